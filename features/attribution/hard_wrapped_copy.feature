Feature: Hard-wrapped copy
  A line end inside a paragraph is a blank; only a blank line ends a paragraph.

  Scenario: A statement goes on over a line end
    Given the article
      """
      LIMA (Reuters) - The bridge over the Rimac will stay closed
      until June because its pillars are not safe, a government
      adviser said on Tuesday, adding that repairs could cost
      about 40 million soles.

      "We will not take risks," Rosa Quispe, a member of the city
      council, told reporters. "Nobody wants
      an accident."
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker              | statement                                                                            | quotation |
      | a government adviser | The bridge over the Rimac will stay closed until June because its pillars are not safe | indirect  |
      | a government adviser | repairs could cost about 40 million soles                                            | indirect  |
      | Rosa Quispe          | We will not take risks                                                               | direct    |
      | Rosa Quispe          | Nobody wants an accident.                                                            | direct    |

  Scenario: Single lines that are paragraphs stay apart
    Given the article
      """
      The bridge is closed, Ana Ruiz said.
      Trains run again on Monday.
      """
    And its outlet is "The Harbor Post"
    When its claims are extracted
    Then the claims are exactly
      | speaker         | statement                   |
      | Ana Ruiz        | The bridge is closed        |
      | The Harbor Post | Trains run again on Monday. |

  Scenario: The items of a list are paragraphs
    Given the article
      """
      LIMA (Reuters) - Exports and prices rose in March as mines opened
      again after a strike of nine weeks, the ministry said on Monday.

      * Exports rose 7.3% from a year earlier
      * Prices rose 2.6%
      """
    When its claims are extracted
    Then the claims include
      | speaker | statement                               |
      | Reuters | Exports rose 7.3% from a year earlier   |
      | Reuters | Prices rose 2.6%                        |
