"""The desk's policy is kept in the database, holds for everyone who opens it, and changes with an event."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from made_stories import bridge
from racing import open_together
from sqlalchemy import create_engine, inspect, text

from claimcheck.records import Evidence, EvidenceStance, Status
from claimcheck.tracker import Policy, Tracker, migrations, opening, transfer
from claimcheck.tracker.address import address
from claimcheck.tracker.errors import BadExport, BadValue, PolicyContradicts, VerdictNeeds

DIARY = Evidence("the mayor's diary", EvidenceStance.REFUTES)
STRICT = Policy(second_reviewer=True, evidence=2)


def decided(tracker: Tracker) -> None:
    """A story, a verdict with its evidence and its saved page, a proposal, a note."""
    tracker.add(bridge())
    claim = tracker.add_evidence(tracker.start("c1"), DIARY, content=b"the page")
    tracker.verdict(claim, "false", rationale="it says no")
    tracker.policy = Policy(second_reviewer=True)
    tracker.set_aside("c2", rationale="a wish")
    tracker.note("c2", "ask the port")


def run(url: str, *statements: str) -> None:
    engine = create_engine(address(url))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_a_desk_that_has_set_none_has_the_mildest(tracker: Tracker) -> None:
    assert (tracker.policy, tracker.policy_changes()) == (Policy(), [])


def test_a_policy_holds_for_everyone_who_opens_the_database(tracker: Tracker, url: str) -> None:
    tracker.add(bridge())
    assert tracker.change_policy(STRICT) == STRICT
    with Tracker(url, by="bo") as other:
        assert other.policy == STRICT
        with pytest.raises(VerdictNeeds, match="2 pieces of evidence"):
            other.verdict(other.add_evidence(other.start("c1"), DIARY), "false", rationale="so")
        proposed = other.verdict(other.add_evidence("c1", DIARY), "false", rationale="so")
        assert proposed.status is Status.IN_PROGRESS
        assert tracker.confirm("c1").status is Status.FALSE


def test_a_policy_holds_at_once_for_those_who_have_opened_it_before(tracker: Tracker, url: str) -> None:
    with Tracker(url, by="bo", policy=Policy()) as other:
        other.add(bridge())
        tracker.change_policy(Policy(second_reviewer=True))
        assert other.set_aside("c1", rationale="a wish").status is Status.UNVERIFIED


def test_every_change_of_the_policy_is_told(tracker: Tracker) -> None:
    tracker.change_policy(STRICT)
    tracker.change_policy(STRICT)
    tracker.change_policy(Policy(second_reviewer=True), by="bo")
    changes = [(event.number, event.by, event.before, event.after) for event in tracker.policy_changes()]
    assert changes == [
        (1, "ana", {"second_reviewer": False, "evidence": 1}, {"second_reviewer": True, "evidence": 2}),
        (2, "bo", {"evidence": 2}, {"evidence": 1}),
    ]
    assert tracker.policy == Policy(second_reviewer=True)
    assert tracker.audit().ok


@pytest.mark.parametrize("evidence", [0, -1])
def test_a_policy_without_evidence_is_none(tracker: Tracker, evidence: int) -> None:
    with pytest.raises(BadValue, match="needs at least 1 piece"):
        tracker.change_policy(Policy(evidence=evidence))
    with pytest.raises(BadValue, match="say who does it"):
        tracker.change_policy(STRICT, by=" ")
    assert tracker.policy_changes() == []


def test_who_asks_for_less_than_the_desk_is_told(tracker: Tracker, url: str) -> None:
    tracker.change_policy(STRICT)
    with pytest.raises(PolicyContradicts) as caught:
        Tracker(url, by="bo", policy=Policy(evidence=3))
    assert caught.value.rules == ("second_reviewer True, not False",)
    with pytest.raises(PolicyContradicts, match="second_reviewer True, not False, evidence 2, not 1"):
        tracker.policy = Policy()
    assert tracker.policy == STRICT


def test_who_asks_for_more_than_the_desk_may(tracker: Tracker, url: str) -> None:
    tracker.change_policy(Policy(second_reviewer=True))
    with Tracker(url, by="bo", policy=STRICT) as other:
        assert other.policy == STRICT
    assert tracker.policy == Policy(second_reviewer=True)


def test_a_proposal_is_confirmed_under_the_policy_of_that_moment(tracker: Tracker) -> None:
    tracker.add(bridge())
    tracker.change_policy(Policy(second_reviewer=True))
    proposed = tracker.verdict(tracker.add_evidence(tracker.start("c1"), DIARY), "false", rationale="so")
    tracker.set_aside("c2", rationale="a wish")
    tracker.change_policy(STRICT)
    with pytest.raises(VerdictNeeds, match="2 pieces of evidence"):
        tracker.confirm(proposed, by="bo")
    assert tracker.confirm("c2", by="bo").status is Status.NOT_CHECKABLE
    tracker.change_policy(Policy())
    assert tracker.confirm(proposed, by="bo").status is Status.FALSE


def test_what_was_decided_before_stays(tracker: Tracker) -> None:
    decided(tracker)
    tracker.change_policy(STRICT)
    assert tracker.claim("c1").status is Status.FALSE
    assert tracker.audit().ok


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE policy SET value = 'false' WHERE rule = 'second_reviewer'", "second_reviewer is False, and by its"),
        ("UPDATE policy SET value = 'no' WHERE rule = 'second_reviewer'", "second_reviewer is 'no', and by its"),
        ("DELETE FROM policy WHERE rule = 'evidence'", "evidence is not set, and by its events 2"),
        ("INSERT INTO policy VALUES ('votes', '3')", "votes is 3, and by its events not set"),
    ],
)
def test_a_policy_that_was_changed_by_hand_is_named(tracker: Tracker, url: str, statement: str, what: str) -> None:
    tracker.change_policy(STRICT)
    run(url, statement)
    [finding] = tracker.audit().findings
    assert finding.where == "policy"
    assert what in finding.what


def test_an_event_of_the_policy_that_was_removed_is_named(tracker: Tracker, url: str) -> None:
    tracker.change_policy(STRICT)
    tracker.change_policy(Policy())
    run(url, "DELETE FROM event WHERE number = 1")
    report = tracker.audit()
    assert report.first == 1
    assert any(each.where == "policy" and "was made on another" in each.what for each in report.findings)


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
def test_an_export_carries_the_policy(tracker: Tracker, databases: Any, other: str) -> None:
    decided(tracker)
    tracker.change_policy(STRICT)
    lines = list(tracker.export())
    with Tracker(databases.new(other)) as copy:
        copy.load(lines)
        assert (copy.policy, copy.policy_changes()) == (STRICT, tracker.policy_changes())
        assert list(copy.export()) == lines
    with Tracker(databases.new(other)) as copy, pytest.raises(BadExport, match="the audit of what was read finds"):
        copy.load(line.replace('"value":"2"', '"value":"1"') for line in lines)


# A database of the version before.


@pytest.fixture
def before(kind: str, databases: Any) -> str:
    """A database of revision 0001 in which work was done."""
    url = str(databases.after(kind, decided))
    run(url, "DROP TABLE policy", "UPDATE claimcheck_version SET version_num = '0001'")
    return url


@pytest.fixture
def of_old(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes an empty database of revision 0001, by its migration alone."""

    def make(url: str) -> None:
        with monkeypatch.context() as old:
            old.setattr(opening, "NEWEST", "0001")
            Tracker(url).close()

    return make


def rows(url: str) -> dict[str, list[Any]]:
    """Everything in every table but that of the policy and the version."""
    engine = create_engine(address(url))
    with engine.connect() as connection:
        names = sorted(set(inspect(connection).get_table_names()) - {"policy", migrations.VERSION_TABLE})
        found = {name: sorted(map(repr, connection.execute(text(f"SELECT * FROM {name}")))) for name in names}  # noqa: S608
    engine.dispose()
    return found


def shape(url: str) -> dict[str, list[str]]:
    engine = create_engine(address(url))
    inspector = inspect(engine)
    names = sorted(inspector.get_table_names())
    made = {name: [str(column["name"]) for column in inspector.get_columns(name)] for name in names}
    engine.dispose()
    return made


def test_the_database_of_the_version_before_is_one(
    before: str, kind: str, databases: Any, of_old: Callable[[str], None]
) -> None:
    made = databases.new(kind)
    of_old(made)
    assert shape(before) == shape(made)
    assert "policy" not in shape(made)


def test_a_database_of_the_version_before_is_upgraded_and_nothing_is_lost(before: str) -> None:
    stored = rows(before)
    assert len(stored["event"]) == 6
    with Tracker(before, by="bo") as tracker:
        assert rows(before) == stored
        report = tracker.audit()
        assert (report.ok, report.events, report.claims) == (True, 6, 3)
        assert tracker.policy == Policy()
        assert tracker.claim("c1").status is Status.FALSE
        [copy] = [piece.copy for piece in tracker.claim("c1").evidence.values()]
        assert copy is not None
        assert tracker.saved(copy.digest) == b"the page"
        assert [claim.id for claim in tracker.search("bridge").claims] == ["c1"]
        assert tracker.confirm("c2").status is Status.NOT_CHECKABLE
        tracker.change_policy(STRICT)
    with Tracker(before) as again:
        assert again.policy == STRICT
        assert again.audit().ok


def test_eight_processes_upgrade_one_database_at_once(kind: str, databases: Any, of_old: Callable[[str], None]) -> None:
    url = databases.new(kind)
    of_old(url)
    assert [result.error for result in open_together(url, 8) if result.error] == []
    with Tracker(url) as tracker:
        assert tracker.audit().articles == 8


def test_an_export_of_the_version_before_comes_in(tracker: Tracker, databases: Any) -> None:
    decided(tracker)
    first, *lines = tracker.export()
    assert json.loads(first) == {"claimcheck tracker": migrations.NEWEST}
    old = [json.dumps({"claimcheck tracker": "0001"}), *lines]
    with Tracker(databases.new("sqlite")) as copy:
        assert copy.load(old) == tracker.audit()
    assert set(transfer._READ) <= set(migrations.KNOWN)
