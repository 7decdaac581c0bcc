"""`track export` and `track import`: everything, as JSON Lines."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import click

from claimcheck.cli.failures import Failure
from claimcheck.cli.track.desk import read_tracker, work_tracker
from claimcheck.cli.track.options import by_option, db_option
from claimcheck.cli.track.table import print_line
from claimcheck.cli.track.wording import counts

_INPUT = "-"


@click.command(
    epilog="""\b
Examples:
  claimcheck track export > claims.jsonl
  claimcheck track export -o claims.jsonl
"""
)
@click.option(
    "-o",
    "--output",
    "out",
    metavar="OUT",
    type=click.Path(path_type=Path),
    help="Write it here instead.",
)
@db_option
def export(out: Path | None, db: str | None) -> None:
    """Print everything that is tracked, as JSON Lines.

    That is: stories, claims, evidence, saved pages, the whole history.
    OUT is replaced in one step: after an error it is as it was.
    """
    with read_tracker(db) as tracker:
        if out is None:
            for line in tracker.export():
                click.echo(line)
            return
        with _replacing(out) as stream:
            stream.writelines(f"{line}\n" for line in tracker.export())


@click.command("import", epilog="\b\nExamples:\n  claimcheck track import claims.jsonl --db new.db\n")
@click.argument("file", type=click.Path(allow_dash=True))
@db_option
@by_option
def import_lines(file: str, db: str | None, by: str | None) -> None:
    """Take in an export, all of it or nothing.

    FILE is what `claimcheck track export` has written; - is standard input. The tracker must be new or empty. The
    history comes along and is audited: a FILE that somebody has changed is refused.
    """
    from claimcheck.tracker.errors import BadExport

    with _lines(file) as lines, work_tracker(db, by, make=True) as tracker:
        try:
            report = tracker.load(lines)
        except (BadExport, UnicodeDecodeError) as error:
            what = error if isinstance(error, BadExport) else f"not utf-8 (byte {error.start}); nothing was imported"
            raise Failure([f"{file}: {what}"]) from None
    print_line(f"Imported: {counts(report.events, report.articles, report.claims)}.")


@contextlib.contextmanager
def _lines(file: str) -> Iterator[TextIO]:
    if file != _INPUT:
        with Path(file).open(encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    yield sys.stdin


@contextlib.contextmanager
def _replacing(out: Path) -> Iterator[TextIO]:
    """A file to write line by line that takes the place of OUT when all is written."""
    out = out.resolve()  # a link stays one
    try:
        descriptor, name = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name[:100]}.", suffix=".new")
    except OSError as error:
        error.filename = str(out)
        raise
    new = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if out.exists():
            new.chmod(out.stat().st_mode & 0o777)
        new.replace(out)
    except OSError as error:
        error.filename = str(out)
        raise
    finally:
        new.unlink(missing_ok=True)
