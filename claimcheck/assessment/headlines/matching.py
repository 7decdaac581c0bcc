"""Whether a text says what a part of the headline says: by the weight of the words that they share."""

from collections.abc import Iterable
from functools import cache

from claimcheck.assessment.headlines.body import Body, ClaimWords
from claimcheck.assessment.headlines.parts import Part
from claimcheck.assessment.headlines.words import in_class, stem

NEAR = 0.8  # of a part's weight that a claim must have to say the same
SUPPORT = 0.6  # that a flat sentence must have for the headline to rest on it
_NAME = 1.5  # weight of a name, beside 1 for other words
_BESIDE = 0.5  # share of its weight that counts for a word beside the statement instead of in it
_FEW = 3  # words; a part of no more must share a word of its context, too


def likeness(part: Part, told: ClaimWords, names: frozenset[str]) -> float:
    """The share of the part's weight that the claim has; 0 where they make different statements of the same things."""
    shared = part.stems & told.own
    if not shared - names or part.negated != told.claim.statement.negated or (part.stems & _turning()) - told.own:
        return 0.0
    if part.context and len(part.stems) <= _FEW and part.context.isdisjoint(told.around):
        return 0.0
    beside = (part.stems & told.around) - shared
    return (_weight(shared, names) + _BESIDE * _weight(beside, names)) / _weight(part.stems, names)


def coverage(part: Part, told: frozenset[str], names: frozenset[str]) -> float:
    """The share of the part's weight that a stretch of text has."""
    return _weight(part.stems & told, names) / _weight(part.stems, names)


def is_told_flatly(part: Part, body: Body) -> bool:
    """Whether the story says the part's words in its own voice, without a hedge."""
    for sentence in body.sentences:
        if not part.stems.isdisjoint(sentence.stems):
            for told in sentence.flat:
                if part.stems & told - body.names and coverage(part, told, body.names) >= SUPPORT:
                    return True
    return False


@cache
def _turning() -> frozenset[str]:
    """Stems of words that make another statement of the rest: "to vote on", "to stop"."""
    return frozenset(stem(word) for word in in_class("turning")) - {""}


def _weight(told: Iterable[str], names: frozenset[str]) -> float:
    return sum(_NAME if each in names else 1.0 for each in told)
