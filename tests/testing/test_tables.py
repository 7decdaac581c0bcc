"""How a table of a feature file is read."""

import attrs
import pytest
from made_stories import bridge, denied, narrated, quoted

from claimcheck.assessment import Certainty, Polarity
from claimcheck.records import Act, HedgeKind, HedgeOwner, Quotation, SectionKind, SpeakerKind, Stance, Status
from claimcheck.testing.columns import COLUMNS
from claimcheck.testing.compare import cells_of
from claimcheck.testing.tables import TableError, read_cell, read_table


def test_a_row_holds_the_cells_of_the_columns_given() -> None:
    expected = read_table([["speaker", "hedge", "hedge kind"], ["Ana  Ruiz", "may; about", ""]])
    assert expected.columns == ("speaker", "hedge", "hedge kind")
    assert expected.rows == ({"speaker": ("Ana Ruiz",), "hedge": ("may", "about"), "hedge kind": ()},)


@pytest.mark.parametrize(
    ("table", "says"),
    [
        (None, "needs a table"),
        ([], "needs a table"),
        ([["speaker"]], "no claims"),
        ([["speeker"], ["x"]], "no column is called 'speeker'; known: speaker, kind, named, role, statement"),
        ([["speaker", "speaker"], ["x", "y"]], "twice"),
        ([["kind"], ["robot"]], "kind: 'robot' is none of its words; known: person, organization"),
        ([["hedge"], ["may;"]], "a value is missing"),
        ([["negated"], ["true"]], "known: yes, no"),
        ([["speaker", "cue"], ["x"]], "1 cells, the heading has 2"),
    ],
)
def test_a_table_that_says_nothing_about_claims_is_an_error(table: list[list[str]] | None, says: str) -> None:
    with pytest.raises(TableError, match=says):
        read_table(table)


def test_a_semicolon_separates_only_where_there_can_be_several() -> None:
    assert read_cell("statement", "a; b") == ("a; b",)
    assert read_cell("chain", "a; b") == ("a", "b")


def test_a_blank_yes_or_no_is_no() -> None:
    assert read_cell("negated", " ") == ("no",)


@pytest.mark.parametrize(
    ("column", "vocabulary"),
    [
        ("kind", SpeakerKind),
        ("quotation", Quotation),
        ("stance", Stance),
        ("act", Act),
        ("hedge kind", HedgeKind),
        ("hedged by", HedgeOwner),
        ("certainty", Certainty),
        ("polarity", Polarity),
        ("section", SectionKind),
        ("status", Status),
    ],
)
def test_every_word_of_a_vocabulary_can_be_expected(column: str, vocabulary: type) -> None:
    for word in vocabulary:
        assert read_cell(column, str(word)) == (str(word),)


def test_every_column_finds_its_cell() -> None:
    assert cells_of(quoted(), tuple(COLUMNS)) == {
        "speaker": ("Ana Ruiz",),
        "kind": ("person",),
        "named": ("yes",),
        "role": ("mayor",),
        "statement": ("The bridge may close",),
        "standalone": (),
        "quotation": ("direct",),
        "negated": ("no",),
        "cue": ("said",),
        "lemma": ("say",),
        "stance": ("neutral",),
        "act": ("assertion",),
        "hedge": ("may",),
        "hedge kind": ("modal",),
        "hedged by": ("speaker",),
        "certainty": ("possible",),
        "polarity": ("positive",),
        "quantities": (),
        "times": (),
        "check-worthiness": ("0.35",),
        "said": ("on Tuesday",),
        "said from": ("2021-10-19",),
        "said to": ("2021-10-19",),
        "section": ("body",),
        "outlet": ("AFP",),
        "medium": ("in an interview",),
        "chain": (),
        "status": ("unverified",),
    }
    assert cells_of(denied(), ("hedge", "hedged by", "chain", "standalone")) == {
        "hedge": ("denied", "about"),
        "hedged by": ("reporter", "speaker"),
        "chain": ("Lusa",),
        "standalone": ("About 40 ships wait in Porto.",),
    }


def test_what_a_claim_lacks_is_a_blank_cell() -> None:
    bare = cells_of(narrated(), tuple(COLUMNS))
    for column in ("cue", "lemma", "stance", "act", "said", "said from", "said to", "hedge", "medium", "role"):
        assert bare[column] == read_cell(column, "")


def test_white_space_in_a_statement_does_not_matter() -> None:
    claim = quoted()
    claim = attrs.evolve(claim, statement=attrs.evolve(claim.statement, text="The\n bridge\u00a0may close"))
    assert cells_of(claim, ("statement",)) == {"statement": read_cell("statement", " The  bridge may close ")}


def test_every_field_of_a_claim_has_a_column_or_a_reason() -> None:
    story = bridge()
    spans_and_ids = {"id", "mention", "span", "spans"}
    columns = " ".join(COLUMNS)
    renamed = {"name": "speaker", "text": "statement", "hedges": "hedge", "by": "hedged by"}
    renamed |= {"earliest": "said from", "latest": "said to", "source": "outlet"}
    for record in (story.claims[0], story.claims[0].speaker, story.claims[0].cue, story.claims[0].statement):
        for field in attrs.fields(type(record)):
            assert field.name in spans_and_ids or renamed.get(field.name, field.name) in columns
