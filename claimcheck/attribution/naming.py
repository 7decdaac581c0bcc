"""Quotation marks around a name, a title or a word as such: “the Butcher”, “The Last Dam”, the word “crisis”.

What a crowd chants or a sign says is a statement, since somebody says it; what only has a name is none.
"""

from collections.abc import Sequence
from functools import cache

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.words import Word, is_class, words
from claimcheck.records import Attribution, Span

_REFLEXIVE = frozenset({"itself", "himself", "herself", "themselves"})
_USES = frozenset({"use", "uses", "used", "using", "coined", "repeated"})  # somebody says the word
_CALLS = frozenset({"call", "calls", "called", "calling"})


def only_names(text: str, attribution: Attribution, regions: Sequence[Region]) -> bool:
    """Whether the cue gives something a name or a title, or deals with a work of art, and says nothing of it."""
    cue = words(text, attribution.cue[0].start, attribution.cue[-1].end)
    quoted = [region for content in attribution.content if (region := _region(content, regions))]
    if not cue or not quoted:
        return False
    low = [word.low for word in cue]
    if _has(low, "naming") or (_has(low, "word") and _USES.isdisjoint(low)):
        return True
    if not attribution.source and _has(low, "named"):
        return True
    titled = all(_in_title_case(text, region) for region in quoted)
    if titled and not _CALLS.isdisjoint(low) and _refers_back(text, attribution):
        return True
    return titled and _has(low, "works")


@cache
def _listed(kind: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(phrase.split("_"))
        for found, members in rows("naming.tsv", 2)
        if found == kind
        for phrase in members.split()
    )


def _has(low: Sequence[str], kind: str) -> bool:
    """Whether the cue ends in one of the listed words; one for a word ("the motto is") can have its verb behind it."""
    ends = {tuple(low[-length:]) for length in (1, 2)} | ({(low[-2],)} if kind == "word" and len(low) > 1 else set())
    return not ends.isdisjoint(_listed(kind))


def _region(content: Span, regions: Sequence[Region]) -> Region | None:
    """The quotation that the content is, or that it ends in or begins with."""
    return region_at(regions, content.start) or region_at(regions, content.end - 1)


def _in_title_case(text: str, region: Region) -> bool:
    """Whether all words but the small ones have a capital, and no full stop closes a sentence."""
    found = words(text, *region)
    return bool(found) and all(word.capitalized or _is_small(word) or word.low[0].isdigit() for word in found)


def _is_small(word: Word) -> bool:
    return is_class(word, "preposition", "determiner", "conjunction") or word.low == "to"


def _refers_back(text: str, attribution: Attribution) -> bool:
    return any(
        word.low in _REFLEXIVE for content in attribution.content for word in words(text, content.start, content.end)
    )
