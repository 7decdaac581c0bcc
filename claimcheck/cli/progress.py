"""A bar on standard error while several stories are extracted, if somebody is watching."""

import sys
from collections.abc import Iterable, Iterator

from claimcheck.records import Extraction


def progress(extractions: Iterable[Extraction], number: int) -> Iterator[Extraction]:
    """The extractions unchanged, each moving the bar on."""
    if number < 2 or sys.stderr is None or not sys.stderr.isatty():
        yield from extractions
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(extractions, "Extracting claims", total=number, console=console, transient=True)
