"""Where the quotation marks of a text open and close.

Newsrooms write quotations in many ways: “curly”, "straight", ‘British single’, «guillemets», „low-high“. A quotation
that runs on over several paragraphs opens each of them again and closes only the last, so a double quotation that
is still open where its paragraph ends lasts until there.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

# Characters that end a paragraph. `str.splitlines` knows more (form feed, file separators …), which wire copy
# uses inside a line.
BREAK = re.compile(r"[\n\r\u2028\u2029\x85]")

_PAIRS = {"“": "”", "«": "»", "„": "“”", "‟": "”", "‘": "’", "‹": "›", "‚": "‘’"}
_STRAIGHT = "\"'"
_MARK = re.compile("[“”\"«»„‟‘’'‹›‚\n\r\u2028\u2029\x85]")
_SINGLE = "‘’'‹›‚"

Region = tuple[int, int]


def quoted_regions(text: str) -> list[Region]:
    """The outermost quotations of `text` as (start, end) offsets, marks included, in order, not overlapping.

    Runs in time linear in the length of the text, however its marks are nested.
    """
    regions: list[Region] = []
    opened: int | None = None
    closers = ""
    paragraph = _Paragraph(text)
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if BREAK.match(mark):
            if opened is not None and text[opened] not in _SINGLE:
                regions.append((opened, at))
            opened = None
            continue
        if opened is not None:
            if mark in closers and _can_close(text, at):
                regions.append((opened, at + 1))
                opened = None
            continue
        if mark in _STRAIGHT:
            if _can_open(text, at) and (mark == '"' or paragraph.closes_after(at)):
                opened, closers = at, mark
        elif mark in _PAIRS and _can_open(text, at):
            opened, closers = at, _PAIRS[mark]
    if opened is not None and text[opened] not in _SINGLE:
        regions.append((opened, len(text)))
    return regions


def region_at(regions: Sequence[Region], offset: int) -> Region | None:
    """The region that holds `offset`, if any."""
    index = bisect_right(regions, (offset, float("inf"))) - 1
    if index >= 0 and regions[index][0] <= offset < regions[index][1]:
        return regions[index]
    return None


def _can_open(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not before.isalnum() and not after.isspace()


def _can_close(text: str, at: int) -> bool:
    """Whether the mark at `at` may close; an apostrophe inside a word ("Russia’s") or a decade ("’90s") may not."""
    if text[at] not in _SINGLE:
        return True
    after = text[at + 1] if at + 1 < len(text) else " "
    return at > 0 and not text[at - 1].isspace() and not after.isalnum()


class _Paragraph:
    """The last place in a paragraph where a straight single quote can close; each paragraph is searched once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = -1
        self._last = -1

    def closes_after(self, at: int) -> bool:
        """Whether a straight single quote at `at` has a partner in its paragraph; an apostrophe ('90s) has none."""
        if at >= self._end:
            match = BREAK.search(self._text, at)
            self._end = match.start() if match else len(self._text)
            self._last = self._text.rfind("'", at, self._end)
            while self._last > at and not _can_close(self._text, self._last):
                self._last = self._text.rfind("'", at, self._last)
        return self._last > at
