"""Sentences end where a reader ends them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution.sentences import sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. John F. Kennedy Jr. met Mr. Smith of the U.S. Army.",
        "The rate rose 2.3 percent in No. 10 Downing St. this year.",
        "“Is it over?” he asked.",
        "Yahoo! bought it for $3.5 million.",
    ],
)
def test_an_abbreviation_a_number_or_an_inner_mark_ends_nothing(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "both",
    [
        ("It is over.", "He left."),
        ("“It is over.”", "He left."),
        ("Is it over?", "“No.”"),
        ("No.", "He left."),
        ("They got 4.9.", "She left."),
        ("He said no.", "She left."),
        ("They met in the U.N. building…", "He left."),
        ("Headline without a stop\n", "The first line."),
    ],
)
def test_two_sentences_are_two(both: tuple[str, str]) -> None:
    assert split(" ".join(both)) == [part.strip() for part in both]


def test_a_stretch_of_a_text_is_split_with_offsets_of_the_whole() -> None:
    text = "Zero. One. Two. Three."
    assert [span.of(text) for span in sentences(text, 6, 15)] == ["One.", "Two."]


@given(st.text(max_size=200))
def test_sentences_hold_every_character_but_white_space(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(span.of(text) for span in found).split()) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(found))
