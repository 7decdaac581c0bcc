"""`track report`: a report on the tracked claims that filters ask for."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from claimcheck.cli.output import Destination, write_stories
from claimcheck.cli.track.desk import read_tracker
from claimcheck.cli.track.finding import asked, filters
from claimcheck.cli.track.options import db_option
from claimcheck.records import Claim, Extraction, TrackedClaim

if TYPE_CHECKING:
    from claimcheck.tracker import Tracker


@click.command(
    epilog="""\b
Examples:
  claimcheck track report --status false --since 2024-05-01 -o false.md
  claimcheck track report --speaker "Ana Ruiz"
"""
)
@filters
@click.option(
    "-o", "--output", "out", metavar="OUT", type=click.Path(path_type=Path), help="Write it here; the ending says how."
)
@click.option("--format", "form", metavar="FORMAT", help="The format, where OUT's ending does not say it.")
@db_option
def report(out: Path | None, form: str | None, db: str | None, **given: Any) -> None:
    """Write a report on the claims that fit all filters.

    They are grouped by their stories, each in the newest version that has the claim.
    """
    destination = Destination.of(out, form, ())
    with read_tracker(db) as tracker:
        from claimcheck.tracker import Query

        stories = _stories(tracker, tracker.claims(Query(**asked(**given))))
    write_stories(stories, destination.form, narration=True, path=destination.path)


def _stories(tracker: "Tracker", claims: Iterable[TrackedClaim]) -> list[Extraction]:
    """The claims with the newest versions of the stories in which they stand, each claim as that version has it."""
    found: dict[tuple[str, int], list[Claim]] = {}
    for tracked in claims:
        appearances = tracker.appearances(tracked)
        last = next((each for each in reversed(appearances) if each.found), appearances[-1])
        claim = evolve(last.claim, status=tracked.status)
        found.setdefault((last.article, last.version), []).append(claim)
    return [
        Extraction(
            tracker.article(article, version=version).article,
            tuple(sorted(some, key=lambda claim: claim.statement.spans[0].start)),
        )
        for (article, version), some in found.items()
    ]
