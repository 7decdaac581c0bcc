"""Whoever changes the database by hand is found out, and what was changed is named."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from made_stories import bridge
from sqlalchemy import create_engine, text

from claimcheck.codec import record_to_data
from claimcheck.records import Evidence, EvidenceStance
from claimcheck.tracker import AuditReport, Tracker
from claimcheck.tracker.address import address
from claimcheck.tracker.auditing import audit

DIARY = Evidence("the mayor's diary", EvidenceStance.REFUTES)


def work(tracker: Tracker) -> None:
    """Nine events: the story, and what a desk did to two of its claims."""
    tracker.add(bridge())
    claim = tracker.add_evidence(tracker.start("c1"), DIARY, content=b"the page")
    tracker.verdict(claim, "false", rationale="it says no")
    tracker.tag("c2", "harbour")
    tracker.note("c2", "ask the port")
    tracker.assign("c2", "bo")
    tracker.start("c2")
    tracker.prioritize("c2", 3)


@pytest.fixture
def url(kind: str, databases: Any) -> str:
    """A database in which that work was done."""
    return str(databases.shared(kind, work))


@pytest.fixture
def tampered(url: str) -> Iterator[Callable[..., AuditReport]]:
    """Runs statements past the tracker, without the database's own guards, and audits; all is undone afterwards."""
    engine = create_engine(address(url))
    connection = engine.connect()

    def tamper(*statements: str) -> AuditReport:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))  # foreign keys are not looked at
        for statement in statements:
            connection.execute(text(statement))
        return audit(connection)

    yield tamper
    connection.close()
    engine.dispose()


def test_an_honest_history_is_whole(tracker: Tracker) -> None:
    report = tracker.audit()
    assert report.ok
    assert (report.events, report.articles, report.claims, report.first) == (9, 1, 3, None)


def test_the_events_alone_tell_all_that_is_stored_of_a_claim(kind: str, databases: Any) -> None:
    with Tracker(databases.after(kind, work), by="ana") as tracker:
        assert told(tracker) == 11


def told(tracker: Tracker) -> int:
    """How many events of claims there are; all of them together must be what is stored."""
    tracker.untag("c2", "harbour")
    tracker.reopen("c1", reason="a second diary")
    tracker.remove_evidence("c1", 3)
    count = 0
    for claim in tracker.claims():
        state: dict[str, object] = {"status": "unverified", "priority": 0, "assignee": None}
        for event in tracker.history(claim)[1:]:  # behind the story that brought it
            assert {name: state.get(name) for name in event.after} == event.before
            state |= event.after
            count += 1
        stored: dict[str, object] = {"status": claim.status, "priority": claim.priority, "assignee": claim.assignee}
        stored |= {f"tag:{tag}": True for tag in claim.tags}
        for kind, entries in (("evidence", claim.evidence), ("review", claim.reviews), ("note", claim.notes)):
            stored |= {f"{kind}:{number}": record_to_data(entry) for number, entry in entries.items()}
        assert {name: value for name, value in state.items() if value is not None or name == "assignee"} == stored
    return count


@pytest.mark.parametrize(
    ("statement", "where", "what"),
    [
        ("UPDATE claim SET status = 'verified' WHERE id = 'c1'", "claim c1", "status"),
        ("UPDATE claim SET assignee = 'cy' WHERE id = 'c2'", "claim c2", "assignee"),
        ("UPDATE claim SET priority = 9 WHERE id = 'c3'", "claim c3", "priority"),
        ("UPDATE claim SET version = 7 WHERE id = 'c3'", "claim c3", "version is 7"),
        ("UPDATE claim SET day = '2020-01-01' WHERE id = 'c1'", "claim c1", "day"),
        ("UPDATE claim SET speaker = NULL WHERE id = 'c1'", "claim c1", "speaker"),
        ("UPDATE claim SET id = 'c9' WHERE id = 'c3'", "claim c9", "claim c3"),
        ("UPDATE name SET name = 'Ana Rui' WHERE name = 'Ana Ruiz'", "claim c1", "speaker"),
        ("UPDATE document SET document = replace(document, '1911', '1912')", "claim c3", "document"),
        ("UPDATE article SET document = replace(document, '1911', '1912')", "article a1", "its text"),
        ("UPDATE entry SET document = replace(document, 'diary', 'notes')", "claim c1", "evidence:3"),
        ("UPDATE entry SET document = replace(document, 'says no', 'says')", "claim c1", "review:4"),
        ("DELETE FROM entry WHERE kind = 'note'", "claim c2", "note:6"),
        ("DELETE FROM tag", "claim c2", "tag:harbour"),
        ("DELETE FROM appearance WHERE position = 2", "claim c3", "was removed from the article a1"),
        ("DELETE FROM claim WHERE id = 'c3'", "claim c3", "was removed from the article a1"),
        ("DELETE FROM copy", "claim c1", "saved page"),
        ("UPDATE copy SET content = '123'", "copy ", "bytes"),
    ],
)
def test_a_tampered_row_is_named(tampered: Callable[..., AuditReport], statement: str, where: str, what: str) -> None:
    report = tampered(statement)
    assert any(each.where.startswith(where) and what in each.what for each in report.findings), report.findings
    assert report.first is None


@pytest.mark.parametrize(
    ("statement", "first", "what"),
    [
        ("DELETE FROM event WHERE number = 4", 4, "is missing"),
        ("DELETE FROM event WHERE number = 1", 1, "is missing"),
        ("DELETE FROM event WHERE number = 9", 9, "end of the history was cut off"),
        ("DELETE FROM event WHERE number > 6", 7, "end of the history was cut off"),
        ("UPDATE event SET body = replace(body, 'ana', 'eve') WHERE number = 5", 5, "does not fit its hash"),
        ("UPDATE event SET hash = body WHERE number = 5", 5, "does not fit its hash"),
        ("UPDATE event SET body = '{' WHERE number = 5", 5, "cannot be read"),
        ("UPDATE event SET claim = (SELECT key FROM claim WHERE id = 'c3') WHERE number = 5", 5, "filed under c3"),
        ("UPDATE head SET number = 8", 9, "not what the head of the chain says"),
        ("DELETE FROM head", 10, "head of the chain was removed"),
    ],
)
def test_the_first_broken_link_is_named(
    tampered: Callable[..., AuditReport], statement: str, first: int, what: str
) -> None:
    statement = statement.replace("SET hash = body", "SET hash = 'no hash'")
    report = tampered(statement)
    assert report.first == first
    assert any(each.where == f"event {first}" and what in each.what for each in report.findings), report.findings


def test_a_swapped_pair_is_named(tampered: Callable[..., AuditReport]) -> None:
    report = tampered(
        "UPDATE event SET number = 99 WHERE number = 5",
        "UPDATE event SET number = 5 WHERE number = 6",
        "UPDATE event SET number = 6 WHERE number = 99",
    )
    named = [(each.where, each.what) for each in report.findings]
    assert ("event 5", "holds what was event 6; it was moved") in named
    assert ("event 6", "holds what was event 5; it was moved") in named
    assert report.first == 5


def test_a_claim_put_in_from_outside_is_named(tampered: Callable[..., AuditReport]) -> None:
    report = tampered(
        "INSERT INTO claim SELECT 77, 'c77', version, status, priority, assignee, article, speaker, outlet, day, "
        "certainty, hedged, quantified, worth FROM claim WHERE id = 'c3'",
        "INSERT INTO document SELECT 77, document FROM document WHERE claim = (SELECT key FROM claim WHERE id = 'c3')",
    )
    assert any(each.where == "claim c77" and "stands in no article" in each.what for each in report.findings)


def test_a_history_made_anew_with_a_removed_decision_still_does_not_fit_the_head(
    tampered: Callable[..., AuditReport],
) -> None:
    report = tampered(
        "DELETE FROM event WHERE number = 9", "UPDATE claim SET priority = 0, version = 5 WHERE id = 'c2'"
    )
    assert report.first == 9
