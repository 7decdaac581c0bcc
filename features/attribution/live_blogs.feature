Feature: Live blogs
  Lines that open with a time of day part a story into entries. A pronoun stands for nobody who is named in another
  entry alone.

  Scenario Outline: A pronoun reaches back to the start of its entry
    Given the article
      """
      Live: storm over Ireland

      <first> Power cuts

      Laura Kean, the mayor of Galway, said that the hall was open. She said that 40 families had come.

      <second> Schools closed

      She said that 40 schools would stay closed.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                     |
      | Laura Kean | the hall was open             |
      | Laura Kean | 40 families had come          |
      |            | 40 schools would stay closed  |

    Examples:
      | first         | second       |
      | 10:15         | 10:40        |
      | **10:15**     | **10:40**    |
      | 10.15am       | 11.40am      |
      | 10:15 GMT –   | 11:40 GMT –  |
      | 10.15 GMT     | 11.40 GMT    |

  Scenario Outline: A time of day inside a story parts nothing
    Given the article
      """
      Storm over Ireland

      <first>

      She said that 40 families had come.

      <second>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement            |
      | Laura Kean | 40 families had come |

    Examples:
      | first | second |
      | At 10:15 Laura Kean, the mayor of Galway, opened the hall. | At 10:40 the storm reached Cork. |
      | Laura Kean, the mayor of Galway, opened the hall. | 10:40 was the hour of the storm. |
      | Laura Kean, the mayor of Galway, opened the hall. | 10.40 euros is what a bed costs. |

  Scenario: A time of day alone is no claim
    Given the article
      """
      Live: storm over Ireland

      10:15

      The hall of Galway is open.

      10:40

      The port of Cork is closed.
      """
    When its claims are extracted
    Then the claims are exactly
      | section  | statement                   |
      | headline | Live: storm over Ireland    |
      | body     | The hall of Galway is open. |
      | body     | The port of Cork is closed. |

  Scenario Outline: A line that tells only the time of day is no claim, nor is that time a part of its heading
    Given the article
      """
      Live: storm over Ireland

      <first>

      The hall of Galway is open.

      <second>

      The port of Cork is closed.
      """
    When its claims are extracted
    Then the claims are exactly
      | statement                   |
      | Live: storm over Ireland    |
      | The hall of Galway is open. |
      | Port closed in Cork         |
      | The port of Cork is closed. |

    Examples:
      | first      | second                        |
      | 10:15 CET  | 10:40 CET – Port closed in Cork |
      | 6:05 p.m.  | 6:10 p.m.: Port closed in Cork  |
      | **10.15**  | **10.40** – Port closed in Cork |

  Scenario: A time of day with a dot is a stamp where it stands alone on its line
    Given the article
      """
      Live: storm over Ireland

      10.15
      Laura Kean, the mayor of Galway, said that the hall was open.

      10.40
      She said that 40 schools would stay closed.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                    |
      | Laura Kean | the hall was open            |
      |            | 40 schools would stay closed |

  Scenario: A time of day in front of an entry is no word of it
    Given the article
      """
      08:25 About 400 homes are dark, according to Ana Ruiz.

      09:10 Transport for Wales says no trains will run.

      10:20 Schools will stay shut on Friday, the council has just announced.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker             | kind         | statement                        |
      | Ana Ruiz            | person       | About 400 homes are dark         |
      | Transport for Wales | organization | no trains will run               |
      | council             | organization | Schools will stay shut on Friday |
