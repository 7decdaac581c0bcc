"""The options and arguments that the commands of the tracker share."""

import datetime
from collections.abc import Callable
from typing import Any

import click

from claimcheck.errors import BadDate

Command = Callable[..., None]

claim_argument = click.argument("claim", metavar="CLAIM")
db_option = click.option(
    "--db",
    metavar="URL",
    envvar="CLAIMCHECK_DB",
    show_envvar=True,
    help="The database: a file or postgresql://user@host/name.  [default: a file in your data folder]",
)
by_option = click.option(
    "--by", metavar="NAME", envvar="CLAIMCHECK_USER", show_envvar=True, help="Who does it.  [default: your login name]"
)
seen_option = click.option(
    "--seen",
    metavar="VERSION",
    type=int,
    help="The version of the claim that you have read; if somebody has changed it since, nothing is done.",
)
form_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="json: one document, for programs.",
)


class Day(click.ParamType[datetime.date]):
    """A day as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:  # noqa: ARG002
        """The day; raises `BadDate`."""
        if isinstance(value, datetime.date):
            return value
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise BadDate(value) from None


def reading(command: Command) -> Command:
    """What a command takes that looks at the tracker."""
    return db_option(form_option(command))


def changing(command: Command) -> Command:
    """What a command takes that changes one claim, beside the claim."""
    return seen_option(by_option(db_option(form_option(command))))
