"""`claimcheck fact-checks`: what others have checked, as their ClaimReview tells it."""

import json
import os

import click

import claimcheck
from claimcheck.cli.failures import Failure
from claimcheck.cli.track.table import print_line, print_table
from claimcheck.errors import ClaimsFileError, Problem
from claimcheck.records import FactCheck
from claimcheck.reports.printable import one_line
from claimcheck.reports.wording import speaker_name

_HEADS = ("Status", "Rating", "Reviewed", "Publisher", "Speaker", "Claim")


@click.command(
    "fact-checks",
    epilog="""\b
Examples:
  claimcheck fact-checks feed.json
  claimcheck fact-checks page.html feed.json --format json
""",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="json: one document, for programs.",
)
def fact_checks(files: tuple[str, ...], form: str) -> None:
    """Show the fact checks that each FILE tells of.

    A FILE is ClaimReview as JSON-LD: one, a list, a feed such as that of Data Commons, one a line, or a saved web page
    with it. What cannot be made out of a fact check is told on standard error, a line each; the rest of it stands.
    """
    found: list[FactCheck] = []
    problems: list[tuple[str, Problem]] = []
    failures = []
    for file in files:
        try:
            read = claimcheck.read_fact_checks(os.fsdecode(file))
        except ClaimsFileError as error:
            failures.append(error)
            continue
        found += read.found
        problems += ((file, problem) for problem in read.problems)
    if failures:
        raise Failure(failures)
    if form == "json":
        click.echo(json.dumps({"fact_checks": [_data(check) for check in found]}, ensure_ascii=False, indent=2))
    else:
        print_table(_HEADS, [_row(check) for check in found])
        print_line(f"{len(found)} {'fact check' if len(found) == 1 else 'fact checks'}.")
    for file, problem in problems:
        click.echo(one_line(f"claimcheck: warning: {file}: {problem.path}: {problem.message}"), err=True)


def _row(check: FactCheck) -> tuple[str, ...]:
    return (
        check.claim.status.value,
        (check.rating and check.rating.words) or "",
        check.reviewed.isoformat() if check.reviewed else "",
        check.publisher or "",
        speaker_name(check.claim.speaker),
        check.claim.statement.text,
    )


def _data(check: FactCheck) -> dict[str, object]:
    claim, rating = check.claim, check.rating
    return {
        "claim": claim.statement.text,
        "standalone": claim.statement.standalone,
        "speaker": claim.speaker.name,
        "said": claim.said.text if claim.said else None,
        "status": claim.status.value,
        "rating": rating and {name: getattr(rating, name) for name in ("words", "value", "worst", "best")},
        "rationale": check.rationale,
        "reviewed": check.reviewed.isoformat() if check.reviewed else None,
        "url": check.url,
        "publisher": check.publisher,
        "publisher_url": check.publisher_url,
        "appearances": [url for url in (check.article.url, *check.appearances) if url],
    }
