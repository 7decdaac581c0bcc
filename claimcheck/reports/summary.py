"""What there is in a set of claims, counted once for every format."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from claimcheck.records import Act, Claim, Extraction, Quotation, SpeakerKind, Status
from claimcheck.reports.wording import speaker_name


@frozen
class Count:
    """How often a thing occurs."""

    label: str
    number: int


@frozen
class Group:
    """The claims that have something in common: how many, how many of them are hedged, and their statuses."""

    label: str
    number: int
    hedged: int
    statuses: tuple[Count, ...]

    @property
    def flat(self) -> int:
        """How many have no hedge."""
        return self.number - self.hedged


@frozen
class Summary:
    """The counts of a set of claims; those of each field but `hedged` and `flat` add up to `claims`.

    `speakers` are sorted by number, then by name; the others are in the order of their vocabulary, and what does not
    occur is left out. Narration, which has no cue, counts as the assertion that it is.

    The groups say more of the same claims: `by_speaker` and `by_kind` in the order of `speakers` and `kinds`, `by_day`
    by the day on which their story was published (an ISO date), earliest first; claims of stories without a date are
    in no day's group.
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
    by_speaker: tuple[Group, ...] = ()
    by_kind: tuple[Group, ...] = ()
    by_day: tuple[Group, ...] = ()


def summarize(extractions: Sequence[Extraction]) -> Summary:
    """Count the claims of all the stories together."""
    claims = [claim for extraction in extractions for claim in extraction.claims]
    hedged = sum(1 for claim in claims if claim.hedges)
    speakers = _grouped((speaker_name(claim.speaker), claim) for claim in claims)
    kinds = _grouped((claim.speaker.kind, claim) for claim in claims)
    days = _grouped(
        (extraction.article.published.isoformat(), claim)
        for extraction in extractions
        if extraction.article.published
        for claim in extraction.claims
    )
    return Summary(
        stories=len(extractions),
        claims=len(claims),
        speakers=_by_number(speakers),
        kinds=_in_order(SpeakerKind, (claim.speaker.kind for claim in claims)),
        quotations=_in_order(Quotation, (claim.statement.quotation for claim in claims)),
        acts=_in_order(Act, (_act(claim) for claim in claims)),
        statuses=_in_order(Status, (claim.status for claim in claims)),
        hedged=hedged,
        flat=len(claims) - hedged,
        by_speaker=tuple(_group(count.label, speakers[count.label]) for count in _by_number(speakers)),
        by_kind=tuple(_group(kind, kinds[kind]) for kind in SpeakerKind if kind in kinds),
        by_day=tuple(_group(day, days[day]) for day in sorted(days)),
    )


def _act(claim: Claim) -> Act:
    return Act.ASSERTION if claim.cue is None else claim.cue.act


def _grouped(labelled: Iterable[tuple[str, Claim]]) -> dict[str, list[Claim]]:
    groups: dict[str, list[Claim]] = {}
    for label, claim in labelled:
        groups.setdefault(label, []).append(claim)
    return groups


def _group(label: str, claims: Sequence[Claim]) -> Group:
    hedged = sum(1 for claim in claims if claim.hedges)
    return Group(str(label), len(claims), hedged, _in_order(Status, (claim.status for claim in claims)))


def _by_number(groups: Mapping[str, Sequence[Claim]]) -> tuple[Count, ...]:
    counts = [Count(label, len(claims)) for label, claims in groups.items()]
    return tuple(sorted(counts, key=lambda count: (-count.number, count.label)))


def _in_order(vocabulary: Iterable[str], values: Iterable[str]) -> tuple[Count, ...]:
    counted = Counter(values)
    return tuple(Count(str(value), counted[value]) for value in vocabulary if counted[value])
