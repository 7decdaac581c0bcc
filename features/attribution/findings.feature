Feature: Reports, polls and figures speak
  A document that begins a sentence says what its verb of finding takes, when and where it was published aside.

  Background:
    Given its outlet is "The Harbor Post"

  Scenario Outline: A document and what it found
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind     | statement   |
      | <speaker> | document | <statement> |

    Examples: with a time between noun and verb
      | sentence                                                   | speaker             | statement          |
      | A World Bank report in May found that poverty had fallen.  | A World Bank report | poverty had fallen |
      | A UNICEF report in May found that poverty had fallen.      | A UNICEF report     | poverty had fallen |
      | A survey on Monday suggested that poverty had fallen.      | A survey            | poverty had fallen |

    Examples: figures
      | sentence                                              | speaker            | statement                         |
      | An opinion poll on Sunday put the Socialists ahead by three points. | An opinion poll | the Socialists ahead by three points |
      | A survey by Harbour Research gave the party 40 percent. | A survey by Harbour Research | the party 40 percent |

  Scenario: The sentence before is not who found it
    Given the article
      """
      The World Bank is worried. A World Bank report in May found that poverty had fallen.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker             | statement          |
      | A World Bank report | poverty had fallen |

  Scenario Outline: What a document is, or what is done with it, it does not say
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | sentence                                                    |
      | The report was found on a train on Monday.                  |
      | The report put the minister in a bad light.                 |
      | The report that the driver found was lost on a train.       |

  Scenario Outline: Whoever puts a figure on something
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue   | statement   |
      | <speaker> | <cue> | <statement> |

    Examples:
      | sentence                                                             | speaker         | cue      | statement                      |
      | Organisers put the crowd at 20,000.                                  | Organisers      | put      | the crowd at 20,000            |
      | The finance ministry puts the cost at $3 billion.                    | finance ministry | puts    | the cost at $3 billion         |
      | The port authority, which owns the pier, put the damage at 40 million euros. | port authority | put | the damage at 40 million euros |
      | Auditors have put the loss at twice that.                            | Auditors        | have put | the loss at twice that         |

  Scenario: A figure beside what its speaker adds
    Given the article
      """
      Aisha Bello is the governor. She put the death toll at nine, adding that two men had been arrested.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | cue    | statement                  |
      | Aisha Bello | put    | the death toll at nine     |
      | Aisha Bello | adding | two men had been arrested  |

  Scenario Outline: What is put somewhere else is no figure
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | sentence                                            |
      | Ana Ruiz put the kettle on at nine.                 |
      | The Red Cross put the meeting at 3 pm on Friday.    |
      | The storm put the price of bread at risk.           |

  Scenario: A figure behind what its speaker says first
    Given the article
      """
      Luc Ferrand said that the men were safe and put the cost at 120,000 euros.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | cue  | statement                    |
      | Luc Ferrand | said | the men were safe            |
      | Luc Ferrand | put  | the cost at 120,000 euros    |
