"""Reading articles: every format becomes an `Article`; so far plain wire copy.

To add a format, write one file with a function that takes the text and what the caller has given, and returns an
`Article`; then add one line to `READERS`.
"""

import datetime
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

from claimcheck.articles.decoding import decode_text
from claimcheck.articles.findings import Given
from claimcheck.articles.plain import read_plain
from claimcheck.errors import ArticleTooLong, BadDate, EmptyArticle, NotText, UnknownFormat, UnreadableFile
from claimcheck.records import Article

__all__ = ["LONGEST", "MOST_BYTES", "READERS", "decode_text", "parse", "read"]

Reader = Callable[[str, Given], Article]

# File suffix, in lower case, to the function that reads such files.
READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    "": read_plain,
}
# What is surely no plain text. Any other suffix (story.2021-10-21, story.md) is read as plain text.
_FOREIGN = re.compile(
    r"\.(?:7z|bz2|csv|docx?|eml|epub|gif|gz|html?|jpe?g|jsonl?|mhtml|mp[34]|od[st]|pdf|png|pptx?|rss|rtf|tar|tsv|webp"
    r"|xhtml|xlsx?|xml|xz|ya?ml|zip)"
)
LONGEST = 2_000_000  # characters; the longest news stories have some 100,000
MOST_BYTES = 32 * LONGEST  # beyond which a file is refused by its size alone


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str = "utf-8",
    published: datetime.date | str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Article:
    """Read one story from a file. The keywords, where given, win over what the file says.

    Raises UnreadableFile, UnknownFormat, UnknownEncoding, WrongEncoding, NotText, EmptyArticle, ArticleTooLong or
    BadDate.
    """
    given = Given(published=_day(published), outlet=outlet, url=url)
    where = os.fspath(path)
    data = _bytes(where)
    suffix = Path(where).suffix.lower()
    if suffix not in READERS and _FOREIGN.fullmatch(suffix):
        raise UnknownFormat(where, suffix, tuple(filter(None, READERS)))
    reader = READERS.get(suffix, read_plain)
    return _article(decode_text(data, where, encoding), where, reader, given)


def parse(
    text: str,
    *,
    published: datetime.date | str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    id: str | None = None,  # noqa: A002 (the field's name on the wire)
) -> Article:
    """Read one story from a string of plain wire copy. The keywords, where given, win over what the text says.

    Raises NotText, EmptyArticle, ArticleTooLong or BadDate.
    """
    return _article(text, "the text", read_plain, Given(_day(published), outlet, url, id))


def _article(text: str, where: str, reader: Reader, given: Given) -> Article:
    if "\0" in text:
        raise NotText(where, text.index("\0"))
    if len(text) > LONGEST:
        raise ArticleTooLong(where, len(text), LONGEST)
    if not any(map(str.isalnum, text)):
        raise EmptyArticle(where)
    return reader(text, given)


def _bytes(where: str) -> bytes:
    """What the file holds; refused unread where it is far too large (its size in bytes stands for its length then)."""
    try:
        with Path(where).open("rb") as file:
            status = os.fstat(file.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > MOST_BYTES:
                raise ArticleTooLong(where, status.st_size, LONGEST)
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableFile(where, reason) from None
    if len(data) > MOST_BYTES:
        raise ArticleTooLong(where, len(data), LONGEST)
    return data


def _day(published: datetime.date | str | None) -> datetime.date | None:
    """The calendar day that the caller gives: a date, a datetime, or either in ISO form."""
    if published is None:
        return None
    if isinstance(published, datetime.datetime):
        return published.date()
    if isinstance(published, datetime.date):
        return published
    try:
        return datetime.datetime.fromisoformat(published.strip()).date()
    except (AttributeError, TypeError, ValueError):
        raise BadDate(str(published)) from None
