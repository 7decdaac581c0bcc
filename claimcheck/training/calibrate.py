"""How often attributions are right that the model was so and so sure of."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from claimcheck.attribution.confidence import SIGNS, Calibration
from claimcheck.attribution.model import Model, attribution_of
from claimcheck.attribution.tokens import tokenize
from claimcheck.training.documents import Document
from claimcheck.training.evaluate import right_ones

FOLDS = 5
BINS = 10
LEAST = (0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4)
_PRIOR = 1.0  # a weak pull of the weights towards 0, so that signs that say the same share the weight
_STEPS = 50


@frozen
class Bin:
    """Attributions of like confidence: how many, their mean confidence, the share of them that is right."""

    count: int
    confidence: float
    right: float


@frozen
class Reliability:
    """What confidence is worth on articles that it was not fitted on.

    `error` is the mean distance between confidence and share right, weighted by the bins' counts; `ranking` the
    chance that a right attribution has a higher confidence than a wrong one (area under the ROC curve).
    """

    bins: tuple[Bin, ...]
    error: float
    ranking: float


def calibrate(model: Model, documents: Sequence[Document]) -> tuple[Calibration, Reliability]:
    """Fit the weights on all documents; measure them by cross-validation over documents.

    `least` is the one of LEAST by which the cross-validated headline F1 is best.
    """
    signs, right, fold, gold = [], [], [], 0
    for number, document in enumerate(documents):
        tokens = tokenize(document["text"], model.tokenizer)
        found = model.linked(tokens)
        signs += [one.signs for one in found]
        right += right_ones(document, [attribution_of(one, tokens) for one in found])
        fold += [number % FOLDS] * len(found)
        gold += len(document["attributions"])
    table, target, folds = np.array(signs).reshape(-1, len(SIGNS)), np.array(right, dtype=float), np.array(fold)
    guesses = np.zeros(len(target))
    for held_out in range(FOLDS):
        there = folds == held_out
        fitted = _fit(table[~there], target[~there])
        guesses[there] = [fitted.confidence(row) for row in table[there]]
    least = max(LEAST, key=lambda least: 2 * target[guesses >= least].sum() / ((guesses >= least).sum() + gold))
    return evolve(_fit(table, target), least=least), _reliability(guesses, target)


def write(calibration: Calibration, folder: Path) -> None:
    """Note the weights in the folder of an exported model."""
    path = folder / "model.json"
    facts = json.loads(path.read_text("utf-8"))
    weights = {sign: round(weight, 4) for sign, weight in zip(SIGNS, calibration.weights, strict=True)}
    facts["confidence"] = {"least": calibration.least, "bias": round(calibration.bias, 4), **weights}
    path.write_text(json.dumps(facts) + "\n", "utf-8")


def _fit(signs: NDArray[np.float64], right: NDArray[np.float64]) -> Calibration:
    """Logistic regression by Newton's method."""
    table = np.column_stack([np.ones(len(signs)), signs])
    pull = np.diag([0.0, *[_PRIOR] * len(SIGNS)])
    weights = np.zeros(table.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (right - chance) - pull @ weights
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + pull
        step = np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return Calibration(float(weights[0]), tuple(float(weight) for weight in weights[1:]))


def _reliability(guesses: NDArray[np.float64], right: NDArray[np.float64]) -> Reliability:
    places = np.minimum((guesses * BINS).astype(int), BINS - 1)
    bins = tuple(
        Bin(int(there.sum()), float(guesses[there].mean()), float(right[there].mean()))
        for number in range(BINS)
        if (there := places == number).any()
    )
    error = sum(one.count * abs(one.confidence - one.right) for one in bins) / max(1, len(right))
    return Reliability(bins, float(error), _ranking(guesses, right))


def _ranking(guesses: NDArray[np.float64], right: NDArray[np.float64]) -> float:
    hits, misses = guesses[right == 1], np.sort(guesses[right == 0])
    if not len(hits) or not len(misses):
        return 0.5
    below = (np.searchsorted(misses, hits, "left") + np.searchsorted(misses, hits, "right")) / 2
    return float(below.mean() / len(misses))
