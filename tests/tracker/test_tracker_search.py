"""Claims are found by their words and by what is known of them, in pages that stay where they are."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve
from made_stories import bridge

from claimcheck.records import Evidence, EvidenceStance, Extraction, Status
from claimcheck.tracker import Query, Tracker
from claimcheck.tracker.errors import BadValue
from claimcheck.tracker.words import words_of


def work(tracker: Tracker) -> None:
    """Three claims: c1 quoted and hedged, c2 with an amount, c3 narrated; c1 has a verdict, c2 a person and a tag."""
    tracker.add(bridge())
    claim = tracker.add_evidence(tracker.start("c1"), Evidence("a diary", EvidenceStance.REFUTES))
    tracker.verdict(claim, Status.FALSE, rationale="so")
    tracker.tag(tracker.assign("c2", "Bo"), "harbour")
    tracker.prioritize("c3", 5)


@pytest.fixture
def desk(kind: str, databases: Any) -> Iterator[Tracker]:
    """A tracker in which that work was done; tests leave it as it is."""
    with Tracker(databases.shared(kind, work)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, "c3 c2 c1"),
        ({"text": "bridge"}, "c1"),
        ({"text": "BRIDGES close"}, "c1"),
        ({"text": '"bridge may"'}, "c1"),
        ({"text": '"may bridge"'}, ""),
        ({"text": "wai*"}, "c2"),
        ({"text": "wait -porto"}, ""),
        ({"text": "built -ships"}, "c3"),
        ({"text": "nothing"}, ""),
        ({"text": "'); DROP TABLE claim; --built"}, ""),
        ({"speaker": "ana RUIZ"}, "c1"),
        ({"speaker": "Ana"}, ""),
        ({"outlet": "afp"}, "c3 c2 c1"),
        ({"status": "false"}, "c1"),
        ({"status": [Status.FALSE, Status.UNVERIFIED]}, "c3 c2 c1"),
        ({"status": Status.MIXED}, ""),
        ({"since": datetime.date(2021, 10, 20)}, "c3 c2"),
        ({"until": datetime.date(2021, 10, 20)}, "c1"),
        ({"since": datetime.date(2021, 10, 19), "until": datetime.date(2021, 10, 19)}, "c1"),
        ({"tag": "harbour"}, "c2"),
        ({"tag": "port"}, ""),
        ({"hedged": True}, "c2 c1"),
        ({"hedged": False}, "c3"),
        ({"certainty": "possible"}, "c1"),
        ({"quantity": True}, "c2"),
        ({"quantity": "count"}, "c2"),
        ({"quantity": "money"}, ""),
        ({"quantity": False}, "c3 c1"),
        ({"assignee": "Bo"}, "c2"),
        ({"article": "a1"}, "c3 c2 c1"),
        ({"article": "a2"}, ""),
        ({"order": "priority"}, "c3 c2 c1"),
        ({"order": "day"}, "c3 c2 c1"),
        ({"text": "close", "hedged": True, "status": "false", "speaker": "Ana Ruiz"}, "c1"),
    ],
)
def test_filters_find_what_meets_them_all(desk: Tracker, filters: dict[str, object], found: str) -> None:
    assert [claim.id for claim in desk.search(**filters).claims] == found.split()


def test_what_is_most_worth_checking_comes_first(desk: Tracker) -> None:
    worths = [claim.worth for claim in desk.search(order="worth").claims]
    assert worths == sorted(worths, reverse=True)
    assert len(set(worths)) > 1


@pytest.mark.parametrize(
    "filters",
    [{"order": "best"}, {"limit": 0}, {"status": "open"}, {"certainty": "sure"}, {"quantity": "gold"}, {"text": "-a"}],
)
def test_what_cannot_be_meant_is_refused(desk: Tracker, filters: dict[str, object]) -> None:
    with pytest.raises(BadValue):
        desk.search(**filters)


@pytest.mark.parametrize("order", ["newest", "day", "worth", "priority"])
def test_pages_hold_every_claim_once_also_while_claims_come_in(tracker: Tracker, order: str) -> None:
    work(tracker)
    expected = [claim.id for claim in tracker.search(order=order).claims]
    page = tracker.search(order=order, limit=1)
    seen = [claim.id for claim in page.claims]
    story = evolve(bridge().article, id="b1", headline="Another")
    tracker.add(Extraction(story, tuple(evolve(claim, id=f"b{claim.id}") for claim in bridge().claims)))
    while page.next:
        page = tracker.search(order=order, limit=1, after=page.next)
        seen += [claim.id for claim in page.claims]
    assert [name for name in seen if not name.startswith("b")] == expected
    assert len(seen) == len(set(seen))


def test_a_cursor_of_another_order_is_refused(desk: Tracker) -> None:
    with pytest.raises(BadValue, match="next"):
        desk.search(order="worth", after=desk.search(limit=1).next)


def test_a_speaker_s_page_has_everything_the_speaker_claimed_last_first(tracker: Tracker) -> None:
    tracker.add(bridge())
    claims = tuple(evolve(claim, id=f"b{claim.id}", said=None) for claim in bridge().claims)
    later = evolve(bridge().article, id="b1", headline="Later", published=datetime.date(2022, 1, 2))
    tracker.add(Extraction(later, claims))
    assert [(each.id, str(each.day)) for each in tracker.speaker("Ana Ruiz")] == [
        ("bc1", "2022-01-02"),
        ("c1", "2021-10-19"),
    ]


def test_a_claim_of_no_known_day_has_none(tracker: Tracker) -> None:
    undated = evolve(bridge().article, published=None)
    tracker.add(Extraction(undated, tuple(evolve(claim, said=None) for claim in bridge().claims)))
    assert tracker.claim("c1").day is None
    assert not tracker.search(until=datetime.date(2030, 1, 1)).claims


def test_all_claims_of_a_query_come_one_by_one(desk: Tracker) -> None:
    assert [claim.id for claim in desk.claims(Query(hedged=True))] == ["c2", "c1"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministers' Offices", "the minister office"),
        ("Café, CAFÉS and cafe\u0301", "cafe cafe and cafe"),
        ("the mayor’s bus is us", "the mayor bus is us"),
        ("COVID-19 cost $2,000", "covid 19 cost 2 000"),
        ("cities", "city"),
        ("Straße", "strasse"),
    ],
)
def test_words_are_compared_without_case_accents_and_plurals(text: str, words: str) -> None:
    assert words_of(text) == words.split()
