"""Tables of plain columns: aligned; on a terminal the last column is wrapped, down a pipe no line is cut."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest

import click

from claimcheck.reports.printable import one_line
from claimcheck.reports.widths import width_of, wrapped

_GAP = "  "
_TOGETHER = 50  # rows that are printed together where they come one by one
_LEAST = 24  # columns of the last cell; in a narrower window lines are left to the terminal


def print_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their heads, which are bold where there is a terminal with colours."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for number, line in enumerate(table(heads, rows, width)):
        print_line(line, bold=number == 0)


def print_growing_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows as they come, some at a time, each column as wide as in the rows so far."""
    coming, terminal = iter(rows), sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else None
    widths: list[int] = []
    first = True
    while some := list(islice(coming, _TOGETHER)):
        widths = _widths([heads, *some], widths)
        lines = list(table(heads, some, width, widths))
        if terminal and sys.stderr is not None and sys.stderr.isatty():
            click.echo("\r\x1b[K", nl=False, err=True)  # a bar that stands in this line is drawn again below
        for number, line in enumerate(lines if first else lines[1:]):
            print_line(line, bold=first and number == 0)
        first = False


def print_line(line: str, *, bold: bool = False) -> None:
    """Print one line; control characters in it are written out."""
    colour = False if os.environ.get("NO_COLOR") else None  # None: where the terminal has it
    click.echo(click.style(line, bold=True) if bold else line, color=colour)


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None, least: Sequence[int] = ()
) -> Iterator[str]:
    """The lines of a table, the heads first; no line wider than `width`, if it is given and not too small.

    `least` is how wide the columns but the last are at least.
    """
    cells = [[one_line(cell) for cell in row] for row in (heads, *rows)]
    widths = _widths(cells, least)
    room = None if width is None else width - sum(widths) - len(_GAP) * len(widths)
    for *first, last in cells:
        pieces = [last] if room is None or room < _LEAST else list(wrapped(last, room))
        for piece in pieces:
            filled = (cell + " " * (size - width_of(cell)) for cell, size in zip(first, widths, strict=True))
            yield _GAP.join([*filled, piece]).rstrip()
            first = [""] * len(first)


def _widths(rows: Sequence[Sequence[str]], least: Sequence[int]) -> list[int]:
    """How wide the columns but the last are."""
    found = [max(width_of(one_line(row[column])) for row in rows) for column in range(len(rows[0]) - 1)]
    return [max(pair) for pair in zip_longest(found, least, fillvalue=0)]
