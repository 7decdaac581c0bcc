"""Processes that write to one tracker at the same moment, and what must hold of it afterwards."""

from collections import Counter
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any

from apart import APART
from attrs import evolve, frozen
from made_stories import bridge

from claimcheck.records import Article, Evidence, EvidenceStance, Extraction, Status
from claimcheck.tracker import Outcome, Tracker
from claimcheck.tracker.errors import Conflict

_PATIENCE = 300  # seconds that a process waits for the others, and the test for a process
VERDICTS = (Status.VERIFIED, Status.MOSTLY_TRUE, Status.MIXED, Status.MISLEADING, Status.FALSE)


@frozen
class Result:
    """What one process has to tell.

    The claims whose verdict it won, how often it was told of a conflict, what its stories were to the tracker, and the
    error that ended it, if any.
    """

    who: str
    won: tuple[str, ...] = ()
    conflicts: int = 0
    outcomes: tuple[str, ...] = ()
    error: str | None = None


def story(name: str) -> Extraction:
    """The bridge story under another name, with claims of its own."""
    claims = tuple(evolve(claim, id=f"{name}-{claim.id}") for claim in bridge().claims)
    return Extraction(evolve(bridge().article, id=name, url=f"https://example.org/{name}"), claims)


def race(url: str, processes: int, rounds: int) -> list[Result]:
    """Let so many processes race for so many verdicts, tag one claim, and add stories of their own and shared ones."""
    with Tracker(url, by="desk") as tracker:
        for number in range(rounds):
            claim = f"race{number}-c1"
            tracker.add(story(f"race{number}"))
            tracker.start(claim)
            tracker.add_evidence(claim, Evidence("a diary", EvidenceStance.CONTEXT))
        tracker.add(story("shared"))
    barrier, told = APART.Barrier(processes), APART.SimpleQueue()
    return _results(processes, lambda who: APART.Process(target=_run, args=(url, who, rounds, barrier, told)), told)


def _results(processes: int, runner_of: Callable[[str], BaseProcess], told: Any) -> list[Result]:
    runners = [runner_of(f"person {number}") for number in range(processes)]
    for runner in runners:
        runner.start()
    results = [told.get() for _ in runners]
    for runner in runners:
        runner.join()
    return results


def open_together(url: str, processes: int) -> list[Result]:
    """Let so many processes open the same new database at the same moment, and add a story each."""
    barrier, told = APART.Barrier(processes), APART.SimpleQueue()
    return _results(processes, lambda who: APART.Process(target=_open, args=(url, who, barrier, told)), told)


def check(url: str, results: list[Result], rounds: int) -> None:
    """AssertionError where an update was lost, where a race had another number of winners than one, or on any error."""
    assert [result.error for result in results if result.error] == []
    winners = Counter(claim for result in results for claim in result.won)
    assert winners == {f"race{number}-c1": 1 for number in range(rounds)}
    with Tracker(url) as tracker:
        assert tracker.audit().ok
        for result in results:
            for claim in result.won:
                review = tracker.claim(claim).review
                assert review is not None
                assert review.reviewer == result.who
        tagged = tracker.claim("shared-c1")
        assert set(tagged.tags) == {f"{result.who}, {number}" for result in results for number in range(rounds)}
        assert tagged.version == 1 + len(results) * rounds
        notes = Counter(note.by for note in tracker.claim("shared-c2").notes.values())
        assert notes == {result.who: rounds for result in results}
        outcomes = Counter(outcome for result in results for outcome in result.outcomes)
        assert outcomes == {
            Outcome.NEW: (len(results) + 1) * rounds,
            Outcome.UNCHANGED: (len(results) - 1) * rounds,
        }
        events = sum(len(tracker.history(f"race{number}-c1")) for number in range(rounds))
        assert events == 4 * rounds, "added, started, evidence, one verdict"


def _run(url: str, who: str, rounds: int, barrier: Any, told: Any) -> None:
    try:
        with Tracker(url, by=who) as tracker:
            told.put(_raced(tracker, who, rounds, lambda: barrier.wait(_PATIENCE)))
    except Exception as error:  # noqa: BLE001 (whatever it is, the test is told)
        barrier.abort()
        told.put(Result(who, error=f"{type(error).__name__}: {error}"))


def _open(url: str, who: str, barrier: Any, told: Any) -> None:
    try:
        barrier.wait(_PATIENCE)
        with Tracker(url, by=who) as tracker:
            told.put(Result(who, outcomes=(tracker.add(story(who)).outcome,)))
    except Exception as error:  # noqa: BLE001 (whatever it is, the test is told)
        told.put(Result(who, error=f"{type(error).__name__}: {error}"))


def _raced(tracker: Tracker, who: str, rounds: int, together: Callable[[], object]) -> Result:
    won, outcomes, conflicts = [], [], 0
    for number in range(rounds):
        read = tracker.claim(f"race{number}-c1")
        status = VERDICTS[len(who) % len(VERDICTS)]
        together()
        try:
            tracker.verdict(read, status, rationale=f"{who} says so.")
            won.append(read.id)
        except Conflict:
            conflicts += 1
        conflicts += _tag(tracker, f"{who}, {number}")
        tracker.note("shared-c2", f"{number}")
        outcomes.append(tracker.add(story(f"{who} {number}")).outcome)
        outcomes.append(tracker.add(Extraction(Article(f"same {number}", "Everybody adds this."))).outcome)
    return Result(who, tuple(won), conflicts, tuple(outcomes))


def _tag(tracker: Tracker, tag: str) -> int:
    """Read the claim, put the tag on, and again where others were quicker; gives how often they were."""
    conflicts = 0
    while True:
        try:
            tracker.tag(tracker.claim("shared-c1"), tag)
        except Conflict:
            conflicts += 1
        else:
            return conflicts
