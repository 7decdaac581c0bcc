"""The turns of an interview: what stands behind "Q:", "RUIZ:" or "**Ana Ruiz:**" is said by whom the label names."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.speakers.labels import Label, labels
from claimcheck.attribution.words import trimmed, words
from claimcheck.records import Attribution, SectionKind, Span

_CLOSING = " \t\r\n.?!"


@frozen
class _Turn:
    """A label and its paragraph, the label with it."""

    label: Label
    span: Span


def with_turns(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with one for each turn's sentences that no verb attributes."""
    turns = list(_turns(layout))
    if not turns:
        return list(attributions)
    starts = [turn.span.start for turn in turns]
    inside: list[list[Attribution]] = [[] for _ in turns]
    found = []
    for attribution in attributions:
        place = bisect_right(starts, attribution.cue[0].start) - 1
        if place < 0 or not turns[place].span.covers(attribution.cue[0]):
            found.append(_before_turns(attribution, turns, starts))
        elif words(layout.article.text, attribution.cue[0].start, attribution.cue[-1].end):
            found.append(attribution)
            inside[place].append(attribution)
    for turn, others in zip(turns, inside, strict=True):
        if contents := tuple(_own(layout, turn, others)):
            found.append(Attribution((turn.label.name,), (turn.label.mark,), contents))
    return sorted(found, key=lambda attribution: attribution.cue[0])


def _before_turns(attribution: Attribution, turns: Sequence[_Turn], starts: Sequence[int]) -> Attribution:
    """The attribution without what a quotation that runs on took along of the turns behind it."""
    kept = tuple(
        content
        for content in attribution.content
        if (place := bisect_right(starts, content.end - 1) - 1) < 0 or not turns[place].span.overlaps(content)
    )
    return evolve(attribution, content=kept) if kept else attribution


def _turns(layout: Layout) -> Iterator[_Turn]:
    """Each label with what it opens: its paragraph, up to the next label."""
    found = labels(layout.article.text)
    for place, label in enumerate(found):
        section = layout.section_at(label.end)  # what was read for a dateline is none
        if section is None or section.kind not in NARRATED or section.kind is SectionKind.CAPTION:
            continue
        following = found[place + 1].name.start if place + 1 < len(found) else section.span.end
        end = min(following, section.span.end)
        if end > label.end:
            yield _Turn(label, Span(label.name.start, end))


def _own(layout: Layout, turn: _Turn, others: Sequence[Attribution]) -> Iterator[Span]:
    """The turn's sentences, the label left out, in which nobody else is said to speak."""
    starts = layout.sentence_starts
    taken: set[int] = set()
    for span in (span for one in others for span in (*one.source, *one.cue, *one.content)):
        taken.update(range(bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)))
    for place in range(max(0, bisect_right(starts, turn.span.start) - 1), bisect_left(starts, turn.span.end)):
        sentence = layout.sentences[place]
        start, end = max(sentence.start, turn.label.end), min(sentence.end, turn.span.end)
        own = trimmed(layout.article.text, Span(start, end), _CLOSING) if start < end else None
        if own and place not in taken:
            yield own
