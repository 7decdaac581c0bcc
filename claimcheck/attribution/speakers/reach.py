"""How far back a pronoun reaches: not out of a caption or into one, nor beyond its entry of a live blog or brief."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from attrs import frozen

from claimcheck.records import Span

# "10:15 Power cuts", "**14.20 BST**", "6:05 p.m. –": a time of day that opens a line; "14.20" alone on it.
_STAMP = re.compile(
    r"^[ \t]{0,8}(?:[-•*] |#{1,4} )?(?:\*\*|__)?(?:[01]?\d|2[0-3])"
    r"(?::[0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}T\b)?"
    r"|\.[0-5]\d(?:\s?[ap]\.?m\b\.?|\s[A-Z]{2,4}T\b|(?=[*_]{0,2}[ \t]{0,8}$)))"
    r"(?=[\s:*_–—-]|\Z)",
    re.MULTILINE,
)
_FEWEST = 2  # stamps of a live blog, briefs of a round-up


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
    stamps = [match.start() for match in _STAMP.finditer(text)]
    starts = [*(stamps if len(stamps) >= _FEWEST else ()), *(briefs if len(briefs) >= _FEWEST else ())]
    return Reach(captions, tuple(sorted(starts)))
