"""Tables of things that are no claims: read, and compared row by row, cell by cell."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from claimcheck.testing.columns import folded
from claimcheck.testing.tables import TableError

Record = TypeVar("Record")
Table = Sequence[Sequence[str]] | None


def read_rows(what: str, table: Table, known: Iterable[str]) -> tuple[list[str], list[list[str]]]:
    """The names of a table's columns, and its rows; raises `TableError` where they cannot be meant."""
    if not table or len(table) == 1:
        raise TableError(f"this step needs a table of {what} below it; its first row names the columns")
    names = [folded(name) for name in table[0]]
    unknown = [name for name in names if name not in set(known)]
    if unknown:
        raise TableError(f"no column of {what} is called {unknown[0]!r}; known: {', '.join(known)}")
    return names, [[folded(cell) for cell in row] for row in table[1:]]


def assert_exactly(
    what: str, table: Table, records: Iterable[Record], columns: Mapping[str, Callable[[Record], str | None]]
) -> None:
    """Hold that the table names the records, all of them, no other, in this order."""
    names, expected = read_rows(what, table, columns)
    found = [[folded(columns[name](record) or "") for name in names] for record in records]
    if expected != found:
        raise AssertionError(f"{what} expected:\n{_lines(expected)}\nfound:\n{_lines(found)}")


def _lines(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"  | {' | '.join(row)} |" for row in rows) or "  (none)"
