"""Sentences marked as uncertain are read as they stand in print, and scored."""

import random
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from claimcheck.attribution.model import bundled_model
from claimcheck.training.documents import BadData
from claimcheck.training.uncertain import (
    TOGETHER,
    Sentence,
    as_print,
    load_marked,
    sentence_windows,
    uncertain_agreement,
)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return bundled_model().tokenizer


def csv_file(folder: Path, text: str) -> Path:
    path = folder / "sentences.csv"
    path.write_text(text, "utf-8", newline="")
    return path


@pytest.mark.parametrize(
    ("tokens", "printed"),
    [
        ("It is `` high '' , they say .\n", "It is “high” , they say ."),
        ("The mill -LRB- built in 1901 -RRB- burned .", "The mill (built in 1901) burned ."),
        ("Plain words stay.", "Plain words stay."),
    ],
)
def test_treebank_tokens_become_print_again(tokens: str, printed: str) -> None:
    assert as_print(tokens) == printed


def test_a_file_gives_its_sentences_with_their_marks(tmp_path: Path) -> None:
    path = csv_file(tmp_path, 'text,label\n"Some say so.\n",1\n"",0\n"It rained, then.",0\n')
    expected = [Sentence("Some say so.", True), Sentence("", False), Sentence("It rained, then.", False)]
    assert load_marked(path) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("text,label\nIt rained.,2\n", "line 2: needs a column text, and a column label: 0 or 1"),
        ("words,label\nIt rained.,1\n", "line 2: needs a column text"),
        ("text,label\n", "no sentences in it"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadData, match=said):
        load_marked(csv_file(tmp_path, text))


def test_every_piece_belongs_to_its_own_sentence(tokenizer: Tokenizer) -> None:
    sentences = [Sentence(f"Some say that {number} mills burned.", number % 2 == 0) for number in range(20)]
    windows = sentence_windows(sentences, tokenizer, random.Random(1))
    assert [label for window in windows for label in window.labels] == [one.uncertain for one in sentences]
    assert all(1 <= len(window.labels) <= TOGETHER for window in windows)
    counts = [(window.owner == number).sum() for window in windows for number in range(len(window.labels))]
    alone = [len(window.ids) for window in sentence_windows(sentences, tokenizer)]
    assert counts == alone


def test_sentences_above_the_threshold_are_compared_with_the_marks() -> None:
    sentences = [Sentence("a", True), Sentence("b", True), Sentence("c", False)]
    found = uncertain_agreement(sentences, [0.9, 0.2, 0.8], 0.5)
    assert (found.hits, found.predicted, found.gold) == (1, 2, 2)
