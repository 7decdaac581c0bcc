"""Whether a text says what a part of the headline says: by the weight of the words that they share."""

from collections.abc import Iterable
from functools import cache

from claimcheck.assessment.headlines.body import Body, ClaimWords, around
from claimcheck.assessment.headlines.parts import Part
from claimcheck.assessment.headlines.words import in_class, stem
from claimcheck.records import Claim, Stance

NEAR = 0.8  # of a part's weight that a claim must have to say the same
SUPPORT = 0.6  # that a flat sentence must have for the headline to rest on it
_NAME = 1.5  # weight of a name, beside 1 for other words
_BESIDE = 0.5  # share of its weight that counts for a word beside the statement instead of in it
_FEW = 3  # words; a part of no more must share a word of its context, too


def likeness(part: Part, told: ClaimWords, body: Body) -> float:
    """The share of the part's weight that the claim has; 0 where they make different statements of the same things."""
    names, shared = body.names, part.stems & told.stems
    if not shared - names or (part.stems & _turning()) - told.stems or part.negated != _is_negated(told.claim):
        return 0.0
    near = around(body, told.claim)
    if part.context and len(part.stems) <= _FEW and part.context.isdisjoint(told.stems | near):
        return 0.0
    beside = (part.stems & near) - shared
    return (_weight(shared, names) + _BESIDE * _weight(beside, names)) / _weight(part.stems, names)


def coverage(part: Part, told: frozenset[str], body: Body) -> float:
    """The share of the part's weight that a stretch of text has."""
    return _weight(part.stems & told, body.names) / _weight(part.stems, body.names)


def is_told_flatly(part: Part, body: Body) -> bool:
    """Whether the story says the part's words in its own voice, without a hedge."""
    likely = (sentence for sentence in body.sentences if coverage(part, sentence.stems, body) >= SUPPORT)
    return any(
        part.stems & told - body.names and coverage(part, told, body) >= SUPPORT
        for sentence in likely
        for told in sentence.flat()
    )


def _is_negated(claim: Claim) -> bool:
    """Whether the statement's own words deny; what a cue denies ("denied that it was safe") they say."""
    return claim.statement.negated and not (claim.cue and claim.cue.stance is Stance.DENYING)


@cache
def _turning() -> frozenset[str]:
    """Stems of words that make another statement of the rest: "to vote on", "to stop"."""
    return frozenset(stem(word) for word in in_class("turning")) - {""}


def _weight(told: Iterable[str], names: frozenset[str]) -> float:
    return sum(_NAME if each in names else 1.0 for each in told)
