"""Quotations over several paragraphs: each opens with a mark, only the last closes, and the speaker is named once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution.layout import Layout
from claimcheck.attribution.quotes import Region, region_at, runs_on
from claimcheck.attribution.words import words
from claimcheck.records import Attribution, Span


def with_continued(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, in order, each with all paragraphs of a quotation that runs on from its own.

    A paragraph is the speaker's who is named beside it, else the one's before it, else the one's behind it. Whoever
    speaks inside a later paragraph is left out here: who speaks inside a content is looked for again there.
    """
    inside = [_around(layout, one) for one in attributions]
    said = _Said.of((one, place) for place, one in enumerate(attributions) if not inside[place])
    added: defaultdict[int, list[Span]] = defaultdict(list)
    repeated: set[Region] = set()
    for chain in _chains(layout.article.text, layout.regions):
        owners = [said.last(Span(*region)) for region in chain]
        owner = next((place for place in owners if place is not None), None)
        if owner is None:
            continue
        repeated.update(chain[1:])
        for region, own in zip(chain, owners, strict=True):
            owner = owner if own is None else own
            if layout.is_asked(region[0]):
                continue
            added[owner] += (span for span in _sentences(layout, region) if said.last(span) is None)
    return [
        evolve(one, content=tuple(sorted((*one.content, *added[place]))))
        for place, one in enumerate(attributions)
        if inside[place] not in repeated
    ]


@frozen
class _Said:
    """What is said, in order, with the place of the attribution that says it."""

    spans: list[Span]
    places: list[int]

    @classmethod
    def of(cls, attributions: Iterator[tuple[Attribution, int]]) -> "_Said":
        pairs = sorted((span, place) for one, place in attributions for span in one.content)
        return cls([span for span, _ in pairs], [place for _, place in pairs])

    def last(self, stretch: Span) -> int | None:
        """Who says the last of what is said in `stretch`; None where nothing is."""
        place = bisect_left(self.spans, Span(stretch.end, stretch.end + 1)) - 1
        return self.places[place] if place >= 0 and self.spans[place].end > stretch.start else None


def _around(layout: Layout, attribution: Attribution) -> Region | None:
    """The quotation in which somebody else speaks; a label that opens one (“RUIZ: It …”) stands outside."""
    region = region_at(layout.regions, attribution.cue[0].start)
    label = region and attribution.source and attribution.source[0].start == region[0] + 1
    speaks = not words(layout.article.text, attribution.cue[0].start, attribution.cue[0].end)
    return None if label and speaks else region


def _chains(text: str, regions: Sequence[Region]) -> Iterator[list[Region]]:
    """The quotations of more than one paragraph, as their regions."""
    chain: list[Region] = []
    for region in regions:
        if chain and not runs_on(text, chain[-1], region):
            if len(chain) > 1:
                yield chain
            chain = []
        chain.append(region)
    if len(chain) > 1:
        yield chain


def _sentences(layout: Layout, region: Region) -> Iterator[Span]:
    """What of each sentence stands in the region."""
    start, end = region
    for place in range(max(0, bisect_left(layout.sentence_starts, start) - 1), len(layout.sentences)):
        sentence = layout.sentences[place]
        if sentence.start >= end:
            return
        if sentence.end > start:
            yield Span(max(start, sentence.start), min(end, sentence.end))
