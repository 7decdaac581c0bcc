"""Annotated documents as they lie on disk: JSON Lines, one document a line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import define

from claimcheck.attribution.tags import ROLES
from claimcheck.errors import ClaimcheckError

Document = dict[str, Any]


@define(slots=False)
class BadData(ClaimcheckError):
    """A file of training or evaluation data cannot be used; `line` is 0 where the whole file is meant."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}{f', line {self.line}' if self.line else ''}: {self.reason}"


def load(path: Path) -> list[Document]:
    """Read one document a line: {"id", "text", "attributions": [{"source", "cue", "content": [[start, end], ...]}]}.

    Raises BadData where the file cannot be read or a line is no such document.
    """
    documents = json_lines(path, _problem)
    if not documents:
        raise BadData(str(path), 0, "no documents in it")
    return documents


def json_lines(path: Path, problem_of: Callable[[object], str | None]) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file; `problem_of` says what is wrong with one, if anything.

    Raises BadData, with the line, where the file cannot be read or an object is wrong.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise BadData(str(path), 0, error.strerror or "cannot be read") from None
    except UnicodeDecodeError as error:
        raise BadData(str(path), 0, f"not UTF-8 (byte {error.start})") from None
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise BadData(str(path), number, f"not JSON ({error.msg})") from None
        if problem := problem_of(row):
            raise BadData(str(path), number, problem)
        found.append(row)
    return found


def _problem(document: object) -> str | None:
    """What is wrong with the document, if anything."""
    if not isinstance(document, dict):
        return "not a JSON object"
    for key, kind in (("id", str), ("text", str), ("attributions", list)):
        if not isinstance(document.get(key), kind):
            return f"{key!r} is missing or no {'list' if kind is list else 'string'}"
    for number, attribution in enumerate(document["attributions"]):
        where = f"attributions[{number}]"
        if not isinstance(attribution, dict):
            return f"{where} is not an object"
        for role in ROLES:
            spans = attribution.get(role)
            if not isinstance(spans, list):
                return f"{where}.{role} is missing or no list"
            if not all(_is_span(span, len(document["text"])) for span in spans):
                return f"{where}.{role} holds something else than [start, end] inside the text"
    return None


def _is_span(span: object, length: int) -> bool:
    if not (isinstance(span, list) and len(span) == 2 and all(type(offset) is int for offset in span)):
        return False
    start, end = span
    return bool(0 <= start < end <= length)
