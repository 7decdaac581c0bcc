Feature: Bodies known by a bare name
  A name that says nothing of what bears it is a body's where the story treats it so, a person's where it does not.

  Scenario Outline: What the story does with a body alone
    Given the article
      """
      <story>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         | named |
      | <speaker> | organization | yes   |

    Examples:
      | story                                                                            | speaker  |
      | Codelco said it would cut output by 5 percent.                                   | Codelco  |
      | Codelco said output would fall by 5 percent. The company employs 15,000 people.  | Codelco  |
      | Petrobras raised prices on Monday. Its profit rose. “We had no choice,” Petrobras said. | Petrobras |
      | Ukrenergo's headquarters were hit. Power was back by noon, Ukrenergo said.       | Ukrenergo |
      | Tesco have said that 40 stores will close.                                       | Tesco    |
      | Anadolu said the minister would travel to Baku.                                  | Anadolu  |
      | The trucks left at noon, Senapred said in a statement.                           | Senapred |
      | Codelco, the copper company, said that output would fall.                        | Codelco  |
      | Medef, the employers’ federation, said that jobs would go.                       | Medef    |
      | Codelco said output would fall. Codelco, the world's largest copper exporter, has 15,000 workers. | Codelco |
      | Barclays said output had risen. Shares in Barclays fell.                         | Barclays |
      | Boeing said that output would fall.                                              | Boeing   |
      | Oil company Perupetro said that output would fall.                               | Perupetro |
      | Power company Norsk Kraft said that jobs would go.                               | Norsk Kraft |
      | Jobs will go at power company Norsk Kraft. “We had no choice,” Norsk Kraft said. | Norsk Kraft |
      | Engineers at Kone walked out in May. Kone said that lifts would be repaired.     | Kone     |
      | Lifts would be repaired, Kone said. The firm's shares fell.                      | Kone     |
      | Kone said that lifts would be repaired. Kone employs 60,000 people.              | Kone     |
      | Swedbank said that rates would fall.                                             | Swedbank |

  Scenario: A bare name beside a body's is a body's
    Given the article
      """
      Alstom and Siemens said they had not been asked. Alstom employs 9,000 people in France.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker            | kind         | named |
      | Alstom and Siemens | organization | yes   |

  Scenario: Two bare names of which the story tells nothing are people's
    Given the article
      """
      Weber and Lange said they had not been asked.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker         | kind   |
      | Weber and Lange | person |

  Scenario: A body's first name stands for all of it
    Given the article
      """
      Wessex Ferries closed the line on Monday. Wessex said in a statement that its ships were safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker        | kind         | statement           |
      | Wessex Ferries | organization | its ships were safe |

  Scenario: A founder's name stands for no body
    Given the article
      """
      The Okafor Foundation closed on Monday. Okafor said that the money was gone.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind   | statement          |
      | Okafor  | person | the money was gone |

  Scenario Outline: A person's name alone
    Given the article
      """
      <story>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind   |
      | <speaker> | person |

    Examples:
      | story                                                              | speaker |
      | Wang said the firm had lost money.                                 | Wang    |
      | Lee, the owner of a mining company, said that the mine was safe.   | Lee     |
      | Mr. Wang said in a statement that the firm had lost money.         | Wang    |
      | The club captain Doyle said the team had lost.                     | Doyle   |
      | The agency's Wang said output would fall.                          | Wang    |
      | The airline Maria Lopez founded is closed. Lopez said it was over. | Maria Lopez |
      | Wang said that output had risen. Shares in the firm fell.          | Wang    |
      | Merkel said that the talks had failed. She flew home at night.     | Merkel  |
      | Musk said that sales had fallen. The company cut 4,000 jobs. He flew to Berlin. | Musk    |
      | Modi said that the plan would work. The party cheered.             | Modi    |

  Scenario: A group by its members' noun is no body, whatever its verb
    Given the article
      """
      Republicans have said that the tax is too high.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | kind  | named |
      | Republicans | group | no    |

  Scenario Outline: A nickname in quotation marks stands inside one name
    Given the article
      """
      <story>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker        | kind   |
      | <speaker>      | person |

    Examples:
      | story                                                          | speaker        |
      | Joaquín “El Chapo” Guzmán was tried in May. Guzmán denied that he had ordered the killing. | Joaquín Guzmán |
      | “I never saw the money,” said William "Bill" Quispe.            | William Quispe |

  Scenario Outline: A body whose name begins with the people it is for
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         |
      | <speaker> | organization |

    Examples:
      | sentence                                                         | speaker                 |
      | The Kenya Patients’ Forum said that 18 people had died.          | Kenya Patients’ Forum   |
      | The Women's Institute said that the hall would close.            | Women's Institute       |

  Scenario: A body whose letters spell a pronoun
    Given the article
      """
      Kenya has one doctor for every 5,000 people; the WHO recommends one per 1,000.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind         | cue        | statement     |
      | WHO     | organization | recommends | one per 1,000 |

  Scenario Outline: A newspaper, an agency by its two letters
    Given the article
      """
      The <name> reported on Monday that the ferry sank. <later> said that 12 people died.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind         | named |
      | <name>  | organization | yes   |
      | <name>  | organization | yes   |

    Examples:
      | name             | later         |
      | Orlando Sentinel | The newspaper |
      | Lima Tribune     | The paper     |
      | Associated Press | The AP        |

  Scenario: A study is a paper before a newspaper is
    Given the article
      """
      The Lima Tribune reported that bees sleep. The Cook Institute paper said that they dream. The paper said that bees snore.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker              | kind     | statement  |
      | Cook Institute paper | document | bees snore |

  Scenario Outline: Names that only bodies have
    Given the article
      """
      <name> said that the plan would fail.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind         | named |
      | <body>  | organization | yes   |

    Examples:
      | name                               | body                           |
      | Police Scotland                    | Police Scotland                |
      | The Institute for the Study of War | Institute for the Study of War |
      | YouGov                             | YouGov                         |
      | The Lima Centre for Disease Control and Prevention (LCDC) | Lima Centre for Disease Control and Prevention |
      | Ofcom                              | Ofcom                          |

  Scenario: A company by the first word of its name
    Given the article
      """
      Shares in Novo Nordisk fell on Tuesday. Novo said that it would close a plant.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | kind         |
      | Novo Nordisk | organization |

  Scenario Outline: "Who" with a plural verb is said of a club, with a singular one of a person
    Given the article
      """
      Tottenham, who <verb> interested, denied that the price was too high.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | kind   |
      | Tottenham | <kind> |

    Examples:
      | verb | kind         |
      | were | organization |
      | was  | person       |

  Scenario Outline: Bodies by their country, their office or the noun before them
    Given the article
      """
      <source> said the plan was late.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         | named | statement         |
      | <speaker> | organization | yes   | the plan was late |

    Examples:
      | source                                  | speaker                                |
      | Sport England                           | Sport England                          |
      | Cancer Research UK                      | Cancer Research UK                     |
      | Network Rail                            | Network Rail                           |
      | Transport for London                    | Transport for London                   |
      | Airline Norse                           | Norse                                  |
      | The National Financial Prosecutor's Office | National Financial Prosecutor's Office |

  Scenario Outline: A person whose surname is a country's name
    Given the article
      """
      <source> said the plan was late.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | kind   |
      | <source> | person |

    Examples:
      | source         |
      | Taryn Ireland  |
      | Paul England   |

  Scenario Outline: Two places in the name of one body, two names that "and" joins
    Given the article
      """
      <source> said the road was shut.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement         |
      | <speaker> | the road was shut |

    Examples:
      | source                    | speaker                   |
      | Devon and Cornwall Police | Devon and Cornwall Police |
      | Ana Ruiz and Tom Lee      | Ana Ruiz and Tom Lee      |

  Scenario: A rival's name is the body's alone
    Given the article
      """
      Rival Tomoda said its cars were safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind         | statement          |
      | Tomoda  | organization | its cars were safe |

  Scenario: A noun for a body alone at the start of a headline
    Given the article
      """
      Steelmaker makes a profit

      Steelmaker Nordstahl said it had made a profit of 2 billion euros. Steelmaker shares rose.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         | statement                                |
      | Nordstahl | organization | it had made a profit of 2 billion euros  |
