"""Whether a line break ends a paragraph or only the line, in text that may be wrapped by hand."""

import re
from itertools import pairwise

from claimcheck.articles.datelines import opening
from claimcheck.articles.layout import Line, ends_sentence, first_word

_ITEM = re.compile(r"[*•·▪‣–—-]\s+\S")  # a list has a paragraph an item
# An entry of a live blog opens with a time of day on a line of its own: "10.15", "**6:05 p.m.**".
_TIME = re.compile(r"[*_]{0,2}[0-2]?\d[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}T)?[*_]{0,2}", re.IGNORECASE)
_WIDEST = 100  # columns to which people wrap lines by hand
_NARROWEST = 50


def continues(text: str, line: Line, after: Line, width: int, *, wrapped: bool, first: bool) -> bool:
    """Whether the paragraph of `line` goes on in `after`.

    `width` is that of the block's longest line, `wrapped` what `hard_wrapped` says of the text; the `first` paragraph
    may be a headline, which ends without a full stop.
    """
    if (wrapped and _ITEM.match(after.text)) or _TIME.fullmatch(line.text):
        return False
    ended = ends_sentence(line.text)
    if after.text[0].islower() and not ended:
        return True
    if width > _WIDEST or opening(text, after.start, after.end, loose=False):
        return False
    return (wrapped and width >= _NARROWEST and _is_full(line, after, width)) or not (ended or first)


def hard_wrapped(parts: list[list[Line]]) -> bool:
    """Whether most lines inside the blocks end because they are full, in the middle of a sentence."""
    pairs = full = 0
    for lines in parts:
        width = width_of(lines)
        if _NARROWEST <= width <= _WIDEST:
            pairs += len(lines) - 1
            full += sum(_is_full(one, two, width) and not ends_sentence(one.text) for one, two in pairwise(lines))
    return 0 < pairs <= 2 * full


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of `after` would have made `line` longer than `width`."""
    return line.end - line.start + 1 + len(first_word(after.text)) > width


def width_of(lines: list[Line]) -> int:
    """The length of the longest line."""
    return max(line.end - line.start for line in lines)
