"""Shell nouns: "a claim", "a figure" behind a comma, which stand for the whole statement before it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claimcheck.attribution.lexicon import lines
from claimcheck.attribution.words import Word, looks_finite
from claimcheck.records import Span

_ARTICLES = frozenset({"a", "an", "the", "this", "that"})
_LONGEST = 4  # words of a phrase with such a noun
_OPENING = 3  # words in which a clause opens with one


@frozen
class Apposed:
    """A shell noun in apposition: where its comma stands, its phrase, and where what is told of it begins."""

    comma: int
    noun: Span
    told: int


def is_shell(found: Sequence[Word]) -> bool:
    """Whether the words are an article and a shell noun ("a concern", "that old claim"), or only stand for one."""
    if len(found) == 1:
        return found[0].low == "something" or found[0].low in _plurals()
    return 2 <= len(found) <= _LONGEST and found[-1].low in lines("shell_nouns.txt") and found[0].low in _ARTICLES


def opens_with_shell(found: Sequence[Word]) -> bool:
    """Whether the words begin with "a" and a shell noun that is no subject of a verb behind it."""
    if not found or found[0].low not in ("a", "an"):
        return False
    for place in range(1, min(len(found), _OPENING + 1)):
        if found[place].low in lines("shell_nouns.txt"):
            return place + 1 == len(found) or not looks_finite(found[place + 1])
    return False


def apposed(text: str, start: int = 0, end: int | None = None) -> Iterator[Apposed]:
    """The shell nouns in apposition, in order, of which something else is told behind them."""
    for match in _pattern().finditer(text, start, len(text) if end is None else end):
        yield Apposed(match.start(), Span(*match.span("noun")), match.end())


@cache
def _plurals() -> frozenset[str]:
    return frozenset(noun[:-1] + "ies" if noun.endswith("y") else noun + "s" for noun in lines("shell_nouns.txt"))


@cache
def _pattern() -> re.Pattern[str]:
    one, several = "|".join(lines("shell_nouns.txt")), "|".join(sorted(_plurals()))
    phrase = rf"(?:(?:an?|the)\s(?:[a-z-]{{2,20}}\s){{0,2}}?(?:{one})|(?:{several})|something)"
    return re.compile(rf",\s(?P<noun>{phrase})(?:\s(?:that|which))?\s(?=\w)")
