"""From an id to the row it stands for."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, union

from claimcheck.tracker.errors import AmbiguousClaim, UnknownClaim
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.schema import APPEARANCE, CLAIM

_MOST = 500  # parameters of one query; both databases take more
_TOLD = 4  # claims that are named where a beginning is that of several
_LAST_LETTER = "\U0010ffff"


def key_of(connection: Connection, claim: str) -> int:
    """The key of the claim that has this id, in whatever version of its story; raises `UnknownClaim`."""
    found = keys_of(connection, [claim])
    if claim not in found:
        raise UnknownClaim(claim)
    return found[claim][0]


def id_of(connection: Connection, beginning: str) -> str:
    """The id of the one claim that has this id, or whose id begins so; raises `UnknownClaim` and `AmbiguousClaim`."""
    if not beginning or beginning != storable(beginning):
        raise UnknownClaim(beginning)
    known = keys_of(connection, [beginning])
    if known:
        return known[beginning][1]
    own, other = select(CLAIM.c.id), select(CLAIM.c.id).join(APPEARANCE, APPEARANCE.c.claim == CLAIM.c.key)
    found = []
    for rows, column in ((own, CLAIM.c.id), (other, APPEARANCE.c.id)):
        # Letter by letter, as SQLite orders by itself, and with its index; PostgreSQL would go by the locale.
        letters = column if connection.dialect.name == "sqlite" else column.collate("C")
        found.append(rows.where(letters >= beginning, letters < beginning + _LAST_LETTER))
    both = union(*found).order_by("id").limit(_TOLD + 1)
    names = list(connection.execute(both).scalars())
    if not names:
        raise UnknownClaim(beginning)
    if len(names) > 1:
        raise AmbiguousClaim(beginning, tuple(names[:_TOLD]), more=len(names) > _TOLD)
    return str(names[0])


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
