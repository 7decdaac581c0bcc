Feature: Crossheads
  A short line between two paragraphs heads those below it, and claims nothing of its own. Nor does a question.

  Scenario Outline: A line that heads what follows is no claim
    Given the article
      """
      The port of Lima was closed on Monday.

      <line>

      Two ferries were towed to safety.
      """
    When its claims are extracted
    Then the claims are exactly
      | statement                              |
      | The port of Lima was closed on Monday. |
      | Two ferries were towed to safety.      |

    Examples:
      | line                                    |
      | A night at sea                          |
      | HARBOUR UNDER WATER                     |
      | WHO WILL PAY?                           |
      | ‘The end of the pier’: Harbour Bank     |
      | ‘Nothing like it before’                |
      | “The sea took it all”                   |
      | Where did the crews sleep?              |
      | Here’s what happened to the ferries:    |
      | Here are five things the harbour needs: |

  Scenario Outline: A line that tells something is one
    Given the article
      """
      The port of Lima was closed on Monday.

      <line>

      Two ferries were towed to safety.
      """
    When its claims are extracted
    Then the claims are exactly
      | statement                              |
      | The port of Lima was closed on Monday. |
      | <line>                                 |
      | Two ferries were towed to safety.      |

    Examples:
      | line                                                   |
      | The pier is under water.                               |
      | Here is one example: the pier stands two metres lower. |
      | Here in Lima the pier is under water.                  |

  Scenario: Lines in a row are a list
    Given the article
      """
      The port of Lima was closed on Monday.

      Two ferries towed to safety by tugs

      Four crews lodged in a school hall

      The sea was calm on Tuesday.
      """
    When its claims are extracted
    Then the claims are exactly
      | statement                              |
      | The port of Lima was closed on Monday. |
      | Two ferries towed to safety by tugs    |
      | Four crews lodged in a school hall     |
      | The sea was calm on Tuesday.           |
