"""What holds for any text at all, and for texts made to hurt."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import articles, errors
from claimcheck.articles.layout import BLANK

PIECES = st.sampled_from(
    [
        *("\n", "\r\n", "\n\n", "\r", "\u2028", "\u2029", "\x85", "\x0c", "\ufeff", "\u200f", " ", "\t", "\ud800"),
        *("date 2021-10-21 ", "21 October 2021", "AFP, MOSCOW", "WASHINGTON (AP) — ", "(Reuters) - ", "NEW DELHI: "),
        *("By Ana Ruiz", "By Ana Ruiz, Reuters | 2021-10-21", "Photo: Reuters", "(AP Photo/Ana Ruiz)", "REUTERS/A B"),
        *("Mayor closes the bridge", "The bridge is closed.", "“It is closed,” he said.", " — AFP", "FILE PHOTO: "),
        *("Reporting by Ana Ruiz; Editing by Tom Lee", "WORLD", "and", ":", "—", ";", "(", ")", "/", "Published: "),
    ]
)
ANY_TEXT = st.one_of(
    st.text(st.characters()), st.lists(st.one_of(PIECES, st.text(max_size=9)), max_size=25).map("".join)
)


@settings(max_examples=400, deadline=None)
@given(ANY_TEXT)
def test_any_text_is_an_article_or_a_typed_error(text: str) -> None:
    try:
        article = articles.parse(text)
    except errors.ArticleError:
        assert "\0" in text or not any(map(str.isalnum, text))
        return
    assert article.text == text
    assert article == articles.parse(text)
    end = 0
    for section in article.sections:
        assert end <= section.span.start < section.span.end <= len(text)
        words = section.span.of(text)
        assert words == words.strip(BLANK) == words.strip()
        end = section.span.end
    if any(map(str.isalnum, text)):
        assert article.sections


@settings(max_examples=200, deadline=None)
@given(ANY_TEXT)
def test_no_letter_of_a_paragraph_gets_lost(text: str) -> None:
    """Text without furniture lies in its sections from the first letter to the last."""
    plain = "".join(char for char in text if char.islower() or char in "\n .,")
    if not any(map(str.isalnum, plain)):
        return
    sections = articles.parse(plain).sections
    inside = "".join(one.span.of(plain) for one in sections)
    assert [char for char in inside if char.isalnum()] == [char for char in plain if char.isalnum()]


def test_blank_is_all_that_python_calls_space_and_marks_without_width() -> None:
    spaces = {chr(code) for code in range(0x110000) if chr(code).isspace()}
    assert set(BLANK) == spaces | {"\ufeff", "\u200b"}


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 300_000 + "word",
        " " * 300_000 + "word",
        "\r\n " * 150_000 + "word",
        "word " * 20_000,
        "A" * 300_000,
        "Delegates arrive. Photo: AFP\n\n" * 20_000,
        "(" * 300_000 + "a",
        "By " * 100_000,
        "By Ana Ruiz\n" * 30_000,
        "MOSCOW " * 40_000,
        "MOSCOW (AP) — The bridge.\n\n" * 20_000,
        "A B/" * 60_000,
        "Photo: " * 40_000,
        "2021-10-21 " * 30_000,
        "date " * 20_000,
        "a\n" * 100_000,
        "a.\n\n" * 60_000,
        "A, " * 100_000,
        "— " * 100_000 + "a",
        "word" + "." * 300_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_texts_take_linear_time(text: str) -> None:
    begin = time.process_time()
    articles.parse(text)
    assert time.process_time() - begin < 5
