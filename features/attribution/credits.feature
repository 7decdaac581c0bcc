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

  Scenario: In a round-up each brief is its own agency's
    Given the article
      """
      World news in brief

      LONDON (Reuters) - Britain will close two coal plants. The plants are old.

      They supplied 4 percent of its power.

      PARIS (AFP) — French rail workers ended a strike. Trains will run on Friday.

      LIMA, Peru (AP) — A landslide killed six miners, the mayor said.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker         | statement                            | outlet          |
      | The Harbor Post | World news in brief                  | The Harbor Post |
      | Reuters         | Britain will close two coal plants.  | Reuters         |
      | Reuters         | The plants are old.                  | Reuters         |
      | Reuters         | They supplied 4 percent of its power. | Reuters        |
      | AFP             | French rail workers ended a strike.  | AFP             |
      | AFP             | Trains will run on Friday.           | AFP             |
      | the mayor       | A landslide killed six miners        | AP              |

  Scenario: The heading of a brief is its agency's
    Given the article
      """
      Britain closes coal plants

      LONDON (Reuters) - Britain will close two coal plants.

      Trains run again in France

      PARIS (AFP) — French rail workers ended a strike.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker | statement                           |
      | Reuters | Britain closes coal plants          |
      | Reuters | Britain will close two coal plants. |
      | AFP     | Trains run again in France          |
      | AFP     | French rail workers ended a strike. |

  Scenario: A second dateline of the same agency changes nothing
    Given the article
      """
      Floods close two ports

      LIMA (Reuters) - The port of Lima was closed on Monday.

      QUITO (Reuters) - The port of Guayaquil was closed on Tuesday.
      """
    When its claims are extracted
    Then the claims include
      | speaker | statement                                    |
      | Reuters | Floods close two ports                       |
      | Reuters | The port of Guayaquil was closed on Tuesday. |

  Scenario: A pronoun means nobody of another brief
    Given the article
      """
      LIMA (Reuters) - Ana Ruiz, the mayor, said that the storm was over. She said that the port was open.

      MADRID (EFE) — Trains stopped for nine hours. She said that nobody was hurt.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement          | outlet  |
      | Ana Ruiz | the storm was over | Reuters |
      | Ana Ruiz | the port was open  | Reuters |
      |          | nobody was hurt    | EFE     |

  Scenario: A brief is the agency's that signs below it
    Given the article
      """
      Around the world

      Britain will close two coal plants. They are old. (Reuters)

      French rail workers ended a strike. — AFP

      A landslide killed six miners in Peru.

      Two others were pulled out.
      (AP)
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker         | statement                              |
      | The Harbor Post | Around the world                       |
      | Reuters         | Britain will close two coal plants.    |
      | Reuters         | They are old.                          |
      | AFP             | French rail workers ended a strike.    |
      | AP              | A landslide killed six miners in Peru. |
      | AP              | Two others were pulled out.            |

  Scenario: An agency that signs one paragraph does not answer for the story
    Given the article
      """
      Floods close the port of Lima

      The port of Lima was closed on Monday.

      Two ferries were towed to safety. (AFP)

      The mayor has opened a school.

      It has 40 beds.
      """
    When its claims are extracted
    Then the claims include
      | speaker         | statement                         |
      | The Harbor Post | Two ferries were towed to safety. |
      | The Harbor Post | The mayor has opened a school.    |
