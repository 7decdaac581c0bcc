"""The version of the claim document, and how documents of older versions become documents of the newest."""

from collections.abc import Callable, Mapping

from claimcheck.codec.problems import describe, quote
from claimcheck.errors import DocumentError, Problem, UnknownSchema

Document = dict[str, object]
Upgrade = Callable[[Document], Document]

SCHEMA = 1

# One function a version: it takes a document of that version and returns one of the next, leaving what it was given
# as it is. It need not set "schema", nor check anything beyond what it touches. Version 1 is the first, so there is
# none yet; the change that makes SCHEMA 2 adds the entry `1: ...` here.
UPGRADES: dict[int, Upgrade] = {}


def upgrade(document: object, upgrades: Mapping[int, Upgrade] = UPGRADES, newest: int = SCHEMA) -> Document:
    """The document as one of the newest version.

    Raises `UnknownSchema` where its version is no number that leads there, and `DocumentError` where it has none or
    is not what its version promises.
    """
    if type(document) is not dict:
        raise DocumentError((Problem("$", f"expected an object, found {describe(document)}"),))
    version = _version(document)
    if version > newest:
        raise UnknownSchema(version, newest)
    for step in range(version, newest):
        if step not in upgrades:
            raise UnknownSchema(version, newest)
        try:
            document = {**upgrades[step](document), "schema": step + 1}
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            reason = quote(f"{type(error).__name__}: {error}")
            raise DocumentError((Problem("$", f"not a document of schema {step}: {reason}"),)) from error
    return document


def _version(document: Document) -> int:
    if "schema" not in document:
        raise DocumentError((Problem("$.schema", "this key is missing"),))
    version = document["schema"]
    if type(version) is not int or version.bit_length() > 64:
        raise DocumentError((Problem("$.schema", f"expected a version number, found {describe(version)}"),))
    return version
