"""Whether two names mean the same speaker."""

import re
from collections.abc import Sequence

from claimcheck.records import Speaker, SpeakerKind

AUTHOR = "AUTHOR"  # how the annotation names the article's own writer
_MARKS = re.compile(r"[^\w\s]")
_ARTICLE = re.compile(r"^(?:the|an?) ")
_HALF = 0.5


def same_speaker(found: Speaker, name: str | None, kind: str, authors: Sequence[str] = ()) -> bool:
    """Whether the speaker found is the one annotated as `name`, of `kind`.

    The article's writer is found where a person without a name is, or one of its `authors`.
    """
    if name == AUTHOR:
        return found.kind is SpeakerKind.PERSON and (found.name is None or found.name in authors)
    return same_name(found.name, name, person=kind == SpeakerKind.PERSON)


def same_name(one: str | None, other: str | None, *, person: bool) -> bool:
    """Whether two names mean the same; no name is the same as no name alone.

    Case, punctuation and a leading article do not count. A person's surname and full name are the same; otherwise
    half of the words of both must be. Names joined by "and" must be the same one by one, in any order.
    """
    if not one or not other:
        return not one and not other
    first, second = _parts(one), _parts(other)
    if len(first) == len(second) > 1:
        return all(any(_alike(a, b, person) for b in second) for a in first)
    return _alike(_plain(one), _plain(other), person)


def _parts(name: str) -> list[list[str]]:
    return [_plain(part) for part in name.split(" and ")]


def _plain(name: str) -> list[str]:
    low = " ".join(_MARKS.sub("", name.lower()).split())
    return _ARTICLE.sub("", low).split()


def _alike(one: list[str], other: list[str], person: bool) -> bool:
    if not one or not other:
        return one == other
    if person and one[-1] == other[-1] and min(len(one), len(other)) == 1:
        return True
    return len({*one} & {*other}) >= _HALF * len({*one} | {*other})
