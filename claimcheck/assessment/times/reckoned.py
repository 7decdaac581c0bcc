"""Times reckoned with a length, and lengths alone: "two days ago", "the past 24 hours", "for years"."""

from decimal import Decimal

from attrs import evolve

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.quantity import Bound
from claimcheck.assessment.time_reference import TimeKind
from claimcheck.assessment.times.days import Days, around, stretch
from claimcheck.assessment.times.found import Found
from claimcheck.assessment.times.lengths import Length, read_length, read_unit
from claimcheck.assessment.times.lexicon import word_class
from claimcheck.assessment.times.tense import Frame, Tense

_BACK, _AHEAD = ("past", "last", "previous"), ("next", "coming")
_CLOCKED = ("second", "minute", "hour")
_LONG = {"decade": 10, "century": 100}
_LASTING = ("for", "over", "during", "throughout", "after", "within", "in")
_BEYOND = (Bound.MORE_THAN, Bound.AT_LEAST)


def read_distance(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """So long ago, from now, or before or after something that the words do not tell."""
    length = read_length(tokens, at)
    if length is None:
        return None
    low = tokens[length.end].low
    if low == "ago":
        return _ago(length, frame)
    if low in ("later", "earlier", "previously"):
        return Found(at, length.end + 1, TimeKind.POINT)
    if tokens.lows(length.end, 2) == ("from", "now"):
        return Found.within(at, length.end + 2, _away(frame, length, 1))
    return None


def _ago(length: Length, frame: Frame) -> Found:
    start, end, bound = length.start, length.end + 1, length.quantity.bound if length.quantity else Bound.EXACT
    rough = length.quantity is not None and length.quantity.approximate
    days = _away(frame, length, -1)
    if length.number is None:
        return Found(start, end, TimeKind.OPEN_START, latest=frame.today)
    if bound in _BEYOND and not rough:
        return Found(start, end, TimeKind.OPEN_START, latest=days.last if days else None)
    if bound is Bound.LESS_THAN and not rough:
        return Found(start, end, TimeKind.RANGE, days.first if days else None, frame.today)
    return evolve(Found.within(start, end, days), approximate=rough)


def _away(frame: Frame, length: Length, sign: int) -> Days | None:
    """The day, week, month or year so far from today; for a part of a unit the month that holds the day."""
    if frame.today is None or length.number is None:
        return None
    if length.unit in _CLOCKED:
        return stretch(frame.today, sign * length.number, length.unit)
    if length.unit in _LONG:  # "two decades ago" names a year
        length = evolve(length, number=length.number * _LONG[length.unit], unit="year")
    if length.number is not None and length.number == int(length.number):
        return around(frame.today, length.unit, sign * int(length.number))
    far = stretch(frame.today, sign * (length.number or Decimal(0)), length.unit)
    return around(far.first if sign < 0 else far.last, "month") if far else None


def read_stretch(tokens: Tokens, at: int, frame: Frame, *, lead: bool) -> Found | None:
    """A stretch that ends or begins today: "the past 24 hours", "the next two years", "recent weeks"."""
    place = at + (tokens[at].low in ("the", "these", "this"))
    low = tokens[place].low
    vague = read_unit(tokens, place + 1, plural=True)
    if low in ("recent", "coming") and vague:
        return _open(at, place + 2, frame, ahead=low == "coming")
    if place == at or low not in _BACK + _AHEAD or tokens[at].low == "this":
        return None
    length = read_length(tokens, place + 1)
    one = read_unit(tokens, place + 1, plural=False)
    if length is None and one and lead:
        length = Length(place + 1, place + 2, Decimal(1), one)
    if length is None or (low == "previous" and length.number is None):
        return None
    if length.number is None:
        return _open(at, length.end, frame, ahead=low in _AHEAD)
    number = length.number if low in _AHEAD else -length.number
    days = stretch(frame.today, number, length.unit) if frame.today else None
    return Found.within(at, length.end, days, TimeKind.RANGE)


def _open(start: int, end: int, frame: Frame, *, ahead: bool) -> Found:
    if ahead:
        return Found(start, end, TimeKind.OPEN_END, earliest=frame.today)
    return Found(start, end, TimeKind.OPEN_START, latest=frame.today)


def read_duration(tokens: Tokens, at: int, lead_at: int | None, frame: Frame) -> Found | None:
    """A length, with the preposition at `lead_at`; "in" and "within" behind a verb of the future are a time to come."""
    length = read_length(tokens, at)
    if length is None:
        return None
    word = tokens[lead_at].low if lead_at is not None else ""
    if lead_at is None or word not in _LASTING:
        rate = length.is_plain_one and not tokens.hyphen_at(at + 1)  # "$3 a day", but "lasts a day"
        rate = rate and tokens[at - 1].low not in word_class("lasting")
        return None if length.bare or rate else _lasting(at, length)
    if length.bare and word not in ("for", "in"):
        return None
    ahead = word in ("in", "within") and frame.tense(lead_at) is Tense.FUTURE
    if not ahead or length.number is None:
        return _lasting(lead_at, length)
    if word == "in":
        return Found.within(lead_at, length.end, _away(frame, length, 1))
    days = stretch(frame.today, length.number, length.unit) if frame.today else None
    return Found.within(lead_at, length.end, days, TimeKind.RANGE)


def _lasting(start: int, length: Length) -> Found:
    rough = length.quantity is not None and length.quantity.approximate
    return Found(start, length.end, TimeKind.DURATION, length=length.quantity, approximate=rough)
