"""Certainty and polarity of claims made by hand."""

import attrs
import pytest
from hypothesis import given
from made_stories import denied, narrated, quoted
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck.assessment import Certainty, Polarity
from claimcheck.assessment.firmness import rule_for
from claimcheck.records import (
    Act,
    Claim,
    Extraction,
    Hedge,
    HedgeKind,
    HedgeOwner,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
)

PLAIN = attrs.evolve(quoted(), hedges=())


def cued(lemma: str, act: Act, stance: Stance = Stance.NEUTRAL) -> Claim:
    return attrs.evolve(PLAIN, cue=attrs.evolve(PLAIN.cue, lemma=lemma, act=act, stance=stance))


def hedged(*hedges: tuple[str, HedgeKind, HedgeOwner]) -> Claim:
    return attrs.evolve(PLAIN, hedges=tuple(Hedge(Span(0, 1), *hedge) for hedge in hedges))


@given(extractions(ANY_LETTER))
def test_every_claim_has_an_answer_and_hedges_only_lower_it(extraction: Extraction) -> None:
    scale = list(Certainty)
    for claim in extraction.claims:
        bare = claimcheck.certainty(attrs.evolve(claim, hedges=()))
        assert scale.index(claimcheck.certainty(claim)) >= scale.index(bare)
        assert claimcheck.polarity(claim) in Polarity


@pytest.mark.parametrize("kind", HedgeKind)
def test_every_kind_of_hedge_and_every_act_has_a_row(kind: HedgeKind) -> None:
    assert all(rule_for(f"{owner} {kind}", "any word") for owner in HedgeOwner)
    assert all(rule_for("act", act) for act in Act)


@pytest.mark.parametrize(
    ("lemma", "act", "level", "turn"),
    [
        ("say", Act.ASSERTION, "certain", "positive"),
        ("predict", Act.ASSERTION, "probable", "positive"),
        ("think", Act.BELIEF, "probable", "positive"),
        ("know", Act.BELIEF, "certain", "positive"),
        ("doubt", Act.BELIEF, "probable", "negative"),
        ("pledge", Act.PROMISE, "probable", "positive"),
        ("refuse", Act.PROMISE, "certain", "negative"),
        ("want", Act.ATTITUDE, "unknown", "positive"),
        ("regret", Act.ATTITUDE, "certain", "positive"),
        ("urge", Act.DEMAND, "unknown", "positive"),
        ("ask", Act.QUESTION, "unknown", "unknown"),
    ],
)
def test_a_cue_tells_the_speakers_commitment(lemma: str, act: Act, level: str, turn: str) -> None:
    claim = cued(lemma, act)
    assert (claimcheck.certainty(claim), claimcheck.polarity(claim)) == (level, turn)


@pytest.mark.parametrize(
    ("text", "kind", "owner", "level"),
    [
        ("may", HedgeKind.MODAL, HedgeOwner.SPEAKER, "possible"),
        ("would", HedgeKind.MODAL, HedgeOwner.SPEAKER, "unknown"),
        ("Probably", HedgeKind.EPISTEMIC, HedgeOwner.SPEAKER, "probable"),
        ("I don't think", HedgeKind.BELIEF, HedgeOwner.SPEAKER, "probable"),
        ("about", HedgeKind.APPROXIMATOR, HedgeOwner.SPEAKER, "certain"),
        ("reportedly", HedgeKind.EVIDENTIAL, HedgeOwner.SPEAKER, "unknown"),
        ("reportedly", HedgeKind.EVIDENTIAL, HedgeOwner.REPORTER, "certain"),
        ("claimed", HedgeKind.DISTANCING, HedgeOwner.REPORTER, "certain"),
        ("believes", HedgeKind.BELIEF, HedgeOwner.REPORTER, "probable"),
        ("hopes", HedgeKind.BELIEF, HedgeOwner.REPORTER, "unknown"),
    ],
)
def test_a_hedge_lowers_the_speakers_certainty_only(text: str, kind: HedgeKind, owner: HedgeOwner, level: str) -> None:
    assert claimcheck.certainty(hedged((text, kind, owner))) == level


def test_a_denial_is_negative_and_a_denied_negation_is_open() -> None:
    assert claimcheck.polarity(denied()) == "negative"
    statement = attrs.evolve(denied().statement, text="no ships wait", negated=True)
    assert claimcheck.polarity(attrs.evolve(denied(), statement=statement)) == "unknown"


def test_a_claim_without_a_source_is_certain_only_where_the_cue_endorses_it() -> None:
    nobody = Speaker(None, SpeakerKind.UNKNOWN)
    assert claimcheck.certainty(attrs.evolve(PLAIN, speaker=nobody)) == "unknown"
    confirmed = cued("confirm", Act.ASSERTION, Stance.ENDORSING)
    assert claimcheck.certainty(attrs.evolve(confirmed, speaker=nobody)) == "certain"


def test_narration_is_the_outlets_own_word() -> None:
    assert claimcheck.certainty(narrated()) == "certain"
    assert claimcheck.polarity(narrated()) == "positive"
