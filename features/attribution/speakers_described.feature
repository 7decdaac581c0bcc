Feature: Who a description or a pronoun means
  The story says somewhere who "the mayor", "his campaign" or "the poll" is; where it does not, the words are kept.

  Scenario: A lawmaker is the representative named before
    Given the article
      """
      Rep. Tom Lee visited the bridge on Monday.

      “The bridge is safe,” the lawmaker said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind   | named |
      | Tom Lee | person | yes   |

  Scenario: An officer whom the story names nowhere keeps the description
    Given the article
      """
      Rep. Tom Lee visited the bridge on Monday.

      “The bridge is safe,” the officer said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | kind   | named |
      | the officer | person | no    |

  Scenario: A campaign has the name of its candidate
    Given the article
      """
      Rosa Quispe spoke in Lima on Monday.

      Her campaign said that the bridge would be closed.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                | kind         | named |
      | Rosa Quispe's campaign | organization | yes   |

  Scenario: Supporters are not named by whom they support
    Given the article
      """
      Rosa Quispe spoke in Lima on Monday.

      Her supporters said that the bridge would be closed.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                  | kind  | named |
      | Rosa Quispe's supporters | group | no    |

  Scenario: The poll is the one that the story named
    Given the article
      """
      A Harbor Post poll was published on Monday.

      The poll found that most people use the bridge.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker          | kind     | named |
      | Harbor Post poll | document | yes   |

  Scenario: A poll that nobody published is not named
    Given the article
      """
      A poll found that most people use the bridge.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind     | named |
      | A poll  | document | no    |

  Scenario: "Mr." tells which of two people with one surname speaks
    Given the article
      """
      Ana Clark met Peter Clark in Lima on Monday.

      “The bridge is safe,” Mr. Clark said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     |
      | Peter Clark |

  Scenario: A body cannot be "who"
    Given the article
      """
      Tom Lee, an engineer at the Port Authority who said that the bridge was safe, left on Monday.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind   |
      | Tom Lee | person |

  Scenario: A body can be "which"
    Given the article
      """
      Tom Lee works for the Port Authority, which said on Monday that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker        | kind         |
      | Port Authority | organization |

  Scenario: A company is not the country that it is the largest of
    Given the article
      """
      Andina Copper Co. said on Tuesday that its profit had fallen. The company, Peru's largest miner, blamed "an unprecedented storm".
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker         | kind         | role | cue    | statement              |
      | Andina Copper Co | organization |      | said   | its profit had fallen  |
      | Andina Copper Co | organization |      | blamed | an unprecedented storm |

  Scenario: A pronoun goes back to the name beside the noun that begins the sentence before
    Given the article
      """
      One witness claimed that the mayor had been paid. The builder, Stanley Orr, was said to have fled to Cyprus. He has insisted that he did nothing wrong.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | cue          | statement               |
      | One witness | claimed      | the mayor had been paid |
      | Stanley Orr | has insisted | he did nothing wrong    |

  Scenario: A noun at a sentence's start is no part of the name that comes again without it
    Given the article
      """
      Rival Orlen may bid for the refinery. Orlen denied the report.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue    | statement  |
      | Orlen   | denied | the report |

  Scenario Outline: What a relative pronoun stands for behind a place, a case or a time
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | kind   | statement              |
      | <speaker> | <kind> | wages had fallen again |

    Examples:
      | sentence                                                                            | speaker                 | kind         |
      | She works for the Harbour Workers’ Union in Peru, which says wages had fallen again. | Harbour Workers’ Union  | organization |
      | Officials met investors in Japan, which says wages had fallen again.                | Japan                   | organization |
      | It cited the court’s 2009 ruling in Wong Mei Lin, which held that wages had fallen again. | court’s 2009 ruling     | document     |
      | The king met Ana Ruiz on Friday, who said wages had fallen again.                   | Ana Ruiz                | person       |

  Scenario: A country's minister is not another country's who is named later
    Given the article
      """
      Peru's energy minister called the forecast alarmist. Prime Minister Kenji Ito said Japan was calm.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                | named | statement               |
      | Peru's energy minister | no    | the forecast alarmist   |
      | Kenji Ito              | yes   | Japan was calm          |

  Scenario: A name behind a relative clause
    Given the article
      """
      A nurse who treated him, Carmen Yujra, says he was calm.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | statement   |
      | Carmen Yujra | he was calm |

  Scenario: A place in front of whoever speaks there
    Given the article
      """
      But in Colcha K, the mayor, Wilma Ticona, says nobody has asked her.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | statement            |
      | Wilma Ticona | nobody has asked her |

  Scenario: A relative whose trade stands before the name
    Given the article
      """
      The president, Duarte Nogueira, said the country had lost an explorer.

      Her husband, the poet António Faria, died in 2009. He wrote that she loved only the sea.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker       | statement              |
      | António Faria | she loved only the sea |

  Scenario: "It" is the document that the story has come to
    Given the article
      """
      A post claims that stoves are banned. The regulation, published in May, sets limits for new stoves. Old ones may be used, it states.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement            |
      | A post     | stoves are banned    |
      | regulation | Old ones may be used |

  Scenario Outline: Advocates by what they do in court
    Given the article
      """
      <source> said Lee had lied. The <noun> added that he had fled.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement    |
      | <name>  | Lee had lied |
      | <name>  | he had fled  |

    Examples:
      | source                        | noun       | name          |
      | James Holloway, prosecuting,  | prosecutor | James Holloway |
      | Marta Nunez, defending,       | barrister  | Marta Nunez   |

  Scenario: A trade and a nation between an office and its name
    Given the article
      """
      The rapporteur, Dutch liberal Anouk de Boer, said the text was weak.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker       | statement         |
      | Anouk de Boer | the text was weak |

  Scenario Outline: A title with what it is of in front of a name
    Given the article
      """
      <source> said the case was sad.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement        |
      | <speaker> | the case was sad |

    Examples:
      | source                               | speaker                              |
      | Chair of the bench Susan Platt       | Susan Platt                          |
      | A lawyer for the singer Susan Platt  | A lawyer for the singer Susan Platt  |
