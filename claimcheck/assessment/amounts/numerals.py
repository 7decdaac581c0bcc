"""Numbers, in figures or words: "1.16 billion", "half a million", "two-thirds of", "hundreds of"."""

import re
from decimal import Decimal

from claimcheck.assessment.amounts.measures import counts_at
from claimcheck.assessment.amounts.number import Number, values
from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.lexicon import word_class

_FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_LONGEST, _LONGEST_PLAIN = 20, 12  # characters of a figure, with commas and without; longer ones are codes
_MOST_WORDS = 14
_OUT_OF = {"three": 3, "four": 4, "five": 5, "six": 6, "10": 10, "ten": 10, "20": 20, "100": 100, "1,000": 1000}
_HALF = Decimal("0.5")
_TEN = 10


def read_number(tokens: Tokens, at: int, *, money: bool = False) -> Number | None:
    """The number that begins at a token; `money` says that a currency sign stands before."""
    if tokens[at].is_figure:
        number = _figure(tokens, at, money=money)
    else:
        number = _vague(tokens, at) or _share(tokens, at) or _half(tokens, at) or _words(tokens, at)
    return number if number is None or money else _ratio(tokens, number)


def _figure(tokens: Tokens, at: int, *, money: bool) -> Number | None:
    written = tokens[at].text
    if len(written) > (_LONGEST if "," in written else _LONGEST_PLAIN) or not _FIGURE.fullmatch(written):
        return None
    number = Number.of(Decimal(written.replace(",", "")), at + 1, figure=True)
    after = tokens[at + 1]
    suffixes = values("suffix") | (values("money_suffix") if money else {})
    if after.joined and after.low in suffixes:
        return number.times(suffixes[after.low], at + 2)
    if after.joined and after.low == "m" and counts_at(tokens, at + 2):
        return number.times(values("money_suffix")["m"], at + 2)  # "2.5m barrels", but "5m waves"
    if tokens.lows(at + 1, 3) == ("and", "a", "half"):
        number = Number.of(number.low + _HALF, at + 4, figure=True)
    return _scaled(tokens, number)


def _scaled(tokens: Tokens, number: Number) -> Number:
    """With the scale words behind: "1.16 billion", "5-million", "two hundred thousand"."""
    table = values("hundred") | values("scale")
    for _ in range(2):
        place = number.end + tokens.hyphen_at(number.end)
        if tokens[place].low not in table:
            break
        number = number.times(table[tokens[place].low], place + 1)
    return number


def _words(tokens: Tokens, at: int) -> Number | None:
    """A number in words: "two hundred and fifty thousand", "twenty-five", "a million", "two and a half"."""
    small, tens, scales = values("small"), values("tens"), values("hundred") | values("scale")
    start, first = at, tokens[at].low
    if not (first in small or first in tens or (first in word_class("article") and tokens[at + 1].low in scales)):
        return None
    total, current, factor, last = 0, 0, 1, ""
    if first in word_class("article"):
        current, at = 1, at + 1
    while at < start + _MOST_WORDS:
        place = at + (last != "" and tokens.hyphen_at(at))
        if last == "scale" and tokens[at].low == "and" and tokens[at + 1].low in small | tens:
            place = at + 1
        word = tokens[place].low
        if word in tens and last in ("", "scale"):
            current, last, factor = current + tens[word], "tens", 1
        elif word in small and (last in ("", "scale") or (last == "tens" and 0 < small[word] < 10)):
            current, last, factor = current + small[word], "small", 1
        elif word == "hundred" and current < 100:
            current, last, factor = max(current, 1) * 100, "scale", 100
        elif word in scales and (current or not total):
            total, current, last, factor = total + max(current, 1) * scales[word], 0, "scale", scales[word]
        else:
            break
        at = place + 1
    number = Number.of(Decimal(total + current), at, factor=factor)
    if tokens.lows(at, 3) == ("and", "a", "half") and not total:
        return _scaled(tokens, Number.of(number.low + _HALF, at + 3))
    return number


def _vague(tokens: Tokens, at: int) -> Number | None:
    """A size only: "hundreds of", "tens of thousands", "several hundred", "a couple of"."""
    sizes, word = values("vague"), tokens[at].low
    if word in sizes and tokens[at + 1].low == "of":
        factor, end = sizes[word], at + 2
        if tokens[end].low in sizes:
            factor, end = factor * sizes[tokens[end].low], end + 1 + (tokens[end + 1].low == "of")
        return Number(Decimal(factor), Decimal(factor * 10), end, vague=True)
    if word in sizes and sizes[word] > _TEN and tokens[at - 1].low not in word_class("determiner"):
        return Number(Decimal(sizes[word]), Decimal(sizes[word] * 10), at + 1, vague=True)  # "hundreds were hurt"
    first = at + (word == "a")
    if tokens.lows(first, 2) == ("couple", "of"):
        return Number(Decimal(2), Decimal(2), first + 2, vague=True)
    table = values("hundred") | values("scale")
    if tokens[first].low in word_class("few") and tokens[first + 1].low in table:
        few = Number(Decimal(2), Decimal(9), first + 1, vague=True)
        return _scaled(tokens, few)
    return None


def _share(tokens: Tokens, at: int) -> Number | None:
    """A part of a whole: "two-thirds", "a quarter of", "half of", "half the"."""
    parts, word = values("part"), tokens[at].low
    if word == "half" and (tokens[at + 1].low == "of" or tokens[at + 1].low in word_class("determiner")):
        return Number(_HALF, _HALF, at + 1, share=True)
    count = 1 if word in word_class("article") else values("small").get(word, 0)
    hyphen = tokens.hyphen_at(at + 1)
    place = at + 1 + hyphen
    part = parts.get(tokens[place].low)
    if not count or not part or not (hyphen or count > 1 or tokens[place + 1].low == "of"):
        return None
    value = round(Decimal(count) / part, 3)
    return Number(value, value, place + 1, share=True)


def _ratio(tokens: Tokens, number: Number) -> Number:
    """A part as a ratio: "eight in 10", "one out of five"; the number itself where none follows."""
    place = number.end + 1 + (tokens.lows(number.end, 2) == ("out", "of"))
    whole = _OUT_OF.get(tokens[place].low)
    if whole is None or number.share or number.vague or number.scaled or not number.low < whole:
        return number
    if tokens[number.end].low not in ("in", "out") or tokens[place + 1].low in word_class("period"):
        return number  # "killed two in 10 days"
    value = round(number.low / whole, 3)
    return Number(value, value, place + 1, share=True)


def _half(tokens: Tokens, at: int) -> Number | None:
    """Half of a unit: "half a million", "half an hour", "half a dozen", "half-dozen", "a half-billion"."""
    at += tokens[at].low in word_class("article") and tokens.hyphen_at(at + 2)
    place = at + 1
    if tokens[at].low != "half" or not (tokens[place].low in word_class("article") or tokens.hyphen_at(place)):
        return None
    number = _scaled(tokens, Number.of(_HALF, place + 1))
    return number if number.scaled or tokens[place].low != "-" else None
