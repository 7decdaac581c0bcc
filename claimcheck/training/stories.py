"""Annotated stories as a person writes them: a text file each, with marks in the text.

`{s1:The mayor} {c1:said} {k1:the ferry sank}.` marks the source, cue and content of attribution 1. Marks do not nest; a
content in several parts has several marks, a source shared by two attributions is `{s1,2:…}`. Numbers count from 1.
"""

import re
from collections import defaultdict
from pathlib import Path

from claimcheck.attribution.tags import ROLES
from claimcheck.training.documents import BadData, Document

_ROLES = {"s": "source", "c": "cue", "k": "content"}
_MARK = re.compile(r"\{([sck])([1-9]\d*(?:,[1-9]\d*)*):([^{}]+)\}")


def load_stories(folder: Path) -> list[Document]:
    """The stories of a folder, by file name; a document's id is its file's name without the ending.

    Raises BadData where there is no story, a file cannot be read or a mark is not as above.
    """
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        raise BadData(str(folder), 0, "no .txt stories in it")
    return [_story(path) for path in paths]


def _story(path: Path) -> Document:
    try:
        marked = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise BadData(str(path), 0, error.strerror or "cannot be read") from None
    except UnicodeDecodeError as error:
        raise BadData(str(path), 0, f"not UTF-8 (byte {error.start})") from None
    text = ""
    after = 0
    spans: dict[int, dict[str, list[list[int]]]] = defaultdict(lambda: {role: [] for role in ROLES})
    for mark in _MARK.finditer(marked):
        letter, numbers, words = mark.groups()
        text += _plain(marked, after, mark.start(), path)
        for number in numbers.split(","):
            spans[int(number)][_ROLES[letter]].append([len(text), len(text) + len(words)])
        text += words
        after = mark.end()
    text += _plain(marked, after, len(marked), path)
    for number in range(1, max(spans, default=0) + 1):
        if not (spans[number]["cue"] and spans[number]["content"]):
            raise BadData(str(path), 0, f"attribution {number} has no cue or no content")
    return {"id": path.stem, "text": text, "attributions": [spans[number] for number in sorted(spans)]}


def _plain(marked: str, start: int, end: int, path: Path) -> str:
    """The words between two marks, which hold no brace."""
    words = marked[start:end]
    if brace := re.search(r"[{}]", words):
        line = marked.count("\n", 0, start + brace.start()) + 1
        raise BadData(
            str(path), line, "a brace that belongs to no mark; marks are {s1:…}, {c1:…}, {k1:…}, none in another"
        )
    return words
