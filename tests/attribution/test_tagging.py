"""Tag scores become the best valid tag sequence, and the chance of every tag."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from claimcheck.attribution.tagging import best_tags, tag_chances
from claimcheck.attribution.tags import CONTINUES, TAGS, allowed

COUNT = len(TAGS)
SCORES = st.floats(-8, 8, width=32)


def score(path: tuple[int, ...], scores: np.ndarray, breaks: np.ndarray, transitions: np.ndarray) -> float:
    if any(CONTINUES[tag] and (place == 0 or breaks[place]) for place, tag in enumerate(path)):
        return -np.inf
    steps = sum(float(transitions[a, b]) if allowed()[a, b] == 0 else -np.inf for a, b in pairwise(path))
    return steps + sum(float(scores[place, tag]) for place, tag in enumerate(path))


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 4), arrays(np.float32, (COUNT, COUNT), elements=SCORES))
def test_no_valid_sequence_beats_the_one_found(data: st.DataObject, length: int, transitions: np.ndarray) -> None:
    scores = data.draw(arrays(np.float32, (length, COUNT), elements=SCORES))
    breaks = data.draw(arrays(np.bool_, length))
    best = max(score(path, scores, breaks, transitions) for path in product(range(COUNT), repeat=length))
    found = score(tuple(best_tags(scores, breaks, transitions)), scores, breaks, transitions)
    assert found == pytest.approx(best, abs=1e-3)


def test_no_pieces_have_no_tags() -> None:
    assert best_tags(np.empty((0, COUNT), np.float32), np.empty(0, bool), np.zeros((COUNT, COUNT), np.float32)) == []


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 4), arrays(np.float32, (COUNT, COUNT), elements=SCORES))
def test_a_tags_chance_is_its_share_of_all_valid_sequences(
    data: st.DataObject, length: int, transitions: np.ndarray
) -> None:
    scores = data.draw(arrays(np.float32, (length, COUNT), elements=SCORES))
    breaks = data.draw(arrays(np.bool_, length))
    expected = np.zeros((length, COUNT))
    for path in product(range(COUNT), repeat=length):
        expected[range(length), path] += np.exp(score(path, scores, breaks, transitions))
    expected /= expected.sum(1, keepdims=True)
    assert tag_chances(scores, breaks, transitions) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("length", [31, 32, 33, 64, 200])
def test_blocks_of_pieces_join_without_a_seam(length: int) -> None:
    chance = np.random.default_rng(length)
    scores, transitions = (chance.normal(0, 3, (rows, COUNT)).astype(np.float32) for rows in (length, COUNT))
    breaks = chance.random(length) < 0.1
    odds = np.where((breaks | (np.arange(length) == 0))[:, None] & CONTINUES, 0, np.exp(scores.astype(float)))
    steps = np.exp((transitions + allowed()).astype(float))
    forward, backward = [odds[0]], [np.ones(COUNT)]
    for row in odds[1:]:
        forward.append((ahead := (forward[-1] @ steps) * row) / ahead.sum())
    for row in odds[:0:-1]:
        backward.append((behind := steps @ (row * backward[-1])) / behind.sum())
    both = np.array(forward) * np.array(backward[::-1])
    expected = both / both.sum(1, keepdims=True)
    assert tag_chances(scores, breaks, transitions) == pytest.approx(expected, abs=1e-6)


def test_scores_of_any_size_give_chances() -> None:
    scores = np.tile(np.array([-3000, 3000, -3000, 0, 0, 0, 0], np.float32), (100, 1))
    found = tag_chances(scores, np.zeros(100, bool), np.zeros((COUNT, COUNT), np.float32))
    assert found[:, TAGS.index("B-source")] == pytest.approx(1)


def test_no_pieces_have_no_chances() -> None:
    assert tag_chances(np.empty((0, COUNT)), np.empty(0, bool), np.zeros((COUNT, COUNT), np.float32)).shape == (
        0,
        COUNT,
    )
