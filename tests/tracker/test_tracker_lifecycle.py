"""What may follow what, and what a decision needs."""

import pytest
from made_stories import bridge

from claimcheck.records import Evidence, EvidenceStance, ReviewState, Status, TrackedClaim
from claimcheck.tracker import STEPS, TRUTH_O_METER, Policy, Tracker, allowed, rating_fields
from claimcheck.tracker.errors import (
    BadValue,
    Conflict,
    IllegalTransition,
    UnknownClaim,
    UnknownEvidence,
    VerdictNeeds,
)
from claimcheck.tracker.transitions import VERDICTS

DIARY = Evidence("the mayor's diary, page 3", EvidenceStance.REFUTES, title="Diary", quotation="we close nothing")


@pytest.fixture
def claim(tracker: Tracker) -> TrackedClaim:
    tracker.add(bridge())
    return tracker.claim("c1")


@pytest.fixture
def ready(tracker: Tracker, claim: TrackedClaim) -> TrackedClaim:
    """In progress, with a piece of evidence."""
    return tracker.add_evidence(tracker.start(claim), DIARY)


def unchanged(tracker: Tracker, claim: TrackedClaim) -> bool:
    return tracker.claim(claim.id) == claim and tracker.audit().ok


def test_a_verdict_rests_on_reviewer_rationale_and_evidence(tracker: Tracker, ready: TrackedClaim) -> None:
    done = tracker.verdict(ready, "false", rationale="the diary says no")
    assert done.status is Status.FALSE
    assert done.review is not None
    assert (done.review.reviewer, done.review.rationale) == ("ana", "the diary says no")
    assert [done.evidence[number] for number in done.review.evidence] == [DIARY]


def test_no_verdict_without_evidence(tracker: Tracker, claim: TrackedClaim) -> None:
    started = tracker.start(claim)
    with pytest.raises(VerdictNeeds, match="a piece of evidence"):
        tracker.verdict(started, "false", rationale="I know it")
    assert unchanged(tracker, started)


def test_no_verdict_without_a_rationale(tracker: Tracker, ready: TrackedClaim) -> None:
    with pytest.raises(VerdictNeeds, match="a rationale"):
        tracker.verdict(ready, "false", rationale=" ")
    assert unchanged(tracker, ready)


def test_no_verdict_without_a_reviewer(url: str) -> None:
    with Tracker(url) as anonymous:
        anonymous.add(bridge())
        with pytest.raises(BadValue, match="say who does it"):
            anonymous.start("c1")
        assert anonymous.claim("c1").status is Status.UNVERIFIED


def test_no_verdict_on_evidence_of_another_claim(tracker: Tracker, ready: TrackedClaim) -> None:
    other = tracker.add_evidence("c2", DIARY)
    [number] = other.evidence
    with pytest.raises(UnknownEvidence, match=f"has no evidence {number}"):
        tracker.verdict(ready, "false", rationale="so", evidence=[number])
    assert unchanged(tracker, ready)


def test_no_verdict_on_a_claim_that_nobody_has_begun_to_check(tracker: Tracker, claim: TrackedClaim) -> None:
    with pytest.raises(IllegalTransition, match="unverified: verdict is not possible now; possible: start, set aside"):
        tracker.verdict(claim, "false", rationale="so")
    assert unchanged(tracker, claim)


@pytest.mark.parametrize("status", [status for status in Status if status not in VERDICTS])
def test_other_statuses_are_no_verdicts(tracker: Tracker, ready: TrackedClaim, status: Status) -> None:
    with pytest.raises(BadValue, match="give one of verified"):
        tracker.verdict(ready, status, rationale="so")
    assert unchanged(tracker, ready)


def test_a_verdict_does_not_follow_a_verdict(tracker: Tracker, ready: TrackedClaim) -> None:
    done = tracker.verdict(ready, "false", rationale="so")
    with pytest.raises(IllegalTransition, match="possible: retract, reopen"):
        tracker.verdict(done, "verified", rationale="not so")


def test_reopening_withdraws_the_verdict_and_keeps_it(tracker: Tracker, ready: TrackedClaim) -> None:
    opened = tracker.reopen(tracker.verdict(ready, "false", rationale="so"), reason="a new diary")
    assert (opened.status, opened.review) == (Status.IN_PROGRESS, None)
    [review] = opened.reviews.values()
    assert (review.state, review.reason, review.status) == (ReviewState.WITHDRAWN, "a new diary", Status.FALSE)


def test_reopening_needs_a_reason(tracker: Tracker, ready: TrackedClaim) -> None:
    done = tracker.verdict(ready, "false", rationale="so")
    with pytest.raises(VerdictNeeds, match="a reason"):
        tracker.reopen(done, reason="")
    assert unchanged(tracker, done)


def test_a_claim_that_cannot_be_checked_is_set_aside_without_evidence(tracker: Tracker, claim: TrackedClaim) -> None:
    assert tracker.set_aside(claim, rationale="a wish").status is Status.NOT_CHECKABLE


def test_a_retracted_claim_has_no_standing_verdict_but_the_retraction(tracker: Tracker, ready: TrackedClaim) -> None:
    done = tracker.retract(tracker.verdict(ready, "false", rationale="so"), rationale="the mayor took it back")
    assert done.review is not None
    assert done.review.status is Status.RETRACTED
    assert [review.state for review in done.reviews.values()] == [ReviewState.WITHDRAWN, ReviewState.STANDING]


def test_under_the_policy_a_verdict_waits_for_another_person(url: str) -> None:
    with Tracker(url, by="ana", policy=Policy(second_reviewer=True)) as desk:
        desk.add(bridge())
        proposed = desk.verdict(desk.add_evidence(desk.start("c1"), DIARY), "false", rationale="so")
        assert (proposed.status, proposed.review) == (Status.IN_PROGRESS, None)
        with pytest.raises(VerdictNeeds, match="who is not ana"):
            desk.confirm(proposed, by=" Ana ")
        stands = desk.confirm(proposed, by="bo")
        assert stands.review is not None
        assert (stands.status, stands.review.second) == (Status.FALSE, "bo")
        assert desk.audit().ok


def test_a_proposal_that_is_sent_back_decides_nothing(url: str) -> None:
    with Tracker(url, by="ana", policy=Policy(second_reviewer=True)) as desk:
        desk.add(bridge())
        proposed = desk.verdict(desk.add_evidence(desk.start("c1"), DIARY), "false", rationale="so")
        returned = desk.send_back(proposed, reason="the diary is forged", by="bo")
        assert (returned.status, returned.proposal) == (Status.IN_PROGRESS, None)
        with pytest.raises(IllegalTransition, match="without a proposed verdict"):
            desk.confirm(returned, by="bo")


def test_a_policy_may_ask_for_more_evidence(url: str) -> None:
    with Tracker(url, by="ana", policy=Policy(evidence=2)) as desk:
        desk.add(bridge())
        ready = desk.add_evidence(desk.start("c1"), DIARY)
        with pytest.raises(VerdictNeeds, match="2 pieces of evidence"):
            desk.verdict(ready, "false", rationale="so")


def test_of_two_who_decide_at_once_one_is_told(tracker: Tracker, url: str, ready: TrackedClaim) -> None:
    with Tracker(url, by="bo") as other:
        other.verdict(other.claim("c1"), "verified", rationale="I asked her")
    with pytest.raises(Conflict, match="bo: verdict at ") as caught:
        tracker.verdict(ready, "false", rationale="so")
    assert (caught.value.read, caught.value.now) == (3, 4)
    assert tracker.claim("c1").status is Status.VERIFIED


def test_evidence_under_a_verdict_stays(tracker: Tracker, ready: TrackedClaim) -> None:
    [number] = ready.evidence
    done = tracker.verdict(ready, "false", rationale="so")
    with pytest.raises(VerdictNeeds, match="stays as long"):
        tracker.remove_evidence(done, number)
    assert unchanged(tracker, done)


def test_evidence_that_nothing_rests_on_can_go(tracker: Tracker, ready: TrackedClaim) -> None:
    [number] = ready.evidence
    assert not tracker.remove_evidence(ready, number).evidence
    assert tracker.audit().ok


def test_a_saved_page_is_kept_once_and_comes_back(tracker: Tracker) -> None:
    tracker.add(bridge())
    page = b"<p>\x00we close nothing</p>"
    kept = [tracker.add_evidence(name, DIARY, content=page).evidence for name in ("c1", "c2")]
    [one], [two] = (pieces.values() for pieces in kept)
    assert one.copy is not None
    assert one.copy == two.copy
    assert (one.copy.size, tracker.saved(one.copy.digest)) == (len(page), page)


def test_the_desk_assigns_tags_and_notes(tracker: Tracker, claim: TrackedClaim) -> None:
    claim = tracker.note(tracker.tag(tracker.prioritize(tracker.assign(claim, "bo"), 7), "harbour"), "ask the port")
    assert (claim.assignee, claim.priority, claim.tags) == ("bo", 7, ("harbour",))
    assert [(note.by, note.text) for note in claim.notes.values()] == [("ana", "ask the port")]
    claim = tracker.untag(tracker.assign(claim, None), "harbour")
    assert (claim.assignee, claim.tags) == (None, ())
    assert tracker.audit().ok


def test_what_changes_nothing_leaves_no_trace(tracker: Tracker, claim: TrackedClaim) -> None:
    tagged = tracker.tag(claim, "harbour")
    assert tracker.tag(tagged, "harbour") == tagged


def test_history_tells_who_did_what_with_before_and_after(tracker: Tracker, claim: TrackedClaim) -> None:
    tracker.start(claim, by="bo")
    added, started = tracker.history("c1")
    assert (added.what, added.article, started.what, started.by) == ("article_added", "a1", "started", "bo")
    assert (started.before, started.after) == ({"status": "unverified"}, {"status": "in_progress"})
    assert started.at > added.at


def test_an_unknown_claim_is_named(tracker: Tracker) -> None:
    with pytest.raises(UnknownClaim, match="no claim 'nobody' here"):
        tracker.start("nobody")


def test_every_status_can_be_reached_and_left() -> None:
    reached = {status for step in STEPS for status in step.after}
    assert reached == set(Status)
    assert all(allowed(status) for status in Status)


def test_a_rating_on_another_scale_is_a_rating_of_a_claim_review(tracker: Tracker, ready: TrackedClaim) -> None:
    rating = TRUTH_O_METER.rate("half true")
    done = tracker.verdict(ready, TRUTH_O_METER.status(rating), rationale="half of it", rating=rating)
    assert done.status is Status.MIXED
    assert done.review is not None
    assert done.review.rating is not None
    assert rating_fields(done.review.rating) == {
        "@type": "Rating",
        "ratingValue": 4,
        "worstRating": 1,
        "bestRating": 6,
        "alternateName": "Half True",
    }
