"""Amounts in text or in a claim: `tokens` -> `numerals` -> `figures` -> `scan`, with tables in `lexicons/`."""

from functools import lru_cache

from attrs import evolve

from claimcheck.assessment.amounts.scan import find
from claimcheck.assessment.quantity import Quantity
from claimcheck.records import Claim, Span

_JOINT = len(" … ")  # between the parts of a discontinuous statement

__all__ = ["quantities"]


def quantities(text_or_claim: str | Claim) -> tuple[Quantity, ...]:
    """The amounts in a text, or in a claim's statement, in order.

    Spans count code points of the text; those of a claim count in its article, as all of a claim's spans do. An amount
    that runs across a break in a statement is not found as one. Years, dates, times of day, scores and numbers in
    names are no amounts. Reads English only, and takes time in proportion to the text's length.
    """
    if isinstance(text_or_claim, str):
        return tuple(find(text_or_claim))
    statement, found, offset = text_or_claim.statement, [], 0
    for span in statement.spans:
        length = span.end - span.start
        part = statement.text[offset : offset + length]
        found += [_moved(quantity, span.start) for quantity in _found(part)]
        offset += length + _JOINT
    return tuple(found)


@lru_cache(maxsize=64)
def _found(part: str) -> tuple[Quantity, ...]:
    """Kept for a moment: check-worthiness asks for the amounts of a claim for which somebody else just has."""
    return tuple(find(part))


def _moved(quantity: Quantity, by: int) -> Quantity:
    span = Span(quantity.span.start + by, quantity.span.end + by)
    other = quantity.equivalent
    return evolve(quantity, span=span, equivalent=_moved(other, by) if other else None)
