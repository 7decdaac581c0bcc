"""What `track add` is given: stories whose claims are still to be extracted, and claims that are there already."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

from claimcheck.cli.failures import Failure
from claimcheck.cli.output import extracted
from claimcheck.cli.stories import Stories
from claimcheck.errors import DocumentError, UnknownSchema
from claimcheck.records import Article, Extraction


@frozen
class Corpus:
    """A file with a claim document a line, read as it is needed: it may be larger than the memory."""

    path: Path

    def lines(self) -> Iterator[tuple[int, str]]:
        """The number and text of each line that is not blank; raises a Failure where the file is no UTF-8."""
        try:
            with self.path.open(encoding="utf-8", newline="\n") as lines:
                yield from ((number, line) for number, line in enumerate(lines, start=1) if line.strip())
        except UnicodeDecodeError as error:
            raise Failure([f"{self.path}: not utf-8 (byte {error.start}); a claim document is always UTF-8"]) from None

    def extractions(self) -> Iterator[Extraction]:
        """The documents; raises a Failure that names the first line that cannot be read."""
        from claimcheck import codec

        for number, line in self.lines():
            try:
                yield codec.loads(line)
            except (DocumentError, UnknownSchema) as error:
                raise Failure([f"{self.path}: line {number}: {error}"]) from None


Arrival = Article | Extraction | Corpus


@frozen
class Arrivals:
    """All that is to be added, in the order given."""

    parts: Sequence[Arrival]

    @property
    def number(self) -> int:
        """How many stories there are."""
        return sum(sum(1 for _ in each.lines()) if isinstance(each, Corpus) else 1 for each in self.parts)

    def extractions(self, *, narration: bool) -> Iterator[Extraction]:
        """Each story with its claims, extracted where it has none yet."""
        for corpus, run in groupby(self.parts, lambda part: part if isinstance(part, Corpus) else None):
            if not isinstance(corpus, Corpus):
                yield from extracted([part for part in run if not isinstance(part, Corpus)], narration=narration)
            else:
                for extraction in corpus.extractions():
                    yield from extracted([extraction], narration=narration)


def arrivals(files: Sequence[str], url: str | None, **given: Any) -> Arrivals:
    """What the FILEs hold, all but the corpora read; raises a Failure that tells each that cannot be.

    Raises click.UsageError where options for stories do not fit what there is.
    """
    parts: list[Arrival] = []
    for large, run in groupby(files, lambda file: file.lower().endswith(".jsonl")):
        if not large:
            parts += Stories(**{**given, "files": tuple(run)}).read()
            continue
        for file in run:
            parts.append(Corpus(Path(file)))
            next(Corpus(Path(file)).lines(), None)  # that it can be opened is known before anything is added
    if not files or given.get("sample"):
        parts = list(Stories(**{**given, "files": tuple(files)}).read())
    articles = [part for part in parts if isinstance(part, Article)]
    for name, value in {"url": url, **given}.items():
        if value and not articles and name in ("published", "outlet", "url"):
            raise click.UsageError(f"--{name} is for stories; a claim document says itself what it is about")
    if len(articles) > 1 and url:
        raise click.UsageError("--url is where one story stands; add several stories one by one")
    return Arrivals([evolve(part, url=url) if url and isinstance(part, Article) else part for part in parts])
