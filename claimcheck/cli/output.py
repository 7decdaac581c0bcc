"""Where the claims go: to the terminal, down a pipe, or into a file in one step."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click
from attrs import frozen

import claimcheck
from claimcheck.cli.failures import Failure
from claimcheck.cli.progress import progress
from claimcheck.records import Article, Claim, Extraction
from claimcheck.reports import RENDERERS, SUFFIXES
from claimcheck.reports import text as plain

_NARROW = 72  # columns; below, a table would have more lines than words


@frozen
class Destination:
    """Where a report goes and which format it has."""

    path: Path | None
    form: str

    @classmethod
    def of(cls, path: Path | None, stories: Sequence[str]) -> "Destination":
        """Check before any work is done that OUT can be meant; raises a Failure where it cannot."""
        if path is None:
            return cls(None, "markdown")
        form = SUFFIXES.get(path.suffix.lower())
        if form is None:
            raise Failure([f"{path}: no report format has the ending {path.suffix!r}; known: {', '.join(SUFFIXES)}"])
        if path.is_dir():
            raise Failure([f"{path}: is a directory; give the name of a file"])
        if not path.parent.is_dir():
            raise Failure([f"{path}: there is no folder {path.parent}; make it first"])
        if any(_same(path, story) for story in stories):
            raise Failure([f"{path}: is one of the stories; give another name for the report"])
        return cls(path, form)


def write_stories(
    stories: Sequence[Article], form: str, *, narration: bool, path: Path | None = None, by_worth: bool = False
) -> None:
    """Extract the claims of the stories and write them in a format; `by_worth` puts the most worth checking first."""
    if path is None and sys.stdout is None:
        raise Failure(["standard output is closed"])
    live = form == "jsonl" and sys.stdout.isatty()
    claims = claimcheck.extract_many(stories, narration=narration)
    if by_worth:
        claims = (_by_worth(part) for part in claims)
    found = (Extraction(story, part) for story, part in zip(stories, claims, strict=True))
    extractions = found if live else progress(found, len(stories))
    if form == "jsonl":
        _print_lines(extractions)
    elif form == "json":
        _print_document(extractions)
    elif form == "table":
        _print_tables(list(extractions))
    elif path is None:
        click.echo(RENDERERS[form](list(extractions)), nl=False)
    else:
        replace(path, RENDERERS[form](list(extractions)))


def _by_worth(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims most worth checking first; those of one score stay in text order."""
    return tuple(sorted(claims, key=lambda claim: -claimcheck.check_worthiness(claim).score))


def replace(path: Path, text: str) -> None:
    """Write a file in one step: whatever happens, it holds the old text or the new."""
    path = path.resolve()  # a link stays one
    with _new_file_beside(path) as (descriptor, new):
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(_mode(path))
        new.replace(path)


def _print_lines(extractions: Iterable[Extraction]) -> None:
    from claimcheck import codec

    for extraction in extractions:
        click.echo(codec.dumps(extraction))


def _print_document(extractions: Iterable[Extraction]) -> None:
    from claimcheck import codec

    for extraction in extractions:
        click.echo(codec.dumps(extraction, indent=2))


def _print_tables(extractions: Sequence[Extraction]) -> None:
    if not sys.stdout.isatty():
        click.echo(plain.render(extractions), nl=False)
        return
    from claimcheck.reports.terminal import table

    width = shutil.get_terminal_size().columns
    colour = False if os.environ.get("NO_COLOR") else None  # None: where the terminal has it
    for number, extraction in enumerate(extractions):
        if number:
            click.echo()
        text = plain.render([extraction]) if width < _NARROW else table(extraction, width)
        click.echo(text, nl=False, color=colour)


@contextlib.contextmanager
def _new_file_beside(path: Path) -> Iterator[tuple[int, Path]]:
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".new")
    except OSError as error:
        raise Failure([f"{path}: {error.strerror}"]) from None
    new = Path(name)
    try:
        yield descriptor, new
    except OSError as error:
        raise Failure([f"{path}: {error.strerror}"]) from None
    finally:
        new.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """The access rights of the file that is replaced, or those that a new one gets."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _same(path: Path, story: str) -> bool:
    try:
        return path.samefile(story)
    except OSError:
        return False
