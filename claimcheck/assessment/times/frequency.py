"""Again and again: "every Friday", "twice a month", "on Sundays", "every two hours"."""

from claimcheck.assessment.amounts.numerals import read_number
from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.time_reference import TimeKind
from claimcheck.assessment.times.found import Found
from claimcheck.assessment.times.lengths import read_length, read_unit
from claimcheck.assessment.times.lexicon import forms, stem, word_class

_EACH = ("every", "each")
_ADVERBS = ("daily", "weekly", "monthly", "yearly", "annually")


def read_frequency(tokens: Tokens, at: int) -> Found | None:
    """What happens repeatedly, and how often or on which days."""
    end = _every(tokens, at) or _so_often(tokens, at) or _so_long(tokens, at) or _plural_days(tokens, at)
    return Found(at, end, TimeKind.FREQUENCY) if end else None


def _every(tokens: Tokens, at: int) -> int | None:
    if tokens[at].low not in _EACH:
        return None
    place = at + 1 + (tokens[at + 1].low in ("other", "single"))
    if _is_day_or_month(tokens, place) or read_unit(tokens, place, plural=False):
        return place + 1 + (tokens[place + 1].low in word_class("part_of_day"))
    if tokens[place].low in word_class("part_of_day") or stem(tokens[place]) in ("weekend", "quarter", *_seasons()):
        return place + 1
    length = read_length(tokens, place)
    return length.end if length and not length.bare else None


def _seasons() -> tuple[str, ...]:
    return tuple(form[0] for form in forms("seasons.tsv"))


def _is_day_or_month(tokens: Tokens, at: int) -> bool:
    word = (stem(tokens[at]),)
    return tokens[at].capitalized and (word in forms("weekdays.tsv") or word in forms("months.tsv"))


def _so_often(tokens: Tokens, at: int) -> int | None:
    """So often: "twice a month", "three times a year", "once every four years", "twice daily"."""
    if tokens[at].low in ("once", "twice"):
        place = at + 1
    else:
        number = read_number(tokens, at)
        if number is None or tokens[number.end].low != "times":
            return None
        place = number.end + 1
    if tokens[place].low in _ADVERBS:
        return place + 1
    if tokens[place].low in ("a", "an", "per") and read_unit(tokens, place + 1, plural=False):
        return place + 2
    return _every(tokens, place)


def _so_long(tokens: Tokens, at: int) -> int | None:
    """So long of each: "five days a week", "eight hours per day"."""
    place = at + (tokens[at].low in ("for", "in"))
    length = read_length(tokens, place)
    if length is None or length.bare or tokens[length.end].low not in ("a", "an", "per"):
        return None
    return length.end + 2 if read_unit(tokens, length.end + 1, plural=False) else None


def _plural_days(tokens: Tokens, at: int) -> int | None:
    if tokens[at].low != "on":
        return None
    word = tokens[at + 1].low
    if word == "weekends" or word == "weekdays":
        return at + 2
    plural = tokens[at + 1].capitalized and word.endswith("s") and (word[:-1],) in forms("weekdays.tsv")
    return at + 2 if plural else None
