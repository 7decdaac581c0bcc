Feature: Narration
  What the article says in its own voice is a claim of its agency or outlet, without what it attributes to somebody.

  Scenario: A plain sentence is the agency's claim
    Given the article
      """
      LIMA (AP) — The port of Lima was closed on Monday. Two ferries were towed to safety.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker | kind   | cue | statement                              | quotation |
      | AP      | outlet |     | The port of Lima was closed on Monday. | narration |
      | AP      | outlet |     | Two ferries were towed to safety.      | narration |

  Scenario: Without an agency it is the outlet's
    Given the article
      """
      The port of Lima was closed on Monday.
      """
    And its outlet is "The Harbor Post"
    When its claims are extracted
    Then the claims are exactly
      | speaker         | kind   | statement                              |
      | The Harbor Post | outlet | The port of Lima was closed on Monday. |

  Scenario: A sentence that only carries somebody's statement is no narration
    Given the article
      """
      LIMA (AP) — Ana Ruiz said on Monday that the port of Lima was closed.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker  | statement                   | quotation |
      | Ana Ruiz | the port of Lima was closed | indirect  |

  Scenario: A passive that names no speaker is narration
    Given the article
      """
      LIMA (AP) — The deal has been credited with easing a food crisis.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker | statement                                                | quotation |
      | AP      | The deal has been credited with easing a food crisis. | narration |

  Scenario Outline: What nobody did is the article's own
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | kind   | statement  |
      | outlet | <sentence> |

    Examples:
      | sentence                                   |
      | Not everyone welcomed the agreement.       |
      | Nobody has claimed the attack on the port. |

  Scenario: A dateline is no part of a statement
    Given the article
      """
      Probe lands on the moon

      PARIS, 9 May (AFP) – A European probe landed on the moon on Friday, the European Space Agency announced.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker               | statement                                           |
      | European Space Agency | A European probe landed on the moon on Friday |

  Scenario: What only leads to a speaker is no part of the clause before it
    Given the article
      """
      Observers from the OSCE disagreed: in a preliminary statement, they said the vote was marred by fraud.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker                  | statement                            |
      |                          | Observers from the OSCE disagreed   |
      | Observers from the OSCE | the vote was marred by fraud         |
  Scenario Outline: What only describes somebody or something tells nothing
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence | speaker | statement |
      | Police, backed by troops, said they had cleared the square. | Police | they had cleared the square |
      | The report, published on Monday, found that the bridge had not been maintained. | report | the bridge had not been maintained |
      | The army said the rebels had fired two missiles into the sea, the latest in a series of tests that have raised tension. | army | the rebels had fired two missiles into the sea |

  Scenario: What a speaker does between commas and "saying" is told
    Given the article
      """
      The mayor, Ana Ruiz, closed the old bridge, saying it had cracks.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker  | statement                                  |
      |          | The mayor, Ana Ruiz, closed the old bridge |
      | Ana Ruiz | it had cracks                              |

  Scenario: What neither side says is told by nobody but the story
    Given the article
      """
      Neither side has said when the talks will resume.
      """
    When its claims are extracted
    Then the claims are exactly
      | kind   | statement                                         |
      | outlet | Neither side has said when the talks will resume. |

  Scenario Outline: What sets a line off is no part of the statement
    Given the article
      """
      Storm over Ireland

      Here is what is known.

      <line>
      """
    When its claims are extracted
    Then the claims include
      | kind   | statement                   |
      | outlet | The port of Cork is closed. |

    Examples:
      | line                            |
      | - The port of Cork is closed.   |
      | • The port of Cork is closed.   |
      | * The port of Cork is closed.   |
      | **The port of Cork is closed.** |
      | _The port of Cork is closed._   |
      | ## The port of Cork is closed.  |

  Scenario: A minus sign is a part of the statement
    Given the article
      """
      Cold over Ireland

      The night was clear.

      -9 degrees were measured in Cork on Monday.
      """
    When its claims are extracted
    Then the claims include
      | kind   | statement                                   |
      | outlet | -9 degrees were measured in Cork on Monday. |

  Scenario: How long something lasted stays in its clause
    Given the article
      """
      The strike is the longest since 2009, when a walkout lasted nine days, and analysts say it could hurt growth.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker  | statement                                                             |
      |          | The strike is the longest since 2009, when a walkout lasted nine days |
      | analysts | it could hurt growth                                                  |
