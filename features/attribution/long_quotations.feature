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

  Scenario: A quotation over several paragraphs is its speaker's to the end
    Given the article
      """
      Luis Prado said: “We have questioned the captain.

      “He was on deck all night.

      “One of them is lying.”
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                      | quotation |
      | Luis Prado | We have questioned the captain | direct    |
      | Luis Prado | He was on deck all night.      | direct    |
      | Luis Prado | One of them is lying.          | direct    |

  Scenario: A quotation that closes is followed by the story's own voice
    Given the article
      """
      Luis Prado said: “We have questioned the captain.”

      The ferry sank off Lima on Monday.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                       |
      | Luis Prado | We have questioned the captain. |

  Scenario: A quotation goes on behind its speaker's description
    Given the article
      """
      “The plan,” said Ana Ruiz, the mayor, “is dead.”
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           |
      | Ana Ruiz | The plan … is dead. |

  Scenario: An indirect statement that its cue interrupts is one claim
    Given the article
      """
      The plan, Ana Ruiz said on Monday, is dead.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement          |
      | Ana Ruiz | The plan … is dead |

  Scenario: A noun phrase behind the cue goes on with the clause before it
    Given the article
      """
      A drone set fire to a depot near Odesa on Tuesday, officials said, the third such attack in a week.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement                                                                           |
      | officials | A drone set fire to a depot near Odesa on Tuesday … the third such attack in a week |
