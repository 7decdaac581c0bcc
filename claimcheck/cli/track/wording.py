"""A tracked claim, and what happens to it, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.records import Appearance, Event, TrackedClaim
from claimcheck.reports.casework import appearance_words, change_words, evidence_words, review_words
from claimcheck.reports.wording import details, speaker_name, speaker_words

if TYPE_CHECKING:
    from claimcheck.tracker import AddReport

HEADS = ("Id", "Status", "Worth", "Day", "Speaker", "Statement")


def row(tracked: TrackedClaim) -> tuple[str, ...]:
    """The claim in a list, under `HEADS`."""
    day = tracked.day.isoformat() if tracked.day else ""
    speaker, statement = speaker_name(tracked.claim.speaker), tracked.claim.statement.text
    return (tracked.id, tracked.status.value, f"{tracked.worth:.2f}", day, speaker, statement)


def card(tracked: TrackedClaim, appearances: list[Appearance], possible: tuple[str, ...]) -> Iterator[str]:
    """All that is known of a claim."""
    claim = tracked.claim
    yield f"{speaker_words(claim.speaker)}: {claim.statement.text}"
    facts = [
        ("Id", claim.id),
        ("Status", tracked.status.value),
        ("Possible now", ", ".join(possible)),
        ("Version", str(tracked.version)),
        ("Assigned to", tracked.assignee or ""),
        ("Priority", str(tracked.priority or "")),
        ("Tags", ", ".join(tracked.tags)),
        *((label, value) for label, value in details(claim) if label != "Status"),
    ]
    yield from (f"  {label}: {value}" for label, value in facts if value)
    yield from (f"  Evidence {number}: {evidence_words(each)}" for number, each in tracked.evidence.items())
    yield from (f"  Verdict {number}: {review_words(each)}" for number, each in tracked.reviews.items())
    yield from (f"  Note {number}: {each.by}: {each.text}" for number, each in tracked.notes.items())
    yield from (f"  Stands in: {appearance_words(each)}" for each in appearances)


def standing(tracked: TrackedClaim) -> str:
    """The claim's status, with the verdict that waits, if one does."""
    waits = f"; {tracked.proposal.status} waits for a second reviewer" if tracked.proposal else ""
    return f"{tracked.id} is {tracked.status}{waits}."


def event_row(event: Event) -> tuple[str, ...]:
    """An event in a history: number, time (UTC), who, what, and what is different after it."""
    at = event.at.strftime("%Y-%m-%d %H:%M:%S")
    return (str(event.number), at, event.by, event.what.replace("_", " "), change_words(event))


def report_words(report: "AddReport") -> str:
    """What adding a story did."""
    counts = [("new", report.added), ("known", report.same), ("read otherwise", report.updated), ("gone", report.gone)]
    told = ", ".join(f"{len(ids)} {label}" for label, ids in counts if ids)
    return told or "none"


def counts(events: int, stories: int, claims: int) -> str:
    """How much there is."""
    return f"{_number(events, 'event')}, {_number(stories, 'story', 'stories')}, {_number(claims, 'claim')}"


def _number(number: int, one: str, several: str | None = None) -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"
