"""What a desk notes on a claim besides its verdict: evidence, assignment, priority, tags, remarks."""

from attrs import evolve
from sqlalchemy import Connection, insert, select

from claimcheck.codec import record_to_data
from claimcheck.records import Copy, Evidence, Note, ReviewState
from claimcheck.tracker.chain import State, digest_of
from claimcheck.tracker.deciding import Change, Current
from claimcheck.tracker.errors import BadValue, UnknownEvidence, VerdictNeeds
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.schema import COPY

HIGHEST = 9  # priority
_IN_USE = {ReviewState.STANDING.value, ReviewState.PROPOSED.value}


def keep_copy(connection: Connection, evidence: Evidence, content: bytes, media: str) -> Evidence:
    """The evidence with a saved page, whose bytes are kept once however many pieces name them."""
    name = digest_of(content)
    if connection.execute(select(COPY.c.digest).where(COPY.c.digest == name)).scalar() is None:
        connection.execute(insert(COPY).values(digest=name, media=media, content=content))
    return evolve(evidence, copy=Copy(name, media, len(content)))


def evidence_added(evidence: Evidence) -> Change:
    """One more piece of evidence."""
    if not evidence.link.strip():
        raise BadValue("evidence link", evidence.link, "say where it can be read: a URL, a book and page, a person")
    data = record_to_data(evidence)
    return lambda now: ("evidence_added", {f"evidence:{now.number}": data})


def evidence_removed(number: int) -> Change:
    """One piece less; no verdict that stands or waits may rest on it."""

    def work(now: Current) -> tuple[str, State]:
        pieces = now.entries("evidence")
        if number not in pieces:
            raise UnknownEvidence(now.id, number, tuple(pieces))
        if any(number in each["evidence"] and each["state"] in _IN_USE for each in now.entries("review").values()):
            raise VerdictNeeds(now.id, f"evidence {number}, which stays as long as a verdict rests on it")
        return "evidence_removed", {f"evidence:{number}": None}

    return work


def assigned(person: str | None) -> Change:
    """Give the claim to a person, or to nobody."""
    name = storable(person).strip() if person else None
    return lambda _: ("assigned", {"assignee": name or None})


def prioritized(priority: int) -> Change:
    """What to do first: 0 is usual, 9 the most urgent."""
    if not 0 <= priority <= HIGHEST:
        raise BadValue("priority", str(priority), f"give a number from 0 to {HIGHEST}")
    return lambda _: ("prioritized", {"priority": priority})


def tagged(tag: str, *, wanted: bool) -> Change:
    """Put a tag on, or take it off."""
    name = storable(tag).strip()
    if not name:
        raise BadValue("tag", tag, "give at least one letter")
    return lambda _: ("tagged" if wanted else "untagged", {f"tag:{name}": True if wanted else None})


def noted(by: str, text: str) -> Change:
    """A remark."""
    if not text.strip():
        raise BadValue("note", text, "give at least one word")
    data = record_to_data(Note(by, text))
    return lambda now: ("noted", {f"note:{now.number}": data})
