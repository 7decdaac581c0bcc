"""Every place of a document takes values of its type and no other, and every object its keys and no other."""

import datetime
import re
from typing import Any

import pytest
from documents import DOCUMENT, at, changed, json_path, steps_in
from hypothesis import given
from hypothesis import strategies as st
from strategies import extractions

from claimcheck.codec import decode, encode
from claimcheck.errors import DocumentError
from claimcheck.records import Extraction

# What the contract allows at each place, as Python's types for JSON; places of equal content share a row.
ALLOWED: dict[str, set[type]] = {
    r"\$": {dict},
    r"\$\.schema": {int},
    r"\$\.article": {dict},
    r"\$\.article\.(id|text)": {str},
    r"\$\.article\.(headline|deck|outlet|agency|dateline|published|url)": {str, type(None)},
    r"\$\.article\.(authors|sections)": {list},
    r"\$\.article\.authors\[\d+\]": {str},
    r"\$\.article\.sections\[\d+\]": {dict},
    r"\$\.claims": {list},
    r"\$\.claims\[\d+\]": {dict},
    r"\$\.claims\[\d+\]\.(speaker|statement|source)": {dict},
    r"\$\.claims\[\d+\]\.(cue|said|speaker\.mention)": {dict, type(None)},
    r"\$\.claims\[\d+\]\.(hedges|statement\.spans|source\.chain)": {list},
    r"\$\.claims\[\d+\]\.(hedges|statement\.spans)\[\d+\]": {dict},
    r"\$\.claims\[\d+\]\.(id|section|status)": {str},
    r"\$\.claims\[\d+\]\.speaker\.(name|role)": {str, type(None)},
    r"\$\.claims\[\d+\]\.speaker\.kind": {str},
    r"\$\.claims\[\d+\]\.speaker\.named": {bool},
    r"\$\.claims\[\d+\]\.cue\.(text|lemma|stance|act)": {str},
    r"\$\.claims\[\d+\]\.statement\.(text|quotation)": {str},
    r"\$\.claims\[\d+\]\.statement\.standalone": {str, type(None)},
    r"\$\.claims\[\d+\]\.statement\.negated": {bool},
    r"\$\.claims\[\d+\]\.source\.(outlet|medium)": {str, type(None)},
    r"\$\.claims\[\d+\]\.source\.chain\[\d+\]": {str},
    r"\$\.claims\[\d+\]\.hedges\[\d+\]\.(text|kind|by)": {str},
    r"\$\.claims\[\d+\]\.said\.text": {str},
    r"\$\.claims\[\d+\]\.said\.(earliest|latest)": {str, type(None)},
    r"\$.*\.sections\[\d+\]\.kind": {str},
    r"\$.*\.span": {dict},
    r"\$.*\.(start|end)": {int},
}

VALUES: list[Any] = [None, True, 0, 1, 1.0, "", "abc", "1", "2021-10-21", [], ["abc"], {}, {"start": 0, "end": 1}]


def allowed_at(path: str) -> set[type]:
    [types] = [types for pattern, types in ALLOWED.items() if re.fullmatch(pattern, path)]
    return types


def paths_refused(document: object) -> list[str]:
    with pytest.raises(DocumentError) as refusal:
        decode(document)
    return [problem.path for problem in refusal.value.problems]


@given(st.data(), extractions(min_claims=1))
def test_a_value_of_another_type_is_refused_at_its_path(data: st.DataObject, extraction: Extraction):
    document = encode(extraction)
    steps = data.draw(st.sampled_from(list(steps_in(document))[1:]))
    path = json_path(steps)
    value = data.draw(st.sampled_from([value for value in VALUES if type(value) not in allowed_at(path)]))
    assert paths_refused(changed(document, steps, value)) == [path]


@pytest.mark.parametrize("steps", list(steps_in(DOCUMENT))[1:], ids=json_path)
def test_every_place_of_the_sample_refuses_every_other_type(steps: tuple[str | int, ...]):
    path = json_path(steps)
    for value in VALUES:
        if type(value) not in allowed_at(path):
            assert paths_refused(changed(DOCUMENT, steps, value)) == [path]


OBJECTS = [steps for steps in steps_in(DOCUMENT) if isinstance(at(DOCUMENT, steps), dict)]
KEYS = [(*steps, key) for steps in OBJECTS for key in at(DOCUMENT, steps)]


@pytest.mark.parametrize("steps", KEYS, ids=json_path)
def test_no_key_may_be_missing(steps: tuple[str | int, ...]):
    document = changed(DOCUMENT, steps, None)
    del at(document, steps[:-1])[steps[-1]]
    assert paths_refused(document) == [json_path(steps)]


@pytest.mark.parametrize("steps", OBJECTS, ids=json_path)
def test_no_other_key_may_be_there(steps: tuple[str | int, ...]):
    assert paths_refused(changed(DOCUMENT, (*steps, "more"), 1)) == [json_path((*steps, "more"))]


@pytest.mark.parametrize(
    ("key", "path"),
    [("two words", '$.article["two words"]'), (1, "$.article[1]"), (None, "$.article[null]"), ("", '$.article[""]')],
)
def test_an_odd_key_is_quoted_in_its_path(key: object, path: str):
    document = changed(DOCUMENT, ("article", "id"), "a1")
    document["article"][key] = 1
    assert paths_refused(document) == [path]


@pytest.mark.parametrize("document", [None, True, 1, 1.5, "{}", [], [DOCUMENT], datetime.date(2021, 10, 21), {1, 2}])
def test_what_is_no_object_is_refused(document: object):
    assert paths_refused(document) == ["$"]


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("article", "published"), "20211021"),
        (("article", "published"), "2021-W42-4"),
        (("article", "published"), "2021-10-21T00:00:00"),
        (("article", "published"), "2021-02-30"),
        (("article", "published"), "2021-10-21\n"),
        (("article", "published"), "２０２１-10-21"),
        (("article", "sections", 0, "kind"), "paragraph"),
        (("claims", 0, "section"), "BODY"),
        (("claims", 0, "speaker", "kind"), "Person"),
        (("claims", 1, "cue", "stance"), "assertion"),
        (("claims", 1, "hedges", 0, "by"), ""),
        (("claims", 1, "status"), "in progress"),
        (("claims", 1, "id"), "a\ud83d\ude00"),
        (("claims", 1, "source", "chain", 0), "\ud83d\ude00"),
    ],
)
def test_a_value_outside_the_vocabulary_is_refused(steps: tuple[str | int, ...], value: str):
    assert paths_refused(changed(DOCUMENT, steps, value)) == [json_path(steps)]


def test_subclasses_of_the_json_types_are_refused():
    class Text(str):
        __slots__ = ()

    class Table(dict[str, object]):
        pass

    assert paths_refused(changed(DOCUMENT, ("claims", 0, "id"), Text("c1"))) == ["$.claims[0].id"]
    assert paths_refused(changed(DOCUMENT, ("claims", 0, "source"), Table())) == ["$.claims[0].source"]


def test_data_nested_without_end_is_refused_and_not_followed():
    endless: list[object] = []
    endless.append(endless)
    assert paths_refused(changed(DOCUMENT, ("article", "authors"), endless)) == ["$.article.authors[0]"]
