Feature: Two persons and one claim
  Where the desk wants it, two persons stand behind a verdict. Where two work on a claim at once, nothing is overwritten.

  Background:
    Given the desk tracks the story "bridge"
      """
      The bridge will close in May, Ana Ruiz said.
      """

  Scenario: A verdict waits for a second reviewer
    Given a verdict needs a second reviewer
    When "Bo" starts to check "The bridge will close in May"
    And "Bo" adds evidence to "The bridge will close in May"
      | link                     | stance  |
      | https://example.org/plan | refutes |
    And "Bo" decides that "The bridge will close in May" is "false" because "The plan says June."
    Then the status of "The bridge will close in May" is "in_progress"
    And the verdicts on "The bridge will close in May" are exactly
      | verdict | by | second | state    |
      | false   | Bo |        | proposed |

  Scenario: What the desk asks for is part of its history
    Given a verdict needs a second reviewer
    When "Bo" lets a verdict need 2 pieces of evidence
    Then the policy has changed exactly so
      | who      | rule            | before | after |
      | the desk | second reviewer | no     | yes   |
      | Bo       | evidence        | 1      | 2     |
    And the audit passes

  Scenario: A verdict with less evidence than the desk asks for is refused
    Given "Bo" is checking "The bridge will close in May"
    And "Bo" has evidence that refutes "The bridge will close in May"
    When "Cy" lets a verdict need 2 pieces of evidence
    And "Bo" decides that "The bridge will close in May" is "false" because "The plan says June."
    Then it is refused with "nothing is decided without 2 pieces of evidence"
    And there is no verdict on "The bridge will close in May"

  Scenario: A verdict that needs no evidence is no verdict
    When "Bo" lets a verdict need 0 pieces of evidence
    Then it is refused with "a verdict needs at least 1 piece"

  Scenario: The second reviewer lets the verdict stand
    Given a verdict needs a second reviewer
    And "Bo" has decided that "The bridge will close in May" is "false"
    When "Cy" confirms the verdict on "The bridge will close in May"
    Then the status of "The bridge will close in May" is "false"
    And the verdicts on "The bridge will close in May" are exactly
      | verdict | by | second | state    |
      | false   | Bo | Cy     | standing |

  Scenario Outline: Nobody confirms their own verdict
    Given a verdict needs a second reviewer
    And "Bo" has decided that "The bridge will close in May" is "false"
    When "<who>" confirms the verdict on "The bridge will close in May"
    Then it is refused with "nothing is decided without a second reviewer who is not Bo"
    And the status of "The bridge will close in May" is "in_progress"

    Examples:
      | who |
      | Bo  |
      | bo  |

  Scenario: The second reviewer sends the verdict back with a reason
    Given a verdict needs a second reviewer
    And "Bo" has decided that "The bridge will close in May" is "false"
    When "Cy" sends the verdict on "The bridge will close in May" back because "One source is not enough."
    Then the status of "The bridge will close in May" is "in_progress"
    And the verdicts on "The bridge will close in May" are exactly
      | verdict | by | second | state    | reason                    |
      | false   | Bo | Cy     | returned | One source is not enough. |

  Scenario: What nobody has proposed cannot be confirmed
    Given a verdict needs a second reviewer
    And "Bo" is checking "The bridge will close in May"
    When "Cy" confirms the verdict on "The bridge will close in May"
    Then it is refused with "without a proposed verdict: confirm is not possible"
    And nothing has changed

  Scenario: Of two reviewers who decide at once the first wins and the second is told
    Given "Bo" is checking "The bridge will close in May"
    And "Bo" has evidence that refutes "The bridge will close in May"
    And "Bo" has read "The bridge will close in May"
    And "Cy" has read "The bridge will close in May"
    When "Bo" decides that "The bridge will close in May" is "false" because "The plan says June."
    And "Cy" decides that "The bridge will close in May" is "verified" because "The mayor says May."
    Then it is refused with "has changed since you read it (Bo: verdict"
    And the verdicts on "The bridge will close in May" are exactly
      | verdict | by | rationale           |
      | false   | Bo | The plan says June. |

  Scenario: Who has read the claim as it stands is not held up by others' earlier work
    Given "Bo" is checking "The bridge will close in May"
    And "Bo" has evidence that refutes "The bridge will close in May"
    And "Cy" has read "The bridge will close in May"
    When "Cy" decides that "The bridge will close in May" is "false" because "The plan says June."
    Then the verdicts on "The bridge will close in May" are exactly
      | verdict | by |
      | false   | Cy |
