"""What a desk has made of a claim, as one flat mapping: what events hold, and how it lies in the tables.

    status, assignee, priority    the claim's own row
    tag:economy                   true
    evidence:17, review:18, ...   the record as plain data, numbered by the event that added it

Replaying events is a matter of updating such a mapping; None means that nothing is there.
"""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select, update

from claimcheck.records import Status
from claimcheck.tracker.chain import State, canonical
from claimcheck.tracker.schema import CLAIM, ENTRY, TAG

COLUMNS = ("status", "assignee", "priority")
UNTOUCHED: State = {"status": Status.UNVERIFIED.value, "priority": 0}


def states(connection: Connection, keys: Sequence[int]) -> dict[int, State]:
    """The stored state of each of these claims, without what is None."""
    found: dict[int, State] = {}
    columns = [CLAIM.c[name] for name in COLUMNS]
    for key, *values in connection.execute(select(CLAIM.c.key, *columns).where(CLAIM.c.key.in_(keys))):
        found[key] = {name: value for name, value in zip(COLUMNS, values, strict=True) if value is not None}
    for key, tag in connection.execute(select(TAG.c.claim, TAG.c.tag).where(TAG.c.claim.in_(keys))):
        found[key][f"tag:{tag}"] = True
    rows = select(ENTRY.c.claim, ENTRY.c.kind, ENTRY.c.number, ENTRY.c.document).where(ENTRY.c.claim.in_(keys))
    for key, kind, number, document in connection.execute(rows.order_by(ENTRY.c.number)):
        found[key][f"{kind}:{number}"] = json.loads(document)
    return found


def store(connection: Connection, key: int, before: State, after: State) -> None:
    """Bring the tables from one state to another, for the names in `after`, and count the change."""
    columns = {name: value for name, value in after.items() if name in COLUMNS}
    connection.execute(update(CLAIM).where(CLAIM.c.key == key).values(version=CLAIM.c.version + 1, **columns))
    for name, value in after.items():
        kind, _, rest = name.partition(":")
        if name in COLUMNS:
            continue
        if kind == "tag":
            _store_tag(connection, key, rest, wanted=bool(value))
        elif value is None:
            connection.execute(delete(ENTRY).where(ENTRY.c.number == int(rest)))
        elif before.get(name) is None:
            row = {"claim": key, "kind": kind, "number": int(rest), "document": canonical(value)}
            connection.execute(insert(ENTRY).values(row))
        else:
            where = ENTRY.c.number == int(rest)
            connection.execute(update(ENTRY).where(where).values(document=canonical(value)))


def _store_tag(connection: Connection, key: int, tag: str, *, wanted: bool) -> None:
    if wanted:
        connection.execute(insert(TAG).values(claim=key, tag=tag))
    else:
        connection.execute(delete(TAG).where(TAG.c.claim == key, TAG.c.tag == tag))
