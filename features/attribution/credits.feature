Feature: Whose story it is
  Wire copy in another outlet is the agency's; a story of the outlet's own stays its own where an agency has only helped.

  Background:
    Given its outlet is "The Harbor Post"

  Scenario Outline: Wire copy is the agency's
    Given the article
      """
      Floods close the port of Lima

      <opening>

      Two ferries were towed to safety. <end>
      """
    When its claims are extracted
    Then the claims include
      | speaker  | kind   | statement                         | outlet   |
      | <agency> | outlet | Two ferries were towed to safety. | <agency> |

    Examples:
      | opening                                                    | end       | agency  |
      | LIMA (Reuters) - The port of Lima was closed on Monday.    |           | Reuters |
      | LIMA, Peru (AP) — The port of Lima was closed on Monday.   |           | AP      |
      | LIMA (AFP) - The port of Lima was closed on Monday.        |           | AFP     |
      | The port of Lima was closed on Monday.                     | (Reuters) | Reuters |

  Scenario: An agency with a staff writer's help is the agency
    Given the article
      """
      Floods close the port of Lima

      AFP, with staff writer

      The port of Lima was closed on Monday after a storm.
      """
    When its claims are extracted
    Then the claims include
      | speaker | statement                                            |
      | AFP     | The port of Lima was closed on Monday after a storm. |

  Scenario Outline: An agency that only helped
    Given the article
      """
      Floods close the port of Lima

      By Ana Ruiz
      Staff writer

      The port of Lima was closed on Monday after a storm.

      <credit>
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker         | kind   | statement                                            | section  |
      | The Harbor Post | outlet | Floods close the port of Lima                        | headline |
      | The Harbor Post | outlet | The port of Lima was closed on Monday after a storm. | body     |

    Examples:
      | credit                                         |
      | Additional reporting by Reuters                |
      | The Associated Press contributed to this report. |
      | Tom Lee and AFP contributed reporting.         |
