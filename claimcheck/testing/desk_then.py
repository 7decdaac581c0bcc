"""Then: what the desk knows of its claims. PYTEST_DONT_REWRITE."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pytest_bdd import parsers, then

from claimcheck.records import Event, Evidence, Review, TrackedClaim
from claimcheck.testing.columns import COLUMNS, Column
from claimcheck.testing.desk import Desk
from claimcheck.testing.record_tables import Table, assert_exactly
from claimcheck.testing.tables import TableError


def _of_claim(column: Column) -> Callable[[TrackedClaim], str]:
    return lambda tracked: "; ".join(column.found(tracked.claim))


TRACKED_COLUMNS: Mapping[str, Callable[[TrackedClaim], str | None]] = MappingProxyType(
    {
        **{name: _of_claim(column) for name, column in COLUMNS.items()},
        "assignee": lambda tracked: tracked.assignee,
        "priority": lambda tracked: str(tracked.priority),
        "tags": lambda tracked: "; ".join(tracked.tags),
        "notes": lambda tracked: "; ".join(f"{note.by}: {note.text}" for note in tracked.notes.values()),
    }
)
REVIEW_COLUMNS: Mapping[str, Callable[[Review], str | None]] = MappingProxyType(
    {
        "verdict": lambda review: review.status,
        "by": lambda review: review.reviewer,
        "second": lambda review: review.second,
        "rationale": lambda review: review.rationale,
        "state": lambda review: review.state,
        "reason": lambda review: review.reason,
    }
)
EVIDENCE_COLUMNS: Mapping[str, Callable[[Evidence], str | None]] = MappingProxyType(
    {
        "link": lambda evidence: evidence.link,
        "stance": lambda evidence: evidence.stance,
        "title": lambda evidence: evidence.title,
        "publisher": lambda evidence: evidence.publisher,
        "quotation": lambda evidence: evidence.quotation,
    }
)
EVENT_COLUMNS: Mapping[str, Callable[[Event], str | None]] = MappingProxyType(
    {
        "who": lambda event: event.by,
        "what": lambda event: event.what.replace("_", " "),
        "status before": lambda event: str(event.before.get("status") or ""),
        "status after": lambda event: str(event.after.get("status") or ""),
    }
)
POLICY_COLUMNS: Mapping[str, Callable[[tuple[Event, str]], str | None]] = MappingProxyType(
    {
        "who": lambda change: change[0].by,
        "rule": lambda change: change[1].replace("_", " "),
        "before": lambda change: _in_words(change[0].before[change[1]]),
        "after": lambda change: _in_words(change[0].after[change[1]]),
    }
)
REPORT_COLUMNS = ("outcome", "new", "known", "gone")


@then(parsers.re(r'it is refused with "(?P<words>[^"]+)"'))
def refused(claimcheck_desk: Desk, words: str) -> None:
    """The last action was refused, and the message says this."""
    refusal, claimcheck_desk.refusal = claimcheck_desk.refusal, None
    if refusal is None:
        raise AssertionError("it was not refused")
    if words not in str(refusal):
        raise AssertionError(f"it was refused, but with: {refusal}")


@then("nothing has changed")
def nothing_has_changed(claimcheck_desk: Desk) -> None:
    """All claims are as they were before the last action."""
    claimcheck_desk.settle()
    assert claimcheck_desk.is_unchanged(), "a claim has changed"


@then(parsers.re(r'the status of "(?P<claim>[^"]+)" is "(?P<status>[^"]+)"'))
def status_is(claimcheck_desk: Desk, claim: str, status: str) -> None:
    """How far the verification has come."""
    claimcheck_desk.settle()
    found = claimcheck_desk.claim(claim).status
    assert found == status, f"the status is {found}"


@then("the tracked claims are exactly")
def tracked_claims(claimcheck_desk: Desk, datatable: Table = None) -> None:
    """The claims of the tracker, all of them, no other, in the order in which they came in."""
    claimcheck_desk.settle()
    assert_exactly("tracked claims", datatable, claimcheck_desk.claims(), TRACKED_COLUMNS)


@then(parsers.re(r'the verdicts on "(?P<claim>[^"]+)" are exactly'))
def verdicts(claimcheck_desk: Desk, claim: str, datatable: Table = None) -> None:
    """All verdicts, those that wait, stand, were sent back or stand no more, in their order."""
    claimcheck_desk.settle()
    assert_exactly("verdicts", datatable, claimcheck_desk.claim(claim).reviews.values(), REVIEW_COLUMNS)


@then(parsers.re(r'there is no verdict on "(?P<claim>[^"]+)"'))
def no_verdict(claimcheck_desk: Desk, claim: str) -> None:
    """Nobody has decided or proposed anything."""
    claimcheck_desk.settle()
    assert not claimcheck_desk.claim(claim).reviews, f"there is: {claimcheck_desk.claim(claim).reviews}"


@then(parsers.re(r'the evidence on "(?P<claim>[^"]+)" is exactly'))
def evidence(claimcheck_desk: Desk, claim: str, datatable: Table = None) -> None:
    """All its evidence, in the order in which it was added."""
    claimcheck_desk.settle()
    assert_exactly("evidence", datatable, claimcheck_desk.claim(claim).evidence.values(), EVIDENCE_COLUMNS)


@then(parsers.re(r'the history of "(?P<claim>[^"]+)" is exactly'))
def history(claimcheck_desk: Desk, claim: str, datatable: Table = None) -> None:
    """All its events, beginning with the story that brought it."""
    claimcheck_desk.settle()
    events = claimcheck_desk.tracker.history(claimcheck_desk.claim(claim))
    assert_exactly("events", datatable, events, EVENT_COLUMNS)


@then("the policy has changed exactly so")
def policy_changes(claimcheck_desk: Desk, datatable: Table = None) -> None:
    """All changes of the desk's policy, rule by rule, in their order."""
    claimcheck_desk.settle()
    events = claimcheck_desk.tracker.policy_changes()
    changes = [(event, rule) for event in events for rule in event.after]
    assert_exactly("changes of the policy", datatable, changes, POLICY_COLUMNS)


@then("the tracker reports")
def reports(claimcheck_desk: Desk, datatable: Table = None) -> None:
    """What the story that came in last was to the tracker, in numbers of claims."""
    report = claimcheck_desk.report
    if report is None:
        raise TableError('no story came in yet; write "Given the desk tracks the story" before')
    cells = (report.outcome.value, *(str(len(ids)) for ids in (report.added, report.same, report.gone)))
    found = dict(zip(REPORT_COLUMNS, cells, strict=True))
    assert_exactly("the tracker's report", datatable, [found], {name: _cell(name) for name in REPORT_COLUMNS})


@then("the audit passes")
def audit_passes(claimcheck_desk: Desk) -> None:
    """The history is whole, and all that is stored is what it says."""
    claimcheck_desk.settle()
    findings = claimcheck_desk.tracker.audit().findings
    assert not findings, f"it finds: {'; '.join(map(str, findings))}"


@then(parsers.re(r'the audit names "(?P<claim>[^"]+)"'))
def audit_names(claimcheck_desk: Desk, claim: str) -> None:
    """The audit finds that this claim is not what its history says."""
    claimcheck_desk.settle()
    findings = claimcheck_desk.tracker.audit().findings
    name = claimcheck_desk.claim(claim).id
    assert any(name in each.where for each in findings), f"it finds: {'; '.join(map(str, findings)) or 'nothing'}"


@then(parsers.re(r'the audit finds "(?P<words>[^"]+)"'))
def audit_finds(claimcheck_desk: Desk, words: str) -> None:
    """One of its findings says this."""
    claimcheck_desk.settle()
    findings = claimcheck_desk.tracker.audit().findings
    assert any(words in str(each) for each in findings), f"it finds: {'; '.join(map(str, findings)) or 'nothing'}"


def _in_words(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _cell(name: str) -> Callable[[Mapping[str, str]], str]:
    return lambda found: found[name]
