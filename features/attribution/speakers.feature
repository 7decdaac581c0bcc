Feature: Who is speaking
  A speaker has the fullest name that the story gives, whatever words stand beside the cue.

  Background:
    Given its outlet is "The Harbor Post"

  Scenario: A surname stands for the full name, a title is the role
    Given the article
      """
      Peruvian Interior Minister Rosa Quispe opened the bridge on Monday. The work took two years.

      The old bridge will be torn down, Quispe said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | kind   | named | role                       |
      | Rosa Quispe | person | yes   | Peruvian Interior Minister |

  Scenario: A pronoun stands for the person who spoke before
    Given the article
      """
      “The bridge is safe,” Rosa Quispe said on Monday.

      She said that the old bridge would be torn down.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                           |
      | Rosa Quispe | The bridge is safe                  |
      | Rosa Quispe | the old bridge would be torn down   |

  Scenario: "the ministry" stands for the ministry named before
    Given the article
      """
      The Peruvian Ministry of Transport closed the bridge on Monday.

      The ministry said that the bridge was not safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                       | kind         | named |
      | Peruvian Ministry of Transport | organization | yes   |

  Scenario: A capital that acts stands for its government
    Given the article
      """
      The talks were held in Lima on Monday.

      Lima said that the border would be opened.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker             | kind         | statement                  |
      | Peruvian government | organization | the border would be opened |

  Scenario: A capital that is only a place speaks for nobody
    Given the article
      """
      The talks were held in Lima, Ana Ruiz said on Monday.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                   |
      | Ana Ruiz | The talks were held in Lima |

  Scenario: A group that names a member keeps its words
    Given the article
      """
      Senior Peruvian officials, including Quispe, have warned that the bridge could fall.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                                    | kind  |
      | Senior Peruvian officials, including Quispe | group |

  Scenario: A speaker without a name keeps the fullest description
    Given the article
      """
      A police officer said that the bridge had been blocked since dawn.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker          | kind   | named |
      | A police officer | person | no    |

  Scenario: "They" goes back to the group that began the sentence before
    Given the article
      """
      Observers from the OSCE criticised the vote. They said that two candidates had been barred.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker                 | cue  | statement                      |
      | Observers from the OSCE | said | two candidates had been barred |

  Scenario: "Her" is the woman of the sentence, not the man who spoke last
    Given the article
      """
      Lena Osk called the vote a fraud. "He does not need to pretend," said Ivo Brandt of the Baltic Policy Centre. The police later arrested Osk. Her campaign said the arrest was a farce.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker             | cue  | statement       |
      | Lena Osk's campaign | said | the arrest was a farce |

  Scenario: Whoever was "she" is no "he" further on
    Given the article
      """
      Deja Stewart, 25, came to the harbour with Bernie Moss. She called the bridge a joke.

      Stewart waited in the rain. He said that the bus was late.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | cue    |
      | Deja Stewart | called |
      | Bernie Moss  | said   |

  Scenario: A father with his son's name is not meant by the surname
    Given the article
      """
      Rep. Tom Baker backed the bill on Monday. His father, Tom Baker Sr., held the seat before him. Baker said that the bill was good.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement         |
      | Tom Baker | the bill was good |

  Scenario: A name begins behind the full stop that a quotation ends with
    Given the article
      """
      “We went home.” The mayor, Ana Ruiz, left early. The mayor said that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | statement           |
      | Ana Ruiz | the bridge was safe |

  Scenario Outline: Where or when somebody speaks is no speaker
    Given the article
      """
      <scene>, the sailor's mother, Janet Cole, said: “Nothing brings him back.”
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | kind   | statement               |
      | Janet Cole | person | Nothing brings him back. |

    Examples:
      | scene         |
      | Outside court |
      | At the harbour office |

  Scenario: A document has no analysts
    Given the article
      """
      The peso could gain 10 percent, according to a note by KronaBank. “It may be a turning point,” wrote its analysts.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker              | kind  |
      | KronaBank's analysts | group |
