Feature: Interviews in questions and answers
  Behind "A:" stands the person whom the introduction names; "I" in an answer is that person. Names in capitals before
  a colon are speakers too, where the story is an interview.

  Scenario: Answers are the interviewed person's
    Given the article
      """
      Ana Ruiz has studied rivers for 30 years. She met our reporter in Lima.

      Q: When did the cracks begin?

      A: In 2011. I told the ministry that the concrete was cracking.

      Q: What should the government do now?

      A: It should empty the reservoir before the rains.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | kind   | named | statement                                      |
      | Ana Ruiz | person | yes   | the concrete was cracking                      |
      | Ana Ruiz | person | yes   | It should empty the reservoir before the rains |

  Scenario: A question is nobody's that the story names
    Given the article
      """
      Ana Ruiz has studied rivers for 30 years.

      Q: Why do you believe the dam will fail?

      A: It should empty the reservoir before the rains.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker | named | statement                            |
      |         | no    | Why do you believe the dam will fail |

  Scenario: Without questions and answers, "I" is the writer of the story
    Given the article
      """
      By Rosa Quispe

      I told the ministry that the concrete was cracking. Ana Ruiz had studied rivers for 30 years.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                 |
      | Rosa Quispe | the concrete was cracking |

  Scenario: Every sentence of an answer is the interviewed person's
    Given the article
      """
      Ana Ruiz, the mayor of Lima, spoke to the Harbor Post.

      Q. Why did you close the bridge?

      A. The cables were rusted. I had no choice.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | named | statement                    |
      |          | no    | Why did you close the bridge |
      | Ana Ruiz | yes   | The cables were rusted       |
      | Ana Ruiz | yes   | I had no choice              |

  Scenario: A name in capitals before a colon speaks
    Given the article
      """
      Ana Ruiz, the mayor of Lima, spoke to Tom Lee about the bridge.

      LEE: Why did you close the bridge?

      RUIZ: The cables were rusted. We had no choice.

      LEE: When will it open?

      RUIZ: It will open in May.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue | statement                    |
      | Tom Lee  | :   | Why did you close the bridge |
      | Ana Ruiz | :   | The cables were rusted       |
      | Ana Ruiz | :   | We had no choice             |
      | Tom Lee  | :   | When will it open            |
      | Ana Ruiz | :   | It will open in May          |

  Scenario: Whoever asks without a name is nobody
    Given the article
      """
      An interview with Ana Ruiz.

      INTERVIEWER: Why did you close the bridge?

      RUIZ: The cables were rusted.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | named | statement                    |
      |          | no    | Why did you close the bridge |
      | Ana Ruiz | yes   | The cables were rusted       |

  Scenario Outline: Words in capitals before a colon that nobody speaks
    Given the article
      """
      <first>

      <second>
      """
    When its attributed claims are extracted
    Then no claim is found

    Examples:
      | first                                        | second                                       |
      | NEW DELHI: The bridge was closed on Monday.  | It may open again on Friday.                 |
      | VENUE: The bridge is in Lima.                | TIME: The gates open at noon.                |
      | READ MORE: The bridge was closed on Monday.  | READ MORE: The bridge may open on Friday.    |
