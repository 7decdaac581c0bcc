"""Times by the calendar: "Oct. 3", "3 October 2021", "March 2019", "2025-05-30", "in 2010", "the 1990s", "2019-20"."""

import datetime
import re

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.days import Days, around, months, nearest, on
from claimcheck.assessment.times.lexicon import forms, is_possessive, stem, word_class
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.tense import Frame, Tense

_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}|2100")
_SUFFIXES = ("st", "nd", "rd", "th")
_NUMERIC = re.compile(r"([0-3]?[0-9])\.([01]?[0-9])\.((?:19|20)[0-9]{2})")
_SHORT = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
_WHICH = {"last": -1, "this": 0, "next": 1}
_AGAIN = 8  # years until Feb. 29 comes back at the latest


def read_date(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """A day, or a month with or without its year."""
    return _numeric(tokens, at) or _month_first(tokens, at, frame) or _day_first(tokens, at, frame)


def read_year(tokens: Tokens, at: int, *, lead: bool) -> Named | None:
    """A year, a pair of years, a decade; `lead` says that a preposition stands before."""
    first = tokens[at].text
    if not _YEAR.fullmatch(first):
        return _short_decade(tokens, at)
    year, after = int(first), tokens[at + 1]
    if after.low == "s" and after.joined and year % 10 == 0:
        century = year % 100 == 0 and tokens[at - 1].low not in ("mid", "early", "late")
        return Named(at + 2, months(year, 1, 1200 if century and year < 2000 else 120), "decade")
    if after.joined and after.low in ("-", "/") and tokens[at + 2].joined:
        return _pair(tokens, at, year)
    if not _stands_alone(tokens, at) or not (lead or _is_beside(tokens, at)):
        return None
    return Named(at + 1, months(year, 1, 12), "year")


def yearless(frame: Frame, at: int, month: int, day: int | None = None) -> Days | None:
    """A month or a day of it in the year that the tense asks for; the nearest where it asks for none."""
    if frame.today is None:
        return None
    this = frame.today.year
    years = range(this - _AGAIN, this + _AGAIN + 1) if (month, day) == (2, 29) else range(this - 1, this + 2)
    found = [days for year in years if (days := on(year, month, day) if day else months(year, month))]
    return by_tense(frame, at, found)


def by_tense(frame: Frame, at: int, candidates: list[Days]) -> Days | None:
    """The latest that has begun, the first that has not ended, or the nearest, as the tense asks."""
    if frame.today is None:
        return None
    # "The April 22 attack" need not stand in the tense of its clause.
    tense = Tense.OPEN if frame.tokens[at - 1].low in ("a", "an", "the") else frame.tense(at)
    if tense is Tense.PAST:
        return max((each for each in candidates if each.first <= frame.today), key=_first, default=None)
    if tense is Tense.FUTURE:
        return min((each for each in candidates if each.last >= frame.today), key=_first, default=None)
    return nearest(frame.today, candidates)


def _first(days: Days) -> datetime.date:
    return days.first


def read_month(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The number of a month's name that stands here, and the token behind it; whether it is a month is not asked."""
    name = stem(tokens[at])
    if not tokens[at].capitalized or name not in _months():
        return None
    stop = tokens[at + 1].low == "." and tokens[at + 1].joined and name in _SHORT
    return _months()[name], at + 1 + stop


def _months() -> dict[str, int]:
    return {form[0]: int(number) for form, number in forms("months.tsv").items()}


def _month_first(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    found = read_month(tokens, at)
    if found is None:
        return None
    month, end = found
    day = None if is_possessive(tokens[at]) else read_day(tokens, end)
    if day:
        year = _year_behind(tokens, day[1], frame)
        days = on(year[0], month, day[0]) if year else yearless(frame, at, month, day[0])
        return Named(year[1] if year else day[1], days, "day", floats=year is None)
    year = None if is_possessive(tokens[at]) else _year_behind(tokens, end, frame)
    if year:
        return Named(year[1], months(year[0], month), "month")
    if _is_name(tokens, at, end):
        return None
    return Named(end, yearless(frame, at, month), "month", floats=True)


def _is_name(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a month's name alone is none: "Theresa May", "April Jones", "the October Revolution"."""
    after = tokens[end]
    if after.capitalized and not is_possessive(tokens[at]) and after.low not in word_class("said"):
        return True
    if stem(tokens[at]) not in word_class("doubtful_month"):
        return False
    before = tokens[at - 1]
    if stem(before) in word_class("beside") or before.low == "-" or is_possessive(tokens[at]):
        return stem(tokens[at]) == "may" and is_possessive(tokens[at]) and stem(before) not in word_class("beside")
    determined = before.low in word_class("determiner") or is_possessive(before)
    return not (determined and after.is_word and after.low not in word_class("function"))


def _day_first(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    article = tokens[at].low == "the"
    day = read_day(tokens, at + article)
    if day is None:
        return None
    place = day[1] + (tokens[day[1]].low == "of")
    month = read_month(tokens, place)
    if month is None or (article and place == day[1] == at + 2):
        return None  # "the 3 October protesters"
    year = None if is_possessive(tokens[place]) else _year_behind(tokens, month[1], frame)
    days = on(year[0], month[0], day[0]) if year else yearless(frame, at, month[0], day[0])
    return Named(year[1] if year else month[1], days, "day", floats=year is None)


def read_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The number of a day of a month, and the token behind it."""
    written = tokens[at].text
    if not (tokens[at].is_figure and written.isdigit() and len(written) <= 2 and 1 <= int(written) <= 31):
        return None
    after = tokens[at + 1]
    if not after.joined or after.low in _SUFFIXES:
        return int(written), at + 1 + (after.joined and after.low in _SUFFIXES)
    if after.is_word or (after.low in (":", "%") and after.joined):
        return None
    return int(written), at + 1


def _year_behind(tokens: Tokens, at: int, frame: Frame) -> tuple[int, int] | None:
    """A year behind a day or month: "2014", ", 2014", "last year", "of this year"; a comma behind it stays out."""
    place = at + (tokens[at].low in (",", "of"))
    if frame.today and tokens[place].low in _WHICH and tokens[place + 1].low == "year" and tokens[at].low != ",":
        return frame.today.year + _WHICH[tokens[place].low], place + 2
    if not _YEAR.fullmatch(tokens[place].text) or not _stands_alone(tokens, place):
        return None
    return int(tokens[place].text), place + 1


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether a figure is no part of a longer one or of a name: "2010%", "Boeing-2000"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if tokens[at].joined and (before.is_word or before.is_figure or before.low in "$£€#+-/:."):
        return False
    return not (after.joined and (after.is_word or after.low in "%°+#@" or tokens.hyphen_at(at + 1)))


def _is_beside(tokens: Tokens, at: int) -> bool:
    """Whether a year without a preposition has what makes it one: "the 2016 election", "of 2016", "(2016)"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.low == "of" or (before.low == "(" and after.low in ")-"):
        return True
    if before.low in (",", "and", "or") and _YEAR.fullmatch(tokens[at - 2].text):
        return True
    determined = before.low in word_class("determiner") or is_possessive(before)
    if before.low not in ("the", "a", "an") and after.low.endswith("s"):
        return False
    return determined and after.is_word and after.low not in word_class("clause")


def _pair(tokens: Tokens, at: int, year: int) -> Named | None:
    written = tokens[at + 2].text
    if len(written) == 2 and written.isdigit():
        last = year - year % 100 + int(written)
    elif _YEAR.fullmatch(written):
        last = int(written)
    else:
        return None
    if last <= year or tokens[at + 3].joined and tokens[at + 3].low in ("-", "/", "."):
        return _iso(tokens, at)
    first, end = months(year, 1, 12), months(last, 1, 12)
    return Named(at + 3, Days(first.first, end.last) if first and end else None, "years")


def _iso(tokens: Tokens, at: int) -> Named | None:
    parts = [tokens[at + place].text for place in (0, 2, 4)]
    marks = tokens[at + 1].low == tokens[at + 3].low and all(tokens[at + place].joined for place in range(1, 5))
    if not marks or not all(part.isdigit() and len(part) <= 4 for part in parts):
        return None
    year, month, day = map(int, parts)
    return Named(at + 5, on(year, month, day), "day") if month <= 12 and day <= 31 else None


def _numeric(tokens: Tokens, at: int) -> Named | None:
    """Figures alone; those that can mean two days (3/4/2021) are passed over."""
    if _YEAR.fullmatch(tokens[at].text):
        return _iso(tokens, at) if tokens[at + 1].low in ("-", "/") and tokens[at + 3].joined else None
    dotted = _NUMERIC.fullmatch(tokens[at].text)
    if dotted:
        first, second, year, end = int(dotted[1]), int(dotted[2]), int(dotted[3]), at + 1
    else:
        day, month = read_day_number(tokens, at), read_day_number(tokens, at + 2)
        slashes = tokens[at + 1].low == tokens[at + 3].low == "/"
        if not (day and month and slashes and _YEAR.fullmatch(tokens[at + 4].text)):
            return None
        first, second, year, end = day, month, int(tokens[at + 4].text), at + 5
    if first <= 12 and second <= 12 and first != second:
        return None
    return Named(end, on(year, min(first, second), max(first, second)), "day")


def read_day_number(tokens: Tokens, at: int) -> int | None:
    """A number from 1 to 31 in one or two digits."""
    written = tokens[at].text
    return int(written) if written.isascii() and written.isdigit() and len(written) <= 2 and 0 < int(written) < 32 else None


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


def this_period(frame: Frame, unit: str) -> Days | None:
    """The period that holds today."""
    return around(frame.today, unit) if frame.today else None
