Feature: Mixed quotations
  A statement is direct where all its words are quoted, mixed where some are, indirect where none is.

  Scenario Outline: How much of the statement is quoted
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement   | quotation   |
      | Ana Ruiz | <statement> | <quotation> |

    Examples:
      | sentence                                                              | statement                                             | quotation |
      | “The delay is a disgrace,” Ana Ruiz said.                             | The delay is a disgrace                               | direct    |
      | Ana Ruiz said that the delay was “a disgrace” for the whole city.     | the delay was “a disgrace” for the whole city         | mixed     |
      | Ana Ruiz said that the delay was a disgrace for the whole city.       | the delay was a disgrace for the whole city           | indirect  |

  Scenario: Words in quotation marks that nobody is said to have spoken are no claim
    Given the article
      """
      The ferry “Rosa” left the harbor at noon.
      """
    When its attributed claims are extracted
    Then no claim is found
