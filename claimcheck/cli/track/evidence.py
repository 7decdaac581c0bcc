"""Evidence: adding a piece, taking one away, getting a saved page back."""

import datetime
import mimetypes
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli.track.deciding import Change
from claimcheck.cli.track.desk import read_tracker
from claimcheck.cli.track.options import Day, changing, claim_argument, db_option
from claimcheck.records import Evidence, EvidenceStance, TrackedClaim
from claimcheck.reports.casework import evidence_words

if TYPE_CHECKING:
    from claimcheck.tracker import Tracker


@click.group(epilog="\b\nExamples:\n  claimcheck track evidence add 4f0c https://example.org/minutes --refutes\n")
def evidence() -> None:
    """Add evidence, take it away, get a saved page back."""


@evidence.command(
    "add",
    epilog="""\b
Examples:
  claimcheck track evidence add 4f0c https://example.org/minutes --refutes
  claimcheck track evidence add 4f0c "City archive, box 12" --supports --title "Minutes of 12 May"
  claimcheck track evidence add 4f0c https://example.org/minutes --context --copy minutes.html
  claimcheck track evidence add 4f0c https://example.org/minutes --refutes --fetch
""",
)
@claim_argument
@click.argument("link")
@click.option("--supports", "stance", flag_value="supports", help="It speaks for the claim.")
@click.option("--refutes", "stance", flag_value="refutes", help="It speaks against the claim.")
@click.option("--context", "stance", flag_value="context", help="It explains the claim.")
@click.option("--title", metavar="TEXT", help="What it is called.")
@click.option("--publisher", metavar="NAME", help="Who published it.")
@click.option("--quotation", metavar="TEXT", help="Its words that matter.")
@click.option("--accessed", metavar="DATE", type=Day(), help="The day it was read (YYYY-MM-DD).  [default: today]")
@click.option(
    "--copy",
    "page",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A saved copy, whose bytes the tracker keeps.",
)
@click.option("--fetch", is_flag=True, help="Fetch the page at LINK and keep its bytes.")
@click.option("--allow-private", is_flag=True, help="Fetch it from this machine or its own network, too.")
@changing
def add_evidence(
    link: str,
    stance: str | None,
    title: str | None,
    publisher: str | None,
    quotation: str | None,
    accessed: datetime.date | None,
    page: Path | None,
    fetch: bool,
    allow_private: bool,
    **given: Any,
) -> None:
    """Add a piece of evidence to a CLAIM.

    LINK is where it can be read: a URL, a book and page, a person. Pages change and go: --copy keeps one that you
    have saved, --fetch gets it now, by http or https, up to 20 MiB in 30 seconds.
    """
    if stance is None:
        raise click.UsageError("say what it does to the claim: --supports, --refutes or --context")
    piece = Evidence(
        link, EvidenceStance(stance), title, publisher, quotation, accessed or datetime.datetime.now().date()
    )
    if fetch and page is not None:
        raise click.UsageError("--fetch gets the page and --copy has it; give one of them")
    if allow_private and not fetch:
        raise click.UsageError("--allow-private is about --fetch; give both")
    content = None if page is None else page.read_bytes()
    media = (page and mimetypes.guess_type(page.name)[0]) or "application/octet-stream"

    def work(tracker: "Tracker", claim: TrackedClaim | str) -> TrackedClaim:
        if not fetch:
            return tracker.add_evidence(claim, piece, content=content, media=media)
        from claimcheck.tracker import fetch as get_page

        got = get_page(link, allow_private=allow_private)
        return tracker.add_evidence(claim, piece, content=got.content, media=got.media)

    Change(**given).make(work, _newest)


@evidence.command("remove", epilog="\b\nExamples:\n  claimcheck track evidence remove 4f0c 17\n")
@claim_argument
@click.argument("number", type=int)
@changing
def remove_evidence(number: int, **given: Any) -> None:
    """Take a piece of evidence away from a CLAIM.

    No verdict may rest on it. The history keeps it.
    """
    Change(**given).make(
        lambda tracker, claim: tracker.remove_evidence(claim, number),
        lambda now: f"Evidence {number} is taken away from {now.id}.",
    )


@evidence.command("copy", epilog="\b\nExamples:\n  claimcheck track evidence copy 4f0c 17 > page.html\n")
@claim_argument
@click.argument("number", type=int)
@db_option
def copy_evidence(claim: str, number: int, db: str | None) -> None:
    """Print the saved page of a piece of evidence, byte by byte."""
    from claimcheck.tracker.errors import BadValue, UnknownEvidence

    with read_tracker(db) as tracker:
        found = tracker.claim(tracker.full_id(claim))
        if number not in found.evidence:
            raise UnknownEvidence(found.id, number, tuple(found.evidence))
        kept = found.evidence[number].copy
        if kept is None:
            raise BadValue("evidence", str(number), "no copy of it is kept here; see its link")
        content = tracker.saved(kept.digest)
    sys.stdout.buffer.write(content)


def _newest(now: TrackedClaim) -> str:
    number, piece = max(now.evidence.items())
    return f"Evidence {number} on {now.id}: {evidence_words(piece)}."
