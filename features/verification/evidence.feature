Feature: Evidence and the work of a desk
  What is known of a claim is kept with it: evidence, who works on it, tags, notes. None of it changes the status.

  Background:
    Given the desk tracks the story "bridge"
      """
      The bridge will close in May, Ana Ruiz said.
      """

  Scenario: Evidence is kept with what is known of it
    When "Bo" adds evidence to "The bridge will close in May"
      | link                     | stance   | title        | publisher | quotation         |
      | https://example.org/plan | refutes  | The plan     | Town hall | from 3 June       |
      | Archive, box 12          | supports | A first plan |           |                   |
    Then the evidence on "The bridge will close in May" is exactly
      | link                     | stance   | title        | publisher | quotation         |
      | https://example.org/plan | refutes  | The plan     | Town hall | from 3 June       |
      | Archive, box 12          | supports | A first plan |           |                   |
    And the status of "The bridge will close in May" is "unverified"

  Scenario: Evidence that can be found nowhere is none
    When "Bo" adds evidence to "The bridge will close in May"
      | link | stance  |
      |      | refutes |
    Then it is refused with "say where it can be read"
    And nothing has changed

  Scenario: Evidence can be taken away while no verdict rests on it
    Given "Bo" has evidence that refutes "The bridge will close in May"
    When "Bo" takes the evidence "https://example.org/evidence" away from "The bridge will close in May"
    Then the history of "The bridge will close in May" is exactly
      | who      | what             |
      | the desk | article added    |
      | Bo       | evidence added   |
      | Bo       | evidence removed |

  Scenario: Evidence stays as long as a verdict rests on it
    Given "Bo" has decided that "The bridge will close in May" is "false"
    When "Bo" takes the evidence "https://example.org/evidence" away from "The bridge will close in May"
    Then it is refused with "which stays as long as a verdict rests on it"
    And nothing has changed

  Scenario: A claim has somebody who works on it, tags and notes
    When "Bo" assigns "The bridge will close in May" to "Cy"
    And "Bo" tags "The bridge will close in May" with "roads"
    And "Cy" notes on "The bridge will close in May" that "They call back."
    Then the tracked claims are exactly
      | statement                    | status     | assignee | tags  | notes               |
      | The bridge will close in May | unverified | Cy       | roads | Cy: They call back. |

  Scenario: An empty note is none
    When "Bo" notes on "The bridge will close in May" that " "
    Then it is refused with "give at least one word"
    And nothing has changed
