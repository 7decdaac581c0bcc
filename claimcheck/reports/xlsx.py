"""An Excel workbook: a sheet of claims and a sheet of counts, every cell plain text. Needs the extra `xlsx`.

No cell is a formula, a link or a number, whatever it begins with; what misleads the eye is written out, as in Markdown.
"""

import datetime
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from claimcheck.errors import MissingExtra, TooManyRows
from claimcheck.records import Extraction
from claimcheck.reports.columns import COLUMNS, as_text, rows
from claimcheck.reports.printable import one_line
from claimcheck.reports.summary import Count, Summary, summarize

MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767  # characters; what is longer is cut, with an ellipsis
_WIDTHS = {"headline": 40, "statement": 60, "standalone": 40, "hedges": 30, "speaker": 24, "speaker_role": 24}
_WIDTH = 14  # of every other column, in characters
_MADE = datetime.datetime(1980, 1, 1)


def render(extractions: Sequence[Extraction]) -> bytes:
    """All claims of all the stories. Raises MissingExtra without XlsxWriter, TooManyRows where Excel has no room."""
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtra("the XLSX report", "xlsx", "xlsxwriter") from None
    summary = summarize(extractions)
    if summary.claims >= MOST_ROWS:
        raise TooManyRows("xlsx", summary.claims, MOST_ROWS - 1)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        bold = book.add_format({"bold": True})
        widths = [_WIDTHS.get(name, _WIDTH) for name in COLUMNS]
        cells = ([one_line(as_text(value)) for value in row] for row in rows(extractions))
        _fill(book.add_worksheet("Claims"), [*COLUMNS], cells, widths, bold, wrapped)
        _fill(book.add_worksheet("Summary"), ["", "what", "number"], _counts(summary), [20, 40, 10], bold, wrapped)
    return file.getvalue()


def _fill(
    sheet: Any, heads: Sequence[str], cells: Iterable[Sequence[str]], widths: Sequence[int], bold: Any, wrapped: Any
) -> None:
    """Write a table under a header that stays in sight."""
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width, wrapped)
    sheet.freeze_panes(1, 0)
    for place, head in enumerate(heads):
        sheet.write_string(0, place, head, bold)
    for number, row in enumerate(cells, start=1):
        for place, text in enumerate(row):
            if text:
                sheet.write_string(number, place, text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…")


def _counts(summary: Summary) -> Iterator[list[str]]:
    groups = {
        "stories": [Count("", summary.stories)],
        "claims": [Count("", summary.claims)],
        "speaker": summary.speakers,
        "speaker_kind": summary.kinds,
        "quotation": summary.quotations,
        "act": summary.acts,
        "firmness": [Count("flat", summary.flat), Count("hedged", summary.hedged)],
        "status": summary.statuses,
    }
    for name, counts in groups.items():
        for count in counts:
            yield [name, one_line(count.label), str(count.number)]
