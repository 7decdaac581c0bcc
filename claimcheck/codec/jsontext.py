"""Claim documents as JSON text: deterministic to write, strict to read."""

import json
import re
from collections import Counter
from collections.abc import Iterator

from claimcheck.codec.document import decode, encode
from claimcheck.codec.problems import quote_around, step
from claimcheck.errors import DocumentError, Problem
from claimcheck.records import Extraction

_SURROGATE = re.compile("[\ud800-\udfff]")
_DIGITS = 100  # of an integer; a longer one is refused wherever it stands, so its end does not matter


def dumps(extraction: Extraction, *, indent: int | None = None) -> str:
    """The extraction as a JSON document, on one line unless `indent` is given; the same text each time.

    Raises what `encode` raises. The text can always be written as UTF-8.
    """
    return to_json(encode(extraction), indent=indent)


def to_json(data: object, *, indent: int | None = None) -> str:
    """Plain data, such as `claim_to_data` makes, as JSON: keys in their order, letters as they are.

    Only lone surrogates are escaped, which no UTF-8 file can hold.
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def loads(text: str) -> Extraction:
    """The extraction that a JSON document holds.

    Raises what `decode` raises, and `DocumentError` where the text is no JSON, gives a key twice, or holds NaN or
    Infinity.
    """
    try:
        data = json.loads(text, object_pairs_hook=_members, parse_constant=_Constant, parse_int=_integer)
    except json.JSONDecodeError as error:
        near = quote_around(error.doc, error.pos)
        where = f"line {error.lineno}, column {error.colno}, near {near}"
        raise DocumentError((Problem("$", f"not JSON: {error.msg} ({where})"),)) from None
    except RecursionError:
        raise DocumentError((Problem("$", "nested too deeply for a claim document"),)) from None
    faults = tuple(_faults(data))
    if faults:
        raise DocumentError(faults)
    return decode(data)


class _Constant(str):
    """A word that Python reads as a number and JSON does not know: NaN, Infinity, -Infinity."""

    __slots__ = ()


class _Repeating(dict[str, object]):
    """An object that gives some key more than once; the last value is kept."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.times = Counter(key for key, _ in pairs)


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else _Repeating(pairs)


def _integer(digits: str) -> int:
    return int(digits[:_DIGITS])


def _faults(data: object) -> Iterator[Problem]:
    """What JSON forbids and Python's reader lets through, in the order of the text. Without recursion."""
    waiting = [("$", data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, _Constant):
            yield Problem(path, f"{value} is no JSON; a document holds no such number")
        elif isinstance(value, _Repeating):
            for key, times in value.times.items():
                if times > 1:
                    yield Problem(path + step(key), f"this key is given {times} times")
        if isinstance(value, dict):
            waiting += [(path + step(key), item) for key, item in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(path + step(index), item) for index, item in reversed(list(enumerate(value)))]
