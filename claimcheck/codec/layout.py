"""How records lie in a claim document: the keys of each object, and every place of a document in its order."""

from collections.abc import Iterator
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from attrs import frozen

from claimcheck.codec.problems import step
from claimcheck.records import Article, Statement

# The order of keys on the wire, where it is not the order of the record's fields.
KEY_ORDER: dict[type, tuple[str, ...]] = {
    Article: (
        "id",
        "headline",
        "deck",
        "outlet",
        "agency",
        "authors",
        "dateline",
        "published",
        "url",
        "text",
        "sections",
    ),
    Statement: ("spans", "text", "standalone", "quotation", "negated"),
}


@frozen
class Place:
    """One value of a document: its JSON path, the type its record asks for (None for an unknown key), the value."""

    path: str
    kind: Any
    value: object


@cache
def fields_on_the_wire(record: type) -> list["attrs.Attribute[Any]"]:
    """A record's fields in the order of their keys, all of them required: a document leaves no key out."""
    fields = attrs.fields_dict(record)
    return [fields[name].evolve(default=attrs.NOTHING) for name in KEY_ORDER.get(record, tuple(fields))]


def item_of(kind: Any) -> Any | None:
    """The type of a tuple's items where `kind` is `tuple[item, ...]`, else None."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def places(value: object, kind: Any, path: str = "$") -> Iterator[Place]:
    """The place of `value`, then all those inside it, in the order of the contract; unknown keys come last.

    Goes by the records' types, not by the data, so data nested however deep ends where the records end. Keys that are
    missing have no value but a place: theirs holds None.
    """
    shape = _shape(kind)
    yield Place(path, shape.kind, value)
    if shape.item is not None and type(value) is list:
        for index, element in enumerate(value):
            yield from places(element, shape.item, f"{path}[{index}]")
    elif shape.fields is not None and type(value) is dict:
        for name, inside in shape.fields.items():
            if inside.item is None and inside.fields is None:
                yield Place(f"{path}.{name}", inside.kind, value.get(name))
            else:
                yield from places(value.get(name), inside.kind, f"{path}.{name}")
        if not value.keys() <= shape.fields.keys():
            for key in sorted(value.keys() - shape.fields.keys(), key=step):
                yield Place(path + step(key), None, value[key])


@frozen
class _Shape:
    """What a type asks for: itself without None, the type of its items, the shapes of its fields by their keys."""

    kind: Any
    item: Any | None
    fields: "dict[str, _Shape] | None"


@cache
def _shape(kind: Any) -> _Shape:
    if NoneType in get_args(kind):  # X | None: its place is that of an X
        [kind] = [option for option in get_args(kind) if option is not NoneType]
    item = item_of(kind)
    if item is not None or not attrs.has(kind):
        return _Shape(kind, item, None)
    fields: list[tuple[str, Any]] = [(field.name, field.type) for field in fields_on_the_wire(kind)]
    return _Shape(kind, None, {name: _shape(inside) for name, inside in fields})
