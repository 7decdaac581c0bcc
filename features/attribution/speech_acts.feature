Feature: Speech acts
  The cue tells what the speaker does with the statement: asserting, promising, demanding, believing, asking.

  Scenario Outline: The act and stance of a cue
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | lemma   | act   | stance   | negated   |
      | <speaker> | <lemma> | <act> | <stance> | <negated> |

    Examples:
      | sentence                                                          | speaker         | lemma  | act       | stance     | negated |
      | Ana Ruiz said that the dam was full.                              | Ana Ruiz        | say    | assertion | neutral    | no      |
      | Ana Ruiz claimed that the dam was full.                           | Ana Ruiz        | claim  | assertion | distancing | no      |
      | Ana Ruiz confirmed that the dam was full.                         | Ana Ruiz        | confirm | assertion | endorsing | no      |
      | The company denied that the dam was full.                         | company         | deny   | assertion | denying    | yes     |
      | Ana Ruiz rejected the idea that the dam was full.                 | Ana Ruiz        | reject | assertion | denying    | yes     |
      | Ana Ruiz rejected a request to close the dam.                     | Ana Ruiz        | reject | assertion | denying    | no      |
      | Ana Ruiz refused to say that the dam was full.                    | Ana Ruiz        | refuse | promise   | neutral    | yes     |
      | Norway has pledged 200 million crowns for new schools.            | Norway          | pledge | promise   | neutral    | no      |
      | The United Nations warned that the dam was full.                  | United Nations  | warn   | assertion | neutral    | no      |
      | Ana Ruiz urged the government to close the dam.                   | Ana Ruiz        | urge   | demand    | neutral    | no      |
      | Residents believe that the dam is full.                           | Residents       | believe | belief   | neutral    | no      |

  Scenario: A deed is no speech act
    Given the article
      """
      Norway has built three new schools near the dam.
      """
    When its attributed claims are extracted
    Then no claim is found

  Scenario: What somebody was asked is no claim of the answer's
    Given the article
      """
      Alun Pryce led the review. Asked whether managers knew, Pryce said that the charts were lost.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker    | statement                  |
      |            | Alun Pryce led the review. |
      | Alun Pryce | the charts were lost       |

  Scenario: What somebody asks is a claim
    Given the article
      """
      Alun Pryce led the review. Pryce asked whether managers knew.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | act      | statement             |
      | Alun Pryce | question | whether managers knew |

  Scenario Outline: What is open, whom somebody talks to and what is quoted is no claim
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | sentence                                                         |
      | It was not clear whether the union would appeal.                 |
      | Little is known about how the virus spreads.                     |
      | The champion talks to Anders Holm about gold and why she swims.  |
      | The minister quotes it often.                                    |
      | The ministry has not said publicly whether it supports the text. |
      | Lee, 40, spoke only to confirm his name and address.             |

  Scenario: What somebody says is not clear is a claim
    Given the article
      """
      Ana Ruiz said it was not clear who had fired first.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                            |
      | Ana Ruiz | it was not clear who had fired first |

  Scenario Outline: Who is asked, what a face shows, what nobody could verify, what the story asks
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | sentence                                                      |
      | House Speaker Jim Dorsey, asked whether he was sorry, left.   |
      | The driver showed no emotion as the verdict was announced.    |
      | The mayor laughs. What does he want to change?                |
      | Paul Brandeis testified against Lee under a deal.             |

  Scenario: What the newsroom could not verify
    Given the article
      """
      A Western official said the army had lost about 1,200 men, a figure that could not be verified.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker            | statement                         |
      | A Western official | the army had lost about 1,200 men |
