"""Quarters, seasons, centuries and fiscal years."""

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.days import months
from claimcheck.assessment.times.lexicon import forms, longest, stem
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.placing import by_tense
from claimcheck.assessment.times.tense import Frame
from claimcheck.assessment.times.years import read_year

_LAST_CENTURY = 21
_SUFFIXES = ("st", "nd", "rd", "th")


def read_quarter(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """A quarter of a year: "the first quarter of 2020", "third-quarter", "Q3 2021"."""
    if tokens[at].text == "Q" and tokens[at + 1].joined and tokens[at + 1].text in "1234":
        number, end = int(tokens[at + 1].text), at + 2
    else:
        ordinal = read_ordinal(tokens, at + (tokens[at].low == "the"))
        if ordinal is None or not 1 <= ordinal[0] <= 4:
            return None
        place = ordinal[1] + tokens.hyphen_at(ordinal[1])
        number, end = ordinal[0], place + 1
        if stem(tokens[place]) != "quarter":
            return None
    first = 3 * number - 2
    year = read_year(tokens, end + (tokens[end].low == "of"), lead=True)
    if year and year.unit == "year" and year.days:
        return Named(year.end, months(year.days.first.year, first, 3), "quarter")
    if frame.today is None:
        return Named(end, None, "quarter", floats=True)
    years = range(frame.today.year - 1, frame.today.year + 2)
    found = [days for y in years if (days := months(y, first, 3))]
    return Named(end, by_tense(frame, at, found), "quarter", floats=True)


def read_season(tokens: Tokens, at: int, frame: Frame, *, lead: bool) -> Named | None:
    """A season of a year, or behind a preposition without one: "spring 2020", "in the summer"."""
    article = tokens[at].low == "the"
    place = at + article
    first = forms("seasons.tsv").get((stem(tokens[place]),))
    if first is None:
        return None
    of = tokens[place + 1].low == "of"
    year = read_year(tokens, place + 1 + of, lead=True)
    if year and year.unit == "year" and year.days:
        return Named(year.end, months(year.days.first.year, int(first), 3), "season")
    if of or not (lead and (article or stem(tokens[place]) != "fall")) or tokens[place].capitalized:
        return None
    if frame.today is None:
        return Named(place + 1, None, "season", floats=True)
    years = range(frame.today.year - 1, frame.today.year + 2)
    found = [days for y in years if (days := months(y, int(first), 3))]
    return Named(place + 1, by_tense(frame, at, found), "season", floats=True)


def read_century(tokens: Tokens, at: int) -> Named | None:
    """A century by its number, from its year 1 on: the 19th is 1801 to 1900."""
    article = tokens[at].low == "the"
    found = read_ordinal(tokens, at + article)
    if found is None:
        return None
    place = found[1] + tokens.hyphen_at(found[1])
    if stem(tokens[place]) != "century" or not 1 <= found[0] <= _LAST_CENTURY:
        return None
    return Named(place + 1, months(100 * found[0] - 99, 1, 1200), "century")


def read_fiscal(tokens: Tokens, at: int) -> Named | None:
    """A fiscal year: which days it has depends on whose it is, so that it has none here."""
    place = at
    if tokens[at].low == "fy":
        place = at + 1
    elif tokens[at].low in ("fiscal", "financial"):
        place = at + 1 + (tokens[at + 1].low == "year")
    written = tokens[place].text
    if place == at or not (len(written) == 4 and written.isascii() and written.isdigit()):
        return None
    return Named(place + 1, None, "year")


def read_ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """An ordinal number up to 21 or so, and the token behind it: "19th", "nineteenth", "twenty-first"."""
    written, after = tokens[at].text, tokens[at + 1]
    if written.isascii() and written.isdigit() and len(written) <= 2 and after.joined and after.low in _SUFFIXES:
        return int(written), at + 2
    found = longest(tokens, at, "ordinals.tsv")
    return (int(found[0]), found[1]) if found else None
