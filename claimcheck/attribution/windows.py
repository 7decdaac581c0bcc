"""A long text as overlapping windows that start and end with paragraphs where they can."""

import numpy as np
from numpy.typing import NDArray

WINDOW = 254  # word pieces a window; with the two special ones, 256
OVERLAP = 48  # at most so many pieces are read twice


def windows(breaks: NDArray[np.bool_], size: int = WINDOW, overlap: int = OVERLAP) -> list[tuple[int, int]]:
    """Half-open (start, end) windows over the pieces, which cover all of them in order.

    `breaks` is true where a paragraph starts. A window ends at the last paragraph end that fits and the next one goes
    back to a paragraph start at most `overlap` pieces earlier; a paragraph longer than a window is cut with that
    overlap.
    """
    count = len(breaks)
    edges = np.append(np.flatnonzero(breaks), count)
    found: list[tuple[int, int]] = []
    start = end = 0
    while start < count:
        fitting = _between(edges, end, start + size)
        end = int(fitting[-1]) if len(fitting) else min(count, start + size)
        found.append((start, end))
        if end == count:
            break
        if len(fitting):
            back = _between(edges, max(start, end - overlap - 1), end - 1)
            start = int(back[0]) if len(back) else end
        else:
            start = end - overlap
    return found


def _between(edges: NDArray[np.int64], low: int, high: int) -> NDArray[np.int64]:
    """The edges e with low < e <= high."""
    return edges[np.searchsorted(edges, low, "right") : np.searchsorted(edges, high, "right")]


def owners(spans: list[tuple[int, int]], breaks: NDArray[np.bool_]) -> NDArray[np.int64]:
    """For each piece the window that speaks for it: the one in which it stands farthest from a cut.

    The pieces of a paragraph stay together where a window holds all of it, so that no span mixes two readings.
    """
    count = len(breaks)
    edges = np.append(np.flatnonzero(breaks), count)
    paragraph = np.searchsorted(edges, np.arange(count), "right")
    begins, ends = edges[paragraph - 1], edges[paragraph]
    owner = np.zeros(count, dtype=np.int64)
    best = np.full(count, -1, dtype=np.int64)
    for number, (start, end) in enumerate(spans):
        here = slice(start, end)
        places = np.arange(start, end)
        whole = (begins[here] >= start) & (ends[here] <= end)
        left = np.where(whole, begins[here], places) - start if start else np.full(end - start, count)
        right = end - 1 - np.where(whole, ends[here] - 1, places) if end < count else np.full(end - start, count)
        room = np.minimum(left, right)
        better = room > best[here]
        owner[here][better] = number
        best[here][better] = room[better]
    return owner
