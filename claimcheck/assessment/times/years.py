"""Years and decades: "in 2010", "the 2016 election", "the 1990s", "2019-20"."""

import re

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.days import Days, months
from claimcheck.assessment.times.lexicon import is_possessive, word_class
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.numeric import YEAR, read_iso


def read_year(tokens: Tokens, at: int, *, lead: bool) -> Named | None:
    """A year, a pair of years, a decade; `lead` says that a preposition stands before."""
    first = tokens[at].text
    if not YEAR.fullmatch(first):
        return _short_decade(tokens, at)
    year, after = int(first), tokens[at + 1]
    if after.low == "s" and after.joined and year % 10 == 0:
        century = year % 100 == 0 and tokens[at - 1].low not in ("mid", "early", "late")
        return Named(at + 2, months(year, 1, 1200 if century and year < 2000 else 120), "decade")
    if after.joined and after.low in ("-", "/") and tokens[at + 2].joined:
        return _pair(tokens, at, year)
    if not stands_alone(tokens, at) or not (lead or _is_beside(tokens, at)):
        return None
    return Named(at + 1, months(year, 1, 12), "year")


def _pair(tokens: Tokens, at: int, year: int) -> Named | None:
    written = tokens[at + 2].text
    if len(written) == 2 and written.isdigit():
        last = year - year % 100 + int(written)
    elif YEAR.fullmatch(written):
        last = int(written)
    else:
        return None
    if last <= year or (tokens[at + 3].joined and tokens[at + 3].low in ("-", "/", ".")):
        return read_iso(tokens, at)
    first, end = months(year, 1, 12), months(last, 1, 12)
    return Named(at + 3, Days(first.first, end.last) if first and end else None, "years")


def _short_decade(tokens: Tokens, at: int) -> Named | None:
    """A decade of the last century, "the 90s", "the '90s"; not an age ("in his 90s")."""
    place = at + (tokens[at].low in ("'", "’", "‘"))
    written, after = tokens[place].text, tokens[place + 1]
    if not re.fullmatch(r"[2-9]0", written) or after.low != "s" or not after.joined:
        return None
    before = at - 1
    while tokens[before].low in ("early", "late", "mid", "-"):
        before -= 1
    if tokens[before].low != "the":
        return None
    return Named(place + 2, months(1900 + int(written), 1, 120), "decade")


def _is_beside(tokens: Tokens, at: int) -> bool:
    """Whether a year without a preposition has what makes it one: "the 2016 election", "of 2016", "(2016)"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.low == "of" or (before.low == "(" and after.low in ")-"):
        return True
    if before.low in (",", "and", "or") and YEAR.fullmatch(tokens[at - 2].text):
        return True
    determined = before.low in word_class("determiner") or is_possessive(before)
    if before.low not in ("the", "a", "an") and after.low.endswith("s"):
        return False
    return determined and after.is_word and after.low not in word_class("clause")


def stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether a figure is no part of a longer one or of a name: "2010%", "Boeing-2000"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if tokens[at].joined and (before.is_word or before.is_figure or before.low in "$£€#+-/:."):
        return False
    return not (after.joined and (after.is_word or after.low in "%°+#@" or tokens.hyphen_at(at + 1)))
