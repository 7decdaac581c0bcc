"""All times of a text, from left to right."""

import datetime
import re
from functools import cache

from claimcheck.assessment.amounts.tokens import Token, Tokens
from claimcheck.assessment.time_reference import TimeReference
from claimcheck.assessment.times.lexicon import forms, longest, stem, word_class
from claimcheck.assessment.times.phrases import read_phrase
from claimcheck.assessment.times.tense import Frame, Tense

_PART = re.compile(r"[0-9]|[^\W\d_]+")
_REACH = 8  # tokens from the beginning of a time to a word that names one: "since seizing power in mid-August"


def find(
    text: str, today: datetime.date | None, *, forced: Tense | None = None, default: Tense = Tense.OPEN
) -> list[TimeReference]:
    """The times in order, without overlap; the time it takes grows with the length of the text alone."""
    if not _may_name_time(text):
        return []
    tokens = Tokens(text)
    frame = Frame(tokens, today, forced, default)
    found: list[TimeReference] = []
    naming = [place for place, token in enumerate(tokens.all) if _names_time(token)]
    at = 0
    for place in naming:
        at = max(at, place - _REACH)
        while at <= place:
            if name_end := _name_end(tokens, at):
                at = name_end
                continue
            phrase = read_phrase(tokens, at, frame)
            if phrase:
                found.append(phrase.reference(tokens))
            at = phrase.end if phrase else at + 1
    return found


def in_front(text: str, today: datetime.date | None, forced: Tense) -> TimeReference | None:
    """The time that the text begins with; None where another word stands there."""
    if not _may_name_time(text):
        return None
    tokens = Tokens(text)
    if _name_end(tokens, 0) or not any(map(_names_time, tokens.all[: _REACH + 1])):
        return None
    phrase = read_phrase(tokens, 0, Frame(tokens, today, forced))
    return phrase.reference(tokens) if phrase and phrase.start == 0 else None


def _name_end(tokens: Tokens, at: int) -> int | None:
    """Behind the name of something else that has a time in it and begins at a token: "Sunday Times"."""
    name = longest(tokens, at, "names.tsv") if tokens[at].capitalized else None
    return name[1] if name and tokens[name[1] - 1].capitalized else None


def _may_name_time(text: str) -> bool:
    """Whether a word or figure of the text can make a time: most texts have none, and need not be taken apart."""
    return not _telling().isdisjoint(_PART.findall(text.lower()))


@cache
def _telling() -> frozenset[str]:
    return _naming_words() | set("q0123456789")


def _names_time(token: Token) -> bool:
    """Whether a token can be the word that makes a time of the words around it: a unit, a month, a figure."""
    return token.is_figure or stem(token) in _naming_words() or token.low == "q"


@cache
def _naming_words() -> frozenset[str]:
    named = (form[-1] for name in ("day_words.tsv", "holidays.tsv", "ordinals.tsv") for form in forms(name))
    single = [form[0] for name in ("weekdays.tsv", "months.tsv", "units.tsv", "seasons.tsv") for form in forms(name)]
    days = (f"{form[0]}s" for form in forms("weekdays.tsv"))
    return frozenset((*named, *single, *days, *word_class("naming"), *word_class("part_of_day")))
