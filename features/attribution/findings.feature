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
