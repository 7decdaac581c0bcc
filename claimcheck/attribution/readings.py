"""Each attribution read in its sentence: who speaks, when, through what."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution.chains import Chains, Heard
from claimcheck.attribution.contents import completed, with_clause_before, with_predicate, with_time_ahead
from claimcheck.attribution.cue_bounds import (
    with_addressee,
    with_apposition,
    with_approximator,
    with_head,
    with_plea,
    with_subject,
    with_whole_cue,
    without_clitic,
)
from claimcheck.attribution.cues import read_cue
from claimcheck.attribution.hearers import heard_by
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.obtained import obtained_by
from claimcheck.attribution.own_contents import own_contents
from claimcheck.attribution.relative import relative_start
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.said import find_said
from claimcheck.attribution.sources import with_document, with_source, without_quotation
from claimcheck.attribution.speakers import Resolver
from claimcheck.attribution.speakers.reach import reach_of
from claimcheck.attribution.words import is_class, words
from claimcheck.records import Attribution, Cue, Said, SectionKind, Span, Speaker, SpeakerKind

_SHORT_LEAD, _LONG_LEAD = 6, 10  # words before a speaker; the longer only behind a preposition ("In a message …,")
_RELATIVE = re.compile(r",\s+(?:who|whose|which|where)\s")


@frozen
class Reading:
    """One attribution in its sentence.

    `contents` are the model's, each with the adjunct that its verb takes; `zone` is the cue's own clause, the sentence
    around the cue without any content; `first` is where the attribution's own words begin, its source or cue. `through`
    are the attributions of who relays it; `added` says that it stands inside the content of another, and `inner` are
    the contents of those inside this one's.
    """

    sources: tuple[Span, ...]
    cue: Cue
    contents: tuple[Span, ...]
    sentence: Span
    zone: tuple[Span, ...]
    first: int
    heard: Heard
    said: Said | None
    medium: str | None
    through: tuple[Attribution, ...]
    added: bool
    inner: tuple[Span, ...]

    @property
    def speaker(self) -> Speaker:
        """Who makes the statement."""
        return self.heard.speaker

    def shares_sentence(self, other: "Reading | None") -> bool:
        """Whether the cues of both stand in one sentence."""
        return other is not None and other.sentence == self.sentence


def read_all(layout: Layout, relayed: Sequence[Relayed]) -> Iterator[Reading]:
    """The readings of the attributions, which are in the order of their cues, each before those inside it.

    An attribution inside another is left out where nobody else is said to speak there.
    """
    article = layout.article
    author = article.authors[0] if article.authors else None
    captions = tuple(section.span for section in layout.told if section.kind is SectionKind.CAPTION)
    reach = reach_of(article.text, captions, layout.newsrooms.briefs)
    told = [section.span for section in layout.told]
    resolver = Resolver(article.text, told, author, reach, layout.labels, layout.exchanges)
    relayed = [evolve(one, attribution=_own(layout, resolver, one.attribution)) for one in relayed]
    pieces = sorted(piece for one in relayed for piece in _pieces(one))
    starts = [span.start for span in pieces]
    chains = Chains(resolver, layout)
    inside: defaultdict[int, list[Span]] = defaultdict(list)
    for one in relayed:
        if one.added:
            inside[one.through[-1].cue[0].start] += one.attribution.content
    before: Reading | None = None
    for one in relayed:
        attribution = one.attribution
        cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
        sentence = layout.sentence_at(cue.start) or cue
        near = pieces[bisect_right(starts, sentence.start - 1) : bisect_right(starts, sentence.end)]
        heard = chains.hear(one, sentence)
        if heard is None:
            continue
        contents = attribution.content
        if not one.added:
            main = _is_main(article.text, attribution, sentence)
            own = [
                with_time_ahead(article.text, one, cue, min(sentence.end, _next(starts, one.end, len(article.text))))
                for one in attribution.content
            ]
            contents = tuple(
                completed(article.text, one, cue, _next(starts, one.end, len(article.text)), sentence.end, main=main)
                for one in own
            )
            contents = with_predicate(
                article.text,
                evolve(attribution, content=contents),
                min(sentence.end, _next(starts, _last(attribution), len(article.text))),
            )
            mine = {*attribution.cue, *attribution.source, *attribution.content}
            others = [span for span in near if span not in mine]
            contents = with_clause_before(article.text, evolve(attribution, content=contents), sentence, others)
        reading = _read(layout, evolve(one, attribution=evolve(attribution, content=contents)), sentence, near, heard)
        reading = evolve(reading, inner=tuple(inside[cue.start]))
        source = attribution.source
        if source and reading.shares_sentence(before) and before and before.sources == reading.sources:
            # "…, she said in a statement last week, adding that …"
            reading = evolve(reading, said=reading.said or before.said, medium=reading.medium or before.medium)
        yield reading
        before = before if one.added else reading


def _is_main(text: str, attribution: Attribution, sentence: Span) -> bool:
    """Whether the sentence begins with the source, and the cue is its verb."""
    if not attribution.source or attribution.source[0].start != sentence.start:
        return False
    return not any(is_class(word, "relative") for word in words(text, sentence.start, attribution.cue[0].start))


def _pieces(one: Relayed) -> Iterator[Span]:
    """The spans of an attribution and of who relays it; one inside another's content adds none."""
    if not one.added:
        for attribution in (one.attribution, *one.through):
            yield from (*attribution.cue, *attribution.content, *attribution.source)


def _read(layout: Layout, one: Relayed, sentence: Span, near: Sequence[Span], heard: Heard) -> Reading:
    text, attribution = layout.article.text, one.attribution
    cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
    # Around the mark of a question stands only what was asked.
    zone = () if attribution.source == attribution.cue else _zone(text, sentence, cue, attribution, near)
    return Reading(
        sources=attribution.source,
        cue=read_cue(text, cue),
        contents=attribution.content,
        sentence=sentence,
        zone=zone,
        first=min(s.start for s in (*attribution.cue, *attribution.source) if s.overlaps(sentence)),
        heard=heard,
        said=find_said(text, zone, layout.article.published),
        medium=_medium(text, zone, attribution, cue, heard.speaker),
        through=one.through,
        added=one.added,
        inner=(),
    )


def _medium(text: str, zone: Sequence[Span], attribution: Attribution, cue: Span, speaker: Speaker) -> str | None:
    """Through what it was said: by the cue's clause, by who has seen the document, by before whom it was said."""
    if (medium := find_medium(text, zone)) or not attribution.source:
        return medium or heard_by(text, cue)
    if speaker.kind is not SpeakerKind.DOCUMENT:
        return None
    return next((found for source in attribution.source if (found := obtained_by(text, source, cue))), None)


def _own(layout: Layout, resolver: Resolver, attribution: Attribution) -> Attribution:
    attribution = evolve(attribution, source=tuple(resolver.extents.whole(span) for span in attribution.source))
    if attribution.source:
        attribution = with_document(layout.article.text, without_quotation(layout, attribution))
    else:
        attribution = with_source(layout, resolver, attribution)
    text = layout.article.text
    attribution = with_subject(text, with_head(text, without_clitic(text, attribution)))
    attribution = with_approximator(text, with_plea(text, attribution))
    attribution = with_addressee(text, with_apposition(text, with_whole_cue(text, attribution)))
    return evolve(attribution, content=own_contents(layout, attribution))


def _is_lead(text: str, start: int, end: int) -> bool:
    """Whether what stands before a speaker belongs to the cue ("On Tuesday,") and is no clause of its own."""
    found = words(text, start, end)
    return len(found) <= _SHORT_LEAD or (len(found) <= _LONG_LEAD and is_class(found[0], "preposition"))


def _relative(text: str, sources: Sequence[Span], cue: Span) -> Iterator[Span]:
    """The relative clause between a source and its cue."""
    for source in sources:
        if source.end < cue.start and _RELATIVE.match(text, source.end, cue.start):
            yield Span(source.end, cue.start)


def _is_relative(text: str, attribution: Attribution) -> bool:
    """Whether the source is the relative pronoun whose clause the attribution is."""
    return bool(attribution.source) and attribution.source[0].of(text).lower() in word_class("relative")


def _last(attribution: Attribution) -> int:
    return max((*attribution.source, *attribution.cue, *attribution.content)).end


def _next(starts: Sequence[int], offset: int, default: int) -> int:
    place = bisect_left(starts, offset)
    return starts[place] if place < len(starts) else default


def _zone(text: str, sentence: Span, cue: Span, attribution: Attribution, near: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches of the sentence around the cue, up to the pieces of other attributions, without any content."""
    mine = {*attribution.cue, *attribution.source}
    low, high = sentence.start, sentence.end
    # What the source itself is said to have done ("Paris, which left in 2022, said") is no part of saying.
    holes = [*attribution.content, *attribution.source, *_relative(text, attribution.source, cue)]
    for span in near:
        if span in mine or any(content.covers(span) for content in attribution.content):
            continue
        if not span.covers(cue):
            holes.append(span)
        if span.end <= cue.start:
            low = max(low, span.end)
        elif span.start >= cue.end:
            high = min(high, span.start)
    first = min((s.start for s in mine if s.overlaps(sentence)), default=cue.start)
    if relative_start(text, first, sentence.start) < first or _is_relative(text, attribution):
        # "The law, which critics say is unjust, | was passed on Monday"
        behind = max(span.end for span in (*mine, *attribution.content) if span.overlaps(sentence))
        comma = text.find(",", behind, high)
        high = comma if comma >= 0 else high
    if low != sentence.start or low > first or not _is_lead(text, low, first):
        low = first
    pieces, begin = [], low
    for hole in sorted(holes):
        if begin < min(hole.start, high):
            pieces.append(Span(begin, min(hole.start, high)))
        begin = max(begin, hole.end)
    if begin < high:
        pieces.append(Span(begin, high))
    return tuple(pieces)
