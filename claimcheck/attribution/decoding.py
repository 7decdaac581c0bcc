"""Tag scores and encoder states -> spans -> linked attributions, all in word pieces."""

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from claimcheck.attribution.linking import Floats, LinkHeads, PieceSpan
from claimcheck.attribution.tags import CONTINUES, FORBIDDEN, OUTSIDE, ROLES, TAGS, allowed, begin


@frozen
class Linked:
    """One attribution in word pieces: a cue, its source if it has one, its contents in text order."""

    cue: PieceSpan
    source: PieceSpan | None
    contents: tuple[PieceSpan, ...]


def decode(scores: Floats, states: Floats, breaks: NDArray[np.bool_], transitions: Floats, heads: LinkHeads) -> list[Linked]:
    """The attributions of one whole text, by the place of their cue.

    `scores` [pieces, tags] and `states` [pieces, hidden] come from the encoder; `transitions` [from, to] are the
    CRF's. A cue without content is no attribution; a content belongs to one cue only (PolNeAR is univocal).
    """
    spans = spans_of(best_tags(scores, breaks, transitions))
    cues, sources, contents = (spans[role] for role in ("cue", "source", "content"))
    if not cues or not contents:
        return []
    chosen_cue = heads.contents(states, cues, contents).argmax(1)
    chosen_source = heads.sources(states, cues, sources).argmax(1)
    found = []
    for number, cue in enumerate(cues):
        own = tuple(contents[i] for i in np.flatnonzero(chosen_cue == number))
        if own:
            source = int(chosen_source[number])
            found.append(Linked(cue, sources[source - 1] if source else None, own))
    return found


def best_tags(scores: Floats, breaks: NDArray[np.bool_], transitions: Floats) -> list[int]:
    """The likeliest valid tag sequence (Viterbi). No span continues over a paragraph start."""
    steps = (transitions + allowed()).T.copy()  # [to, from]
    emissions = np.where(breaks[:, None] & CONTINUES, FORBIDDEN, scores).astype(np.float32)
    if not len(emissions):
        return []
    emissions[0, CONTINUES] = FORBIDDEN
    table = emissions[0]
    back = np.zeros((len(emissions), len(TAGS)), dtype=np.int64)
    for place in range(1, len(emissions)):
        ahead = steps + table
        back[place] = ahead.argmax(1)
        table = ahead.max(1) + emissions[place]
    path = [int(table.argmax())]
    for row in back[:0:-1].tolist():
        path.append(row[path[-1]])
    return path[::-1]


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
