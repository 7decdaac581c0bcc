import json

from documents import DOCUMENT, SAMPLE
from hypothesis import given
from hypothesis import strategies as st
from strategies import ANY_LETTER, extractions

from claimcheck.codec import claim_to_data, decode, dumps, encode, loads, to_json
from claimcheck.records import Extraction


def test_the_sample_encodes_to_the_document_of_the_contract_in_its_order():
    assert json.dumps(encode(SAMPLE)) == json.dumps(DOCUMENT)


def test_the_document_decodes_to_the_sample():
    assert decode(DOCUMENT) == SAMPLE


def test_a_claim_alone_is_what_it_is_in_the_document():
    assert [claim_to_data(claim) for claim in SAMPLE.claims] == DOCUMENT["claims"]


def test_decoding_gives_enum_members_and_tuples_not_what_equals_them():
    claim = decode(DOCUMENT).claims[0]
    for value in (claim.section, claim.speaker.kind, claim.statement.quotation, claim.status):
        assert type(value).__module__ == "claimcheck.records.kinds"
    assert type(claim.statement.spans) is tuple


def test_decoding_leaves_the_document_as_it_was():
    before = json.dumps(DOCUMENT)
    decode(DOCUMENT)
    assert json.dumps(DOCUMENT) == before


@given(extractions(ANY_LETTER))
def test_every_extraction_comes_back_equal_from_plain_data(extraction: Extraction):
    assert decode(encode(extraction)) == extraction


@given(extractions(ANY_LETTER), st.sampled_from([None, 2]))
def test_every_extraction_comes_back_equal_from_utf_8(extraction: Extraction, indent: int | None):
    assert loads(dumps(extraction, indent=indent).encode("utf-8").decode("utf-8")) == extraction


@given(extractions(ANY_LETTER))
def test_a_document_is_one_line_without_indent_and_the_same_each_time(extraction: Extraction):
    text = dumps(extraction)
    assert "\n" not in text
    assert dumps(loads(text)) == text


def test_letters_are_written_as_they_are():
    assert "“It may fall,” Ana Ruiz" in dumps(SAMPLE)


def test_a_lone_surrogate_is_escaped_and_its_neighbours_are_not():
    assert to_json({"é": "a\ud83db"}) == '{"é": "a\\ud83db"}'
