"""A story's claims as a table for a terminal; the caller prints it."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.records import Claim, Extraction
from claimcheck.reports.printable import one_line
from claimcheck.reports.summary import summarize
from claimcheck.reports.text import summary_lines
from claimcheck.reports.wording import IN_FULL, details, head_matter, speaker_name, title


def table(extraction: Extraction) -> RenderableType:
    """Title, table and summary; the story's words are never read as rich markup."""
    article = extraction.article
    facts = " · ".join(one_line(value) for label, value in head_matter(article) if label != "Id")
    parts: list[RenderableType] = [Text(one_line(title(article)), style="bold")]
    if facts:
        parts.append(Text(facts, style="dim"))
    if extraction.claims:
        parts.append(_claims(extraction))
    parts += [Text(line) for line in summary_lines(summarize([extraction]))]
    return Group(*parts)


def _claims(extraction: Extraction) -> Table:
    grid = Table("#", show_lines=True, expand=True)
    grid.columns[0].justify = "right"
    for name, ratio in (("Speaker", 2), ("Statement", 5), ("Details", 3)):
        grid.add_column(name, ratio=ratio, overflow="fold")
    for number, claim in enumerate(extraction.claims, start=1):
        grid.add_row(str(number), _speaker(claim), _statement(claim), _details(claim))
    return grid


def _speaker(claim: Claim) -> Text:
    cell = Text(one_line(speaker_name(claim.speaker)), style="bold")
    if claim.speaker.role:
        cell.append(f"\n{one_line(claim.speaker.role)}", style="not bold")
    return cell


def _statement(claim: Claim) -> Text:
    cell = Text(one_line(claim.statement.text))
    if claim.statement.standalone:
        cell.append(f"\n= {one_line(claim.statement.standalone)}", style="italic")
    return cell


def _details(claim: Claim) -> Text:
    facts = [(label, value) for label, value in details(claim) if label != IN_FULL]
    lines = [Text.assemble((f"{label.lower()} ", "dim"), one_line(value)) for label, value in facts]
    return Text("\n").join(lines)
