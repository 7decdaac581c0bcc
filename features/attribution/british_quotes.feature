Feature: British quotation marks
  Single quotation marks open and close quotations; an apostrophe does neither.

  Scenario Outline: A quotation in single marks
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement   | quotation   |
      | Tom Lee | <statement> | <quotation> |

    Examples:
      | sentence                                                      | statement                               | quotation |
      | ‘The water rose in an hour,’ said Tom Lee.                    | The water rose in an hour               | direct    |
      | Tom Lee said: ‘Nobody warned us.’                             | Nobody warned us.                       | direct    |
      | 'It wasn't the council's fault,' said Tom Lee.                | It wasn't the council's fault           | direct    |
      | Tom Lee said it was ‘the worst winter in 20 years’.           | it was ‘the worst winter in 20 years’   | mixed     |
      | Tom Lee said that the council’s plan wasn’t safe.             | the council’s plan wasn’t safe          | indirect  |

  Scenario: A quotation in single marks goes on after its cue
    Given the article
      """
      ‘The water rose in an hour,’ said Tom Lee. ‘Nobody warned us.’
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement                 | quotation |
      | Tom Lee | The water rose in an hour | direct    |
      | Tom Lee | Nobody warned us.         | direct    |
