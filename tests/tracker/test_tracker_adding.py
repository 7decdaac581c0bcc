"""Stories come in once, corrected, or extracted again by a better model."""

from made_stories import bridge

from claimcheck.tracker import Outcome, Tracker


def test_a_new_story_brings_its_claims(tracker: Tracker) -> None:
    report = tracker.add(bridge())
    assert (report.outcome, report.added) == (Outcome.NEW, ("c1", "c2", "c3"))
    assert tracker.claim("c2").claim == bridge().claims[1]


def test_a_story_comes_back_exactly(tracker: Tracker) -> None:
    tracker.add(bridge())
    assert tracker.article("a1") == bridge()


def test_adding_a_story_again_changes_nothing(tracker: Tracker) -> None:
    tracker.add(bridge())
    before = list(tracker.search().claims)
    report = tracker.add(bridge())
    assert (report.outcome, report.added, report.same) == (Outcome.UNCHANGED, (), ("c1", "c2", "c3"))
    assert list(tracker.search().claims) == before
    assert len(tracker.history("c1")) == 1
