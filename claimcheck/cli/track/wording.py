"""A tracked claim, and what happens to it, in words."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from claimcheck.records import Appearance, Event, Evidence, Review, TrackedClaim
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


def evidence_words(evidence: Evidence) -> str:
    """A piece of evidence."""
    parts = [f"{evidence.stance}, {evidence.link}", evidence.title, evidence.publisher]
    parts.append(f"“{evidence.quotation}”" if evidence.quotation else None)
    parts.append(f"read on {evidence.accessed}" if evidence.accessed else None)
    parts.append(f"a copy of {evidence.copy.size} bytes is kept" if evidence.copy else None)
    return "; ".join(part for part in parts if part)


def review_words(review: Review) -> str:
    """A verdict, who stands behind it, and what has become of it."""
    rating = f" ({review.rating.name} on {review.rating.scale})" if review.rating else ""
    second = f" and {review.second}" if review.second else ""
    rests = f"; on evidence {', '.join(map(str, review.evidence))}" if review.evidence else ""
    reason = f" because: {review.reason}" if review.reason else ""
    return f"{review.status}{rating} by {review.reviewer}{second}, {review.state}{reason}; {review.rationale}{rests}"


def appearance_words(appearance: Appearance) -> str:
    """A version of a story."""
    published = appearance.published.isoformat() if appearance.published else None
    version = f"version {appearance.version}" if appearance.version > 1 else None
    gone = None if appearance.found else "no longer found in it"
    parts = (appearance.headline, appearance.outlet, published, appearance.url, version, gone)
    return ", ".join(part for part in parts if part) or f"story {appearance.article}"


def event_row(event: Event) -> tuple[str, ...]:
    """An event in a history: number, time (UTC), who, what, and what is different after it."""
    at = event.at.strftime("%Y-%m-%d %H:%M:%S")
    return (str(event.number), at, event.by, event.what.replace("_", " "), change_words(event))


def change_words(event: Event) -> str:
    """What an event changed in a claim or in the policy, or which story it brought."""
    if event.article is not None:
        return f"story {event.article}"
    return "; ".join(_one_change(name, event.before.get(name), after) for name, after in event.after.items())


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


def _one_change(name: str, before: object, after: object) -> str:
    kind, _, rest = name.partition(":")
    if kind == "tag":
        return f"tag {rest}" + ("" if after else " taken off")
    if rest and kind in _ENTRIES:
        label, words = _ENTRIES[kind]
        return f"{label} {rest}: {words(after)}" if isinstance(after, Mapping) else f"{label} {rest} taken away"
    return f"{name.replace('_', ' ')} {_plain(before)} → {_plain(after)}"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "nobody" if value is None else str(value)


def _of_evidence(data: Mapping[str, Any]) -> str:
    return f"{data['stance']}, {data['link']}"


def _of_review(data: Mapping[str, Any]) -> str:
    second = f" and {data['second']}" if data["second"] else ""
    return f"{data['status']} by {data['reviewer']}{second}, {data['state']}: {data['reason'] or data['rationale']}"


def _of_note(data: Mapping[str, Any]) -> str:
    return str(data["text"])


# What an entry is called, and its words.
_ENTRIES = {"evidence": ("evidence", _of_evidence), "review": ("verdict", _of_review), "note": ("note", _of_note)}
