Feature: A history that nobody can fake
  Every change is kept: who, what, before and after. The audit finds what was changed by hand.

  Background:
    Given the desk tracks the story "bridge"
      """
      The bridge will close in May, Ana Ruiz said.

      The ferry will run at night, Rui Costa said.
      """

  Scenario: The history tells every step, in order
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When "Cy" reopens "The bridge will close in May" because "There is a new plan."
    Then the history of "The bridge will close in May" is exactly
      | who      | what           | status before | status after |
      | the desk | article added  |               |              |
      | Bo       | started        | unverified    | in_progress  |
      | Bo       | evidence added |               |              |
      | Bo       | verdict        | in_progress   | false        |
      | Cy       | reopened       | false         | in_progress  |

  Scenario: What was refused is not in the history
    When "Bo" reopens "The bridge will close in May" because "There is a new plan."
    Then it is refused with "reopen is not possible now"
    And the history of "The bridge will close in May" is exactly
      | who      | what          |
      | the desk | article added |

  Scenario: The history of another claim stays as it is
    Given "Bo" has decided that "The bridge will close in May" is "false"
    Then the history of "The ferry will run at night" is exactly
      | who      | what          |
      | the desk | article added |

  Scenario: The audit of an honest desk passes
    Given "Bo" has decided that "The bridge will close in May" is "false"
    Then the audit passes

  Scenario: A status that was changed by hand is found
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When somebody changes the stored status of "The bridge will close in May" to "verified" by hand
    Then the audit names "The bridge will close in May"

  Scenario: An event that was removed by hand is found
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When somebody removes the newest event of "The bridge will close in May" by hand
    Then the audit finds "event 4: is missing; the end of the history was cut off"
