"""Which filter of a search leads to the claims, and which are asked of each claim on the way.

SQLite guesses how many claims meet a condition, and a wrong guess costs seconds where there are a million. So a look
ahead is taken: a filter that few claims meet leads, and the page is sorted from these. Where many meet every filter,
the claims are gone through in the order of the page, which is full long before the end. PostgreSQL keeps statistics
and chooses well by itself.
"""

from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Connection, Select, exists, func, select
from sqlalchemy.sql.expression import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from claimcheck.tracker.schema import CLAIM

_FEW = 5_000  # claims that are quickly gone through


@frozen
class Filter:
    """One condition of a search, in the two ways it can be put.

    `leading` finds the claims that meet it by an index; `asked` is of a claim that was found otherwise, None where no
    index helps. `keys` are the claims that meet it, `few` how many of them are few. `walks` names the orders in which
    its index holds them.
    """

    leading: ColumnElement[bool]
    asked: ColumnElement[bool] | None = None
    keys: Select[Any] | None = None
    walks: tuple[str, ...] = ()
    few: int = _FEW


def among(keys: Select[Any], few: int = _FEW) -> Filter:
    """The filter for claims whose keys another table names."""
    [key] = keys.selected_columns
    return Filter(CLAIM.c.key.in_(keys), exists(keys.where(key == CLAIM.c.key).correlate(CLAIM)), keys, few=few)


def unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column with a plus sign before it, which keeps SQLite from using an index of it."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def arranged(connection: Connection, filters: list[Filter], order: str) -> list[ColumnElement[bool]]:
    """The conditions, each put in the way that makes a page of this order quick."""
    if connection.dialect.name != "sqlite":
        return [each.leading for each in filters]
    leads = [each for each in filters if _are_few(connection, each)]
    leads = leads or [each for each in filters if order in each.walks][:1]
    return [each.leading if each.asked is None or each in leads else each.asked for each in filters]


def _are_few(connection: Connection, asked: Filter) -> bool:
    if asked.keys is None:
        return False
    some = asked.keys.limit(asked.few + 1).subquery()
    return bool(connection.execute(select(func.count()).select_from(some)).scalar_one() <= asked.few)
