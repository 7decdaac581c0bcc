"""What there is in a set of claims, counted once for every format."""

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from claimcheck.records import Act, Claim, Extraction, Quotation, SpeakerKind, Status
from claimcheck.reports.wording import speaker_name


@frozen
class Count:
    """How often a thing occurs."""

    label: str
    number: int


@frozen
class Summary:
    """The counts of a set of claims; those of each field but `hedged` and `flat` add up to `claims`.

    `speakers` are sorted by number, then by name; the others are in the order of their vocabulary, and what does not
    occur is left out. Narration, which has no cue, counts as the assertion that it is.
    """

    stories: int
    claims: int
    speakers: tuple[Count, ...]
    kinds: tuple[Count, ...]
    quotations: tuple[Count, ...]
    acts: tuple[Count, ...]
    statuses: tuple[Count, ...]
    hedged: int
    flat: int


def summarize(extractions: Sequence[Extraction]) -> Summary:
    """Count the claims of all the stories together."""
    claims = [claim for extraction in extractions for claim in extraction.claims]
    hedged = sum(1 for claim in claims if claim.hedges)
    return Summary(
        stories=len(extractions),
        claims=len(claims),
        speakers=_by_number(speaker_name(claim.speaker) for claim in claims),
        kinds=_in_order(SpeakerKind, (claim.speaker.kind for claim in claims)),
        quotations=_in_order(Quotation, (claim.statement.quotation for claim in claims)),
        acts=_in_order(Act, (_act(claim) for claim in claims)),
        statuses=_in_order(Status, (claim.status for claim in claims)),
        hedged=hedged,
        flat=len(claims) - hedged,
    )


def _act(claim: Claim) -> Act:
    return Act.ASSERTION if claim.cue is None else claim.cue.act


def _by_number(labels: Iterable[str]) -> tuple[Count, ...]:
    counted = Counter(labels)
    return tuple(
        Count(label, number) for label, number in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _in_order(vocabulary: Iterable[str], values: Iterable[str]) -> tuple[Count, ...]:
    counted = Counter(values)
    return tuple(Count(str(value), counted[value]) for value in vocabulary if counted[value])
