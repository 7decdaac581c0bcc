"""Times by their distance from today: "yesterday", "on Tuesday", "last week", "this year", "next June"."""

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.dated import read_date, read_month
from claimcheck.assessment.times.days import Days, around, months
from claimcheck.assessment.times.lexicon import forms, is_possessive, longest, stem, word_class
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.tense import Frame, Tense

_WHICH = {"last": -1, "this": 0, "current": 0, "next": 1, "past": -1, "coming": 1}
_SATURDAY = 5
_UNKNOWN = ("following", "previous", "same", "preceding")


def read_near_day(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """Yesterday, today, tomorrow."""
    found = longest(tokens, at, "day_words.tsv")
    if found is None:
        return None
    away, end = int(found[0]), found[1]
    return Named(end, around(frame.today, "day", away) if frame.today else None, "day")


def read_weekday(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """A weekday with "last", "next" or "this", a part of the day or a date: "Tuesday morning", "Monday, March 11"."""
    which, place = _which(tokens, at)
    weekday = forms("weekdays.tsv").get((stem(tokens[place]),))
    if weekday is None or not tokens[place].capitalized or _is_name(tokens, place):
        return None
    if not is_possessive(tokens[place]):
        date = read_date(tokens, place + 1 + (tokens[place + 1].low == ","), frame)
        if date and date.unit == "day":
            return date
    end = place + 1
    if not is_possessive(tokens[place]) and stem(tokens[end]) in word_class("part_of_day"):
        end += 1
    return Named(end, _weekday(int(weekday), which, frame, at), "day", floats=True)


def _weekday(weekday: int, which: int | None, frame: Frame, at: int) -> Days | None:
    """The latest that is not ahead; with a verb of the future the first to come; today counts for both."""
    if frame.today is None:
        return None
    ahead = (weekday - frame.today.weekday()) % 7
    if which == -1:
        return around(frame.today, "day", -((-ahead) % 7 or 7))
    if which == 1:  # of the week that begins next Monday
        return around(frame.today, "day", 7 - frame.today.weekday() + weekday)
    if which == 0:
        return around(frame.today, "day", weekday - frame.today.weekday())
    future = frame.tense(at) is Tense.FUTURE
    return around(frame.today, "day", ahead if future else -((-ahead) % 7))


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether a weekday is part of a name: "the Sunday Times", "Man Friday"."""
    after, before = tokens[at + 1], tokens[at - 1]
    if is_possessive(tokens[at]):
        return False
    named = after.capitalized and (after.low in word_class("paper") or before.low == "the")
    return named or before.low in word_class("named_day")


def read_period(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """The last, this or the next week, weekend, month, quarter, year, …, season, or month by its name."""
    which, place = _which(tokens, at)
    if which is None:
        return _next_day(tokens, at)
    month = read_month(tokens, place)
    unit = forms("units.tsv").get((stem(tokens[place]),), "")
    season = forms("seasons.tsv").get((stem(tokens[place]),))
    if month:
        return Named(month[1], _by_which(frame, which, month[0], 1), "month")
    if season:
        return Named(place + 1, _by_which(frame, which, int(season), 3), "season")
    whole = unit not in ("", "day", "hour", "minute", "second") and stem(tokens[place]) == unit
    if not whole or not tokens[place].text.islower():
        return None
    if frame.today is None:
        return Named(place + 1, None, unit)
    if unit == "weekend" and which == 0:
        return Named(place + 1, _weekend(frame, at), unit)
    days = around(frame.today, unit, which)
    return Named(place + 1, clipped(days, frame, at) if which == 0 else days, unit)


def clipped(days: Days | None, frame: Frame, at: int) -> Days | None:
    """A period that holds today, up to today where the verb looks back, from today where it looks ahead."""
    if days is None or frame.today is None or not days.first <= frame.today <= days.last:
        return days
    tense = frame.tense(at)
    if tense is Tense.PAST:
        return Days(days.first, frame.today)
    return Days(frame.today, days.last) if tense is Tense.FUTURE else days


def _which(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """What "last", "this", "next" and the like say, and the token behind them; None where none stands here."""
    lows = tokens.lows(at, 2)
    if lows == ("this", "past"):
        return -1, at + 2
    if lows == ("the", "past") and stem(tokens[at + 2]) in ("weekend", *_weekdays()):
        return -1, at + 2
    if lows in (("this", "coming"), ("the", "coming"), ("the", "current")):
        return _WHICH[lows[1]], at + 2
    if lows[0] in ("last", "this", "next", "current", "coming"):
        return _WHICH[lows[0]], at + 1
    return None, at


def _weekdays() -> list[str]:
    return [form[0] for form in forms("weekdays.tsv")]


def _by_which(frame: Frame, which: int, month: int, number: int) -> Days | None:
    """The last such months that are over, those of this year, or the next that are yet to begin."""
    if frame.today is None:
        return None
    years = range(frame.today.year - 2, frame.today.year + 2)
    found = [days for year in years if (days := months(year, month, number))]
    if which == 0:
        return next((days for days in found if days.first.year == frame.today.year), None)
    if which < 0:
        return max((days for days in found if days.last < frame.today), key=lambda days: days.first, default=None)
    return min((days for days in found if days.first > frame.today), key=lambda days: days.first, default=None)


def _next_day(tokens: Tokens, at: int) -> Named | None:
    """The next day of a story, the following week: nobody can tell from the sentence which."""
    if tokens[at].low != "the":
        return None
    if stem(tokens[at + 1]) in ("day", "week", "month", "year") and tokens[at + 2].low in ("before", "after"):
        return None if tokens[at + 3].is_word or tokens[at + 3].is_figure else Named(at + 3, None, "day")
    unit = forms("units.tsv").get((stem(tokens[at + 2]),), "")
    plain = unit not in ("", "hour", "minute", "second") and stem(tokens[at + 2]) == unit
    if plain and (tokens[at + 1].low in _UNKNOWN or (tokens[at + 1].low == "next" and unit == "day")):
        return Named(at + 3, None, unit)
    return None


def read_weekend(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """The weekend: the one just over or running, ahead where the verb looks ahead."""
    if tokens[at].low != "the" or stem(tokens[at + 1]) != "weekend":
        return None
    return Named(at + 2, _weekend(frame, at, default=Tense.PAST), "weekend")


def _weekend(frame: Frame, at: int, default: Tense = Tense.FUTURE) -> Days | None:
    """The weekend that is over or runs where the verb looks back, else that of the week."""
    if frame.today is None:
        return None
    over = frame.preferring(default).tense(at) is Tense.PAST and frame.today.weekday() < _SATURDAY
    return around(frame.today, "weekend", -1 if over else 0)
