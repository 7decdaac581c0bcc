"""The links of the chain: numbers without a gap, each event sealed to the one before, the end where the head says."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from claimcheck.tracker.chain import seal
from claimcheck.tracker.schema import ARTICLE, CLAIM, HEAD

Broken = tuple[int, str]  # the number of an event, and what is wrong with it


def link_findings(connection: Connection, steps: Iterable[list[Row[Any]]]) -> Iterator[Broken]:
    """What is wrong with the chain, given as steps of rows of `event` in the order of their numbers."""
    last, before = 0, ""
    for rows in steps:
        owners = _owners(connection, rows)
        for row in rows:
            for missing in range(last + 1, row.number):
                yield missing, "is missing; it was removed from the history"
            broken = _broken(row, before, whole=last + 1 == row.number) or _misled(row, owners)
            if broken:
                yield row.number, broken
            last, before = row.number, row.hash
    head = connection.execute(select(HEAD.c.number, HEAD.c.hash)).one_or_none()
    if head is None:
        yield last + 1, "cannot be known: the head of the chain was removed"
    elif head.number > last:
        for missing in range(last + 1, head.number + 1):
            yield missing, "is missing; the end of the history was cut off"
    elif tuple(head) != (last, before):
        yield last, f"is not what the head of the chain says, which ends at {head.number}"


def _broken(row: Row[Any], before: str, *, whole: bool) -> str | None:
    try:
        number = json.loads(row.body)["number"]
    except (ValueError, LookupError, TypeError):
        return "cannot be read; it was overwritten"
    if number != row.number:
        return f"holds what was event {number}; it was moved"
    if whole and seal(before, row.body) != row.hash:
        return "does not fit its hash and the event before it; one of them was changed"
    return None


def _misled(row: Row[Any], owners: dict[tuple[str, int], str]) -> str | None:
    """Whether the row leads to another claim or article than the sealed event is about."""
    body = json.loads(row.body)
    for kind in ("claim", "article"):
        key = getattr(row, kind)
        owner = None if key is None else owners.get((kind, key), "")
        if owner == "":
            return f"is about the {kind} {body[kind]}, whose row was removed"
        if owner != body[kind]:
            return f"is about the {kind} {body[kind]}, but filed under {owner}"
    return None


def _owners(connection: Connection, rows: list[Row[Any]]) -> dict[tuple[str, int], str]:
    found = {}
    for kind, table in (("claim", CLAIM), ("article", ARTICLE)):
        keys = {getattr(row, kind) for row in rows} - {None}
        named = select(table.c.key, table.c.id).where(table.c.key.in_(keys))
        found.update({(kind, key): name for key, name in connection.execute(named)})
    return found
