"""The steps of the lifecycle as changes of a claim: who may take them, what they need, what is different after."""

from collections.abc import Sequence

from attrs import evolve

from claimcheck.codec import record_from_data, record_to_data
from claimcheck.records import Rating, Review, ReviewState, Status
from claimcheck.tracker.chain import State
from claimcheck.tracker.deciding import Change, Current
from claimcheck.tracker.errors import BadValue, IllegalTransition, UnknownEvidence, VerdictNeeds
from claimcheck.tracker.policy import Policy, same_person
from claimcheck.tracker.transitions import STEPS, allowed, step_for


def status_of(word: Status | str) -> Status:
    """The status of this name; raises `BadValue`."""
    try:
        return Status(word)
    except ValueError:
        raise BadValue("status", word, f"give one of {', '.join(Status)}") from None


def moved(action: str) -> Change:
    """Start or stop working on a claim; a verdict that waits is withdrawn by stopping."""

    def work(now: Current) -> tuple[str, State]:
        step = step_for(now.id, action, now.status)
        closed = _closed(now, ReviewState.PROPOSED, ReviewState.WITHDRAWN)
        return _EVENTS[action], {**closed, "status": step.after[0].value}

    return work


def decided(
    action: str,
    status: Status,
    policy: Policy,
    by: str,
    rationale: str,
    evidence: Sequence[int] | None,
    rating: Rating | None = None,
) -> Change:
    """Decide on a claim by an action of the lifecycle, resting on these pieces of evidence (None: on all it has).

    Under a policy that asks for a second reviewer the decision is a proposal first.
    """

    def work(now: Current) -> tuple[str, State]:
        step = step_for(now.id, action, now.status)
        if status not in step.after:
            raise BadValue(action, status.value, f"give one of {', '.join(step.after)}")
        pieces = now.entries("evidence")
        chosen = tuple(sorted(pieces if evidence is None else set(evidence)))
        for number in chosen:
            if number not in pieces:
                raise UnknownEvidence(now.id, number, tuple(pieces))
        if step.words:
            _demand(now, rationale, "a rationale")
        if step.evidence:
            _demand_evidence(now, policy, chosen)
        review = Review(status, by, rationale, chosen, ReviewState.PROPOSED, rating=rating)
        replaced = _closed(now, ReviewState.PROPOSED, ReviewState.WITHDRAWN)
        if policy.second_reviewer:
            return f"{_EVENTS[action]}_proposed", {**replaced, f"review:{now.number}": record_to_data(review)}
        return _EVENTS[action], {**replaced, **_standing(now, now.number, review)}

    return work


def confirmed(policy: Policy, by: str) -> Change:
    """Let a proposed verdict stand; by another person than the one who proposed it."""

    def work(now: Current) -> tuple[str, State]:
        number, review = _proposal(now, "confirm")
        if same_person(review.reviewer, by):
            raise VerdictNeeds(now.id, f"a second reviewer who is not {review.reviewer}")
        if any(step.evidence and review.status in step.after for step in STEPS):
            _demand_evidence(now, policy, review.evidence)  # the policy may have changed since
        return "confirmed", _standing(now, number, evolve(review, second=by))

    return work


def sent_back(by: str, reason: str) -> Change:
    """Do not agree with a proposed verdict."""

    def work(now: Current) -> tuple[str, State]:
        _proposal(now, "send back")
        _demand(now, reason, "a reason")
        return "sent_back", _closed(now, ReviewState.PROPOSED, ReviewState.RETURNED, second=by, reason=reason)

    return work


def reopened(reason: str) -> Change:
    """Take up a decided claim again; its verdict stands no more."""

    def work(now: Current) -> tuple[str, State]:
        step = step_for(now.id, "reopen", now.status)
        _demand(now, reason, "a reason")
        closed = _closed(now, ReviewState.STANDING, ReviewState.WITHDRAWN, reason=reason)
        closed |= _closed(now, ReviewState.PROPOSED, ReviewState.WITHDRAWN)
        return "reopened", {**closed, "status": step.after[0].value}

    return work


# What an action is called in the history.
_EVENTS = {
    "start": "started",
    "stop": "stopped",
    "verdict": "verdict",
    "set aside": "set_aside",
    "retract": "retracted",
}


def _demand(now: Current, words: str, what: str) -> None:
    if not words.strip():
        raise VerdictNeeds(now.id, what)


def _demand_evidence(now: Current, policy: Policy, chosen: Sequence[int]) -> None:
    least = max(policy.evidence, 1)
    if len(chosen) < least:
        raise VerdictNeeds(now.id, "a piece of evidence" if least == 1 else f"{least} pieces of evidence")


def _standing(now: Current, number: int, review: Review) -> State:
    stands = record_to_data(evolve(review, state=ReviewState.STANDING))
    before = _closed(now, ReviewState.STANDING, ReviewState.WITHDRAWN)
    return {**before, f"review:{number}": stands, "status": review.status.value}


def _closed(now: Current, old: ReviewState, new: ReviewState, **fields: str) -> State:
    """The reviews in one state, brought into another."""
    return {
        f"review:{number}": {**review, "state": new.value, **fields}
        for number, review in now.entries("review").items()
        if review["state"] == old.value
    }


def _proposal(now: Current, action: str) -> tuple[int, Review]:
    for number, review in now.entries("review").items():
        if review["state"] == ReviewState.PROPOSED.value:
            return number, record_from_data(review, Review)
    raise IllegalTransition(now.id, f"{now.status} without a proposed verdict", action, allowed(now.status))
