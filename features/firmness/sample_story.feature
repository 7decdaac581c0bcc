Feature: Firmness and amounts in the sample story
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
