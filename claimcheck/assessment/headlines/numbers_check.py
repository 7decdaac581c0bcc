"""Numbers of the headline that the body has otherwise, or less exactly."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.headlines.body import Body, Sentence
from claimcheck.assessment.headlines.explain import about_number
from claimcheck.assessment.headlines.finding import HeadlineFinding, HeadlineFindingKind
from claimcheck.assessment.headlines.matching import SUPPORT, coverage
from claimcheck.assessment.headlines.numbers import agrees, anchor, comparable, is_flat, is_sum, of_anchor
from claimcheck.assessment.headlines.parts import Part
from claimcheck.assessment.quantity import Quantity, UnitKind
from claimcheck.records import Claim, Span


@frozen
class _Told:
    """A sentence that speaks of what the headline speaks of, with its amounts."""

    sentence: Sentence
    amounts: Sequence[Quantity]


def number_findings(parts: Sequence[Part], body: Body) -> Iterator[HeadlineFinding]:
    """A finding for each amount above that no sentence below has, or that all have only roughly."""
    for part in parts:
        above = part.amounts if part.stems else ()
        if not above:
            continue
        alike = [sentence for sentence in body.sentences if coverage(part, sentence.stems, body) >= SUPPORT]
        below = [_Told(sentence, quantities(sentence.span.of(body.text))) for sentence in alike]
        for amount in above:
            equal = [(told, other) for told in below for other in told.amounts if agrees(amount, other)]
            yield from _loosened(part, amount, equal) if equal else _differing(part, amount, below, body)


def _loosened(part: Part, amount: Quantity, equal: Sequence[tuple[_Told, Quantity]]) -> Iterator[HeadlineFinding]:
    """Where the headline has as exact what every sentence below that speaks of it has with "about" or "more than"."""
    if is_flat(amount) and not any(is_flat(other) for _, other in equal):
        same = next(((told, other) for told, other in equal if other.low == other.high == amount.low), None)
        if same is not None:
            yield from _about(HeadlineFindingKind.LOST_HEDGE, part, amount, *same)


def _differing(part: Part, amount: Quantity, below: Sequence[_Told], body: Body) -> Iterator[HeadlineFinding]:
    """Where a sentence has another number for the same thing, and none in the whole body has the headline's."""
    marks = anchor(part.text, amount)
    for told in below:
        said = told.sentence.span.of(body.text)
        other = _counterpart(amount, told.amounts, said, marks)
        if other is not None:
            if not is_sum(amount, told.amounts, said) and not _stands_anywhere(amount, body):
                yield from _about(HeadlineFindingKind.DIFFERING_NUMBER, part, amount, told, other)
            return


def _counterpart(amount: Quantity, found: Sequence[Quantity], said: str, marks: frozenset[str]) -> Quantity | None:
    """The amount of a sentence that stands for the headline's: the only one of its unit, or that with its word."""
    alike = [other for other in found if comparable(amount, other)]
    if len(alike) == 1 and not (amount.kind is UnitKind.COUNT and amount.unit is None):
        return alike[0]
    return next((other for other in of_anchor(said, marks, found) if comparable(amount, other)), None)


def _stands_anywhere(amount: Quantity, body: Body) -> bool:
    return any(
        agrees(amount, other) for sentence in body.sentences for other in quantities(sentence.span.of(body.text))
    )


def _about(
    kind: HeadlineFindingKind, part: Part, amount: Quantity, told: _Told, other: Quantity
) -> Iterator[HeadlineFinding]:
    start = told.sentence.span.start
    claim = _claim_with(told.sentence, Span(start + other.span.start, start + other.span.end))
    if claim is not None:
        yield about_number(kind, part, amount, claim, other)


def _claim_with(sentence: Sentence, place: Span) -> Claim | None:
    """The claim whose statement has an amount; an attributed one before the narration around it."""
    inside = [
        told.claim for told in sentence.claims if any(span.overlaps(place) for span in told.claim.statement.spans)
    ]
    return min(inside, key=lambda claim: claim.cue is None, default=None)
