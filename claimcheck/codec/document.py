"""An extraction as a claim document of plain data, and back."""

from collections.abc import Iterator
from typing import Any, TypeVar

from cattrs.errors import BaseValidationError

from claimcheck.codec.agreement import CHECKS
from claimcheck.codec.converter import strict_converter
from claimcheck.codec.layout import Place, places
from claimcheck.codec.problems import Mismatch, problems_of
from claimcheck.codec.schema import SCHEMA, upgrade
from claimcheck.errors import DocumentError, Problem
from claimcheck.records import Claim, Extraction

Record = TypeVar("Record")

_CONVERTER = strict_converter()


def encode(extraction: Extraction) -> dict[str, Any]:
    """The extraction as a document of the newest schema: dicts, lists, strings, integers, booleans and None.

    Raises `DocumentError` where a record holds a value of a wrong type, or does not agree with the article's text:
    whatever is returned, `decode` turns back into an equal extraction.
    """
    body = _CONVERTER.unstructure(extraction, Extraction)
    _read_extraction(body)
    return {"schema": SCHEMA, **body}


def decode(data: object) -> Extraction:
    """The extraction that a document holds, of the newest schema or an older one.

    Raises `DocumentError` with all that is wrong with it, in the order of the document, and `UnknownSchema` where it
    is of a version that cannot be read. A part with a value of a wrong type is reported for that, and not compared
    with the text.
    """
    document = upgrade(data)
    return _read_extraction({key: value for key, value in document.items() if key != "schema"})


def claim_to_data(claim: Claim) -> dict[str, Any]:
    """One claim as the object that stands for it in a document's `claims`.

    Raises `DocumentError` where it holds a value of a wrong type; whether it agrees with its article is not checked.
    """
    data: dict[str, Any] = _CONVERTER.unstructure(claim, Claim)
    _, problems = _read(data, Claim)
    if problems:
        raise DocumentError(tuple(problems))
    return data


def record_to_data(record: Any) -> dict[str, Any]:
    """Any record, such as an article or a piece of evidence, as plain data.

    Raises `DocumentError` where it holds a value of a wrong type.
    """
    data: dict[str, Any] = _CONVERTER.unstructure(record, type(record))
    _, problems = _read(data, type(record))
    if problems:
        raise DocumentError(tuple(problems))
    return data


def record_from_data(data: object, kind: type[Record]) -> Record:
    """The record of `kind` that plain data holds; raises `DocumentError` with all that is wrong with it."""
    record, problems = _read(data, kind)
    if problems:
        raise DocumentError(tuple(problems))
    result: Record = record
    return result


def _read_extraction(body: object) -> Extraction:
    extraction, problems = _read(body, Extraction)
    layout = list(places(body, Extraction))
    problems += _disagreements(layout)
    if problems:
        order = {place.path: number for number, place in enumerate(layout)}
        raise DocumentError(tuple(sorted(problems, key=lambda problem: order[problem.path])))
    result: Extraction = extraction
    return result


def _read(data: object, kind: Any) -> tuple[Any, list[Problem]]:
    """`data` as a record of `kind`, or None and what is wrong with its types and keys."""
    try:
        return _CONVERTER.structure(data, kind), []
    except (BaseValidationError, Mismatch) as error:
        return None, list(problems_of(error))


def _disagreements(layout: list[Place]) -> Iterator[Problem]:
    """What does not agree among the parts that are well-formed, also where others are not."""
    text = next((place.value for place in layout if place.path == "$.article.text"), None)
    for place in layout:
        if place.kind in CHECKS:
            part, problems = _read(place.value, place.kind)
            if not problems:
                yield from CHECKS[place.kind](part, text if type(text) is str else None, place.path)
    yield from _repeated_ids([place for place in layout if place.kind is Claim])


def _repeated_ids(claims: list[Place]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for place in claims:
        name = place.value.get("id") if type(place.value) is dict else None
        if type(name) is str and first.setdefault(name, place.path) != place.path:
            yield Problem(f"{place.path}.id", f"{first[name]} has this id too; each claim needs its own")
