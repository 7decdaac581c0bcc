"""A text cut wherever a mark begins or ends, so that marks may overlap, nest and be in several parts."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from claimcheck.records import Claim, Span

STATEMENT, SPEAKER, CUE, HEDGE = "statement", "speaker", "cue", "hedge"


@frozen
class Segment:
    """A stretch of text all of whose characters carry the same marks.

    The tuples hold numbers of claims, 1 for the first; those in `statements` are sorted by the length of the
    statement, so that the first is the innermost. `ends` are the claims whose statement ends with this segment.
    """

    start: int
    end: int
    statements: tuple[int, ...] = ()
    speakers: tuple[int, ...] = ()
    cues: tuple[int, ...] = ()
    hedges: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether nothing is marked here."""
        return not (self.statements or self.speakers or self.cues or self.hedges)


_Edge = tuple[str, int, int]  # role, number of the claim, 1 where the mark begins and -1 where it ends


def segments(text: str, claims: Sequence[Claim], cuts: Sequence[int] = ()) -> Iterator[Segment]:
    """The whole text in order, cut at each edge of a mark and at `cuts`; the claims are numbered as they come."""
    edges: dict[int, list[_Edge]] = {place: [] for place in (0, len(text), *cuts)}
    ends: dict[int, list[int]] = {}
    lengths = [0]  # no claim has the number 0
    for number, claim in enumerate(claims, start=1):
        lengths.append(sum(span.end - span.start for span in claim.statement.spans))
        ends.setdefault(max(span.end for span in claim.statement.spans), []).append(number)
        for role, span in _marks(claim):
            edges.setdefault(span.start, []).append((role, number, 1))
            edges.setdefault(span.end, []).append((role, number, -1))
    marks: dict[str, dict[int, int]] = {role: {} for role in (STATEMENT, SPEAKER, CUE, HEDGE)}
    for start, end in pairwise(sorted(edges)):
        for role, number, change in edges[start]:
            _turn(marks[role], number, change)
        inner_first = sorted(marks[STATEMENT], key=lambda number: (lengths[number], number))
        speakers, cues, hedges = (tuple(sorted(marks[role])) for role in (SPEAKER, CUE, HEDGE))
        yield Segment(start, end, tuple(inner_first), speakers, cues, hedges, tuple(ends.get(end, ())))


def _turn(marks: dict[int, int], number: int, change: int) -> None:
    """Count how many marks of a claim are open: one claim may mark the same words twice."""
    marks[number] = marks.get(number, 0) + change
    if not marks[number]:
        del marks[number]


def _marks(claim: Claim) -> Iterator[tuple[str, Span]]:
    for span in claim.statement.spans:
        yield STATEMENT, span
    if claim.speaker.mention:
        yield SPEAKER, claim.speaker.mention
    if claim.cue:
        yield CUE, claim.cue.span
    for hedge in claim.hedges:
        yield HEDGE, hedge.span
