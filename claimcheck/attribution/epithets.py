"""What somebody calls a thing in passing: "The bridge was closed, [in what the mayor called “a disgrace”]".

It is no part of what whoever tells of the thing says.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from attrs import evolve

from claimcheck.attribution.cues import cue_start
from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.words import has_verb, words
from claimcheck.records import Attribution, Span

_EPITHET = re.compile(
    r"\bwhat (?P<who>[^,.;:“”\"()\n]{2,80}?) "
    r"(?P<cue>(?:has |have |had )?(?:called|described as|termed|labell?ed|dubbed|branded)) "
    r"(?P<what>[“\"][^“”\"\n]{2,200}[”\"])"
)


_LEAD = re.compile(r",? ?\b(?:in|amid|after|for|over|despite) \Z")
_LONGEST_LEAD = 12


def with_epithets(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, which are in the order of their cues, with those of epithets that none of them has."""
    text = layout.article.text
    found = list(attributions)
    for match in _EPITHET.finditer(text):
        who, cue, what = (Span(*match.span(name)) for name in ("who", "cue", "what"))
        section, sentence = layout.section_at(cue.start), layout.sentence_at(cue.start)
        told = section is not None and section.kind in NARRATED and region_at(layout.regions, cue.start) is None
        if sentence is None or not told or has_verb(words(text, who.start, who.end)):
            continue
        first, last = (bisect_left(found, edge, key=cue_start) for edge in (sentence.start, sentence.end))
        near = found[first:last]
        if any(piece.overlaps(cue) for one in near for piece in one.cue):
            continue
        lead = _LEAD.search(text, max(0, match.start() - _LONGEST_LEAD), match.start())
        whole = Span(lead.start() if lead else match.start(), match.end())
        parted = [_without(one, whole, aside=lead is not None) for one in near]
        found[first:last] = sorted([*parted, Attribution((who,), (cue,), (what,))], key=cue_start)
    return found


def _without(one: Attribution, whole: Span, *, aside: bool) -> Attribution:
    """The attribution without what of its contents is the epithet, where that stands aside or makes a piece."""
    pieces = []
    for piece in one.content:
        if piece.start >= whole.start and piece.overlaps(whole):
            continue
        cut = aside and piece.covers(Span(whole.start, whole.start + 1)) and piece.end <= whole.end
        pieces.append(Span(piece.start, whole.start) if cut else piece)
    return evolve(one, content=tuple(pieces)) if pieces else one
