Feature: Documents as speakers
  A document that is cited makes the statement. It is named where its author or publisher is, not by who has got hold of it.

  Scenario Outline: A document makes the statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind     | named   | statement   |
      | <speaker> | document | <named> | <statement> |

    Examples:
      | sentence | speaker | named | statement |
      | The man was shot twice, according to court documents. | court documents | no | The man was shot twice |
      | According to a complaint filed in federal court, Lee stole 40 cars. | a complaint filed in federal court | no | Lee stole 40 cars |
      | A leaked memo seen by Reuters showed that the bank knew of the losses in 2015. | A leaked memo seen by Reuters | no | the bank knew of the losses in 2015 |
      | The bank knew of the losses, according to an internal email obtained by the Guardian. | an internal email obtained by the Guardian | no | The bank knew of the losses |
      | A poll by Ipsos showed that 46 percent of voters would back the mayor. | A poll by Ipsos | yes | 46 percent of voters would back the mayor |
      | A report by Amnesty International says that doctors were beaten. | A report by Amnesty International | yes | doctors were beaten |

  Scenario: A document in which somebody speaks is the medium
    Given the article
      """
      In a report published Monday, the United Nations said that 4,000 people had fled.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker        | kind         | statement                | medium      |
      | United Nations | organization | 4,000 people had fled | In a report |

  Scenario Outline: An authority with a document's noun in its name is none
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind         | named |
      | <speaker> | organization | yes   |

    Examples:
      | sentence                                                                     | speaker                        |
      | The U.S. Geological Survey said the quake struck at a depth of 10 km.        | U.S. Geological Survey         |
      | Unemployment fell to 4.1 percent, the Office for National Statistics said.   | Office for National Statistics |
