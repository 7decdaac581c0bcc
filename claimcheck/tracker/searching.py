"""Finding claims: filters, orders, and pages that stay where they are while claims come in."""

import datetime
from collections.abc import Callable, Collection, Sequence
from typing import Any

from attrs import evolve, frozen
from sqlalchemy import ColumnElement, Connection, select, tuple_

from claimcheck.assessment import Certainty, UnitKind
from claimcheck.records import Status, TrackedClaim
from claimcheck.tracker.errors import BadValue
from claimcheck.tracker.facts import UNKNOWN_DAY
from claimcheck.tracker.fulltext import matching, storable
from claimcheck.tracker.narrowing import Filter, among, arranged, unindexed
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
    arrangement = arranged(connection, _filters(connection, query), query.order)
    key: ColumnElement[int] = CLAIM.c.key if arrangement.joined is None else arrangement.joined.c[0]
    place = [key] if order is None else [order, key]
    rows = select(*place).where(*arrangement.conditions).order_by(*(column.desc() for column in place))
    if arrangement.joined is not None:
        rows = rows.where(CLAIM.c.key == key)
    if after is not None:
        last = _place_of(query.order, after)
        rows = rows.where(tuple_(*place) < last if order is not None else key < last[0])
    found = connection.execute(rows.limit(limit + 1)).all()
    shown = found[:limit]
    following = _cursor(query.order, tuple(shown[-1])) if len(found) > limit else None
    return Page(tuple(tracked(connection, [row[-1] for row in shown])), following)


def _filters(connection: Connection, query: Query) -> list[Filter]:
    asked = {name: value for name in _FILTERS if (value := getattr(query, name)) is not None}
    filters = [_FILTERS[name](connection, value) for name, value in asked.items()]
    if query.since or query.until:
        filters.append(_days(query.since, query.until))
    return filters


def _text(connection: Connection, wanted: str) -> Filter:
    phrases = phrases_of(wanted)
    word = len(phrases) == 1 and len(phrases[0].words) == 1
    found = evolve(among(matching(connection.dialect.name, phrases), text=True), word=word)
    if any(phrase.prefix for phrase in phrases):
        return evolve(found, asked=None)  # to ask it of one claim takes as long as of all
    return found


def _equal(column: ColumnElement[Any], values: Sequence[object], *orders: str) -> Filter:
    """The filter for one or several values of a column; with one, its index holds the claims in these orders."""
    if len(values) == 1:
        leading, asked = column == values[0], unindexed(column) == values[0]
    else:
        leading, asked = column.in_(values), unindexed(column).in_(values)
    return Filter(leading, asked, select(CLAIM.c.key).where(leading), orders if len(values) == 1 else ())


def _named(column: ColumnElement[Any], *orders: str) -> Callable[[Connection, str], Filter]:
    def named(connection: Connection, name: str) -> Filter:
        keys = select(NAME.c.key).where(NAME.c.folded == folded(name))
        return _equal(column, connection.execute(keys).scalars().all(), *orders)

    return named


def _status(_: Connection, wanted: Status | str | Collection[Status | str]) -> Filter:
    several = [wanted] if isinstance(wanted, str) else list(wanted)
    return _equal(CLAIM.c.status, [_member("status", Status, each) for each in several], "newest", "worth")


def _days(since: datetime.date | None, until: datetime.date | None) -> Filter:
    def within(day: ColumnElement[datetime.date]) -> ColumnElement[bool]:
        after = day > UNKNOWN_DAY if since is None else day >= since
        return after if until is None else after & (day <= until)

    leading = within(CLAIM.c.day)
    return Filter(leading, within(unindexed(CLAIM.c.day)), select(CLAIM.c.key).where(leading), ("day",))


def _quantity(_: Connection, wanted: bool | str) -> Filter:
    if isinstance(wanted, bool):
        return Filter(CLAIM.c.quantified.is_(wanted))
    return among(select(AMOUNT.c.claim).where(AMOUNT.c.kind == _member("quantity", UnitKind, wanted)))


def _article(_: Connection, wanted: str) -> Filter:
    rows = select(APPEARANCE.c.claim).join(ARTICLE, ARTICLE.c.key == APPEARANCE.c.article)
    return among(rows.where(ARTICLE.c.id == storable(wanted)))


# What a query can ask, but for the days, which are one filter together.
_FILTERS: dict[str, Callable[[Connection, Any], Filter]] = {
    "text": _text,
    "speaker": _named(CLAIM.c.speaker, "newest", "day", "worth"),
    "status": _status,
    "outlet": _named(CLAIM.c.outlet, "newest"),
    "tag": lambda _, wanted: among(select(TAG.c.claim).where(TAG.c.tag == storable(wanted))),
    "hedged": lambda _, wanted: Filter(CLAIM.c.hedged.is_(wanted)),
    "certainty": lambda _, wanted: Filter(CLAIM.c.certainty == _member("certainty", Certainty, wanted)),
    "quantity": _quantity,
    "assignee": lambda _, wanted: _equal(CLAIM.c.assignee, [storable(wanted)], "newest"),
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
