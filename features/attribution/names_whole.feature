Feature: A name is whole and has its kind
  A name reaches from where its first word stands to its last, and the words beside it tell what it is.

  Background:
    Given its outlet is "The Harbor Post"

  Scenario Outline: An acronym in brackets tells where its name begins, and is no role
    Given the article
      """
      The <name> said that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         | role |
      | <speaker> | organization |      |

    Examples:
      | name                                      | speaker                              |
      | Maritime and Transport Union (MTU)        | Maritime and Transport Union         |
      | Regional Panel on Clean Water (RPCW)      | Regional Panel on Clean Water        |
      | National Tribunal of Elections (TNE)      | National Tribunal of Elections       |

  Scenario Outline: What kind of speaker a name of several words is
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind   |
      | <speaker> | <kind> |

    Examples:
      | sentence                                                    | speaker           | kind         |
      | The Red Lantern said that the bridge was safe.              | Red Lantern       | organization |
      | WWF Austria said that the bridge was safe.                  | WWF Austria       | organization |
      | JD Marlow said that the bridge was safe.                    | JD Marlow         | person       |
      | Kingsport Harriers have said that the bridge was safe.      | Kingsport Harriers | organization |
      | Young Socialists have said that the bridge was safe.        | Young Socialists  | group        |
      | Lind & Falk said that the bridge was safe.                  | Lind & Falk       | organization |
      | Clearwater Voice, a charity, said that the bridge was safe. | Clearwater Voice  | organization |
      | Sailor Voice, a charity, said that every sailor was safe.   | Sailor Voice      | organization |
      | St Jude’s Hospital said that the bridge was safe.           | St Jude’s Hospital | organization |
      | King’s College Lima said that the bridge was safe.          | King’s College Lima | organization |
      | The MP for Redcar said that the bridge was safe.            | The MP for Redcar | person       |
      | The admiral said that the bridge was safe.                  | The admiral       | person       |
      | The clinic said that the bridge was safe.                   | clinic            | organization |
      | A vulcanologist said that the bridge was safe.              | A vulcanologist   | person       |
      | Malacañang said that the bridge was safe.                   | Malacañang        | organization |

  Scenario Outline: A name behind its description
    Given the article
      """
      <description> said that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | named | role   |
      | <speaker> | yes   | <role> |

    Examples:
      | description                                        | speaker    | role                        |
      | A doctor at the clinic, Ana Ruiz,                  | Ana Ruiz   | A doctor                    |
      | Her party, the Broad Front,                        | Broad Front | Her party                  |
      | Its largest owner, the investment firm Kvarn,      | Kvarn      | Its largest owner           |
      | The group, known as Defensa,                       | Defensa    | The group                   |
      | A man called Tom Lee                               | Tom Lee    |                             |
      | University of Lima law professor Helen Tran        | Helen Tran | Lima law professor          |
      | Comrade Aminu Dantata                              | Aminu Dantata | Comrade                  |

  Scenario: A month is no publisher
    Given the article
      """
      A leaked memo from June warned that the bridge was weak.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                 | kind     | named |
      | A leaked memo from June | document | no    |

  Scenario: What describes the source is no part of what it said
    Given the article
      """
      The two were roped together when the slab broke, according to the PGHM, the mountain police.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | role                | statement                                       |
      | PGHM    | the mountain police | The two were roped together when the slab broke |

  Scenario Outline: Where it was said is no part of who said it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | kind   | statement   |
      | <speaker> | person | <statement> |

    Examples:
      | sentence                                                                                                                                   | speaker         | statement                      |
      | At a Harbour Council emergency meeting on the fire, held at the request of Peru, Chilean Ambassador Andrea Molina denied that tugs were late. | Andrea Molina   | tugs were late                 |
      | Acme Research director and senior economist Andrew Hale said the port was full.                                                            | Andrew Hale     | the port was full              |
      | Bank of Lima’s managing director for shipping and chief economist, Benito Reyes, said the port was full.                                   | Benito Reyes    | the port was full              |
      | Jamila Saad, 58, told Radio Uno reporter Tom Lee in Lima that the port was full.                                                           | Jamila Saad     | the port was full              |
