Feature: Who said it
  A statement belongs to the speaker whom its cue names.

  Scenario: What stands in quotation marks before "said" is the speaker's statement
    Given the article
      """
      “The bridge is closed to all traffic,” Ana Ruiz said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | kind   | cue  | statement                           | quotation |
      | Ana Ruiz | person | said | The bridge is closed to all traffic | direct    |

  Scenario: What follows "said that" is the speaker's statement
    Given the article
      """
      Ana Ruiz said that the bridge was closed to all traffic.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | kind   | cue  | statement                            | quotation |
      | Ana Ruiz | person | said | the bridge was closed to all traffic | indirect  |

  Scenario: What nobody is named for is attributed to nobody
    Given the article
      """
      The bridge is closed to all traffic. Engineers inspected it twice this year.
      """
    When its attributed claims are extracted
    Then no claim is found
