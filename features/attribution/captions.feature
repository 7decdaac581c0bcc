Feature: Photo captions
  What a caption says comes from whoever is credited for the picture, not from the agency of the story.

  Scenario: A caption belongs to its credit
    Given the article
      """
      Floods close the port of Lima

      AFP, LIMA

      Floods closed the port of Lima yesterday.

      A man wades through the flooded harbor of Lima yesterday. Photo: Reuters

      Two ferries were towed to safety.
      """
    When its claims are extracted
    Then the claims include
      | section | speaker | kind   | statement                                                 | outlet  |
      | body    | AFP     | outlet | Floods closed the port of Lima yesterday.                 | AFP     |
      | caption | Reuters | outlet | A man wades through the flooded harbor of Lima yesterday. | Reuters |
      | body    | AFP     | outlet | Two ferries were towed to safety.                         | AFP     |

  Scenario: A paragraph that mentions a photo is no caption
    Given the article
      """
      Floods close the port of Lima

      AFP, LIMA

      The mayor keeps a photo of the flooded harbor on her desk.
      """
    When its claims are extracted
    Then the claims include
      | section | speaker | statement                                        |
      | body    | AFP     | The mayor keeps a photo of the flooded harbor on her desk. |

  Scenario Outline: The agency of a credit, however it is written
    Given the article
      """
      Floods close the port of Lima

      A man wades through the flooded harbor of Lima yesterday. <credit>

      Two ferries were towed to safety.
      """
    When its claims are extracted
    Then the claims include
      | section | speaker  | statement                                                 |
      | caption | <agency> | A man wades through the flooded harbor of Lima yesterday. |

    Examples:
      | credit                 | agency |
      | AFP PHOTO / LUIS DIAZ  | AFP    |
      | (AP Photo/Luis Diaz)   | AP     |
      | Photo: Luis Diaz/AFP   | AFP    |
      | REUTERS/Luis Diaz/File Photo | Reuters |

  Scenario: A pronoun in the story stands for nobody in a caption
    Given the article
      """
      Fire closes the port of Durban

      The harbour was empty on Monday.

      Anna Nkosi waves to the crew of the burnt ship. She said that the crew was safe. Photo: Reuters

      She said that the port would open again.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | section | speaker      | statement                         |
      | caption | Anna Nkosi   | the crew was safe                 |
      | body    |              | the port would open again     |

  Scenario: A pronoun behind a caption stands for who was named before it
    Given the article
      """
      Fire closes the port of Durban

      Thandi Nkosi, the harbour master, said on Monday that the fire was out.

      Ana Dube looks at the burnt ship. Photo: Reuters

      She said that the port would open again.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | statement                  |
      | Thandi Nkosi | the fire was out           |
      | Thandi Nkosi | the port would open again  |
