"""Days and months by their names: "Oct. 3", "3 October 2021", "March 2019"."""

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.days import months, on
from claimcheck.assessment.times.lexicon import forms, is_possessive, stem, word_class
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.numeric import YEAR, read_day, read_numeric
from claimcheck.assessment.times.placing import yearless
from claimcheck.assessment.times.tense import Frame
from claimcheck.assessment.times.years import stands_alone

_SHORT = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
_WHICH = {"last": -1, "this": 0, "next": 1}


def read_date(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """A day, or a month with or without its year."""
    return read_numeric(tokens, at) or _month_first(tokens, at, frame) or _day_first(tokens, at, frame)


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
    if before.low.endswith("est"):
        return False  # "the hottest May"
    determined = before.low in word_class("determiner") or is_possessive(before)
    return not (determined and after.is_word and after.low not in word_class("function"))


def _year_behind(tokens: Tokens, at: int, frame: Frame) -> tuple[int, int] | None:
    """A year behind a day or month: "2014", ", 2014", "last year", "of this year"; a comma behind it stays out."""
    place = at + (tokens[at].low in (",", "of"))
    if frame.today and tokens[place].low in _WHICH and tokens[place + 1].low == "year" and tokens[at].low != ",":
        return frame.today.year + _WHICH[tokens[place].low], place + 2
    if not YEAR.fullmatch(tokens[place].text) or not stands_alone(tokens, place):
        return None
    return int(tokens[place].text), place + 1
