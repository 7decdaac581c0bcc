"""What a desk notes on a claim besides its verdict: who works on it, how urgent it is, tags, remarks."""

from typing import Any

import click

from claimcheck.cli.track.deciding import Change
from claimcheck.cli.track.options import changing, claim_argument
from claimcheck.records import TrackedClaim


@click.command(epilog="\b\nExamples:\n  claimcheck track assign 4f0c Bo\n  claimcheck track assign 4f0c --nobody\n")
@claim_argument
@click.argument("person", required=False)
@click.option("--nobody", is_flag=True, help="Take the claim from whoever has it.")
@changing
def assign(person: str | None, nobody: bool, **given: Any) -> None:
    """Give a CLAIM to a PERSON."""
    if bool(person) == nobody:
        raise click.UsageError("give a PERSON, or --nobody")
    Change(**given).make(
        lambda tracker, claim: tracker.assign(claim, person or None),
        lambda now: f"{now.id} is assigned to {now.assignee or 'nobody'}.",
    )


@click.command(epilog="\b\nExamples:\n  claimcheck track priority 4f0c 9\n")
@claim_argument
@click.argument("number", type=int)
@changing
def priority(number: int, **given: Any) -> None:
    """Say how urgent a CLAIM is: 0 is usual, 9 the most urgent."""
    Change(**given).make(
        lambda tracker, claim: tracker.prioritize(claim, number),
        lambda now: f"{now.id} has priority {now.priority}.",
    )


@click.command(epilog='\b\nExamples:\n  claimcheck track tag 4f0c budget\n  claimcheck track tag 4f0c "city hall"\n')
@claim_argument
@click.argument("name", metavar="TAG")
@changing
def tag(name: str, **given: Any) -> None:
    """Put a TAG on a CLAIM."""
    Change(**given).make(lambda tracker, claim: tracker.tag(claim, name), _tags)


@click.command(epilog="\b\nExamples:\n  claimcheck track untag 4f0c budget\n")
@claim_argument
@click.argument("name", metavar="TAG")
@changing
def untag(name: str, **given: Any) -> None:
    """Take a TAG off a CLAIM."""
    Change(**given).make(lambda tracker, claim: tracker.untag(claim, name), _tags)


@click.command(epilog='\b\nExamples:\n  claimcheck track note 4f0c "Called the town hall; they call back."\n')
@claim_argument
@click.argument("text")
@changing
def note(text: str, **given: Any) -> None:
    """Leave a remark on a CLAIM; it decides nothing."""
    Change(**given).make(
        lambda tracker, claim: tracker.note(claim, text),
        lambda now: f"{now.id} has {len(now.notes)} {'note' if len(now.notes) == 1 else 'notes'}.",
    )


def _tags(now: TrackedClaim) -> str:
    return f"{now.id} has {'the tags ' + ', '.join(now.tags) if now.tags else 'no tags'}."
