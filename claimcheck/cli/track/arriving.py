"""What `track add` is given: stories whose claims are still to be extracted, and claim documents that have theirs."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import click
from attrs import frozen

import claimcheck
from claimcheck.cli.failures import Failure
from claimcheck.cli.stories import Stories
from claimcheck.errors import DocumentError, UnknownSchema
from claimcheck.records import Article, Extraction

_LINES, _DOCUMENT = ".jsonl", ".json"


@frozen
class Document:
    """A file of claim documents: one, or one a line."""

    path: Path

    def texts(self) -> Iterator[tuple[str, str]]:
        """Where each document stands, and its text; raises a Failure where the file is no UTF-8."""
        try:
            if self.path.suffix.lower() == _DOCUMENT:
                yield str(self.path), self.path.read_text(encoding="utf-8")
                return
            with self.path.open(encoding="utf-8", newline="\n") as lines:
                for number, line in enumerate(lines, start=1):
                    if line.strip():
                        yield f"{self.path}: line {number}", line
        except UnicodeDecodeError as error:
            raise Failure([f"{self.path}: not utf-8 (byte {error.start}); a claim document is always UTF-8"]) from None

    def extractions(self) -> Iterator[Extraction]:
        """The documents, read as they are needed; raises a Failure that names the first that cannot be."""
        from claimcheck import codec

        for where, text in self.texts():
            try:
                yield codec.loads(text)
            except (DocumentError, UnknownSchema) as error:
                raise Failure([f"{where}: {error}"]) from None


Arrival = Article | Document


@frozen
class Arrivals:
    """All that is to be added, in the order given."""

    parts: Sequence[Arrival]

    @property
    def number(self) -> int:
        """How many stories there are."""
        return sum(sum(1 for _ in each.texts()) if isinstance(each, Document) else 1 for each in self.parts)

    def extractions(self, *, narration: bool) -> Iterator[Extraction]:
        """Each story with its claims, extracted where it has none yet."""
        for kind, run in groupby(self.parts, type):
            if kind is Document:
                for document in run:
                    assert isinstance(document, Document)  # noqa: S101 (mypy cannot see it)
                    yield from document.extractions()
            else:
                stories = [story for story in run if isinstance(story, Article)]
                found = claimcheck.extract_many(stories, narration=narration)
                yield from map(Extraction, stories, found)


def arrivals(files: Sequence[str], **given: object) -> Arrivals:
    """What the FILEs hold, all stories read; raises a Failure that tells each that cannot be read."""
    documents = {file: Document(Path(file)) for file in files if Path(file).suffix.lower() in (_LINES, _DOCUMENT)}
    for document in documents.values():
        next(document.texts(), None)  # that it can be opened is known before anything is added
    articles = [file for file in files if file not in documents]
    if files and not articles:
        return Arrivals([documents[file] for file in files])
    stories = iter(Stories(files=articles, **given).read())  # type: ignore[arg-type] # the options of `story_options`
    if not files:
        return Arrivals(list(stories))
    return Arrivals([documents[file] if file in documents else next(stories) for file in files])


def unused(given: dict[str, object], arriving: Arrivals) -> None:
    """Raise click.UsageError where options for stories are given and there are none."""
    if any(isinstance(each, Article) for each in arriving.parts):
        return
    for name in ("published", "outlet"):
        if given.get(name):
            raise click.UsageError(f"--{name} is for stories; a claim document says itself what it is about")
