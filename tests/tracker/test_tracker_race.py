"""Eight processes write at once: one wins where only one can, nothing is lost, nobody sees a locked database.

Longer races by hand: tests/benchmarks/tracker_race.py.
"""

from typing import Any

from racing import check, open_together, race

from claimcheck.tracker import Outcome, Tracker

PROCESSES, ROUNDS = 8, 3


def test_eight_processes_lose_no_update_of_each_other(url: str) -> None:
    results = race(url, PROCESSES, ROUNDS)
    check(url, results, ROUNDS)
    assert sum(result.conflicts for result in results) >= (PROCESSES - 1) * ROUNDS


def test_eight_processes_open_a_new_database_at_once(kind: str, databases: Any) -> None:
    url = databases.new(kind)
    results = open_together(url, PROCESSES)
    assert [result.error for result in results if result.error] == []
    assert [result.outcomes for result in results] == [(Outcome.NEW,)] * PROCESSES
    with Tracker(url) as tracker:
        assert tracker.audit().articles == PROCESSES
