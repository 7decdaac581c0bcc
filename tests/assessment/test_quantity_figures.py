"""How well amounts are read from the two files of sentences, as docs/firmness.md says."""

from pathlib import Path

import pytest

from claimcheck.training.amounts import amount_agreement, load_sentences, mistakes

TUNING, HELD_OUT = (
    load_sentences(Path(__file__).with_name(f"quantities_{name}.tsv")) for name in ("tuning", "held_out")
)


def test_the_sentences_tuned_on_are_read_without_a_mistake() -> None:
    assert mistakes(TUNING) == []


def test_the_sentences_held_out_are_read_as_well_as_the_page_says() -> None:
    assert amount_agreement(HELD_OUT).f1 >= 99


def test_there_are_enough_amounts_and_sentences_without_any() -> None:
    assert sum(len(sentence.amounts) for sentence in (*TUNING, *HELD_OUT)) >= 120
    for half in (TUNING, HELD_OUT):
        assert any(not sentence.amounts for sentence in half)


@pytest.mark.parametrize("half", [TUNING, HELD_OUT])
def test_no_sentence_stands_twice(half: list) -> None:
    assert len({sentence.text for sentence in half}) == len(half)
