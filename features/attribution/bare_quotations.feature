Feature: Paragraphs that are nothing but a quotation
  By custom they are the words of whoever spoke last in the paragraph before.

  Scenario Outline: The speaker of the paragraph before goes on
    Given the article
      """
      <before>

      “<quotation>”

      The bridge was closed in January.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement   | quotation |
      | <speaker> | <statement> | direct    |

    Examples:
      | before                                                          | quotation                           | speaker  | statement                           |
      | Ana Ruiz welcomed the fact that nobody was hurt.                | This has nothing to do with rain.   | Ana Ruiz | This has nothing to do with rain.   |
      | Ana Ruiz said on Monday that the bridge was safe.               | It will reopen in May.              | Ana Ruiz | It will reopen in May.              |
      | Ana Ruiz told Radio Norte that the firm might go to court.      | Nobody wants to sit in a courtroom. | Ana Ruiz | Nobody wants to sit in a courtroom. |
      | The deputy mayor, Tom Lee, said repairs would take three weeks. | We will not take risks with people. | Tom Lee  | We will not take risks with people. |

  Scenario: Not across a paragraph in which nobody speaks
    Given the article
      """
      Ana Ruiz said on Monday that the bridge was safe.

      The bridge was closed in January.

      "Nobody uses it."
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           |
      | Ana Ruiz | the bridge was safe |

  Scenario: A line below it may name the speaker
    Given the article
      """
      Ana Ruiz said on Monday that the bridge was safe.

      “It will never open again.”

      – Tom Lee, docker
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker  | statement                  | cue  |
      | Ana Ruiz | the bridge was safe        | said |
      | Tom Lee  | It will never open again.  | –    |

  Scenario: A quoted heading is nobody's statement
    Given the article
      """
      Ana Ruiz said on Monday that the bridge was safe.

      ‘Legend of the harbour’

      The bridge was closed in January.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           |
      | Ana Ruiz | the bridge was safe |
