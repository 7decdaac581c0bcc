"""Numbers of the headline that the body has otherwise, or less exactly."""

from collections.abc import Iterator, Sequence

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.headlines import numbers
from claimcheck.assessment.headlines.body import Body, Sentence
from claimcheck.assessment.headlines.explain import about_number
from claimcheck.assessment.headlines.finding import HeadlineFinding, HeadlineFindingKind
from claimcheck.assessment.headlines.matching import SUPPORT, coverage
from claimcheck.assessment.headlines.parts import Part
from claimcheck.assessment.quantity import Quantity, UnitKind
from claimcheck.records import Claim, Span

_Told = tuple[Sentence, Sequence[Quantity]]


def number_findings(parts: Sequence[Part], body: Body) -> Iterator[HeadlineFinding]:
    """A finding for each amount above that no sentence below has, or that all have only roughly."""
    above = [(part, amount) for part in parts if part.stems for amount in quantities(part.text)]
    if not above:
        return
    below = [(sentence, quantities(sentence.span.of(body.text))) for sentence in body.sentences]
    for part, amount in above:
        equal = [(sentence, other) for sentence, found in below for other in found if numbers.agrees(amount, other)]
        if equal:
            yield from _loosened(part, amount, equal, body)
        else:
            alike = [told for told in below if coverage(part, told[0].stems, body.names) >= SUPPORT]
            yield from _differing(part, amount, alike, body)


def _loosened(
    part: Part, amount: Quantity, equal: Sequence[tuple[Sentence, Quantity]], body: Body
) -> Iterator[HeadlineFinding]:
    """Where the headline has a round number as exact that every sentence below has with "about" or "more than"."""
    if not numbers.is_flat(amount) or any(numbers.is_flat(other) for _, other in equal):
        return
    near = [
        (sentence, other)
        for sentence, other in equal
        if other.low == other.high == amount.low and coverage(part, sentence.stems, body.names) >= SUPPORT
    ]
    if near:
        yield from _told(HeadlineFindingKind.LOST_HEDGE, part, amount, *near[0])


def _differing(part: Part, amount: Quantity, alike: Sequence[_Told], body: Body) -> Iterator[HeadlineFinding]:
    anchor = numbers.anchor(part.text, amount)
    for sentence, found in alike:
        if numbers.is_sum(amount, found, sentence.span.of(body.text)):
            return
    for sentence, found in alike:
        same_kind = [other for other in found if numbers.comparable(amount, other)]
        if (amount.kind is UnitKind.COUNT and amount.unit is None) or len(same_kind) > 1:
            same_kind = [
                other for other in numbers.of_anchor(sentence.span.of(body.text), anchor, found) if other in same_kind
            ]
        if same_kind:
            yield from _told(HeadlineFindingKind.DIFFERING_NUMBER, part, amount, sentence, same_kind[0])
            return


def _told(
    kind: HeadlineFindingKind, part: Part, amount: Quantity, sentence: Sentence, other: Quantity
) -> Iterator[HeadlineFinding]:
    place = Span(sentence.span.start + other.span.start, sentence.span.start + other.span.end)
    claim = _claim_with(sentence, place)
    if claim is not None:
        yield about_number(kind, part, amount, claim, other)


def _claim_with(sentence: Sentence, place: Span) -> Claim | None:
    """The claim whose statement has an amount; an attributed one before the narration around it."""
    inside = [
        told.claim for told in sentence.claims if any(span.overlaps(place) for span in told.claim.statement.spans)
    ]
    return min(inside, key=lambda claim: claim.cue is None, default=None)
