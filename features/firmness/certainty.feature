Feature: How sure the speaker is
  Certainty is the claim's own speaker's; what the reporter thinks of it does not lower it.

  Scenario Outline: The weakest evidence in a statement decides
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | certainty   |
      | Ana Ruiz | <certainty> |

    Examples:
      | sentence                                                      | certainty |
      | Ana Ruiz said that the bridge was closed.                     | certain   |
      | Ana Ruiz said that about 300 ships were waiting.              | certain   |
      | Ana Ruiz said that the bridge would open in May.              | certain   |
      | Ana Ruiz said that the bridge would probably close.           | probable  |
      | Ana Ruiz said that the bridge was expected to close.          | probable  |
      | “I think the bridge is safe,” Ana Ruiz said.                  | probable  |
      | Ana Ruiz believes that the bridge is safe.                    | probable  |
      | “The bridge may close,” Ana Ruiz said.                        | possible  |
      | Ana Ruiz said that the bridge would possibly close.           | possible  |
      | “I think the bridge may close,” Ana Ruiz said.                | possible  |
      | “If it rains, the bridge will close,” Ana Ruiz said.          | unknown   |
      | Ana Ruiz said that the bridge had reportedly been closed.     | unknown   |
      | Ana Ruiz hopes that the bridge will open.                     | unknown   |
      | Ana Ruiz asked whether the bridge was safe.                   | unknown   |

  Scenario: A reporter who keeps a distance does not make the speaker less sure
    Given the article
      """
      Ana Ruiz claimed without evidence that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge                     | hedged by          | certainty |
      | Ana Ruiz | claimed; without evidence | reporter; reporter | certain   |

  Scenario: A statement that nobody makes has nobody's certainty
    Given the article
      """
      It was alleged that the bridge was unsafe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | certainty |
      |         | unknown   |

  Scenario: A plain sentence of the article is certain
    Given the article
      """
      The old bridge was closed to all traffic.
      """
    When its claims are extracted
    Then the claims are exactly
      | quotation | certainty |
      | narration | certain   |
