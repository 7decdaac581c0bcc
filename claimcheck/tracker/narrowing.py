"""Which filter of a search leads to the claims, and which are asked of each claim on the way.

SQLite guesses how many claims meet a condition, and a wrong guess costs seconds where there are a million. So a look
ahead is taken: a filter that few claims meet leads, and the page is sorted from these. Where many meet every filter,
the claims are gone through in the order of the page, which is full long before the end. What a text search finds is
then listed first and looked up on the way: to ask the full-text index of each claim is quick only for a word that
nearly all of them have, and without end where those that have it come last ("will", most worth checking first).
PostgreSQL keeps statistics and chooses well by itself, but for the words of a text, of which it knows the commonest
alone: where few claims have them, it is given their keys.
"""

from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    Subquery,
    any_,
    exists,
    func,
    literal,
    select,
)
from sqlalchemy.sql.expression import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from claimcheck.tracker.schema import CLAIM

_FEW = 20_000  # claims that are quickly gone through
_FEW_ASKED = 5_000  # those that are, where the full-text index is asked of each
_FEW_FOUND = 120_000  # those that the full-text index finds in the time in which it can be asked of a thousand
_FEW_NAMED = 10_000  # those whose keys are quickly given to PostgreSQL


@frozen
class Filter:
    """One condition of a search, in the two ways it can be put.

    `leading` finds the claims that meet it by an index; `asked` is of a claim that was found otherwise, None where no
    index helps. `keys` are the claims that meet it. `walks` names the orders in which its index holds them. `text`
    says that the index is the full-text one, which finds claims quickly, newest first, and tells slowly of one claim;
    `word` that it is asked for one word alone, the claims that have it being quickly counted.
    """

    leading: ColumnElement[bool]
    asked: ColumnElement[bool] | None = None
    keys: Select[Any] | None = None
    walks: tuple[str, ...] = ()
    text: bool = False
    word: bool = False


@frozen
class Arrangement:
    """The conditions of a search, and what the claims are joined to, so that it leads: keys, newest first."""

    conditions: tuple[ColumnElement[bool], ...]
    joined: Subquery | None = None


def among(keys: Select[Any], *, text: bool = False) -> Filter:
    """The filter for claims whose keys another table names."""
    [key] = keys.selected_columns
    return Filter(CLAIM.c.key.in_(keys), exists(keys.where(key == CLAIM.c.key).correlate(CLAIM)), keys, text=text)


def unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column with a plus sign before it, which keeps SQLite from using an index of it."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def arranged(connection: Connection, filters: Sequence[Filter], order: str) -> Arrangement:
    """The conditions, each put in the way that makes a page of this order quick."""
    if connection.dialect.name != "sqlite":
        return Arrangement(tuple(_counted(connection, each) if each.text else each.leading for each in filters))
    texts = [each for each in filters if each.text]
    if texts == list(filters) and texts and order != "newest":
        [text] = texts
        if _are_few(connection, text, _FEW):
            return Arrangement((text.leading,))
        return Arrangement((_on_the_way(connection, text),))
    found = [each for each in texts if each.asked is None or _are_few(connection, each, _FEW_FOUND)]
    few = _FEW if found == texts else _FEW_ASKED
    leads = [each for each in filters if not each.text and _are_few(connection, each, few)]
    if leads or not (found or (texts and order == "newest")):
        leads = leads + found
        if not leads:
            filters = [evolve(each, asked=_on_the_way(connection, each)) if each.text else each for each in filters]
            leads = [each for each in filters if order in each.walks][:1]
        return Arrangement(_put(filters, leads))
    [text] = texts
    assert text.keys is not None  # noqa: S101 (a text has them)
    return Arrangement(_put([each for each in filters if each is not text], []), text.keys.subquery())


def _counted(connection: Connection, text: Filter) -> ColumnElement[bool]:
    """A text search for PostgreSQL, which guesses wrong how many claims it finds: their keys, if they are few."""
    if text.keys is None or not _are_few(connection, text, _FEW_NAMED):
        return text.leading
    keys = connection.execute(text.keys).scalars().all()
    return CLAIM.c.key == any_(literal(keys, ARRAY(BigInteger)))


def _put(filters: Sequence[Filter], leads: Sequence[Filter]) -> tuple[ColumnElement[bool], ...]:
    return tuple(each.leading if each.asked is None or each in leads else each.asked for each in filters)


def _on_the_way(connection: Connection, text: Filter) -> ColumnElement[bool]:
    """How a text search is put to claims that are gone through in the order of an index: asked of each, or listed."""
    assert text.keys is not None  # noqa: S101 (a text has them)
    if text.asked is not None and text.word:
        claims = connection.execute(select(func.max(CLAIM.c.key))).scalar() or 0  # no key is left out
        if not _are_few(connection, text, claims // 2):
            return text.asked
    return unindexed(CLAIM.c.key).in_(text.keys)  # SQLite lists them once


def _are_few(connection: Connection, asked: Filter, few: int) -> bool:
    if asked.keys is None:
        return False
    some = asked.keys.limit(few + 1).subquery()
    return bool(connection.execute(select(func.count()).select_from(some)).scalar_one() <= few)
