Feature: Times that a text speaks of
  Words for a time become days, counted from the publication date; what only looks like a time is none.

  Background:
    Given it was published on "2024-03-14"

  Scenario Outline: Words near to today are counted from the day of publication
    Given the article
      """
      The dam was full <words>.
      """
    Then the times in its text are exactly
      | words   | time   |
      | <words> | <time> |

    Examples:
      | words                  | time                     |
      | yesterday              | 2024-03-13               |
      | last night             | 2024-03-13               |
      | two days ago           | 2024-03-12               |
      | last week              | 2024-03-04 to 2024-03-10 |
      | earlier this month     | 2024-03-01 to 2024-03-14 |
      | last year              | 2023-01-01 to 2023-12-31 |
      | in the past 24 hours   | 2024-03-13 to 2024-03-14 |
      | over the past decade   | 2014-03-14 to 2024-03-14 |
      | on March 3             | 2024-03-03               |
      | on Oct. 3              | 2023-10-03               |
      | at the weekend         | 2024-03-09 to 2024-03-10 |
      | on Christmas Day       | 2023-12-25               |
      | at 6 p.m. on Tuesday   | 2024-03-12 18:00         |

  Scenario Outline: Words on the calendar need no day of publication
    Given the article
      """
      The dam was full <words>.
      """
    Then the times in its text are exactly
      | words   | time   |
      | <words> | <time> |

    Examples:
      | words                          | time                     |
      | on 3 October 2021              | 2021-10-03               |
      | in early 2019                  | 2019-01-01 to 2019-04-30 |
      | between 2010 and 2015          | 2010-01-01 to 2015-12-31 |
      | in the third quarter of 2020   | 2020-07-01 to 2020-09-30 |
      | in spring 2020                 | 2020-03-01 to 2020-05-31 |
      | in the 1990s                   | 1990-01-01 to 1999-12-31 |
      | in the 19th century            | 1801-01-01 to 1900-12-31 |
      | in the second week of May 2019 | 2019-05-08 to 2019-05-14 |

  Scenario Outline: A weekday, month or date lies where the verb looks
    Given the article
      """
      <sentence>
      """
    Then the times in its text are exactly
      | words   | time   |
      | <words> | <time> |

    Examples:
      | sentence                                  | words      | time                     |
      | The court ruled on Monday.                | on Monday  | 2024-03-11               |
      | The court will rule on Monday.            | on Monday  | 2024-03-18               |
      | The court is expected to rule on Monday.  | on Monday  | 2024-03-18               |
      | On Monday, the court will rule.           | On Monday  | 2024-03-18               |
      | The ban was lifted in June.               | in June    | 2023-06-01 to 2023-06-30 |
      | The ban will be lifted in June.           | in June    | 2024-06-01 to 2024-06-30 |
      | The January 22 raid will go unpunished.   | January 22 | 2024-01-22               |

  Scenario Outline: A side that is open stays open
    Given the article
      """
      <sentence>
      """
    Then the times in its text are exactly
      | words   | time   |
      | <words> | <time> |

    Examples:
      | sentence                                             | words                       | time                          |
      | They have ruled since mid-February.                  | since mid-February          | from 2024-02-11 to 2024-03-14 |
      | It has changed since seizing power in early January. | since seizing power in early January | from 2024-01-01 to 2024-03-14 |
      | The tunnel will open by the end of the year.         | by the end of the year      | until 2024-12-31              |
      | The road will be closed until June.                  | until June                  | until 2024-06-30              |
      | Fares fell after 2015.                               | after 2015                  | from 2016-01-01               |
      | Floods have grown in recent years.                   | in recent years             | until 2024-03-14              |

  Scenario: How long and how often have no day
    Given the article
      """
      For nearly 20 years the club met twice a month, every Friday, for hours.
      """
    Then the times in its text are exactly
      | words               | time               |
      | For nearly 20 years | for nearly 20 year |
      | twice a month       | repeated           |
      | every Friday        | repeated           |
      | for hours           | for some time      |

  Scenario: "In three weeks" is a time to come only behind a verb that looks ahead
    Given the article
      """
      The bridge will open in three weeks. It was built in three weeks.
      """
    Then the times in its text are exactly
      | words          | time                     |
      | in three weeks | 2024-04-01 to 2024-04-07 |
      | in three weeks | for 3 week               |

  Scenario: A preposition before somebody's or something's time belongs to the thing
    Given the article
      """
      Prices rose after Friday's attack and on the eve of Monday's vote.
      """
    Then the times in its text are exactly
      | words                | time       |
      | Friday               | 2024-03-08 |
      | on the eve of Monday | 2024-03-10 |

  Scenario Outline: Names, ages, numbers and other words are no times
    Given the article
      """
      <sentence>
      """
    Then its text speaks of no time

    Examples:
      | sentence                                          |
      | The Sunday Times wrote it; the Mail on Sunday, too. |
      | The Good Friday Agreement was his man Friday.     |
      | Theresa May may march on, may she not?            |
      | April Jones and the march on Rome won.            |
      | The film 24 Hours won the second prize.           |
      | About 2000 people and 1,990 cars were there.      |
      | The Boeing 2707 and Porto, 3-1, lost.             |
      | The 54-year-old and a boy aged 12 were found.     |
      | The fall of Kabul came at the time of the year.   |

  Scenario: A day that does not exist has no days
    Given the article
      """
      The letter is dated Feb. 30, 2021.
      """
    Then the times in its text are exactly
      | words         | time    |
      | Feb. 30, 2021 | unknown |

  Scenario: A claim has the times of its own statement, not that of its cue
    Given the article
      """
      The dam had been full since Monday, Ana Ruiz said on Tuesday.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | times                         | said       |
      | Ana Ruiz | from 2024-03-11 to 2024-03-14 | on Tuesday |

  Scenario: In a direct quotation "tomorrow" is the day after it was said
    Given the article
      """
      “The dam will be full tomorrow,” Ana Ruiz said on Monday.

      Ana Ruiz said on Monday that the dam would be empty tomorrow.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | quotation | times      |
      | direct    | 2024-03-12 |
      | indirect  | 2024-03-15 |
