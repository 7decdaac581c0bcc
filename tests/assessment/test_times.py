"""What counts as a time, how it is read, and that any text can be."""

import datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_stories import denied, quoted
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck.assessment import TimeKind
from claimcheck.records import Act, Extraction, Quotation, Said, Span
from claimcheck.training.times import evaluate_times, load_times

HERE = Path(__file__).parent
THURSDAY = datetime.date(2021, 10, 21)
PIECES = [
    "on", "in", "the", "since", "until", "by", "from", "to", "between", "and", "Monday", "May", "Oct.", "3", "2021",
    "99999", "30", "Feb.", "last", "next", "this", "week", "year", "years", "ago", "two", "a", "few", "-", "mid",
    "early", "end", "of", "first", "quarter", "half", "19th", "century", "1990s", "s", "Q", "noon", "6", "p.m.", ":",
    "every", "Christmas", "Easter", "eve", "past", "24", "hours", "'s", ",", ".", "/", "9" * 30,
    "٣", "²", "Ⅻ", "\n", "ſ", "İ",
]  # fmt: skip
PHRASES = [
    "yesterday", "on Monday", "last week", "next month", "this year", "10 years ago", "in May", "on Feb. 29",
    "since March", "until Friday", "before June", "after Sunday", "over the past two centuries", "in the coming days",
    "at the weekend", "in the first quarter", "last winter", "on Easter Monday", "early next year", "within 90 weeks",
    "the end of the century", "in the last 999999999 years", "500000 weeks ago", "on Black Friday",
]  # fmt: skip


def read(text: str, published: datetime.date | None = THURSDAY) -> list[tuple[str, str]]:
    return [(time.text, str(time)) for time in claimcheck.times(text, published=published)]


@settings(deadline=None)
@given(st.text(ANY_LETTER) | st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join), st.none() | st.dates())
def test_spans_stand_inside_any_text_in_order_and_hold_the_words(text: str, published: datetime.date | None) -> None:
    end = 0
    for time in claimcheck.times(text, published=published):
        assert end <= time.span.start < time.span.end <= len(text)
        assert time.span.of(text) == time.text
        assert str(time)
        if time.length:
            assert time.span.covers(time.length.span)
        end = time.span.end


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_pieces_without_blanks_can_be_read(text: str) -> None:
    assert all(str(time) for time in claimcheck.times(text, published=THURSDAY))


@settings(deadline=None)
@given(st.sampled_from(PHRASES), st.dates(), st.sampled_from(["It closed {}.", "It will close {}.", "{}"]))
def test_days_are_in_order_on_any_day_of_the_calendar(words: str, published: datetime.date, frame: str) -> None:
    for time in claimcheck.times(frame.format(words), published=published):
        if time.earliest and time.latest:
            assert time.earliest <= time.latest


@settings(deadline=None)
@given(st.dates())
def test_a_weekday_behind_a_past_verb_lies_in_the_seven_days_up_to_publication(published: datetime.date) -> None:
    if published - datetime.date.min < datetime.timedelta(days=7):
        return
    [time] = claimcheck.times("It closed on Friday.", published=published)
    assert time.earliest == time.latest
    assert time.earliest is not None
    assert time.earliest.weekday() == 4
    assert 0 <= (published - time.earliest).days < 7


@settings(deadline=None)
@given(st.dates(datetime.date(1000, 1, 1), datetime.date(2099, 12, 31)))
def test_a_written_date_is_read_back_in_every_form(day: datetime.date) -> None:
    forms = [f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", f"{day:%b}. {day.day}, {day.year}"]
    for form in [*forms[: 3 if day.month != 5 else 2], day.isoformat()]:
        [time] = claimcheck.times(f"It closed on {form}.")
        assert (time.earliest, time.latest) == (day, day)


@settings(deadline=None)
@given(extractions(ANY_LETTER))
def test_times_of_any_claim_stand_inside_its_spans(extraction: Extraction) -> None:
    for claim in extraction.claims:
        for time in claimcheck.times(claim, published=extraction.article.published):
            assert any(span.covers(time.span) for span in claim.statement.spans)
            assert time.span.of(extraction.article.text) == time.text


def test_each_part_of_a_broken_statement_keeps_its_place() -> None:
    statement = attrs.evolve(denied().statement, spans=(Span(5, 12), Span(20, 31)), text="in 2010 … for 3 years")
    first, second = claimcheck.times(attrs.evolve(denied(), statement=statement))
    assert (str(first), first.span, str(second), second.span) == (
        "2010-01-01 to 2010-12-31", Span(5, 12), "for 3 year", Span(20, 31),
    )  # fmt: skip
    assert second.length
    assert second.length.span == Span(24, 31)


def saying(text: str, quotation: Quotation, said: Said | None, act: Act = Act.ASSERTION) -> claimcheck.Claim:
    claim = quoted()
    assert claim.cue
    statement = attrs.evolve(claim.statement, spans=(Span(0, len(text)),), text=text, quotation=quotation)
    return attrs.evolve(claim, statement=statement, said=said, cue=attrs.evolve(claim.cue, act=act))


def days(claim: claimcheck.Claim, published: datetime.date | None = THURSDAY) -> list[str]:
    return [str(time) for time in claimcheck.times(claim, published=published)]


def test_a_direct_quotation_counts_from_when_it_was_said() -> None:
    tuesday = Said("on Tuesday", datetime.date(2021, 10, 19), datetime.date(2021, 10, 19))
    assert days(saying("We leave tomorrow", Quotation.DIRECT, tuesday)) == ["2021-10-20"]
    assert days(saying("they leave tomorrow", Quotation.INDIRECT, tuesday)) == ["2021-10-22"]
    assert days(saying("We leave tomorrow", Quotation.DIRECT, None)) == ["2021-10-22"]


def test_what_was_said_within_a_week_means_any_day_of_it() -> None:
    last_week = Said("last week", datetime.date(2021, 10, 11), datetime.date(2021, 10, 17))
    assert days(saying("We leave tomorrow", Quotation.DIRECT, last_week)) == ["2021-10-12 to 2021-10-18"]
    assert days(saying("We leave in 2022", Quotation.DIRECT, last_week)) == ["2022-01-01 to 2022-12-31"]


def test_what_was_said_nobody_knows_when_has_no_days() -> None:
    assert days(saying("We leave tomorrow", Quotation.DIRECT, Said("later"))) == ["unknown"]
    text = "We leave tomorrow"
    found = claimcheck.times(text, published=THURSDAY, said=Said("on Tuesday", THURSDAY, THURSDAY))
    assert [str(time) for time in found] == ["2021-10-22"]


def test_a_promise_looks_ahead_where_no_verb_tells() -> None:
    assert days(saying("an answer on Monday", Quotation.INDIRECT, None, Act.PROMISE)) == ["2021-10-25"]
    assert days(saying("an answer on Monday", Quotation.INDIRECT, None)) == ["2021-10-18"]


def test_what_a_reference_tells_beside_its_days() -> None:
    clock, length, rough = claimcheck.times(
        "It rang at 6:30 p.m. on Tuesday for nearly two hours, about two weeks ago.", published=THURSDAY
    )
    assert (clock.kind, clock.clock, clock.earliest) == (TimeKind.POINT, "18:30", datetime.date(2021, 10, 19))
    assert (length.kind, str(length.length), length.approximate) == (TimeKind.DURATION, "nearly 2 hour", True)
    assert (rough.kind, rough.approximate, rough.latest) == (TimeKind.POINT, True, datetime.date(2021, 10, 10))


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("the strike of 9-12 March 2021", [("9-12 March 2021", "2021-03-09 to 2021-03-12")]),
        ("It ran Oct. 3-5.", [("Oct. 3-5", "2021-10-03 to 2021-10-05")]),
        ("from 28 to 3 March 2021", [("3 March 2021", "2021-03-03")]),
        ("from Monday to Friday", [("from Monday to Friday", "2021-10-11 to 2021-10-15")]),
        ("in his early 20s in the '60s", [("in the '60s", "1960-01-01 to 1969-12-31")]),
        ("the first three weeks of June 2021", [("the first three weeks of June 2021", "2021-06-01 to 2021-06-21")]),
        ("in the last two months of 2020", [("in the last two months of 2020", "2020-11-01 to 2020-12-31")]),
        ("the last week of May 2021", [("the last week of May 2021", "2021-05-25 to 2021-05-31")]),
        ("Memorial Day 2021", [("Memorial Day 2021", "2021-05-31")]),
        ("on Easter Sunday 2024", [("on Easter Sunday 2024", "2024-03-31")]),
        ("on Good Friday 1583", [("on Good Friday 1583", "1583-04-08")]),
        ("on Easter Sunday 1100", [("on Easter Sunday 1100", "unknown")]),
        ("on May 1, 2019", [("on May 1, 2019", "2019-05-01")]),
        ("by 6 o’clock this evening", [("by 6 o’clock this evening", "until 2021-10-21 18:00")]),
        ("at 12 a.m. and 12:30 p.m.", [("at 12 a.m.", "unknown 00:00"), ("12:30 p.m.", "unknown 12:30")]),
        ("25:10 GMT, 7:75 p.m., 3:1", []),
        ("less than two years ago", [("less than two years ago", "2019-01-01 to 2021-10-21")]),
        ("two and a half years ago", [("two and a half years ago", "2019-04-01 to 2019-04-30")]),
        ("five days a week, twice daily", [("five days a week", "repeated"), ("twice daily", "repeated")]),
        ("once every four years", [("once every four years", "repeated")]),
        ("3/4/2021 and 13/4/2021", [("13/4/2021", "2021-04-13")]),
        ("in the year 99999 and on Jan. 1, 99999", [("on Jan. 1", "2021-01-01")]),
        ("999999999999 years ago", [("999999999999 years ago", "unknown")]),
        ("for 5 minutes, not one day more, or $3 a day", [("for 5 minutes", "for 5 minute")]),
        ("", []),
    ],
)  # fmt: skip
def test_times_are_read(text: str, times: list[tuple[str, str]]) -> None:
    assert read(text) == times


@pytest.mark.parametrize(
    "piece", ["on Monday ", "two ", "from May to ", "the end of ", "since being in ", "1990-", "1,", "every ", "last "]
)
def test_a_long_row_of_one_piece_ends(piece: str) -> None:
    text = piece * 4_000
    assert all(time.span.end <= len(text) for time in claimcheck.times(text, published=THURSDAY))


@pytest.mark.parametrize(("name", "at_least"), [("tuned", 98), ("held_out", 97), ("later", 94), ("unseen", 86)])
def test_the_sentences_written_down_are_read_as_well_as_the_page_says(name: str, at_least: int) -> None:
    rows = evaluate_times(load_times(HERE / f"times_{name}.tsv"))
    assert rows["times"].f1 >= at_least
