"""What is wrong with a document, in words: JSON paths, and cattrs' tree of exceptions as a list of problems."""

import json
import re
from collections.abc import Iterator

from attrs import frozen
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from claimcheck.errors import Problem

_LONGEST = 60  # characters of a value that an error message repeats
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class Mismatch(ValueError):
    """A value is not what its place in the document asks for; the text says what was expected and what was found."""


@frozen
class Misfit:
    """A Python value where a record may not hold one of its type; it stands in for the JSON that it has none of."""

    value: object


def problems_of(error: Exception, path: str = "$") -> Iterator[Problem]:
    """The leaves of what cattrs raised for the value at `path`, in the order of the document."""
    if isinstance(error, ClassValidationError):
        attributes, others = error.group_exceptions()
        for cause, attribute in attributes:
            yield from problems_of(cause, path + step(attribute.name))
        for cause in others:
            yield from problems_of(cause, path)
    elif isinstance(error, IterableValidationError):
        for cause, element in error.group_exceptions()[0]:
            yield from problems_of(cause, path + step(element.index))
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields, key=step):
            yield Problem(path + step(key), "unknown key")
    elif isinstance(error, KeyError):
        yield Problem(path, "this key is missing")
    else:
        yield Problem(path, str(error))


def step(key: object) -> str:
    """One step of a JSON path: `.cue`, `[3]`, or `["odd key"]`."""
    if isinstance(key, str):
        return f".{key}" if _PLAIN_KEY.match(key) else f"[{quote(key)}]"
    return f"[{describe(key)}]"


def describe(value: object) -> str:
    """A found value as its JSON, short enough for an error message; containers by their kind alone.

    What JSON has no word for, such as a set, a member of an enum or a misfit's value, is named by its Python type.
    """
    kind: type = type(value.value) if isinstance(value, Misfit) else type(value)
    if isinstance(value, str) and kind is str:
        return quote(value)
    if isinstance(value, int) and kind is int and value.bit_length() > 64:
        return "a huge number"
    if value is None or kind in {bool, int, float}:
        return json.dumps(value)
    if kind in {dict, list}:
        return "an object" if kind is dict else "a list"
    return f"a Python {kind.__name__}"


def quote(text: str) -> str:
    """`text` as a JSON string, cut where it is long; what no terminal should see (controls, surrogates) is escaped."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return "".join(char if char.isprintable() else _escape(char) for char in json.dumps(cut, ensure_ascii=False))


def quote_around(text: str, offset: int) -> str:
    """The neighbourhood of `offset` in `text`, quoted, with "…" where something is left out."""
    start = max(0, offset - _LONGEST // 3)
    return quote(("…" if start else "") + text[start : start + _LONGEST * 2])


def _escape(char: str) -> str:
    return json.dumps(char)[1:-1]
