Feature: Long quotations
  The sentences of one quotation are claims of their own; a sentence that the cue interrupts is one claim.

  Scenario: Each sentence of a quotation is a claim
    Given the article
      """
      “The water rose in an hour. Nobody warned us,” said Tom Lee, a farmer.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement                  | quotation |
      | Tom Lee | The water rose in an hour. | direct    |
      | Tom Lee | Nobody warned us           | direct    |

  Scenario: A quotation that goes on after its cue gives one claim a sentence
    Given the article
      """
      “The water rose in an hour,” Tom Lee said. “Nobody warned us.”
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement                 |
      | Tom Lee | The water rose in an hour |
      | Tom Lee | Nobody warned us.         |

  Scenario: A sentence that its cue interrupts is one claim
    Given the article
      """
      “The water,” Tom Lee said, “rose in an hour.”
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement                     |
      | Tom Lee | The water … rose in an hour. |

  Scenario: An abbreviation does not end a sentence
    Given the article
      """
      “We met Mr. Lee and Dr. Ruiz at the bridge,” said Maria Gomez.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                                  |
      | Maria Gomez | We met Mr. Lee and Dr. Ruiz at the bridge |
