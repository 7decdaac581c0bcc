Feature: Words that lower commitment
  A hedge is found where it hedges, with its kind and with whose it is; the same letters in another use are none.

  Scenario Outline: Hedges inside a statement are the speaker's
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   | hedge kind | hedged by |
      | Ana Ruiz | <hedge> | <kind>     | <by>      |

    Examples:
      | sentence                                                             | hedge            | kind         | by      |
      | “The bridge may close,” Ana Ruiz said.                               | may              | modal        | speaker |
      | Ana Ruiz said that the bridge would probably close.                  | probably         | epistemic    | speaker |
      | Ana Ruiz said that about 300 homes had lost power.                   | about            | approximator | speaker |
      | Ana Ruiz said that the bridge was expected to close.                 | was expected to  | expectation  | speaker |
      | “I think the bridge is safe,” Ana Ruiz said.                         | I think          | belief       | speaker |
      | Ana Ruiz said that the bridge had reportedly been closed.            | reportedly       | evidential   | speaker |
      | Ana Ruiz said that the bridge would open in May.                     |                  |              |         |
      | Ana Ruiz said that the survey in May found no crack.                 |                  |              |         |
      | Ana Ruiz said that the bridge was believed to be safe.               | was believed to  | evidential   | speaker |
      | Ana Ruiz said that the engineers believed in the bridge.             |                  |              |         |
      | Ana Ruiz said that the talks were about the bridge.                  |                  |              |         |
      | Ana Ruiz said that the army had shown its might.                     |                  |              |         |

  Scenario: A distancing cue is the reporter's hedge
    Given the article
      """
      Ana Ruiz claimed that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   | hedge kind | hedged by |
      | Ana Ruiz | claimed | distancing | reporter  |

  Scenario: A neutral cue hedges nothing
    Given the article
      """
      Ana Ruiz said that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge |
      | Ana Ruiz |       |

  Scenario: Words beside the cue that doubt the statement are the reporter's
    Given the article
      """
      Ana Ruiz said without evidence that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           | hedge            | hedge kind | hedged by |
      | Ana Ruiz | the bridge was safe | without evidence | distancing | reporter  |
