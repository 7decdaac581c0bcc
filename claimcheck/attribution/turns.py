"""The turns of an interview: what stands behind "Q:", "RUIZ:" or "**Ana Ruiz:**" is said by whom the label names.

In an interview without labels, what stands behind a question is said by whoever is interviewed.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution.cues import cue_start, in_lexicon
from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.narration import narrated
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.reporting import reported
from claimcheck.attribution.speakers.exchanges import personal
from claimcheck.attribution.speakers.labels import Label
from claimcheck.attribution.tidying import OPENING
from claimcheck.attribution.words import trimmed, words
from claimcheck.records import Attribution, SectionKind, Span

_MOST_TOLD = 3  # paragraphs for each label of an interview
_MOST_IMPERSONAL = 2  # paragraphs of a turn without a word in the first person
_SHORTEST_NAME = 3  # letters; "A" and "JL" are no names
_FIRST_PERSON = ("i", "we")
_CLOSING = " \t\r\n.?!*_"


@frozen
class _Turn:
    """One paragraph or more: the words that name its speaker, the mark behind them, and where what is said begins.

    The first of the `pieces` holds a label too. Where no label names the speaker, the mark of the question in front
    stands for whom it asks.
    """

    source: Span
    mark: Span
    start: int
    pieces: tuple[Span, ...]

    def holds(self, span: Span) -> bool:
        """Whether a part of `span` stands in the turn."""
        place = bisect_left(self.pieces, span.end, key=lambda piece: piece.start) - 1
        return place >= 0 and self.pieces[place].overlaps(span)


def with_turns(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with one for all that no verb attributes of each turn.

    In the turns only those are left that report what somebody says, and none in the questions of an interview.
    """
    turns = list(_turns(layout))
    if not turns:
        return list(attributions)
    text = layout.article.text
    starts = [turn.pieces[0].start for turn in turns]
    inside: list[list[Attribution]] = [[] for _ in turns]
    found = []
    for attribution in attributions:
        place = bisect_right(starts, attribution.cue[0].start) - 1
        if place < 0 or not turns[place].holds(attribution.cue[0]):
            if not layout.is_asked(attribution.cue[0].start):
                found.append(_before_turns(attribution, turns, starts))
        elif attribution.cue[0].start >= turns[place].start and words(
            text, attribution.cue[0].start, attribution.cue[-1].end
        ):
            inside[place].append(_in_sentence(layout, attribution))
    for turn, others in zip(turns, inside, strict=True):
        if layout.is_asked(turn.start):
            continue
        spoken = [one for one in others if in_lexicon(text, Span(one.cue[0].start, one.cue[-1].end))]
        kept = [one for one in reported(text, spoken, layout.regions) if _is_own(layout, one)]
        found += kept
        if contents := tuple(_own(layout, turn, kept)):
            found.append(Attribution((turn.source,), (turn.mark,), contents))
    return sorted(found, key=cue_start)


def _is_own(layout: Layout, attribution: Attribution) -> bool:
    """Whether it is in the first person, or the newsroom's around what it quotes: "“We had to,” she says.".

    What others say in a turn is looked for again inside what its speaker says.
    """
    text, at = layout.article.text, attribution.cue[0].start
    sentence, section = layout.sentence_at(at), layout.section_at(at)
    if section and text[section.span.start] in OPENING and not region_at(layout.regions, at):
        return True
    return any(
        word.low.split("’")[0] in _FIRST_PERSON
        for source in attribution.source
        if sentence and sentence.covers(source)
        for word in words(text, source.start, source.end)
    )


def _in_sentence(layout: Layout, attribution: Attribution) -> Attribution:
    """The attribution without what of other sentences stands in no quotation: that is the turn's own speaker's."""
    sentence = layout.sentence_at(attribution.cue[0].start)
    if sentence is None:
        return attribution
    kept = []
    for content in attribution.content:
        if region_at(layout.regions, content.start):
            kept.append(content)
        elif content.overlaps(sentence):
            kept.append(Span(max(content.start, sentence.start), min(content.end, sentence.end)))
    return evolve(attribution, content=tuple(kept)) if kept else attribution


def _before_turns(attribution: Attribution, turns: Sequence[_Turn], starts: Sequence[int]) -> Attribution:
    """The attribution without what a quotation that runs on took along of the turns behind it."""
    kept = tuple(
        content
        for content in attribution.content
        if (place := bisect_right(starts, content.end - 1) - 1) < 0 or not turns[place].holds(content)
    )
    return evolve(attribution, content=kept) if kept else attribution


def _turns(layout: Layout) -> Iterator[_Turn]:
    """Each label with what it opens, each question's answer."""
    found = layout.labels
    more = _unlabelled(layout)
    for place, label in enumerate(found):
        section = layout.section_at(label.end)  # what was read for a dateline is none
        if section is None or section.kind not in NARRATED or section.kind is SectionKind.CAPTION:
            continue
        following = found[place + 1].name.start if place + 1 < len(found) else section.span.end
        end = min(following, section.span.end)
        if end > label.end:
            yield _Turn(label.name, label.mark, label.end, (Span(label.name.start, end), *more.get(label, ())))
    for exchange in layout.exchanges:
        if exchange.answer:
            yield _Turn(exchange.mark, exchange.mark, exchange.answer[0].start, exchange.answer)


def _unlabelled(layout: Layout) -> dict[Label, Sequence[Span]]:
    """The paragraphs without a label with which the turns of an interview go on, by the label before them.

    Where they name who speaks before them, or are many and none is in the first person, the story tells between turns.
    """
    text, body = layout.article.text, layout.body
    found = [one for one in layout.labels if one.until is None and not region_at(layout.regions, one.end)]
    if not found:
        return {}
    starts = [paragraph.start for paragraph in body]
    places = [bisect_right(starts, label.end) for label in found]  # of the paragraph behind the label's
    told = len(body) - places[0] + 1
    printed = told <= _MOST_TOLD * len(found)
    turns = {}
    for label, first, following in zip(found, places, [*places[1:], len(body) + 1], strict=True):
        behind = [paragraph for paragraph in body[first : following - 1] if paragraph not in layout.asked]
        name = label.name.of(text).split()[-1].title()
        named = re.compile(rf"\b{re.escape(name)}\b")
        if len(name) >= _SHORTEST_NAME and any(named.search(text, part.start, part.end) for part in behind):
            continue
        own = personal(text, behind)
        if own or (printed and len(behind) <= _MOST_IMPERSONAL):
            turns[label] = behind if following <= len(body) else own
    return turns


def _own(layout: Layout, turn: _Turn, others: Sequence[Attribution]) -> Iterator[Span]:
    """The turn's sentences, the label left out, without the clauses in which somebody else is said to speak."""
    text, starts = layout.article.text, layout.sentence_starts
    taken: defaultdict[int, list[Span]] = defaultdict(list)
    sources: defaultdict[int, list[Span]] = defaultdict(list)
    for other in others:
        for spans, table in (((*other.cue, *other.content), taken), (other.source, sources)):
            for span in spans:
                for place in range(bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)):
                    table[place].append(span)
    for piece in turn.pieces:
        for place in range(max(0, bisect_right(starts, piece.start) - 1), bisect_left(starts, piece.end)):
            sentence = layout.sentences[place]
            start, end = max(sentence.start, turn.start), min(sentence.end, piece.end)
            for clause in narrated(text, Span(start, end), taken[place], sources[place]) if start < end else ():
                if own := trimmed(text, clause, _CLOSING):
                    yield own
