"""Which source and which contents belong to which cue.

A cue is linked inside its own paragraph only, and no farther than `REACH`: 99.9% of the sources and 99.2% of the
contents that PolNeAR annotates stand in their cue's paragraph, and a link score says little beyond what training saw.
"""

from collections.abc import Callable, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

Floats = NDArray[np.float32]
PieceSpan = tuple[int, int]

DISTANCES = 21  # buckets of signed, logarithmic distance between two spans
REACH = 150  # pieces between two starts


def distance_buckets(rows: Sequence[PieceSpan], columns: Sequence[PieceSpan]) -> NDArray[np.int64]:
    """Buckets [row, column] of how far a column's span starts after (positive) or before a row's."""
    starts = np.array([start for start, _ in columns], dtype=np.int64)
    apart = starts[None, :] - np.array([start for start, _ in rows], dtype=np.int64)[:, None]
    size = np.minimum(np.round(1.2 * np.log2(np.abs(apart) + 1.0)), DISTANCES // 2)
    return np.asarray(np.sign(apart) * size + DISTANCES // 2, dtype=np.int64)


@frozen(eq=False)
class Projections:
    """What the link heads make of each span, one row a span.

    A cue's `asks_source` times a source's `source` is how well the two go together, `no_source` what a source has to
    beat; likewise `asks_content` and `content`.
    """

    asks_source: Floats
    asks_content: Floats
    source: Floats
    content: Floats
    no_source: Floats


@frozen
class Choice:
    """The likeliest of several spans by its number, None for none of them, and how likely it is (0 to 1)."""

    number: int | None
    chance: float = 1.0


@frozen(eq=False)
class LinkHeads:
    """`project` maps the states at the first and last piece of spans [spans, 2 x hidden] to their projections."""

    project: Callable[[Floats], Projections]
    source_distance: Floats
    content_distance: Floats

    def sources(
        self, states: Floats, cues: Sequence[PieceSpan], sources: Sequence[PieceSpan], breaks: NDArray[np.bool_]
    ) -> list[Choice]:
        """The likeliest source of each cue; none where it has none."""
        asking = self.project(_ends(states, cues))
        offered = self.project(_ends(states, sources)).source if sources else np.empty((0, 1), np.float32)
        found: list[Choice] = []
        for number, near in enumerate(_near(cues, sources, breaks)):
            choice = Choice(None)
            if near:
                apart = distance_buckets([cues[number]], sources[near.start : near.stop])[0]
                scores = offered[near.start : near.stop] @ asking.asks_source[number] + self.source_distance[apart]
                best, chance = _likeliest([asking.no_source[number], *scores])
                choice = Choice(near[best - 1] if best else None, chance)
            found.append(choice)
        return found

    def cues(
        self, states: Floats, cues: Sequence[PieceSpan], contents: Sequence[PieceSpan], breaks: NDArray[np.bool_]
    ) -> list[Choice]:
        """The likeliest cue of each content; none where none is near."""
        asking = self.project(_ends(states, cues)).asks_content
        offered = self.project(_ends(states, contents)).content
        found: list[Choice] = []
        for number, near in enumerate(_near(contents, cues, breaks)):
            choice = Choice(None)
            if near:
                apart = distance_buckets(cues[near.start : near.stop], [contents[number]])[:, 0]
                scores = asking[near.start : near.stop] @ offered[number] + self.content_distance[apart]
                best, chance = _likeliest(scores)
                choice = Choice(near[best], chance)
            found.append(choice)
        return found


def _likeliest(scores: Sequence[float] | Floats) -> tuple[int, float]:
    """The number of the highest score (the first of equals) and its softmax."""
    values = np.asarray(scores, dtype=np.float64)
    best = int(values.argmax())
    return best, float(1 / np.exp(values - values[best]).sum())


def _ends(states: Floats, spans: Sequence[PieceSpan]) -> Floats:
    places = np.array(spans, dtype=np.int64)
    return np.concatenate([states[places[:, 0]], states[places[:, 1] - 1]], 1).astype(np.float32)


def _near(rows: Sequence[PieceSpan], columns: Sequence[PieceSpan], breaks: NDArray[np.bool_]) -> list[range]:
    """For each row the numbers of the columns that start in its paragraph and within reach; `columns` are in order."""
    edges = np.append(np.flatnonzero(breaks), len(breaks))
    starts = np.array([start for start, _ in rows], dtype=np.int64)
    paragraph = np.searchsorted(edges, starts, "right")
    lows = np.maximum(edges[paragraph - 1], starts - REACH)
    highs = np.minimum(edges[paragraph], starts + REACH + 1)
    offered = np.array([start for start, _ in columns], dtype=np.int64)
    pairs = zip(np.searchsorted(offered, lows).tolist(), np.searchsorted(offered, highs).tolist(), strict=True)
    return [range(low, high) for low, high in pairs]
