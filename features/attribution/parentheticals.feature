Feature: Attribution inside a relative clause
  The statement's subject is then what the relative pronoun stands for, although it stands outside the clause.

  Scenario: The antecedent of the relative pronoun belongs to the statement
    Given the article
      """
      Kenya yesterday sent soldiers to the coast to look for smugglers that it says have landed near Lamu.
      """
    When its attributed claims are extracted
    Then the claims are exactly
      | speaker | cue  | statement                         | standalone                        | said |
      | Kenya   | says | smugglers … have landed near Lamu | Smugglers have landed near Lamu. |      |

  Scenario: The clause around it stays narration, without the parenthesis
    Given the article
      """
      LAMU (Reuters) - Kenya yesterday sent soldiers to the coast to look for smugglers that it says have landed near Lamu.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker | statement                                                               | quotation |
      | Reuters | Kenya yesterday sent soldiers to the coast to look for smugglers        | narration |
      | Kenya   | smugglers … have landed near Lamu                                       | indirect  |

  Scenario: A relative clause without a speaker is narration
    Given the article
      """
      Kenya yesterday sent soldiers to the coast to look for smugglers that have landed near Lamu.
      """
    When its attributed claims are extracted
    Then no claim is found
