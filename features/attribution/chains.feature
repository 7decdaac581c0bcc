Feature: Statements that one source passes on for another
  Who is cited or quoted makes the statement; who cites stands in the chain. Both words name the same claim, so that it is
  told once.

  Scenario Outline: A source that cites another
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker   | statement   | chain   |
      | <speaker> | <statement> | <chain> |

    Examples:
      | sentence | speaker | statement | chain |
      | The dam will be closed, according to Interfax, citing the energy ministry. | energy ministry | The dam will be closed | Interfax |
      | Interfax, citing the energy ministry, said the dam would be closed. | energy ministry | the dam would be closed | Interfax |
      | TASS reported, citing the ministry, that two soldiers were killed. | ministry | two soldiers were killed | TASS |
      | Citing two officials, Reuters reported that the dam would be closed. | two officials | the dam would be closed | Reuters |
      | The dam will be closed, according to the Post, which cited three officials. | three officials | The dam will be closed | Post |
      | The dam broke at noon, Ana Ruiz told the BBC, quoting the fire chief. | the fire chief | The dam broke at noon | Ana Ruiz |
      | The mayor will resign, the Harbor Post reported, according to two people familiar with the matter. | two people familiar with the matter | The mayor will resign | Harbor Post |

  Scenario Outline: A source that quotes another
    Given the article
      """
      <sentence>
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue    | statement   | chain    |
      | Lavrov  | saying | <statement> | Interfax |

    Examples:
      | sentence                                                               | statement             |
      | Interfax quoted Lavrov as saying that the talks would go on.           | the talks would go on |
      | “The talks will go on,” Interfax quoted Lavrov as saying.              | The talks will go on  |
      | “The talks will go on,” Interfax quoted Lavrov as saying on Monday.    | The talks will go on  |
      | Lavrov was quoted by Interfax as saying that the talks would go on.    | the talks would go on |
      | “The talks will go on,” Lavrov was quoted as saying by Interfax.       | The talks will go on  |

  Scenario: A reason that is cited speaks for nobody
    Given the article
      """
      The company, citing high costs, said it would close the plant.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker | statement                | chain |
      | company | it would close the plant |       |

  Scenario: A document that a news outlet cites makes the statement
    Given the article
      """
      Citing a report by the Health Institute, Reuters said that 40 doctors had left.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker                          | kind     | statement            | chain   |
      | a report by the Health Institute | document | 40 doctors had left | Reuters |

  Scenario: A document that anybody else cites only bears the statement out
    Given the article
      """
      Ana Ruiz, citing a study, said that the dam was safe.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker  | statement        | chain |
      | Ana Ruiz | the dam was safe |       |

  Scenario: Whom somebody tells is the medium, no link of the chain
    Given the article
      """
      Ana Ruiz told Reuters that the dam was full.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker  | statement        | medium       | chain |
      | Ana Ruiz | the dam was full | told Reuters |       |

  Scenario: The chain is told from the outermost inwards
    Given the article
      """
      The Harbor Post reported that Ruiz had told aides she would resign, according to two people familiar with the matter.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker                             | statement        | chain                                             |
      | two people familiar with the matter | Ruiz had told aides she would resign | Harbor Post                   |
      | Ruiz                                | she would resign | Harbor Post; two people familiar with the matter |
