"""Everything in a tracker as lines of JSON, and back: each row of each table, in an order in which it can go in again.

The first line names the version of the tables. What follows from the rest is not written: the full-text index.
"""

import base64
import datetime
import json
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, Date, LargeBinary, Table, delete, insert, select
from sqlalchemy.exc import IntegrityError

from claimcheck.codec import record_from_data
from claimcheck.errors import DocumentError
from claimcheck.records import Claim
from claimcheck.tracker import fulltext
from claimcheck.tracker.auditing import AuditReport, audit
from claimcheck.tracker.chain import canonical
from claimcheck.tracker.errors import BadExport, NotEmpty
from claimcheck.tracker.facts import searchable
from claimcheck.tracker.migrations import NEWEST
from claimcheck.tracker.schema import DOCUMENT, HEAD, METADATA

# The versions whose exports come in; those before the policy lack its table alone.
_READ = ("0001", NEWEST)
_STEP = 500  # rows read and written together


@frozen
class _Line:
    number: int
    table: str
    row: dict[str, Any]


def exported(connection: Connection) -> Iterator[str]:
    """The lines, read as they are asked for."""
    yield canonical({"claimcheck tracker": NEWEST})
    for table in METADATA.sorted_tables:
        rows = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_STEP)
        for row in connection.execute(rows):
            yield canonical({"table": table.name, "row": _written(table, row)})


def load(connection: Connection, lines: Iterable[str], where: str) -> AuditReport:
    """Take the lines in, inside a writing transaction, and audit what has come.

    Raises `NotEmpty`, and `BadExport` where a line cannot be meant or the audit finds something.
    """
    if connection.execute(select(HEAD.c.number)).scalar():
        raise NotEmpty(where)
    connection.execute(delete(HEAD))
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    number, first = next(numbered, (1, "null"))
    if _parsed(number, first) not in [{"claimcheck tracker": version} for version in _READ]:
        raise BadExport(number, f"is not the beginning of an export of version {NEWEST}")
    for name, run in groupby((_line(*each) for each in numbered), key=lambda line: line.table):
        while some := list(islice(run, _STEP)):
            number = some[-1].number
            _insert(connection, METADATA.tables[name], some)
    report = audit(connection)
    if not report.ok:
        raise BadExport(number, f"the audit of what was read finds: {report.findings[0]}")
    return report


def _written(table: Table, row: Any) -> dict[str, Any]:
    return {column.name: _plain(value) for column, value in zip(table.columns, row, strict=True)}


def _plain(value: object) -> object:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode("ascii")
    return value


def _line(number: int, line: str) -> _Line:
    match _parsed(number, line):
        case {"table": str(name), "row": dict(row), **rest} if name in METADATA.tables and not rest:
            table = METADATA.tables[name]
            if row.keys() != set(table.columns.keys()):
                raise BadExport(number, f"is no row of {name}: its keys are others")
            try:
                return _Line(number, name, {key: _read(table, key, value) for key, value in row.items()})
            except (TypeError, ValueError):
                raise BadExport(number, f"is no row of {name}: a value is of a wrong type") from None
        case _:
            raise BadExport(number, "is no row of a tracker's table")


def _read(table: Table, key: str, value: Any) -> object:
    kind = table.columns[key].type
    if value is None:
        return None
    if isinstance(kind, Date):
        return datetime.date.fromisoformat(value)
    if isinstance(kind, LargeBinary):
        return base64.b64decode(value, validate=True)
    if type(value) is not kind.python_type:
        raise TypeError
    return value


def _insert(connection: Connection, table: Table, lines: list[_Line]) -> None:
    number = lines[-1].number
    try:
        connection.execute(insert(table), [line.row for line in lines])
        if table is DOCUMENT:
            found = [(line.row["claim"], json.loads(line.row["document"])) for line in lines]
            fulltext.index(connection, ((key, searchable(record_from_data(data, Claim))) for key, data in found))
    except (DocumentError, ValueError) as error:
        raise BadExport(number, f"a document before it cannot be read ({error})") from None
    except IntegrityError:
        raise BadExport(number, "it, or a row before it, does not fit the rows that came before") from None


def _parsed(number: int, line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise BadExport(number, "is no JSON") from None
