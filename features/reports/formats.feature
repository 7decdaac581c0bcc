Feature: Report formats
  A report takes the form in which its reader needs it, and a story's words stay words in each.

  Scenario: A web page shows the story and its claims
    Given the article
      """
      The bridge may close, Ana Ruiz said.
      """
    When its claims are extracted
    And its claims are reported as "html"
    Then the report says "1 claim by 1 speaker in one story"
    And the report says "may (modal, by the speaker)"

  Scenario: Markup in a story is shown and does nothing
    Given the article
      """
      The bridge <script>alert(1)</script> may close, Ana Ruiz said.
      """
    When its claims are extracted
    And its claims are reported as "html"
    Then the report says "&lt;script&gt;alert(1)"
    And the report does not say "<script>alert"

  Scenario: A claim that looks like a formula is defused for spreadsheets
    Given the article
      """
      "=1+1 is the new budget," Ana Ruiz said.
      """
    When its claims are extracted
    And its claims are reported as "csv"
    Then the report says "'=1+1 is the new budget"
    And the report does not say ",=1+1"

  Scenario: A claim that looks like none is left as it is in a table
    Given the article
      """
      The bridge may close, Ana Ruiz said.
      """
    When its claims are extracted
    And its claims are reported as "csv"
    Then the report says ",The bridge may close,"

  Scenario: A Web Annotation selects the words of the statement
    Given the article
      """
      The bridge may close, Ana Ruiz said.
      """
    When its claims are extracted
    And its claims are reported as "webannotation"
    Then the report says ""exact": "The bridge may close""
    And the report says ""suffix": ", Ana Ruiz said.""

  Scenario: What nobody states is not annotated
    Given the article
      """
      The bridge may close, Ana Ruiz said.
      """
    When its claims are extracted
    And its claims are reported as "webannotation"
    Then the report does not say ""exact": "Ana Ruiz""

  Scenario: A correction made in brat comes back
    Given the article
      """
      The bridge may close, Ana Ruiz said.
      """
    When its claims are extracted
    And an annotator changes the Status "unverified" to "false" in brat
    Then the claims read back are exactly
      | speaker  | statement            | status |
      | Ana Ruiz | The bridge may close | false  |

  Scenario: Without a correction the claims come back as they were
    Given the article
      """
      The bridge may close, Ana Ruiz said.
      """
    When its claims are extracted
    And an annotator changes the Status "unverified" to "unverified" in brat
    Then the claims read back are exactly
      | speaker  | statement            | status     |
      | Ana Ruiz | The bridge may close | unverified |
