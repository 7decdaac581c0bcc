"""What counts as an amount, how it is read, and that any text can be."""

from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_stories import denied
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck import samples
from claimcheck.assessment import Bound, UnitKind
from claimcheck.assessment.amounts.openers import may_open
from claimcheck.assessment.amounts.scan import _amount
from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.lexicon import rows
from claimcheck.records import Extraction, Span

PIECES = [
    "1", "2,000", "1.5", "3-1", "half", "a", "million", "two", "hundred", "and", "of", "about", "between", "to", "-",
    "%", "$", "€", "(", ")", "years", "people", "G20", "Oct.", "or", "more", "minus", "dozens", "third", ".", ",",
    "magnitude", "+", "bn", "from", "aged", "\u2013", "or so", "1,23", "9" * 30, "٣", "²", "Ⅻ", "\n", "ſ", "İ",
]  # fmt: skip
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}


def read(text: str) -> list[str]:
    return [str(quantity) for quantity in claimcheck.quantities(text)]


def words_of_the_tables() -> list[str]:
    tables = (rows("numbers.tsv", 3), rows("bounds.tsv", 4), rows("measures.tsv", 4), rows("money_signs.tsv", 2))
    return [form for table in tables for row in table for cell in row for form in cell.split(",") if form]


@given(st.lists(st.sampled_from(PIECES + words_of_the_tables()), max_size=12).map(" ".join))
def test_no_amount_begins_with_a_word_that_is_passed_over(text: str) -> None:
    tokens = Tokens(text)
    passed = [at for at in range(len(tokens)) if not may_open(tokens[at])]
    assert [at for at in passed if _amount(tokens, at) != (None, at + 1)] == []


@given(st.text(ANY_LETTER) | st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_spans_stand_inside_any_text_in_order_and_hold_the_words(text: str) -> None:
    end = 0
    for quantity in claimcheck.quantities(text):
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.span.of(text) == quantity.text
        assert quantity.low <= quantity.high
        assert (quantity.bound is Bound.BETWEEN) == (quantity.low != quantity.high)
        if quantity.equivalent:
            assert quantity.span.covers(quantity.equivalent.span)
            assert quantity.equivalent.span.of(text) == quantity.equivalent.text
        end = quantity.span.end


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_pieces_without_blanks_can_be_read(text: str) -> None:
    assert all(str(quantity) for quantity in claimcheck.quantities(text))


@given(st.integers(0, 10**14))
def test_a_written_integer_is_read_back(number: int) -> None:
    [quantity] = claimcheck.quantities(f"They counted {number:,} metres.")
    assert quantity.value == number
    assert str(quantity) == f"{number:,} meter"


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_a_written_sum_is_read_back(units: int, cents: int) -> None:
    [quantity] = claimcheck.quantities(f"It cost €{units:,}.{cents:02} at most.")
    assert quantity.value == Decimal(units) + Decimal(cents) / 100
    assert (quantity.kind, quantity.unit) == (UnitKind.MONEY, "EUR")


@given(st.integers(1, 999), st.sampled_from(sorted(SCALES)))
def test_a_scale_word_multiplies(number: int, scale: str) -> None:
    [quantity] = claimcheck.quantities(f"It cost {number} {scale} euros.")
    assert quantity.value == number * SCALES[scale]


@given(extractions(ANY_LETTER))
def test_amounts_of_any_claim_stand_inside_its_spans(extraction: Extraction) -> None:
    for claim in extraction.claims:
        for quantity in claimcheck.quantities(claim):
            assert any(span.covers(quantity.span) for span in claim.statement.spans)
            assert quantity.span.of(extraction.article.text) == quantity.text


def test_amounts_of_a_claim_count_in_its_article() -> None:
    [quantity] = claimcheck.quantities(denied())
    assert quantity.span == attrs.evolve(denied().statement.spans[0], end=quantity.span.end)
    assert str(quantity) == "about 40 ship"


def test_each_part_of_a_broken_statement_keeps_its_place() -> None:
    statement = attrs.evolve(denied().statement, spans=(Span(5, 11), Span(20, 27)), text="2 euro … 3 miles")
    found = claimcheck.quantities(attrs.evolve(denied(), statement=statement))
    assert [(str(each), each.span) for each in found] == [("2 EUR", Span(5, 11)), ("3 mile", Span(20, 27))]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("5bn euros and A$5m", ["5,000,000,000 EUR", "5,000,000 AUD"]),
        (
            "€30m-€40m; $3-5 million; 3 to 5 million people",
            ["30,000,000 to 40,000,000 EUR", "3,000,000 to 5,000,000 USD", "3,000,000 to 5,000,000 person"],
        ),
        ("70,000 won but 12 won seats", ["70,000 KRW", "12 seat"]),
        ("5 million pounds of aid, 10 pounds of gold", ["5,000,000 GBP", "10 pound"]),
        ("half an hour; half of voters; half-dozen", ["0.5 hour", "0.5 share", "6"]),
        ("as many as 500 or so people; 10,000+ people", ["at most about 500 person", "at least 10,000 person"]),
        ("three quarters of homes; the third man; the last quarter", ["0.75 share"]),
        ("a 20-member delegation; three-way talks", ["20 member"]),
        ("killed three and wounded 15 others", ["3", "15 other"]),
        ("300 US troops; 300 Norwegians; five Texas officials", ["300 troops", "300 Norwegian", "5 official"]),
        ("about 2000 people in 2000", ["about 2,000 person"]),
        ("every day 200 people read page 5", ["200 person"]),
        ("gave Ukraine 10 tanks", ["10 tank"]),
        ("one person; one of them; no one; the two agreed", ["1 person"]),
        ("a magnitude 7.1 quake", ["7.1 magnitude"]),
        ("-3 degrees, minus 5 metres", ["-3 degree", "-5 meter"]),
        ("aged 54; Ana Ruiz, 54, said", ["54 year", "54 year"]),
        ("a hundred and five men", ["105 man"]),
        ("1,2345; 3.11.2; 123456789012345678901234567890", []),
        ("21st, 1990s, F-16s, 24/7, 1500 GMT, 10 a.m., 5pm", []),
        ("zero tolerance; 10 Downing Street; Channel 4", []),
        ("a $30,000 fine; the second half of July; the Gang of Eight; born Sept. 26", ["30,000 USD"]),
        ("nearly 8 in 10 voters; one out of five", ["nearly 0.8 share", "0.2 share"]),
        ("killed two in 10 days", ["2", "10 day"]),
        ("1. The bridge. 2. The port.", []),
        ("a four-and-a-half-acre site", []),
        (
            "at least a half-billion dollars; upward of $20; a 401(k) plan",
            ["at least 500,000,000 USD", "more than 20 USD"],
        ),
        ("dozens were hurt; hundreds gathered near shops; these hundreds", ["about 12 to 120", "about 100 to 1,000"]),
        (
            "2.5m barrels; 5m people; 5m waves; 3m voters",
            ["2,500,000 barrel", "5,000,000 person", "5 meter", "3 meter"],
        ),
        ("the driver, 44, fled; it sold cars, 44, and vans", ["44 year", "44"]),
        ("25 basis points", ["25 basis point"]),
        ("tweet 672138506081275904", []),
        ("", []),
    ],
)
def test_amounts_are_read(text: str, amounts: list[str]) -> None:
    assert read(text) == amounts


@pytest.mark.parametrize(
    "piece", ["1 ", "two hundred ", "two-", "between 1 and ", "1 euro (", "at least about ", "1,111"]
)
def test_a_long_row_of_one_piece_ends(piece: str) -> None:
    text = piece * 20_000
    assert all(quantity.span.end <= len(text) for quantity in claimcheck.quantities(text))


def test_the_sample_story_has_four_amounts() -> None:
    assert read(samples.story().decode()) == [
        "10 country",
        "1,000,000,000 EUR (1,160,000,000 USD)",
        "nearly 20 year",
        "about 2,000 fighter",
    ]
