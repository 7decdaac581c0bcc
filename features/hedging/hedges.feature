Feature: Words that lower commitment
  A hedge is found where it hedges, with its kind and with whose it is; the same letters in another use are none.

  Scenario Outline: Hedges inside a statement are the speaker's
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   | hedge kind | hedged by |
      | Ana Ruiz | <hedge> | <kind>     | <by>      |

    Examples:
      | sentence                                                             | hedge            | kind         | by      |
      | “The bridge may close,” Ana Ruiz said.                               | may              | modal        | speaker |
      | Ana Ruiz said that the bridge would probably close.                  | probably         | epistemic    | speaker |
      | Ana Ruiz said that about 300 homes had lost power.                   | about            | approximator | speaker |
      | Ana Ruiz said that the bridge was expected to close.                 | was expected to  | expectation  | speaker |
      | “I think the bridge is safe,” Ana Ruiz said.                         | I think          | belief       | speaker |
      | Ana Ruiz said that the bridge had reportedly been closed.            | reportedly       | evidential   | speaker |
      | Ana Ruiz said that the bridge would open in May.                     |                  |              |         |
      | Ana Ruiz said that the survey in May found no crack.                 |                  |              |         |
      | Ana Ruiz said that the bridge was believed to be safe.               | was believed to  | evidential   | speaker |
      | Ana Ruiz said that the engineers believed in the bridge.             |                  |              |         |
      | Ana Ruiz said that she thought the bridge was safe.                  | thought          | belief       | speaker |
      | Ana Ruiz said she does not believe the bridge is safe.               | believe          | belief       | speaker |
      | Ana Ruiz said they thought the bridge was safe.                      |                  |              |         |
      | Ana Ruiz said that she felt sorry for the engineers.                 |                  |              |         |
      | Ana Ruiz said that she could not hope to mend the bridge.            |                  |              |         |
      | Ana Ruiz said that the so called new bridge was old.                 | so called        | evidential   | speaker |
      | Ana Ruiz said that the bridge was so called for its colour.          |                  |              |         |
      | Ana Ruiz said that more than a billion crowns had been lost.         | more than        | approximator | speaker |
      | Ana Ruiz said that the talks were about the bridge.                  |                  |              |         |
      | Ana Ruiz said that the army had shown its might.                     |                  |              |         |

  Scenario: A distancing cue is the reporter's hedge
    Given the article
      """
      Ana Ruiz claimed that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   | hedge kind | hedged by |
      | Ana Ruiz | claimed | distancing | reporter  |

  Scenario: A neutral cue hedges nothing
    Given the article
      """
      Ana Ruiz said that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge |
      | Ana Ruiz |       |

  Scenario: Words beside the cue that doubt the statement are the reporter's
    Given the article
      """
      Ana Ruiz said without evidence that the bridge was safe.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement           | hedge            | hedge kind | hedged by |
      | Ana Ruiz | the bridge was safe | without evidence | distancing | reporter  |

  Scenario Outline: A number behind "over" or "about" is not always nearly reached
    Given the article
      """
      Ana Ruiz said that <statement>.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   |
      | Ana Ruiz | <hedge> |

    Examples: the age of people
      | statement                                         | hedge |
      | people over 60 should get the jab                 |       |
      | the ticket is free for those over 65              |       |
      | women aged over 40 and their children can come    |       |
      | the over 70s are asked first                      |       |
      | drivers over 70 years old must be tested          |       |
      | anyone over 70 gets a free pass                   |       |
      | over 60 people were treated                       | over  |
      | the clinic had treated over 60 people             | over  |
      | it pays drivers over 60 percent of the fare       | over  |

    Examples: the time in which something happens
      | statement                                         | hedge |
      | the dam costs $40 million over five years         |       |
      | the dam had leaked for over five years            | over  |
      | the talks lasted over two weeks                   | over  |
      | the mill closed over ten years ago                | over  |

    Examples: what is taken, or fought over
      | statement                                         | hedge |
      | the bank took over two rivals                     |       |
      | the army handed over 12 prisoners                 |       |
      | the party took over $6 million                    | over  |
      | the row over two islands goes on                  |       |
      | the mine employs over two hundred men             | over  |

    Examples: what is spoken of
      | statement                                         | hedge |
      | they had talked about two bills                   |       |
      | she was asked about three payments                |       |
      | somebody told her about two of the men            |       |
      | there are questions about two dams                |       |
      | the trip takes about three hours                  | about |
      | about two hundred men were there                  | about |

  Scenario Outline: What the speaker does not know, thinks or foresees
    Given the article
      """
      “<words>,” Ana Ruiz said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   |
      | Ana Ruiz | <hedge> |

    Examples:
      | words                                     | hedge         |
      | We will likely discuss the dam            | likely        |
      | Likely voters favour the dam              |               |
      | May was the driest month                  |               |
      | With all our might we shall resist        |               |
      | As far as I know, nobody was hurt         | As far as I know |
      | I am not sure that the dam will hold      | not sure      |
      | There is no doubt that the dam will hold  |               |
      | I doubt the dam will hold                 | I doubt       |
      | I don’t think the dam will hold           | I don’t think |
      | I believe in the dam                      |               |
      | It looks as if the deal is dead           | looks as if   |
      | It looks like we have lost                | It looks like |
      | It looks like a bridge                    |               |
      | It would be easy to mend the dam          | would         |
      | I knew nobody would mend the dam          |               |

  Scenario Outline: The reporter's own doubt, in the cue and beside it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | hedge   | hedged by |
      | Ana Ruiz | <hedge> | <by>      |

    Examples:
      | sentence                                                                | hedge                         | by       |
      | Ana Ruiz said, without offering any evidence, that the bridge was safe. | without offering any evidence | reporter |
      | Ana Ruiz said, without offering any tea, that the bridge was safe.      |                               |          |
      | The bridge was safe, Ana Ruiz said, offering no proof.                  | offering no proof             | reporter |
      | Ana Ruiz repeated the unfounded claim that the bridge was safe.         | unfounded claim               | reporter |
      | Ana Ruiz repeated her old promise that the bridge was safe.             |                               |          |
      | Ana Ruiz is hoping that the bridge was safe.                            | hoping                        | reporter |
      | Ana Ruiz doubted that the bridge was safe.                              | doubted                       | reporter |
      | Ana Ruiz would not say that the bridge was safe.                        |                               |          |
      | Ana Ruiz would say that the bridge was safe.                            | would                         | reporter |
