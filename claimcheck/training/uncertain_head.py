"""Fit the head that finds vague words on the states of an exported model, which stay as they are."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.attribution.model import Model
from claimcheck.training.uncertain import Sentence

STEPS = 400
RATE = 0.02
_SMALLEST = 1e-6


def fit_head(model: Model, sentences: Sequence[Sentence], steps: int = STEPS) -> NDArray[np.float32]:
    """The weights [hidden + 1], the bias last, by which the sentences' marks are likeliest (noisy-or).

    Begins with the head that the model has. Every step sees all sentences (Adam; Kingma and Ba 2015), so that the
    answer hangs on no chance.
    """
    states, owner, marks = _states(model, sentences)
    weights = model.vague.astype(np.float64)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        slope = _slope(weights, states, owner, marks)
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        rate = RATE * (1 - (step - 1) / steps)
        weights -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights.astype(np.float32)


def write_head(weights: NDArray[np.float32], folder: Path) -> None:
    """Put the head into the folder of an exported model."""
    path = folder / "tables.npz"
    with np.load(path) as tables:
        kept = dict(tables)
    np.savez(path, **{**kept, "vague": weights})


def _states(model: Model, sentences: Sequence[Sentence]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """States of all pieces, the number of the sentence of each, and the sentences' marks."""
    read = [(states, sentence.uncertain) for sentence in sentences if len(states := model.states(sentence.text))]
    owner = np.repeat(np.arange(len(read)), [len(states) for states, _ in read])
    return np.concatenate([states for states, _ in read]), owner, np.array([mark for _, mark in read])


def _slope(
    weights: NDArray[np.float64], states: NDArray[Any], owner: NDArray[Any], marks: NDArray[Any]
) -> NDArray[np.float64]:
    """How the mean cross-entropy of the sentences grows with each weight."""
    scores = states @ weights[:-1].astype(np.float32) + np.float32(weights[-1])
    doubt = np.maximum(np.bincount(owner, np.logaddexp(0, scores), len(marks)), _SMALLEST)
    by_sentence = np.where(marks, -1 / np.expm1(doubt), 1.0) / len(marks)
    by_piece = (by_sentence[owner] / (1 + np.exp(-scores))).astype(np.float32)
    return np.append(by_piece @ states, by_piece.sum()).astype(np.float64)
