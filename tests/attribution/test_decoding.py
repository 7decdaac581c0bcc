"""Tag scores become the best valid spans; contents and sources go to their cues."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from claimcheck.attribution.decoding import best_tags, carried_on, spans_of
from claimcheck.attribution.linking import Choice
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


def tags(*names: str) -> list[int]:
    return [TAGS.index(name) for name in names]


def test_spans_run_from_their_beginning_to_the_next_other_tag() -> None:
    found = spans_of(tags("B-source", "I-source", "B-cue", "B-content", "I-content", "B-content", "O", "B-cue"))
    assert found == {"source": [(0, 2)], "cue": [(2, 3), (7, 8)], "content": [(3, 5), (5, 6)]}


# Six pieces in three paragraphs of two; each paragraph is one content.
BREAKS = np.array([True, False] * 3)
CONTENTS = [(0, 2), (2, 4), (4, 6)]


@pytest.mark.parametrize(
    ("owners", "quoted", "expected"),
    [
        ([7, None, None], [1, 1, 1, 1, 1, 1], [7, 7, 7]),  # “… said. ¶ “… ¶ “…”
        ([7, None, None], [1, 1, 0, 0, 1, 1], [7, None, None]),  # narration comes between
        ([7, None, None], [0, 0, 1, 1, 1, 1], [7, None, None]),  # nothing is quoted that could go on
        ([7, None, 8], [1, 1, 1, 1, 1, 1], [7, 7, 8]),  # a paragraph with a cue of its own
        ([None, None, None], [1, 1, 1, 1, 1, 1], [None, None, None]),
    ],
)
def test_a_quotation_goes_on_over_paragraphs_without_a_cue(
    owners: list[int | None], quoted: list[int], expected: list[int | None]
) -> None:
    choices = carried_on([Choice(owner) for owner in owners], CONTENTS, BREAKS, np.array(quoted, dtype=bool))
    assert [choice.number for choice in choices] == expected
