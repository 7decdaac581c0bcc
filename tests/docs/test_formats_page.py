"""docs/formats.md says what the code does: formats, columns, ratings, the parts of brat."""

import datetime
import re
from pathlib import Path

import pytest
from schema_org import RECOMMENDED, REQUIRED

from claimcheck.publishing import ENDINGS, FORMATS
from claimcheck.reports.brat.vocabulary import FLAGS, NOTES, PARTS, SPEAKER, STATEMENT, VALUED
from claimcheck.reports.claimreview.ratings import SCALE, rating_of
from claimcheck.reports.columns import COLUMNS

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
TYPES = {str: "text", bool: "truth value", float: "number", int: "whole number", datetime.date: "day"}


def table(head: str) -> list[list[str]]:
    """The rows below a table's head, without the marks around names."""
    lines = PAGE[PAGE.index(head) :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_every_format_is_listed_with_its_endings() -> None:
    listed = {names(row[0])[0]: names(row[1]) for row in table("| format | file ending")}
    told = {name: [ending for ending, each in ENDINGS.items() if each == name] for name in FORMATS}
    assert listed == told


def test_every_column_is_described_in_its_order_with_its_type() -> None:
    described = [(names(row[0])[0], row[1]) for row in table("| column | type")]
    assert described == [(name, TYPES[column.kind]) for name, column in COLUMNS.items()]


def test_the_ratings_are_those_of_the_table() -> None:
    described = {names(row[0])[0]: (row[1], row[2]) for row in table("| status | `ratingValue`")}
    expected = {}
    for status, value in SCALE.items():
        rating = rating_of(status)
        assert rating is not None
        expected[str(status)] = (str(value or "none"), rating.words)
    assert described == expected


@pytest.mark.parametrize(("asked", "fields"), [("required", REQUIRED), ("recommended", RECOMMENDED)])
def test_what_search_engines_ask_is_what_the_tests_ask(asked: str, fields: dict[str, tuple[str, ...]]) -> None:
    described = {name for row in table("| field | asked") for name in names(row[0]) if row[1] == asked}
    expected = {f"{kind}.{name}" for kind, each in fields.items() for name in each if kind != "Organization"}
    assert described == expected


def test_the_parts_of_brat_are_described() -> None:
    described = {names(row[0])[0]: (set(names(row[1])), set(names(row[2]))) for row in table("| part | attributes")}
    assert set(described) == set(PARTS)
    spoken = {"SpeakerKind", "Named", "Nameless", "Name", "Role"}  # on a statement only where no speaker is marked
    for part, (attributes, notes) in described.items():
        left_out = spoken if part == STATEMENT else set()
        known = {name for name, (parts, _) in VALUED.items() if part in parts}
        known |= {name for name, parts in FLAGS.items() if part in parts}
        assert attributes == known - left_out
        assert notes == {name for name, parts in NOTES.items() if part in parts} - left_out - {"Spans"}
    assert spoken == set().union(*described[SPEAKER])
