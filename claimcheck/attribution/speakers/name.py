"""One proper name where it stands."""

import re

from attrs import frozen

from claimcheck.records import Span, SpeakerKind

_LEADING = re.compile(r"^(?:the|The|THE)\s+")
_SUFFIX = frozenset({"jr", "sr", "ii", "iii"})


@frozen
class Name:
    """One proper name where it stands; `name` is without titles, `role` is the titles before it."""

    span: Span
    name: str
    kind: SpeakerKind
    role: str | None = None
    gender: str = "-"
    sentence_start: bool = False


def surname(name: str) -> str:
    """The last name, lower-case; "Jr." and the like are none."""
    parts = name.lower().replace(".", "").split()
    while len(parts) > 1 and parts[-1] in _SUFFIX:
        parts.pop()
    return parts[-1] if parts else ""


def is_suffix(word: str) -> bool:
    """Whether the word, lower-case, is the "Jr." behind a surname."""
    return word.rstrip(".") in _SUFFIX


def bare(name: str) -> str:
    """The name without a possessive ending."""
    return name.removesuffix("’s").removesuffix("'s").removesuffix("’").removesuffix("'")


def without_article(name: str) -> str:
    """The name without a leading article."""
    return _LEADING.sub("", name, count=1)
