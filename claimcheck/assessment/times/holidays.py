"""Days with a name: fixed ones, the nth weekday of a month, those that Easter moves."""

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.days import Days, around, months, on
from claimcheck.assessment.times.lexicon import is_possessive, longest
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.numeric import YEAR
from claimcheck.assessment.times.placing import by_tense
from claimcheck.assessment.times.tense import Frame

_FIRST_GREGORIAN_EASTER = 1583


def read_holiday(tokens: Tokens, at: int, frame: Frame, *, lead: bool) -> Named | None:
    """A day with a name, with or without its year."""
    found = longest(tokens, at, "holidays.tsv")
    if found is None or not (tokens[at].capitalized or tokens[at].is_figure or tokens[at].low == "the"):
        return None
    rule, end = found
    if end == at + 1 and not lead and not is_possessive(tokens[at]):
        return None  # "Christmas trees"
    if rule.count("-") == 2 and " " not in rule:
        return Named(end, on(*map(int, rule.split("-"))), "day")
    place = end + (tokens[end].low == "of")
    written = tokens[place].text
    if YEAR.fullmatch(written):
        return Named(place + 1, holiday(rule, int(written)), "day")
    if frame.today is None:
        return Named(end, None, "day", floats=True)
    years = range(frame.today.year - 1, frame.today.year + 2)
    days = [day for year in years if (day := holiday(rule, year))]
    return Named(end, by_tense(frame, at, days), "day", floats=True)


def holiday(rule: str, year: int) -> Days | None:
    """The day of a rule of `holidays.tsv` in a year."""
    kind, *numbers = rule.split(" ")
    if kind == "easter":
        easter = _easter(year)
        return around(easter.first, "day", int(numbers[0])) if easter else None
    if kind == "nth":
        return _nth(year, *map(int, numbers))
    month, day = kind.split("-")
    return on(year, int(month), int(day))


def _nth(year: int, number: int, weekday: int, month: int, more: int) -> Days | None:
    """The nth such weekday of a month, -1 the last, and so many days more."""
    whole = months(year, month)
    if whole is None:
        return None
    if number > 0:
        away = (weekday - whole.first.weekday()) % 7 + 7 * (number - 1)
        return around(whole.first, "day", away + more)
    return around(whole.last, "day", -((whole.last.weekday() - weekday) % 7) + more)


def _easter(year: int) -> Days | None:
    """Easter Sunday of the western churches, by the tables of the Gregorian calendar; None before them."""
    if year < _FIRST_GREGORIAN_EASTER:
        return None
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    march_28 = on(year, 3, 28)
    return around(march_28.first, "day", sunday) if march_28 else None
