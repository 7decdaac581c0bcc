"""How brat writes places and texts: an annotation is one line, and so are its words.

brat wants the words of an annotation to be those of the text at its offsets, and has no way to write a line end among
them. A span that runs over a line end is therefore written as its pieces.
"""

import re
from collections.abc import Sequence

from claimcheck.records import Span

# What ends a line for brat, which reads files with Python's universal newlines and `str.splitlines`.
_LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_PIECE = re.compile(f"[^{_LINE_ENDS}]+")
_BETWEEN = re.compile(f"[{_LINE_ENDS}]+")
_UNSAFE = re.compile(f"[\\\\\t{_LINE_ENDS}\ud800-\udfff]")
_ESCAPE = re.compile(r"\\(?:\\|u([0-9a-f]{4}))")


def pieces(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without the line ends in them; a span of nothing else stays as it is."""
    found: list[Span] = []
    for span in spans:
        inside = [Span(piece.start(), piece.end()) for piece in _PIECE.finditer(text, span.start, span.end)]
        found += inside or [span]
    return tuple(found)


def joined(text: str, parts: Sequence[Span]) -> tuple[Span, ...]:
    """The pieces, with those joined again between which only line ends stand."""
    found: list[Span] = []
    for part in parts:
        if found and _BETWEEN.fullmatch(text, found[-1].end, part.start):
            found[-1] = Span(found[-1].start, part.end)
        else:
            found.append(part)
    return tuple(found)


def offsets(spans: Sequence[Span]) -> str:
    """Places as brat writes them: "0 5;10 15"."""
    return ";".join(f"{span.start} {span.end}" for span in spans)


def words(text: str, spans: Sequence[Span]) -> str:
    """The words of an annotation's places."""
    return _BETWEEN.sub(" ", " ".join(span.of(text) for span in spans))


def escaped(note: str) -> str:
    r"""A text as one line: backslash, tab, line ends and lone surrogates as \\ and \u0009."""
    return _UNSAFE.sub(lambda found: "\\\\" if found[0] == "\\" else f"\\u{ord(found[0]):04x}", note)


def unescaped(note: str) -> str:
    """The text that `escaped` made the line of; a backslash that begins no escape is one."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else "\\", note)
