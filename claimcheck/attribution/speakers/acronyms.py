"""Where a name begins that the story gives an acronym for: "the Maritime and Transport Union (MTU)"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from attrs import evolve

from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.words import is_class, words
from claimcheck.records import Span, SpeakerKind

_BRACKETED = re.compile(r" \((?P<letters>[A-Z]{3,8})\)")
_LONGEST = 120  # characters of a name
_BREAK = re.compile(r"[.;:!?()\n\r“”\"]")
_FOREIGN = frozenset({"de", "del", "do", "da", "des", "du", "e", "et", "y", "la", "le", "les"})


def with_spelt_out(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, those in front of an acronym in brackets whole where its letters are their words' initials."""
    starts, ends = [name.span.start for name in names], [name.span.end for name in names]
    kept = list(names)
    for match in reversed(list(_BRACKETED.finditer(text))):
        place = bisect_left(ends, match.start())
        if place == len(names) or ends[place] != match.start():
            continue
        start = _start(text, match["letters"], match.start())
        if start is None or start >= starts[place]:
            continue
        first = bisect_left(starts, start)
        span = Span(start, match.start())
        whole = evolve(names[first], span=span, name=span.of(text), kind=SpeakerKind.ORGANIZATION, role=None)
        kept[first : place + 1] = [whole]
    return kept


def _start(text: str, letters: str, end: int) -> int | None:
    """Where the words begin, before `end`, whose initials the letters are; small words need not have one."""
    left = list(letters.lower())
    low = max(0, end - _LONGEST)
    following = end
    for word in reversed(words(text, low, end)):
        if _BREAK.search(text, word.end, following):
            return None
        following = word.start
        small = word.text.islower()
        if word.low[0] == left[-1] and not (small and len(left) == 1):
            left.pop()
        elif not small or not (is_class(word, "preposition", "conjunction", "determiner") or word.low in _FOREIGN):
            return None
        if not left:
            return word.start
    return None
