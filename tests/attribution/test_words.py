"""Words with their places."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution.words import words

PIECES = st.sampled_from(["Ana’s", "well-known", "U.S.", "1,000", "km", " ", "'", "-", ".", "don't", "é", "\n", "a"])


@given(st.lists(PIECES, min_size=1, max_size=40).map("".join), st.data())
def test_a_stretch_of_a_long_text_has_the_words_that_it_has_alone(piece: str, data: st.DataObject) -> None:
    text = piece + " word" * 120
    start = data.draw(st.integers(0, len(piece)))
    end = data.draw(st.integers(start, len(piece)))
    alone = words(text[start:end])
    assert [(w.start - start, w.text) for w in words(text, start, end)] == [(w.start, w.text) for w in alone]
