Feature: Statements that cannot stand alone
  Such a statement gets a form that can be read without the story, where filling it in is certain.

  Scenario: A pronoun that stands for the subject of the claim before is filled
    Given the article
      """
      The two ferries had collided in fog, Ana Ruiz said on Monday, adding that they were being towed to the port.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue    | statement                             | standalone                                   |
      | Ana Ruiz | said   | The two ferries had collided in fog   |                                              |
      | Ana Ruiz | adding | they were being towed to the port     | The two ferries were being towed to the port. |

  Scenario: A possessive is filled by the subject of the claim before
    Given the article
      """
      About 300 rebels had crossed the river, Ana Ruiz said on Monday, adding that their commanders were hiding in the hills.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | statement                               | standalone                                                 |
      | Ana Ruiz | their commanders were hiding in the hills | The commanders of about 300 rebels were hiding in the hills. |

  Scenario: A statement that names its subject is left as it is
    Given the article
      """
      The ferry had sunk, Ana Ruiz said on Monday, adding that the crew was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement          | standalone |
      | Ana Ruiz | The ferry had sunk |            |
      | Ana Ruiz | the crew was safe  |            |

  Scenario: A pronoun whose antecedent is open is left as it is
    Given the article
      """
      Ana Ruiz said on Monday that they were being towed to the port.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                         | standalone |
      | Ana Ruiz | they were being towed to the port |            |

  Scenario: "Which" alone stands for the statement before it
    Given the article
      """
      Prosecutors say Lee took 3 million euros, which he denies.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                 | standalone                |
      | Prosecutors | Lee took 3 million euros  |                           |
      | Lee         | which                     | Lee took 3 million euros. |
