"""Numbers above against numbers below: which of them tell the same amount of the same thing."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck.assessment.headlines.words import stem, words
from claimcheck.assessment.quantity import Bound, Quantity, UnitKind

_ROUNDING = ((Decimal(1000), Decimal("0.05")), (Decimal(100), Decimal("0.02")))  # from so much on, which share
_HALF = Decimal("0.5")
_GAP = re.compile(r"[,;:.]\s|\s(?:and|but|while|with)\s")
_REACH = 80  # characters between an amount and its word
_MOST = 8  # amounts of a sentence that are added up
_ORDINALS = {3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}


def is_flat(quantity: Quantity) -> bool:
    """Whether it is told as exact."""
    return quantity.bound is Bound.EXACT and not quantity.approximate and quantity.low == quantity.high


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts measure the same sort of thing; a count without a noun fits any count."""
    if one.kind is not other.kind:
        return False
    if one.kind is UnitKind.COUNT:
        return None in (one.unit, other.unit) or stem(one.unit or "") == stem(other.unit or "")
    return one.unit == other.unit


def forms(quantity: Quantity) -> tuple[Quantity, ...]:
    """The amount and what the brackets behind it add."""
    return (quantity, quantity.equivalent) if quantity.equivalent else (quantity,)


def agrees(above: Quantity, below: Quantity) -> bool:
    """Whether the number above is that below, as far as a headline rounds."""
    for one in forms(above):
        for other in forms(below):
            if comparable(one, other) and _same_number(one, other):
                return True
    return False


def _same_number(above: Quantity, below: Quantity) -> bool:
    if below.low <= above.low and above.high <= below.high:
        return True
    if above.low <= below.low and below.high <= above.high:
        return True
    if above.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and above.low <= below.high <= 2 * above.low:
        return True
    if above.bound in (Bound.LESS_THAN, Bound.AT_MOST) and above.high / 2 <= below.low <= above.high:
        return True
    if above.kind in (UnitKind.PERCENT, UnitKind.MAGNITUDE):
        return abs(above.low - below.low) <= _HALF
    size = max(abs(above.low), abs(below.low))
    allowed = next((size * share for least, share in _ROUNDING if size >= least), Decimal(0))
    if above.approximate or below.approximate:
        allowed = max(allowed, size / 10)
    return abs(above.low - below.low) <= allowed


def is_sum(above: Quantity, below: Sequence[Quantity], sentence: str) -> bool:
    """Whether the headline adds up what a sentence tells in parts: "12 women and eight men", "a fourth died"."""
    counts = [each.low for each in below if each.kind is above.kind][:_MOST]
    sums = {sum(some) for size in range(2, len(counts) + 1) for some in combinations(counts, size)}
    ordinal = _ORDINALS.get(int(above.low)) if above.low < 100 else None
    return above.low in sums or (ordinal is not None and re.search(rf"\b{ordinal}\b", sentence.lower()) is not None)


def anchor(text: str, quantity: Quantity) -> frozenset[str]:
    """The stems of the words beside an amount that say what it is of: "20 killed", "kills 20", "fall 12%"."""
    told = [word for word in words(text) if word.stem]
    behind = next((word for word in told if word.start >= quantity.span.end), None)
    if behind and behind.start - quantity.span.end <= 1:
        return frozenset({behind.stem})
    before = [word for word in told if word.end <= quantity.span.start]
    return frozenset({before[-1].stem}) if before else frozenset()


def of_anchor(sentence: str, marks: Iterable[str], found: Sequence[Quantity]) -> Iterator[Quantity]:
    """The amounts of a sentence that stand with a word: the nearest before it in its clause, or else behind it."""
    wanted, ends = set(marks), [each.span.end for each in found]
    for word in words(sentence):
        if word.stem in wanted:
            place = bisect_right(ends, word.start)
            before, behind = found[place - 1 : place] if place else (), found[place : place + 1]
            if before and _are_joined(sentence, before[0].span.end, word.start):
                yield before[0]
            elif behind and _are_joined(sentence, word.end, behind[0].span.start):
                yield behind[0]


def _are_joined(sentence: str, start: int, end: int) -> bool:
    return end - start <= _REACH and not _GAP.search(sentence, start, max(start, end))
