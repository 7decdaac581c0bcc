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
        "Codelco said output would fall. The state-owned company has 15,000 workers.",
        "Output would fall, Codelco said. The miner's shares slid.",
        "In May output fell, Codelco said. It will cut 900 jobs.",
        "In May Codelco employed 15,000 people.",
        "In May Codelco was founded. Nobody noticed.",
        "Workers at Codelco walked out.",
        "In May Codelco workers walked out.",
        "In May Codelco quoted the governor as saying that output would fall.",
        "In May Codelco, which runs the mine, cut output.",
        "In May Codelco's chairman left.",
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
        "Wang said prices would rise. The party cheered.",
        "Wang said sales had fallen. The company cut 4,000 jobs. He flew to Oslo.",
        "Wang said sales had fallen. The company's lawyers cheered.",
        "Sales had fallen, Wang said. It came as a blow.",
        "In May Wang employed his brother, who left.",
        "In May Wang, who runs the mine, cut output.",
        "Talks at Wang went on.",
        "Wang said Pemex would pay. The company has 15,000 workers.",
        "In May Wang, the owner of a copper company, left.",
        "In May Lee and Wang have said that output would fall.",
        "In May Mr. Wang said in a statement that output would fall.",
        "In May Republicans have said that output would fall.",
    ],
)
def test_a_name_is_left_to_a_person_otherwise(text: str) -> None:
    assert not things(text) & {"Wang", "Lee", "Republicans"}


@pytest.mark.parametrize("name", ["Rosneft", "Ukrenergo", "Swedbank", "Slovenergo"])
def test_endings_that_only_bodies_have(name: str) -> None:
    assert things(f"In May {name} said that prices would rise.") == {name}


@pytest.mark.parametrize("name", ["Villegas", "Patel", "Blair", "Hank", "Petrov"])
def test_endings_that_people_have_too(name: str) -> None:
    assert not things(f"In May {name} said that prices would rise.")


def test_an_ending_says_nothing_of_whom_the_story_calls_she() -> None:
    assert not things("Burtbank said that prices would rise. She was speaking in Oslo.")
