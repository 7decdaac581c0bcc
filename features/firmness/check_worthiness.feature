Feature: What to check first
  Specific assertions of consequence come first; opinions, wishes and questions last.

  Scenario Outline: The act and what is specific make the score
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | check-worthiness |
      | Ana Ruiz | <score>          |

    Examples:
      | sentence                                                             | score |
      | Ana Ruiz said that 300 people had been killed in Porto since 1998.   | 1.00  |
      | Ana Ruiz said that the bridge had been closed since 1998.            | 0.55  |
      | Ana Ruiz said that 300 ships were waiting.                           | 0.65  |
      | Ana Ruiz said that the bridge was closed to ships.                   | 0.45  |
      | “I think the bridge is safe,” Ana Ruiz said.                         | 0.35  |
      | “The bridge may close,” Ana Ruiz said.                               | 0.35  |
      | “The bridge will be closed to ships,” Ana Ruiz said.                 | 0.30  |
      | “The bridge is a terrible place,” Ana Ruiz said.                     | 0.30  |
      | “The bridge should be closed to ships,” Ana Ruiz said.               | 0.30  |
      | Ana Ruiz hopes that the bridge will open.                            | 0.00  |
      | “Is the bridge safe?” Ana Ruiz asked.                                | 0.00  |
