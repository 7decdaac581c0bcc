"""Where the claims go: to the terminal, down a pipe, or into a file in one step."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import click
from attrs import evolve, frozen

import claimcheck
from claimcheck.cli.failures import Failure
from claimcheck.cli.progress import progress
from claimcheck.errors import UnknownReport
from claimcheck.publishing import format_of, known, render, replace
from claimcheck.records import Article, Claim, Extraction, Quotation
from claimcheck.reports import text as plain

_NARROW = 72  # columns; below, a table would have more lines than words


@frozen
class Destination:
    """Where a report goes and which format it has."""

    path: Path | None
    form: str

    @classmethod
    def of(cls, path: Path | None, form: str | None, stories: Sequence[str]) -> "Destination":
        """Check before any work is done that OUT and the format can be meant; raises a Failure where they cannot."""
        if form is not None and form not in known():
            raise UnknownReport(form, known())
        if path is None:
            return cls(None, form or "markdown")
        form = form or format_of(path)
        if path.is_dir():
            raise Failure([f"{path}: is a directory; give the name of a file"])
        if not path.parent.is_dir():
            raise Failure([f"{path}: there is no folder {path.parent}; make it first"])
        if any(_same(path, story) for story in stories):
            raise Failure([f"{path}: is one of the stories; give another name for the report"])
        return cls(path, form)


def write_stories(
    stories: Sequence[Article | Extraction],
    form: str,
    *,
    narration: bool,
    path: Path | None = None,
    by_worth: bool = False,
    options: Mapping[str, str] | None = None,
) -> None:
    """Extract the claims of the stories that have none yet, and write all in a format.

    `by_worth` puts the most worth checking first; `options` are the format's own.
    """
    if path is None and sys.stdout is None:
        raise Failure(["standard output is closed"])
    live = form == "jsonl" and path is None and sys.stdout.isatty()
    found = extracted(stories, narration=narration)
    if by_worth:
        found = (evolve(each, claims=_by_worth(each.claims)) for each in found)
    extractions = found if live else progress(found, len(stories))
    if form == "jsonl" and path is None:
        _print_lines(extractions)
    elif form == "table":
        _print_tables(list(extractions))
    else:
        deliver(render(form, list(extractions), **(options or {})), form, path)


def extracted(stories: Sequence[Article | Extraction], *, narration: bool) -> Iterator[Extraction]:
    """Each story with its claims: those that it comes with, or else those that are found in it."""
    articles = [story for story in stories if isinstance(story, Article)]
    claims = iter(claimcheck.extract_many(articles, narration=narration)) if articles else iter(())
    for story in stories:
        if isinstance(story, Article):
            yield Extraction(story, next(claims))
        else:
            told = (
                claim for claim in story.claims if narration or claim.statement.quotation is not Quotation.NARRATION
            )
            yield evolve(story, claims=tuple(told))


def deliver(said: str | bytes, form: str, path: Path | None) -> None:
    """Write a report into the file, or to standard output; raises a Failure where that is a terminal and it no text."""
    if path is not None:
        replace(path, said)
    elif isinstance(said, str):
        click.echo(said, nl=False)
    elif sys.stdout.isatty():
        raise Failure([f"{form} is no text for a terminal; pipe it, or give claimcheck report a file with -o OUT"])
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(said)
        sys.stdout.buffer.flush()


def _by_worth(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims most worth checking first; those of one score stay in text order."""
    return tuple(sorted(claims, key=lambda claim: -claimcheck.check_worthiness(claim).score))


def _print_lines(extractions: Iterable[Extraction]) -> None:
    from claimcheck import codec

    for extraction in extractions:
        click.echo(codec.dumps(extraction))


def _print_tables(extractions: Sequence[Extraction]) -> None:
    if not sys.stdout.isatty():
        click.echo(plain.render(extractions), nl=False)
        return
    from claimcheck.reports.terminal import table

    width = shutil.get_terminal_size().columns
    colour = False if os.environ.get("NO_COLOR") else None  # None: where the terminal has it
    for number, extraction in enumerate(extractions):
        if number:
            click.echo()
        text = plain.render([extraction]) if width < _NARROW else table(extraction, width)
        click.echo(text, nl=False, color=colour)


def _same(path: Path, story: str) -> bool:
    try:
        return path.samefile(story)
    except OSError:
        return False
