"""From one time to another: "from March to May", "between 2010 and 2015", "Oct. 3-5", "9 to 12 March"."""

from attrs import evolve

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.time_reference import TimeKind
from claimcheck.assessment.times.days import Days, on
from claimcheck.assessment.times.found import Found
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.naming import read_named
from claimcheck.assessment.times.numeric import read_day
from claimcheck.assessment.times.tense import Frame, Tense

_LINKS = {"from": ("to", "until", "till", "through", "-"), "between": ("and",), "": ("to", "through", "-")}
_SINGLE = ("day", "month", "year")


def read_range(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """Two times with "from … to", "between … and", or only "to", "through" or a dash between them."""
    opener = tokens[at].low if tokens[at].low in ("from", "between") else ""
    place = at + (opener != "")
    days = _days_before_month(tokens, place, opener, frame)
    if days:
        return Found.within(at, days.end, days.days, TimeKind.RANGE)
    first = read_named(tokens, place, frame, lead=opener != "")
    if first is None or (opener == "" and first.unit not in _SINGLE):
        return None
    return continued(tokens, at, place, first, opener, frame)


def continued(tokens: Tokens, start: int, at: int, first: Named, opener: str, frame: Frame) -> Found | None:
    """The range whose first time has been read at a token, where a second follows."""
    link = _link(tokens, first.end, opener)
    if link is None:
        return None
    second = _second_day(tokens, link, first, opener) or read_named(tokens, link, frame, lead=True)
    if second is None or (opener == "" and second.unit != first.unit):
        return None
    if first.floats and second.days:
        again = evolve(frame, today=second.days.first, forced=Tense.PAST)
        first = read_named(tokens, at, again, lead=opener != "") or first
    elif second.floats and first.days:
        again = evolve(frame, today=first.days.first, forced=Tense.FUTURE)
        second = read_named(tokens, link, again, lead=True) or second
    days = Days(first.days.first, second.days.last) if first.days and second.days else None
    if days and days.first > days.last:
        return None
    return Found.within(start, second.end, days, TimeKind.RANGE)


def _link(tokens: Tokens, at: int, opener: str) -> int | None:
    """The token behind what joins the two; a dash without blanks or, in print, with them."""
    if tokens[at].low not in _LINKS[opener]:
        return None
    return at + 1


def _second_day(tokens: Tokens, at: int, first: Named, opener: str) -> Named | None:
    """The 9 of "Dec. 5 to 9", of the month that the first day has."""
    day = read_day(tokens, at)
    if day is None or first.unit != "day" or first.days is None:
        return None
    if tokens[day[1]].is_word and (opener == "" and tokens[at - 1].low != "-"):
        return None  # "on Oct. 3 to 20 people"
    return Named(day[1], on(first.days.first.year, first.days.first.month, day[0]), "day")


def _days_before_month(tokens: Tokens, at: int, opener: str, frame: Frame) -> Named | None:
    """Two days before their month: "from 3 to 5 October", "9-12 March 2021"."""
    day = read_day(tokens, at)
    link = _link(tokens, day[1], opener) if day else None
    if day is None or link is None:
        return None
    second = read_named(tokens, link, frame, lead=True)
    if second is None or second.unit != "day" or read_day(tokens, link) is None:
        return None
    first = on(second.days.first.year, second.days.first.month, day[0]) if second.days else None
    if first and second.days and first.first > second.days.last:
        return None
    days = Days(first.first, second.days.last) if first and second.days else None
    return Named(second.end, days, "day")
