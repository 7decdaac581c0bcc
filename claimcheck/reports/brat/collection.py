"""Several stories as a brat collection: a ZIP archive of texts, their annotations, and brat's configuration."""

import io
import re
import zipfile
from collections.abc import Sequence

from claimcheck.records import Extraction
from claimcheck.reports.brat.vocabulary import annotation_conf
from claimcheck.reports.brat.writing import annotations

_NO_NAME = re.compile(r"[^A-Za-z0-9]+")
_LONGEST_NAME = 40


def render(extractions: Sequence[Extraction]) -> bytes:
    """The archive, the same for the same stories. Raises NotReportable where a story's text is not known.

    brat reads every kind of line end as one character, which would shift what stands behind a carriage return; in the
    texts of the archive it is a blank, or a line end where it stands alone.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "annotation.conf", annotation_conf())
        for number, extraction in enumerate(extractions, start=1):
            name = f"{number:04d}-{_NO_NAME.sub('-', extraction.article.id)[:_LONGEST_NAME].strip('-')}".rstrip("-")
            lines = annotations(extraction)
            _add(archive, f"{name}.txt", extraction.article.text.replace("\r\n", " \n").replace("\r", "\n"))
            _add(archive, f"{name}.ann", lines)
    return file.getvalue()


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name)  # without the hour of its making
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, text.encode("utf-8", "replace"))  # one "?" for a lone surrogate, so that offsets stay
