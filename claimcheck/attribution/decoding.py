"""Tag scores and encoder states -> spans -> linked attributions, all in word pieces."""

from collections.abc import Sequence

import numpy as np
from attrs import frozen

from claimcheck.attribution.confidence import TagSureness, signs_of
from claimcheck.attribution.linking import Choice, Floats, LinkHeads, PieceSpan
from claimcheck.attribution.tagging import Flags, best_tags, tag_chances
from claimcheck.attribution.tags import OUTSIDE, ROLES, begin


@frozen
class Linked:
    """One attribution in word pieces: a cue, its source if it has one, its contents in text order.

    `signs` say how sure the model was of it, in the order of `confidence.SIGNS`.
    """

    cue: PieceSpan
    source: PieceSpan | None
    contents: tuple[PieceSpan, ...]
    signs: tuple[float, ...]


def decode(
    scores: Floats, states: Floats, breaks: Flags, quoted: Flags, transitions: Floats, heads: LinkHeads
) -> list[Linked]:
    """The attributions of one whole text, by the place of their cue.

    `scores` [pieces, tags] and `states` [pieces, hidden] come from the encoder; `breaks` are the first pieces of
    paragraphs, `quoted` those in quotation marks; `transitions` [from, to] are the CRF's. A cue without content is no
    attribution; a content belongs to one cue only (PolNeAR is univocal).
    """
    tags = best_tags(scores, breaks, transitions)
    spans = spans_of(tags)
    cues, sources, contents = (spans[role] for role in ("cue", "source", "content"))
    if not cues or not contents:
        return []
    chosen_source = heads.sources(states, cues, sources, breaks)
    chosen_cue = carried_on(heads.cues(states, cues, contents, breaks), contents, breaks, quoted)
    owned: list[list[int]] = [[] for _ in cues]
    for number, choice in enumerate(chosen_cue):
        if choice.number is not None:
            owned[choice.number].append(number)
    sureness = TagSureness(tag_chances(scores, breaks, transitions), tags)
    found = []
    for cue, choice, own in zip(cues, chosen_source, owned, strict=True):
        if own:
            source = None if choice.number is None else sources[choice.number]
            parts = tuple(contents[number] for number in own)
            signs = signs_of(cue, source, parts, sureness, choice, [chosen_cue[number] for number in own])
            found.append(Linked(cue, source, parts, signs))
    return found


def carried_on(owners: Sequence[Choice], contents: Sequence[PieceSpan], breaks: Flags, quoted: Flags) -> list[Choice]:
    """The owners, where a quotation that opens a paragraph without a cue goes on with the one of the paragraph before.

    Newsrooms cut a long quotation into paragraphs and name its speaker once.
    """
    paragraph = np.cumsum(breaks)
    found = list(owners)
    for number in range(1, len(contents)):
        (start, _), (_, end) = contents[number], contents[number - 1]
        opens = quoted[start] and (breaks[start] or breaks[start - 1])
        if found[number].number is None and opens and quoted[end - 1] and paragraph[start] == paragraph[end - 1] + 1:
            found[number] = found[number - 1]
    return found


def spans_of(tags: Sequence[int]) -> dict[str, list[PieceSpan]]:
    """The spans of each role, in order."""
    found: dict[str, list[PieceSpan]] = {role: [] for role in ROLES}
    start = 0
    role: str | None = None
    for place, tag in enumerate([*tags, OUTSIDE]):
        if role and tag != begin(role) + 1:
            found[role].append((start, place))
            role = None
        if tag != OUTSIDE and role is None:
            role, start = ROLES[(tag - 1) // 2], place
    return found
