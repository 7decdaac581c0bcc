Feature: Where the cue stands
  Before, after or inside its statement, a cue attributes the same words.

  Scenario Outline: A cue before, after and inside the statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue   | statement   |
      | Ana Ruiz | <cue> | <statement> |

    Examples:
      | sentence                                                       | cue          | statement                         |
      | Ana Ruiz said the old bridge had to be closed.                 | said         | the old bridge had to be closed   |
      | The old bridge had to be closed, Ana Ruiz said.                | said         | The old bridge had to be closed   |
      | The old bridge had to be closed, said Ana Ruiz.                | said         | The old bridge had to be closed   |
      | According to Ana Ruiz, the old bridge had to be closed.        | According to | the old bridge had to be closed   |
      | The old bridge had to be closed, according to Ana Ruiz.        | according to | The old bridge had to be closed   |

  Scenario: "adding that" shares the speaker and the day of the cue before
    Given the article
      """
      The old bridge had to be closed, Ana Ruiz said last week, adding that the new one would open in May.
      """
    And it was published on "2024-03-14"
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue    | statement                       | said      | said from  | said to    |
      | Ana Ruiz | said   | The old bridge had to be closed | last week | 2024-03-04 | 2024-03-10 |
      | Ana Ruiz | adding | the new one would open in May   | last week | 2024-03-04 | 2024-03-10 |

  Scenario: A sentence that reports nobody's words has no cue
    Given the article
      """
      The old bridge was closed on Monday and the new one will open in May.
      """
    When its attributed claims are extracted
    Then no claim is found
