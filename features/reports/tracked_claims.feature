Feature: Reports on tracked claims
  A report on the desk's claims tells what the desk knows of them: how far each is, why, and on what evidence.

  Background:
    Given the desk tracks the story "bridge"
      """
      The bridge will close in May, Ana Ruiz said.
      """

  Scenario: A report tells the status of a decided claim and its evidence
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When the desk's claims are reported as "text"
    Then the report says "Status: false"
    And the report says "refutes, https://example.org/evidence"
    And the report says "Decided by: Bo"

  Scenario: A report on a claim that nobody has checked tells no verdict
    When the desk's claims are reported as "text"
    Then the report says "Status: unverified"
    And the report does not say "Decided by"

  Scenario: Evidence on the web can be followed from a web page
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When the desk's claims are reported as "html"
    Then the report says "href="https://example.org/evidence""

  Scenario: Evidence that is no web address cannot be followed
    When "Bo" adds evidence to "The bridge will close in May"
      | link                | stance  |
      | javascript:alert(1) | refutes |
    And the desk's claims are reported as "html"
    Then the report says "javascript:alert(1)"
    And the report does not say "href="javascript:"

  Scenario: A decided claim is published as a ClaimReview
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When the desk's claims are published at "https://checks.example/1"
    Then the report says ""claimReviewed": "The bridge will close in May""
    And the report says ""alternateName": "False""

  Scenario: A claim that is not decided is not published as a ClaimReview
    When the desk's claims are published at "https://checks.example/1"
    Then the report does not say "claimReviewed"
