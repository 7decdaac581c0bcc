"""How likely an attribution is right, from how sure the model was of each of its parts.

The signs are logarithms of chances, so that a part the model was certain of adds nothing; a logistic regression, fitted
on articles that the model did not learn from (`claimcheck.training.calibrate`), weighs them. It says how often
attributions like this one agree with an annotator's: contents and sources that share at least half their words.
"""

from collections.abc import Sequence

import numpy as np
from attrs import frozen

from claimcheck.attribution.linking import Choice, Floats, PieceSpan

SIGNS = (
    "cue",  # the tags of the cue's pieces, on average
    "source",  # the tags of the source's pieces, on average; 0 where there is none
    "content",  # the tags of the contents' pieces, on average
    "edges",  # the tags where contents begin and end, the piece after them included, on average
    "source_link",  # the source that was chosen, or the choice of none
    "content_link",  # the contents' choice of this cue, added up
    "sourceless",  # 1 where there is no source
)


@frozen
class Calibration:
    """The weights of the signs, in the order of SIGNS, and the bias before them.

    What is less likely than `least` is more often wrong than worth having, and is left out.
    """

    bias: float
    weights: tuple[float, ...]
    least: float = 0.0

    def confidence(self, signs: Sequence[float]) -> float:
        """A chance between 0 and 1."""
        total = self.bias + sum(weight * sign for weight, sign in zip(self.weights, signs, strict=True))
        return float(1 / (1 + np.exp(-total)))


class TagSureness:
    """The logarithm of the chance of each piece's chosen tag, summed over spans in constant time."""

    def __init__(self, scores: Floats, tags: Sequence[int]) -> None:
        top = scores.max(1, keepdims=True)
        logs = scores - top - np.log(np.exp(scores - top).sum(1, keepdims=True))
        self._each = np.maximum(logs[np.arange(len(tags)), tags], -20.0).astype(np.float64)
        self._sums = np.concatenate([[0.0], np.cumsum(self._each)])

    def mean(self, spans: Sequence[PieceSpan]) -> float:
        """Over all pieces of the spans; 0 where there are none."""
        count = sum(end - start for start, end in spans)
        return float(sum(self._sums[end] - self._sums[start] for start, end in spans) / count) if count else 0.0

    def edges(self, spans: Sequence[PieceSpan]) -> float:
        """Over the first and last piece of each span and the one behind it."""
        last = len(self._each) - 1
        places = [place for start, end in spans for place in (start, end - 1, min(end, last))]
        return float(self._each[places].mean()) if places else 0.0


def signs_of(
    cue: PieceSpan,
    source: PieceSpan | None,
    contents: Sequence[PieceSpan],
    sureness: TagSureness,
    source_choice: Choice,
    content_choices: Sequence[Choice],
) -> tuple[float, ...]:
    """The signs of one attribution, in the order of SIGNS."""
    return (
        sureness.mean([cue]),
        sureness.mean([source] if source else []),
        sureness.mean(contents),
        sureness.edges(contents),
        _log(source_choice),
        sum(_log(choice) for choice in content_choices),
        float(source is None),
    )


def _log(choice: Choice) -> float:
    return float(np.log(max(choice.chance, 1e-9)))
