"""Windows cover a text of any length, each piece read where it has most context."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution.windows import OVERLAP, WINDOW, owners, windows


def breaks_at(count: int, *places: int) -> np.ndarray:
    breaks = np.zeros(count, dtype=bool)
    breaks[[0, *places]] = True
    return breaks


def test_a_short_text_is_one_window() -> None:
    assert windows(breaks_at(WINDOW, 10, 20)) == [(0, WINDOW)]


def test_a_window_ends_with_the_last_paragraph_that_fits() -> None:
    assert windows(breaks_at(20, 4, 8, 13), size=10, overlap=3)[0] == (0, 8)


def test_the_next_window_reads_again_the_short_paragraph_before_the_cut() -> None:
    assert windows(breaks_at(20, 6, 9, 13), size=10, overlap=3) == [(0, 9), (6, 13), (13, 20)]


def test_a_paragraph_longer_than_a_window_is_cut_with_an_overlap() -> None:
    assert windows(breaks_at(25), size=10, overlap=4) == [(0, 10), (6, 16), (12, 22), (18, 25)]


@pytest.mark.parametrize("count", [1, WINDOW, WINDOW + 1, 5000])
def test_the_number_of_windows_grows_with_the_text(count: int) -> None:
    assert len(windows(breaks_at(count))) <= 1 + count / (WINDOW - OVERLAP)


@given(st.integers(1, 400), st.sets(st.integers(1, 399)), st.integers(5, 40))
def test_windows_cover_every_piece_in_order_and_keep_their_size(count: int, places: set[int], size: int) -> None:
    found = windows(breaks_at(count, *(p for p in places if p < count)), size, size // 4)
    assert found[0][0] == 0
    assert found[-1][1] == count
    assert all(0 < end - start <= size for start, end in found)
    assert all(a[0] < b[0] <= a[1] < b[1] for a, b in pairwise(found))


@given(st.integers(1, 300), st.integers(5, 40))
def test_a_piece_belongs_to_a_window_that_holds_it(count: int, size: int) -> None:
    found = windows(breaks_at(count), size, size // 4)
    for piece, owner in enumerate(owners(found, breaks_at(count))):
        start, end = found[owner]
        assert start <= piece < end


def test_a_piece_read_twice_belongs_where_it_stands_farther_from_the_cut() -> None:
    assert owners([(0, 10), (6, 16)], breaks_at(16)).tolist() == [0] * 8 + [1] * 8


def test_a_paragraph_read_twice_is_not_divided() -> None:
    assert owners([(0, 12), (4, 20)], breaks_at(20, 4, 6, 12)).tolist() == [0] * 6 + [1] * 14
