"""The options that several commands share."""

from collections.abc import Callable

import click


def story_options(command: Callable[..., None]) -> Callable[..., None]:
    """What every command that reads stories takes: the stories, and how to read them."""
    for declare in reversed(
        (
            click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(allow_dash=True)),
            click.option("--sample", is_flag=True, help="Take the story that ships with claimcheck instead of a FILE."),
            click.option("--encoding", default="utf-8", show_default=True, help="How the FILEs are encoded."),
            click.option(
                "--published", metavar="DATE", help="The day it was published (YYYY-MM-DD), whatever the text says."
            ),
            click.option("--outlet", metavar="NAME", help="Who published it."),
            click.option(
                "--narration/--no-narration",
                default=True,
                help="Also the statements that the article makes in its own voice (the default).",
            ),
        )
    ):
        command = declare(command)
    return command


def format_options(pairs: tuple[str, ...]) -> dict[str, str]:
    """The options of a report format, each given as NAME=VALUE."""
    for pair in pairs:
        if "=" not in pair:
            raise click.UsageError(f"--option {pair}: write it as NAME=VALUE")
    return dict(pair.split("=", 1) for pair in pairs)
