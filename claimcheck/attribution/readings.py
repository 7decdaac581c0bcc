"""Each attribution read in its sentence: who speaks, when, through what."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution.cues import read_cue
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.said import find_said
from claimcheck.attribution.speakers import Resolver
from claimcheck.attribution.statements import completed, without_lead
from claimcheck.attribution.words import looks_finite, words
from claimcheck.records import Attribution, Cue, Said, Span, Speaker

_LEAD = 6  # words that can stand before a speaker and belong to the cue ("On Tuesday,")


@frozen
class Reading:
    """One attribution in its sentence.

    `contents` are the model's, each with the adjunct that its verb takes; `zone` is the cue's own clause, the sentence
    around the cue without any content; `first` is where the attribution's own words begin, its source or cue.
    """

    sources: tuple[Span, ...]
    cue: Cue
    contents: tuple[Span, ...]
    sentence: Span
    zone: tuple[Span, ...]
    first: int
    speaker: Speaker
    said: Said | None
    medium: str | None

    def shares_sentence(self, other: "Reading | None") -> bool:
        """Whether the cues of both stand in one sentence."""
        return other is not None and other.sentence == self.sentence


def read_all(layout: Layout, attributions: Sequence[Attribution]) -> Iterator[Reading]:
    """The readings of the attributions, which are in the order of their cues."""
    article = layout.article
    author = article.authors[0] if article.authors else None
    resolver = Resolver(article.text, [section.span for section in layout.told], author)
    attributions = [evolve(a, content=_own_contents(article.text, a)) for a in attributions]
    pieces = sorted(span for a in attributions for span in (*a.cue, *a.content, *a.source))
    starts = [span.start for span in pieces]
    before: Reading | None = None
    for attribution in attributions:
        cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
        sentence = layout.sentence_at(cue.start) or cue
        near = pieces[bisect_right(starts, sentence.start - 1) : bisect_right(starts, sentence.end)]
        source = attribution.source[-1] if attribution.source else None
        in_quotes = region_at(layout.regions, cue.start) is not None
        speaker = resolver.speaker(source, sentence, in_quotes=in_quotes)
        contents = tuple(
            completed(article.text, content, cue, _next(starts, content.end, len(article.text)))
            for content in attribution.content
        )
        reading = _read(layout, attribution, contents, cue, sentence, near, speaker)
        if source and reading.shares_sentence(before) and before and before.sources == reading.sources:
            # "…, she said in a statement last week, adding that …"
            reading = evolve(reading, said=reading.said or before.said, medium=reading.medium or before.medium)
        yield reading
        before = reading


def _read(
    layout: Layout,
    attribution: Attribution,
    contents: tuple[Span, ...],
    cue: Span,
    sentence: Span,
    near: Sequence[Span],
    speaker: Speaker,
) -> Reading:
    text = layout.article.text
    zone = _zone(text, sentence, cue, attribution, near)
    return Reading(
        sources=attribution.source,
        cue=read_cue(text, cue),
        contents=contents,
        sentence=sentence,
        zone=zone,
        first=min(s.start for s in (*attribution.cue, *attribution.source) if s.overlaps(sentence)),
        speaker=speaker,
        said=find_said(text, zone, layout.article.published),
        medium=find_medium(text, zone),
    )


def _own_contents(text: str, attribution: Attribution) -> tuple[Span, ...]:
    """The contents without words that belong to the cue, and without what a clause of its own parts from the cue."""
    first = min((*attribution.cue, *attribution.source)).start
    kept = [content for content in attribution.content if not _parted(text, content, first)]
    return tuple(without_lead(text, content) for content in kept or attribution.content)


def _parted(text: str, content: Span, first: int) -> bool:
    """Whether a verb parts a content from what follows it: "[The man] was freed after she said …"."""
    return content.end < first and any(looks_finite(word) for word in words(text, content.end, first))


def _next(starts: Sequence[int], offset: int, default: int) -> int:
    place = bisect_left(starts, offset)
    return starts[place] if place < len(starts) else default


def _zone(text: str, sentence: Span, cue: Span, attribution: Attribution, near: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches of the sentence around the cue, up to the pieces of other attributions, without any content."""
    mine = {*attribution.cue, *attribution.source}
    low, high = sentence.start, sentence.end
    holes = []
    for span in near:
        if span in mine:
            continue
        if span in attribution.content:
            holes.append(span)
        elif span.end <= cue.start:
            low = max(low, span.end)
        elif span.start >= cue.end:
            high = min(high, span.start)
    first = min((s.start for s in mine if s.overlaps(sentence)), default=cue.start)
    if low > first or len(words(text, low, first)) > _LEAD:
        low = first  # what goes before is a clause of its own
    pieces, begin = [], low
    for hole in sorted(holes):
        if begin < hole.start <= high:
            pieces.append(Span(begin, hole.start))
        begin = max(begin, hole.end)
    if begin < high:
        pieces.append(Span(begin, high))
    return tuple(pieces)
