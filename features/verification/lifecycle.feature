Feature: From a claim to a verdict
  A claim begins unverified. Somebody checks it, collects evidence and decides; each step leads only where it may lead.

  Background:
    Given the desk tracks the story "bridge"
      """
      The bridge will close in May, Ana Ruiz said.
      """

  Scenario: A new claim is unverified
    Then the tracked claims are exactly
      | speaker  | statement                    | status     |
      | Ana Ruiz | The bridge will close in May | unverified |

  Scenario: A claim that somebody checks is in progress
    When "Bo" starts to check "The bridge will close in May"
    Then the status of "The bridge will close in May" is "in_progress"

  Scenario: Checking can be stopped, and the claim is unverified again
    Given "Bo" is checking "The bridge will close in May"
    When "Bo" stops checking "The bridge will close in May"
    Then the status of "The bridge will close in May" is "unverified"

  Scenario: What is not being checked cannot be stopped
    When "Bo" stops checking "The bridge will close in May"
    Then it is refused with "is unverified: stop is not possible now; possible: start, set aside, retract"
    And nothing has changed

  Scenario Outline: A verdict names who decided, why, and how
    Given "Bo" is checking "The bridge will close in May"
    And "Bo" has evidence that supports "The bridge will close in May"
    When "Bo" decides that "The bridge will close in May" is "<verdict>" because "The plan says so."
    Then the status of "The bridge will close in May" is "<verdict>"
    And the verdicts on "The bridge will close in May" are exactly
      | verdict   | by | rationale         | state    |
      | <verdict> | Bo | The plan says so. | standing |

    Examples:
      | verdict      |
      | verified     |
      | mostly_true  |
      | mixed        |
      | misleading   |
      | false        |
      | unverifiable |

  Scenario Outline: What is no verdict cannot be decided
    Given "Bo" is checking "The bridge will close in May"
    And "Bo" has evidence that supports "The bridge will close in May"
    When "Bo" decides that "The bridge will close in May" is "<word>" because "The plan says so."
    Then it is refused with "<message>"
    And nothing has changed

    Examples:
      | word          | message                    |
      | true          | status 'true': give one of |
      | in_progress   | give one of verified       |
      | unverified    | give one of verified       |
      | retracted     | give one of verified       |
      | not_checkable | give one of verified       |

  Scenario: A claim that nobody checks has no verdict
    Given "Bo" has evidence that supports "The bridge will close in May"
    When "Bo" decides that "The bridge will close in May" is "verified" because "The plan says so."
    Then it is refused with "is unverified: verdict is not possible now"
    And there is no verdict on "The bridge will close in May"

  Scenario: A verdict without evidence is refused
    Given "Bo" is checking "The bridge will close in May"
    When "Bo" decides that "The bridge will close in May" is "false" because "I do not believe it."
    Then it is refused with "nothing is decided without a piece of evidence"
    And the status of "The bridge will close in May" is "in_progress"
    And there is no verdict on "The bridge will close in May"

  Scenario: A verdict without a rationale is refused
    Given "Bo" is checking "The bridge will close in May"
    And "Bo" has evidence that refutes "The bridge will close in May"
    When "Bo" decides that "The bridge will close in May" is "false" without a rationale
    Then it is refused with "nothing is decided without a rationale"
    And nothing has changed

  Scenario: One verdict does not follow another
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When "Cy" decides that "The bridge will close in May" is "verified" because "I know better."
    Then it is refused with "is false: verdict is not possible now; possible: retract, reopen"
    And nothing has changed

  Scenario: A decided claim is reopened with a reason, and its verdict stands no more
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When "Cy" reopens "The bridge will close in May" because "There is a new plan."
    Then the status of "The bridge will close in May" is "in_progress"
    And the verdicts on "The bridge will close in May" are exactly
      | verdict | by | state     | reason               |
      | false   | Bo | withdrawn | There is a new plan. |

  Scenario: Reopening without a reason is refused
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When "Cy" reopens "The bridge will close in May" without a reason
    Then it is refused with "nothing is decided without a reason"
    And the status of "The bridge will close in May" is "false"

  Scenario: What is not decided cannot be reopened
    Given "Bo" is checking "The bridge will close in May"
    When "Bo" reopens "The bridge will close in May" because "There is a new plan."
    Then it is refused with "is in_progress: reopen is not possible now"
    And nothing has changed

  Scenario: What is no statement of fact is set aside
    When "Bo" sets "The bridge will close in May" aside because "It is a hope."
    Then the status of "The bridge will close in May" is "not_checkable"

  Scenario: What is decided cannot be set aside
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When "Bo" sets "The bridge will close in May" aside because "It is a hope."
    Then it is refused with "is false: set aside is not possible now"
    And nothing has changed

  Scenario: A claim that was taken back is retracted, on evidence
    Given "Bo" has evidence that refutes "The bridge will close in May"
    When "Bo" records that "The bridge will close in May" was taken back because "She corrected herself."
    Then the status of "The bridge will close in May" is "retracted"

  Scenario: That a claim was taken back is not believed without evidence
    When "Bo" records that "The bridge will close in May" was taken back because "I heard so."
    Then it is refused with "nothing is decided without a piece of evidence"
    And nothing has changed
