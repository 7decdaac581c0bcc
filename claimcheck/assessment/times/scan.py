"""All times of a text, from left to right."""

import datetime

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.time_reference import TimeReference
from claimcheck.assessment.times.lexicon import longest
from claimcheck.assessment.times.phrases import read_phrase
from claimcheck.assessment.times.tense import Frame, Tense


def find(
    text: str, today: datetime.date | None, *, forced: Tense | None = None, default: Tense = Tense.OPEN
) -> list[TimeReference]:
    """The times in order, without overlap; the time it takes grows with the length of the text alone."""
    tokens = Tokens(text)
    frame = Frame(tokens, today, forced, default)
    found: list[TimeReference] = []
    at = 0
    while at < len(tokens):
        name = longest(tokens, at, "names.tsv")
        if name and tokens[at].capitalized and tokens[name[1] - 1].capitalized:
            at = name[1]
            continue
        phrase = read_phrase(tokens, at, frame)
        if phrase:
            found.append(phrase.reference(tokens))
        at = phrase.end if phrase else at + 1
    return found
