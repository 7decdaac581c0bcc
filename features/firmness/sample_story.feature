Feature: Firmness, amounts and times in the sample story
  What a careful reader takes from an AFP wire story of October 21, 2021, on talks in Moscow.

  Background:
    Given the sample story

  Scenario: Every amount of the story is found, and no other
    Then the amounts in its text are exactly
      | words                             | amount                            |
      | 10 countries                      | 10 country                        |
      | 1 billion euros (US$1.16 billion) | 1,000,000,000 EUR (1,160,000,000 USD) |
      | nearly 20 years                   | nearly 20 year                    |
      | About 2,000 fighters              | about 2,000 fighter               |

  Scenario: The claims are as firm as their words
    When its attributed claims are extracted
    Then the claims include
      | speaker                            | certainty | polarity | quantities                            | statement |
      | Vladimir Putin                     | certain   | positive | about 2,000 fighter                   | About 2,000 fighters loyal to the IS group had converged in northern Afghanistan |
      | European Union                     | probable  | positive | 1,000,000,000 EUR (1,160,000,000 USD) | 1 billion euros (US$1.16 billion) to avert a humanitarian crisis after the hardline group’s takeover |
      | Russian government                 | probable  | positive |                                       | parties to the talks were expected to release a joint statement afterward |
      | Russian officials, including Putin | certain   | negative |                                       | Moscow is not moving toward formal recognition of the Islamist regime |

  Scenario: Every time of the story is found, and no other
    Then the times in its text are exactly
      | words                             | time                          |
      | 2021-10-21                        | 2021-10-21                    |
      | yesterday                         | 2021-10-20                    |
      | since seizing power in mid-August | from 2021-08-11 to 2021-10-21 |
      | last week                         | 2021-10-11 to 2021-10-17      |
      | yesterday                         | 2021-10-20                    |
      | last week                         | 2021-10-11 to 2021-10-17      |
      | on Tuesday                        | 2021-10-19                    |
      | in the past few years             | until 2021-10-21              |
      | after nearly 20 years             | for nearly 20 year            |
      | last week                         | 2021-10-11 to 2021-10-17      |

  Scenario: Each claim has its own amounts and times, and its own day of saying
    When its claims are extracted
    Then the claims include
      | statement                                                                                           | quantities                            | times                         | said       | said from  | said to    |
      | Russia hosts Taliban talks after warning against IS                                                 |                                       |                               |            |            |            |
      | one aim of the Moscow meeting was to consolidate global efforts to ‘prevent a humanitarian crisis’ |                                       |                               |            |            |            |
      | Russia yesterday hosted Taliban officials for talks in Moscow, as it seeks to assert its influence on Central Asia and push for action against Islamic State (IS) fighters | | 2021-10-20 |  | | |
      | Islamic State (IS) fighters … have massed in Afghanistan | | | | | |
      | The talks, which drew officials from 10 countries including China and Pakistan, were one of the Taliban’s most significant international meetings since seizing power in mid-August. | 10 country | from 2021-08-11 to 2021-10-21 | | | |
      | IS fighters were gathering in Afghanistan to spread discord in former Soviet republics | | | last week | 2021-10-11 | 2021-10-17 |
      | Members of a Taliban delegation arrive to attend international talks on Afghanistan in Moscow yesterday. | | 2021-10-20 | | | |
      | Russian Minister of Foreign Affairs Sergei Lavrov addressed the gathering. | | | | | |
      | The Taliban delegation was headed by Deputy Prime Minister Abdul Salam Hanafi, a senior figure in the new Afghan leadership who led talks with the EU and the US last week. | | 2021-10-11 to 2021-10-17 | | | |
      | Those followed talks in Ankara between Taliban and Turkish officials. | | | | | |
      | 1 billion euros (US$1.16 billion) to avert a humanitarian crisis after the hardline group’s takeover | 1,000,000,000 EUR (1,160,000,000 USD) | | | | |
      | one of the aims of the Moscow meeting was to consolidate the “efforts of the international community to prevent a humanitarian crisis.” | | | on Tuesday | 2021-10-19 | 2021-10-19 |
      | the formation of an “inclusive government” would be on the agenda | | | | | |
      | parties to the talks were expected to release a joint statement afterward | | | | | |
      | Moscow has reached out to the Taliban and hosted its representatives in Moscow several times in the past few years, even though the Taliban is a designated terrorist organization in Russia. | | until 2021-10-21 | | | |
      | numerous other security-related concerns | | | | | |
      | About 2,000 fighters loyal to the IS group had converged in northern Afghanistan | about 2,000 fighter | | last week | 2021-10-11 | 2021-10-17 |
      | their leaders planned to send them into Central Asian countries disguised as refugees | | | last week | 2021-10-11 | 2021-10-17 |
      | After the Taliban’s takeover, Russia ran military drills alongside former Soviet countries neighboring Afghanistan. | | | | | |
      | drug trafficking from Afghanistan had reached “unprecedented” levels | | | | | |
      | a concern | | | | | |
      | Moscow is not moving toward formal recognition of the Islamist regime | | | | | |
      | “The official recognition is not being discussed and that has been stated publicly,” but Russia, like other countries in the region, is maintaining contact with the Taliban government | | | | | |
