"""From an id to the row it stands for."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from claimcheck.tracker.errors import UnknownClaim
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.schema import APPEARANCE, CLAIM

_MOST = 500  # parameters of one query; both databases take more


def key_of(connection: Connection, claim: str) -> int:
    """The key of the claim that has this id, in whatever version of its story; raises `UnknownClaim`."""
    found = keys_of(connection, [claim])
    if claim not in found:
        raise UnknownClaim(claim)
    return found[claim][0]


def keys_of(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    """For each id that is known, the claim's key and its own id (another, where a later version gave it a second)."""
    found: dict[str, tuple[int, str]] = {}
    ids = [name for name in ids if storable(name) == name]  # others are never kept
    for start in range(0, len(ids), _MOST):
        some = ids[start : start + _MOST]
        for key, name in connection.execute(select(CLAIM.c.key, CLAIM.c.id).where(CLAIM.c.id.in_(some))):
            found[name] = (key, name)
        missing = [name for name in some if name not in found]
        if missing:
            second = select(APPEARANCE.c.id, CLAIM.c.key, CLAIM.c.id).join(CLAIM, CLAIM.c.key == APPEARANCE.c.claim)
            for other, key, name in connection.execute(second.where(APPEARANCE.c.id.in_(missing))):
                found[other] = (key, name)
    return found
