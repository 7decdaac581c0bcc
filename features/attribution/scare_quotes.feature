Feature: Quotation marks that quote nobody
  A word that the reporter keeps at a distance, a name, the title of a work: marks stand around them, and nobody says them.
  What a crowd chants and what a sign says are statements, since somebody makes them.

  Scenario Outline: A word at a distance, a nickname, a title and a slogan are no statements
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples: words at a distance
      | sentence                                              |
      | The army attacked the so-called “caliphate” on Monday. |
      | The “alt-right” has grown since 2010.                 |
      | The company sells “smart” meters to farmers.          |
      | The term “collateral damage” hides what happened.     |
      | The word “crisis” appears 40 times in the report.     |

    Examples: nicknames and names
      | sentence                                                          |
      | Elvin “Big E” Hayes scored 39 points on Saturday.                 |
      | Known as “the Butcher of the Valley,” he was sentenced to life.   |
      | He was dubbed “the flying Finn” by the press.                     |
      | The storm, nicknamed “the Beast from the East,” hit Kent on Friday. |
      | The bill, called the “Safe Dams Act,” passed on Friday.           |
      | The group calls itself “Water Now.”                               |
      | The ship’s name, “Esperanza,” means hope.                         |

    Examples: titles of works
      | sentence                                                          |
      | His book “The Last Dam” was published in 1987.                    |
      | Ana Ruiz wrote “The Last Dam” in 1998.                            |
      | She sang “Let It Be” at the funeral of the mayor.                 |
      | The project, titled “New Roads,” will cost $2 billion.            |

    Examples: slogans
      | sentence                                                          |
      | The slogan, “Make Lima Great Again,” was printed on every hat.    |
      | The party’s motto is “Bread and Land.”                            |
      | A campaign under the slogan “Leave No One Behind” began on Monday. |

  Scenario: A work that a speaker has made is no part of the statement
    Given the article
      """
      Ana Ruiz, who wrote “The Last Dam” in 1998, said the river was dying.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           |
      | Ana Ruiz | the river was dying |

  Scenario: A word at a distance inside a statement leaves it whole and indirect words mixed
    Given the article
      """
      The so-called “caliphate” was destroyed, the ministry said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                               | quotation |
      | ministry | The so-called “caliphate” was destroyed | mixed     |

  Scenario Outline: A short quotation with a speaker is a statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence                                       | speaker   | statement             |
      | It was “a disaster,” Tom Lee said.             | Tom Lee   | It was “a disaster,”  |
      | The judge said it was “a disaster.”            | The judge | it was “a disaster.”  |
      | Tom Lee called the plan “a disaster.”          | Tom Lee   | the plan “a disaster.” |
      | The plan is “dead,” according to Ana Ruiz.     | Ana Ruiz  | The plan is “dead,”   |

  Scenario Outline: What a crowd chants or a sign says is a statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   | quotation |
      | <speaker> | <statement> | direct    |

    Examples:
      | sentence                                               | speaker   | statement     |
      | “Lock him up!” the crowd chanted.                      | the crowd | Lock him up!  |
      | Fans chanted “We want ten” as the clock ran down.      | Fans      | We want ten   |
      | The sign said “No entry.”                              | sign      | No entry.     |
