"""The parts of a document agree with the article's text and with each other, or each disagreement is named."""

from typing import Any

import pytest
from documents import DOCUMENT, changed

from claimcheck.codec import decode
from claimcheck.errors import DocumentError, Problem

Changes = dict[tuple[str | int, ...], Any]


def problems_after(changes: Changes) -> tuple[Problem, ...]:
    document = DOCUMENT
    for steps, value in changes.items():
        document = changed(document, steps, value)
    with pytest.raises(DocumentError) as refusal:
        decode(document)
    return refusal.value.problems


def span(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end}


CUE, SAID, STATEMENT = ("claims", 1, "cue"), ("claims", 1, "said"), ("claims", 1, "statement")


@pytest.mark.parametrize(
    ("steps", "value", "path"),
    [
        ((*CUE, "span", "end"), 99, "$.claims[1].cue.span.end"),
        ((*CUE, "span"), span(5, 5), "$.claims[1].cue.span"),
        ((*CUE, "span"), span(-3, 5), "$.claims[1].cue.span"),
        ((*CUE, "span", "end"), 2**53, "$.claims[1].cue.span.end"),
        pytest.param((*CUE, "span", "end"), 10**5000, "$.claims[1].cue.span.end", id="huge"),
        pytest.param((*CUE, "span", "start"), -(10**5000), "$.claims[1].cue.span.start", id="huge and negative"),
        ((*CUE, "span"), span(35, 42), "$.claims[1].cue.text"),
        ((*CUE, "text"), "Warned", "$.claims[1].cue.text"),
        (("claims", 1, "hedges", 0, "text"), "may ", "$.claims[1].hedges[0].text"),
        (("claims", 1, "hedges", 0, "span", "end"), 65, "$.claims[1].hedges[0].span.end"),
        (("claims", 1, "speaker", "mention", "end"), 65, "$.claims[1].speaker.mention.end"),
        ((*STATEMENT, "text"), "It may fall ... tonight", "$.claims[1].statement.text"),
        ((*STATEMENT, "spans"), [], "$.claims[1].statement.spans"),
        ((*STATEMENT, "spans", 1, "end"), 65, "$.claims[1].statement.spans[1].end"),
        (("article", "sections", 1, "span", "start"), 10, "$.article.sections[1].span.start"),
        (("article", "sections", 1, "span", "end"), 65, "$.article.sections[1].span.end"),
        ((*SAID, "earliest"), "2021-10-16", "$.claims[1].said.latest"),
        ((*SAID, "earliest"), None, "$.claims[1].said.earliest"),
        ((*SAID, "latest"), None, "$.claims[1].said.latest"),
        (("claims", 1, "id"), "c1", "$.claims[1].id"),
    ],
)
def test_one_disagreement_is_one_problem_at_its_path(steps: tuple[str | int, ...], value: object, path: str):
    assert [problem.path for problem in problems_after({steps: value})] == [path]


def test_statement_spans_may_touch_but_not_overlap_or_swap():
    spans = (*STATEMENT, "spans")
    decode(changed(changed(DOCUMENT, spans, [span(13, 16), span(16, 19)]), (*STATEMENT, "text"), "It  … may"))
    overlapping: Changes = {spans: [span(13, 17), span(16, 19)], (*STATEMENT, "text"): "It m … may"}
    swapped: Changes = {spans: [span(16, 19), span(13, 15)], (*STATEMENT, "text"): "may … It"}
    for changes in (overlapping, swapped):
        assert [problem.path for problem in problems_after(changes)] == ["$.claims[1].statement.spans[1].start"]


def test_a_third_claim_with_one_id_names_the_first():
    claims = [DOCUMENT["claims"][0]] * 3
    problems = problems_after({("claims",): claims})
    assert [problem.path for problem in problems] == ["$.claims[1].id", "$.claims[2].id"]
    assert all("$.claims[0] has this id" in problem.message for problem in problems)


def test_all_problems_come_at_once_in_the_order_of_the_document():
    problems = problems_after(
        {
            ("more",): 1,
            ("claims", 1, "status"): "true",
            ("claims", 1, "hedges", 0, "text"): "might",
            ("claims", 1, "id"): "c1",
            ("claims", 0, "cue"): [],
            ("claims", 0, "more"): 1,
            ("article", "more"): 1,
            ("article", "sections", 1, "span", "end"): 900,
            ("article", "url"): 3,
            ("article", "headline"): 3,
        }
    )
    assert [problem.path for problem in problems] == [
        "$.article.headline",
        "$.article.url",
        "$.article.sections[1].span.end",
        "$.article.more",
        "$.claims[0].cue",
        "$.claims[0].more",
        "$.claims[1].id",
        "$.claims[1].hedges[0].text",
        "$.claims[1].status",
        "$.more",
    ]


def test_nothing_is_compared_with_a_text_that_is_none():
    assert [problem.path for problem in problems_after({("article", "text"): None})] == ["$.article.text"]


@pytest.mark.parametrize(
    ("steps", "value", "message"),
    [
        ((*CUE, "span", "end"), 99, "99 lies outside the article's text, which ends at 64"),
        ((*CUE, "text"), "said", '"said" is not what its span covers, "warned"'),
        ((*CUE, "text"), "a\x1b[31m\ud800", r'"a\u001b[31m\ud800" is not what its span covers, "warned"'),
        (("claims", 0, "id"), True, "expected a string, found true"),
        (("claims", 0, "speaker", "named"), 1, "expected true or false, found 1"),
        ((*CUE, "span", "start"), 36.0, "expected an integer, found 36.0"),
        ((*CUE, "span", "start"), 10**400, "a huge number is beyond any text"),
        ((*CUE, "act"), "lie", 'expected one of assertion, belief, attitude, promise, demand, question; found "lie"'),
        (("article", "published"), "2021-02-30", 'there is no day "2021-02-30"'),
        (("article", "authors"), "Bo Li", 'expected a list, found "Bo Li"'),
        (("more",), 1, "unknown key"),
    ],
)
def test_a_message_says_what_was_expected_and_what_was_found(steps: tuple[str | int, ...], value: object, message: str):
    assert problems_after({steps: value})[0].message == message


def test_a_long_value_is_cut_in_the_message():
    assert len(problems_after({(*CUE, "text"): "x" * 10_000})[0].message) < 200
