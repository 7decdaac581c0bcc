Feature: Headlines
  A headline that quotes somebody is that speaker's claim, with the name that the story gives; any other is the outlet's.

  Scenario: A headline's quotation is its speaker's, by the full name
    Given the article
      """
      ‘We were awful,’ admits Doyle after Rovers are thrashed

      Kevin Doyle has seen worse, but not often. Rovers lost 4-0 to United on Saturday.
      """
    When its attributed claims are extracted
    Then the claims include
      | section  | speaker     | cue    | statement     | quotation |
      | headline | Kevin Doyle | admits | We were awful | direct    |

  Scenario: A headline with its speaker behind a comma
    Given the article
      """
      Dam could fail within days, engineers warn

      LIMA (Reuters) - A dam in northern Peru could fail within days, engineers said on Monday.
      """
    When its attributed claims are extracted
    Then the claims include
      | section  | speaker   | cue  | statement                  |
      | headline | engineers | warn | Dam could fail within days |

  Scenario: A headline that quotes nobody is the agency's
    Given the article
      """
      Floods close the port of Lima

      LIMA (Reuters) - The port of Lima was closed on Monday after a storm.
      """
    When its claims are extracted
    Then the claims include
      | section  | speaker | kind   | statement                     |
      | headline | Reuters | outlet | Floods close the port of Lima |
