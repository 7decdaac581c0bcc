"""Numbers that tell no amount: years, dates, times of day, scores, and numbers in names."""

from decimal import Decimal

from claimcheck.assessment.amounts.number import Number
from claimcheck.assessment.amounts.tokens import Token, Tokens
from claimcheck.assessment.lexicon import word_class

_YEARS = range(1400, 2101)
_DAYS = range(1, 32)
_GLUE = "-/:.,_@#+"


def is_glued(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a figure is part of a longer token: "G20", "COVID-19", "1990s", "9/11", "10:30", "21st", "3-1"."""
    before, first = tokens[at - 1], tokens[at]
    if first.joined and (before.is_word or before.is_figure or _holds_on(tokens, at - 1, -1)):
        return True
    after = tokens[end]
    if after.joined and after.is_word and tokens[end - 1].is_figure:
        return True
    if after.joined and after.low == "(" and tokens[end + 1].is_word and len(tokens[end + 1].text) == 1:
        return True  # "401(k)"
    return after.joined and after.low in _GLUE and tokens[end + 1].is_figure and tokens[end + 1].joined


def _holds_on(tokens: Tokens, at: int, step: int) -> bool:
    """Whether a joining character here ties the figure to a word or figure beyond."""
    return tokens[at].low in _GLUE and (tokens[at].low in "#+" or (tokens[at].joined and _solid(tokens[at + step])))


def _solid(token: Token) -> bool:
    return token.is_word or token.is_figure


def is_year(tokens: Tokens, at: int, number: Number, *, loose: bool, noun: bool) -> bool:
    """Whether a bare figure of four digits is a year: it is, but for "about 2000 people"."""
    plain = number.figure and len(tokens[at].text) == 4 and number.end == at + 1
    return plain and int(number.low) in _YEARS and not (loose and noun)


def is_date(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether a figure is a day of a month ("Oct. 21", "21 October")."""
    if not number.figure or number.low not in _DAYS:
        return False
    before = at - 1 - (tokens[at - 1].low in (".", ","))
    return _is_month(tokens[before]) or _is_month(tokens[number.end])


def _is_month(token: Token) -> bool:
    return token.capitalized and token.low in word_class("month")


def is_time(tokens: Tokens, number: Number) -> bool:
    """Whether a time of day: "10 a.m.", "5pm", "1500 GMT", "10 o'clock"."""
    after = tokens.lows(number.end, 3)
    if after in (("a", ".", "m"), ("p", ".", "m")):
        return True
    return bool(after) and after[0] in word_class("clock")


def is_label(tokens: Tokens, at: int, *, noun: bool) -> bool:
    """Whether the word before makes the number a name or a place in a row: "Article 5", "Boeing 737", "Gang of Eight".

    In small letters only where the number counts no `noun`: "on page 5", but "every day 200 people".
    """
    if tokens[at - 1].low == "of":
        return tokens[at - 2].capitalized and (tokens[at - 2].low == "group" or tokens[at].capitalized)
    stop = tokens[at - 1].low == "."
    before = tokens[at - 1 - (stop or tokens[at - 1].low == "-")]
    if before.low not in word_class("label") or (stop and before.low not in ("no", "nos")):
        return False
    return before.capitalized or not noun


def is_name(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether a bare number stands between names: "10 Downing Street", "Fortnite 2", and a list's "1."."""
    before, after = tokens[at - 1], tokens[number.end]
    if after.capitalized and not after.joined and number.low < 1000:
        return True
    if number.figure and after.low == "." and after.joined and before.low in ("", "."):
        return True  # "1. The first of a list"
    if not before.capitalized or not before.is_word or before.low in word_class("weekday"):
        return False
    starts = at < 2 or tokens[at - 2].low in (".", "“", '"', "!", "?")
    return not (starts or (before.text.isupper() and len(before.text) > 1 and not number.figure))


def is_loose_word(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether a bare number word is a pronoun or a set phrase: "one of them", "no one", "the two", "zero"."""
    if number.figure or number.scaled:
        return False
    counts_off = tokens[at].capitalized and tokens[number.end].low == ","  # "Two, disrupt their funding"
    return number.low <= Decimal(1) or counts_off or tokens[at - 1].low in word_class("determiner")
