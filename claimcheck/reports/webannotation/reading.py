"""Web Annotations, read in: the places that they mean in a story, and their tags."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from attrs import frozen

from claimcheck.errors import DocumentError, Problem
from claimcheck.records import Article, Span
from claimcheck.reports.webannotation.anchors import place_of
from claimcheck.reports.webannotation.writing import URN, source_of

_INSIDE = ("first", "items", "@graph")  # of collections and pages


@frozen
class Annotation:
    """One annotation: the claim's id, where it is one of claimcheck's, or its own; where it points; what it says."""

    id: str
    spans: tuple[Span, ...]
    tags: tuple[str, ...] = ()
    text: str | None = None


@frozen
class Annotations:
    """The annotations of a story in the order of the document, and what could not be placed, each with its place."""

    found: tuple[Annotation, ...]
    problems: tuple[Problem, ...]


def annotations_in(text: str, article: Article) -> Annotations:
    """The annotations of one article: those of a collection, a page, a list, or one alone.

    Those whose target is another source are left out. Raises DocumentError where the text is no JSON.
    """
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise DocumentError((Problem("$", f"not JSON: {error}"),)) from None
    found, problems = [], []
    for path, node in _nodes(data):
        targets = _listed(node.get("target"))
        if not any(_source(target) == source_of(article) for target in targets):
            continue
        try:
            found.append(_annotation(node, targets, article.text))
        except ValueError as error:
            problems.append(Problem(f"{path}.target", str(error)))
    return Annotations(tuple(found), tuple(problems))


def _annotation(node: dict[str, Any], targets: list[Any], text: str) -> Annotation:
    spans = sorted(place_of(_listed(target.get("selector")), text) for target in targets if isinstance(target, dict))
    bodies = [body for body in _listed(node.get("body")) if isinstance(body, dict)]
    values: list[tuple[object, str]] = [
        (body.get("purpose"), value) for body in bodies if isinstance(value := body.get("value"), str)
    ]
    name = str(node.get("id") or "")
    own = f"{URN}claim:"
    return Annotation(
        id=unquote(name.removeprefix(own), errors="surrogatepass") if name.startswith(own) else name,
        spans=tuple(spans),
        tags=tuple(value for purpose, value in values if purpose == "tagging"),
        text=next((value for purpose, value in values if purpose != "tagging"), None),
    )


def _nodes(data: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every annotation of a document with its path, in order; without recursion."""
    waiting = [("$", data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, list):
            waiting += [(f"{path}[{place}]", inner) for place, inner in reversed(list(enumerate(value)))]
        elif isinstance(value, dict) and "Annotation" in _listed(value.get("type")):
            yield path, value
        elif isinstance(value, dict):
            waiting += [(f"{path}.{key}", value[key]) for key in reversed(_INSIDE) if key in value]


def _source(target: object) -> object:
    if not isinstance(target, dict):
        return target
    source = target.get("source", target.get("id"))
    return source.get("id") if isinstance(source, dict) else source


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
