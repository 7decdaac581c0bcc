"""How far back a pronoun reaches: not out of a caption or into one, nor beyond its entry of a live blog or brief."""

from bisect import bisect_right
from collections.abc import Sequence

from attrs import frozen

from claimcheck.attribution.stamps import stamps
from claimcheck.records import Span

_FEWEST = 2  # briefs of a round-up


@frozen
class Reach:
    """What stands between a pronoun and what it can mean: `starts` are those of entries or briefs, in order."""

    captions: tuple[Span, ...] = ()
    starts: tuple[int, ...] = ()

    def low(self, at: int) -> int:
        """Where the caption or the entry that holds `at` begins."""
        if caption := self.caption(at):
            return caption.start
        place = bisect_right(self.starts, at) - 1
        return self.starts[place] if place >= 0 else 0

    def joins(self, place: int, at: int) -> bool:
        """Whether a pronoun at `at` can mean what stands before it at `place`."""
        return place >= self.low(at) and self.caption(place) == self.caption(at)

    def caption(self, at: int) -> Span | None:
        """The caption that holds `at`."""
        place = bisect_right(self.captions, at, key=lambda span: span.start) - 1
        return self.captions[place] if place >= 0 and at < self.captions[place].end else None


def reach_of(text: str, captions: tuple[Span, ...], briefs: Sequence[int] = ()) -> Reach:
    """How far the pronouns of a story reach, whose `captions`, and the starts of its `briefs`, are given in order."""
    starts = [*(stamp.start for stamp in stamps(text)), *(briefs if len(briefs) >= _FEWEST else ())]
    return Reach(captions, tuple(sorted(starts)))
