Feature: Refusals to speak
  Who keeps silent has said nothing, and that it was asked for a comment is no news of the outlet's. What somebody
  refuses to do is a claim.

  Scenario Outline: Silence is neither a claim nor narration
    Given the article
      """
      <sentence> The port of Lima was closed on Monday.
      """
    When its claims are extracted
    Then the claims are exactly
      | kind   | statement                              |
      | outlet | The port of Lima was closed on Monday. |

    Examples:
      | sentence                                                            |
      | The minister declined to comment.                                   |
      | The ministry refused to comment on the case.                        |
      | A spokesman for the interior ministry declined to answer questions. |
      | Tom Lee declined to say whether he would resign.                    |
      | Ana Ruiz would not say how many ships had left.                     |
      | The police did not immediately respond to a request for comment.    |
      | The bank didn't return calls.                                       |
      | Mayor Ana Ruiz could not be reached for comment.                    |
      | There was no immediate comment from the ministry.                   |
      | The army declined to discuss the case.                              |
      | The army declined to give figures.                                  |
      | The Department for Energy was approached for comment.               |
      | The army has been contacted for comment.                            |
      | A neighbour asked not to be named.                                  |
      | The army declined to share the analysis.                            |

  Scenario Outline: What somebody refuses to do is a claim
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue   | statement   |
      | <speaker> | <cue> | <statement> |

    Examples:
      | sentence                                     | speaker            | cue      | statement                |
      | The prime minister refused to resign.        | The prime minister | refused  | to resign                |
      | Ana Ruiz declined to rule out a second vote. | Ana Ruiz           | declined | to rule out a second vote |
      | The army refused to discuss a truce.         | army               | refused  | to discuss a truce       |
      | The rebels refused to speak to the minister. | The rebels         | refused  | to speak to the minister |

  Scenario Outline: What nobody asked for the press is news
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | kind   | statement  | quotation |
      | outlet | <sentence> | narration |

    Examples:
      | sentence                                                  |
      | The army did not respond to the attack.                   |
      | The army did not respond to calls for a ceasefire.        |
      | An agreement could not be reached.                        |
      | The report did not identify a cause.                      |

  Scenario Outline: What else its sentence says is a claim
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence                                                               | speaker  | statement                       |
      | Ana Ruiz declined to comment but said that the dam was safe.           | Ana Ruiz | the dam was safe                |
      | Ana Ruiz, who declined to give details, said the dam was safe.         | Ana Ruiz | the dam was safe                |
      | The bridge was closed on Monday and the minister declined to comment.  |          | The bridge was closed on Monday |
      | The minister closed the bridge and declined to comment.                |          | The minister closed the bridge  |
      | The minister declined to comment and the old bridge was closed.        |          | the old bridge was closed.      |
      | The minister declined to comment on the flood and the people who had died; the port was closed. | | the port was closed. |
      | Tom Lee closed the bridge, declining to comment.                       |          | Tom Lee closed the bridge       |
      | Officials said that Tom Lee had declined to comment.                   | Officials | Tom Lee had declined to comment |
      | The firm, which declined to comment, closed the bridge.                |          | The firm, which declined to comment, closed the bridge. |
