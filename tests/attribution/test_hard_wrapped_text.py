"""`claimcheck.attribute` reads hard-wrapped copy as it reads the same copy in whole lines."""

import pytest

import claimcheck

WRAPPED = """LIMA (Reuters) - The bridge over the Rimac will stay closed until
June because its pillars are not safe, a government adviser said.

"We will not take risks," Rosa Quispe, a member of the city
council, told reporters on Tuesday.
"""
WHOLE = "\n\n".join(" ".join(paragraph.splitlines()) for paragraph in WRAPPED.split("\n\n"))


def test_line_ends_inside_a_paragraph_change_nothing() -> None:
    found = claimcheck.attribute(WRAPPED)
    assert len(found) == 2
    assert found == claimcheck.attribute(WHOLE)


def test_lines_that_are_paragraphs_stay_apart() -> None:
    (one,) = claimcheck.attribute("The bridge is closed, Ana Ruiz said.\nTrains run again on Monday.")
    (content,) = one.content
    assert content.end == len("The bridge is closed")


@pytest.mark.parametrize("text", ["", " \n\n "])
def test_a_text_without_words_has_no_attributions(text: str) -> None:
    assert claimcheck.attribute(text) == ()


def test_a_binary_text_is_refused() -> None:
    with pytest.raises(claimcheck.ClaimcheckError):
        claimcheck.attribute("PK\x00\x01\x00\x02" * 40)
