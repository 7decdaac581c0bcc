"""Where an annotation's selectors point in a text."""

import re
from typing import Any

from claimcheck.records import Span


def place_of(selectors: list[Any], text: str) -> Span:
    """The place that selectors mean; several of them mean the same one.

    The position holds where the quoted words stand there, or none are given. Otherwise the words are looked for, and
    of several places the one with the words around, then the one nearest to the position. Raises ValueError where
    there is none, or no telling.
    """
    position = _of_type(selectors, "TextPositionSelector")
    quote = _of_type(selectors, "TextQuoteSelector")
    exact = quote.get("exact")
    counted = _counted(position.get("start"), position.get("end"), len(text))
    if isinstance(exact, str) and exact:
        return counted if counted and counted.of(text) == exact else _quoted(quote, exact, text, position.get("start"))
    if counted:
        return counted
    if position:
        where = f"{position.get('start')!r} to {position.get('end')!r}"
        raise ValueError(f"the position {where[:60]} is not in the text, which ends at {len(text)}")
    raise ValueError("no TextPositionSelector or TextQuoteSelector that says a place")


def _counted(start: object, end: object, length: int) -> Span | None:
    """The place between two offsets, where they are such."""
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length:
        return Span(int(start), int(end))
    return None


def _quoted(quote: dict[str, Any], exact: str, text: str, near: object) -> Span:
    found = [match.start() for match in re.finditer(f"(?={re.escape(exact)})", text)]
    if not found:
        raise ValueError(f"the words {exact[:60]!r} are not in the text")
    prefix, suffix = (value if isinstance(value := quote.get(key), str) else "" for key in ("prefix", "suffix"))
    around = [at for at in found if text[:at].endswith(prefix) and text.startswith(suffix, at + len(exact))]
    left = around or found
    if isinstance(near, int):
        at = min(left, key=lambda place: abs(place - near))
    elif len(left) == 1:
        [at] = left
    else:
        raise ValueError(f"the words {exact[:60]!r} stand in {len(left)} places, and nothing says which is meant")
    return Span(at, at + len(exact))


def _of_type(selectors: list[Any], kind: str) -> dict[str, Any]:
    return next((each for each in selectors if isinstance(each, dict) and each.get("type") == kind), {})
