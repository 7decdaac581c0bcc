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
      | A report Tuesday from the ministry said that sales fell. | A report Tuesday from the ministry | no | sales fell |

  Scenario Outline: Who has seen a document is what it reached the reader through, and makes no statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind     | named | statement   | medium   |
      | <speaker> | document | no    | <statement> | <medium> |

    Examples:
      | sentence | speaker | statement | medium |
      | Satellite images seen by the BBC show that a row of houses was flattened. | Satellite images seen by the BBC | a row of houses was flattened | seen by the BBC |
      | Documents seen by Reuters show that the firm paid the governor. | Documents seen by Reuters | the firm paid the governor | seen by Reuters |
      | Court papers reviewed by the Financial Times say the bank knew of the losses. | Court papers reviewed by the Financial Times | the bank knew of the losses | reviewed by the Financial Times |
      | Footage verified by Al Jazeera showed soldiers firing into the crowd. | Footage verified by Al Jazeera | soldiers firing into the crowd | verified by Al Jazeera |
      | A copy of the contract seen by Bloomberg on Friday appears to show that the port was sold. | A copy of the contract seen by Bloomberg | the port was sold | seen by Bloomberg |
      | A letter to shareholders, seen by the Times, says that the fund has lost half its value. | A letter to shareholders | the fund has lost half its value | seen by the Times |
      | The ship had sunk, a document seen by Reuters showed. | a document seen by Reuters | The ship had sunk | seen by Reuters |
      | Messages shared with El País show that the two men met in Madrid. | Messages shared with El País | the two men met in Madrid | shared with El País |
      | Reuters has seen documents that show the firm paid the governor. | documents | the firm paid the governor | Reuters has seen |

  Scenario: Pictures are named by who made them, not by who has seen them
    Given the article
      """
      Satellite images from Planet Labs, reviewed by the Associated Press, show new runways.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                           | kind     | named | statement   | medium                           |
      | Satellite images from Planet Labs | document | yes   | new runways | reviewed by the Associated Press |

  Scenario Outline: A person whom somebody has seen is a person
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind   | statement   | medium |
      | <speaker> | <kind> | <statement> |        |

    Examples:
      | sentence | speaker | kind | statement |
      | A man seen by Reuters at the port said the ship had sunk. | A man seen by Reuters at the port | person | the ship had sunk |
      | Police officers seen by Reuters said they had orders to shoot. | Police officers seen by Reuters | group | they had orders to shoot |
      | The minister, seen by Reuters as a rival, said the vote was fair. | The minister | person | the vote was fair |

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

  Scenario Outline: A work has its title for a name
    Given the article
      """
      Ana Ruiz shows the harbour in her new documentary “Still Water.” <work> says that 40 ships sank.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker     | kind     | named | statement     |
      | Still Water | document | yes   | 40 ships sank |

    Examples:
      | work               |
      | The film           |
      | Ruiz’s “Still Water” |

  Scenario: A sentence in quotation marks is no title
    Given the article
      """
      “The report, “doctors were beaten in the square,” is wrong,” the mayor said. The report says that nurses were beaten, too.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker | kind     | named | statement               |
      | report  | document | no    | nurses were beaten, too |

  Scenario Outline: Papers of which a newsroom has a copy, and figures by somebody
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind     | statement   |
      | <speaker> | document | <statement> |

    Examples:
      | sentence                                                                     | speaker                    | statement                        |
      | The draft, a copy of which was seen by Reuters, calls on donors to triple aid. | draft                    | donors to triple aid             |
      | The party would win, projections by pollster Infratel showed.                | projections by pollster Infratel | The party would win        |
