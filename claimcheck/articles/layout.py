"""The geometry of a text: its lines, the blocks that blank lines part, and what is white space.

`str.splitlines` is not used: it also splits at form feeds and file separators, which wire copy has inside lines.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from claimcheck.records import Span

_LINE_END = re.compile("\r\n|[\n\r\u2028\u2029\x85]")
_WORD = re.compile(r"\S{1,200}")
_CLOSERS = "\"'”’»›)]"

# What `str.isspace` knows, a byte-order mark and the zero-width space: no section starts or ends with one of these.
BLANK = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff\u200b"
)


@frozen
class Line:
    """One line, trimmed, never empty: `text` is its characters, `start` and `end` where they stand in the article."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the line stands."""
        return Span(self.start, self.end)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """`text[start:end]` without the blanks around it; None where nothing is left."""
    part = text[start:end]
    left = part.lstrip(BLANK)
    if not left:
        return None
    start += len(part) - len(left)
    return Span(start, start + len(left.rstrip(BLANK)))


def blocks(text: str) -> Iterator[list[Line]]:
    """The runs of lines between blank lines (or paragraph separators), in order."""
    block: list[Line] = []
    for start, end, closes in _raw_lines(text):
        span = trimmed(text, start, end)
        if span:
            block.append(Line(span.of(text), span.start, span.end))
        if block and (closes or not span):
            yield block
            block = []
    if block:
        yield block


def joined(words: str) -> str:
    """`words` on one line, each run of white space a single space."""
    return " ".join(words.split())


def ends_sentence(words: str) -> bool:
    """Whether the last character, closing quotes and brackets aside, is a full stop, "?", "!" or "…"."""
    return words[-8:].rstrip(_CLOSERS)[-1:] in (".", "?", "!", "…")


def first_word(words: str) -> str:
    """Everything up to the first white space."""
    match = _WORD.search(words)
    return match.group() if match else ""


def _raw_lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether a paragraph separator (U+2029) ends it, for each line."""
    start = 0
    for match in _LINE_END.finditer(text):
        yield start, match.start(), match.group() == "\u2029"
        start = match.end()
    yield start, len(text), True
