"""A whole time, from its preposition to its last word."""

from attrs import evolve

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.time_reference import TimeKind
from claimcheck.assessment.times.clock import read_clock
from claimcheck.assessment.times.days import Days, day_after, day_before
from claimcheck.assessment.times.found import Found
from claimcheck.assessment.times.frequency import read_frequency
from claimcheck.assessment.times.lexicon import forms, is_possessive, longest, stem, word_class
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.naming import read_named
from claimcheck.assessment.times.ranges import continued, read_range
from claimcheck.assessment.times.reckoned import read_distance, read_duration, read_stretch
from claimcheck.assessment.times.tense import Frame, Tense

_CLAUSE = 6  # tokens between "since" and the time of its clause: "since seizing power in mid-August"
_NOON = 12
_AHEAD = ("until", "by", "within")  # prepositions that look ahead where no verb tells


def read_phrase(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """The time that begins at a token, the longest reading first."""
    return (
        read_frequency(tokens, at)
        or read_range(tokens, at, frame)
        or _eve(tokens, at, frame)
        or _led(tokens, at, frame)
        or _plain(tokens, at, frame)
    )


def _eve(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """The day before something: "on the eve of Friday's vote"; what has no day of its own leaves it unknown."""
    place = at + (tokens[at].low == "on")
    if tokens.lows(place, 3) != ("the", "eve", "of"):
        return None
    event = read_named(tokens, place + 3, frame, lead=True)
    if event is None:
        return Found(at, place + 3, TimeKind.POINT)
    before = day_before(event.days.first) if event.days else None
    return Found(at, event.end, TimeKind.POINT, before, before)


def _led(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """A time with a preposition."""
    lead = longest(tokens, at, "leads.tsv")
    if lead is None:
        return None
    sense, place = lead
    if sense == "since":
        frame = frame.looking(Tense.PAST)
    elif sense == "until" and frame.has_before(at, word_class("deferring")):
        frame = frame.looking(Tense.FUTURE)
    elif sense in _AHEAD:
        frame = frame.preferring(Tense.FUTURE)
    elif (sense == "before" or tokens[at].low == "for") and frame.tense(at) is Tense.PAST:
        frame = frame.looking(Tense.OPEN)  # "burned days before Easter", "called an election for June 30"
    lasting = read_distance(tokens, place, frame) or read_duration(tokens, place, place - 1, frame)
    if lasting:
        return _joined(tokens, at, lasting, sense, frame)
    rough = tokens[place].low in word_class("rough")
    point = _point(tokens, place + rough, frame, lead=True) or read_stretch(tokens, place + rough, frame, lead=True)
    if point is None:
        return _since_clause(tokens, at, place, frame) if sense == "since" else None
    return _joined(tokens, at, evolve(point, approximate=rough), sense, frame)


def _plain(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """A time without a preposition."""
    return (
        read_distance(tokens, at, frame)
        or _point(tokens, at, frame, lead=False)
        or read_stretch(tokens, at, frame, lead=False)
        or read_duration(tokens, at, None, frame)
    )


def _point(tokens: Tokens, at: int, frame: Frame, *, lead: bool) -> Found | None:
    """A named time with its time of day, in either order, or a time of day alone."""
    clock = read_clock(tokens, at, lead=lead)
    if clock:
        day = _day(tokens, clock[1] + (tokens[clock[1]].low in (",", "on")), frame)
        if day is None:
            return Found(at, clock[1], TimeKind.POINT, clock=clock[0])
        return evolve(Found.within(at, day.end, day.days), clock=_by_day_part(tokens, clock, day.end))
    named = read_named(tokens, at, frame, lead=lead)
    if named is None:
        return None
    found = Found.within(at, named.end, named.days)
    if named.unit in ("day", "month", "year") and not is_possessive(tokens[named.end - 1]):
        found = continued(tokens, at, at, named, "", frame) or found
    if named.unit != "day" or found.kind is TimeKind.RANGE:
        return found
    place = named.end + (tokens[named.end].low in ("at", "around", "about"))
    place += place > named.end and tokens[place].low in word_class("rough")
    behind = read_clock(tokens, place, lead=place > named.end)
    return evolve(found, end=behind[1], clock=behind[0]) if behind else found


def _by_day_part(tokens: Tokens, clock: tuple[str, int], end: int) -> str:
    """The time of day, in the second half of the day where only the words behind tell: "6 o'clock this evening"."""
    read, behind = clock
    second_half = any(tokens[place].low in ("afternoon", "evening", "tonight", "night") for place in range(behind, end))
    if second_half and "clock" in tokens[behind - 1].low and int(read[:2]) < _NOON:
        return f"{int(read[:2]) + _NOON:02d}{read[2:]}"
    return read


def _day(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    day = read_named(tokens, at, frame, lead=True)
    return day if day and day.unit == "day" else None


def _joined(tokens: Tokens, at: int, found: Found, sense: str, frame: Frame) -> Found:
    """The time with its preposition; one before a possessive ("after Friday's attack") belongs to the other noun."""
    if found.kind in (TimeKind.DURATION, TimeKind.FREQUENCY):
        return found
    if found.kind is not TimeKind.POINT:
        return evolve(found, start=at)
    if is_possessive(tokens[found.end - 1]) and sense != "since":
        return found
    if tokens[at].low == "in" and (stem(tokens[found.start]),) in forms("weekdays.tsv"):
        return found  # "weighed in Friday"
    end_of = tokens.lows(found.start, 3) == ("the", "end", "of")
    found = evolve(found, start=at)
    days = Days(found.earliest, found.latest) if found.earliest and found.latest else None
    if sense == "from":
        onward = tokens[found.end].low in ("on", "onward", "onwards")
        past = days is None or frame.today is None or days.first < frame.today
        if not onward and (past or frame.tense(at) is not Tense.FUTURE):
            return found  # "dates from 1995"
        end = found.end + onward
        return evolve(found, end=end, kind=TimeKind.OPEN_END, latest=None)
    if sense == "since":
        return evolve(found, kind=TimeKind.OPEN_END, latest=frame.today if days else None)
    if sense in ("until", "by"):
        return evolve(found, kind=TimeKind.OPEN_START, earliest=None)
    if sense == "before":
        latest = None if days is None else days.last if end_of else day_before(days.first)
        return evolve(found, kind=TimeKind.OPEN_START, earliest=None, latest=latest)
    if sense == "after":
        return evolve(found, kind=TimeKind.OPEN_END, earliest=day_after(days.last) if days else None, latest=None)
    return found


def _since_clause(tokens: Tokens, at: int, place: int, frame: Frame) -> Found | None:
    """With "since" and a participle: "since seizing power in mid-August" lasts from then on."""
    if not tokens[place].low.endswith("ing"):
        return None
    for each in range(place + 1, place + _CLAUSE):
        if not tokens[each].is_word:
            return None
        lead = longest(tokens, each, "leads.tsv")
        if lead and lead[0] == "at":
            point = _point(tokens, lead[1], frame, lead=True)
            if point and point.kind is TimeKind.POINT:
                return _joined(tokens, at, point, "since", frame)
    return None
