"""Word pieces know where they stand, and what a lower-casing tokenizer forgets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution.model import bundled_model
from claimcheck.attribution.tokens import CASES, LAYOUTS, Tokens, tokenize


def tokens_of(text: str) -> Tokens:
    return tokenize(text, bundled_model().tokenizer)


def pieces(tokens: Tokens) -> list[str]:
    return [tokens.text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True)]


def test_pieces_are_slices_of_the_text_as_given() -> None:
    assert pieces(tokens_of("“Café” — Putin’s.")) == ["“", "Café", "”", "—", "Putin", "’", "s", "."]


@pytest.mark.parametrize(("word", "case"), [("talks", 0), ("Putin", 1), ("AFP", 2), ("A", 1), ("2021", 0)])
def test_layout_keeps_how_a_word_is_cased(word: str, case: int) -> None:
    assert tokens_of(word).layout[0] % CASES == case


@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n", "\r", "\u2028", "\x85"])
def test_a_paragraph_starts_after_every_kind_of_line_end(end: str) -> None:
    assert tokens_of(f"One two{end}three four").breaks.tolist() == [True, False, True, False]


def test_a_form_feed_inside_a_line_starts_no_paragraph() -> None:
    assert tokens_of("One two\x0cthree").breaks.tolist() == [True, False, False]


def test_quotation_marks_belong_to_what_they_quote() -> None:
    assert tokens_of("He said “no way” today").quoted.tolist() == [False, False, True, True, True, True, False]


@pytest.mark.parametrize("text", ["", " \n\t ", "\u200b\ufeff"])
def test_a_text_without_words_has_no_pieces_or_only_harmless_ones(text: str) -> None:
    tokens = tokens_of(text)
    assert len(tokens) == len(tokens.layout) <= len(text)


@given(st.text(max_size=200))
def test_any_text_gives_ordered_pieces_inside_it(text: str) -> None:
    tokens = tokens_of(text)
    spans = list(zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
    assert all(0 <= code < LAYOUTS for code in tokens.layout)
    assert not len(tokens) or tokens.breaks[0]
