"""Which of several years a time without one lies in."""

import datetime

from claimcheck.assessment.times.days import Days, months, nearest, on
from claimcheck.assessment.times.tense import Frame, Tense

_AGAIN = 8  # years until Feb. 29 comes back at the latest


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
