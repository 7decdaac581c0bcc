Feature: When it was said
  The day of a statement is resolved against the publication date; times inside the statement are not its own.

  Scenario Outline: Words for a day and the days they can mean
    Given the article
      """
      <sentence>
      """
    And it was published on "2024-03-14"
    When its attributed claims are extracted
    Then the claims are exactly
      | said   | said from | said to |
      | <said> | <from>    | <to>    |

    Examples:
      | sentence                                                     | said        | from       | to         |
      | Ana Ruiz said on Tuesday that the dam was full.              | on Tuesday  | 2024-03-12 | 2024-03-12 |
      | Ana Ruiz said yesterday that the dam was full.               | yesterday   | 2024-03-13 | 2024-03-13 |
      | Ana Ruiz said last month that the dam was full.              | last month  | 2024-02-01 | 2024-02-29 |
      | On Monday, Ana Ruiz said that the dam was full.              | On Monday   | 2024-03-11 | 2024-03-11 |
      | The dam was full, Ana Ruiz said on March 3.                  | on March 3  | 2024-03-03 | 2024-03-03 |
      | Ana Ruiz said over the weekend that the dam was full.        | over the weekend | 2024-03-09 | 2024-03-10 |
      | Ana Ruiz said on Christmas Eve that the dam was full.        | on Christmas Eve | 2023-12-24 | 2023-12-24 |
      | Ana Ruiz said in a 2019 report that the dam was full.        | 2019        | 2019-01-01 | 2019-12-31 |
      | Ana Ruiz has said since January that the dam is full.        | since January | 2024-01-01 | 2024-03-14 |
      | Ana Ruiz said of the 2019 flood that the dam had been full.  |             |            |            |
      | Ana Ruiz said that the dam had overflowed on Tuesday.        |             |            |            |
      | Ana Ruiz said that the dam may overflow.                     |             |            |            |
      | Ana Ruiz, who took office in 2022, said that the dam was full. |           |            |            |

  Scenario Outline: The time of another event is not that of saying
    Given the article
      """
      <sentence>
      """
    And it was published on "2024-03-14"
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | said   |
      | Ana Ruiz | <said> |

    Examples:
      | sentence                                                                     | said      |
      | The dam is safe, Ana Ruiz said after talks broke down last week.             |           |
      | After talks broke down last week, Ana Ruiz said that the dam was safe.       |           |
      | The dam is safe, Ana Ruiz said because she had seen it last week.            |           |
      | The dam is safe, Ana Ruiz said after a meeting with engineers last week.     | last week |
      | The dam is safe, Ana Ruiz said on Monday after talks broke down last week.   | on Monday |
      | After talks broke down, Ana Ruiz said on Monday that the dam was safe.       | on Monday |
      | The dam is safe, Ana Ruiz said when she opened it on Monday.                 | on Monday |
      | The dam is safe, Ana Ruiz said as she arrived in Lima on Monday.             | on Monday |

  Scenario: A weekday between "said" and the statement's subject is when it was said
    Given the article
      """
      Ana Ruiz said Monday the dam was full.
      """
    And it was published on "2024-03-14"
    When its attributed claims are extracted
    Then the claims are exactly
      | statement        | said   | said from  |
      | the dam was full | Monday | 2024-03-11 |

  Scenario: A weekday that is itself the subject belongs to the statement
    Given the article
      """
      Ana Ruiz said Monday was the day on which the dam was full.
      """
    And it was published on "2024-03-14"
    When its attributed claims are extracted
    Then the claims are exactly
      | statement                                     | said |
      | Monday was the day on which the dam was full  |      |

  Scenario: Without a publication date the words stand alone
    Given the article
      """
      Ana Ruiz said yesterday that the dam was full.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | said      | said from | said to |
      | yesterday |           |         |
