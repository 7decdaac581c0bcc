"""What of its sentence belongs to an attribution's source, where the model marked too much of it or nothing."""

import re

from attrs import evolve

from claimcheck.attribution.cues import in_lexicon
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.relative import noun_phrase_before
from claimcheck.attribution.speakers import Resolver
from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.speakers.phrases import head_of, phrase_end
from claimcheck.attribution.words import trimmed, words
from claimcheck.records import Attribution, Span, SpeakerKind

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_BY = re.compile(r"(?:^|[.,;:] )(?P<phrase>(?:[\w-]+ ){0,3}?(?P<document>[\w-]+) (?:by|from) )\Z")
_NEAR = 60  # characters in front of an author in which its document stands
_LONGEST = 6  # words of a source behind its cue


def without_quotation(layout: Layout, attribution: Attribution) -> Attribution:
    """The attribution with the quotation that its source took along as content: "Ana Ruiz, the mayor, [“is dead.”]"."""
    text, source = layout.article.text, attribution.source[-1]
    region = region_at(layout.regions, source.end - 1)
    if region is None or region[0] <= source.start:
        return attribution
    kept = trimmed(text, Span(source.start, region[0]), " ,")
    direct = any(region_at(layout.regions, content.start) for content in attribution.content)
    if kept is None or text[kept.end] != "," or not direct:
        return attribution
    content = (*attribution.content, Span(*region))
    return evolve(attribution, source=(*attribution.source[:-1], kept), content=content)


def with_source(layout: Layout, resolver: Resolver, attribution: Attribution) -> Attribution:
    """The attribution with a source, where it has none and its words have one."""
    text, cue = layout.article.text, attribution.cue[-1]
    if cue.of(text).lower().endswith("according to"):
        # "Prices fell, according to [new figures that …]": who tells it was taken for what is told.
        behind = [one for one in attribution.content if one.start > cue.end and text[cue.end : one.start].isspace()]
        told = tuple(one for one in attribution.content if one not in behind)
        return evolve(attribution, source=tuple(behind), content=told) if behind and told else attribution
    return evolve(attribution, source=_lost_source(layout, resolver, attribution))


def with_document(text: str, attribution: Attribution) -> Attribution:
    """The attribution with the document in front of its author, where that speaks: "[figures by] Acme showed"."""
    source, cue = attribution.source[-1], attribution.cue[0]
    if cue.start < source.end or text[source.end : cue.start].strip():
        return attribution
    match = _BY.search(text, max(0, source.start - _NEAR), source.start)
    if match is None or kind_of_head(match["document"].lower()) is not SpeakerKind.DOCUMENT:
        return attribution
    if any(content.end > match.start() and content.start < source.start for content in attribution.content):
        return attribution
    return evolve(attribution, source=(*attribution.source[:-1], Span(match.start("phrase"), source.end)))


def _lost_source(layout: Layout, resolver: Resolver, attribution: Attribution) -> tuple[Span, ...]:
    """The name or noun phrase right beside a cue of speech that has no source: "‘We were awful,’ admits Doyle"."""
    text = layout.article.text
    cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
    sentence = layout.sentence_at(cue.start)
    passive = any(word.low in _BE for word in words(text, cue.start, cue.end))
    if sentence is None or passive or not in_lexicon(text, cue):
        return ()  # "was told": who is beside it has only heard
    if max(attribution.content).end <= cue.start:
        return _behind(text, resolver, cue, sentence)
    return _before(text, resolver, cue, sentence) if min(attribution.content).start >= cue.end else ()


def _behind(text: str, resolver: Resolver, cue: Span, sentence: Span) -> tuple[Span, ...]:
    if name := resolver.extents.beside(cue, before=False):
        return (name,)
    found = words(text, cue.end, sentence.end) if cue.end < sentence.end else []
    phrase = found[: phrase_end(text, found)] if found else []
    if not phrase or len(phrase) > _LONGEST or text[cue.end : phrase[0].start] != " ":
        return ()
    return (Span(phrase[0].start, phrase[-1].end),) if kind_of_head(head_of(phrase)) else ()


def _before(text: str, resolver: Resolver, cue: Span, sentence: Span) -> tuple[Span, ...]:
    """The first noun phrase of the sentence, or of its part behind a semicolon, where it ends at the cue."""
    start = max(sentence.start, text.rfind(";", sentence.start, cue.start) + 1)
    end = trimmed(text, Span(start, cue.start)) if start < cue.start else None
    if end and (named := resolver.extents.described(end)):
        return (named,)
    phrase = noun_phrase_before(text, end.end, start) if end else None
    if phrase is None or words(text, start, phrase.start):
        return ()
    known = kind_of_head(head_of(words(text, phrase.start, phrase.end))) or resolver.extents.beside(cue, before=True)
    return (phrase,) if known else ()
