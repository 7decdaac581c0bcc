"""A table of a feature file, read: which claims it expects."""

from collections.abc import Mapping, Sequence

from attrs import define, frozen

from claimcheck.errors import ClaimcheckError
from claimcheck.testing.columns import COLUMNS, Cell, folded


@define(slots=False)
class TableError(ClaimcheckError):
    """A table (or another part of a step) is written in a way that says nothing about claims."""

    problem: str

    def __str__(self) -> str:
        return self.problem


@frozen
class Expectation:
    """The claims that a table names, in its order: for each row, the cells of the columns that the table has."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Cell], ...]


def read_table(table: Sequence[Sequence[str]] | None) -> Expectation:
    """Read a table: its first row names columns, each other row is a claim.

    Raises TableError where there is no table, a column is unknown or doubled, or a word is not in its vocabulary.
    """
    if not table:
        raise TableError("this step needs a table of claims below it; its first row names the columns")
    columns = tuple(folded(name) for name in table[0])
    _check_columns(columns)
    if len(table) == 1:
        raise TableError('the table has a heading and no claims; to expect none, write "Then no claim is found"')
    return Expectation(columns, tuple(_read_row(columns, row) for row in table[1:]))


def _check_columns(columns: Sequence[str]) -> None:
    for name in columns:
        if name not in COLUMNS:
            raise TableError(f"no column is called {name!r}; known: {', '.join(COLUMNS)}")
        if columns.count(name) > 1:
            raise TableError(f"the table has the column {name!r} twice")


def _read_row(columns: Sequence[str], row: Sequence[str]) -> Mapping[str, Cell]:
    if len(row) != len(columns):
        raise TableError(f"a row has {len(row)} cells, the heading has {len(columns)}")
    return {name: read_cell(name, text) for name, text in zip(columns, row, strict=True)}


def read_cell(column: str, text: str) -> Cell:
    """What a cell of this column stands for."""
    told = COLUMNS[column]
    text = folded(text)
    if not text:
        return told.blank
    values = tuple(folded(part) for part in text.split(";")) if told.several else (text,)
    for value in values:
        if not value:
            raise TableError(f"{column}: a value is missing beside a semicolon in {text!r}")
        if told.words is not None and value not in told.words:
            raise TableError(f"{column}: {value!r} is none of its words; known: {', '.join(told.words)}")
    return values
