"""Paragraphs that are nothing but a quotation: by custom the words of whoever spoke last in the paragraph before.

"Ruiz said the dam was full." is followed by a paragraph "“We were warned.”". Where a line below the quotation names its
speaker ("– Tom Lee, docker"), the words are that person's.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from attrs import evolve

from claimcheck.attribution.cues import cue_start
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.words import has_verb, words
from claimcheck.records import Attribution, Span

_SMALL = 3  # letters of a word that a heading writes small
_SIGNED = re.compile(r"(?P<cue>[-–—―]{1,2})\s*(?P<who>[A-Z][^.!?\n]{1,80})")


def with_bare_quotations(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with the paragraphs that are quotations without one of their own.

    An interview has labels, or questions and answers, for that.
    """
    if layout.labels or layout.exchanges:
        return list(attributions)
    text = layout.article.text
    taken = _Taken(sorted(span for one in attributions for span in (*one.cue, *one.source, *one.content)))
    speaking = [one for one in attributions if one.source and region_at(layout.regions, cue_start(one)) is None]
    starts = [cue_start(one) for one in speaking]
    added: defaultdict[int, list[Span]] = defaultdict(list)
    signed = []
    last: int | None = None  # the place in `speaking` of who spoke last in the paragraph before
    for place, paragraph in enumerate(layout.body):
        own = bisect_right(starts, paragraph.end) - 1
        if own >= 0 and starts[own] >= paragraph.start:
            last = own
        elif paragraph in layout.crossheads or taken.overlaps(paragraph) or not _is_quotation(layout, paragraph):
            last = None
        elif signature := _signature(text, layout.body[place + 1 : place + 2]):
            signed.append(evolve(signature, content=tuple(sentences(text, paragraph.start, paragraph.end))))
        elif last is not None:
            added[last] += sentences(text, paragraph.start, paragraph.end)
    grown = {id(speaking[place]): tuple(spans) for place, spans in added.items()}
    found = [evolve(one, content=(*one.content, *grown[id(one)])) if id(one) in grown else one for one in attributions]
    return sorted([*found, *signed], key=cue_start)


class _Taken:
    """What belongs to attributions: spans in order, some inside others."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))

    def overlaps(self, paragraph: Span) -> bool:
        place = bisect_left(self._starts, paragraph.end) - 1
        return place >= 0 and self._ends[place] > paragraph.start


def _is_quotation(layout: Layout, paragraph: Span) -> bool:
    """Whether every word of the paragraph is quoted, the last quotation closed, and something said: no heading."""
    text = layout.article.text
    last = region_at(layout.regions, paragraph.end - 1)
    closed = last is not None and last[0] < paragraph.end - 1 and not text[paragraph.end - 1].isalnum()
    found = words(text, paragraph.start, paragraph.end)
    told = has_verb(found) or any(word.text.islower() and len(word.text) > _SMALL for word in found)
    return closed and told and all(region_at(layout.regions, word.start) for word in found)


def _signature(text: str, below: Sequence[Span]) -> Attribution | None:
    """Who signs a quotation in the paragraph below it."""
    match = _SIGNED.fullmatch(text, below[0].start, below[0].end) if below else None
    return Attribution((Span(*match.span("who")),), (Span(*match.span("cue")),), ()) if match else None
