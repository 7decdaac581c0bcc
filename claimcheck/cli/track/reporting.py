"""`track report`: a report on the tracked claims that filters ask for."""

import sys
from pathlib import Path
from typing import Any

import click

from claimcheck.cli.failures import Failure
from claimcheck.cli.options import format_options
from claimcheck.cli.output import Destination, deliver
from claimcheck.cli.track.desk import read_tracker
from claimcheck.cli.track.finding import asked, filters
from claimcheck.cli.track.options import db_option
from claimcheck.publishing import render


@click.command(
    epilog="""\b
Examples:
  claimcheck track report --status false --since 2024-05-01 -o false.html
  claimcheck track report --speaker "Ana Ruiz"
  claimcheck track report --tag budget --format csv > budget.csv
  claimcheck track report --status false -o may.claimreview.json --option url=https://checks.example/may
"""
)
@filters
@click.option(
    "-o", "--output", "out", metavar="OUT", type=click.Path(path_type=Path), help="Write it here; the ending says how."
)
@click.option("--format", "form", metavar="FORMAT", help="The format, where OUT's ending does not say it.")
@click.option(
    "--option", "pairs", metavar="NAME=VALUE", multiple=True, help="An option of the format; may be given again."
)
@db_option
def report(out: Path | None, form: str | None, pairs: tuple[str, ...], db: str | None, **given: Any) -> None:
    """Write a report on the claims that fit all filters.

    It tells what the desk knows: verdicts, evidence, where else a claim stands, its history. The claims are grouped
    by their stories, each in the newest version that has the claim. Without OUT it is printed, as Markdown.
    """
    destination = Destination.of(out, form, ())
    options = format_options(pairs)
    if out is None and sys.stdout is None:
        raise Failure(["standard output is closed"])
    with read_tracker(db) as tracker:
        from claimcheck.tracker import Query

        said = render(destination.form, tracker.case_files(Query(**asked(**given))), **options)
    deliver(said, destination.form, destination.path)
