Feature: Amounts
  An amount has its number, its unit and how exactly it is meant; a number that only names or dates is none.

  Scenario Outline: The words around a number say how exactly it is meant
    Given the article
      """
      Crews counted <words> along the coast.
      """
    Then the amounts in its text are exactly
      | words   | amount   |
      | <words> | <amount> |

    Examples:
      | words                 | amount             |
      | 40 ships              | 40 ship            |
      | about 40 ships        | about 40 ship      |
      | nearly 40 ships       | nearly 40 ship     |
      | just over 40 ships    | just over 40 ship  |
      | more than 40 ships    | more than 40 ship  |
      | at least 40 ships     | at least 40 ship   |
      | fewer than 40 ships   | less than 40 ship  |
      | up to 40 ships        | at most 40 ship    |
      | 40 or more ships      | at least 40 ship   |
      | 10 to 12 ships        | 10 to 12 ship      |
      | between 3 and 5 ships | 3 to 5 ship        |
      | two or three ships    | 2 to 3 ship        |

  Scenario Outline: A number can be written in words, in figures or in both
    Given the article
      """
      The storm hit <words> on the coast.
      """
    Then the amounts in its text are exactly
      | words   | amount   |
      | <words> | <amount> |

    Examples:
      | words                                | amount                       |
      | half a million people                | 500,000 person               |
      | two hundred and fifty thousand homes | 250,000 home                 |
      | twenty-five harbors                  | 25 harbor                    |
      | a dozen farms                        | 12 farm                      |
      | 1.5 million homes                    | 1,500,000 home               |
      | hundreds of farms                    | about 100 to 1,000 farm      |
      | tens of thousands of homes           | about 10,000 to 100,000 home |

  Scenario Outline: Measures, money and shares have a unit of their own
    Given the article
      """
      They spoke of <words>.
      """
    Then the amounts in its text are exactly
      | words   | amount   |
      | <words> | <amount> |

    Examples:
      | words                   | amount               |
      | 2%                      | 2 percent            |
      | three percent           | 3 percent            |
      | £31m                    | 31,000,000 GBP       |
      | US$1.16 billion         | 1,160,000,000 USD    |
      | $3 million to $5 million | 3,000,000 to 5,000,000 USD |
      | 40 million soles        | 40,000,000 PEN       |
      | two-thirds              | 0.667 share          |
      | 60 miles per hour       | 60 mile per hour     |
      | minus 5 degrees Celsius | -5 degree Celsius    |
      | two and a half years    | 2.5 year             |

  Scenario: An age and a measure before a noun are amounts
    Given the article
      """
      A 54-year-old man died in the 7.1-magnitude quake on the second of his three-day visits.
      """
    Then the amounts in its text are exactly
      | words         | amount        |
      | 54-year-old   | 54 year       |
      | 7.1-magnitude | 7.1 magnitude |
      | three-day     | 3 day         |

  Scenario: A conversion in brackets belongs to the amount before it
    Given the article
      """
      The port will get 3 million euros (about US$3.3 million) for a pier of 5 miles (8 km).
      """
    Then the amounts in its text are exactly
      | words                                  | amount                             |
      | 3 million euros (about US$3.3 million) | 3,000,000 EUR (about 3,300,000 USD) |
      | 5 miles (8 km)                         | 5 mile (8 kilometer)               |

  Scenario: What stands in brackets and is no conversion is an amount of its own
    Given the article
      """
      The port lost 3 million euros (40 ships turned back).
      """
    Then the amounts in its text are exactly
      | words           | amount        |
      | 3 million euros | 3,000,000 EUR |
      | 40 ships        | 40 ship       |

  Scenario: A change from one number to another is no range
    Given the article
      """
      Unemployment fell from 5% to 3%.
      """
    Then the amounts in its text are exactly
      | words | amount    |
      | 5%    | 5 percent |
      | 3%    | 3 percent |

  Scenario Outline: Years, dates, times, scores and names are no amounts
    Given the article
      """
      <sentence> Two ships left.
      """
    Then the amounts in its text are exactly
      | words     | amount |
      | Two ships | 2 ship |

    Examples:
      | sentence                                              |
      | It was built in 1911 and rebuilt in the 1990s.        |
      | The 2016 election was held early.                     |
      | They met on Oct. 21 and again on 5 May 2021.          |
      | The harbor opens at 10:30 and closes at 5 p.m.        |
      | Porto won 3-1 and lost the next match 2-4.            |
      | The G20 leaders flew home in a Boeing 737.            |
      | The Group of 20 cited Article 5 of the treaty.        |
      | COVID-19 closed No. 10 after the 9/11 hearing.        |
      | One of the captains spoke; no one answered.           |
      | They want a two-state solution.                       |

  Scenario: A claim has the amounts of its own statement
    Given the article
      """
      About 300 homes lost power, Ana Ruiz told 20 reporters.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | quantities     |
      | Ana Ruiz | about 300 home |
