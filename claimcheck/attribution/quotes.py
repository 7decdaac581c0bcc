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
    last_close: dict[int, int] = {}
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
            if _can_open(text, at) and (mark == '"' or _closes_later(text, at, last_close)):
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


def _closes_later(text: str, at: int, cache: dict[int, int]) -> bool:
    """Whether a straight single quote has a partner in its paragraph; an apostrophe ('90s) has none.

    `cache` holds, by the paragraph's end, the last place in it where a single quote can close, so that a paragraph
    full of apostrophes is walked once.
    """
    match = BREAK.search(text, at)
    end = match.start() if match else len(text)
    if end not in cache:
        place = text.rfind("'", at + 1, end)
        while place > at and not _can_close(text, place):
            place = text.rfind("'", at + 1, place)
        cache[end] = place
    return cache[end] > at
