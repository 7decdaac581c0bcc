"""Whom the introduction of an interview presents: "An interview with Ana Ruiz", "She spoke to us in Lima"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.attribution.speakers.lexicons import asking, presenting
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names

# What can stand between a name and the verb behind it, and between a phrase and the name behind it.
_APPOSED = re.compile(r"(?:, [^.;!?\n]{1,80},)?(?: \w{1,20}ly| has| have)?\s{1,3}")
_LEAD = re.compile(r"[^.;:!?\n]{0,80}")
_PRONOUN = re.compile(r"(?:\A|[.!?][\"”’)]?\s+|\n\s*)(?:He|She) (?:has )?\Z")
_BEFORE = re.compile(r"\b(?P<word>\w+(?:[’']s)?)\s\Z")
_NEAR = 90  # characters in front of a phrase in which its subject is looked for


def presented(names: Names, people: Sequence[Name], end: int) -> Name | None:
    """The one of the `people`, named in the introduction `text[:end]`, whom it presents as interviewed.

    That is whom a phrase of interviews stands beside ("spoke to us"), or the one whom the headline names, or the only
    one; None where they are several.
    """
    asked = [name for name in people if not _asks(names.text, name)]
    heads = [name for name in asked if names.stretches and names.stretches[0].covers(name.span)]
    for some in (list(_by_phrase(names.text, asked, end)), heads, asked):
        if some:
            several = {surname(name.name) for name in some}
            return max(some, key=lambda name: len(name.name)) if len(several) == 1 else None
    return None


def _by_phrase(text: str, people: Sequence[Name], end: int) -> Iterator[Name]:
    """Those beside whom a phrase stands by which interviews present people."""
    for match in _phrases().finditer(text, 0, end):
        side = presenting()[match.group().lower()]
        if side != "before":
            behind = next((name for name in people if name.span.start >= match.end()), None)
            if behind and _LEAD.fullmatch(text, match.end(), behind.span.start):
                yield behind
        if side != "behind" and (before := _subject(text, people, match.start())):
            yield before


def _subject(text: str, people: Sequence[Name], at: int) -> Name | None:
    """Who does what begins at `at`; "he" and "she" are the last person who begins a sentence."""
    before = [name for name in people if name.span.end <= at]
    if before and before[-1].span.end > at - _NEAR and _APPOSED.fullmatch(text, before[-1].span.end, at):
        return before[-1]
    if _PRONOUN.search(text[max(0, at - 20) : at]):
        return next((name for name in reversed(before) if name.sentence_start), None)
    return None


def _asks(text: str, name: Name) -> bool:
    """Whether it is one of the newsroom's: "our reporter Tom Lee", "the Post's Tom Lee"."""
    word = _BEFORE.search(text[max(0, name.span.start - _NEAR) : name.span.start])
    return word is not None and (word["word"].endswith(("’s", "'s")) or word["word"].lower() in asking())


@cache
def _phrases() -> re.Pattern[str]:
    longest_first = sorted(presenting(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
