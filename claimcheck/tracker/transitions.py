"""The lifecycle of a claim: the one table of what may follow what, and what each step needs."""

from attrs import frozen

from claimcheck.records import Status
from claimcheck.tracker.errors import IllegalTransition

OPEN = (Status.UNVERIFIED, Status.IN_PROGRESS)
VERDICTS = (
    Status.VERIFIED,
    Status.MOSTLY_TRUE,
    Status.MIXED,
    Status.MISLEADING,
    Status.FALSE,
    Status.UNVERIFIABLE,
)


@frozen
class Step:
    """An action that leads from any of `before` to any of `after`, with what it needs besides a person."""

    action: str
    before: tuple[Status, ...]
    after: tuple[Status, ...]
    words: bool = False  # a rationale or reason
    evidence: bool = False


STEPS = (
    Step("start", (Status.UNVERIFIED,), (Status.IN_PROGRESS,)),
    Step("stop", (Status.IN_PROGRESS,), (Status.UNVERIFIED,)),
    Step("verdict", (Status.IN_PROGRESS,), VERDICTS, words=True, evidence=True),
    Step("set aside", OPEN, (Status.NOT_CHECKABLE,), words=True),
    Step("retract", (*OPEN, *VERDICTS), (Status.RETRACTED,), words=True, evidence=True),
    Step("reopen", (*VERDICTS, Status.NOT_CHECKABLE, Status.RETRACTED), (Status.IN_PROGRESS,), words=True),
)


def step_for(claim: str, action: str, before: Status) -> Step:
    """The step that an action is for a claim of this status; raises `IllegalTransition` where there is none."""
    for step in STEPS:
        if step.action == action and before in step.before:
            return step
    raise IllegalTransition(claim, before, action, allowed(before))


def allowed(before: Status) -> tuple[str, ...]:
    """The actions that a status leaves open."""
    return tuple(step.action for step in STEPS if before in step.before)
