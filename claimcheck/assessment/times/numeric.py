"""Days of a month, and days in figures alone: "3rd", "2025-05-30", "30/06/2019"."""

import re

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.days import on
from claimcheck.assessment.times.named import Named

YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}|2100")
_SUFFIXES = ("st", "nd", "rd", "th")
_DOTTED = re.compile(r"([0-3]?[0-9])\.([01]?[0-9])\.((?:19|20)[0-9]{2})")
_MOST_DAYS = 31


def read_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The number of a day of a month, and the token behind it."""
    number = read_day_number(tokens, at)
    if number is None:
        return None
    after = tokens[at + 1]
    if not after.joined or after.low in _SUFFIXES:
        return number, at + 1 + (after.joined and after.low in _SUFFIXES)
    if after.is_word or (after.low in (":", "%") and after.joined):
        return None
    return number, at + 1


def read_day_number(tokens: Tokens, at: int) -> int | None:
    """A number from 1 to 31 in one or two digits."""
    written = tokens[at].text
    number = int(written) if written.isascii() and written.isdigit() and len(written) <= 2 else 0
    return number if 1 <= number <= _MOST_DAYS else None


def read_numeric(tokens: Tokens, at: int) -> Named | None:
    """Figures alone; those that can mean two days (3/4/2021) are passed over."""
    if YEAR.fullmatch(tokens[at].text):
        return read_iso(tokens, at) if tokens[at + 1].low in ("-", "/") and tokens[at + 3].joined else None
    dotted = _DOTTED.fullmatch(tokens[at].text)
    if dotted:
        first, second, year, end = int(dotted[1]), int(dotted[2]), int(dotted[3]), at + 1
    else:
        day, month = read_day_number(tokens, at), read_day_number(tokens, at + 2)
        slashes = tokens[at + 1].low == tokens[at + 3].low == "/"
        if not (day and month and slashes and YEAR.fullmatch(tokens[at + 4].text)):
            return None
        first, second, year, end = day, month, int(tokens[at + 4].text), at + 5
    if first <= 12 and second <= 12 and first != second:
        return None
    return Named(end, on(year, min(first, second), max(first, second)), "day")


def read_iso(tokens: Tokens, at: int) -> Named | None:
    """Year, month and day with hyphens or slashes between them."""
    parts = [tokens[at + place].text for place in (0, 2, 4)]
    marks = tokens[at + 1].low == tokens[at + 3].low and all(tokens[at + place].joined for place in range(1, 5))
    if not marks or not all(part.isdigit() and len(part) <= 4 for part in parts):
        return None
    year, month, day = map(int, parts)
    return Named(at + 5, on(year, month, day), "day") if month <= 12 and day <= _MOST_DAYS else None
