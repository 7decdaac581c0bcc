"""How firmly a claim is put: its certainty and polarity, by the rows of `lexicons/firmness.tsv`.

The scale is that of FactBank (Roser Saurí and James Pustejovsky, FactBank: a corpus annotated with event factuality,
Language Resources and Evaluation 43, 2009); docs/firmness.md has the whole table and where it differs.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from attrs import frozen

from claimcheck.assessment.lexicon import rows
from claimcheck.records import Act, Claim, SpeakerKind, Stance

_NEGATION = re.compile(r"\b(?:not|never|no|nobody|none)\b|n['’]t\b", re.IGNORECASE)
_CLOSING = "\"'”’»)] "


class Certainty(StrEnum):
    """How sure the claim's speaker is of it, strongest first; unknown where the speaker does not commit."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Polarity(StrEnum):
    """Whether the claim says that something is so or that it is not; unknown where the claim leaves that open."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNKNOWN = "unknown"


@frozen
class Rule:
    """What one piece of evidence does; `polarity` is "", "negative" or "open"."""

    certainty: Certainty
    polarity: str = ""


def certainty(claim: Claim) -> Certainty:
    """How sure the claim's own speaker is of it: the weakest certainty that any evidence in the claim allows.

    What the reporter thinks of the speaker ("claimed", "allegedly") does not lower the speaker's certainty.
    """
    scale = list(Certainty)
    return max((rule.certainty for rule in _evidence(claim)), key=scale.index, default=Certainty.CERTAIN)


def polarity(claim: Claim) -> Polarity:
    """Which way the claim points: negative where its cue, its main verb or a hedge denies it.

    Unknown for a question, and where two negations may cancel each other ("denied that it was not safe").
    """
    rules = list(_evidence(claim))
    if any(rule.polarity == "open" for rule in rules) or _may_cancel(claim, rules):
        return Polarity.UNKNOWN
    return Polarity.NEGATIVE if any(rule.polarity == "negative" for rule in rules) else Polarity.POSITIVE


def rule_for(evidence: str, words: str) -> Rule | None:
    """The row for these words, or else the evidence's "*" row; None where there is neither."""
    table = _table()
    return table.get((evidence, words.lower().replace("'", "’"))) or table.get((evidence, "*"))


def _evidence(claim: Claim) -> Iterator[Rule]:
    found = [rule_for("form", name) for name in _forms(claim)]
    if claim.cue:
        found.append(rule_for("cue", claim.cue.lemma) or rule_for("act", claim.cue.act))
    found += [rule_for(f"{hedge.by} {hedge.kind}", hedge.text) for hedge in claim.hedges]
    yield from filter(None, found)


def _forms(claim: Claim) -> Iterator[str]:
    cue = claim.cue
    if cue and cue.stance is Stance.DENYING:
        yield "denying cue"
    if claim.statement.negated:
        yield "negated"
    if is_question(claim):
        yield "question mark"
    unsourced = claim.speaker.kind is SpeakerKind.UNKNOWN and claim.speaker.name is None
    if cue and unsourced and cue.stance is not Stance.ENDORSING:
        yield "no source"


def is_question(claim: Claim) -> bool:
    """Whether the statement ends with a question mark, or its cue asks it."""
    asks = claim.cue is not None and claim.cue.act is Act.QUESTION
    return asks or claim.statement.text.rstrip(_CLOSING).endswith("?")


def _may_cancel(claim: Claim, rules: list[Rule]) -> bool:
    """Whether the statement's own negation stands under another: a cue that denies, or "unlikely".

    A denying cue mostly sets `negated` by itself, so that the statement's words are asked here.
    """
    outer = sum(1 for rule in rules if rule.polarity == "negative") - claim.statement.negated
    return outer > 0 and (outer > 1 or _NEGATION.search(claim.statement.text) is not None)


@cache
def _table() -> dict[tuple[str, str], Rule]:
    return {
        (evidence, words): Rule(Certainty(level), turn)
        for evidence, listed, level, turn in rows("firmness.tsv", 4)
        for words in listed.split(",")
    }
