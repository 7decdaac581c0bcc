Feature: Further verbs of one speaker
  A second verb of saying behind "and" or "but" has the speaker of the first, unless it can be said of whoever the
  first one is about. What the speaker refuses to say is no claim.

  Scenario Outline: Two verbs, one speaker
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue     | statement |
      | <speaker> | <first> | <one>     |
      | <speaker> | <then>  | <two>     |

    Examples:
      | sentence | speaker | first | one | then | two |
      | Tomas Berg praised the plan and said it would cost 2 billion euros. | Tomas Berg | praised | the plan | said | it would cost 2 billion euros |
      | Lena Holm denied the charge and called it absurd. | Lena Holm | denied | the charge | called | it absurd |
      | Amara Diallo said the harvest had failed and warned that prices would rise. | Amara Diallo | said | the harvest had failed | warned | prices would rise |
      | The army said the bridge had been taken and claimed to have killed 40 rebels. | army | said | the bridge had been taken | claimed | to have killed 40 rebels |
      | The firm says the plan is sound and hopes to open 20 shops. | firm | says | the plan is sound | hopes | to open 20 shops |
      | Nora Lund congratulated Mwangi and called on all parties to talk. | Nora Lund | congratulated | Mwangi | called on | all parties to talk |
      | Leila Haddad says the wells are dry and blames the ministry. | Leila Haddad | says | the wells are dry | blames | the ministry |
      | The governor said the dam would hold but urged people to leave. | The governor | said | the dam would hold | urged | people to leave |
      | The ministry confirmed that two ships had sunk but denied that anybody had died. | ministry | confirmed | two ships had sunk | denied | anybody had died |
      | Sana Malik told reporters the vote was stolen and later vowed to appeal. | Sana Malik | told | the vote was stolen | vowed | to appeal |
      | The agency said it had found nothing and warned that tests would take weeks. | agency | said | it had found nothing | warned | tests would take weeks |

  Scenario: Three verbs, one speaker
    Given the article
      """
      Amara Diallo told parliament the harvest had failed, warned that prices would rise and urged farmers to plant early.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | cue    | statement               |
      | Amara Diallo | told   | the harvest had failed  |
      | Amara Diallo | warned | prices would rise       |
      | Amara Diallo | urged  | farmers to plant early  |

  Scenario Outline: A second verb of whoever the first one is about is part of what is said
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
      | The army said the man had fled and claimed to be a doctor. | army | the man had fled and claimed to be a doctor |
      | Police said the driver had been arrested and denied the charges. | Police | the driver had been arrested and denied the charges |
      | Jonas Lind said Marta Kos had left the party and claimed to be ill. | Jonas Lind | Marta Kos had left the party and claimed to be ill |
      | The company said sales fell and profits rose. | company | sales fell and profits rose |
      | Officials said the quake damaged roads and cut power lines. | Officials | the quake damaged roads and cut power lines |
      | The army said the rebels had attacked a checkpoint and arrested six soldiers. | army | the rebels had attacked a checkpoint and arrested six soldiers |
      | The firm said it had lost money and cut its dividend. | firm | it had lost money and cut its dividend |
      | The union said the ruling cleared the firm and fined its rivals. | union | the ruling cleared the firm and fined its rivals |
      | The union said drivers would be dismissed and fined. | union | drivers would be dismissed and fined |
      | The firm said it would hire men and cut the number of shifts. | firm | it would hire men and cut the number of shifts |
      | The union criticized a plan that cuts wages and raised the cost of a ticket. | union | a plan that cuts wages and raised the cost of a ticket |
      | The minister condemned violence and forced displacement. | The minister | violence and forced displacement |
      | Officials say the man is armed and wants to flee. | Officials | the man is armed and wants to flee |

  Scenario Outline: What the speaker refuses to say is no claim
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
      | The trade minister promised new homes for Tamale but refused to say when they would be built. | The trade minister | new homes for Tamale |
      | The firm blamed the weather but would not say how many trains had been cancelled. | firm | the weather |
      | The company said flights would resume soon but declined to say when. | company | flights would resume soon |
      | The ministry denied the report and did not say how many had died. | ministry | the report |
      | Dahl promised to freeze taxes if her party wins the vote, but refused to say how she would pay for it. | Dahl | to freeze taxes if her party wins the vote |

  Scenario Outline: What the speaker does behind a statement is no part of it
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
      | The company said sales had fallen and cut its forecast. | company | sales had fallen |
      | Codelco said shoppers were cutting back and trimmed its profit forecast. | Codelco | shoppers were cutting back |
      | The bank said inflation would ease and left its key rate unchanged. | bank | inflation would ease |
      | The bank said inflation is too high and raised its key rate to 5 percent. | bank | inflation is too high |
      | The minister said the talks had failed and left the room. | The minister | the talks had failed |
      | Police said the rally was illegal and arrested 40 people. | Police | the rally was illegal |
      | The president said he would sign the bill into law, but later withdrew it. | The president | he would sign the bill into law |
      | The host said customs posts would be ready by the autumn and invited him to cross the bridge. | The host | customs posts would be ready by the autumn |
      | The governor praised the work of the firefighters and has since raised their pay. | The governor | the work of the firefighters |

  Scenario: What the speaker says behind a deed is a claim
    Given the article
      """
      The company said sales had fallen and cut its forecast but said it would hire 200 people.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement              |
      | company | sales had fallen       |
      | company | it would hire 200 people |

  Scenario: A deed beside a statement is the story's own
    Given the article
      """
      The premier opened the bridge and then said it was the longest in Asia.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker     | statement                    |
      |             | The premier opened the bridge |
      | The premier | it was the longest in Asia   |

  Scenario Outline: Whoever speaks to the public
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | cue   | statement   |
      | <speaker> | <one> | <first>     |
      | <speaker> | <two> | <second>    |

    Examples:
      | sentence                                                                                   | speaker       | one       | first                            | two          | second                               |
      | Inspector Ruiz confirmed that a 19-year-old man had been held and appealed for witnesses to come forward. | Ruiz | confirmed | a 19-year-old man had been held | appealed for | witnesses to come forward |
      | The railway said trains were running again and advised passengers to check before travelling. | railway | said | trains were running again | advised | passengers to check before travelling |
      | The Red Cross said the camp was full and called on donors to send tents.                   | Red Cross     | said      | the camp was full                | called on    | donors to send tents                 |

  Scenario: A verb of two words
    Given the article
      """
      The minister said he had spoken to the union but ruled out further talks.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | cue       | statement                    | negated |
      | The minister | said      | he had spoken to the union   | no      |
      | The minister | ruled out | further talks                | yes     |

  Scenario: A person in what is said can tell somebody in particular to do something
    Given the article
      """
      Police said the man had entered the shop and told the clerk to open the till.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | statement                                                        |
      | Police  | the man had entered the shop and told the clerk to open the till |
