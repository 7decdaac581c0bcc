"""Quotation marks of every newsroom open and close where a reader sees them do so."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution.quotes import quoted_regions, region_at, runs_on


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quoted_regions(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said ‘yes, now’ and left.", ["‘yes, now’"]),
        ("He said 'yes, now' and left.", ["'yes, now'"]),
        ("Er sagte «ja» und „nein“.", ["«ja»", "„nein“"]),
        ("“He told me ‘no’ twice,” she said.", ["“He told me ‘no’ twice,”"]),
        ("‘Russia’s plan is dead,’ he said.", ["‘Russia’s plan is dead,’"]),
        ("‘The boys’ club is full,’ he said. ‘Go.’", ["‘The boys’ club is full,’", "‘Go.’"]),
        ("'The boys' club is full,' he said.", ["'The boys' club is full,'"]),
        ("‘Star Wars’ fans called it ‘great’.", ["‘Star Wars’", "‘great’"]),
        ("‘No more taxes’ was the cry. The boys’ club burnt.", ["‘No more taxes’"]),
    ],
)
def test_a_quotation_is_found_with_its_marks(text: str, found: list[str]) -> None:
    assert quoted(text) == found


@pytest.mark.parametrize(
    "text", ["Russia’s plan", "the '90s", "the workers' rights", "rock 'n roll", "a 5'10\" man", ""]
)
def test_an_apostrophe_or_an_inch_opens_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_that_runs_on_lasts_to_the_end_of_its_paragraph() -> None:
    assert quoted("“First part.\n\n“Second part,” he said.\nNo more.") == ["“First part.", "“Second part,”"]


@pytest.mark.parametrize("mark", ["‘", "'"])
def test_a_single_quote_runs_on_where_the_next_paragraph_opens_with_it(mark: str) -> None:
    text = f"He said: {mark}First part.\n\n{mark}The boys’ part.\n\n{mark}Third one.’'\n"
    first, second, third = quoted_regions(text)
    assert (text[slice(*first)], text[slice(*second)]) == (f"{mark}First part.", f"{mark}The boys’ part.")
    assert runs_on(text, first, second)
    assert runs_on(text, second, third)


@pytest.mark.parametrize("text", ["“One.”\n\n“Two.”", "“One.\n\nTwo “three.”", "“One.\n\n‘Two.’"])
def test_a_quotation_that_closes_or_that_nothing_opens_again_does_not_run_on(text: str) -> None:
    assert not any(runs_on(text, one, other) for one, other in pairwise(quoted_regions(text)))


@pytest.mark.parametrize("text", ["Get ‘em now.\n\n‘Now’ is good", "the '90s\n\n'Now' is good"])
def test_an_apostrophe_does_not_run_on(text: str) -> None:
    assert quoted(text) == [text[-13:-8]]


def test_an_unclosed_single_quote_is_no_quotation() -> None:
    assert quoted("‘twas the night\nbefore") == []


@pytest.mark.parametrize(("offset", "inside"), [(0, False), (3, True), (5, True), (6, False)])
def test_a_region_is_looked_up_by_offset(offset: int, inside: bool) -> None:
    assert (region_at([(3, 6), (8, 9)], offset) == (3, 6)) is inside


@given(st.text(alphabet="“”\"'‘’«»„ \nab.", max_size=80))
def test_regions_are_ordered_and_never_overlap(text: str) -> None:
    ends = [offset for region in quoted_regions(text) for offset in region]
    assert ends == sorted(ends)
    assert all(start < end <= len(text) for start, end in quoted_regions(text))


@pytest.mark.parametrize("unit", ["“", '"', "'", " '", "‘", "a' ", '"a ', "“a” ", "‘A s’ a ", ". 'A", "‘A\n\n"])
def test_a_text_full_of_marks_ends(unit: str) -> None:
    regions = quoted_regions(unit * 200_000)  # a quadratic search would take hours
    assert all(start < end <= 200_000 * len(unit) for start, end in regions)
