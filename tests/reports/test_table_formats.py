"""CSV, Parquet and XLSX: one row a claim, and words stay words."""

import csv
import datetime
import io
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_stories import bridge
from openpyxl import load_workbook
from pyarrow import parquet
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck import errors
from claimcheck.records import Article, Extraction
from claimcheck.reports import xlsx
from claimcheck.reports.columns import COLUMNS, DESK, as_text, rows
from claimcheck.reports.csv import defused, undefused
from claimcheck.reports.printable import one_line

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", '=cmd|"/c calc"!A1', "'=1", "''-x"]
HOSTILE = [
    *FORMULAS,
    "<script>alert(1)</script>",
    "]]>",
    "\u202egnol si egdirb eht\u202c",
    "\x1b[31mred\x1b[0m\x07\x00",
    "_x0041_",
    'say "no", then\r\ngo',
    "\ud800 lone",
    "http://e.vil",
    "1234",
    "TRUE",
]


def hostile_story(text: str) -> Extraction:
    """The text in every field that holds any text."""
    story = bridge()
    claim = story.claims[0]
    claim = attrs.evolve(
        claim,
        id=text,
        speaker=attrs.evolve(claim.speaker, name=text, role=text),
        statement=attrs.evolve(claim.statement, text=text, standalone=text),
        source=attrs.evolve(claim.source, outlet=text, medium=text, chain=(text,)),
        hedges=tuple(attrs.evolve(hedge, text=text) for hedge in claim.hedges),
        cue=attrs.evolve(claim.cue, text=text, lemma=text),
        said=attrs.evolve(claim.said, text=text),
    )
    article = attrs.evolve(story.article, headline=text, deck=text, outlet=text, agency=text, url=text, id=text)
    return Extraction(article, (claim,))


def table(said: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(said, newline=""), strict=True))


def sheet(data: bytes, name: str = "Claims") -> list[tuple[Any, ...]]:
    return list(load_workbook(io.BytesIO(data))[name].iter_rows(values_only=True))


def test_csv_has_a_row_for_each_claim_of_each_story() -> None:
    said = str(claimcheck.report([bridge(), bridge()], format="csv"))
    assert said.startswith(",".join(COLUMNS) + "\r\n")
    assert said.endswith("\r\n")
    quoted, denied, told = table(said)[:3]
    assert len(table(said)) == 6
    assert quoted == {
        "article_id": "a1",
        "headline": "Bridge to close",
        "outlet": "",
        "agency": "AFP",
        "published": "2021-10-21",
        "url": "",
        "claim_id": "c1",
        "section": "body",
        "speaker": "Ana Ruiz",
        "speaker_kind": "person",
        "speaker_named": "true",
        "speaker_role": "mayor",
        "statement": "The bridge may close",
        "standalone": "",
        "quotation": "direct",
        "negated": "false",
        "cue": "said",
        "cue_lemma": "say",
        "stance": "neutral",
        "act": "assertion",
        "hedges": "may (modal, by the speaker)",
        "certainty": "possible",
        "polarity": "positive",
        "check_worthiness": quoted["check_worthiness"],
        "source_outlet": "AFP",
        "medium": "in an interview",
        "chain": "",
        "said": "on Tuesday",
        "said_earliest": "2021-10-19",
        "said_latest": "2021-10-19",
        "status": "unverified",
        "spans": "18-38",
        **dict.fromkeys(DESK, ""),
    }
    assert 0 <= float(quoted["check_worthiness"]) <= 1
    assert denied["hedges"] == "denied (distancing, by the reporter); about (approximator, by the speaker)"
    assert (denied["chain"], denied["polarity"]) == ("Lusa", "negative")
    assert (told["cue"], told["act"], told["said_latest"]) == ("", "", "")


def test_no_claims_are_a_table_without_rows() -> None:
    empty = [Extraction(Article(id="a", text="No."))]
    assert claimcheck.report(empty, format="csv") == ",".join(COLUMNS) + "\r\n"
    assert parquet.read_table(io.BytesIO(bytes(claimcheck.report(empty, format="parquet")))).num_rows == 0
    assert len(sheet(bytes(claimcheck.report(empty, format="xlsx")))) == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_holds_hostile_text_as_text(text: str) -> None:
    [row] = table(str(claimcheck.report(hostile_story(text), format="csv")))
    for name, value in row.items():
        assert not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n")), name
    for name in ("article_id", "headline", "speaker", "speaker_role", "statement", "standalone", "medium", "cue"):
        assert undefused(row[name]) == text


@given(st.text(st.sampled_from("=+-@\t\r\n'a "), max_size=5))
def test_a_defused_cell_is_never_a_formula_and_gives_its_text_back(text: str) -> None:
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert undefused(defused(text)) == text


def test_a_number_below_nothing_is_no_formula() -> None:
    assert as_text(-0.5) == "-0.5"
    assert defused("plain") == "plain"


@given(extractions(ANY_LETTER, min_claims=1))
def test_csv_gives_every_text_back(story: Extraction) -> None:
    cells = [[undefused(cell) for cell in row.values()] for row in table(str(claimcheck.report(story, format="csv")))]
    assert cells == [[as_text(value) for value in row] for row in rows([story])]


@given(extractions(min_claims=1))
def test_parquet_gives_every_value_back_with_its_type(story: Extraction) -> None:
    read = parquet.read_table(io.BytesIO(bytes(claimcheck.report(story, format="parquet"))))
    assert read.column_names == list(COLUMNS)
    assert [list(row.values()) for row in read.to_pylist()] == list(rows([story]))


def test_parquet_has_days_and_truth_values_and_numbers() -> None:
    read = parquet.read_table(io.BytesIO(bytes(claimcheck.report(bridge(), format="parquet"))))
    assert read["published"][0].as_py() == datetime.date(2021, 10, 21)
    assert read["negated"].to_pylist() == [False, True, False] or read["negated"].type == "bool"
    assert str(read.schema.field("check_worthiness").type) == "double"


@pytest.mark.parametrize("text", HOSTILE)
def test_parquet_holds_hostile_text_as_it_is(text: str) -> None:
    [row] = parquet.read_table(io.BytesIO(bytes(claimcheck.report(hostile_story(text), format="parquet")))).to_pylist()
    assert row["headline"] == row["statement"] == text.replace("\ud800", "\\ud800")


@pytest.mark.parametrize("text", HOSTILE)
def test_every_cell_of_a_workbook_is_plain_text(text: str) -> None:
    book = load_workbook(io.BytesIO(bytes(claimcheck.report(hostile_story(text), format="xlsx"))))
    assert [page.title for page in book] == ["Claims", "Summary"]
    for page in book:
        for cells in page.iter_rows():
            for cell in cells:
                assert cell.data_type == "s" or cell.value is None
                assert cell.hyperlink is None
    heads, row = book["Claims"].iter_rows(values_only=True)
    told = dict(zip(heads, row, strict=True))
    assert told["headline"] == told["speaker"] == told["statement"] == one_line(text)


def test_a_workbook_counts_what_the_summary_counts() -> None:
    cells = sheet(bytes(claimcheck.report([bridge(), bridge()], format="xlsx")), "Summary")
    assert ("claims", None, "6") in cells
    assert ("stories", None, "2") in cells
    assert ("speaker", "Ana Ruiz", "2") in cells
    assert ("firmness", "hedged", "4") in cells
    assert ("status", "unverified", "6") in cells


def test_a_workbook_keeps_its_header_in_sight() -> None:
    book = load_workbook(io.BytesIO(bytes(claimcheck.report(bridge(), format="xlsx"))))
    assert book["Claims"].freeze_panes == "A2"
    assert book["Claims"].column_dimensions["M"].width > 40  # the statement's


def test_a_text_too_long_for_a_cell_is_cut_in_sight() -> None:
    story = hostile_story("x" * 40_000)
    cells = sheet(bytes(claimcheck.report(story, format="xlsx")))
    assert cells[1][1] == "x" * (xlsx.LONGEST_CELL - 1) + "…"


def test_more_claims_than_a_sheet_has_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    with pytest.raises(errors.TooManyRows, match="xlsx: 3 claims, and 2 is the most; use csv or parquet"):
        claimcheck.report(bridge(), format="xlsx")


@pytest.mark.parametrize(("name", "package"), [("parquet", "pyarrow"), ("xlsx", "xlsxwriter")])
def test_a_missing_extra_is_told(monkeypatch: pytest.MonkeyPatch, name: str, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(errors.MissingExtra, match=rf"needs {package}: pip install 'claimcheck-news\[{name}\]'"):
        claimcheck.report(bridge(), format=name)
