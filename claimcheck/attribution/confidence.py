"""How likely an attribution is right, from how sure the model was of each of its parts.

Each sign is the order of magnitude of a part's doubt, minus the logarithm of its chance: 99% and 90% are about as far
apart as 90% and 50%. A logistic regression, fitted on articles that the model did not learn from
(`claimcheck.training.calibrate`), weighs them. It says how often attributions like this one agree with an annotator's:
contents and sources that share at least half their words.
"""

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from claimcheck.attribution.linking import Choice, PieceSpan

SIGNS = (
    "cue",  # the tags of the cue's pieces, on average
    "source",  # the tags of the source's pieces, on average; certain where there is none
    "content",  # the tags of the contents' pieces, on average
    "source_link",  # the source that was chosen, or the choice of none
    "content_link",  # the contents' choice of this cue, added up
    "sourceless",  # 1 where there is no source
)
_LEAST_DOUBT = 0.01  # of a part that the model is certain of
_SMALLEST = 1e-9  # a chance below it tells no more


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

    def __init__(self, chances: NDArray[np.float64], tags: Sequence[int]) -> None:
        logs = np.log(np.maximum(chances[np.arange(len(tags)), tags], _SMALLEST))
        self._sums = np.concatenate([[0.0], np.cumsum(logs)])

    def mean(self, spans: Sequence[PieceSpan]) -> float:
        """Over all pieces of the spans; 0 where there are none."""
        count = sum(end - start for start, end in spans)
        return float(sum(self._sums[end] - self._sums[start] for start, end in spans) / count) if count else 0.0


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
        _sign(sureness.mean([cue])),
        _sign(sureness.mean([source] if source else [])),
        _sign(sureness.mean(contents)),
        _sign(_log(source_choice)),
        _sign(sum(_log(choice) for choice in content_choices)),
        float(source is None),
    )


def _log(choice: Choice) -> float:
    return float(np.log(max(choice.chance, _SMALLEST)))


def _sign(log_chance: float) -> float:
    return float(-np.log(_LEAST_DOUBT - log_chance))
