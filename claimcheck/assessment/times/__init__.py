"""Times in text or in a claim: `days` and `tense`, above them `naming` and `reckoned`, then `phrases` and `scan`."""

import datetime

from attrs import evolve

from claimcheck.assessment.time_reference import TimeReference
from claimcheck.assessment.times.scan import find, in_front
from claimcheck.assessment.times.tense import Tense
from claimcheck.records import Act, Claim, Quotation, Said, Span

_JOINT = len(" … ")  # between the parts of a discontinuous statement
_AHEAD = frozenset({Act.PROMISE, Act.DEMAND})

__all__ = ["past_time_in_front", "past_times", "times"]


def times(
    text_or_claim: str | Claim, *, published: datetime.date | None = None, said: Said | None = None
) -> tuple[TimeReference, ...]:
    """The times that a text or a claim's statement speaks of, in order.

    Words such as "last week" count from the publication date; without it they have no days. In a direct quotation
    they count from the day it was said, where the claim (or `said`) tells that: "tomorrow" said on Tuesday is
    Wednesday. Spans count code points of the text; those of a claim count in its article. Reads English only.
    """
    if isinstance(text_or_claim, str):
        return tuple(_read(text_or_claim, *_anchors(said, published), Tense.OPEN))
    claim = text_or_claim
    spoken = said or (claim.said if claim.statement.quotation is Quotation.DIRECT else None)
    first, last = _anchors(spoken, published)
    default = Tense.FUTURE if claim.cue and claim.cue.act in _AHEAD else Tense.OPEN
    found, offset = [], 0
    for span in claim.statement.spans:
        length = span.end - span.start
        part = claim.statement.text[offset : offset + length]
        found += [_moved(each, span.start) for each in _read(part, first, last, default)]
        offset += length + _JOINT
    return tuple(found)


def past_times(text: str, published: datetime.date | None) -> tuple[TimeReference, ...]:
    """The times of a text that tells of what has happened: "on Tuesday" is the last one, whatever verb stands near."""
    return tuple(find(text, published, forced=Tense.PAST))


def past_time_in_front(text: str) -> TimeReference | None:
    """The time that such a text begins with, without its days; None where another word stands there."""
    return in_front(text, None, Tense.PAST)


def _anchors(said: Said | None, published: datetime.date | None) -> tuple[datetime.date | None, datetime.date | None]:
    """The first and last day from which the words may count."""
    if said is None:
        return published, published
    return said.earliest, said.latest


def _read(text: str, first: datetime.date | None, last: datetime.date | None, default: Tense) -> list[TimeReference]:
    """The times as read from either day, taken together where they differ."""
    found = find(text, last, default=default)
    if first == last:
        return found
    others = {each.span: each for each in find(text, first, default=default)}
    return [_together(others[each.span], each) for each in found if each.span in others]


def _together(one: TimeReference, other: TimeReference) -> TimeReference:
    days = [day for each in (one, other) for day in (each.earliest, each.latest) if day]
    earliest = min(days) if one.earliest and other.earliest else None
    return evolve(other, earliest=earliest, latest=max(days) if one.latest and other.latest else None)


def _moved(reference: TimeReference, by: int) -> TimeReference:
    span = Span(reference.span.start + by, reference.span.end + by)
    length = reference.length
    if length:
        length = evolve(length, span=Span(length.span.start + by, length.span.end + by))
    return evolve(reference, span=span, length=length)
