Feature: Coordinated that-clauses
  Each that-clause under one cue is a claim of its own; clauses that only share a conjunction are not.

  Scenario: Two that-clauses under one cue are two claims
    Given the article
      """
      The health ministry said on Friday that three wards had been closed, and that visitors would be turned away.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker         | cue  | statement                     |
      | health ministry | said | three wards had been closed   |
      | health ministry | said | visitors would be turned away |

  Scenario: A clause joined by "but that" is a claim of its own
    Given the article
      """
      Ana Ruiz said that the tunnel was safe but that repairs would take a year.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                     |
      | Ana Ruiz | the tunnel was safe           |
      | Ana Ruiz | repairs would take a year     |

  Scenario: Two nouns joined by "and" stay in one claim
    Given the article
      """
      Ana Ruiz said that the tunnel and the bridge were safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                          |
      | Ana Ruiz | the tunnel and the bridge were safe |

  Scenario: "and that" with a demonstrative inside a quotation does not split it
    Given the article
      """
      “The dam is full and that is all we know,” Ana Ruiz said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                              |
      | Ana Ruiz | The dam is full and that is all we know |
