"""Which claims a version of a story holds: each sighting of a claim, and the list of them that events seal."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, func, select

from claimcheck.tracker.chain import digest
from claimcheck.tracker.schema import APPEARANCE, CLAIM, DOCUMENT

_LENGTH = 32  # hexadecimal digits of a claim's digest in events, 128 bits: an article holds hundreds of them


@frozen
class Sighting:
    """A claim in a version of a story. `own` is the id that this version gives it; `home` is where it came first."""

    key: int
    claim: str
    own: str
    document: str
    found: bool
    position: int
    home: bool


def sightings(connection: Connection, article: int) -> list[Sighting]:
    """The claims of a version in text order, and those that its newest extraction no longer has."""
    document = func.coalesce(APPEARANCE.c.document, DOCUMENT.c.document)
    rows = (
        select(
            CLAIM.c.key,
            CLAIM.c.id,
            func.coalesce(APPEARANCE.c.id, CLAIM.c.id),
            document,
            APPEARANCE.c.found,
            APPEARANCE.c.position,
            APPEARANCE.c.document.is_(None),
        )
        .join(CLAIM, CLAIM.c.key == APPEARANCE.c.claim)
        .join(DOCUMENT, DOCUMENT.c.claim == CLAIM.c.key)
        .where(APPEARANCE.c.article == article)
        .order_by(APPEARANCE.c.position, CLAIM.c.key)
    )
    return [Sighting(*row) for row in connection.execute(rows)]


def listed(seen: Iterable[Sighting]) -> list[list[Any]]:
    """The claims that are found, as an event holds them: id, the version's own id if it is another, and a digest."""
    return [
        [each.claim, None if each.own == each.claim else each.own, digest(each.document)[:_LENGTH]]
        for each in seen
        if each.found
    ]
