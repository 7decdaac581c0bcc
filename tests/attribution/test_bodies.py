"""What the words behind a bare name tell of its bearer."""

import pytest

from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Span


def things(text: str) -> frozenset[str]:
    return Names(text, (Span(0, len(text)),)).things


@pytest.mark.parametrize(
    "text",
    [
        "In May Codelco said it would cut output.",
        "In May Codelco said on Monday that it would cut output.",
        "In May Codelco's profit fell.",
        "Codelco raised prices. Its rivals did not.",
        "Codelco cut its forecast.",
        "Codelco said output would fall. The company has 15,000 workers.",
        "In May Codelco, the copper company, cut output.",
        "In May Codelco have said that output would fall.",
        "In May Codelco said in a statement that output would fall.",
    ],
)
def test_a_name_is_a_bodys_where_the_story_treats_it_so(text: str) -> None:
    assert things(text) == {"Codelco"}


@pytest.mark.parametrize(
    "text",
    [
        "In May Wang said it was late.",
        "In May Wang's wife fell.",
        "Wang raised prices. It was late.",
        "Wang cut his forecast.",
        "Wang said Pemex would pay. The company has 15,000 workers.",
        "In May Wang, the owner of a copper company, left.",
        "In May Lee and Wang have said that output would fall.",
        "In May Mr. Wang said in a statement that output would fall.",
        "In May Republicans have said that output would fall.",
    ],
)
def test_a_name_is_left_to_a_person_otherwise(text: str) -> None:
    assert not things(text) & {"Wang", "Lee", "Republicans"}
