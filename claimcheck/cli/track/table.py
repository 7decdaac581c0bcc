"""Tables of plain columns: aligned; on a terminal the last column is wrapped, down a pipe no line is cut."""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence

import click

from claimcheck.reports.printable import one_line
from claimcheck.reports.widths import width_of, wrapped

_GAP = "  "
_LEAST = 24  # columns of the last cell; in a narrower window lines are left to the terminal


def print_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their heads, which are bold where there is a terminal with colours."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for number, line in enumerate(table(heads, rows, width)):
        print_line(line, bold=number == 0)


def print_line(line: str, *, bold: bool = False) -> None:
    """Print one line; control characters in it are written out."""
    colour = False if os.environ.get("NO_COLOR") else None  # None: where the terminal has it
    click.echo(click.style(line, bold=True) if bold else line, color=colour)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None) -> Iterator[str]:
    """The lines of a table, the heads first; no line wider than `width`, if it is given and not too small."""
    cells = [[one_line(cell) for cell in row] for row in (heads, *rows)]
    widths = [max(width_of(row[column]) for row in cells) for column in range(len(heads) - 1)]
    room = None if width is None else width - sum(widths) - len(_GAP) * len(widths)
    for *first, last in cells:
        pieces = [last] if room is None or room < _LEAST else list(wrapped(last, room))
        for piece in pieces:
            filled = (cell + " " * (size - width_of(cell)) for cell, size in zip(first, widths, strict=True))
            yield _GAP.join([*filled, piece]).rstrip()
            first = [""] * len(first)
