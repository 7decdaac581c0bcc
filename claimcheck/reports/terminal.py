"""A story's claims as a table for a terminal: columns with wrapped cells, so that no word is lost."""

import datetime
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import click
from attrs import frozen

from claimcheck.records import Claim, Extraction
from claimcheck.reports.printable import one_line
from claimcheck.reports.summary import summarize
from claimcheck.reports.text import headline_lines, summary_lines
from claimcheck.reports.widths import width_of, wrapped
from claimcheck.reports.wording import IN_FULL, details, head_matter, speaker_name, title

HEADS = ("#", "Speaker", "Statement", "Details")
_SHARES = (2, 5, 3)  # of the width, for all columns but the number's
_GAP = "  "


@frozen
class _Line:
    """One paragraph of a cell and how it looks."""

    text: str
    bold: bool = False
    dim: bool = False
    italic: bool = False

    def styled(self, piece: str) -> str:
        """The piece with its ANSI codes, where it has any."""
        if not (self.bold or self.dim or self.italic):
            return piece
        return click.style(piece, bold=self.bold or None, dim=self.dim or None, italic=self.italic or None)


def table(extraction: Extraction, width: int) -> str:
    """Title, claims and summary, no line wider than `width` columns; styles are ANSI codes, which click can strip."""
    article = extraction.article
    facts = " · ".join(one_line(value) for label, value in head_matter(article) if label != "Id")
    lines = list(_wrapped(_Line(one_line(title(article)), bold=True), width))
    lines += _wrapped(_Line(facts, dim=True), width) if facts else []
    if extraction.claims:
        lines += _claims(extraction.claims, article.published, width)
    for line in (*summary_lines(summarize([extraction])), *headline_lines(extraction)):
        lines += _wrapped(_Line(line), width)
    return "\n".join(lines) + "\n"


def _claims(claims: Sequence[Claim], published: datetime.date | None, width: int) -> Iterator[str]:
    first = len(str(len(claims)))
    room = width - first - len(_GAP) * len(_SHARES)
    widths = [first, *(room * share // sum(_SHARES) for share in _SHARES)]
    rule = click.style("─" * width, dim=True)
    yield rule
    yield from _row([[_Line(head, bold=True)] for head in HEADS], widths)
    yield rule
    for number, claim in enumerate(claims, start=1):
        cells = [[_Line(str(number))], _speaker(claim), _statement(claim), _details(claim, published)]
        yield from _row(cells, widths)
        yield rule


def _row(cells: Sequence[Sequence[_Line]], widths: Sequence[int]) -> Iterator[str]:
    columns = [
        [piece for line in cell for piece in _wrapped(line, size)] for cell, size in zip(cells, widths, strict=True)
    ]
    for pieces in zip_longest(*columns, fillvalue=""):
        filled = (
            piece + " " * (size - width_of(click.unstyle(piece))) for piece, size in zip(pieces, widths, strict=True)
        )
        yield _GAP.join(filled).rstrip()


def _speaker(claim: Claim) -> list[_Line]:
    role = [_Line(one_line(claim.speaker.role))] if claim.speaker.role else []
    return [_Line(one_line(speaker_name(claim.speaker)), bold=True), *role]


def _statement(claim: Claim) -> list[_Line]:
    full = claim.statement.standalone
    return [_Line(one_line(claim.statement.text)), *([_Line(f"= {one_line(full)}", italic=True)] if full else [])]


def _details(claim: Claim, published: datetime.date | None) -> list[_Line]:
    parts = details(claim, published)
    return [_Line(f"{label.lower()}: {one_line(value)}") for label, value in parts if label != IN_FULL]


def _wrapped(line: _Line, width: int) -> Iterator[str]:
    for piece in wrapped(line.text, width):
        yield line.styled(piece)
