"""Lengths of time and what is reckoned with them: "nearly 20 years", "two days ago", "the past 24 hours"."""

from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from claimcheck.assessment.amounts import bounds
from claimcheck.assessment.amounts.numerals import read_number
from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.quantity import Bound, Quantity, UnitKind
from claimcheck.assessment.times.lexicon import forms, stem
from claimcheck.records import Span

_AGES = ("old", "olds")
_VAGUE = ("few", "several", "many")


@frozen
class Length:
    """A length of time: `number` of `unit` and the token behind; None for the number where the words do not tell.

    `bare` says that it is a unit alone ("years"), `quantity` is it as an amount.
    """

    start: int
    end: int
    number: Decimal | None
    unit: str
    quantity: Quantity | None = None
    bare: bool = False

    @property
    def is_plain_one(self) -> bool:
        """Whether it is one of its unit, and nothing loosens it: "a week", not "less than a week"."""
        return self.number == 1 and self.quantity is not None and self.quantity.bound is Bound.EXACT


@lru_cache(maxsize=64)  # every reader of times asks for the length at the same token
def read_length(tokens: Tokens, at: int) -> Length | None:
    """A length that begins at a token, with the words that loosen it; an age is none."""
    bound, rough, place = bounds.before(tokens, at)
    low = tokens[place].low
    if low in ("a", "an") and read_unit(tokens, place + 1, plural=False):
        return _length(tokens, at, place + 1, Decimal(1), bound, rough=rough)
    if low in ("a", "many") and place == at and tokens[place + 1].low in ("few", "couple", "number"):
        end = place + 2 + (tokens[place + 2].low == "of")
        return _vague(tokens, at, end)
    if low in _VAGUE and place == at and tokens[at - 1].low != "as":
        return _vague(tokens, at, place + 1)
    number = read_number(tokens, place)
    if number is None:
        vague = read_unit(tokens, at, plural=True)
        return Length(at, at + 1, None, vague, bare=True) if vague else None
    if number.vague:
        return _vague(tokens, at, number.end)
    return None if number.share else _length(tokens, at, number.end, number.low, bound, rough=rough)


def _length(tokens: Tokens, at: int, unit_at: int, number: Decimal, bound: Bound, *, rough: bool) -> Length | None:
    hyphen = tokens.hyphen_at(unit_at)
    place = unit_at + hyphen
    unit = read_unit(tokens, place, plural=number != 1 and not hyphen)
    if unit is None:
        return None
    end = place + 1
    if tokens[end].low in ("old", "of") and (tokens[end].low == "old" or tokens[end + 1].low == "age"):
        return None
    if tokens.hyphen_at(end):
        if tokens[end + 1].low in _AGES:
            return None
        end += 2 * (tokens[end + 1].low == "long")
    behind = bounds.behind(tokens, end)
    if behind:
        bound = behind[0] if behind[0] is not Bound.EXACT else bound
        rough, end = rough or behind[1], behind[2]
    span = Span(tokens[at].start, tokens[end - 1].end)
    quantity = Quantity(span, span.of(tokens.text), number, number, UnitKind.DURATION, unit, bound, rough)
    return Length(at, end, number, unit, quantity)


def _vague(tokens: Tokens, at: int, unit_at: int) -> Length | None:
    unit = read_unit(tokens, unit_at, plural=True)
    return Length(at, unit_at + 1, None, unit) if unit else None


def read_unit(tokens: Tokens, at: int, *, plural: bool) -> str | None:
    """The unit of time that stands here in small letters; in the plural where that is asked for."""
    word = stem(tokens[at])
    unit = forms("units.tsv").get((word,))
    if unit is None or not tokens[at].text.islower() or (plural and word == unit) or unit in ("quarter", "weekend"):
        return None
    return unit
