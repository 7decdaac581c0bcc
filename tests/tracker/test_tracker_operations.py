"""Random legal and illegal operations, against a simple model (`desk_model.py`), on both databases."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from desk_model import DECIDED, VERDICTS, Decision, Known, Story
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from claimcheck.records import Evidence, EvidenceStance, Status, TrackedClaim
from claimcheck.tracker import Policy, Tracker
from claimcheck.tracker.errors import Conflict, IllegalTransition, TrackerError, UnknownEvidence, VerdictNeeds

_STORIES = itertools.count(1)
_OPEN = [Status.UNVERIFIED, Status.IN_PROGRESS]

Wrong = type[TrackerError] | None
Pick = tuple[int, int]


class Desk(RuleBasedStateMachine):
    """A desk of three persons, who work on the claims of one story, some with what they read long ago."""

    tracker: Tracker
    own = Policy()  # what this tracker asks for beyond the desk
    persons = st.sampled_from(["ana", "bo", "cy"])
    words = st.sampled_from(["so it is", "so it is", "so it is", ""])
    tags = st.sampled_from("ab")
    some = st.integers(0, 5)
    picks = st.tuples(st.integers(0, 2), st.sampled_from([0, 0, 0, 0, 0, 1, 3]))  # which claim, how many changes ago
    readings = st.dictionaries(st.integers(0, 2), st.booleans())  # which claims, and whether with their hedges

    # Stories.

    @initialize(wanted=st.just({0: True, 1: True, 2: True}))
    def story(self, wanted: dict[int, bool]) -> None:
        self.tracker.change_policy(Policy(), by="ana")
        self.policy = self.own
        self.told = Story(f"story {next(_STORIES)}")
        self.known: dict[str, Known] = {}
        self.seen: dict[str, list[TrackedClaim]] = {}
        self.correct(wanted)

    @rule(wanted=readings)
    def correct(self, wanted: dict[int, bool]) -> None:
        expected = self.told.add_version(wanted)
        assert self.tracker.add(self.told.extraction(len(self.told.versions) - 1, wanted)) == expected
        self.known |= {claim: Known() for claim in expected.added}

    @rule(which=some, wanted=readings)
    def read_again(self, which: int, wanted: dict[int, bool]) -> None:
        number = which % len(self.told.versions)
        expected = self.told.read_again(number, wanted)
        assert self.tracker.add(self.told.extraction(number, wanted)) == expected
        self.known |= {claim: Known() for claim in expected.added}

    # The desk.

    @rule(pick=picks, by=persons)
    def add_evidence(self, pick: Pick, by: str) -> None:
        claim, known = self.picked(pick)
        piece = Evidence("a diary", EvidenceStance.CONTEXT)
        model = lambda: known.evidence.add(max(self.tracker.claim(claim.id).evidence))  # noqa: E731 (one line)
        self.attempt(claim, model, None, lambda: self.tracker.add_evidence(claim, piece, by=by))

    @rule(pick=picks, which=some)
    def remove_evidence(self, pick: Pick, which: int) -> None:
        claim, known = self.picked(pick)
        number = dict(enumerate(sorted(known.evidence))).get(which, 10**6)
        wrong: Wrong = VerdictNeeds if number in known.in_use() else None
        if number not in known.evidence:
            wrong = UnknownEvidence
        self.attempt(
            claim,
            lambda: known.evidence.remove(number),
            wrong,
            lambda: self.tracker.remove_evidence(claim, number, by="ana"),
        )

    @rule(pick=picks, tag=tags)
    def tag(self, pick: Pick, tag: str) -> None:
        claim, known = self.picked(pick)
        changes = tag not in known.tags
        work = lambda: self.tracker.tag(claim, tag, by="ana")  # noqa: E731 (one line)
        self.attempt(claim, lambda: known.tags.add(tag), None, work, changes=changes)

    @rule(pick=picks, tag=tags)
    def untag(self, pick: Pick, tag: str) -> None:
        claim, known = self.picked(pick)
        changes = tag in known.tags
        work = lambda: self.tracker.untag(claim, tag, by="ana")  # noqa: E731 (one line)
        self.attempt(claim, lambda: known.tags.discard(tag), None, work, changes=changes)

    @rule(pick=picks, person=st.none() | persons)
    def assign(self, pick: Pick, person: str | None) -> None:
        claim, known = self.picked(pick)
        changes = person != known.assignee

        def model() -> None:
            known.assignee = person

        self.attempt(claim, model, None, lambda: self.tracker.assign(claim, person, by="bo"), changes=changes)

    @rule(pick=picks)
    def note(self, pick: Pick) -> None:
        claim, known = self.picked(pick)

        def model() -> None:
            known.notes += 1

        self.attempt(claim, model, None, lambda: self.tracker.note(claim, "ask", by="cy"))

    @rule(second=st.booleans(), evidence=st.integers(1, 2))
    def decree(self, second: bool, evidence: int) -> None:
        policy = Policy(second, evidence)
        self.tracker.change_policy(policy, by="ana")
        self.policy = policy.stricter(self.own)

    # The lifecycle.

    @rule(pick=picks, action=st.sampled_from(["start", "stop"]), by=persons)
    def move(self, pick: Pick, action: str, by: str) -> None:
        claim, known = self.picked(pick)
        before, after = _OPEN if action == "start" else _OPEN[::-1]

        def model() -> None:
            known.status, known.proposed = after, None

        wrong = None if known.status is before else IllegalTransition
        self.attempt(claim, model, wrong, lambda: getattr(self.tracker, action)(claim, by=by))

    @rule(pick=picks, status=st.sampled_from(sorted(VERDICTS)), words=words, by=persons)
    def verdict(self, pick: Pick, status: Status, words: str, by: str) -> None:
        claim, known = self.picked(pick)
        wrong = self.lacking(known, [Status.IN_PROGRESS], words, evidence=True)
        work = lambda: self.tracker.verdict(claim, status, rationale=words, by=by)  # noqa: E731 (one line)
        self.attempt(claim, lambda: self.decide(known, status, by), wrong, work)

    @rule(pick=picks, words=words, by=persons)
    def set_aside(self, pick: Pick, words: str, by: str) -> None:
        claim, known = self.picked(pick)
        wrong = self.lacking(known, _OPEN, words, evidence=False)
        work = lambda: self.tracker.set_aside(claim, rationale=words, by=by)  # noqa: E731 (one line)
        self.attempt(claim, lambda: self.decide(known, Status.NOT_CHECKABLE, by), wrong, work)

    @rule(pick=picks, words=words, by=persons)
    def retract(self, pick: Pick, words: str, by: str) -> None:
        claim, known = self.picked(pick)
        wrong = self.lacking(known, [*_OPEN, *VERDICTS], words, evidence=True)
        work = lambda: self.tracker.retract(claim, rationale=words, by=by)  # noqa: E731 (one line)
        self.attempt(claim, lambda: self.decide(known, Status.RETRACTED, by), wrong, work)

    @rule(pick=picks, by=persons)
    def confirm(self, pick: Pick, by: str) -> None:
        claim, known = self.picked(pick)
        wrong: Wrong = IllegalTransition
        if known.proposed is not None:
            needed = 0 if known.proposed.status is Status.NOT_CHECKABLE else self.policy.evidence
            wrong = VerdictNeeds if known.proposed.by == by or len(known.proposed.evidence) < needed else None

        def model() -> None:
            assert known.proposed is not None
            known.status, known.standing, known.proposed = known.proposed.status, known.proposed, None

        self.attempt(claim, model, wrong, lambda: self.tracker.confirm(claim, by=by))

    @rule(pick=picks, words=words, by=persons)
    def send_back(self, pick: Pick, words: str, by: str) -> None:
        claim, known = self.picked(pick)
        wrong = IllegalTransition if known.proposed is None else None if words else VerdictNeeds

        def model() -> None:
            known.proposed = None

        self.attempt(claim, model, wrong, lambda: self.tracker.send_back(claim, reason=words, by=by))

    @rule(pick=picks, words=words)
    def reopen(self, pick: Pick, words: str) -> None:
        claim, known = self.picked(pick)
        wrong = self.lacking(known, sorted(DECIDED), words, evidence=False)

        def model() -> None:
            known.status, known.proposed, known.standing = Status.IN_PROGRESS, None, None

        self.attempt(claim, model, wrong, lambda: self.tracker.reopen(claim, reason=words, by="ana"))

    @rule(which=st.integers(0, 1), choice=some, by=persons)
    def proceed(self, which: int, choice: int, by: str) -> None:
        """What can be done next: chance alone seldom gets as far as a verdict."""
        pick, words = (which, 0), "so it is"
        _, known = self.picked(pick)
        possible: list[Callable[[], None]] = [lambda: self.remove_evidence(pick, choice)]
        if known.proposed:
            possible += [lambda: self.confirm(pick, by), lambda: self.send_back(pick, words, by)]
        if known.status is Status.UNVERIFIED:
            possible = [lambda: self.move(pick, "start", by)]
        elif known.status in DECIDED:
            possible += [lambda: self.reopen(pick, words), lambda: self.retract(pick, words, by)]
        else:
            possible.append(lambda: self.verdict(pick, sorted(VERDICTS)[choice], words, by))
            if len(known.evidence) < self.policy.evidence + 1:
                possible = [lambda: self.add_evidence(pick, by)]
        possible[choice % len(possible)]()

    # What must hold.

    @invariant()
    def what_is_stored_is_what_the_model_says(self) -> None:
        for name, known in getattr(self, "known", {}).items():
            claim = self.tracker.claim(name)
            assert claim.claim == evolve(self.told.at_home(name), status=known.status)
            assert (claim.version, claim.assignee, len(claim.notes)) == (known.version, known.assignee, known.notes)
            assert (claim.evidence.keys(), set(claim.tags)) == (known.evidence, known.tags)
            for review, decision in ((claim.proposal, known.proposed), (claim.review, known.standing)):
                told = review and Decision(review.status, review.reviewer, frozenset(review.evidence))
                assert told == decision

    @invariant()
    def each_version_is_as_it_was_read_last(self) -> None:
        if hasattr(self, "told"):
            for version in self.told.versions:
                name = f"{self.told.name}.{version.number}"
                assert self.tracker.article(name) == self.told.expected(version, self.known)

    def teardown(self) -> None:
        assert self.tracker.policy == self.policy
        assert self.tracker.audit().ok

    def picked(self, pick: Pick) -> tuple[TrackedClaim, Known]:
        """A claim as it stands, or as it stood some changes ago, and what the model knows of it."""
        which, ago = pick
        name = sorted(self.known)[which % len(self.known)]
        read = [*self.seen.get(name, []), self.tracker.claim(name)]
        return read[max(-1 - ago, -len(read))], self.known[name]

    def lacking(self, known: Known, before: list[Status], words: str, *, evidence: bool) -> Wrong:
        if known.status not in before:
            return IllegalTransition
        return VerdictNeeds if not words or (evidence and len(known.evidence) < self.policy.evidence) else None

    def decide(self, known: Known, status: Status, by: str) -> None:
        decision = Decision(status, by, frozenset(known.evidence))
        if self.policy.second_reviewer:
            known.proposed = decision
        else:
            known.status, known.standing, known.proposed = status, decision, None

    def attempt(
        self,
        claim: TrackedClaim,
        model: Callable[[], None],
        wrong: Wrong,
        work: Callable[[], TrackedClaim],
        *,
        changes: bool = True,
    ) -> None:
        """Do the work; it must fail as expected, or change what the model changes."""
        known = self.known[claim.id]
        expected = Conflict if claim.version != known.version else wrong
        if expected is not None:
            with pytest.raises(expected):
                work()
            return
        done = work()
        model()
        known.version += changes
        assert done == self.tracker.claim(claim.id)
        self.seen.setdefault(claim.id, []).append(claim)


@pytest.mark.parametrize("second", [False, True])
def test_no_row_of_operations_leads_where_the_model_does_not(kind: str, databases: Any, second: bool) -> None:
    own = Policy(second_reviewer=second)
    with Tracker(databases.new(kind), policy=own) as tracker:
        machine = type("OneDesk", (Desk,), {"tracker": tracker, "own": own})
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=12 if kind == "sqlite" else 5,
                stateful_step_count=40,
                deadline=None,
                derandomize=True,
                phases=(Phase.explicit, Phase.generate),  # to find the shortest row takes minutes
                suppress_health_check=list(HealthCheck),
            ),
        )
