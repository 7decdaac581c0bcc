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
      | ‘The workers’ homes are under water,’ said Tom Lee.           | The workers’ homes are under water      | direct    |

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

  Scenario Outline: However it is marked, a quotation over several paragraphs is its speaker's
    Given the article
      """
      <opens>We lost the roof in the first hour.

      <mark>My husband held the door. The council hasn’t sent anybody.

      <mark>We will open again before Easter.<end>

      The storm cut power to 40,000 homes.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                           | quotation |
      | Moira Kean  | We lost the roof in the first hour  | direct    |
      | Moira Kean  | My husband held the door.           | direct    |
      | Moira Kean  | The council hasn’t sent anybody.    | direct    |
      | Moira Kean  | We will open again before Easter.   | direct    |

    Examples:
      | opens                                              | mark | end |
      | Moira Kean, who runs a bakery in Galway, said: ‘   | ‘    | ’   |
      | Moira Kean, who runs a bakery in Galway, said: “   | “    | ”   |
      | Moira Kean, who runs a bakery in Galway, said: "   | "    | "   |

  Scenario: A speaker who is named in the last paragraph said the first ones, too
    Given the article
      """
      ‘I was asleep when the water came.

      ‘My brother told me that the dam had broken.

      ‘By noon the whole street was gone,’ said Pia Nowak.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                                    | chain      |
      | Pia Nowak  | I was asleep when the water came.            |            |
      | Pia Nowak  | My brother told me that the dam had broken.  |            |
      | My brother | the dam had broken                           | Pia Nowak  |
      | Pia Nowak  | By noon the whole street was gone            |            |

  Scenario: Whoever is named beside a paragraph says that one
    Given the article
      """
      Dr Osei said: ‘The vaccine arrived two weeks late.

      ‘Children’s wards are full.’

      ‘It’s a scandal,’ said Kofi Mensah, a nurse.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                           |
      | Osei        | The vaccine arrived two weeks late. |
      | Osei        | Children’s wards are full.          |
      | Kofi Mensah | It’s a scandal                      |

  Scenario: A quotation can begin in the paragraph behind its speaker
    Given the article
      """
      The clinic in Kano is full.

      Joy Adeyemi, a nurse, said:

      ‘The clinic has no water.

      ‘We carry it from the river.’
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                    |
      | Joy Adeyemi | The clinic has no water      |
      | Joy Adeyemi | We carry it from the river.  |

  Scenario: A single mark that nothing closes is an apostrophe, whatever the next paragraph opens with
    Given the article
      """
      The club wants its ‘90s nights back, said Ivo Horvat.

      ‘Cold’ is the word for the hall.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                           | quotation |
      | Ivo Horvat  | The club wants its ‘90s nights back | indirect  |
