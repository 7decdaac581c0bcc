Feature: Stories that come in again
  A story can come in twice, or corrected; what the desk has done to its claims is not lost.

  Background:
    Given the desk tracks the story "bridge"
      """
      The bridge will close in May, Ana Ruiz said.

      The ferry will run at night, Rui Costa said.
      """

  Scenario: The same story again changes nothing
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When the story "bridge" comes in again
    Then the tracker reports
      | outcome   | new | known | gone |
      | unchanged | 0   | 2     | 0    |
    And the tracked claims are exactly
      | statement                    | status     |
      | The bridge will close in May | false      |
      | The ferry will run at night  | unverified |
    And the history of "The ferry will run at night" is exactly
      | who      | what          |
      | the desk | article added |

  Scenario: A corrected story keeps the verdicts on what it still says
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When the story "bridge" comes in corrected
      """
      The bridge will close in May, Ana Ruiz said.

      The ferry will run until ten, Rui Costa said.
      """
    Then the tracker reports
      | outcome   | new | known | gone |
      | corrected | 1   | 1     | 1    |
    And the tracked claims are exactly
      | statement                    | status     |
      | The bridge will close in May | false      |
      | The ferry will run at night  | unverified |
      | The ferry will run until ten | unverified |

  Scenario: Another story with other words brings claims of its own
    Given the desk tracks the story "tunnel"
      """
      The tunnel will open in June, Ana Ruiz said.
      """
    Then the tracker reports
      | outcome | new | known | gone |
      | new     | 1   | 0     | 0    |
    And the tracked claims are exactly
      | speaker   | statement                    |
      | Ana Ruiz  | The bridge will close in May |
      | Rui Costa | The ferry will run at night  |
      | Ana Ruiz  | The tunnel will open in June |
