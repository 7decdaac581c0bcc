"""Which source and which contents belong to which cue: the two link heads, in numpy.

The weights come from training (`claimcheck.training.network.Links`); a span is known by the encoder's states at its
first and last piece.
"""

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

Floats = NDArray[np.float32]
PieceSpan = tuple[int, int]

DISTANCES = 21  # buckets of signed, logarithmic distance between two spans
REACH = 150  # pieces; farther apart than it ever saw in training, a link score means nothing


def distance_buckets(rows: Sequence[PieceSpan], columns: Sequence[PieceSpan]) -> NDArray[np.int64]:
    """Buckets [row, column] of how far a column's span starts after (positive) or before a row's."""
    apart = _apart(rows, columns).astype(np.float64)
    size = np.minimum(np.round(1.2 * np.log2(np.abs(apart) + 1)), DISTANCES // 2)
    return (np.sign(apart) * size + DISTANCES // 2).astype(np.int64)


def _apart(rows: Sequence[PieceSpan], columns: Sequence[PieceSpan]) -> NDArray[np.int64]:
    starts = np.array([start for start, _ in columns], dtype=np.int64)
    return starts[None, :] - np.array([start for start, _ in rows], dtype=np.int64)[:, None]


@frozen(eq=False)
class LinkHeads:
    """Weights of both heads; names as in training."""

    weights: dict[str, Floats]

    def sources(self, states: Floats, cues: Sequence[PieceSpan], sources: Sequence[PieceSpan]) -> Floats:
        """Probabilities [cue, 1 + source] that the cue has no source (column 0) or this one."""
        cue = self._project("cue", states, cues) @ self.weights["cue_source"]
        none = cue @ self.weights["no_source"][:, None]
        if not sources:
            return np.ones_like(none)
        scores = cue @ self._project("source", states, sources).T
        scores = scores + self.weights["source_distance"][distance_buckets(cues, sources)]
        scores[np.abs(_apart(cues, sources)) > REACH] = -1e4
        return _softmax(np.concatenate([none, scores], 1))

    def contents(self, states: Floats, cues: Sequence[PieceSpan], contents: Sequence[PieceSpan]) -> Floats:
        """Probabilities [content, cue] that this cue introduces the content."""
        cue = self._project("cue", states, cues) @ self.weights["cue_content"]
        scores = cue @ self._project("content", states, contents).T
        scores = scores + self.weights["content_distance"][distance_buckets(cues, contents)]
        scores[np.abs(_apart(cues, contents)) > REACH] = -1e4
        return _softmax(scores.T)

    def _project(self, name: str, states: Floats, spans: Sequence[PieceSpan]) -> Floats:
        places = np.array(spans, dtype=np.int64).reshape(-1, 2)
        ends = np.concatenate([states[places[:, 0]], states[places[:, 1] - 1]], 1)
        return _gelu(ends @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"])


def _softmax(scores: Floats) -> Floats:
    odds = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(odds / odds.sum(1, keepdims=True), dtype=np.float32)


def _gelu(x: Floats) -> Floats:
    """The exact GELU; numpy has no erf, so Abramowitz and Stegun 7.1.26 (error below 1.5e-7) stands in."""
    z = np.abs(x) / np.sqrt(2.0)
    t = 1.0 / (1.0 + 0.3275911 * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(x) * (1.0 - poly * np.exp(-z * z))
    return np.asarray(0.5 * x * (1.0 + erf), dtype=np.float32)
