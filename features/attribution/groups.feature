Feature: Groups as speakers
  Several people without a name of their own are kept by the words that tell which of them are meant.

  Scenario Outline: A group keeps its words
    Given the article
      """
      <words> said that the road was unsafe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | kind  | named |
      | <speaker> | group | no    |

    Examples:
      | words                                 | speaker                               |
      | Friends, neighbours and former mayors | Friends, neighbours and former mayors |
      | Many prominent Republicans            | Many prominent Republicans            |
      | The Republicans                       | Republicans                           |
      | House and Senate Republicans          | House and Senate Republicans          |
      | A coalition of drivers                | A coalition of drivers                |
      | Each side                             | Each side                             |
      | Even mayors                           | mayors                                |
      | Just shy of half, 49%,                | Just shy of half                      |

  Scenario: What stands between commas behind a group is no member of a list
    Given the article
      """
      Drivers, angry and tired, said that the road was unsafe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | kind  |
      | Drivers | group |

  Scenario: "They" is nobody whom the quotation itself names
    Given the article
      """
      The valley's farmers want more of a say. “State inspectors can close a road on their own,” they said.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker              | cue  |
      | The valley's farmers | said |
