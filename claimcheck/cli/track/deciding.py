"""The lifecycle: start, stop, decide, confirm, send back, set aside, retract, reopen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click
from attrs import field, frozen

from claimcheck.cli.track.data import claim_data, print_json
from claimcheck.cli.track.desk import as_read, work_tracker
from claimcheck.cli.track.options import Command, changing, claim_argument
from claimcheck.cli.track.table import print_line
from claimcheck.cli.track.wording import standing
from claimcheck.records import Rating, TrackedClaim
from claimcheck.reports.printable import one_line

if TYPE_CHECKING:
    from claimcheck.tracker import Tracker

SCALE_NAMES = "claimcheck", "Truth-O-Meter", "five stars"  # the names of the scales; a test holds them to the tracker's


@frozen(kw_only=True)
class Change:
    """One change of one claim, as the shared options describe it."""

    claim: str
    db: str | None
    by: str | None
    seen: int | None
    form: str
    second_reviewer: bool | None = field(default=None)

    def make(
        self,
        work: Callable[["Tracker", "TrackedClaim | str"], TrackedClaim],
        told: Callable[[TrackedClaim], str] = standing,
    ) -> None:
        """Change the claim and tell how it is now."""
        with work_tracker(self.db, self.by, second_reviewer=self.second_reviewer) as tracker:
            after = work(tracker, as_read(tracker, self.claim, self.seen))
        if self.form == "json":
            print_json(claim_data(after))
        else:
            print_line(one_line(told(after)))


def _deciding(command: Command) -> Command:
    command = changing(command)
    for declare in (
        click.option(
            "--second-reviewer/--one-reviewer",
            default=None,
            envvar="CLAIMCHECK_SECOND_REVIEWER",
            show_envvar=True,
            help="Propose it only; it stands when another person confirms it.  [default: as the desk's policy says]",
        ),
        click.option(
            "--evidence",
            "evidence",
            metavar="NUMBER",
            type=int,
            multiple=True,
            help="A piece that it rests on; may be given again.  [default: all that the claim has]",
        ),
        click.option("--rationale", metavar="TEXT", default="", help="Why. There is no decision without it."),
    ):
        command = declare(command)
    return command


def _meant(verdict: str, scale: str | None) -> tuple[str, Rating | None]:
    """The status that a verdict stands for, and its rating where it is a point of a scale."""
    from claimcheck.tracker import SCALES
    from claimcheck.tracker.transitions import VERDICTS

    for each in SCALES:
        if each.name == scale:
            rating = each.rate(verdict)
            return each.status(rating).value, rating
    if verdict not in VERDICTS:
        raise click.UsageError(f"{verdict!r} is no verdict; give one of {', '.join(VERDICTS)}, or a --scale")
    return verdict, None


_reason_option = click.option("--reason", metavar="TEXT", default="", help="Why. It is not done without a reason.")


@click.command(epilog="\b\nExamples:\n  claimcheck track check 4f0c\n  claimcheck track check 4f0c --by Ana\n")
@claim_argument
@changing
def check(**given: Any) -> None:
    """Begin to check a CLAIM; it is in_progress then."""
    Change(**given).make(lambda tracker, claim: tracker.start(claim))


@click.command(epilog="\b\nExamples:\n  claimcheck track stop 4f0c\n")
@claim_argument
@changing
def stop(**given: Any) -> None:
    """Put a CLAIM back that is being checked."""
    Change(**given).make(lambda tracker, claim: tracker.stop(claim))


@click.command(
    epilog="""\b
Examples:
  claimcheck track verdict 4f0c false --rationale "The minutes say May."
  claimcheck track verdict 4f0c mixed --rationale "Half of it." --evidence 4 --evidence 6
  claimcheck track verdict 4f0c "Half True" --scale Truth-O-Meter --rationale "Half of it."
  claimcheck track verdict 4f0c false --rationale "The minutes say May." --second-reviewer
"""
)
@claim_argument
@click.argument("verdict")
@click.option("--scale", type=click.Choice(SCALE_NAMES), help="VERDICT is a point of this scale.")
@_deciding
def verdict(verdict: str, scale: str | None, rationale: str, evidence: tuple[int, ...], **given: Any) -> None:
    """Decide on a CLAIM that is being checked.

    VERDICT is verified, mostly_true, mixed, misleading, false or unverifiable, or a point of the --scale. It needs a
    rationale and at least one piece of evidence.
    """
    status, rating = _meant(verdict, scale)
    Change(**given).make(
        lambda tracker, claim: tracker.verdict(
            claim, status, rationale=rationale, evidence=evidence or None, rating=rating
        )
    )


@click.command(
    epilog='\b\nExamples:\n  claimcheck track set-aside 4f0c --rationale "It is an opinion."\n',
)
@claim_argument
@_deciding
def set_aside(rationale: str, evidence: tuple[int, ...], **given: Any) -> None:
    """Say that there is nothing to check in a CLAIM.

    An opinion, a wish, a question: it is not_checkable then.
    """
    if evidence:
        raise click.UsageError("what is set aside rests on no evidence; leave --evidence out")
    Change(**given).make(lambda tracker, claim: tracker.set_aside(claim, rationale=rationale))


@click.command(
    epilog='\b\nExamples:\n  claimcheck track retract 4f0c --rationale "The paper took it back on Friday."\n',
)
@claim_argument
@_deciding
def retract(rationale: str, evidence: tuple[int, ...], **given: Any) -> None:
    """Say that a CLAIM has been taken back.

    By whoever made it, or whoever reported it. It needs a rationale and evidence.
    """
    Change(**given).make(lambda tracker, claim: tracker.retract(claim, rationale=rationale, evidence=evidence or None))


@click.command(epilog="\b\nExamples:\n  claimcheck track confirm 4f0c --by Bo\n")
@claim_argument
@changing
def confirm(**given: Any) -> None:
    """Let a proposed verdict stand, as a second reviewer."""
    Change(**given).make(lambda tracker, claim: tracker.confirm(claim))


@click.command(epilog='\b\nExamples:\n  claimcheck track send-back 4f0c --by Bo --reason "One source is not enough."\n')
@claim_argument
@_reason_option
@changing
def send_back(reason: str, **given: Any) -> None:
    """Do not agree with a proposed verdict."""
    Change(**given).make(lambda tracker, claim: tracker.send_back(claim, reason=reason))


@click.command(epilog='\b\nExamples:\n  claimcheck track reopen 4f0c --reason "New minutes have been published."\n')
@claim_argument
@_reason_option
@changing
def reopen(reason: str, **given: Any) -> None:
    """Take up a decided CLAIM again.

    It is in_progress then, and its verdict stands no more.
    """
    Change(**given).make(lambda tracker, claim: tracker.reopen(claim, reason=reason))
