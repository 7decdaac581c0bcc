Feature: Headlines
  A headline that quotes somebody is that speaker's claim, with the name that the story gives; any other is the outlet's.

  Scenario: A headline's quotation is its speaker's, by the full name
    Given the article
      """
      ‘We were awful,’ admits Doyle after Rovers are thrashed

      Kevin Doyle has seen worse, but not often. Rovers lost 4-0 to United on Saturday.
      """
    When its attributed claims are extracted
    Then the claims include
      | section  | speaker     | cue    | statement     | quotation |
      | headline | Kevin Doyle | admits | We were awful | direct    |

  Scenario: A headline with its speaker behind a comma
    Given the article
      """
      Dam could fail within days, engineers warn

      LIMA (Reuters) - A dam in northern Peru could fail within days, engineers said on Monday.
      """
    When its attributed claims are extracted
    Then the claims include
      | section  | speaker   | cue  | statement                  |
      | headline | engineers | warn | Dam could fail within days |

  Scenario: A headline that quotes nobody is the agency's
    Given the article
      """
      Floods close the port of Lima

      LIMA (Reuters) - The port of Lima was closed on Monday after a storm.
      """
    When its claims are extracted
    Then the claims include
      | section  | speaker | kind   | statement                     |
      | headline | Reuters | outlet | Floods close the port of Lima |

  Scenario Outline: A speaker before a headline's colon or behind its dash
    Given the article
      """
      <headline>

      The dam above Lima is safe, Water Minister Ana Ruiz said on Monday. Engineers had warned of cracks.
      """
    When its attributed claims are extracted
    Then the claims include
      | section  | speaker   | cue   | statement   |
      | headline | <speaker> | <cue> | <statement> |

    Examples:
      | headline                                    | speaker        | cue | statement                           |
      | Minister: dam is safe                       | Ana Ruiz       | :   | dam is safe                         |
      | Ruiz: Dam Is Safe                           | Ana Ruiz       | :   | Dam Is Safe                         |
      | UN: 2,000 killed in floods                  | United Nations | :   | 2,000 killed in floods              |
      | Police: man dies in bridge fire             | Police         | :   | man dies in bridge fire             |
      | Dam is safe – inquiry                       | inquiry        | –   | Dam is safe                         |
      | Dam 'could burst within days' - engineers   | engineers      | -   | Dam 'could burst within days'       |

  Scenario Outline: What else stands before a colon or behind a dash has no voice
    Given the article
      """
      <headline>

      The dam above Lima is safe, Water Minister Ana Ruiz said on Monday. Engineers had warned of cracks.
      """
    When its claims are extracted
    Then the claims include
      | section  | kind   | statement  |
      | headline | outlet | <headline> |

    Examples:
      | headline                                        |
      | Live: dam is blown up near Lima                 |
      | Analysis: dam was never safe                    |
      | Letters: the dam was never safe                 |
      | Lima: dam is blown up                           |
      | Police: what we know                            |
      | Prime minister: a life in pictures              |
      | Dam is blown up – live updates                  |
      | Ferry sinks – 20 passengers dead                |
      | Ferry has sunk – but passengers are safe        |
      | Dam was blown up - BBC News                     |

  Scenario: A speaker with a verb stands, whatever a colon or dash parts
    Given the article
      """
      Storm: police say 20 have died

      The storm was the worst in years.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | section  | speaker | cue | statement    |
      | headline | police  | say | 20 have died |
