"""Any text as one line that a terminal, or a reader's eye, cannot be misled by."""

import re

# Control characters, lone surrogates, the marks that turn the direction of writing, and invisible tags. The joiners
# of emoji, Persian and the Indic scripts stay.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff"
    "\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)

_WHITE = re.compile(r"\s")


def one_line(text: str) -> str:
    """White space folded to single blanks, other control characters written out as <U+001B>."""
    return _written_out(" ".join(text.split()))


def visible(text: str) -> str:
    """Every white space character as a blank, other control characters written out as <U+001B>; nothing is folded."""
    return text if text.isprintable() else _written_out(_WHITE.sub(" ", text))


def _written_out(text: str) -> str:
    return _UNSAFE.sub(lambda found: f"<U+{ord(found.group()):04X}>", text)
