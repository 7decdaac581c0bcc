Feature: Where the cue stands
  Before, after or inside its statement, a cue attributes the same words.

  Scenario Outline: A cue before, after and inside the statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue   | statement   |
      | Ana Ruiz | <cue> | <statement> |

    Examples:
      | sentence                                                       | cue          | statement                         |
      | Ana Ruiz said the old bridge had to be closed.                 | said         | the old bridge had to be closed   |
      | The old bridge had to be closed, Ana Ruiz said.                | said         | The old bridge had to be closed   |
      | The old bridge had to be closed, said Ana Ruiz.                | said         | The old bridge had to be closed   |
      | According to Ana Ruiz, the old bridge had to be closed.        | According to | the old bridge had to be closed   |
      | The old bridge had to be closed, according to Ana Ruiz.        | according to | The old bridge had to be closed   |

  Scenario: "adding that" shares the speaker and the day of the cue before
    Given the article
      """
      The old bridge had to be closed, Ana Ruiz said last week, adding that the new one would open in May.
      """
    And it was published on "2024-03-14"
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue    | statement                       | said      | said from  | said to    |
      | Ana Ruiz | said   | The old bridge had to be closed | last week | 2024-03-04 | 2024-03-10 |
      | Ana Ruiz | adding | the new one would open in May   | last week | 2024-03-04 | 2024-03-10 |

  Scenario: A sentence that reports nobody's words has no cue
    Given the article
      """
      The old bridge was closed on Monday and the new one will open in May.
      """
    When its attributed claims are extracted
    Then no claim is found

  Scenario Outline: A cue begins with a word of its own
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | cue   |
      | Ana Ruiz | <cue> |

    Examples:
      | sentence                                                         | cue     |
      | Ana Ruiz spoke on Monday. She’s warned that the dam is full.     | warned  |
      | Ana Ruiz spoke on Monday. She’d claimed that the dam is full.    | claimed |

  Scenario Outline: What only looks like a cue claims nothing for anybody
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | kind   | statement  |
      | outlet | <sentence> |

    Examples:
      | sentence                                                                               |
      | The rule is like the one made by makers of, say, electric cars: It is there for show.   |
      | Drivers began a strike on Tuesday after talks over rosters broke down in Lima.          |
      | In support of the plan, the ministry chose to release ten floors at Slater Street.     |
      | Second aircraft reported to have crashed in the marshes                                |

  Scenario Outline: A content has the subject that stands behind whoever hears it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement   |
      | Joao Brando | <statement> |

    Examples:
      | sentence                                                                                                        | statement                             |
      | The walkout was costly. Joao Brando, the chief executive of Metro, told Radio Norte the company might go to court. | the company might go to court       |
      | Joao Brando told the Harbour Post the bridge would open in May.                                                  | the bridge would open in May          |

  Scenario: A participle's clause is not what its sentence begins with
    Given the article
      """
      “No,” she wrote. The old court sat until midnight on Monday, rejecting the president’s order that the bridge be closed.
      """
    When its claims are extracted
    Then the claims include
      | kind   | statement                                  |
      | outlet | The old court sat until midnight on Monday |

  Scenario: What is denied in a relative clause is what stands before it
    Given the article
      """
      Peru has moved to punish Chile after accusing it of backing the raid on Lima, which Chile denies.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue      | statement                          | negated |
      | Peru    | accusing | it of backing the raid on Lima     | no      |
      | Chile   | denies   | it of backing the raid on Lima     | yes     |

  Scenario: Who speaks under condition of anonymity is told no clause
    Given the article
      """
      A third aircraft fell in a farm field, a police officer told AP on condition of anonymity as he was not authorised to speak to the media.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker          | medium   | statement                              |
      | a police officer | told AP  | A third aircraft fell in a farm field  |

  Scenario Outline: A passive with whoever says it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence                                                        | speaker           | statement                         |
      | Lee has been accused by former colleagues of bullying staff.    | former colleagues | Lee … of bullying staff           |
      | The company was accused of misleading customers by the watchdog. | watchdog         | The company … of misleading customers |
      | The minister was blamed by residents for the delay.             | residents         | The minister … for the delay      |
      | The guard was described by the judge as a broken man.           | the judge         | The guard … as a broken man       |
      | The army, which has been accused by rights groups of shelling schools, left on Monday. | rights groups | The army … of shelling schools |

  Scenario Outline: A plea is what is said
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue     | statement   | negated   |
      | <speaker> | pleaded | <statement> | <negated> |

    Examples:
      | sentence                                                  | speaker    | statement                              | negated |
      | Ana Ruiz pleaded not guilty to fraud.                     | Ana Ruiz   | not guilty to fraud                    | yes     |
      | The driver pleaded guilty to three counts of manslaughter. | The driver | guilty to three counts of manslaughter | no      |

  Scenario: Who is quoted by nobody in particular
    Given the article
      """
      Ana Ruiz was quoted as saying the deal was dead.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue    | statement         | chain |
      | Ana Ruiz | saying | the deal was dead |       |
