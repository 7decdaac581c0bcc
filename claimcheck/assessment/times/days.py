"""Calendar arithmetic in whole days: the week, month or year around a day, parts of it, and days so far away."""

import calendar
import datetime
from collections.abc import Callable
from decimal import Decimal
from functools import wraps
from typing import ParamSpec

from attrs import frozen

P = ParamSpec("P")
_DAY = datetime.timedelta(days=1)
# Where the early and the middle part of a period end: days or months after its first day.
_CUTS_IN_DAYS = {"week": (2, 4), "month": (10, 20)}
_CUTS_IN_MONTHS = {
    "quarter": (1, 2), "season": (1, 2), "half": (2, 4), "year": (4, 8), "decade": (48, 84), "century": (396, 804),
}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_HOURS_OF_DAY = 24
_AHEAD = 6  # so many days back are as near as one ahead
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


@frozen
class Days:
    """A first and a last day, both included."""

    first: datetime.date
    last: datetime.date


def _or_none(make: Callable[P, Days]) -> Callable[P, Days | None]:
    """None instead of the errors that a day outside the calendar gives (Feb. 30, year 99999)."""

    @wraps(make)
    def made(*args: P.args, **kwargs: P.kwargs) -> Days | None:
        try:
            return make(*args, **kwargs)
        except (ValueError, OverflowError):
            return None

    return made


@_or_none
def on(year: int, month: int, day: int) -> Days:
    """One day."""
    found = datetime.date(year, month, day)
    return Days(found, found)


@_or_none
def months(year: int, month: int, number: int = 1) -> Days:
    """So many whole months from one on; a month beyond 12 is one of a later year."""
    index = year * 12 + month - 1
    last = index + number - 1
    days = calendar.monthrange(last // 12, last % 12 + 1)[1]
    return Days(datetime.date(index // 12, index % 12 + 1, 1), datetime.date(last // 12, last % 12 + 1, days))


def around(day: datetime.date, unit: str, away: int = 0) -> Days | None:
    """The day, week (Monday to Sunday), weekend, month, quarter, year, … that holds a day, or one so many later."""
    if unit in _MONTHS:
        size = _MONTHS[unit]
        index = day.year * 12 + day.month - 1 - (12 if unit == "century" else 0)
        start = (index // size + away) * size + (12 if unit == "century" else 0)
        return months(start // 12, start % 12 + 1, size)
    return _around_in_days(day, unit, away)


@_or_none
def _around_in_days(day: datetime.date, unit: str, away: int) -> Days:
    if unit == "day":
        return Days(day + away * _DAY, day + away * _DAY)
    weeks = away * 2 if unit == "fortnight" else away
    monday = day + (7 * weeks - day.weekday()) * _DAY
    return Days(monday + 5 * _DAY if unit == "weekend" else monday, monday + 6 * _DAY)


@_or_none
def stretch(day: datetime.date, number: Decimal, unit: str) -> Days:
    """From a day so far ahead or, for a negative number, back: "three weeks" from one Monday to another."""
    if unit in _MONTHS:
        index = day.year * 12 + day.month - 1 + int(number * _MONTHS[unit])
        year, month = index // 12, index % 12 + 1
        other = datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    else:
        other = day + _whole_days(number, unit) * _DAY
    return Days(min(day, other), max(day, other))


def _whole_days(number: Decimal, unit: str) -> int:
    if unit in _SECONDS:  # a part of a day can reach into the next
        days = number * _SECONDS[unit] / (3600 * _HOURS_OF_DAY)
        return int(days.to_integral_value("ROUND_UP"))
    return int(number * {"week": 7, "fortnight": 14, "weekend": 7}.get(unit, 1))


def third(days: Days, unit: str, which: int) -> Days | None:
    """The early (0), middle (1) or late (2) part of a period; a single day stays whole."""
    cuts = _cuts(days.first, unit)
    if cuts is None:
        return days
    firsts = [days.first, *cuts]
    lasts = [cut - _DAY for cut in cuts] + [days.last]
    return Days(firsts[which], lasts[which])


def _cuts(first: datetime.date, unit: str) -> list[datetime.date] | None:
    if unit in _CUTS_IN_DAYS:
        return [first + cut * _DAY for cut in _CUTS_IN_DAYS[unit]]
    ends = [months(first.year, first.month, cut) for cut in _CUTS_IN_MONTHS.get(unit, ())]
    return [end.last + _DAY for end in ends if end] or None


def half(days: Days, which: int) -> Days | None:
    """The first (0) or second (1) half, cut between months where it has several."""
    count = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    first = months(days.first.year, days.first.month, count // 2) if count > 1 else None
    middle = first.last if first else days.first + (days.last - days.first) / 2
    return Days(middle + _DAY, days.last) if which else Days(days.first, middle)


def day_before(day: datetime.date) -> datetime.date | None:
    """The day before; None before the calendar begins."""
    return None if day == datetime.date.min else day - _DAY


def day_after(day: datetime.date) -> datetime.date | None:
    """The day after; None after the calendar ends."""
    return None if day == datetime.date.max else day + _DAY


def nearest(today: datetime.date, candidates: list[Days]) -> Days | None:
    """The candidate that holds today or has the fewest days to it; news looks back more than ahead."""

    def distance(days: Days) -> datetime.timedelta:
        return max((days.first - today) * _AHEAD, today - days.last, 0 * _DAY)

    return min(candidates, key=distance, default=None)
