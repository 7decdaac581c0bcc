"""Files of claims, read back: claim documents, corrections made in brat; and files of fact checks and annotations.

To add a format of claims, write a function from a file, and the article where the caller gives it, to extractions, and
add a line to `READERS`.
"""

import json
import os
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from claimcheck import articles, codec
from claimcheck.errors import ClaimsFileError, DocumentError, UnknownClaimsFile, UnknownSchema
from claimcheck.records import Article, Extraction
from claimcheck.reports.brat import claims_in
from claimcheck.reports.claimreview import FactChecks, fact_checks_in
from claimcheck.reports.webannotation import Annotations, annotations_in

Reader = Callable[[Path, Article | None], tuple[Extraction, ...]]

_LARGEST = 64 * 1024 * 1024  # bytes of a file in an archive


def read_claims(path: str | os.PathLike[str], *, article: Article | None = None) -> tuple[Extraction, ...]:
    """The stories with their claims that a file holds, in its order.

    Raises UnknownClaimsFile where no reader has its ending, and ClaimsFileError where it cannot be read, with what is
    wrong in it.
    """
    file = Path(path)
    endings = [ending for ending in READERS if file.name.lower().endswith(ending)]
    if not endings:
        raise UnknownClaimsFile(str(file), tuple(READERS))
    return READERS[max(endings, key=len)](file, article)


def read_fact_checks(path: str | os.PathLike[str]) -> FactChecks:
    """The fact checks that a file holds, and what could not be made out.

    Raises ClaimsFileError where it cannot be read or holds no ClaimReview at all.
    """
    file = Path(path)
    read = fact_checks_in(text_of(file))
    if not read.found and not read.problems:
        raise ClaimsFileError(str(file), "holds no ClaimReview; give JSON-LD, a feed of it, or a web page with it")
    if not read.found:
        raise ClaimsFileError(str(file), str(DocumentError(read.problems)))
    return read


def read_annotations(path: str | os.PathLike[str], article: Article) -> Annotations:
    """The Web Annotations of an article that a file holds. Raises ClaimsFileError where it cannot be read."""
    try:
        return annotations_in(text_of(Path(path)), article)
    except DocumentError as error:
        raise ClaimsFileError(os.fsdecode(path), str(error)) from error


def text_of(file: Path) -> str:
    """What the file holds, as UTF-8, a byte-order mark left out. Raises ClaimsFileError."""
    try:
        return _decoded(file.read_bytes(), str(file))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ClaimsFileError(str(file), getattr(error, "strerror", None) or str(error)) from None


def holds_claims(text: str) -> bool:
    """Whether a text is, or begins with, a claim document, sound or not."""
    try:
        data = json.loads(text.strip().split("\n")[0] if "\n{" in text.strip() else text)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and {"schema", "claims"} <= data.keys()


def _document(file: Path, _: Article | None) -> tuple[Extraction, ...]:
    return (_loaded(text_of(file), str(file)),)


def _lines(file: Path, _: Article | None) -> tuple[Extraction, ...]:
    numbered = enumerate(text_of(file).split("\n"), start=1)
    return tuple(_loaded(line, f"{file}, line {number}") for number, line in numbered if line.strip())


def _annotated(file: Path, article: Article | None) -> tuple[Extraction, ...]:
    """The .ann file, and the .txt file beside it where no article is given."""
    return (_corrected(text_of(file), article or articles.read(file.with_suffix(".txt")), str(file)),)


def _collection(file: Path, article: Article | None) -> tuple[Extraction, ...]:
    try:
        with zipfile.ZipFile(file) as archive:
            texts = {
                entry.filename: _member(archive, entry, file) for entry in archive.infolist() if not entry.is_dir()
            }
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:  # RuntimeError: a password
        raise ClaimsFileError(str(file), getattr(error, "strerror", None) or str(error)) from None
    found = []
    names = sorted(name for name in texts if name.endswith(".ann"))
    if article and len(names) != 1:
        raise ClaimsFileError(str(file), f"is about {len(names)} stories, so that one article cannot be given")
    for name in names:
        where, beside = f"{file}, {name}", f"{name.removesuffix('.ann')}.txt"
        if article is None and beside not in texts:
            raise ClaimsFileError(where, f"there is no {beside} beside it")
        found.append(_corrected(texts[name], article or articles.parse(texts[beside]), where))
    return tuple(found)


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, file: Path) -> str:
    if entry.file_size > _LARGEST:
        raise ClaimsFileError(f"{file}, {entry.filename}", f"{entry.file_size:,} bytes, and {_LARGEST:,} is the most")
    if not entry.filename.endswith((".ann", ".txt")):
        return ""
    return _decoded(archive.read(entry), f"{file}, {entry.filename}")


def _corrected(text: str, article: Article, where: str) -> Extraction:
    try:
        return claims_in(text, article)
    except DocumentError as error:
        raise ClaimsFileError(where, str(error)) from error


def _loaded(text: str, where: str) -> Extraction:
    try:
        return codec.loads(text)
    except (DocumentError, UnknownSchema) as error:
        raise ClaimsFileError(where, str(error)) from error


def _decoded(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ClaimsFileError(where, f"not UTF-8 (byte {error.start}); save it as UTF-8") from None


READERS: Mapping[str, Reader] = MappingProxyType(
    {".json": _document, ".jsonl": _lines, ".ann": _annotated, ".brat.zip": _collection}
)
