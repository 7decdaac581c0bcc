"""Where the quotation marks of a text open and close.

Newsrooms write quotations in many ways: “curly”, "straight", ‘British single’, «guillemets», „low-high“. A quotation
that runs on over several paragraphs opens each of them again and closes only the last, so a quotation that is still
open where its paragraph ends lasts until there; one in single marks, which may be apostrophes, only where the next
paragraph opens with the same mark.
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
_SPACE = re.compile(r"\s*")
_BEFORE_SENTENCE = '.,:;!?…)”’"\n\r\u2028\u2029\x85'
_BEHIND_S = re.compile(r"s. [^\W\dA-Z]")
# What stands next tells whether a mark behind an s was an apostrophe: another that closes, one that opens, or neither.
_DECIDES = re.compile(r"(?P<closes>(?<=[.,!?…])[’'](?!\w))|(?<!\w)[‘'](?=\S)|(?P<ends>[\n\r\u2028\u2029\x85])")
_NEAR = 4  # characters before a mark in which the end of what goes before is looked for

Region = tuple[int, int]


def quoted_regions(text: str) -> list[Region]:
    """The outermost quotations of `text` as (start, end) offsets, marks included, in order, not overlapping.

    Runs in time linear in the length of the text, however its marks are nested.
    """
    regions: list[Region] = []
    opened: int | None = None
    closers = ""
    paragraph, possessives = _Paragraph(text), _Possessives(text)
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if BREAK.match(mark):
            if opened is not None:
                lasts = text[opened] not in _SINGLE or _goes_on(text, opened, _paragraph_behind(text, at))
                regions += [(opened, at)] * lasts
            opened = None
            continue
        if opened is not None:
            if mark in closers and _can_close(text, at) and not possessives.holds(opened, at):
                regions.append((opened, at + 1))
                opened = None
            continue
        if mark in _STRAIGHT:
            if _can_open(text, at) and (mark == '"' or paragraph.closes_after(at) or paragraph.goes_on(at)):
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


def runs_on(text: str, first: Region, second: Region) -> bool:
    """Whether `first` is still open where its paragraph ends, and `second` opens the next one for it again."""
    start, end = first
    if text[start] != text[second[0]] or (end - start > 1 and _is_closed(text, first)):
        return False
    between = text[end : second[0]]
    return not between.strip() and BREAK.search(between) is not None


def _is_closed(text: str, region: Region) -> bool:
    mark, last = text[region[0]], region[1] - 1
    return text[last] in (mark if mark in _STRAIGHT else _PAIRS[mark]) and _can_close(text, last)


def _goes_on(text: str, opened: int, following: int) -> bool:
    """Whether a mark opens a sentence, and the next paragraph, from `following` on, opens with the same mark."""
    if text[following : following + 1] != text[opened] or not _can_open(text, following):
        return False
    before = text[max(0, opened - _NEAR) : opened].rstrip(" ")
    return (not before or before[-1] in _BEFORE_SENTENCE) and text[opened + 1 : opened + 2].isupper()


def _paragraph_behind(text: str, end: int) -> int:
    space = _SPACE.match(text, end)
    return space.end() if space else end


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
    """Where a paragraph's last straight single quote can close, and where the next one begins; each searched once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = self._following = -1
        self._last = -1

    def closes_after(self, at: int) -> bool:
        """Whether a straight single quote at `at` has a partner in its paragraph; an apostrophe ('90s) has none."""
        if at >= self._end:
            match = BREAK.search(self._text, at)
            self._end = match.start() if match else len(self._text)
            self._following = _paragraph_behind(self._text, self._end)
            self._last = self._text.rfind("'", at, self._end)
            while self._last > at and not _can_close(self._text, self._last):
                self._last = self._text.rfind("'", at, self._last)
        return self._last > at

    def goes_on(self, at: int) -> bool:
        """Whether a straight single quote at `at`, of which `closes_after` was asked, opens what runs on."""
        return _goes_on(self._text, at, self._following)


class _Possessives:
    """Single marks behind an s that belong to the word and close nothing: “‘The boys’ club is full,’ he said”."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = -1
        self._closes = False

    def holds(self, opened: int, at: int) -> bool:
        """Whether the mark at `at` is one, in a quotation that opens a sentence: where that one closes farther on.

        It closes behind a full stop or comma, before another quotation opens, or goes on in the next paragraph.
        """
        text = self._text
        if text[at] not in "’'" or not _BEHIND_S.match(text, at - 1) or not text[opened + 1].isupper():
            return False
        if at >= self._next:
            match = _DECIDES.search(text, at + 1)
            self._next = match.start() if match else len(text)
            self._closes = match is not None and match["closes"] is not None
            if match is not None and match["ends"]:
                self._closes = _goes_on(text, opened, _paragraph_behind(text, match.start()))
        return self._closes
