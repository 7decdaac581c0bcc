"""When a statement was made: time expressions around the cue, resolved against the publication date."""

import calendar
import datetime
import re
from collections.abc import Iterable

from claimcheck.attribution.words import Word, words
from claimcheck.records import Said, Span

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = tuple(name.lower() for name in calendar.month_name[1:])
_MONTH = "|".join([*_MONTHS, "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept?", "oct", "nov", "dec"])
_COUNT = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_PART = r"(?: (?P<part>morning|afternoon|evening|night))?"

# In order of preference at one place; the words of every pattern are the whole expression.
_PATTERNS = [
    rf"(?:(?P<prep>on|late on|early on|late|early|last|this) )?(?P<day>{'|'.join(_DAYS)}){_PART}\b",
    r"(?:(?:late|earlier|early) )?(?P<near>yesterday|today|tonight|this (?:morning|afternoon|evening))\b"
    r"(?: (?:morning|afternoon|evening))?",
    r"(?:(?P<early>earlier|later|late|early) )?(?P<which>last|this) (?P<unit>week|weekend|month|year)\b",
    rf"(?:(?:on|in|late in|early in|since) )?(?P<month>{_MONTH})\b\.?(?: (?P<date>\d{{1,2}})(?!\d))?"
    r"(?:,? (?P<year>(?:19|20)\d\d)\b)?",
    rf"(?:on )?(?P<date2>\d{{1,2}}) (?P<month2>{_MONTH})\b\.?(?: (?P<year2>(?:19|20)\d\d)\b)?",
    rf"(?:about )?(?P<count>{'|'.join(_COUNT)}|\d{{1,2}}) (?P<units>day|week|month|year)s? (?:ago|earlier)\b",
    r"in (?P<only>(?:19|20)\d\d)\b",
]
_TIME = re.compile("|".join(rf"(?:\b{p})" for p in _PATTERNS), re.IGNORECASE)


def find_said(text: str, zone: Iterable[Span], published: datetime.date | None) -> Said | None:
    """The first time expression in the cue's own clause (`zone`, spans in order), with the days it can mean."""
    for stretch in zone:
        for match in _TIME.finditer(text, stretch.start, stretch.end):
            if not _is_time(match):
                continue
            days = _resolve(match, published)
            return Said(match.group(), *days) if days else Said(match.group())
    return None


def time_expressions(text: str, span: Span) -> list[Span]:
    """Where the time expressions inside `span` stand."""
    return [Span(*m.span()) for m in _TIME.finditer(text, span.start, span.end) if _is_time(m)]


def timeless_words(text: str, span: Span) -> list[Word]:
    """The words in `span` that belong to no time expression."""
    times = time_expressions(text, span)
    found = words(text, span.start, span.end)
    return [word for word in found if not any(time.start <= word.start < time.end for time in times)]


def _is_time(match: re.Match[str]) -> bool:
    """A month's name wants its capital ("may", "march" are other words) and a figure or a preposition beside it."""
    month = match["month"] or match["month2"]
    if not month:
        return True
    return month[0].isupper() and match.group() != month


def _resolve(match: re.Match[str], published: datetime.date | None) -> tuple[datetime.date, datetime.date] | None:
    """First and last day of the expression; None where that needs an unknown publication date or does not exist."""
    if match["only"]:
        only = int(match["only"])
        return datetime.date(only, 1, 1), datetime.date(only, 12, 31)
    month, date, year = (match[k] or match[k + "2"] for k in ("month", "date", "year"))
    try:
        if month:
            return _calendar(_month_number(month), int(date) if date else None, int(year) if year else None, published)
        return _relative(match, published) if published else None
    except (ValueError, OverflowError):
        return None


def _relative(match: re.Match[str], today: datetime.date) -> tuple[datetime.date, datetime.date]:
    day = datetime.timedelta(days=1)
    if match["day"]:
        back = (today.weekday() - _DAYS.index(match["day"].lower())) % 7
        if back == 0 and (match["prep"] or "").lower() == "last":
            back = 7
        return (today - back * day,) * 2
    if match["near"]:
        return (today - day if match["near"].lower() == "yesterday" else today,) * 2
    if match["unit"]:
        return _period(match["unit"].lower(), 1 if match["which"].lower() == "last" else 0, today)
    count = _COUNT.get(match["count"].lower()) or int(match["count"])
    unit = match["units"].lower()
    if unit == "day":
        return (today - count * day,) * 2
    return _period(unit, count, today)


def _period(unit: str, back: int, today: datetime.date) -> tuple[datetime.date, datetime.date]:
    """The week (Monday to Sunday), weekend, month or year `back` before the one that holds `today`."""
    day = datetime.timedelta(days=1)
    if unit in ("week", "weekend"):
        monday = today - (today.weekday() + 7 * back) * day
        first, last = (monday if unit == "week" else monday + 5 * day), monday + 6 * day
    elif unit == "month":
        index = today.year * 12 + today.month - 1 - back
        first, last = _month(index // 12, index % 12 + 1)
    else:
        first, last = datetime.date(today.year - back, 1, 1), datetime.date(today.year - back, 12, 31)
    return (first, min(last, today)) if back == 0 else (first, last)


def _calendar(
    month: int, date: int | None, year: int | None, published: datetime.date | None
) -> tuple[datetime.date, datetime.date] | None:
    """A month or a day of one; without a year the latest that is not after the publication date."""
    if year is None:
        if published is None:
            return None
        year = published.year
        if datetime.date(year, month, date or 1) > published:
            year -= 1
    return (datetime.date(year, month, date),) * 2 if date else _month(year, month)


def _month(year: int, month: int) -> tuple[datetime.date, datetime.date]:
    last = calendar.monthrange(year, month)[1]
    return datetime.date(year, month, 1), datetime.date(year, month, last)


def _month_number(name: str) -> int:
    return next(i for i, full in enumerate(_MONTHS, 1) if full.startswith(name.lower()[:3]))
