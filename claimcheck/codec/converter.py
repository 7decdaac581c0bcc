"""The cattrs converter of the claim document, with nothing coerced.

Left to itself cattrs would take 42 for a string, True for an integer and "abc" for a list of letters, and would fill
in what is missing. Every hook here asks for the exact JSON type, every key, and no other; on the way out it asks for
the exact Python type, and leaves a `Misfit` where it finds another.
"""

import datetime
import enum
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import attrs
from cattrs import Converter
from cattrs.cols import list_structure_factory
from cattrs.gen import make_dict_structure_fn_from_attrs, make_dict_unstructure_fn_from_attrs

from claimcheck.codec.layout import fields_on_the_wire, item_of
from claimcheck.codec.problems import Misfit, Mismatch, describe
from claimcheck.records import kinds

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TORN_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LARGEST = 2**53 - 1  # the largest integer that every reader of JSON keeps exact


def strict_converter() -> Converter:
    """A converter for the types that records are made of: records, tuples, enums, dates, strings, integers, bools."""
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    # cattrs asks for a hook by class first, and a StrEnum is a str, a bool an int: each kind needs a hook of its own.
    converter.register_structure_hook(str, _read_string)
    converter.register_structure_hook(int, _read_integer)
    converter.register_structure_hook(bool, _read_bool)
    converter.register_structure_hook(datetime.date, _read_date)
    converter.register_unstructure_hook(datetime.date, _only(datetime.date, datetime.date.isoformat))
    for kind in vars(kinds).values():
        if isinstance(kind, type) and issubclass(kind, enum.StrEnum) and kind is not enum.StrEnum:
            converter.register_structure_hook(kind, _read_enum)
            converter.register_unstructure_hook(kind, _only(kind, lambda member: member.value))
    converter.register_structure_hook_factory(lambda kind: item_of(kind) is not None, _list_reader)
    converter.register_unstructure_hook_factory(lambda kind: item_of(kind) is not None, _list_writer)
    converter.register_structure_hook_factory(attrs.has, _object_reader)
    converter.register_unstructure_hook_factory(attrs.has, _object_writer)
    return converter


def _read_string(value: object, _: type) -> str:
    if type(value) is not str:
        raise Mismatch(f"expected a string, found {describe(value)}")
    torn = _TORN_PAIR.search(value)
    if torn:  # JSON has one spelling for both, so the text would come back one character shorter
        raise Mismatch(f"the two halves of one character (a surrogate pair) stand apart at {torn.start()}; join them")
    return value


def _read_integer(value: object, _: type) -> int:
    if type(value) is not int:
        raise Mismatch(f"expected an integer, found {describe(value)}")
    if abs(value) > _LARGEST:
        raise Mismatch(f"{describe(value)} is beyond any text")
    return value


def _read_bool(value: object, _: type) -> bool:
    if type(value) is not bool:
        raise Mismatch(f"expected true or false, found {describe(value)}")
    return value


def _read_date(value: object, _: type) -> datetime.date:
    if type(value) is str and _DATE.match(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise Mismatch(f"there is no day {describe(value)}") from None
    raise Mismatch(f"expected a date as YYYY-MM-DD, found {describe(value)}")


@cache
def _members(kind: type[enum.StrEnum]) -> dict[str, enum.StrEnum]:
    return {member.value: member for member in kind}


def _read_enum(value: object, kind: type[enum.StrEnum]) -> enum.StrEnum:
    if type(value) is str and (member := _members(kind).get(value)) is not None:
        return member
    raise Mismatch(f"expected one of {', '.join(kind)}; found {describe(value)}")


def _list_reader(kind: Any, converter: Converter) -> Callable[[object, Any], tuple[Any, ...]]:
    read_items = list_structure_factory(kind, converter)

    def read(value: object, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise Mismatch(f"expected a list, found {describe(value)}")
        return tuple(read_items(value, kind))

    return read


def _list_writer(kind: Any, converter: Converter) -> Callable[[Any], object]:
    write_item = converter.get_unstructure_hook(item_of(kind))
    return _only(tuple, lambda items: [write_item(item) for item in items])


def _object_reader(record: Any, converter: Converter) -> Callable[[object, Any], Any]:
    read_fields = make_dict_structure_fn_from_attrs(fields_on_the_wire(record), record, converter)

    def read(value: object, _: Any) -> Any:
        if type(value) is not dict:
            raise Mismatch(f"expected an object, found {describe(value)}")
        return read_fields(value, record)

    return read


def _object_writer(record: Any, converter: Converter) -> Callable[[Any], object]:
    return _only(record, make_dict_unstructure_fn_from_attrs(fields_on_the_wire(record), record, converter))


def _only(kind: type, write: Callable[[Any], object]) -> Callable[[Any], object]:
    """`write` for values that are of `kind` exactly; others are left as misfits, for reading to refuse."""
    return lambda value: write(value) if type(value) is kind else Misfit(value)
