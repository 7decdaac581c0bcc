"""CSV after RFC 4180: a header, then a row for each claim, lines ended by CR LF.

A spreadsheet that opens a CSV file runs what looks like a formula, so a text cell that begins like one is given an
apostrophe before it. Who reads the file back by program takes it off with `undefused`; nothing does so by itself.
"""

import csv
import io
from collections.abc import Sequence

from claimcheck.records import Extraction
from claimcheck.reports.columns import COLUMNS, Value, as_text, rows

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def render(extractions: Sequence[Extraction]) -> str:
    """All claims of all the stories as one table."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row] for row in rows(extractions))
    return sheet.getvalue()


def defused(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula.

    A text that begins with apostrophes and then like a formula gets one, too, so that `undefused` gives each text back.
    """
    return f"'{text}" if text.lstrip("'").startswith(FORMULA_STARTS) else text


def undefused(cell: str) -> str:
    """The text that `defused` made the cell of."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS) else cell


def _cell(value: Value) -> str:
    return defused(value) if isinstance(value, str) else as_text(value)
