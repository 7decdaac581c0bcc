import contextlib
import json
import sys

import pytest
from documents import DOCUMENT, SAMPLE, changed
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.codec import dumps, loads
from claimcheck.errors import ClaimcheckError, DocumentError, Problem

TEXT = json.dumps(DOCUMENT)


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(DocumentError) as refusal:
        loads(text)
    return list(refusal.value.problems)


@pytest.mark.parametrize(
    "text", ["", " ", "{", "nul", "{'schema': 1}", TEXT[:-1], TEXT + "x", "\ufeff" + TEXT, '"a\nb"', "[1,]", "\x00"]
)
def test_what_is_no_json_is_refused_with_its_place(text: str):
    [problem] = problems_of(text)
    assert problem.path == "$"
    assert problem.message.startswith("not JSON: ")
    assert "line" in problem.message
    assert problem.message.isprintable()


def test_the_place_of_a_fault_is_shown():
    [problem] = problems_of('{"schema": 1,\n "claims": oops}')
    assert problem.message == 'not JSON: Expecting value (line 2, column 12, near "…ema\\": 1,\\n \\"claims\\": oops}")'


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"schema": 1, "article": [', "[{}, "])
def test_nesting_without_measure_is_refused(opening: str):
    [problem] = problems_of(opening * 200_000)
    assert problem.path == "$"
    assert "nested" in problem.message or "not JSON" in problem.message


@pytest.mark.parametrize("depth", [10, 500, 100_000])
def test_a_deep_value_in_an_else_good_document_is_refused(depth: int):
    marked = json.dumps(changed(DOCUMENT, ("article", "authors"), ["HERE"]))
    [problem] = problems_of(marked.replace('"HERE"', "[" * depth + "]" * depth))
    assert problem.path in {"$", "$.article.authors[0]"}


def test_a_key_given_twice_is_refused_at_its_path():
    text = TEXT.replace('"lemma": "warn"', '"lemma": "warn", "lemma": "warn", "act": "belief"')
    assert problems_of(text) == [
        Problem("$.claims[1].cue.lemma", "this key is given 2 times"),
        Problem("$.claims[1].cue.act", "this key is given 2 times"),
    ]


def test_a_key_given_twice_at_the_top_is_refused():
    assert problems_of('{"schema": 2, "schema": 1}') == [Problem("$.schema", "this key is given 2 times")]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_json_does_not_know_is_refused_at_its_path(number: str):
    text = TEXT.replace('"lemma": "warn"', f'"lemma": {number}')
    assert problems_of(text) == [
        Problem("$.claims[1].cue.lemma", f"{number} is no JSON; a document holds no such number")
    ]


@pytest.mark.parametrize("number", ["9" * 20, "9" * 5000, "-" + "9" * 100_000, "1e400", "1e2", "36.0"])
def test_a_number_that_is_no_offset_is_refused_at_its_path(number: str):
    text = TEXT.replace('"start": 36', f'"start": {number}')
    assert [problem.path for problem in problems_of(text)] == ["$.claims[1].cue.span.start"]


def test_a_schema_of_many_digits_is_refused_at_its_path():
    assert [problem.path for problem in problems_of('{"schema": ' + "1" * 5000 + "}")] == ["$.schema"]


def test_an_object_of_very_many_keys_given_twice_is_refused_soon():
    keys = ", ".join(f'"{key}": 0, "{key}": 0' for key in range(50_000))
    assert len(problems_of("{" + keys + "}")) == 50_000


def test_a_surrogate_pair_in_escapes_is_one_character():
    text = TEXT.replace('"c1"', r'"\ud83d\ude00"')
    assert loads(text).claims[0].id == "😀"
    assert '"id": "😀"' in dumps(loads(text))


def test_a_lone_surrogate_in_escapes_stays_itself():
    text = TEXT.replace('"c1"', r'"\ud83d"')
    assert loads(text).claims[0].id == "\ud83d"
    assert r'"id": "\ud83d"' in dumps(loads(text))


@given(st.data())
def test_a_damaged_document_is_read_or_refused_but_never_crashes(data: st.DataObject):
    text = dumps(SAMPLE)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 20)))
    patch = data.draw(st.text(st.sampled_from('{}[]":,0123456789eE+-.truefalsnN \\u\ud800'), max_size=10))
    with contextlib.suppress(ClaimcheckError):
        loads(text[:start] + patch + text[end:])


def test_the_recursion_limit_is_left_as_it_was():
    before = sys.getrecursionlimit()
    problems_of("[" * 100_000)
    assert sys.getrecursionlimit() == before
