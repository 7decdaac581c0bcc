"""Statuses and the ratings of fact checks, both ways; docs/formats.md has the table."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from claimcheck import wordlists
from claimcheck.records import PublishedRating, Status

WORST, BEST = 1, 5

# What each decided status is on the scale from 1 to 5, None where it has no place on it.
SCALE: Mapping[Status, int | None] = MappingProxyType(
    {
        Status.VERIFIED: 5,
        Status.MOSTLY_TRUE: 4,
        Status.MIXED: 3,
        Status.MISLEADING: 2,
        Status.FALSE: 1,
        Status.UNVERIFIABLE: None,
        Status.RETRACTED: None,
    }
)
_BY_VALUE = {value: status for status, value in SCALE.items() if value}
_FIRST = re.compile(r"[^.!:;,—–(]+")


def rating_of(status: Status) -> PublishedRating | None:
    """How a status is published, None for one that is no verdict."""
    if status not in SCALE:
        return None
    [words] = [words[0] for found, words in _table() if found is status]
    value = SCALE[status]
    scale = (float(value), float(WORST), float(BEST)) if value else (None, None, None)
    return PublishedRating(words.capitalize(), *scale)


def status_of(rating: PublishedRating) -> Status | None:
    """The status that a rating comes to: by its words where they are known, or else by its place on its scale.

    None where neither says anything.
    """
    return _by_words(rating.words or "") or _by_number(rating)


def _by_words(words: str) -> Status | None:
    known = {word: status for status, listed in _table() for word in listed}
    plain = " ".join(words.casefold().replace("’", "'").split()).strip("\"'“”. ")
    first = _FIRST.match(plain)
    return known.get(plain) or (known.get(first.group().strip()) if first else None)


def _by_number(rating: PublishedRating) -> Status | None:
    """The nearest of the five; a scale that does not say its ends is from 1 to 5, and may be the wrong way round."""
    worst = WORST if rating.worst is None else rating.worst
    best = BEST if rating.best is None else rating.best
    if rating.value is None or best == worst:
        return None
    share = (rating.value - worst) / (best - worst)
    return _BY_VALUE[round(WORST + share * (BEST - WORST))] if 0 <= share <= 1 else None


@cache
def _table() -> tuple[tuple[Status, tuple[str, ...]], ...]:
    rows = wordlists.rows(__package__, "ratings.tsv", 2)
    return tuple((Status(status), tuple(words.split("; "))) for status, words in rows)
