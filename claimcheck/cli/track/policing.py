"""`track policy`: what the desk asks of its verdicts, for everyone who works on its database."""

from typing import TYPE_CHECKING, Any

import click
from attrs import asdict, evolve

from claimcheck.cli.track.data import event_data, print_json
from claimcheck.cli.track.desk import read_tracker, work_tracker
from claimcheck.cli.track.options import by_option, reading
from claimcheck.cli.track.table import print_line, print_table
from claimcheck.cli.track.wording import event_row
from claimcheck.records import Event

if TYPE_CHECKING:
    from claimcheck.tracker import Policy

_HEADS = ("No.", "Time (UTC)", "Who", "What", "Change")


@click.command(
    epilog="""\b
Examples:
  claimcheck track policy
  claimcheck track policy --second-reviewer --evidence 2
  claimcheck track policy --one-reviewer --by Ana
"""
)
@click.option(
    "--second-reviewer/--one-reviewer", default=None, help="Whether a verdict waits until another person confirms it."
)
@click.option("--evidence", metavar="NUMBER", type=int, help="How many pieces of evidence a verdict needs at least.")
@by_option
@reading
def policy(second_reviewer: bool | None, evidence: int | None, by: str | None, db: str | None, form: str) -> None:
    """Show what a verdict needs here, or change it.

    It is kept in the database, and holds for everyone who opens it. What was decided before stays. Without options
    it is shown, with who has changed it.
    """
    asked = {"second_reviewer": second_reviewer, "evidence": evidence}
    wanted: dict[str, Any] = {rule: value for rule, value in asked.items() if value is not None}
    with work_tracker(db, by) if wanted else read_tracker(db) as tracker:
        if wanted:
            tracker.change_policy(evolve(tracker.policy, **wanted))
        holds, changes = tracker.policy, tracker.policy_changes()
    if form == "json":
        print_json({**asdict(holds), "changes": [event_data(each) for each in changes]})
    else:
        _tell(holds, changes)


def _tell(holds: "Policy", changes: list[Event]) -> None:
    pieces = "1 piece" if holds.evidence == 1 else f"{holds.evidence} pieces"
    second = " and a second reviewer" if holds.second_reviewer else ""
    print_line(f"A verdict needs {pieces} of evidence{second}.")
    if changes:
        print_table(_HEADS, [event_row(each) for each in changes])
