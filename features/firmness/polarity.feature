Feature: Which way a claim points
  A claim says that something is so, or that it is not; a question leaves it open.

  Scenario Outline: A denial in the statement, the cue or a hedge turns the claim
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | polarity   | certainty   |
      | Ana Ruiz | <polarity> | <certainty> |

    Examples:
      | sentence                                                  | polarity | certainty |
      | Ana Ruiz said that the bridge was safe.                   | positive | certain   |
      | Ana Ruiz said that the bridge was not safe.               | negative | certain   |
      | Ana Ruiz said that the bridge was barely safe.            | positive | certain   |
      | Ana Ruiz said not only tired crews sailed the old ships.  | positive | certain   |
      | Ana Ruiz denied that the bridge was unsafe.               | negative | certain   |
      | “The bridge may not close,” Ana Ruiz said.                | negative | possible  |
      | Ana Ruiz said that the bridge was unlikely to close.      | negative | probable  |
      | “I don’t think the bridge is safe,” Ana Ruiz said.        | negative | probable  |
      | Ana Ruiz doubted that the bridge was safe.                | negative | probable  |
      | Ana Ruiz refused to say that the bridge was safe.         | negative | certain   |
      | Ana Ruiz rejected the claim that the bridge was safe.     | negative | certain   |

  Scenario: Two denials may cancel each other, so the claim's direction is unknown
    Given the article
      """
      Ana Ruiz denied that the bridge was not safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | polarity |
      | Ana Ruiz | unknown  |

  Scenario: A question leaves open whether it is so
    Given the article
      """
      “Is the bridge safe?” Ana Ruiz asked.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | polarity | certainty |
      | Ana Ruiz | unknown  | unknown   |
