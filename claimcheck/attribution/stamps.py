"""The times of day that open the entries of a live blog: "10:15 Power cuts". They are no words of the entry."""

import re

from claimcheck.records import Span

# "10:15 Power cuts", "**14.20 BST**", "6:05 p.m. –": a time of day that opens a line; "14.20" alone on it.
_STAMP = re.compile(
    r"^[ \t]{0,8}(?:[-•*] |#{1,4} )?(?:\*\*|__)?(?:[01]?\d|2[0-3])"
    r"(?::[0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}T\b)?"
    r"|\.[0-5]\d(?:\s?[ap]\.?m\b\.?|\s[A-Z]{2,4}T\b|(?=[*_]{0,2}[ \t]{0,8}$)))"
    r"(?=[\s:*_–—-]|\Z)",
    re.MULTILINE,
)
_APART = re.compile(r"[ \t:*_–—-]*+(?=\w)")
_FEWEST = 2  # stamps of a live blog


def stamps(text: str) -> list[Span]:
    """Where they stand; none where the text has but one."""
    found = [Span(*match.span()) for match in _STAMP.finditer(text)]
    return found if len(found) >= _FEWEST else []


def unstamped(text: str) -> str:
    """The text with a blank for each character of a stamp that words follow, and of what parts it from them."""
    pieces, begin = [], 0
    for stamp in stamps(text):
        apart = _APART.match(text, stamp.end)
        if apart is None:
            continue
        end = apart.end()
        pieces += [text[begin : stamp.start], " " * (end - stamp.start)]
        begin = end
    return "".join([*pieces, text[begin:]])
