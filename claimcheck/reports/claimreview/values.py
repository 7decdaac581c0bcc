"""Values of JSON-LD as people write it: a thing or a list of things, a text or an object around it."""

import datetime
import math
import re
from collections.abc import Iterator
from typing import Any

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST_NUMBER = 40  # characters


def types_of(node: object) -> tuple[str, ...]:
    """The types of a node without their vocabulary: ("ClaimReview",) for "http://schema.org/ClaimReview"."""
    if not isinstance(node, dict):
        return ()
    given = node.get("@type", node.get("type"))
    names = given if isinstance(given, list) else [given]
    return tuple(re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str))


def each(value: object) -> Iterator[Any]:
    """The things that a property has: the members of a list, one thing alone, none for null."""
    if isinstance(value, list):
        yield from (thing for thing in value if thing is not None)
    elif value is not None:
        yield value


def first_node(value: object) -> dict[str, Any]:
    """The first object that a property has; a bare text is taken for its name or address, nothing for an empty one."""
    for thing in each(value):
        if isinstance(thing, dict):
            return thing
        if isinstance(thing, str) and thing.strip():
            return {"url" if "://" in thing else "name": thing}
    return {}


def text(value: object) -> str | None:
    """The first text that a property has, without white space around it; a number in words; None for no text."""
    for thing in each(value):
        found = thing.get("@value", thing.get("name")) if isinstance(thing, dict) else thing
        if isinstance(found, bool):
            continue
        if isinstance(found, int | float):
            return str(found) if math.isfinite(found) else None
        if isinstance(found, str) and found.strip():
            return found.strip()
    return None


def address(value: object) -> str | None:
    """The first address that a property has: a text, or the `url` or `@id` of an object."""
    for thing in each(value):
        found = text(thing.get("url")) or text(thing.get("@id")) if isinstance(thing, dict) else text(thing)
        if found:
            return found
    return None


def day(value: object) -> datetime.date | None:
    """The day of a date or a date with time. Raises ValueError where there is a text and it begins with no day."""
    found = text(value)
    if found is None:
        return None
    match = _DAY.match(found)
    if not match:
        raise ValueError("is no day that begins as YYYY-MM-DD")
    return datetime.date.fromisoformat(match.group())


def number(value: object) -> float | None:
    """A number, or one written as text. Raises ValueError where there is a text and it is no number."""
    found = text(value)
    if found is None:
        return None
    if len(found) > _LONGEST_NUMBER or not re.fullmatch(r"[-+]?[0-9]+(?:[.,][0-9]+)?(?:e[0-9]{1,2})?", found, re.ASCII):
        raise ValueError("is no number")
    return float(found.replace(",", "."))
