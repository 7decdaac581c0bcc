Feature: Through what it was said
  The medium is kept where the story names it.

  Scenario Outline: The words for the medium
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | medium   |
      | Ana Ruiz | <medium> |

    Examples:
      | sentence                                                     | medium         |
      | Ana Ruiz said in a statement that the dam was full.          | in a statement |
      | Ana Ruiz told Reuters that the dam was full.                 | told Reuters   |
      | Ana Ruiz told reporters that the dam was full.               | told reporters |
      | “The dam was full,” Ana Ruiz told AFP.                       | told AFP       |
      | Ana Ruiz told council members that the dam was full.         | told council members |
      | “The dam was full,” Ana Ruiz told the Peruvian state-owned Radio Uno television. | told the Peruvian state-owned Radio Uno television |
      | “The dam was full,” Ana Ruiz told a news conference.         | told a news conference |
      | In a message posted on Telegram, Ana Ruiz said that the dam was full. | In a message |
      | Ana Ruiz said that the dam was full.                         |                |
