"""The stories that the arguments name."""

import io
import os
import sys
from typing import cast

import click
from attrs import field, frozen

import claimcheck
from claimcheck import samples
from claimcheck.cli.failures import Failure
from claimcheck.errors import ArticleError, ArticleTooLong, EmptyArticle, NotText
from claimcheck.records import Article

STANDARD_INPUT = "-"
_INPUT_NAME = "standard input"


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

    def read(self) -> list[Article]:
        """All of them. Raises a Failure with a line for each that cannot be read."""
        if self.sample:
            return [claimcheck.parse(samples.story().decode(), published=self.published, outlet=self.outlet)]
        stories, problems = [], []
        for file in self.files:
            try:
                stories.append(self._read_input() if file == STANDARD_INPUT else self._read_file(file))
            except ArticleError as error:
                problems.append(str(error))
        if problems:
            raise Failure(dict.fromkeys(problems))
        return stories

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
