from typing import Any

import pytest
from documents import DOCUMENT, SAMPLE, changed

from claimcheck.codec import decode
from claimcheck.codec.schema import SCHEMA, UPGRADES, upgrade
from claimcheck.errors import DocumentError, UnknownSchema

Document = dict[str, Any]


def rename_title(document: Document) -> Document:
    return {key if key != "title" else "headline": value for key, value in document.items()}


def add_claims(document: Document) -> Document:
    return {**document, "claims": [document["headline"]]}


TABLE = {1: rename_title, 2: add_claims}


def test_the_table_leads_from_the_first_version_to_the_newest():
    assert sorted(UPGRADES) == list(range(1, SCHEMA))


def test_an_old_document_goes_through_every_upgrade_in_turn():
    old = {"schema": 1, "title": "Bridge shut"}
    assert upgrade(old, TABLE, 3) == {"schema": 3, "headline": "Bridge shut", "claims": ["Bridge shut"]}
    assert old == {"schema": 1, "title": "Bridge shut"}


def test_a_document_starts_at_the_upgrade_of_its_version():
    assert upgrade({"schema": 2, "headline": "x"}, TABLE, 3) == {"schema": 3, "headline": "x", "claims": ["x"]}


def test_a_document_of_the_newest_version_is_left_alone():
    assert upgrade(newest := {"schema": 3, "title": "x"}, TABLE, 3) is newest


@pytest.mark.parametrize("version", [4, 10**15])
def test_a_newer_version_is_unknown(version: int):
    with pytest.raises(UnknownSchema) as refusal:
        upgrade({"schema": version}, TABLE, 3)
    assert (refusal.value.found, refusal.value.newest) == (version, 3)


@pytest.mark.parametrize("version", [0, -1, -(10**15)])
def test_a_version_before_the_first_is_unknown(version: int):
    with pytest.raises(UnknownSchema):
        upgrade({"schema": version}, TABLE, 3)


def test_a_gap_in_the_table_is_an_unknown_version():
    with pytest.raises(UnknownSchema):
        upgrade({"schema": 1}, {2: add_claims}, 3)


def test_an_old_document_that_its_upgrade_cannot_read_is_refused():
    with pytest.raises(DocumentError, match=r"^\$: not a document of schema 2: \"KeyError: 'headline'\"$"):
        upgrade({"schema": 2}, TABLE, 3)


@pytest.mark.parametrize("version", [None, True, 1.0, "1", [1], {}, 10**30, pytest.param(10**5000, id="huge")])
def test_what_is_no_version_number_is_refused_at_its_path(version: object):
    with pytest.raises(DocumentError, match=r"^\$\.schema: expected a version number, found [^;]*$"):
        decode({"schema": version, "more": 1})


def test_a_document_without_a_version_is_refused_before_anything_else():
    with pytest.raises(DocumentError, match=r"^\$\.schema: this key is missing$"):
        decode({"more": 1})


def test_the_version_of_a_document_from_the_future_is_checked_before_anything_else():
    with pytest.raises(UnknownSchema, match=r"^\$\.schema: version 2 is unknown"):
        decode({"schema": 2, "more": 1})


def test_decoding_upgrades_with_the_table(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(UPGRADES, 0, lambda old: {key.replace("statements", "claims"): old[key] for key in old})
    old = changed(DOCUMENT, ("schema",), 0)
    old["statements"] = old.pop("claims")
    assert decode(old) == SAMPLE
