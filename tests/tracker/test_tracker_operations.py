"""Random legal and illegal operations, against a model of a dozen lines, on both databases."""

import itertools
from typing import Any

import pytest
from attrs import define, evolve, field
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from made_stories import bridge

from claimcheck.records import Evidence, EvidenceStance, Extraction, Status, TrackedClaim
from claimcheck.tracker import Outcome, Policy, Tracker
from claimcheck.tracker.errors import Conflict, IllegalTransition, TrackerError, VerdictNeeds

_STORIES = itertools.count(1)
DECIDED = {status for status in Status if status not in {Status.UNVERIFIED, Status.IN_PROGRESS}}
VERDICTS = DECIDED - {Status.NOT_CHECKABLE, Status.RETRACTED}


@define
class Known:
    """What the model knows of a claim."""

    status: Status = Status.UNVERIFIED
    version: int = 1
    evidence: int = 0
    proposed: tuple[Status, str] | None = None
    tags: set[str] = field(factory=set)


class Desk(RuleBasedStateMachine):
    """A desk of three persons, who work on the claims of one story, some with what they read long ago."""

    tracker: Tracker
    policy = Policy()
    read = Bundle("read")
    persons = st.sampled_from(["ana", "bo", "cy"])
    words = st.sampled_from(["", "so it is"])
    ids = st.integers(0, 2)

    @initialize()
    def story(self) -> None:
        number = next(_STORIES)
        self.names = [f"{number}-{claim.id}" for claim in bridge().claims]
        claims = tuple(evolve(claim, id=name) for claim, name in zip(bridge().claims, self.names, strict=True))
        self.extraction = Extraction(evolve(bridge().article, id=f"story {number}", headline=None), claims)
        assert self.tracker.add(self.extraction).outcome is Outcome.NEW
        self.known = {name: Known() for name in self.names}

    @rule(target=read, which=ids)
    def look(self, which: int) -> TrackedClaim:
        return self.tracker.claim(self.names[which])

    @rule()
    def add_again(self) -> None:
        assert self.tracker.add(self.extraction).outcome is Outcome.UNCHANGED

    @rule(target=read, claim=read, by=persons)
    def add_evidence(self, claim: TrackedClaim, by: str) -> TrackedClaim:
        known = self.known[claim.id]

        def model() -> None:
            known.evidence += 1

        piece = Evidence("a diary", EvidenceStance.CONTEXT)
        return self.attempt(claim, model, None, lambda: self.tracker.add_evidence(claim, piece, by=by))

    @rule(target=read, claim=read, tag=st.sampled_from("ab"))
    def tag(self, claim: TrackedClaim, tag: str) -> TrackedClaim:
        known = self.known[claim.id]
        changes = tag not in known.tags
        return self.attempt(
            claim, lambda: known.tags.add(tag), None, lambda: self.tracker.tag(claim, tag, by="ana"), changes=changes
        )

    @rule(target=read, claim=read, action=st.sampled_from(["start", "stop"]), by=persons)
    def move(self, claim: TrackedClaim, action: str, by: str) -> TrackedClaim:
        known = self.known[claim.id]
        before, after = (Status.UNVERIFIED, Status.IN_PROGRESS)
        if action == "stop":
            before, after = after, before

        def model() -> None:
            known.status, known.proposed = after, None

        wrong = None if known.status is before else IllegalTransition
        return self.attempt(claim, model, wrong, lambda: getattr(self.tracker, action)(claim, by=by))

    @rule(target=read, claim=read, status=st.sampled_from(sorted(VERDICTS)), words=words, by=persons)
    def verdict(self, claim: TrackedClaim, status: Status, words: str, by: str) -> TrackedClaim:
        known = self.known[claim.id]
        wrong = self.lacking(known, [Status.IN_PROGRESS], words, evidence=True)
        return self.attempt(
            claim,
            lambda: self.decide(known, status, by),
            wrong,
            lambda: self.tracker.verdict(claim, status, rationale=words, by=by),
        )

    @rule(target=read, claim=read, words=words, by=persons)
    def set_aside(self, claim: TrackedClaim, words: str, by: str) -> TrackedClaim:
        known = self.known[claim.id]
        wrong = self.lacking(known, [Status.UNVERIFIED, Status.IN_PROGRESS], words, evidence=False)
        return self.attempt(
            claim,
            lambda: self.decide(known, Status.NOT_CHECKABLE, by),
            wrong,
            lambda: self.tracker.set_aside(claim, rationale=words, by=by),
        )

    @rule(target=read, claim=read, words=words, by=persons)
    def retract(self, claim: TrackedClaim, words: str, by: str) -> TrackedClaim:
        known = self.known[claim.id]
        wrong = self.lacking(known, [Status.UNVERIFIED, Status.IN_PROGRESS, *VERDICTS], words, evidence=True)
        return self.attempt(
            claim,
            lambda: self.decide(known, Status.RETRACTED, by),
            wrong,
            lambda: self.tracker.retract(claim, rationale=words, by=by),
        )

    @rule(target=read, claim=read, by=persons)
    def confirm(self, claim: TrackedClaim, by: str) -> TrackedClaim:
        known = self.known[claim.id]
        wrong: type[TrackerError] | None = None
        if known.proposed is None:
            wrong = IllegalTransition
        elif known.proposed[1] == by:
            wrong = VerdictNeeds

        def model() -> None:
            assert known.proposed is not None
            known.status, known.proposed = known.proposed[0], None

        return self.attempt(claim, model, wrong, lambda: self.tracker.confirm(claim, by=by))

    @rule(target=read, claim=read, words=words)
    def reopen(self, claim: TrackedClaim, words: str) -> TrackedClaim:
        known = self.known[claim.id]
        wrong = self.lacking(known, sorted(DECIDED), words, evidence=False)

        def model() -> None:
            known.status, known.proposed = Status.IN_PROGRESS, None

        return self.attempt(claim, model, wrong, lambda: self.tracker.reopen(claim, reason=words, by="ana"))

    @invariant()
    def what_is_stored_is_what_the_model_says(self) -> None:
        if not hasattr(self, "known"):
            return
        stored = self.tracker.search(article=self.extraction.article.id).claims
        assert sorted(claim.id for claim in stored) == sorted(self.known)
        for claim in stored:
            known = self.known[claim.id]
            assert (claim.status, claim.version) == (known.status, known.version)
            assert (len(claim.evidence), set(claim.tags)) == (known.evidence, known.tags)
            assert (claim.proposal and claim.proposal.status) == (known.proposed and known.proposed[0])
            assert (claim.review is not None) == (known.status in DECIDED)

    def teardown(self) -> None:
        assert self.tracker.audit().ok

    def lacking(self, known: Known, before: list[Status], words: str, *, evidence: bool) -> type[TrackerError] | None:
        if known.status not in before:
            return IllegalTransition
        return VerdictNeeds if not words or (evidence and not known.evidence) else None

    def decide(self, known: Known, status: Status, by: str) -> None:
        if self.policy.second_reviewer:
            known.proposed = (status, by)
        else:
            known.status, known.proposed = status, None

    def attempt(self, claim: TrackedClaim, model: Any, wrong: Any, work: Any, *, changes: bool = True) -> TrackedClaim:
        """Do the work; it must fail as expected, or change what the model changes."""
        known = self.known[claim.id]
        expected = Conflict if claim.version != known.version else wrong
        if expected is not None:
            with pytest.raises(expected):
                work()
            return claim
        done: TrackedClaim = work()
        model()
        known.version += changes
        return done


@pytest.mark.parametrize("second", [False, True])
def test_no_row_of_operations_leads_where_the_model_does_not(kind: str, databases: Any, second: bool) -> None:
    policy = Policy(second_reviewer=second)
    with Tracker(databases.new(kind), policy=policy) as tracker:
        machine = type("OneDesk", (Desk,), {"tracker": tracker, "policy": policy})
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=10 if kind == "sqlite" else 4,
                stateful_step_count=25,
                deadline=None,
                derandomize=True,
                suppress_health_check=list(HealthCheck),
            ),
        )
