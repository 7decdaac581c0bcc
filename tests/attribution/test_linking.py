"""A cue finds its source and its contents in its own paragraph."""

import numpy as np
import pytest

from claimcheck.attribution.linking import DISTANCES, REACH, Choice, LinkHeads, PieceSpan, Projections, distance_buckets


def heads(no_source: float = 0.0) -> LinkHeads:
    """Link heads for which a span's state is its score: likeliest is the span with the highest state."""

    def project(ends: np.ndarray) -> Projections:
        ones = np.ones((len(ends), 1), np.float32)
        return Projections(ones, ones, ends[:, :1], ends[:, :1], np.full(len(ends), no_source, np.float32))

    flat = np.zeros(DISTANCES, np.float32)
    return LinkHeads(project, flat, flat)


def numbers(choices: list[Choice]) -> list[int | None]:
    return [choice.number for choice in choices]


def states(*values: float) -> np.ndarray:
    return np.array(values, np.float16)[:, None]


ONE_PARAGRAPH = np.array([True, False, False, False, False, False])
TWO_PARAGRAPHS = np.array([True, False, False, True, False, False])
SPANS: list[PieceSpan] = [(0, 1), (2, 3), (4, 5)]


def test_a_cue_takes_the_likeliest_source() -> None:
    assert numbers(heads().sources(states(1, 0, 3, 0, 2, 0), [(1, 2)], SPANS, ONE_PARAGRAPH)) == [1]


def test_a_cue_takes_no_source_from_another_paragraph() -> None:
    assert numbers(heads().sources(states(1, 0, 2, 0, 9, 0), [(1, 2)], SPANS, TWO_PARAGRAPHS)) == [1]


def test_a_cue_has_no_source_where_none_is_likely_enough() -> None:
    assert numbers(heads(no_source=5).sources(states(1, 0, 3, 0, 2, 0), [(1, 2)], SPANS, ONE_PARAGRAPH)) == [None]


def test_a_cue_has_no_source_where_there_is_none() -> None:
    assert numbers(heads().sources(states(1, 0), [(1, 2)], [], np.array([True, False]))) == [None]


def test_a_choice_is_as_likely_as_its_share_among_the_offered() -> None:
    [choice] = heads().sources(states(1, 0, 3, 0, 2, 0), [(1, 2)], SPANS, ONE_PARAGRAPH)
    assert choice.chance == pytest.approx(np.exp(3) / np.exp([0, 1, 3, 2]).sum())
    [none] = heads(no_source=5).sources(states(1, 0, 3, 0, 2, 0), [(1, 2)], SPANS, ONE_PARAGRAPH)
    assert none.chance == pytest.approx(np.exp(5) / np.exp([5, 1, 3, 2]).sum())
    assert heads().sources(states(1, 0), [(1, 2)], [], np.array([True, False]))[0].chance == 1


def test_a_content_without_a_cue_in_its_paragraph_has_none() -> None:
    assert numbers(heads().cues(states(0, 0, 0, 0, 0, 0), [(1, 2)], SPANS, TWO_PARAGRAPHS)) == [0, 0, None]


@pytest.mark.parametrize(("apart", "found"), [(REACH, [0]), (REACH + 1, [None])])
def test_a_link_reaches_only_so_far(apart: int, found: list[int | None]) -> None:
    count = apart + 1
    breaks = np.zeros(count, bool)
    breaks[0] = True
    values = np.ones((count, 1), np.float16)
    assert numbers(heads().sources(values, [(apart, apart + 1)], [(0, 1)], breaks)) == found
    assert numbers(heads().cues(values, [(0, 1)], [(apart, apart + 1)], breaks)) == found


def test_distances_fall_into_finer_buckets_near_by() -> None:
    columns = [(100 + apart, 200) for apart in (-100, -1, 0, 1, 2, 4, 5, 1000)]
    assert distance_buckets([(100, 101)], columns).tolist() == [[2, 9, 10, 11, 12, 13, 13, 20]]
