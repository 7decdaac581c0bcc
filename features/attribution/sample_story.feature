Feature: The sample story
  What a careful reader takes from an AFP wire story of October 21, 2021, on talks in Moscow.

  Background:
    Given the sample story

  Scenario: The headline and the plain sentences are the agency's own claims
    When its claims are extracted
    Then the claims include
      | section  | speaker | kind   | quotation | statement |
      | headline | AFP     | outlet | narration | Russia hosts Taliban talks after warning against IS |
      | body     | AFP     | outlet | narration | Russia yesterday hosted Taliban officials for talks in Moscow, as it seeks to assert its influence on Central Asia and push for action against Islamic State (IS) fighters |
      | body     | AFP     | outlet | narration | The talks, which drew officials from 10 countries including China and Pakistan, were one of the Taliban’s most significant international meetings since seizing power in mid-August. |
      | body     | AFP     | outlet | narration | Russian Minister of Foreign Affairs Sergei Lavrov addressed the gathering. |
      | body     | AFP     | outlet | narration | The Taliban delegation was headed by Deputy Prime Minister Abdul Salam Hanafi, a senior figure in the new Afghan leadership who led talks with the EU and the US last week. |
      | body     | AFP     | outlet | narration | Those followed talks in Ankara between Taliban and Turkish officials. |
      | body     | AFP     | outlet | narration | Moscow has reached out to the Taliban and hosted its representatives in Moscow several times in the past few years, even though the Taliban is a designated terrorist organization in Russia. |
      | body     | AFP     | outlet | narration | After the Taliban’s takeover, Russia ran military drills alongside former Soviet countries neighboring Afghanistan. |

  Scenario: The photo caption is its credit's claim, not the agency's
    When its claims are extracted
    Then the claims include
      | section | speaker | kind   | outlet  | statement |
      | caption | Reuters | outlet | Reuters | Members of a Taliban delegation arrive to attend international talks on Afghanistan in Moscow yesterday. |

  Scenario: The ministry is a named organization in the deck and in the body
    When its attributed claims are extracted
    Then the claims include
      | section | speaker                             | kind         | named | quotation | said       | said from  | said to    | statement |
      | deck    | Russian Ministry of Foreign Affairs | organization | yes   | mixed     |            |            |            | one aim of the Moscow meeting was to consolidate global efforts to ‘prevent a humanitarian crisis’ |
      | body    | Russian Ministry of Foreign Affairs | organization | yes   | mixed     | on Tuesday | 2021-10-19 | 2021-10-19 | one of the aims of the Moscow meeting was to consolidate the “efforts of the international community to prevent a humanitarian crisis.” |

  Scenario: A parenthetical attribution takes its subject from the clause around it
    When its attributed claims are extracted
    Then the claims include
      | speaker | kind         | cue  | quotation | said | statement                                                | standalone |
      | Russia  | organization | says | indirect  |      | Islamic State (IS) fighters … have massed in Afghanistan | Islamic State (IS) fighters have massed in Afghanistan. |

  Scenario: "last week" is the week before the publication date
    When its attributed claims are extracted
    Then the claims include
      | speaker        | kind   | cue  | quotation | said      | said from  | said to    | statement |
      | Vladimir Putin | person | said | indirect  | last week | 2021-10-11 | 2021-10-17 | IS fighters were gathering in Afghanistan to spread discord in former Soviet republics |

  Scenario: Brussels stands for the European Union, which pledges
    When its attributed claims are extracted
    Then the claims include
      | speaker        | kind         | lemma  | act     | quotation | statement |
      | European Union | organization | pledge | promise | indirect  | 1 billion euros (US$1.16 billion) to avert a humanitarian crisis after the hardline group’s takeover |

  Scenario: Moscow stands for the Russian government, which makes two claims in one sentence
    When its attributed claims are extracted
    Then the claims include
      | speaker            | kind         | quotation | hedge            | hedge kind  | statement |
      | Russian government | organization | mixed     |                  |             | the formation of an “inclusive government” would be on the agenda |
      | Russian government | organization | indirect  | were expected to | expectation | parties to the talks were expected to release a joint statement afterward |

  Scenario: Officials speak as a group that names one member
    When its attributed claims are extracted
    Then the claims include
      | speaker                                   | kind  | negated | statement |
      | Senior Russian officials, including Putin | group | no      | numerous other security-related concerns |
      | Russian officials, including Putin        | group | yes     | Moscow is not moving toward formal recognition of the Islamist regime |

  Scenario: A trailing cue and "adding that" share speaker and time
    When its attributed claims are extracted
    Then the claims include
      | speaker        | cue    | hedge | hedge kind   | said      | said from  | said to    | statement | standalone |
      | Vladimir Putin | said   | About | approximator | last week | 2021-10-11 | 2021-10-17 | About 2,000 fighters loyal to the IS group had converged in northern Afghanistan | |
      | Vladimir Putin | adding |       |              | last week | 2021-10-11 | 2021-10-17 | their leaders planned to send them into Central Asian countries disguised as refugees | The leaders of about 2,000 fighters loyal to the IS group planned to send them into Central Asian countries disguised as refugees. |

  Scenario: A concern that another speaker echoes is the statement before it
    When its attributed claims are extracted
    Then the claims include
      | speaker            | kind         | quotation | statement                                                             | standalone |
      | Sergei Lavrov      | person       | mixed     | drug trafficking from Afghanistan had reached “unprecedented” levels |            |
      | Russian government | organization | indirect  | a concern                                                             | Drug trafficking from Afghanistan had reached “unprecedented” levels. |

  Scenario: A direct quotation and the indirect speech after it are one statement under one cue
    When its attributed claims are extracted
    Then the claims include
      | speaker       | cue  | quotation | negated | statement |
      | Sergei Lavrov | said | mixed     | yes     | “The official recognition is not being discussed and that has been stated publicly,” but Russia, like other countries in the region, is maintaining contact with the Taliban government |

  Scenario: Little is found beside what the reader takes
    When its claims are extracted
    Then the claims include
      | speaker                                   | cue               |
      | AFP                                       |                   |
      | Russian Ministry of Foreign Affairs       | said              |
      | AFP                                       |                   |
      | Russia                                    | says              |
      | AFP                                       |                   |
      | Vladimir Putin                            | said              |
      | Reuters                                   |                   |
      | AFP                                       |                   |
      | AFP                                       |                   |
      | AFP                                       |                   |
      | European Union                            | has pledged       |
      | Russian Ministry of Foreign Affairs       | said              |
      | Russian government                        | said              |
      | Russian government                        | said              |
      | AFP                                       |                   |
      | Senior Russian officials, including Putin | have been voicing |
      | Vladimir Putin                            | said              |
      | Vladimir Putin                            | adding            |
      | AFP                                       |                   |
      | Sergei Lavrov                             | said              |
      | Russian government                        | echoed            |
      | Russian officials, including Putin        | have made clear   |
      | Sergei Lavrov                             | said              |
    And there are at most 3 other claims
