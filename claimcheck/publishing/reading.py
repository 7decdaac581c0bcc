"""Files of claims, read back: claim documents, one or a line each; and files of fact checks.

To add a format, write a function from a file's text and its path to extractions, and add a line to `READERS`.
"""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from claimcheck import codec
from claimcheck.errors import ClaimsFileError, DocumentError, UnknownClaimsFile, UnknownSchema
from claimcheck.records import Extraction
from claimcheck.reports.claimreview import FactChecks, fact_checks_in

Reader = Callable[[str, Path], tuple[Extraction, ...]]


def read_claims(path: str | os.PathLike[str]) -> tuple[Extraction, ...]:
    """The stories with their claims that a file holds, in its order.

    Raises UnknownClaimsFile where no reader has its ending, and ClaimsFileError where it cannot be read, with what is
    wrong in it.
    """
    file = Path(path)
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        raise UnknownClaimsFile(str(file), tuple(READERS))
    return reader(text_of(file), file)


def read_fact_checks(path: str | os.PathLike[str]) -> FactChecks:
    """The fact checks that a file holds, and what could not be made out.

    Raises ClaimsFileError where it cannot be read or holds no ClaimReview at all.
    """
    file = Path(path)
    read = fact_checks_in(text_of(file))
    if not read.found and not read.problems:
        raise ClaimsFileError(str(file), "holds no ClaimReview; give JSON-LD, a feed of it, or a web page with it")
    if not read.found:
        raise ClaimsFileError(str(file), "; ".join(f"{each.path}: {each.message}" for each in read.problems))
    return read


def text_of(file: Path) -> str:
    """What the file holds, as UTF-8, a byte-order mark left out. Raises ClaimsFileError."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ClaimsFileError(str(file), f"not UTF-8 (byte {error.start}); save it as UTF-8") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ClaimsFileError(str(file), getattr(error, "strerror", None) or str(error)) from None


def holds_claims(text: str) -> bool:
    """Whether a text is, or begins with, a claim document, sound or not."""
    try:
        data = json.loads(text.strip().split("\n")[0] if "\n{" in text.strip() else text)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and {"schema", "claims"} <= data.keys()


def _document(text: str, file: Path) -> tuple[Extraction, ...]:
    return (_decoded(text, str(file)),)


def _lines(text: str, file: Path) -> tuple[Extraction, ...]:
    numbered = enumerate(text.split("\n"), start=1)
    return tuple(_decoded(line, f"{file}, line {number}") for number, line in numbered if line.strip())


def _decoded(text: str, where: str) -> Extraction:
    try:
        return codec.loads(text)
    except (DocumentError, UnknownSchema) as error:
        raise ClaimsFileError(where, str(error)) from error


READERS: Mapping[str, Reader] = MappingProxyType({".json": _document, ".jsonl": _lines})
