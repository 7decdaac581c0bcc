Feature: Somebody speaks inside somebody else's statement
  The outer statement is one claim, whether somebody said so; what was said is a claim of its own, known through the outer
  speaker.

  Scenario: What somebody is said to have said is a claim of its own
    Given the article
      """
      The Russian Foreign Ministry said that Lavrov had told reporters that the talks would go on.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                  | cue      | statement                                             | medium         | chain                    |
      | Russian Foreign Ministry | said     | Lavrov had told reporters that the talks would go on |                |                          |
      | Lavrov                   | had told | the talks would go on                                 | told reporters | Russian Foreign Ministry |

  Scenario Outline: The words by which one speaker lets another speak
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement   | chain   |
      | <speaker> | <statement> | <chain> |

    Examples:
      | sentence | speaker | statement | chain |
      | According to Ana Ruiz, the mayor has promised that the bridge will open in May. | the mayor | the bridge will open in May | Ana Ruiz |
      | Rosa Quispe said her husband told police that the car had been stolen. | Rosa Quispe's husband | the car had been stolen | Rosa Quispe |
      | Lawyer Tom Lee said that his client, Ana Ruiz, denied that she had taken the money. | Ana Ruiz | she had taken the money | Tom Lee |
      | Kyiv said that Moscow had claimed that the town was under its control. | Russian government | the town was under its control | Ukrainian government |
      | Officials said the driver told them that the brakes had failed. | the driver | the brakes had failed | Officials |

  Scenario: "He" in a quotation is not the one who is quoted
    Given the article
      """
      “He told me that the bridge was unsafe,” Tom Lee said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue  | statement                             | chain   |
      | Tom Lee | said | He told me that the bridge was unsafe |         |
      |         | told | the bridge was unsafe                 | Tom Lee |

  Scenario Outline: What might, must or did not get said is nobody's statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | chain |
      | <speaker> |       |

    Examples:
      | sentence                                                                            | speaker      |
      | Ana Ruiz said the minister would tell voters that taxes must rise.                  | Ana Ruiz     |
      | Ana Ruiz said that if the minister says that the dam is full, nobody will believe it. | Ana Ruiz   |
      | Tom Lee said his client had never said that the money was his.                      | Tom Lee      |
      | Tom Lee said his client did not say that the money was his.                         | Tom Lee      |
      | Ana Ruiz asked him to say that the dam was full.                                    | Ana Ruiz     |
      | The spokesman refused to say that the dam was full.                                 | The spokesman |
      | Ana Ruiz said that reports that the dam had broken were false.                      | Ana Ruiz     |
      | Ana Ruiz said that Tom Lee said nothing about the dam.                              | Ana Ruiz     |

  Scenario: What somebody is said to believe is the outer speaker's statement
    Given the article
      """
      Ana Ruiz said that experts believe the dam could fail within days.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                                          |
      | Ana Ruiz | experts believe the dam could fail within days |

  Scenario: Who tells what they themselves said relays nobody
    Given the article
      """
      Ana Ruiz said she had told the police that the car had been stolen.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                                                |
      | Ana Ruiz | she had told the police that the car had been stolen |

  Scenario: What a document tells of somebody is found where the model finds the teller alone
    Given the article
      """
      Piers Lacey pleaded guilty last year.

      According to court documents, Lacey told investigators that Okoro had chosen the bank himself.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker         | kind     | statement                                                     | chain           |
      | court documents | document | Lacey told investigators that Okoro had chosen the bank himself |                 |
      | Piers Lacey     | person   | Okoro had chosen the bank himself                               | court documents |

  Scenario: Of what there is no proof nobody has said
    Given the article
      """
      Lee's lawyers said there was no proof that he had ordered the messages to be sent.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker       | statement                                                  |
      | Lee's lawyers | there was no proof that he had ordered the messages to be sent |

  Scenario: What a conjunction parts from somebody's telling is not what they told
    Given the article
      """
      “You knew,” Ana Ruiz told him. “They told you and you did nothing.”
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                          |
      | Ana Ruiz | You knew                           |
      | Ana Ruiz | They told you and you did nothing. |
