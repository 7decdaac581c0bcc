"""Which words of headline and body are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.assessment.headlines.words import in_class, stem, stems, table, words
from claimcheck.assessment.lexicon import rows


@pytest.mark.parametrize(
    "forms",
    [
        "kills kill killed killing killer dead dies died death toll",
        "closes close closed closing",
        "bribe bribes bribed bribery",
        "stop stops stopped stopping",
        "cuts cutting cut reduces reduced",
        "study studies studied studying",
        "resign resigns resigned resignation quits",
        "Takes took taken" ,
        "blast explosion exploded",
        "minister's minister ministers minister’s",
        "steals stole stolen",
    ],
)  # fmt: skip
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("car", "carry"),
        ("minister", "ministry"),
        ("state", "station"),
        ("rise", "fall"),
        ("win", "wind"),
        ("law", "lie"),
    ],
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize("word", ["the", "on", "20", "twenty", "may", "Monday", "May", "n't", "x" * 41, "’s"])
def test_words_that_carry_nothing_have_no_stem(word: str) -> None:
    assert stem(word) == ""


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end] == word.text
        assert word.stem == word.stem.lower()
    assert "" not in stems(text)


def test_the_table_is_in_lower_case_and_says_no_word_twice_in_a_class() -> None:
    for kind, members in rows("headline_words.tsv", 2):
        assert members == members.lower()
        assert kind in ("same", "forms") or in_class(kind)
    for kind in (
        "hedged",
        "saying",
        "label",
        "authority",
        "office",
        "guilt",
        "anonymous",
        "nameless",
        "turning",
        "light",
    ):
        [row] = table(kind)
        assert len(row) == len(set(row)), kind
