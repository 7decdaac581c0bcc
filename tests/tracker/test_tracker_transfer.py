"""Everything goes out as lines and comes in again, into either kind of database, exactly."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from made_stories import bridge

from claimcheck.records import Evidence, EvidenceStance
from claimcheck.tracker import Tracker
from claimcheck.tracker.errors import BadExport, NotEmpty


def work(tracker: Tracker) -> None:
    tracker.add(bridge())
    page = Evidence("https://example.org", EvidenceStance.REFUTES, title="the \x00 page")
    claim = tracker.add_evidence(tracker.start("c1"), page, content=b"\x00\xffpage")
    tracker.reopen(tracker.verdict(claim, "false", rationale="it says “no”"), reason="it was \ud800 forged")
    tracker.tag(tracker.note("c2", "ask"), "harbour")


@pytest.fixture
def tracker(kind: str, databases: Any) -> Iterator[Tracker]:
    """A tracker in which that work was done; tests leave it as it is."""
    with Tracker(databases.shared(kind, work)) as opened:
        yield opened


@pytest.fixture
def lines(tracker: Tracker) -> list[str]:
    return list(tracker.export())


@pytest.fixture
def empty(kind: str, databases: Any) -> Iterator[Tracker]:
    """An empty tracker; tests leave it so."""
    with Tracker(databases.shared(kind, nothing)) as opened:
        yield opened


def nothing(_: Tracker) -> None:
    pass


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
def test_an_export_comes_in_exactly_in_either_kind(
    tracker: Tracker, lines: list[str], databases: Any, other: str
) -> None:
    with Tracker(databases.new(other), by="ana") as copy:
        assert copy.load(lines) == tracker.audit()
        assert list(copy.export()) == lines
        assert copy.article("a1") == tracker.article("a1")
        assert copy.claim("c1") == tracker.claim("c1")
        assert copy.history("c1") == tracker.history("c1")
        assert [claim.id for claim in copy.search("bridge").claims] == ["c1"]
        copy.start("c2")
        assert copy.audit().ok


def test_an_export_is_lines_of_json_that_utf_8_can_write(lines: list[str]) -> None:
    assert all(isinstance(json.loads(line.encode("utf-8")), dict) for line in lines)
    assert not any("\n" in line for line in lines)


def test_a_tracker_that_holds_something_takes_no_import(tracker: Tracker, lines: list[str]) -> None:
    with pytest.raises(NotEmpty):
        tracker.load(lines)
    assert list(tracker.export()) == lines


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"claimcheck tracker":"', '"claimcheck tracker":"9', "not the beginning of an export"),
        ('{"row"', '{"rows"', "no row of a tracker's table"),
        ('"table":"event"', '"table":"recipe"', "no row of a tracker's table"),
        ('"status":"in_progress","version"', '"version"', "its keys are others"),
        ('"priority":0', '"priority":"0"', "a value is of a wrong type"),
        ('"priority":0', '"priority":1', "the audit of what was read finds: claim"),
        ('\\"by\\":\\"ana\\"', '\\"by\\":\\"eve\\"', "the audit of what was read finds: event 1"),
        ('"table":"head"}', '"table":"head"', "is no JSON"),
    ],
)
def test_a_damaged_export_is_refused_whole(lines: list[str], empty: Tracker, old: str, new: str, words: str) -> None:
    assert any(old in line for line in lines), "the test no longer damages anything"
    with pytest.raises(BadExport, match=words):
        empty.load([line.replace(old, new) for line in lines])
    assert not empty.search().claims
    assert empty.audit().ok


@pytest.mark.parametrize("cut", [1, 3, 12])
def test_an_export_with_its_end_cut_off_is_refused(lines: list[str], empty: Tracker, cut: int) -> None:
    with pytest.raises(BadExport):
        empty.load(lines[:-cut])
