"""A search finds the same claims whichever filter leads to them."""

import datetime
import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import evolve
from made_stories import bridge

from claimcheck.records import Extraction
from claimcheck.tracker import Tracker, narrowing
from claimcheck.tracker.searching import ORDERS

FILTERS: dict[str, list[Any]] = {
    "text": ["bridge", "about ships", "brid*", "the -bridge", "the", "the the"],
    "speaker": ["Ana Ruiz", "nobody"],
    "status": ["in_progress", ("unverified", "in_progress")],
    "outlet": ["AFP"],
    "since": [datetime.date(2021, 10, 20)],
    "tag": ["ship"],
    "hedged": [True],
    "quantity": ["count", True],
    "assignee": ["bo"],
    "article": ["story 1"],
}
PAIRS: list[dict[str, Any]] = [{"text": words} for words in FILTERS["text"]] + [
    {one: first, other: second}
    for one, other in itertools.combinations(FILTERS, 2)
    for first in FILTERS[one]
    for second in FILTERS[other]
]


def stories() -> Iterator[Extraction]:
    for number in range(4):
        claims = tuple(evolve(claim, id=f"{number}-{claim.id}") for claim in bridge().claims)
        day = datetime.date(2021, 10, 18 + number)
        url = f"https://example.org/{number}"
        yield Extraction(evolve(bridge().article, id=f"story {number}", url=url, published=day), claims)


@pytest.fixture(scope="module")
def worked() -> Iterator[Tracker]:
    with Tracker("sqlite://", by="ana") as tracker:
        list(tracker.add_many(stories()))
        for name in ("0-c1", "1-c2", "2-c2"):
            tracker.start(name)
            tracker.tag(name, "ship")
        tracker.assign("1-c2", "bo")
        yield tracker


def found(tracker: Tracker, order: str) -> list[list[str]]:
    return [[claim.id for claim in tracker.search(order=order, **pair).claims] for pair in PAIRS]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    "few",
    [
        lambda _, __, ___: False,
        lambda _, each, __: not each.walks,
        lambda _, each, __: bool(each.walks),
        lambda _, __, most: most < 100,  # many, but less than half of all
    ],
)
def test_what_is_found_does_not_depend_on_what_leads(
    worked: Tracker, monkeypatch: pytest.MonkeyPatch, order: str, few: Callable[[Any, Any, int], bool]
) -> None:
    expected = found(worked, order)
    assert sum(map(bool, expected)) > len(PAIRS) / 3, "most queries find something"
    monkeypatch.setattr(narrowing, "_are_few", few)
    assert found(worked, order) == expected


@pytest.mark.parametrize("order", ORDERS)
def test_a_text_finds_the_same_whether_few_or_many_have_it(
    tracker: Tracker, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    list(tracker.add_many(stories()))
    asked = [{"text": words, "hedged": hedged} for words in FILTERS["text"] for hedged in (None, True)]
    expected = [[claim.id for claim in tracker.search(order=order, **each).claims] for each in asked]
    assert sum(map(bool, expected)) > len(asked) / 2
    monkeypatch.setattr(narrowing, "_are_few", lambda *_: False)
    assert [[claim.id for claim in tracker.search(order=order, **each).claims] for each in asked] == expected
