"""What of an attribution's contents is said: the rules of `contents`, `strays` and `withheld`, in their order."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.attribution.contents import with_end, without_main_clause, without_medium, without_time
from claimcheck.attribution.cue_bounds import without_lead
from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.quotes import BREAK, Region, region_at
from claimcheck.attribution.strays import without_later, without_strays
from claimcheck.attribution.withheld import without_withheld
from claimcheck.attribution.words import has_verb, is_class, words
from claimcheck.records import Attribution, Span

_UNVERIFIED = re.compile(
    r",\s(?:an?|the)\s(?:[a-z]+\s){1,2}(?:that|which)\s(?:[A-Z]\w+\s)?(?:could|can|has|was)\s?n(?:o|['’])t\s"
    r"(?:[a-z]+\s){0,2}?(?:be\s|been\s)?(?:[a-z]+ly\s)?(?:confirm|verif|corroborat)[a-z]*[^,;]*\Z"
)


def own_contents(layout: Layout, attribution: Attribution) -> tuple[Span, ...]:
    """The contents without words that belong to the cue, and without what a clause of its own parts from the cue."""
    text = layout.article.text
    first = min((*attribution.cue, *attribution.source)).start
    kept = [content for content in attribution.content if not _parted(text, content, first)]
    cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
    kept = without_strays(text, kept or attribution.content, attribution, layout.regions)
    kept = _without_topic(text, kept, attribution, layout.regions)
    sentence = layout.sentence_at(attribution.cue[0].start)
    kept = _without_fragments(layout, kept, sentence)
    own = (with_end(text, content, first) for content in kept)
    own = (_from_sentence_start(layout, content, sentence) for content in own)
    own = (without_medium(text, content, layout.regions) for content in own)
    own = (without_time(text, without_lead(text, content), cue) for content in own)
    own = (_without_doubt(text, content, layout.regions) for content in own)
    own = (_without_relative(text, content, attribution) for content in own)
    told = (_told(text, content, cue, layout.regions) for content in own)
    return tuple(content for content in told if content) or attribution.content


def _without_doubt(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """The content without what the newsroom says of it: "40 died[, a figure that could not be verified]"."""
    match = _UNVERIFIED.search(text, content.start, content.end)
    if match is None or match.start() == content.start or region_at(regions, match.start()):
        return content
    return Span(content.start, match.start())


def _without_relative(text: str, content: Span, one: Attribution) -> Span:
    """The content without what only describes the source in front of it: "According to Ruiz, [who left,] it leaks"."""
    source = one.source[-1] if one.source else None
    if source is None or source.end > content.start or text[source.end : content.start].strip() != ",":
        return content
    opening = words(text, content.start, content.end)[:1]
    comma = text.find(", ", content.start, content.end)
    if not opening or not is_class(opening[0], "relative") or opening[0].low == "that" or comma < 0:
        return content
    rest = Span(comma + 2, content.end) if comma + 2 < content.end else content
    return rest if has_verb(words(text, rest.start, rest.end)) else content


def _told(text: str, content: Span, cue: Span, regions: Sequence[Region]) -> Span | None:
    """A content behind its cue without what the story tells there, and without what the speaker keeps back."""
    if content.start < cue.end:
        return content
    content = without_later(text, without_main_clause(text, content, regions), regions)
    return without_withheld(text, content, regions)


def _without_topic(text: str, contents: list[Span], one: Attribution, regions: Sequence[Region]) -> list[Span]:
    """The contents without what a quotation is about: "“We got it wrong,” he says of [the arrest]"."""
    cue = one.cue[-1]
    if not text[cue.start : cue.end].endswith((" of", " about")):
        return contents
    quoted = [content for content in contents if content.end <= cue.start and region_at(regions, content.start)]
    return quoted or contents


def _without_fragments(layout: Layout, contents: list[Span], cue_sentence: Span | None) -> list[Span]:
    """The contents without pieces of other sentences that begin in the middle and end there, where others are left.

    "Scientists say that [rain grew heavier]. Their study [has not been reviewed]."
    """
    own = [content for content in contents if layout.sentence_at(content.start) == cue_sentence]
    return [content for content in contents if content in own or not _is_fragment(layout, content)] if own else contents


def _is_fragment(layout: Layout, content: Span) -> bool:
    sentence = layout.sentence_at(content.start)
    if sentence is None or content.end > sentence.end or region_at(layout.regions, content.start):
        return False
    return bool(words(layout.article.text, sentence.start, content.start))


def _from_sentence_start(layout: Layout, content: Span, cue_sentence: Span | None) -> Span:
    """The content without the rest of a sentence that it begins in, where neither its cue nor a quotation does."""
    sentence = layout.sentence_at(content.start)
    if sentence is None or sentence == cue_sentence or region_at(layout.regions, content.start):
        return content
    section = layout.section_at(content.start)
    told = section is None or section.kind in NARRATED  # a dateline is no part of what is said
    if content.end <= sentence.end or (told and not words(layout.article.text, sentence.start, content.start)):
        return content
    place = bisect_right(layout.sentence_starts, content.start)
    start = layout.sentence_starts[place] if place < len(layout.sentence_starts) else content.end
    return Span(start, content.end) if start < content.end else content


def _parted(text: str, content: Span, first: int) -> bool:
    """Whether a verb parts a content from what follows it: "[The man] was freed after she said …".

    What stands in another paragraph is the quotation that runs on from there.
    """
    if content.end >= first or BREAK.search(text, content.end, first):
        return False
    return has_verb(words(text, content.end, first))
