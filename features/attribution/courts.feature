Feature: What a court, a jury or a committee heard
  Those before whom something is said do not say it. Who spoke is unknown where the story does not tell.

  Scenario Outline: Whoever hears a statement is not its speaker
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue   | statement   | medium   |
      |         | <cue> | <statement> | <medium> |

    Examples:
      | sentence                                                                   | cue      | statement                                      | medium            |
      | The dam was never inspected, an inquest heard on Tuesday.                  | heard    | The dam was never inspected                    | an inquest heard  |
      | Two crew members warned the owner of a ferry that sank in March about its doors, an inquiry heard on Monday. | heard | Two crew members warned the owner of a ferry that sank in March about its doors | an inquiry heard |
      | The court heard that the dam was never inspected.                          | heard    | the dam was never inspected                    | The court heard   |
      | Jurors were told that the brakes had failed twice.                         | were told | the brakes had failed twice                   | Jurors were told  |

  Scenario: The court of a headline was told
    Given the article
      """
      Mayor ‘took £9,000 from builder’, court told

      The trial of Ana Ruiz opened in Leeds on Monday.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | section  | speaker | cue  | statement                      |
      | headline |         | told | Mayor ‘took £9,000 from builder’ |

  Scenario: A court that rules speaks
    Given the article
      """
      The court ruled that the dam must be inspected.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue   | statement                 |
      | court   | ruled | the dam must be inspected |

  Scenario: Whom somebody told is where it was said
    Given the article
      """
      Prosecutor Ana Ruiz told Harwich magistrates court that the brakes had failed twice.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                   | medium                        |
      | Ana Ruiz | the brakes had failed twice | told Harwich magistrates court |
