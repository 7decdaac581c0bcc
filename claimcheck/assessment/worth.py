"""What to check first: a score with its reasons, by the rows of `lexicons/worth.tsv`."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.firmness import Certainty, certainty, is_question
from claimcheck.assessment.lexicon import rows, word_class
from claimcheck.assessment.time_reference import TimeKind
from claimcheck.assessment.times import times
from claimcheck.records import Act, Claim, HedgeKind, Quotation

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_GOING = re.compile(r"\b(?:is|are|am|[’']re|[’']s|[’']m) going to\b", re.IGNORECASE)
_STARTS = "\"“”‘'(.!?:\n"
_SHORTEST = 4  # words of a statement that can be checked without more
_FORETELLING = frozenset({"predict", "forecast", "project"})
_COMMITTED = frozenset({Act.ASSERTION, Act.BELIEF})


@frozen
class CheckWorthiness:
    """How much a claim deserves to be checked before others: 0 (not at all) to 1, and why, in short plain phrases.

    The first reason names the act. The score orders the claims of one story; it is no probability.
    """

    score: float
    reasons: tuple[str, ...]


def check_worthiness(claim: Claim) -> CheckWorthiness:
    """How much a claim deserves to be checked: specific assertions of consequence most, questions and wishes least."""
    table = _table()
    rules = list(_rules(claim))
    total = sum(table[rule][0] for rule in rules)
    return CheckWorthiness(min(1.0, max(0.0, round(total, 2))), tuple(table[rule][1] for rule in rules))


@cache
def _table() -> dict[str, tuple[float, str]]:
    return {rule: (float(points), reason) for rule, points, reason in rows("worth.tsv", 3)}


def _rules(claim: Claim) -> Iterator[str]:
    """The rules that hold for a claim, in the order of the table."""
    text = claim.statement.standalone or claim.statement.text
    words = [word.lower() for word in _WORD.findall(text)]
    act = act_of(claim)
    yield act
    yield from _specific(claim, text, words)
    if _speaks_of_future(claim, text, words):
        yield "prediction"
    for kind, members in (("ought", "ought"), ("opinion", "opinion"), ("vague", "vague_amount")):
        if not word_class(members).isdisjoint(words):
            yield kind
    level = certainty(claim)
    if level is Certainty.POSSIBLE:
        yield "possible"
    elif level is Certainty.UNKNOWN and act in _COMMITTED:
        yield "open"
    if len(text.split()) < _SHORTEST:
        yield "short"


def act_of(claim: Claim) -> Act:
    """What is done with the statement: the cue's act, but a belief behind "I think", a question where it asks."""
    if is_question(claim):
        return Act.QUESTION
    act = claim.cue.act if claim.cue else Act.ASSERTION
    if act is Act.ASSERTION and any(hedge.kind is HedgeKind.BELIEF for hedge in claim.hedges):
        return Act.BELIEF
    return act


def _specific(claim: Claim, text: str, words: list[str]) -> Iterator[str]:
    if quantities(claim):
        yield "figure"
    if _has_name(text, indirect=claim.statement.quotation is Quotation.INDIRECT):
        yield "name"
    if any(each.kind is not TimeKind.DURATION for each in times(text)):
        yield "time"
    if not word_class("impact").isdisjoint(words):
        yield "impact"


def _has_name(text: str, *, indirect: bool) -> bool:
    """Whether a word has a capital that no beginning of a sentence gives it; indirect speech begins with none."""
    calendar = word_class("month") | word_class("weekday")
    for word in _WORD.finditer(text):
        name = word.group()
        if not name[0].isupper() or len(name) == 1 or name.lower() in calendar:
            continue
        before = text[max(0, word.start() - 2) : word.start()].strip()[-1:]
        inside = word.start() > 0 and before not in _STARTS if before else word.start() > 1
        if inside or (word.start() == 0 and indirect and name.lower() not in word_class("function")):
            return True
    return False


def _speaks_of_future(claim: Claim, text: str, words: list[str]) -> bool:
    """By its verb, by a hedge of expectation, by its cue; "would" is the future that a past cue reports."""
    if not word_class("future").isdisjoint(words) or _GOING.search(text):
        return True
    if any(hedge.kind is HedgeKind.EXPECTATION for hedge in claim.hedges):
        return True
    cue = claim.cue
    reported = cue is not None and claim.statement.quotation is not Quotation.DIRECT and "would" in words
    return reported or (cue is not None and cue.lemma in _FORETELLING)
