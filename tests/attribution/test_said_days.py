"""Words for a time become the days they can mean."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution.said import find_said
from claimcheck.records import Said, Span

THURSDAY = datetime.date(2021, 10, 21)


def said(text: str, published: datetime.date | None = THURSDAY) -> Said | None:
    return find_said(text, [Span(0, len(text))], published)


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("on Tuesday", "on Tuesday", "2021-10-19", "2021-10-19"),
        ("Tuesday morning", "Tuesday morning", "2021-10-19", "2021-10-19"),
        ("on Thursday", "on Thursday", "2021-10-21", "2021-10-21"),
        ("last Thursday", "last Thursday", "2021-10-14", "2021-10-14"),
        ("last week", "last week", "2021-10-11", "2021-10-17"),
        ("this week", "this week", "2021-10-18", "2021-10-21"),
        ("earlier this month", "earlier this month", "2021-10-01", "2021-10-21"),
        ("last month", "last month", "2021-09-01", "2021-09-30"),
        ("last year", "last year", "2020-01-01", "2020-12-31"),
        ("yesterday", "yesterday", "2021-10-20", "2021-10-20"),
        ("today", "today", "2021-10-21", "2021-10-21"),
        ("two days ago", "two days ago", "2021-10-19", "2021-10-19"),
        ("a week ago", "a week ago", "2021-10-11", "2021-10-17"),
        ("on Oct. 3", "on Oct. 3", "2021-10-03", "2021-10-03"),
        ("on December 3", "on December 3", "2020-12-03", "2020-12-03"),
        ("on 3 March 2019", "on 3 March 2019", "2019-03-03", "2019-03-03"),
        ("in June", "in June", "2021-06-01", "2021-06-30"),
        ("in 2018", "in 2018", "2018-01-01", "2018-12-31"),
        ("at the weekend", "at the weekend", "2021-10-16", "2021-10-17"),
        ("this weekend", "this weekend", "2021-10-16", "2021-10-17"),
        ("at 6 p.m. on Monday", "at 6 p.m. on Monday", "2021-10-18", "2021-10-18"),
        ("in a 2013 memo", "2013", "2013-01-01", "2013-12-31"),
        ("since May", "since May", "2021-05-01", "2021-10-21"),
        ("twenty-two years ago", "twenty-two years ago", "1999-01-01", "1999-12-31"),
    ],
)
def test_days_are_resolved_against_the_publication_date(text: str, words: str, first: str, last: str) -> None:
    found = said(f"said {text} that")
    assert found == Said(words, datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "may",
        "the march",
        "in charge",
        "sundays best",
        "in 20 minutes",
        "August",
        "2021",
        "by May",
        "for two days",
        "every Friday",
        "tomorrow",
        "of the 2016 vote",
        "on USA Today",
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert said(f"said {text} that") is None


def test_a_day_that_does_not_exist_has_no_days() -> None:
    assert said("on February 30, 2021") == Said("on February 30, 2021")


def test_an_absolute_date_needs_no_publication_date() -> None:
    found = said("on March 3, 2019", None)
    assert found is not None
    assert found.earliest == found.latest == datetime.date(2019, 3, 3)


@given(
    st.dates(),
    st.sampled_from(["yesterday", "on Monday", "last week", "last month", "this year", "10 years ago", "in May"]),
)
def test_days_are_in_order_and_not_after_publication(published: datetime.date, words: str) -> None:
    found = said(words, published)
    assert found is not None
    if found.earliest is not None and found.latest is not None:
        assert found.earliest <= found.latest
        assert found.earliest <= published


@pytest.mark.parametrize("words", ["on March 23 of this year", "since June of last year"])
def test_a_time_that_is_one_with_a_date_alone_is_read_without_one(words: str) -> None:
    assert said(f"Ruiz said {words} that the road was shut", None) is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [("from January 20 next year", None), ("on June 3 next year", None), ("on June 3", "on June 3")],
)
def test_words_that_are_one_time_only_with_a_date_are_ahead_without_one(text: str, words: str | None) -> None:
    found = said(text, published=None)
    assert (found.text if found else None) == words
