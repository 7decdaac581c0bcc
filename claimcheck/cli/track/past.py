"""What has happened: the history of a claim, and the audit of it all."""

import click
from attrs import asdict

from claimcheck.cli.track.data import event_data, print_json
from claimcheck.cli.track.desk import read_tracker
from claimcheck.cli.track.options import claim_argument, reading
from claimcheck.cli.track.table import print_line, print_table
from claimcheck.cli.track.wording import counts, event_row
from claimcheck.reports.printable import one_line

_FOUND = 1  # the exit code of an audit that finds something
_HEADS = ("No.", "Time (UTC)", "Who", "What", "Change")


@click.command(epilog="\b\nExamples:\n  claimcheck history 4f0c\n  claimcheck track history 4f0c --format json\n")
@claim_argument
@reading
def history(claim: str, db: str | None, form: str) -> None:
    """Show what has happened to a CLAIM, the oldest first.

    `claimcheck history` and `claimcheck track history` are the same.
    """
    with read_tracker(db) as tracker:
        events = tracker.history(tracker.full_id(claim))
    if form == "json":
        print_json({"events": [event_data(each) for each in events]})
        return
    print_table(_HEADS, [event_row(each) for each in events])


@click.command(epilog="\b\nExamples:\n  claimcheck audit\n  claimcheck track audit --format json\n")
@reading
@click.pass_context
def audit(context: click.Context, db: str | None, form: str) -> None:
    """Verify the whole history and all that is stored.

    What is wrong is printed, a line each, and the exit code is 1. `claimcheck audit` and `claimcheck track audit` are
    the same.
    """
    with read_tracker(db) as tracker:
        report = tracker.audit()
    if form == "json":
        print_json({**asdict(report), "ok": report.ok})
    else:
        for finding in report.findings:
            print_line(one_line(str(finding)))
        number = len(report.findings)
        verdict = "all is well" if report.ok else f"{number} {'thing is' if number == 1 else 'things are'} wrong"
        print_line(f"{counts(report.events, report.articles, report.claims)}: {verdict}.")
    if not report.ok:
        context.exit(_FOUND)
