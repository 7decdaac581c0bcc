Feature: What others say of a statement
  "…, a figure the opposition disputes" is the opposition's word about the statement before it, and no part of that.

  Scenario Outline: A noun that stands for the statement belongs to whoever speaks of it
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue     | statement | standalone   |
      | <first>  | <cue>   | <one>     |              |
      | <second> | <then>  | <two>     | <standalone> |

    Examples:
      | sentence | first | cue | one | second | then | two | standalone |
      | The ministry said 40 people had died, a figure that the opposition disputes. | ministry | said | 40 people had died | the opposition | disputes | a figure | 40 people had died. |
      | Prosecutors say the clerk took bribes, charges his lawyers deny. | Prosecutors | say | the clerk took bribes | his lawyers | deny | charges | The clerk took bribes. |
      | Ana Ruiz said the army had left Tamale, something Kyiv denied. | Ana Ruiz | said | the army had left Tamale | Ukrainian government | denied | something | The army had left Tamale. |
      | The government says the law will protect children, a claim critics dismiss. | government | says | the law will protect children | critics | dismiss | a claim | The law will protect children. |
      | The mayor said an inspection had found no faults, a finding the drivers’ union disputes. | The mayor | said | an inspection had found no faults | drivers’ union | disputes | a finding | An inspection had found no faults. |
      | The firm said it had paid its taxes, a statement the tax office contradicted on Friday. | firm | said | it had paid its taxes | tax office | contradicted | a statement | It had paid its taxes. |

  Scenario Outline: What is said of it goes on behind the verb
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | cue    | statement |
      | <first>  | said   | <one>     |
      | <second> | <then> | <two>     |

    Examples:
      | sentence | first | one | second | then | two |
      | The ministry said 40 people had died in Tamale, a toll rights groups say is far too low. | ministry | 40 people had died in Tamale | rights groups | say | a toll … is far too low |
      | The commission said Moyo had won the vote, a result his main rival rejected as fraudulent. | commission | Moyo had won the vote | his main rival | rejected | a result … as fraudulent |
      | The mission said state media had favoured Mwangi, a finding his campaign called “insulting”. | The mission | state media had favoured Mwangi | his campaign | called | a finding … “insulting” |
      | The minister said debts would fall by May, a target economists called unrealistic. | The minister | debts would fall by May | economists | called | a target … unrealistic |

  Scenario Outline: What nobody says of it is neither a claim nor a part of one
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
      | The union said 90 drivers had joined the strike, a number the company put at half. | union | 90 drivers had joined the strike |
      | The president said the vote had been fair, an assessment observers did not share.  | The president | the vote had been fair |
      | The army said it had captured the town, a claim that could not be verified. | army | it had captured the town |

  Scenario: When it was reached is not when the statement was made
    Given the article
      """
      The governor said the dam was safe, a conclusion that engineers reached last year.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker      | statement        | said |
      | The governor | the dam was safe |      |

  Scenario Outline: A noun that stands for something in the statement stays
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
      | The mayor said she had met the contractor, a friend who funded her campaign, only once. | The mayor | she had met the contractor, a friend who funded her campaign, only once |
      | The coach said he would play three forwards, a plan he first tried last year. | The coach | he would play three forwards, a plan he first tried last year |
      | Ana Ruiz says she has a plan the opposition wants to block. | Ana Ruiz | she has a plan the opposition wants to block |

  Scenario: What somebody says of an accusation in the passive
    Given the article
      """
      The industry has been accused by labour groups of blacklisting workers, an allegation the association denies.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker       | statement                              |
      | labour groups | The industry … of blacklisting workers |
      | association   | an allegation                          |
