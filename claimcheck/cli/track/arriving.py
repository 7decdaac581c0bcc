"""What `track add` is given: stories whose claims are still to be extracted, and claim documents that have theirs."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

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


def arrivals(files: Sequence[str], url: str | None, **given: Any) -> Arrivals:
    """What the FILEs hold, all stories read; raises a Failure that tells each that cannot be read.

    Raises click.UsageError where options for stories do not fit what there is.
    """
    documents = {file: Document(Path(file)) for file in files if Path(file).suffix.lower() in (_LINES, _DOCUMENT)}
    for document in documents.values():
        next(document.texts(), None)  # that it can be opened is known before anything is added
    articles = [file for file in files if file not in documents]
    _check(files, articles, url=url, **given)
    if files and not articles:
        return Arrivals([documents[file] for file in files])
    read = Stories(**{**given, "files": articles}).read()
    stories = iter([evolve(story, url=url) for story in read] if url else read)
    if not files:
        return Arrivals(list(stories))
    return Arrivals([documents[file] if file in documents else next(stories) for file in files])


def _check(files: Sequence[str], articles: Sequence[str], **given: Any) -> None:
    for name in ("published", "outlet", "url"):
        if files and not articles and given.get(name):
            raise click.UsageError(f"--{name} is for stories; a claim document says itself what it is about")
    if len(articles) > 1 and given.get("url"):
        raise click.UsageError("--url is where one story stands; add several stories one by one")
