Feature: Interviews without labels
  Where at least three paragraphs only ask, and what stands behind them speaks of itself as "I", the answers are the
  interviewed person's. The questions claim nothing.

  Scenario Outline: An answer is said by whom the introduction presents, a question by nobody
    Given the article
      """
      Kaja Holm repairs church organs in Tartu.

      <first>

      My mother played. I pulled the stops for her when I was nine.

      <second>

      I counted 214 last winter. The oldest was built in 1782.

      The mice are worse than the damp.

      <third>

      My son will take over in May.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker   | kind   | cue | statement                                  | quotation |
      |           | outlet |     | Kaja Holm repairs church organs in Tartu.  | narration |
      | Kaja Holm | person | ?   | My mother played                           | direct    |
      | Kaja Holm | person | ?   | I pulled the stops for her when I was nine | direct    |
      | Kaja Holm | person | ?   | I counted 214 last winter                  | direct    |
      | Kaja Holm | person | ?   | The oldest was built in 1782               | direct    |
      | Kaja Holm | person | ?   | The mice are worse than the damp           | direct    |
      | Kaja Holm | person | ?   | My son will take over in May               | direct    |

    Examples:
      | first                                                    | second                              | third                         |
      | How did you come to it?                                  | How many organs have you seen?      | And who will follow you?      |
      | **How did you come to it?**                              | **How many organs have you seen?**  | **And who will follow you?**  |
      | ## How did you come to it?                               | ## How many organs have you seen?   | ## And who will follow you?   |
      | – How did you come to it?                                | – How many organs have you seen?    | – And who will follow you?    |
      | **Critics say that organs die out. How did you start?**  | **You travel a lot. How many?**     | **Who will follow you?**      |

  Scenario: In an answer "I" is whoever is interviewed, and nobody else "he" or "she"
    Given the article
      """
      By Tom Ekman

      Kaja Holm spoke to us about her teacher, Anna Sepp.

      What did you learn from her?

      She told me that wood never lies. My pupils laugh at that.

      Were you a good pupil?

      I think that she was patient. She said in 1994 that I would never learn it.

      Do you still see her?

      My brother says that she plays every day. I believe him.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker             | statement              |
      | Anna Sepp           | wood never lies        |
      | Kaja Holm           | My pupils laugh at that |
      | Anna Sepp           | I would never learn it |
      | Kaja Holm's brother | she plays every day    |
      | Kaja Holm           | I believe him          |

  Scenario: Bold words between two questions belong to whoever asks
    Given the article
      """
      Kaja Holm repairs church organs in Tartu.

      **How did you come to it?**

      I pulled the stops for my mother.

      **Tell us about her.**

      She played in nine churches.

      **Do you play?**

      I do not.

      **Would you like to?**

      I have no time.
      """
    When its claims are extracted
    Then the claims are exactly
      | speaker   | statement                                 |
      |           | Kaja Holm repairs church organs in Tartu. |
      | Kaja Holm | I pulled the stops for my mother          |
      | Kaja Holm | She played in nine churches               |
      | Kaja Holm | I do not                                  |
      | Kaja Holm | I have no time                            |

  Scenario: What the newsroom puts behind the last answer is its own
    Given the article
      """
      Kaja Holm repairs church organs in Tartu.

      How did you come to it?

      I pulled the stops for my mother.

      Do you play?

      I do not.

      Would you like to?

      I have no time.

      We all have too little of it.

      Kaja Holm speaks at the Tartu fair on Sunday.

      We have shortened this interview.
      """
    When its claims are extracted
    Then the claims include
      | speaker   | kind   | statement                                     |
      | Kaja Holm | person | We all have too little of it                  |
      |           | outlet | Kaja Holm speaks at the Tartu fair on Sunday. |
      |           | outlet | We have shortened this interview.             |

  Scenario Outline: Who is presented as interviewed
    Given the article
      """
      <introduction>

      How did you come to it?

      I pulled the stops for my mother.

      Do you play?

      I do not.

      Would you like to?

      I have no time.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | kind   | statement                        |
      | <speaker> | person | I pulled the stops for my mother |
      | <speaker> | person | I do not                         |
      | <speaker> | person | I have no time                   |

    Examples:
      | introduction                                                                    | speaker   |
      | Four questions for the organ builder Kaja Holm about Lars Berg                  | Kaja Holm |
      | Kaja Holm bought the shop from Lars Berg in 2001. She told us why.              | Kaja Holm |
      | Kaja Holm, 54, tells the Tartu Post how she bought the shop from Lars Berg.     | Kaja Holm |
      | Lars Berg sold the shop. We met its owner, Kaja Holm, in Tartu.                 | Kaja Holm |
      | Lars Berg sold the shop. Our reporter Tom Ekman met Kaja Holm in Tartu.         | Kaja Holm |
      | Lars Berg sold the shop. The Tartu Post's Tom Ekman talked to Kaja Holm.        | Kaja Holm |
      | In an interview with the Tartu Post, Kaja Holm looks back at Lars Berg.         | Kaja Holm |
      | Kaja Holm and Lars Berg repair organs in Tartu. They met us in their shop.      |           |
      | Maia and Kaja Holm repair organs in Tartu. They met us in their shop.           |           |
      | Kaja Holm talked to Lars Berg in Tartu.                                         |           |
      | Kaja Holm sold the shop. Lars Berg told the council that it was a mistake.      |           |
      | The organ of Tartu is mute.                                                     |           |
      | Kaja Holm sailed to the North Sea in March.                                     | Kaja Holm |

  Scenario: The author of an interview does not answer in it
    Given the article
      """
      The organs of Tartu

      By Lars Berg

      Lars Berg met Kaja Holm in Tartu.

      How did you come to it?

      I pulled the stops for my mother.

      Do you play?

      I do not.

      Would you like to?

      I have no time.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement |
      | Kaja Holm | I do not  |

  Scenario: A column asks nobody
    Given the article
      """
      The river that we forgot

      By Tom Ekman

      What is a river for?

      I have wondered for years. My grandfather washed wool in it.

      Who still knows the mills?

      I do. We played behind them in 1974.

      And who will pay for the walls?

      We will. The council voted for nine million in March.
      """
    When its claims are extracted
    Then the claims include
      | kind   | statement                                         |
      | outlet | I do.                                             |
      | outlet | My grandfather washed wool in it.                 |
      | outlet | The council voted for nine million in March.      |

  Scenario: An explainer asks nobody
    Given the article
      """
      What the new tax means for you

      What is a carbon tax?

      A carbon tax is a levy on fuel. Estonia had one in 2000.

      Do you have to pay it?

      Most households do not. The state pays it back in June.

      What will you pay for petrol?

      A litre will cost two euros.
      """
    When its attributed claims are extracted
    Then no claim is found

  Scenario: A newsroom that answers its readers is not interviewed
    Given the article
      """
      How our poll works

      Whom do you ask?

      We ask 1,000 adults. Our callers speak five languages.

      How do you choose them?

      We draw numbers at random.

      Do you publish all answers?

      We publish our tables on Fridays.
      """
    When its attributed claims are extracted
    Then no claim is found

  Scenario: Two questions make no interview
    Given the article
      """
      Kaja Holm repairs church organs in Tartu.

      How did you come to it?

      I pulled the stops for my mother.

      Do you play?

      I do not.
      """
    When its attributed claims are extracted
    Then no claim is found

  Scenario: The first person of those whom a story quotes makes it no interview
    Given the article
      """
      What did you see when the wave came?

      "I saw a wall," said Kaja Holm, a fisher. The wave was nine metres high.

      Where did you run?

      "I ran to the church," said Lars Berg. The church stands on a hill.

      What have you lost?

      "I have lost my boat," said Anna Sepp. Some 40 boats sank.
      """
    When its claims are extracted
    Then the claims include
      | speaker   | kind   | statement                        |
      | Kaja Holm | person | I saw a wall                     |
      |           | outlet | The wave was nine metres high.   |
      |           | outlet | The church stands on a hill.     |

  Scenario Outline: A question that calls whom it asks by name tells who answers
    Given the article
      """
      Kaja Holm took the shop over from Lars Berg in 2001.

      <question>

      I pulled the stops for my mother.

      Do you play?

      I do not.

      Would you like to?

      I have no time.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | kind   | statement |
      | <speaker> | person | I do not  |

    Examples:
      | question                                        | speaker   |
      | Ms. Holm, how did you come to it?               | Kaja Holm |
      | **How did you come to it, Ms. Holm?**           | Kaja Holm |
      | How did you and Mr. Berg come to it?            |           |
      | How did you come to it?                         |           |

  Scenario Outline: Who has led an interview does not answer in it
    Given the article
      """
      The organs of Tartu

      <byline>

      Kaja Holm repairs church organs.

      How did you come to it?

      I pulled the stops for my mother.

      Do you play?

      I do not.

      Would you like to?

      I have no time.
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker   | statement |
      | Kaja Holm | I do not  |

    Examples:
      | byline                      |
      | Interview by Lars Berg      |
      | By our reporter Lars Berg   |

  Scenario Outline: A column that asks its readers is its author's
    Given the article
      """
      Stop calling it progress

      <byline>

      Do you remember when you last waited for a bus?

      I do. It was raining.

      Have you asked who runs it?

      I have. A company in Luxembourg paid 40 million euros for it.

      Would you call that progress?

      I would not. My council signed the contract in 2019.
      """
    When its claims are extracted
    Then the claims include
      | kind   | statement                                            |
      | outlet | It was raining.                                      |
      | outlet | A company in Luxembourg paid 40 million euros for it. |

    Examples:
      | byline        |
      | By Karl Vance |
      | Karl Vance    |

  Scenario: Around what it quotes of an answer, the newsroom speaks
    Given the article
      """
      The nurse Paula Reyes worked in Lima for nine years. She told the Lima Post what she saw.

      What happened in January?

      "We had eleven deaths," she says. "I told the director."

      Why did you wait?

      "I was afraid. My husband works there."

      What do you want now?

      "I want an inquiry. The families need one."
      """
    When its attributed claims are extracted
    Then the claims include
      | speaker     | cue  | statement                |
      | Paula Reyes | says | We had eleven deaths     |
      | Paula Reyes | ?    | I was afraid             |
      | Paula Reyes | ?    | The families need one.   |
