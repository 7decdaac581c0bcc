"""Looking at claims: a list by filters, one claim, one speaker."""

import datetime
import shlex
from collections import Counter
from typing import Any

import click

from claimcheck.assessment import Certainty, UnitKind
from claimcheck.cli.track.data import appearance_data, claim_data, print_json
from claimcheck.cli.track.desk import read_tracker
from claimcheck.cli.track.options import Command, Day, claim_argument, reading
from claimcheck.cli.track.table import print_line, print_table
from claimcheck.cli.track.wording import HEADS, card, row
from claimcheck.records import Status
from claimcheck.reports.printable import one_line

ORDERS = ("newest", "day", "worth", "priority")
_AMOUNTS = {"any": True, "none": False}


def filters(command: Command) -> Command:
    """What claims are asked for."""
    for declare in reversed(
        (
            click.option(
                "--text",
                metavar="WORDS",
                help='Words of the statement; "in sequence", -without, begin* are understood.',
            ),
            click.option("--speaker", metavar="NAME", help="Who made it."),
            click.option(
                "--status",
                type=click.Choice([status.value for status in Status]),
                multiple=True,
                help="How far it is; may be given again.",
            ),
            click.option("--outlet", metavar="NAME", help="Who reported it."),
            click.option("--since", metavar="DATE", type=Day(), help="The first day on which it was said."),
            click.option("--until", metavar="DATE", type=Day(), help="The last day on which it was said."),
            click.option("--tag", metavar="TAG", help="What it is tagged with."),
            click.option("--hedged/--flat", default=None, help="With or without words that lower commitment."),
            click.option(
                "--certainty",
                type=click.Choice([certainty.value for certainty in Certainty]),
                help="How firmly it is put.",
            ),
            click.option(
                "--quantity",
                type=click.Choice([*_AMOUNTS, *(kind.value for kind in UnitKind)]),
                help="With amounts of this kind, any, or none.",
                metavar="KIND",
            ),
            click.option("--assignee", metavar="NAME", help="Who works on it."),
            click.option("--article", metavar="ID", help="The story in which it stands."),
        )
    ):
        command = declare(command)
    return command


def asked(status: tuple[str, ...] = (), quantity: str | None = None, **given: Any) -> dict[str, Any]:
    """The options as the fields of a query."""
    amount = quantity if quantity is None else _AMOUNTS.get(quantity, quantity)
    return {**given, "status": status or None, "quantity": amount}


@click.command(
    "list",
    epilog="""\b
Examples:
  claimcheck track list
  claimcheck track list --status unverified --order worth --limit 10
  claimcheck track list --text "bridge -toll" --since 2024-05-01
  claimcheck track list --certainty certain --quantity percent
  claimcheck track list --assignee Bo --status in_progress --format json
""",
)
@filters
@click.option("--order", type=click.Choice(ORDERS), default="newest", show_default=True, help="What comes first.")
@click.option("--limit", metavar="N", default=50, show_default=True, help="How many, at most 1000.")
@click.option("--after", metavar="PLACE", help="Where the page before ended, as it says.")
@reading
def list_claims(db: str | None, form: str, limit: int, after: str | None, **given: Any) -> None:
    """List claims, by default the newest; all filters must fit."""
    with read_tracker(db) as tracker:
        page = tracker.search(limit=limit, after=after, **asked(**given))
    if form == "json":
        print_json({"claims": [claim_data(each) for each in page.claims], "next": page.next})
        return
    if not page.claims:
        print_line("No claims.")
        return
    print_table(HEADS, [row(each) for each in page.claims])
    if page.next:
        print_line(f"There are more: give --after {shlex.quote(page.next)} beside the same options.")


@click.command(epilog="\b\nExamples:\n  claimcheck track show 4f0c\n  claimcheck track show 4f0c --format json\n")
@claim_argument
@reading
def show(claim: str, db: str | None, form: str) -> None:
    """Show a CLAIM: words, status, evidence, verdicts, notes, stories."""
    with read_tracker(db) as tracker:
        found = tracker.claim(tracker.full_id(claim))
        appearances = tracker.appearances(found)
    if form == "json":
        print_json({**claim_data(found), "appearances": [appearance_data(each) for each in appearances]})
        return
    from claimcheck.tracker import allowed

    possible = (*(("confirm", "send back") if found.proposal else ()), *allowed(found.status))
    for number, line in enumerate(card(found, appearances, possible)):
        indent = " " * (len(line) - len(line.lstrip()))
        print_line(indent + one_line(line), bold=number == 0)


@click.command(
    epilog="""\b
Examples:
  claimcheck track speaker "Ana Ruiz"
  claimcheck track speaker "Ana Ruiz" --since 2024-01-01 --until 2024-12-31
"""
)
@click.argument("name")
@click.option("--since", metavar="DATE", type=Day(), help="The first day on which it was said.")
@click.option("--until", metavar="DATE", type=Day(), help="The last day on which it was said.")
@reading
def speaker(name: str, since: datetime.date | None, until: datetime.date | None, db: str | None, form: str) -> None:
    """Show all claims of a person or body, the last first.

    NAME is as the stories have it.
    """
    with read_tracker(db) as tracker:
        from claimcheck.tracker import Query

        found = list(tracker.speaker(name, Query(since=since, until=until)))
    if form == "json":
        print_json({"speaker": name, "claims": [claim_data(each) for each in found]})
        return
    if not found:
        print_line("No claims.")
        return
    counts = Counter(each.status for each in found)
    told = ", ".join(f"{counts[status]} {status}" for status in Status if counts[status])
    print_line(f"{len(found)} {'claim' if len(found) == 1 else 'claims'}: {told}")
    print_table(HEADS, [row(each) for each in found])
