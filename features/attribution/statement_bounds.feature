Feature: Where a statement begins and ends
  A statement has all that its speaker says and nothing that only the story tells.

  Scenario Outline: What the story puts between subject and verb does not part the statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence | speaker | statement |
      | Critics say the law, which was passed without debate, gives police too much power. | Critics | the law … gives police too much power |
      | Its chief engineer, Ana Ruiz, said floods were near. | Ana Ruiz | floods were near |

  Scenario: What a relative clause calls its noun is one statement
    Given the article
      """
      The union said it would not accept the results of the vote, which it called neither free nor fair.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue    | statement                                    |
      | union   | said   | it would not accept the results of the vote  |
      | union   | called | the vote … neither free nor fair              |

  Scenario Outline: "that" closes what is put in front of it, and begins no statement then
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence | speaker | statement |
      | The tribunal found that the general knew, or should have known, that his troops were torturing prisoners. | tribunal | the general knew, or should have known, that his troops were torturing prisoners |
      | Ana Ruiz said that, contrary to what her rivals claimed, she had never met the banker. | Ana Ruiz | contrary to what her rivals claimed, she had never met the banker |
      | The minister said only that an inquiry was under way. | The minister | an inquiry was under way |

  Scenario: A further that-clause is a statement, with words put in behind its "that" too
    Given the article
      """
      Ana Ruiz said that the port was open and that, despite the storm, two ferries had left.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                             |
      | Ana Ruiz | the port was open                     |
      | Ana Ruiz | despite the storm, two ferries had left |

  Scenario: The full stop of a time of day ends no statement
    Given the article
      """
      Turnout was 48 percent by 4 p.m., the electoral commission said, compared with 55 percent in 2018.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker              | statement                                                    |
      | electoral commission | Turnout was 48 percent by 4 p.m. … compared with 55 percent in 2018 |

  Scenario Outline: A verb that only the statement can have as its subject belongs to it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement |
      | <speaker> | <one>     |
      | <speaker> | <two>     |

    Examples:
      | sentence | speaker | one | two |
      | A spokeswoman for the airport said flights had resumed but that delays were expected throughout the day. | A spokeswoman for the airport | flights had resumed | delays were expected throughout the day |

  Scenario: What was forecast is part of the statement that compares with it
    Given the article
      """
      Codelco said deliveries rose to 466,000 in the quarter, its best ever, beating the 445,000 analysts had expected.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement                                                                                                |
      | Codelco | deliveries rose to 466,000 in the quarter, its best ever, beating the 445,000 analysts had expected |

  Scenario Outline: A time inside another clause is not when it was said
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement   | said   |
      | <speaker> | <statement> | <said> |

    Examples:
      | sentence | speaker | statement | said |
      | Merkel said she was confident that a compromise could be found before the summit, which begins on Thursday. | Merkel | she was confident that a compromise could be found before the summit | |
      | Ana Ruiz told reporters she expected to be fit for Sunday's final, and joked that her doctor deserved a medal. | Ana Ruiz | her doctor deserved a medal | |
      | Ana Ruiz said on Thursday that a compromise could be found before the summit, which begins next week. | Ana Ruiz | a compromise could be found before the summit | on Thursday |

  Scenario Outline: What the speaker keeps back is no part of what is said
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue  | statement   |
      | <speaker> | said | <statement> |

    Examples:
      | sentence | speaker | statement |
      | The talks would resume soon, the minister said, without giving a date. | the minister | The talks would resume soon |
      | The minister said the talks would resume without elaborating. | The minister | the talks would resume |
      | The army said several officers had been arrested, without naming them. | army | several officers had been arrested |
      | “We will respond,” the general said without elaborating. | the general | We will respond |
      | The police said a man had been arrested, giving no further details. | police | a man had been arrested |
      | The ministry said two soldiers had died but gave no details. | ministry | two soldiers had died |
      | Nora Lund said the rebels were planning a coup, offering no proof. | Nora Lund | the rebels were planning a coup |

  Scenario Outline: What the statement says was kept back belongs to it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue  | statement   |
      | <speaker> | said | <statement> |

    Examples:
      | sentence | speaker | statement |
      | The report said the police had entered the house without giving a reason. | report | the police had entered the house without giving a reason |
      | Ana Ruiz said the law was passed without debate. | Ana Ruiz | the law was passed without debate |
      | Ana Ruiz said the suspect did not say where he had been. | Ana Ruiz | the suspect did not say where he had been |
      | “It closed without giving a reason,” Ana Ruiz said. | Ana Ruiz | It closed without giving a reason |

  Scenario: A further that-clause under a cue inside the statement does not part it
    Given the article
      """
      Rescuers said the hut was empty and that the trail was blocked, local media reported.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                                                         |
      | local media | Rescuers said the hut was empty and that the trail was blocked |
      | Rescuers    | the hut was empty                                                 |
      | Rescuers    | the trail was blocked                                             |

  Scenario: Who of those just named is part of the statement
    Given the article
      """
      Aid workers said at least 30 people had been killed in the camp, many of them women and children.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker     | statement                                                                            |
      | Aid workers | at least 30 people had been killed in the camp, many of them women and children |

  Scenario: A relative pronoun gives way to the noun that it stands for
    Given the article
      """
      The company's shares, which analysts say are overvalued, fell 4 percent.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement                             |
      | analysts | The company's shares … are overvalued |

  Scenario Outline: The main clause behind a relative one does not tell when that was said
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   | said   |
      | <speaker> | <statement> | <said> |

    Examples:
      | sentence | speaker | statement | said |
      | The bill, which critics say will hurt the poor, was approved on Monday. | critics | The bill … will hurt the poor | |
      | The tycoon, who says he is innocent, was released on bail in March. | The tycoon | he is innocent | |

  Scenario Outline: What commas part from the cue on both sides belongs to the statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence | speaker | statement |
      | At the main hospital, a doctor said, three babies were born in the parking lot. | a doctor | At the main hospital … three babies were born in the parking lot |
      | If the rain stops, Ana Ruiz said, the road could open by Friday. | Ana Ruiz | If the rain stops … the road could open by Friday |
      | Fans, the club said, as well as players, would be tested. | club | Fans … as well as players, would be tested |
      | The economy will shrink, the commission said, as high energy prices weigh on households. | commission | The economy will shrink … as high energy prices weigh on households |

  Scenario Outline: A scene, a time and a medium beside the cue do not
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence | speaker | statement |
      | At least 62 people were killed, authorities said, as rescuers searched for survivors. | authorities | At least 62 people were killed |
      | Pay is rising faster than productivity, the governor said on Tuesday, a week after policymakers held rates. | the governor | Pay is rising faster than productivity |
      | In a statement, the ministry said, the road had been closed. | ministry | the road had been closed |

  Scenario Outline: Another main clause ends a statement that is none
    Given the article
      """
      <sentence>
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker   | statement |
      | <speaker> | <one>     |
      |           | <two>     |

    Examples:
      | sentence | speaker | one | two |
      | Ana Ruiz wants to make tuition free for poor families, but her plan would require the help of the states. | Ana Ruiz | to make tuition free for poor families | her plan would require the help of the states. |

  Scenario: Another clause behind a clause stays in the statement
    Given the article
      """
      Ana Ruiz said the harvest had failed, but the stores would last until May.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker  | statement                                                     |
      | Ana Ruiz | the harvest had failed, but the stores would last until May |

  Scenario: Whom somebody calls on to do something is part of what is asked
    Given the article
      """
      The foreign minister called on the parties to show restraint.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker              | cue       | statement                     |
      | The foreign minister | called on | the parties to show restraint |

  Scenario: A statement in front of its speaker goes on to the comma
    Given the article
      """
      Floods have killed at least 38 people in the valley since Friday, the Red Cross said.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement                                                         |
      | Red Cross | Floods have killed at least 38 people in the valley since Friday |

  Scenario: The rest of another sentence is no part of the statement
    Given the article
      """
      Scientists have said that warm seas made the rain up to twice as heavy. Their study, published in May, has not been peer reviewed.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                                        |
      | Scientists | warm seas made the rain up to twice as heavy |

  Scenario: What somebody calls a thing in passing is that somebody's
    Given the article
      """
      The rebels shelled the port overnight, the army said Saturday, in what President Ana Ruiz called “deliberate terror”.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue    | statement                              |
      | army     | said   | The rebels shelled the port overnight |
      | Ana Ruiz | called | deliberate terror                      |

  Scenario: What is called so inside a statement stays in it
    Given the article
      """
      The army said the attack was part of what the rebels have called “the long war”.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | statement                                                            |
      | army     | the attack was part of what the rebels have called “the long war” |

  Scenario: The subject of a relative clause does not begin before its sentence's verb
    Given the article
      """
      Ruiz blamed cheaper copies of Wegovy, which the ministry says are unlawful.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | statement                               |
      | ministry | cheaper copies of Wegovy … are unlawful |

  Scenario: A further that-clause is a statement whatever its verb looks like
    Given the article
      """
      The survey found that 61 percent of voters thought Brandt was guilty and that only one in five trusted the courts.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement                                         |
      | survey     | 61 percent of voters thought Brandt was guilty |
      | survey     | only one in five trusted the courts            |

  Scenario Outline: A time at which nothing can have been said belongs to the statement
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement   | said   |
      | <speaker> | <statement> | <said> |

    Examples:
      | sentence | speaker | statement | said |
      | The mayor said his lawyers would file a petition at the Supreme Court within a week and urged his followers not to take to the streets. | The mayor | his lawyers would file a petition at the Supreme Court within a week | |
      | The minister threatened to resign last week. | The minister | to resign | last week |

  Scenario Outline: What had gone before it was said is told by the story
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | statement   |
      | <statement> |

    Examples:
      | sentence | statement |
      | The premier said Tuesday that Ottawa would match the tariffs, hours after the president doubled duties on steel. | Ottawa would match the tariffs |
      | The tariffs could shave 2 percent off growth, according to a bank's report; a separate study by the Howe Institute put the figure at 3 percent. | The tariffs could shave 2 percent off growth |

  Scenario Outline: How much is counted belongs to what is said of the count
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence                                                              | speaker      | statement |
      | With 92% of votes counted, the mayor said the Greens had 34%.         | the mayor    | With 92% of votes counted … the Greens had 34% |
      | With nearly all districts reporting, the clerk said on Monday that the tax had failed. | the clerk | With nearly all districts reporting … the tax had failed |
      | After half of the samples had been analysed, Ana Ruiz said the drug worked. | Ana Ruiz | After half of the samples had been analysed … the drug worked |
      | With two children in her arms, Ana Ruiz said the drug worked.         | Ana Ruiz     | the drug worked |
      | With three days to go before the vote, Ana Ruiz said taxes would not rise. | Ana Ruiz | taxes would not rise |

  Scenario Outline: Who is asked to do something belongs to what is asked
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | cue   | statement   |
      | <cue> | <statement> |

    Examples:
      | sentence                                                         | cue       | statement                              |
      | The fire service advised residents to keep their windows shut.   | advised   | residents to keep their windows shut   |
      | Ana Ruiz asked the court to free her.                            | asked     | the court to free her                  |
      | Ana Ruiz told him to pay 500 euros.                              | told      | him to pay 500 euros                   |
      | Ana Ruiz told the court that Lee had paid.                       | told      | Lee had paid                           |
      | Ana Ruiz called on both sides to show restraint.                 | called on | both sides to show restraint           |

  Scenario Outline: What something is called in a relative clause is told of it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence                                                           | speaker     | statement                  |
      | Lee scored from a penalty that Ana Ruiz called a disgrace.         | Ana Ruiz    | a penalty … a disgrace     |
      | The minister resigned over the tax, which critics described as unfair. | critics | the tax … as unfair        |
      | They met Lee, whom the court described as a danger to women.       | court       | Lee … as a danger to women |
      | They met Lee, who called the plan a disgrace.                      | Lee         | the plan a disgrace        |

  Scenario Outline: A day behind what is to come belongs to it
    Given the article
      """
      Ana Ruiz was angry. She said the club <what>.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement       |
      | Ana Ruiz | the club <what> |

    Examples:
      | what                                                  |
      | would file a complaint with the federation on Monday  |
      | would sell two players on Friday                      |

  Scenario Outline: What describes whoever speaks, or what a quotation is about, is not said
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue   | statement   |
      | <speaker> | <cue> | <statement> |

    Examples:
      | sentence                                                                             | speaker           | cue          | statement                       |
      | According to the Climate Committee, which advises ministers, heating accounts for 17% of emissions. | Climate Committee | According to | heating accounts for 17% of emissions |
      | “We got things wrong,” Ana Ruiz says of the arrest of boys for which the force has apologised. | Ana Ruiz | says of  | We got things wrong |
      | Ana Ruiz reckoned about a third of the depot had left.                               | Ana Ruiz          | reckoned     | about a third of the depot had left |

  Scenario: "That" in front of a noun begins a sentence
    Given the article
      """
      That study, published in 2019 by a team in Oslo, used a method that missed small fragments, Ana Ruiz noted.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement |
      | Ana Ruiz | That study, published in 2019 by a team in Oslo, used a method that missed small fragments |

  Scenario Outline: A relative clause that is said with its noun
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement   |
      | <speaker> | <statement> |

    Examples:
      | sentence                                                                   | speaker    | statement                                 |
      | Ana Ruiz has covered the roof with panels, which cost her, she said, more than the ovens. | Ana Ruiz | panels … cost her … more than the ovens |
      | The bank cut its target, a figure most analysts consider out of reach.     | most analysts | a figure … out of reach                |

  Scenario: What a speaker does while speaking is not said
    Given the article
      """
      “It is out,” the barber says, using the name of a firm that was closed in 2005.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker    | statement |
      | the barber | It is out |
