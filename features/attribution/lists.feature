Feature: Lists
  Each item of a list is read for itself.

  Scenario: Items with speakers of their own
    Given the article
      """
      Here is what officials have said:

      - The coast guard said 121 people had been rescued.

      - The ferry was licensed to carry 90, according to the transport ministry.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker            | kind         | statement                           |
      | coast guard        | organization | 121 people had been rescued         |
      | transport ministry | organization | The ferry was licensed to carry 90 |

  Scenario: An item without a speaker is nobody's but the outlet's
    Given the article
      """
      Here is what is known:

      - The ferry sank off Lima on Monday.

      - It was built in 1998.
      """
    When its attributed claims are extracted
    Then no claim is found
