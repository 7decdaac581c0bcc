Feature: The headline check
  A report says where headline or deck go beyond the body: what they assert flatly and the body only attributes or
  hedges, other numbers, and sources whom the story keeps nameless.

  Scenario: A headline that asserts what the body only alleges is flat
    Given the article
      """
      Minister took bribes from builders

      By Ana Costa

      LIMA (Reuters) - Former minister Jan Kowalski took bribes from builders, prosecutors allege.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding       | where    | headline                           | statement                                          | by          |
      | flat_headline | headline | Minister took bribes from builders | Former minister Jan Kowalski took bribes from builders | prosecutors |

  Scenario Outline: A headline that attributes is not flat
    Given the article
      """
      <headline>

      By Ana Costa

      LIMA (Reuters) - Former minister Jan Kowalski took bribes from builders, prosecutors allege.

      The trial is to begin in May. It is the third that he has to face in the city.
      """
    When its claims are extracted
    Then the headline check finds nothing

    Examples:
      | headline                                               |
      | Minister took bribes from builders, prosecutors allege |
      | Prosecutors: Minister took bribes from builders        |
      | Minister took bribes from builders - prosecutors       |
      | Minister ‘took bribes from builders’                   |
      | Minister accused of taking bribes from builders        |
      | Did minister take bribes from builders?                |

  Scenario: What the story tells in its own voice may be told flatly above
    Given the article
      """
      Premier fires defence minister

      By Ana Costa

      ROME (ANSA) - The premier fired the defence minister on Sunday.

      The premier fired him over arms exports, two sources said.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding         | headline | by          |
      | unnamed_speaker |          | two sources |

  Scenario: A hedge of the body that the headline drops is lost
    Given the article
      """
      Bridge closes for months

      By Ana Costa

      PORTO (Lusa) - The bridge may close for months, city engineer Ana Ruiz said.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding    | headline                 | statement                       | by       | explanation |
      | lost_hedge | Bridge closes for months | The bridge may close for months | Ana Ruiz | The headline says “Bridge closes for months” without a hedge; the body says it only with “may”, from “Ana Ruiz”. |

  Scenario: A hedge that the headline keeps, in whatever words, is not lost
    Given the article
      """
      Bridge could close for months

      By Ana Costa

      PORTO (Lusa) - The bridge may close for months, city engineer Ana Ruiz said.
      """
    When its claims are extracted
    Then the headline check finds nothing

  Scenario: The deck is checked, too
    Given the article
      """
      Trains face a hard winter

      Rail workers will strike before Christmas

      By Ana Costa

      PARIS (AFP) - Rail workers are likely to strike before Christmas, union leader Luc Bernard said.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding    | where | headline                                  |
      | lost_hedge | deck  | Rail workers will strike before Christmas |

  Scenario: A number that no sentence below has differs
    Given the article
      """
      Blast kills 20 at fireworks market

      By Ana Costa

      PUEBLA (AP) - At least 18 people were killed in a blast at a fireworks market, officials said.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding          | headline                           | explanation                                              |
      | differing_number | Blast kills 20 at fireworks market | The headline has “20”, the body “At least 18 people”. |

  Scenario Outline: A number that headline and body word otherwise is the same
    Given the article
      """
      <headline>

      By Ana Costa

      <body>

      This was the news of the day in the city, and it was told on the radio as well.
      """
    When its claims are extracted
    Then the headline check finds nothing

    Examples:
      | headline                         | body                                                                                              |
      | Blast kills 18 at market         | PUEBLA (AP) - Eighteen people were killed in a blast at a market, officials said.                 |
      | Steelmaker earns 1.2 billion     | LINZ (APA) - The steelmaker earned 1,198,000,000 euros (US$1.3 billion) last year, chief executive Ida Brandt said.       |
      | Regulator fines airline $2.5 million | SYDNEY (AAP) - The regulator fined an airline A$3.8 million (US$2.5 million), its director Ida Brandt said. |
      | Quake kills 7 in Papua           | JAYAPURA (AP) - A quake in Papua killed four people on Monday and three on Tuesday, officials said. |
      | Half of voters stay home         | PORTO (Lusa) - Fifty percent of voters stayed home, the commission said.                          |

  Scenario: A round number without its “about” has lost a hedge
    Given the article
      """
      Wildfire drives 2,000 people from homes

      By Ana Costa

      ATHENS (ANA) - A wildfire drove about 2,000 people from their homes, the fire service said.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding    | headline                                | explanation                                                                           |
      | lost_hedge | Wildfire drives 2,000 people from homes | The headline has “2,000 people”, the body “about 2,000 people”, which is not as exact. |

  Scenario: A round number with its “about” has not
    Given the article
      """
      Wildfire drives some 2,000 people from homes

      By Ana Costa

      ATHENS (ANA) - A wildfire drove about 2,000 people from their homes, the fire service said.
      """
    When its claims are extracted
    Then the headline check finds nothing

  Scenario: A source whom the story keeps nameless is told once
    Given the article
      """
      Grain talks collapse, diplomat says

      By Ana Costa

      ANKARA (Reuters) - A senior diplomat who asked not to be named said the grain talks had collapsed.

      A senior diplomat who asked not to be named said the grain was rotting.
      """
    When its claims are extracted
    Then the headline check finds exactly
      | finding         | headline             | by                                          |
      | unnamed_speaker | Grain talks collapse, diplomat says | A senior diplomat who asked not to be named |

  Scenario: Those who speak for an office need no name
    Given the article
      """
      Grain talks collapse

      By Ana Costa

      ANKARA (Reuters) - The grain talks collapsed on Friday.

      The grain was rotting, police said. The harvest was good, residents said.
      """
    When its claims are extracted
    Then the headline check finds nothing

  Scenario: The sample story's headline says no more than its body
    Given the sample story
    When its claims are extracted
    Then the headline check finds nothing
