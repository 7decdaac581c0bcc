"""A bar on standard error while several stories are extracted, if somebody is watching."""

import sys
from collections.abc import Iterable, Iterator

import click

from claimcheck.records import Extraction


def progress(extractions: Iterable[Extraction], number: int) -> Iterator[Extraction]:
    """The extractions unchanged, each moving the bar on."""
    if number < 2 or sys.stderr is None or not sys.stderr.isatty():
        yield from extractions
        return
    with click.progressbar(extractions, length=number, label="Extracting claims", file=sys.stderr) as bar:
        yield from bar
