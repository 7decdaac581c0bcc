Feature: Speakers taken up by other words
  A story that has told who somebody is goes on with an age, a trade, a nickname or a noun; the speaker stays the same.

  Background:
    Given its outlet is "The Harbor Post"

  Scenario Outline: Whoever is only described is the person who spoke, where nothing speaks against it
    Given the article
      """
      Harbour manager Steve Crowley said that the bridge was safe. <more>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker       | named   |
      | Steve Crowley | yes     |
      | <speaker>     | <named> |

    Examples:
      | more                                                  | speaker              | named |
      | “It is old,” the 47-year-old said.                    | Steve Crowley        | yes   |
      | “It is old,” the Scot said.                           | Steve Crowley        | yes   |
      | The Milan-based physicist said that it was old.       | Steve Crowley        | yes   |
      | The former airline boss said that it was old.         | Steve Crowley        | yes   |
      | “It is old,” the Nigerian diplomat said.              | Steve Crowley        | yes   |
      | “It is old,” the self-described socialist said.       | Steve Crowley        | yes   |
      | “It is old,” the programme’s historian said.          | the programme’s historian | no |
      | “It is old,” the judge said.                          | the judge            | no    |
      | A diplomat was there. The diplomat said it was old.   | The diplomat         | no    |
      | “It is old,” the deputy manager said.                 | the deputy manager   | no    |

  Scenario: An age is that of whoever the story gives it to
    Given the article
      """
      Ana Ruiz, 61, was met by the engineer Tom Lee, 50. The 61-year-old said that the bridge was safe. The 50-year-old
      said that it was old.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  |
      | Ana Ruiz |
      | Tom Lee  |

  Scenario: An unnamed source keeps the fullest description
    Given the article
      """
      An official familiar with the talks said that the bridge was safe. “It is old,” the official said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                             | named |
      | An official familiar with the talks | no    |
      | An official familiar with the talks | no    |

  Scenario: A report is taken up by its noun
    Given the article
      """
      A survey by Harbour Research found that most people were happy. The same poll showed that few were rich.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                      | kind     |
      | A survey by Harbour Research | document |
      | A survey by Harbour Research | document |

  Scenario: Another is one more of the same sort
    Given the article
      """
      One official said that the bridge was safe. Another said that it was old.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker          | kind   |
      | One official     | person |
      | another official | person |

  Scenario Outline: One is one of those who begin the sentence before
    Given the article
      """
      <before> “The bridge is safe,” one said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind   |
      | <speaker> | <kind> |

    Examples:
      | before                        | speaker                       | kind    |
      | Western diplomats were angry. | one of the western diplomats  | person  |
      | The bridge was shut.          |                               | unknown |

  Scenario: Both are the two who spoke
    Given the article
      """
      “The bridge is safe,” said Ana Ruiz. Tom Lee said that it was old. Both said they would wait.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker              | statement          |
      | Ana Ruiz             | The bridge is safe |
      | Tom Lee              | it was old         |
      | Ana Ruiz and Tom Lee | they would wait    |

  Scenario: Both are nobody in particular where others have spoken since
    Given the article
      """
      “The bridge is safe,” said Ana Ruiz. Tom Lee said that it was old. Police said that two managers had lied. Both
      said they would wait.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement             |
      | Ana Ruiz | The bridge is safe    |
      | Tom Lee  | it was old            |
      | Police   | two managers had lied |
      | Both     | they would wait       |

  Scenario: He and his brother are the man and his brother
    Given the article
      """
      Peter Mwangi said that the shop was shut. He and his brother said that they would wait.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                      | named |
      | Peter Mwangi                 | yes   |
      | Peter Mwangi and his brother | yes   |

  Scenario Outline: A pronoun goes back to the description that begins the sentence before
    Given the article
      """
      <before> said that the bridge was safe on Monday. <sentence> <pronoun> said that it was old.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   |
      | <before>  |
      | <speaker> |

    Examples:
      | before   | sentence                          | pronoun | speaker    |
      | Tom Lee  | A woman ran out of the house.     | She     | A woman    |
      | Tom Lee  | The driver was hurt in the leg.   | He      | The driver |
      | Tom Lee  | The ministry was silent for days. | It      | ministry   |
      | Tom Lee  | The bridge was shut for days.     | He      | Tom Lee    |

  Scenario: A pronoun does not go back to whom its own quotation is about
    Given the article
      """
      Ana Ruiz said that the bridge was safe. “The driver was hurt. The road is shut,” she said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           |
      | Ana Ruiz | the bridge was safe |
      | Ana Ruiz | The driver was hurt. |
      | Ana Ruiz | The road is shut    |

  Scenario Outline: A body whose name tells nothing is "the club", "the company"
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | kind         |
      | <first>  | organization |
      | <second> | organization |

    Examples:
      | sentence                                                                                | first               | second    |
      | Almenara said in a statement that no deal was signed. The club said that it would wait. | Almenara            | Almenara  |
      | The Ministry of Finance said that it would wait. The company said that it would not.    | Ministry of Finance | company   |

  Scenario Outline: A company is the one body that the story has named, or the last one with a place beside it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         |
      | <speaker> | organization |

    Examples:
      | sentence                                                                              | speaker |
      | Swedish phone maker Sorrel will cut jobs, the company said.                           | Sorrel  |
      | Norvane, which makes it, and Kvarn, which sells it, met. The company said it was new. | company |
      | Norvane, which makes it, was glad. The Basel-based company said it was new.           | Norvane |

  Scenario Outline: A nickname and a given name stand for all of it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind   |
      | <speaker> | <kind> |

    Examples:
      | sentence                                                                         | speaker             | kind         |
      | The fire hurt Wayne “Bluey” Harris. Bluey said he would rest.                    | Wayne Harris        | person       |
      | The fire hurt the minister, Sir Ian Colby. Sir Ian said he would rest.           | Ian Colby           | person       |
      | The fire hurt Diego Benítez. Diego said he would rest.                           | Diego Benítez       | person       |
      | The Federal Grid Agency, known as Fedgrid, cut the power. Fedgrid said it would rest. | Federal Grid Agency | organization |
      | The fire hurt Ana Ruiz and Ana Lopez. Ana said she would rest.                   | Ana                 | person       |

  Scenario: The PM is the prime minister
    Given the article
      """
      Prime Minister Helen Tait said that the bridge was safe. “It is old,” the PM added.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    |
      | Helen Tait |
      | Helen Tait |

  Scenario Outline: Whoever is told does not tell
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement           |
      | <speaker> | the bridge was safe |

    Examples:
      | sentence                                                   | speaker   |
      | Ana Ruiz was told that the bridge was safe.                |           |
      | Ana Ruiz was told by the mayor that the bridge was safe.   | the mayor |
      | Ana Ruiz told the mayor that the bridge was safe.          | Ana Ruiz  |

  Scenario Outline: Whoever stands behind a title may go by the first of the names
    Given the article
      """
      <story>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement      |
      | <speaker> | it would rain  |

    Examples:
      | story                                                                                        | speaker       |
      | The trip was joined by Communications Minister Fahrul Nasution. Fahrul said it would rain.   | Fahrul Nasution |
      | It was paid for by Prime Minister Datuk Seri Zulkifli Harun. Zulkifli said it would rain.    | Zulkifli Harun  |
      | The trip was joined by ministry spokesperson Gao Jian. Gao said it would rain.               | Gao Jian      |
      | The trip ended at Harun Tower. Harun said it would rain.                                     | Harun         |

  Scenario: "They" can be a spokesperson
    Given the article
      """
      A spokesperson for Stockwick Homes blamed the lift on a lack of parts. They said an engineer would be on site.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker                            | kind   | statement                       |
      | A spokesperson for Stockwick Homes | person | an engineer would be on site    |

  Scenario: "It" is the body that its sentence names
    Given the article
      """
      An autopsy found that Lee had been shot. Rights groups accuse M31 of hiring children, which it denies.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker | cue    |
      | M31     | denies |

  Scenario: A subject behind what opens its sentence
    Given the article
      """
      Alun Price believes the force is sound. On trust, the chief constable, Gavin Hughes, chose his words. “We got things wrong,” he says.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker      | statement            |
      | Gavin Hughes | We got things wrong  |

  Scenario: One of those of whom not all agree
    Given the article
      """
      Business leaders warned of job losses.

      Not all drivers agree. One, who asked not to be named, said he had voted no.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker            | statement       |
      | one of the drivers | he had voted no |

  Scenario: A trade with an adjective before the name
    Given the article
      """
      Political scientist Marina Teles of the University of Sao Paulo told AFP that the ruling was new.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | kind   | statement          |
      | Marina Teles | person | the ruling was new |

  Scenario: "The company" is the one that spoke since the other was named
    Given the article
      """
      Caldera Systems makes pumps. Nordwind said it would buy ten. The company said the price was fair.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement          |
      | Nordwind | it would buy ten   |
      | Nordwind | the price was fair |

  Scenario: Whom a clause of time tells of is not whom the next sentence is about
    Given the article
      """
      Tournament director Sue Barker defended the roof after Freja Lindgren complained about the heat. She said safety came first.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker    | statement          |
      | Sue Barker | safety came first  |

  Scenario: A rough number of people is taken up as they
    Given the article
      """
      Diplomats were silent. More than 400 scientists have signed a letter in which they warn that the tool fails.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                  | statement      |
      | More than 400 scientists | the tool fails |

  Scenario: "It" is the body that did something in the sentence before
    Given the article
      """
      Germany said the law was wrong. The commission rejects that. It maintains that the law is sound.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker    | statement        |
      | commission | the law is sound |

  Scenario: People of a body that has no name
    Given the article
      """
      Exams will go ahead, according to the qualifications authority. Its chief executive said plans were in place.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker                                    | kind   | named | statement           |
      | qualifications authority's chief executive | person | no    | plans were in place |

  Scenario: One of them
    Given the article
      """
      Two former engineers said they had flagged the fault. One of them said his letters were lost.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker                     | statement             |
      | one of two former engineers | his letters were lost |
