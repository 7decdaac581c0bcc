Feature: Who stands behind a whole sentence
  "…, two people familiar with the talks said" passes on what the sentence gives to somebody else.

  Scenario: The speaker at the end passes on what somebody inside the sentence said
    Given the article
      """
      Officials have privately acknowledged that the funds are running out, two people familiar with the talks said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                             | cue                         | statement                                                             | chain                               |
      | two people familiar with the talks  | said                        | Officials have privately acknowledged that the funds are running out  |                                     |
      | Officials                           | have privately acknowledged | the funds are running out                                             | two people familiar with the talks  |

  Scenario: What stands behind a comma and is no speaker stays the sentence's own
    Given the article
      """
      Ana Ruiz said the dam was full, as the engineers had said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue  | statement        |
      | Ana Ruiz | said | the dam was full |

  Scenario: A sentence without a source is not one of the sources it names
    Given the article
      """
      The bank is considering a bid for Codelco, a local newspaper said, without citing sources.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker           | cue  | statement                                |
      | a local newspaper | said | The bank is considering a bid for Codelco |
