"""Finding claims: filters, orders, and pages that stay where they are while claims come in."""

import datetime
from collections.abc import Callable, Collection
from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Connection, false, select, tuple_

from claimcheck.assessment import Certainty, UnitKind
from claimcheck.records import Status, TrackedClaim
from claimcheck.tracker.errors import BadValue
from claimcheck.tracker.facts import UNKNOWN_DAY
from claimcheck.tracker.fulltext import matching, storable
from claimcheck.tracker.placing import folded
from claimcheck.tracker.reading import tracked
from claimcheck.tracker.schema import AMOUNT, APPEARANCE, ARTICLE, CLAIM, NAME, TAG
from claimcheck.tracker.words import phrases_of

MOST = 1000  # claims a page


@frozen
class Query:
    """What claims are asked for; what is None is not asked.

    `text`: words of the statement, "words in sequence", -without, begin*. `speaker`, `outlet`: the name, case and
    accents aside. `status`: one or several. `since`, `until`: the day it was said, both included. `quantity`: True
    for any amount, False for none, or its kind. `article`: the id of a story.
    """

    text: str | None = None
    speaker: str | None = None
    status: Status | str | Collection[Status | str] | None = None
    outlet: str | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    tag: str | None = None
    hedged: bool | None = None
    certainty: Certainty | str | None = None
    quantity: bool | UnitKind | str | None = None
    assignee: str | None = None
    article: str | None = None
    order: str = "newest"


@frozen
class Page:
    """Some of the claims that were asked for, and where the next begin: give `next` as `after`; None at the end."""

    claims: tuple[TrackedClaim, ...]
    next: str | None


# What a search can be sorted by, highest first; among equals the claim that was added last comes first.
ORDERS = {"newest": None, "day": CLAIM.c.day, "worth": CLAIM.c.worth, "priority": CLAIM.c.priority}


def search(connection: Connection, query: Query, limit: int, after: str | None) -> Page:
    """One page; raises `BadValue` where something asked for cannot be meant."""
    if not 1 <= limit <= MOST:
        raise BadValue("limit", str(limit), f"give a number from 1 to {MOST}")
    if query.order not in ORDERS:
        raise BadValue("order", query.order, f"give one of {', '.join(ORDERS)}")
    order = ORDERS[query.order]
    place = [CLAIM.c.key] if order is None else [order, CLAIM.c.key]
    rows = select(*place).where(*_conditions(connection, query)).order_by(*(column.desc() for column in place))
    if after is not None:
        last = _place_of(query.order, after)
        rows = rows.where(tuple_(*place) < last if order is not None else CLAIM.c.key < last[0])
    found = connection.execute(rows.limit(limit + 1)).all()
    shown = found[:limit]
    following = _cursor(query.order, tuple(shown[-1])) if len(found) > limit else None
    return Page(tuple(tracked(connection, [row[-1] for row in shown])), following)


def _conditions(connection: Connection, query: Query) -> list[ColumnElement[bool]]:
    return [
        condition(connection, value)
        for name, condition in _FILTERS.items()
        if (value := getattr(query, name)) is not None
    ]


def _named(column: ColumnElement[Any]) -> Callable[[Connection, str], ColumnElement[bool]]:
    def condition(connection: Connection, name: str) -> ColumnElement[bool]:
        rows = select(NAME.c.key).where(NAME.c.folded == folded(name))
        keys = list(connection.execute(rows).scalars())
        if not keys:
            return false()
        return column == keys[0] if len(keys) == 1 else column.in_(keys)

    return condition


def _status(_: Connection, wanted: Status | str | Collection[Status | str]) -> ColumnElement[bool]:
    several = [wanted] if isinstance(wanted, str) else list(wanted)
    values = [_member("status", Status, each) for each in several]
    return CLAIM.c.status == values[0] if len(values) == 1 else CLAIM.c.status.in_(values)


def _certainty(_: Connection, wanted: str) -> ColumnElement[bool]:
    return CLAIM.c.certainty == _member("certainty", Certainty, wanted)


def _quantity(_: Connection, wanted: bool | str) -> ColumnElement[bool]:
    if isinstance(wanted, bool):
        return CLAIM.c.quantified.is_(wanted)
    return CLAIM.c.key.in_(select(AMOUNT.c.claim).where(AMOUNT.c.kind == _member("quantity", UnitKind, wanted)))


def _tag(_: Connection, wanted: str) -> ColumnElement[bool]:
    return CLAIM.c.key.in_(select(TAG.c.claim).where(TAG.c.tag == storable(wanted)))


def _article(_: Connection, wanted: str) -> ColumnElement[bool]:
    rows = select(APPEARANCE.c.claim).join(ARTICLE, ARTICLE.c.key == APPEARANCE.c.article)
    return CLAIM.c.key.in_(rows.where(ARTICLE.c.id == storable(wanted)))


def _until(_: Connection, day: datetime.date) -> ColumnElement[bool]:
    return (CLAIM.c.day <= day) & (CLAIM.c.day > UNKNOWN_DAY)


_FILTERS: dict[str, Callable[[Connection, Any], ColumnElement[bool]]] = {
    "text": lambda connection, text: matching(connection.dialect.name, phrases_of(text)),
    "speaker": _named(CLAIM.c.speaker),
    "status": _status,
    "outlet": _named(CLAIM.c.outlet),
    "since": lambda _, day: CLAIM.c.day >= day,
    "until": _until,
    "tag": _tag,
    "hedged": lambda _, wanted: CLAIM.c.hedged.is_(wanted),
    "certainty": _certainty,
    "quantity": _quantity,
    "assignee": lambda _, wanted: CLAIM.c.assignee == storable(wanted),
    "article": _article,
}


def _member(what: str, kind: Any, value: str) -> str:
    try:
        return str(kind(value).value)
    except ValueError:
        raise BadValue(what, value, f"give one of {', '.join(kind)}") from None


def _cursor(order: str, place: tuple[Any, ...]) -> str:
    return ".".join([order, *(str(value) for value in place)])


def _place_of(order: str, cursor: str) -> tuple[Any, ...]:
    name, *values = cursor.split(".")
    try:
        if name != order:
            raise ValueError
        if order == "newest":
            [key] = values
            return (int(key),)
        value, key = values
        return (datetime.date.fromisoformat(value) if order == "day" else int(value), int(key))
    except ValueError:
        raise BadValue("after", cursor, "give what a page of the same search named as next") from None
