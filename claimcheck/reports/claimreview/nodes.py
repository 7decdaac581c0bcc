"""Where ClaimReview stands: in a web page's scripts, in a graph, in a feed, in a list, in a document a line."""

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, ClassVar

from attrs import define

from claimcheck.errors import Problem
from claimcheck.reports.claimreview.values import types_of

_AROUND = re.compile(r"\A\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*\Z")
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def reviews_in(text: str, problems: list[Problem]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every ClaimReview of a text with its place; what is no JSON is added to the problems."""
    for path, part in _documents(text.removeprefix("\ufeff")):
        try:
            data = json.loads(part)
        except json.JSONDecodeError as error:
            problems.append(Problem(path, f"not JSON: {error.msg} (line {error.lineno}, column {error.colno})"))
        except (RecursionError, ValueError):  # ValueError: a number of thousands of digits
            problems.append(Problem(path, "not JSON that can be read: nested too deeply, or a number too long"))
        else:
            elsewhere = dict(_named(data))
            for place, node in _reviews(data, path):
                yield place, _Filler(elsewhere).filled(node)


def _documents(text: str) -> Iterator[tuple[str, str]]:
    """The JSON documents that a text holds, each with its place."""
    if text.lstrip().startswith(("{", "[")):
        lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
        if len(lines) > 1 and all(line.strip().startswith("{") and line.strip().endswith("}") for _, line in lines):
            yield from ((f"line {number}: $", line) for number, line in lines)
        else:
            yield "$", text
        return
    page = _Page()
    page.feed(text)
    page.close()
    for number, script in enumerate(page.scripts, start=1):
        yield f"script {number}: $", _AROUND.sub("", script)


def _reviews(data: object, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every ClaimReview, however deep, in the order of the text; one inside another is a part of that."""
    waiting = [(path, data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            if "ClaimReview" in types_of(value):
                yield path, value
                continue
            waiting += [(path + _step(key), inner) for key, inner in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(f"{path}[{place}]", inner) for place, inner in reversed(list(enumerate(value)))]


def _named(data: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects that say more than their name, by it: what others may refer to."""
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("@id"), str) and len(value) > 1:
                yield value["@id"], value
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


@define
class _Filler:
    """Puts what a value refers to in the place of each mere reference, within bounds.

    The bounds, of `left` values and of `DEEPEST` levels, are far above what a fact check holds; without them, parts
    that refer to each other would never end.
    """

    DEEPEST: ClassVar[int] = 12

    elsewhere: Mapping[str, dict[str, Any]]
    left: int = 1000

    def filled(self, value: Any, depth: int = 0) -> Any:
        """The value with what it refers to."""
        self.left -= 1
        if self.left < 0 or depth > self.DEEPEST or not isinstance(value, list | dict):
            return value
        if isinstance(value, list):
            return [self.filled(inner, depth + 1) for inner in value]
        if set(value) == {"@id"} and isinstance(value["@id"], str):
            value = self.elsewhere.get(value["@id"], value)
        return {key: self.filled(inner, depth + 1) for key, inner in value.items()}


def _step(key: str) -> str:
    return f".{key}" if _PLAIN_KEY.match(key) else f"[{json.dumps(key[:60])}]"


class _Page(HTMLParser):
    """The JSON-LD scripts of a web page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where a script of JSON-LD begins."""
        kind = (dict(attrs).get("type") or "").split(";")[0].strip().lower()
        self._inside = tag == "script" and kind == "application/ld+json"
        if self._inside:
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        """Note where it ends."""
        if tag == "script":
            self._inside = False

    def handle_data(self, data: str) -> None:
        """Keep its text."""
        if self._inside:
            self.scripts[-1] += data
