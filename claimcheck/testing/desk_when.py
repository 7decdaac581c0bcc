"""When: somebody works on a tracked claim. PYTEST_DONT_REWRITE."""

from functools import partial

from attrs import evolve
from pytest_bdd import parsers, when

from claimcheck.records import Evidence, EvidenceStance
from claimcheck.testing.desk import Desk
from claimcheck.testing.desk_given import extracted, put_in
from claimcheck.testing.record_tables import Table, read_rows
from claimcheck.testing.scene import Extractor, Scene
from claimcheck.testing.tables import TableError

EVIDENCE_COLUMNS = ("link", "stance", "title", "publisher", "quotation")
_WHO, _CLAIM, _WHY = r'"(?P<who>[^"]+)"', r'"(?P<claim>[^"]+)"', r'"(?P<why>[^"]+)"'


@when(parsers.re(f"{_WHO} starts to check {_CLAIM}"))
def start(claimcheck_desk: Desk, who: str, claim: str) -> None:
    """From unverified to in_progress."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.start(it, by=who))


@when(parsers.re(f"{_WHO} stops checking {_CLAIM}"))
def stop(claimcheck_desk: Desk, who: str, claim: str) -> None:
    """Back to unverified."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.stop(it, by=who))


@when(parsers.re(f"{_WHO} adds evidence to {_CLAIM}"))
def add_evidence(claimcheck_desk: Desk, who: str, claim: str, datatable: Table = None) -> None:
    """The pieces of the table."""
    names, rows = read_rows("evidence", datatable, EVIDENCE_COLUMNS)
    for row in rows:
        fields = {name: cell or None for name, cell in zip(names, row, strict=True)}
        piece = Evidence(
            fields.get("link") or "",
            EvidenceStance(fields.get("stance") or "context"),
            title=fields.get("title"),
            publisher=fields.get("publisher"),
            quotation=fields.get("quotation"),
        )
        claimcheck_desk.act(who, claim, partial(claimcheck_desk.tracker.add_evidence, evidence=piece, by=who))


@when(parsers.re(rf'{_WHO} takes the evidence "(?P<link>[^"]+)" away from {_CLAIM}'))
def remove_evidence(claimcheck_desk: Desk, who: str, claim: str, link: str) -> None:
    """The piece with this link; the history keeps it."""
    numbers = [number for number, each in claimcheck_desk.claim(claim).evidence.items() if each.link == link]
    if not numbers:
        raise TableError(f'"{claim}" has no evidence "{link}"')
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.remove_evidence(it, numbers[0], by=who))


@when(parsers.re(rf'{_WHO} decides that {_CLAIM} is "(?P<status>[^"]+)" because {_WHY}'))
def decide(claimcheck_desk: Desk, who: str, claim: str, status: str, why: str) -> None:
    """A verdict, on all the evidence that the claim has."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.verdict(it, status, rationale=why, by=who))


@when(parsers.re(rf'{_WHO} decides that {_CLAIM} is "(?P<status>[^"]+)" without a rationale'))
def decide_without_words(claimcheck_desk: Desk, who: str, claim: str, status: str) -> None:
    """What is refused."""
    decide(claimcheck_desk, who, claim, status, "")


@when(parsers.re(f"{_WHO} sets {_CLAIM} aside because {_WHY}"))
def set_aside(claimcheck_desk: Desk, who: str, claim: str, why: str) -> None:
    """There is nothing to check."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.set_aside(it, rationale=why, by=who))


@when(parsers.re(f"{_WHO} records that {_CLAIM} was taken back because {_WHY}"))
def retract(claimcheck_desk: Desk, who: str, claim: str, why: str) -> None:
    """Whoever made the claim has taken it back."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.retract(it, rationale=why, by=who))


@when(parsers.re(f"{_WHO} confirms the verdict on {_CLAIM}"))
def confirm(claimcheck_desk: Desk, who: str, claim: str) -> None:
    """A second reviewer agrees."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.confirm(it, by=who))


@when(parsers.re(f"{_WHO} sends the verdict on {_CLAIM} back because {_WHY}"))
def send_back(claimcheck_desk: Desk, who: str, claim: str, why: str) -> None:
    """A second reviewer does not agree."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.send_back(it, reason=why, by=who))


@when(parsers.re(f"{_WHO} reopens {_CLAIM} because {_WHY}"))
def reopen(claimcheck_desk: Desk, who: str, claim: str, why: str) -> None:
    """A decided claim is taken up again."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.reopen(it, reason=why, by=who))


@when(parsers.re(f"{_WHO} reopens {_CLAIM} without a reason"))
def reopen_without_words(claimcheck_desk: Desk, who: str, claim: str) -> None:
    """What is refused."""
    reopen(claimcheck_desk, who, claim, "")


@when(parsers.re(rf"{_WHO} lets a verdict need (?P<number>\d+) pieces? of evidence"))
def ask_for_evidence(claimcheck_desk: Desk, who: str, number: str) -> None:
    """The desk's policy asks for so many pieces, from now on and for everyone."""
    tracker = claimcheck_desk.tracker
    claimcheck_desk.decree(lambda: tracker.change_policy(evolve(tracker.policy, evidence=int(number)), by=who))


@when(parsers.re(rf'{_WHO} assigns {_CLAIM} to "(?P<person>[^"]+)"'))
def assign(claimcheck_desk: Desk, who: str, claim: str, person: str) -> None:
    """Give the claim to a person."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.assign(it, person, by=who))


@when(parsers.re(rf'{_WHO} tags {_CLAIM} with "(?P<tag>[^"]+)"'))
def tag(claimcheck_desk: Desk, who: str, claim: str, tag: str) -> None:
    """Put a tag on the claim."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.tag(it, tag, by=who))


@when(parsers.re(rf'{_WHO} notes on {_CLAIM} that "(?P<text>[^"]+)"'))
def note(claimcheck_desk: Desk, who: str, claim: str, text: str) -> None:
    """Leave a remark."""
    claimcheck_desk.act(who, claim, lambda it: claimcheck_desk.tracker.note(it, text, by=who))


@when(parsers.re(r'the story "(?P<name>[^"]+)" comes in again'))
def again(claimcheck_desk: Desk, name: str) -> None:
    """The same story is added once more."""
    if name not in claimcheck_desk.stories:
        raise TableError(f'no story is called "{name}"; known: {", ".join(claimcheck_desk.stories) or "none"}')
    put_in(claimcheck_desk, name, claimcheck_desk.stories[name])


@when(parsers.re(r'the story "(?P<name>[^"]+)" comes in corrected'))
def corrected(
    claimcheck_desk: Desk,
    claimcheck_scene: Scene,
    claimcheck_extractor: Extractor,
    name: str,
    docstring: str | None = None,
) -> None:
    """A further version of the story, with another text."""
    put_in(claimcheck_desk, name, extracted(claimcheck_scene, claimcheck_extractor, name, docstring))


@when(parsers.re(rf'somebody changes the stored status of {_CLAIM} to "(?P<status>[^"]+)" by hand'))
def tamper_with_status(claimcheck_desk: Desk, claim: str, status: str) -> None:
    """The database is changed without the tracker, and without an event."""
    from claimcheck.tracker.schema import CLAIM

    _by_hand(claimcheck_desk, CLAIM.update().where(CLAIM.c.id == claimcheck_desk.claim(claim).id).values(status=status))


@when(parsers.re(f"somebody removes the newest event of {_CLAIM} by hand"))
def tamper_with_history(claimcheck_desk: Desk, claim: str) -> None:
    """The same, for the history."""
    from claimcheck.tracker.schema import EVENT

    newest = claimcheck_desk.tracker.history(claimcheck_desk.claim(claim))[-1].number
    _by_hand(claimcheck_desk, EVENT.delete().where(EVENT.c.number == newest))


def _by_hand(desk: Desk, statement: object) -> None:
    desk.settle()
    store = desk.tracker._store  # behind the tracker's back, as somebody with a database client would
    store.write(lambda connection: connection.execute(statement))  # type: ignore[call-overload] # any statement
