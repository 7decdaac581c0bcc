"""The score of a claim and the reasons for it."""

import attrs
import pytest
from hypothesis import given
from made_stories import denied, narrated, quoted
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck.assessment.lexicon import rows
from claimcheck.records import Claim, Extraction, Quotation

REASONS = {reason for _, _, reason in rows("worth.tsv", 3)}


def narrating(text: str) -> Claim:
    return attrs.evolve(narrated(), statement=attrs.evolve(narrated().statement, text=text))


@given(extractions(ANY_LETTER))
def test_every_claim_has_a_score_with_reasons(extraction: Extraction) -> None:
    for claim in extraction.claims:
        worth = claimcheck.check_worthiness(claim)
        assert 0 <= worth.score <= 1
        assert worth.reasons
        assert set(worth.reasons) <= REASONS
        assert len(set(worth.reasons)) == len(worth.reasons)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The bridge was built by Ana Ruiz", "names somebody or something"),
        ("It was built in 1911", "says when"),
        ("It was built in May", "says when"),
        ("It was closed last week", "says when"),
        ("The mayor was killed there", "touches lives, money, law or politics"),
        ("The bridge will be closed", "speaks of the future"),
        ("They are going to close it", "speaks of the future"),
        ("The bridge should be closed", "says what should be"),
        ("The bridge is a terrible place", "a judgement of value"),
        ("Numerous ships are waiting there", "a vague amount"),
        ("A concern", "very short"),
    ],
)
def test_what_a_statement_says_is_a_reason(text: str, reason: str) -> None:
    assert reason in claimcheck.check_worthiness(narrating(text)).reasons
    assert reason not in claimcheck.check_worthiness(narrating("The old bridge is closed")).reasons


@pytest.mark.parametrize("text", ["The bridge is closed", "“We closed it.” Then it rained", "It may be. I know it is"])
def test_the_capital_of_a_sentence_names_nobody(text: str) -> None:
    assert "names somebody or something" not in claimcheck.check_worthiness(narrating(text)).reasons


def test_indirect_speech_begins_with_a_small_letter_unless_it_begins_with_a_name() -> None:
    statement = attrs.evolve(denied().statement, standalone=None, text="Moscow is closed to ships")
    claim = attrs.evolve(denied(), statement=statement)
    assert "names somebody or something" in claimcheck.check_worthiness(claim).reasons
    direct = attrs.evolve(claim, statement=attrs.evolve(statement, quotation=Quotation.DIRECT))
    assert "names somebody or something" not in claimcheck.check_worthiness(direct).reasons


def test_a_question_scores_nothing() -> None:
    assert claimcheck.check_worthiness(narrating("Is it closed?")).score == 0


def test_a_possibility_is_worth_less_than_a_fact() -> None:
    plain = attrs.evolve(quoted(), hedges=())
    assert claimcheck.check_worthiness(quoted()).score < claimcheck.check_worthiness(plain).score
