"""`claimcheck track …`: the tracker on the command line.

One file a subject; each command opens the database, does one thing and prints it. SQLAlchemy is imported when a
database is opened, so that help is quick and the core install can show it.
"""

import click

from claimcheck.cli.track.adding import add
from claimcheck.cli.track.deciding import check, confirm, reopen, retract, send_back, set_aside, stop, verdict
from claimcheck.cli.track.evidence import evidence
from claimcheck.cli.track.finding import list_claims, show, speaker
from claimcheck.cli.track.noting import assign, note, priority, tag, untag
from claimcheck.cli.track.past import audit, history
from claimcheck.cli.track.policing import policy
from claimcheck.cli.track.reporting import report
from claimcheck.cli.track.transfer import export, import_lines

__all__ = ["audit", "history", "track"]

_EXAMPLES = """\b
Examples:
  claimcheck track add story.txt
  claimcheck track list --status unverified --order worth
  claimcheck track check 4f0c
  claimcheck track evidence add 4f0c https://example.org/minutes --refutes
  claimcheck track verdict 4f0c false --rationale "The minutes say May."
  claimcheck track history 4f0c
"""


class _InOrder(click.Group):
    """A group that lists its commands in the order of the work."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(self.commands)


@click.group(cls=_InOrder, invoke_without_command=True, epilog=_EXAMPLES)
@click.pass_context
def track(context: click.Context) -> None:
    """Track claims: add stories, check their claims, decide with evidence, see who did what.

    The claims live in one database: --db, or the variable CLAIMCHECK_DB, or else a file in your data folder. A CLAIM
    is named by its id, or by the beginning of it that no other claim has.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (
    add,
    list_claims,
    show,
    speaker,
    assign,
    priority,
    tag,
    untag,
    note,
    check,
    stop,
    evidence,
    verdict,
    confirm,
    send_back,
    set_aside,
    retract,
    reopen,
    history,
    audit,
    policy,
    report,
    export,
    import_lines,
):
    track.add_command(command)
