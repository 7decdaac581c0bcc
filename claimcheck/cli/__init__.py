"""The command line, the only room that prints: `claimcheck extract`, `claimcheck report` and `claimcheck track`.

`stories` reads what the arguments name, `output` writes, `failures` turns every error into one line and an exit code.
`track/` has the commands of the tracker.
What is heavy is imported where it is used, so that `claimcheck --help` is quick.
"""

from pathlib import Path
from typing import Any

import click

import claimcheck
from claimcheck.cli.checked import fact_checks
from claimcheck.cli.failures import OneLineErrors
from claimcheck.cli.options import format_options, story_options
from claimcheck.cli.output import Destination, write_stories
from claimcheck.cli.stories import Stories
from claimcheck.cli.track import audit, history, track
from claimcheck.publishing import FORMATS

_EXTRACT_EXAMPLES = """\b
Examples:
  claimcheck extract --sample
  claimcheck extract story.txt --format json
  claimcheck extract story.txt --sort worth
  claimcheck extract story.txt --published 2021-10-21 --outlet "Taipei Times"
  claimcheck extract first.txt second.txt --format jsonl > claims.jsonl
  cat story.txt | claimcheck extract - --no-narration
"""
_REPORT_EXAMPLES = """\b
Examples:
  claimcheck report --sample
  claimcheck report story.txt -o story.md
  claimcheck report first.txt second.txt -o both.md
  claimcheck report story.txt --format csv > claims.csv
  cat story.txt | claimcheck report - > story.md
"""


@click.group(
    cls=OneLineErrors,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="A first try, with the story that ships with claimcheck: claimcheck report --sample",
)
@click.version_option(claimcheck.__version__, prog_name="claimcheck", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn news stories into claims: who says what, through whom we know it, how firmly.

    Errors are one line on standard error; the exit code is 0 when all went well, 2 after an error, 130 after Ctrl-C.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@main.command(epilog=_EXTRACT_EXAMPLES)
@story_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", *FORMATS]),
    default="table",
    show_default=True,
    help="json: one document for one FILE; jsonl: a document a line. A table that is piped is plain text.",
)
@click.option(
    "--sort",
    type=click.Choice(["text", "worth"]),
    default="text",
    show_default=True,
    help="The order of the claims: as in the text, or what is most worth checking first.",
)
def extract(form: str, sort: str, narration: bool, **given: Any) -> None:
    """Print the claims of each FILE; - reads standard input.

    All FILEs are read before anything is printed: where one cannot be read, none is extracted.
    """
    stories = Stories(**given)
    if form == "json" and len(stories.files) > 1:
        raise click.UsageError("--format json is one document, for one FILE; use --format jsonl for several")
    if sort != "text" and form in ("json", "jsonl"):
        raise click.UsageError("--sort is for tables and reports; a claim document has its claims in text order")
    write_stories(stories.read(), form, narration=narration, by_worth=sort == "worth")


@main.command(epilog=_REPORT_EXAMPLES)
@story_options
@click.option(
    "-o",
    "--output",
    "out",
    metavar="OUT",
    type=click.Path(path_type=Path),
    help="Write the report here instead of printing it; the ending says the format.",
)
@click.option("--format", "form", metavar="FORMAT", help="The format, where OUT's ending does not say it.")
@click.option(
    "--option", "pairs", metavar="NAME=VALUE", multiple=True, help="An option of the format; may be given again."
)
def report(out: Path | None, form: str | None, pairs: tuple[str, ...], narration: bool, **given: Any) -> None:
    """Write one report on all FILEs; - reads standard input.

    A FILE is a story, or a document of claims that is reported as it stands (claims.json, claims.jsonl). The report
    is Markdown unless OUT ends otherwise or a format is given. OUT is replaced in one step: after an error it is as
    it was.
    """
    stories = Stories(**given)
    destination = Destination.of(out, form, stories.files)
    options = format_options(pairs)
    write_stories(stories.read(), destination.form, narration=narration, path=destination.path, options=options)


main.add_command(fact_checks)
main.add_command(track)
main.add_command(history)
main.add_command(audit)
