"""How wide a text is on a terminal, and how it is cut into lines there."""

import unicodedata
from collections.abc import Iterator


def width_of(text: str) -> int:
    """Columns that the text takes: two for a wide East Asian character, none for a combining mark."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def wrapped(text: str, width: int) -> Iterator[str]:
    """The text in pieces of at most `width` columns, cut between words, inside one only where it is too long."""
    piece = ""
    for word in text.split(" "):
        if piece and width_of(piece) + 1 + width_of(word) <= width:
            piece += f" {word}"
            continue
        if piece:
            yield piece
        piece = word
        while width_of(piece) > width:
            cut = _fitting(piece, width)
            yield piece[:cut]
            piece = piece[cut:]
    yield piece


def _fitting(text: str, width: int) -> int:
    """How many characters fit, at least one."""
    used = 0
    for place, char in enumerate(text):
        used += width_of(char)
        if used > width and place:
            return place
    return len(text)
