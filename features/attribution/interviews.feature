Feature: Interviews in questions and answers
  Behind "A:" stands the person whom the introduction names; "I" in an answer is that person. Names in capitals before
  a colon or dash are speakers too, where the story is an interview, as are names in small letters before a colon, and
  names in bold in any story.

  Scenario: Answers are the interviewed person's
    Given the article
      """
      Ana Ruiz has studied rivers for 30 years. She met our reporter in Lima.

      Q: When did the cracks begin?

      A: In 2011. I told the ministry that the concrete was cracking.

      Q: What should the government do now?

      A: It should empty the reservoir before the rains.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | kind   | named | statement                                      |
      | Ana Ruiz | person | yes   | the concrete was cracking                      |
      | Ana Ruiz | person | yes   | It should empty the reservoir before the rains |

  Scenario: What whoever asks says makes no claim
    Given the article
      """
      Ana Ruiz has studied rivers for 30 years.

      Q: Engineers say the dam is sound. Why do you believe it will fail?

      A: It should empty the reservoir before the rains. Who would wait?

      Q: That is a grave charge.

      A: The ministry has known of it since May.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                                   |
      | Ana Ruiz | It should empty the reservoir before the rains |
      | Ana Ruiz | The ministry has known of it since May      |

  Scenario: Whoever ends one answer with a question does not ask
    Given the article
      """
      Ana Ruiz, the mayor of Lima, spoke to the Harbor Post.

      HP: The government says that you were warned. Were you?

      Ana Ruiz: Nobody warned us. Who sends a letter about a flood?

      HP: When will the bridge open?

      Ana Ruiz: It will open in May.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           |
      | Ana Ruiz | Nobody warned us    |
      | Ana Ruiz | It will open in May |

  Scenario: Greetings and thanks are no claims
    Given the article
      """
      Ana Ruiz, the mayor of Lima, spoke to the Harbor Post.

      Q: Thank you for coming, mayor. Is the bridge safe?

      A: Thanks for having me. The bridge is safe. Thanks to a grant we checked every cable.

      Q: When will it open?

      A: It will open in May. Have a good evening.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                             |
      | Ana Ruiz | The bridge is safe                    |
      | Ana Ruiz | Thanks to a grant we checked every cable |
      | Ana Ruiz | It will open in May                   |

  Scenario: Without questions and answers, "I" is the writer of the story
    Given the article
      """
      By Rosa Quispe

      I told the ministry that the concrete was cracking. Ana Ruiz had studied rivers for 30 years.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                 |
      | Rosa Quispe | the concrete was cracking |

  Scenario: Every sentence of an answer is the interviewed person's
    Given the article
      """
      Ana Ruiz, the mayor of Lima, spoke to the Harbor Post.

      Q. Why did you close the bridge?

      A. The cables were rusted. I had no choice.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | named | statement                    |
      | Ana Ruiz | yes   | The cables were rusted       |
      | Ana Ruiz | yes   | I had no choice              |

  Scenario: A name in capitals before a colon speaks
    Given the article
      """
      Ana Ruiz, the mayor of Lima, spoke to Tom Lee about the bridge.

      LEE: Why did you close the bridge?

      RUIZ: The cables were rusted. We had no choice.

      LEE: When will it open?

      RUIZ: It will open in May.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue | statement                    |
      | Ana Ruiz | :   | The cables were rusted       |
      | Ana Ruiz | :   | We had no choice             |
      | Ana Ruiz | :   | It will open in May          |

  Scenario: Whoever asks without a name is nobody
    Given the article
      """
      An interview with Ana Ruiz.

      INTERVIEWER: Why did you close the bridge?

      RUIZ: The cables were rusted.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | named | statement                    |
      | Ana Ruiz | yes   | The cables were rusted       |

  Scenario Outline: Words in capitals before a colon that nobody speaks
    Given the article
      """
      <first>

      <second>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | first                                        | second                                       |
      | NEW DELHI: The bridge was closed on Monday.  | It may open again on Friday.                 |
      | VENUE: The bridge is in Lima.                | TIME: The gates open at noon.                |
      | READ MORE: The bridge was closed on Monday.  | READ MORE: The bridge may open on Friday.    |

  Scenario Outline: A label in bold speaks for its paragraph
    Given the article
      """
      The ministers of Romania met in Cluj on Monday.

      <label> Gas reserves stand at 82 percent. We need no more.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind   | role   | cue   | statement                        |
      | <speaker> | person | <role> | <cue> | Gas reserves stand at 82 percent |
      | <speaker> | person | <role> | <cue> | We need no more                  |

    Examples:
      | label                                | speaker          | role            | cue |
      | **Mirela Popa:**                     | Mirela Popa      |                 | :   |
      | **Mirela Popa**:                     | Mirela Popa      |                 | :   |
      | __Mirela Popa:__                     | Mirela Popa      |                 | :   |
      | - **Mirela Popa:**                   | Mirela Popa      |                 | :   |
      | **Mirela Popa** –                    | Mirela Popa      |                 | –   |
      | **Mirela Popa, energy minister:**    | Mirela Popa      | energy minister | :   |
      | **Energy minister, Mirela Popa:**    | Mirela Popa      | Energy minister | :   |
      | **Police spokesman:**                | Police spokesman |                 | :   |

  Scenario: Questions and answers with labels in bold
    Given the article
      """
      Jonas Lind builds homes in Malmö.

      **Q:** Where will they stand?

      **A:** In the old harbour. We found 14 places there.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker    | statement                 |
      | Jonas Lind | We found 14 places there  |

  Scenario Outline: Words in bold that nobody speaks
    Given the article
      """
      The storm reached Ireland on Monday.

      <first>

      <second>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | first                                      | second                                   |
      | **Update:** The port of Cork is closed.    | **Update:** We are closing the blog.     |
      | **What we know:** We have seen two boats.  | **Key Points:** Our roads are under water. |
      | **Portugal:** We are in Porto.             | **12:40 Galway:** The harbour is closed. |
      | **Prime minister:** The talks are over.    | **The economy:** Growth is slow.         |

  Scenario: A name in capitals before a dash speaks
    Given the article
      """
      Thandi Nkosi, the harbour master of Durban, spoke to Sipho Dube about the fire.

      DUBE — When will the port open?

      NKOSI — It will open on Friday. The fire is out.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | cue | statement               |
      | Thandi Nkosi | —   | It will open on Friday  |
      | Thandi Nkosi | —   | The fire is out         |

  Scenario: A place in capitals before a dash is a dateline, however often it comes
    Given the article
      """
      Storms close ports

      DURBAN — The port was closed on Monday.

      DURBAN — The port was opened on Tuesday. Will it stay open?
      """
    When its attributed claims are extracted
    Then no claim is found

  Scenario: Labels inside the marks of a quotation that runs on
    Given the article
      """
      Mirela Popa told the debate: "I did not know of it.

      "MODERATOR: When will the tax come?

      "POPA: It will come in May."
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement              |
      | Mirela Popa | I did not know of it.  |
      | Mirela Popa | It will come in May.   |

  Scenario: "We" behind a label is whom it names, and nobody in the next paragraph
    Given the article
      """
      **Grace Phiri, chair of the electoral commission:** The papers arrived on time. We expect results on Thursday.

      We expect rain.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                  |
      | Grace Phiri | The papers arrived on time |
      | Grace Phiri | results on Thursday        |
      |             | rain                       |

  Scenario Outline: A name in small letters before a colon speaks where somebody asks
    Given the article
      """
      Jonas Lind builds homes in Malmö.

      <asks>: Why do you build with wood?

      <answers>: It is cheap. The fire brigade tested it in June.

      <asks>: What will you build next?

      <answers>: We will build a school.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker    | kind   | cue | statement                           | quotation |
      | Jonas Lind | person | :   | It is cheap                         | direct    |
      | Jonas Lind | person | :   | The fire brigade tested it in June  | direct    |
      | Jonas Lind | person | :   | We will build a school              | direct    |

    Examples:
      | asks          | answers    |
      | Interviewer   | Jonas Lind |
      | Interviewer   | Lind       |
      | Interviewer   | Jonas      |
      | Harbor Post   | Jonas Lind |
      | HP            | JL         |
      | Q             | Jonas Lind |

  Scenario: Initials of the author ask
    Given the article
      """
      By Sofia Dahl

      Jonas Lind builds homes in Malmö.

      SD: Why do you build with wood?

      JL: It is cheap.

      SD: What will you build next?

      JL: We will build a school.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker    | statement                   |
      | Jonas Lind | It is cheap                 |

  Scenario Outline: Words in small letters before a colon that nobody speaks
    Given the article
      """
      Homes of wood are back in Malmö.

      <first>

      <second>

      <third>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | first                         | second                           | third                                |
      | Myth: Does wood burn well?    | Fact: It does not burn well.     | Myth: Does it rot?                   |
      | Price: It costs nine euros.   | Size: It is nine metres high.    | Price: It cost five euros in May.    |
      | Poll: Would you live in one?  | Weather: Rain will fall at noon. | Poll: Would you build one?           |

  Scenario: A turn goes on in the paragraphs behind it, up to the next label
    Given the article
      """
      Transcript of the press conference of Governor Dana Whitfield

      GOVERNOR WHITFIELD: We have 14 counties under water.

      The National Guard has moved 900 soldiers to the river.

      REPORTER: How many people are missing?

      GOVERNOR WHITFIELD: Nine people are missing. I spoke to their families.

      Our hearts are with them.

      MR. HALE: The dam was inspected in March.

      The governor's office sent this transcript.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker        | kind    | statement                                                     |
      |                | outlet  | Transcript of the press conference of Governor Dana Whitfield |
      | Dana Whitfield | person  | We have 14 counties under water                               |
      | Dana Whitfield | person  | The National Guard has moved 900 soldiers to the river        |
      | Dana Whitfield | person  | Nine people are missing                                       |
      | Dana Whitfield | person  | I spoke to their families                                     |
      | Dana Whitfield | person  | Our hearts are with them                                      |
      | Hale           | person  | The dam was inspected in March                                |
      |                | outlet  | The governor's office sent this transcript.                   |

  Scenario Outline: What tells of a turn is no part of it
    Given the article
      """
      The council of Lima met about the bridge.

      LEE: Why did you close it?

      RUIZ: The cables were rusted.

      <between>

      LEE: When will it open?

      RUIZ: It will open in May.
      """
    When its claims are extracted
    Then the claims include
      | kind   | statement   |
      | outlet | <statement> |

    Examples:
      | between                                                                       | statement                    |
      | Ruiz then left the hall.                                                      | Ruiz then left the hall.     |

  Scenario: In a story that tells more than it prints, what stands between two turns is the story's
    Given the article
      """
      The council of Lima met about the bridge.

      LEE: Why did you close it?

      RUIZ: The cables were rusted.

      The hall was full. Some 300 people had come.

      The bridge was built in 1931.

      It carries 40,000 cars a day.

      The council met for nine hours.

      The ferries were late.

      The rain had closed two roads.

      RUIZ: It will open in May.
      """
    When its claims are extracted
    Then the claims include
      | speaker  | kind   | statement                      |
      | Ruiz     | person | The cables were rusted         |
      |          | outlet | The bridge was built in 1931.  |
      |          | outlet | The ferries were late.         |

  Scenario: A stenographer's Q before blanks asks, and claims nothing
    Given the article
      """
      Remarks by Transport Minister Lea Stone on the Alder Tunnel fire

      MINISTER STONE: The northern exit was blocked.

      Q    Minister, why was nothing done?

      MINISTER STONE: I was not warned.

      Q    The union says that a letter was sent to you.

      MINISTER STONE: The union is mistaken.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement                     |
      | Lea Stone | The northern exit was blocked |
      | Lea Stone | I was not warned              |
      | Lea Stone | The union is mistaken         |

  Scenario: A question in bold between the paragraphs of a turn claims nothing
    Given the article
      """
      Mira Okafor counts cranes in the Havel marshes.

      **The Courier:** How many cranes are there?

      **Mira Okafor:** We counted 8,412 in October.

      A single fox can ruin nine nests.

      **Why do they come here?**

      The water is shallow.

      **The Courier:** Are they safe?

      **Okafor:** I wrote to the minister in August.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker     | kind         | statement                                       |
      |             | outlet       | Mira Okafor counts cranes in the Havel marshes. |
      | Mira Okafor | person       | We counted 8,412 in October                     |
      | Mira Okafor | person       | A single fox can ruin nine nests                |
      | Mira Okafor | person       | The water is shallow                            |
      | Mira Okafor | person       | I wrote to the minister in August               |

  Scenario: What others say in a turn is said by its speaker, and passed on
    Given the article
      """
      An interview with Kaja Holm about her teacher, Anna Sepp.

      LEE: Why did you go?

      HOLM: The roof leaked, and the mayor told us that nobody would pay. She said that wood was dear.

      LEE: You once said the roof was safe.

      HOLM: The mayor would say that nobody listens.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement                                                   | chain     |
      | Kaja Holm | The roof leaked, and the mayor told us that nobody would pay |          |
      | the mayor | nobody would pay                                            | Kaja Holm |
      | Kaja Holm | She said that wood was dear                                 |           |
      | Anna Sepp | wood was dear                                               | Kaja Holm |
      | Lee       | You once said the roof was safe                             |           |
      | Kaja Holm | The mayor would say that nobody listens                     |           |

  Scenario: In a turn "the mayor" is nobody whom the newsroom has named
    Given the article
      """
      Transcript: Transport Minister Lea Stone and fire chief Ole Darrow on the tunnel fire

      STONE: The northern exit was blocked. Why was it?

      DARROW: The mayor told us in June that the budget was gone.

      STONE: It was not.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement           |
      | The mayor | the budget was gone |

  Scenario: A time in front of what is said in a turn is a part of it
    Given the article
      """
      An interview with Kaja Holm.

      LEE: When did the roof leak?

      HOLM: On Friday the roof leaked for nine hours.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement                                 |
      | Kaja Holm | On Friday the roof leaked for nine hours  |

  Scenario Outline: An answer of several paragraphs behind one letter
    Given the article
      """
      Ana Ruiz has studied rivers for 30 years.

      <asks> When did the cracks begin?

      <answers> The cracks began in 2011.

      A single flood made them wider.

      <asks> What should the government do?

      <answers> It should empty the reservoir. I told the ministry so.

      The rains begin in May.

      We all know that.
      """
    When its claims are extracted
    Then the claims include
      | speaker  | kind   | statement                      |
      | Ana Ruiz | person | The cracks began in 2011       |
      | Ana Ruiz | person | A single flood made them wider |
      | Ana Ruiz | person | The rains begin in May         |

    Examples:
      | asks   | answers |
      | Q:     | A:      |
      | **Q.** | **A.**  |
      | HP:    | AR:     |

  Scenario: Who presides speaks by office
    Given the article
      """
      Excerpts from the hearing on the harbour

      Chair: The witness is Amara Diallo.

      Senator Pike: When did you measure the lead?

      Dr. Diallo: The lead was measured in March.

      Senator Pike: Is it still there?

      Dr. Diallo: It is still there.

      Chair: The hearing will go on in May.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker      | kind   | statement                     |
      | Chair        | person | The hearing will go on in May |
      | Amara Diallo | person | It is still there             |
