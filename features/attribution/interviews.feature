Feature: Interviews in questions and answers
  Behind "A:" stands the person whom the introduction names; "I" in an answer is that person.

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
