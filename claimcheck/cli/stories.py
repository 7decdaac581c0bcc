"""The stories that the arguments name."""

import io
import os
import sys
from pathlib import Path
from typing import cast

import click
from attrs import field, frozen

import claimcheck
from claimcheck import samples
from claimcheck.cli.failures import Failure
from claimcheck.errors import ArticleError, ArticleTooLong, ClaimsFileError, EmptyArticle, NotText
from claimcheck.records import Article, Extraction

STANDARD_INPUT = "-"
_INPUT_NAME = "standard input"
_CLAIMS = (".json", ".jsonl", ".ann", ".brat.zip")  # endings of files of claims


def is_of_claims(file: str) -> bool:
    """Whether a file is read for the claims in it, not for a story to extract from."""
    if not file.lower().endswith(_CLAIMS):
        return False
    from claimcheck import articles
    from claimcheck.publishing.reading import holds_claims, text_of

    return Path(file).suffix.lower() not in articles.READERS or holds_claims(text_of(Path(file)))


@frozen(kw_only=True)
class Stories:
    """What to read, and how. Raises click.UsageError where the arguments name nothing, or something twice over."""

    files: tuple[str, ...] = field(converter=tuple)
    sample: bool
    encoding: str
    published: str | None
    outlet: str | None

    def __attrs_post_init__(self) -> None:
        if self.sample and self.files:
            raise click.UsageError("--sample stands instead of a FILE; give one or the other")
        if not self.sample and not self.files:
            raise click.UsageError("give a FILE, - for standard input, or --sample for the bundled story")
        if self.files.count(STANDARD_INPUT) > 1:
            raise click.UsageError("standard input (-) can be read only once")

    def read(self) -> list[Article | Extraction]:
        """All of them; a file of claims gives its stories with their claims.

        Raises a Failure with a line for each that cannot be read.
        """
        if self.sample:
            return [claimcheck.parse(samples.story().decode(), published=self.published, outlet=self.outlet)]
        stories: list[Article | Extraction] = []
        problems = []
        for file in self.files:
            try:
                if file == STANDARD_INPUT:
                    stories.append(self._read_input())
                elif is_of_claims(file):
                    stories += self._read_claims(file)
                else:
                    stories.append(self._read_file(file))
            except (ArticleError, ClaimsFileError) as error:
                problems.append(str(error))
        if problems:
            raise Failure(dict.fromkeys(problems))
        return stories

    def _read_claims(self, file: str) -> tuple[Extraction, ...]:
        if self.published or self.outlet:
            raise ClaimsFileError(file, "has its claims already; --published and --outlet are for stories")
        return claimcheck.read_claims(os.fsdecode(file))

    def _read_file(self, file: str) -> Article:
        return claimcheck.read(os.fsdecode(file), encoding=self.encoding, published=self.published, outlet=self.outlet)

    def _read_input(self) -> Article:
        from claimcheck import articles

        if sys.stdin is None:
            raise Failure([f"{_INPUT_NAME} is closed"])
        stream, data = cast(io.BufferedReader, sys.stdin.buffer), bytearray()
        while len(data) <= articles.MOST_BYTES and (part := stream.read1(1 << 16)):
            data += part  # piece by piece, so that Ctrl-C is seen between them
        if len(data) > articles.MOST_BYTES:
            raise ArticleTooLong(_INPUT_NAME, len(data), articles.LONGEST)
        text = articles.decode_text(bytes(data), _INPUT_NAME, self.encoding)
        try:
            return claimcheck.parse(text, published=self.published, outlet=self.outlet)
        except (ArticleTooLong, EmptyArticle, NotText) as error:
            error.where = _INPUT_NAME
            raise
