"""The golden files of tests/golden: one small story in every format, as it was last found right.

After a change that is meant, write them anew and look at the difference:

    python tests/golden_reports.py && git diff tests/golden
"""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs
import click
from made_stories import bridge
from openpyxl import load_workbook
from pyarrow import parquet

import claimcheck
from claimcheck.publishing import FORMATS
from claimcheck.records import Extraction, Status
from claimcheck.reports.terminal import table

FOLDER = Path(__file__).parent / "golden"
OPTIONS: Mapping[str, Mapping[str, str]] = {
    "claimreview": {"url": "https://checks.example/bridge", "publisher": "Porto Checks", "reviewed": "2021-10-25"},
}


def story() -> Extraction:
    """The bridge story with an address; two of its claims are decided."""
    quoted, denied, told = bridge().claims
    return Extraction(
        attrs.evolve(bridge().article, url="https://news.example/bridge"),
        (attrs.evolve(quoted, status=Status.MIXED), attrs.evolve(denied, status=Status.FALSE), told),
    )


def _parquet(data: bytes) -> str:
    read = parquet.read_table(io.BytesIO(data))
    rows = json.dumps(read.to_pylist(), indent=1, ensure_ascii=False, default=str)
    return "".join(f"{field.name}: {field.type}\n" for field in read.schema) + rows + "\n"


def _workbook(data: bytes) -> str:
    lines = []
    for sheet in load_workbook(io.BytesIO(data)):
        lines.append(f"== {sheet.title}, frozen above {sheet.freeze_panes}")
        lines += [json.dumps(row, ensure_ascii=False) for row in sheet.iter_rows(values_only=True)]
    return "\n".join(lines) + "\n"


def _archive(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(f"== {name}\n{archive.read(name).decode()}" for name in archive.namelist())


# What stands for a format whose files are no text: all that is in them, in words.
IN_WORDS: Mapping[str, Callable[[bytes], str]] = {
    "parquet": _parquet,
    "xlsx": _workbook,
    "brat-collection": _archive,
}


def golden(name: str) -> tuple[Path, str]:
    """The golden file of a format, or of the terminal's table, and what it should hold."""
    if name == "table":
        return FOLDER / "bridge.table.txt", click.unstyle(table(story(), 100))
    said = claimcheck.report(story(), format=name, **OPTIONS.get(name, {}))
    return FOLDER / f"bridge.{name}.txt", IN_WORDS[name](said) if isinstance(said, bytes) else str(said)


NAMES = ("table", *(name for name in FORMATS if name != "html"))  # the web page has golden tests of its own


def main() -> None:
    """Write all golden files anew."""
    FOLDER.mkdir(exist_ok=True)
    for path, said in map(golden, NAMES):
        path.write_text(said, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
