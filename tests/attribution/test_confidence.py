"""Confidence follows from how sure the model was of the parts."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.attribution.confidence import SIGNS, Calibration, TagSureness, signs_of
from claimcheck.attribution.linking import Choice

STORY = """The bridge is closed, the mayor said on Monday.

“We will repair it by May,” Ana Ruiz, the city engineer, told reporters. Critics hope so.
"""


def test_what_the_model_was_certain_of_adds_nothing() -> None:
    scores = np.array([[50, 0], [0, 50], [50, 0]], np.float32)
    sureness = TagSureness(scores, [0, 1, 0])
    signs = signs_of((0, 1), (1, 2), [(2, 3)], sureness, Choice(0), [Choice(0)])
    assert signs == pytest.approx((0,) * len(SIGNS), abs=1e-6)


def test_each_sign_is_the_logarithm_of_a_chance() -> None:
    scores = np.log(np.array([[0.5, 0.5], [0.8, 0.2], [0.1, 0.9], [0.4, 0.6]], np.float32))
    sureness = TagSureness(scores, [0, 0, 1, 1])
    signs = dict(
        zip(
            SIGNS,
            signs_of((0, 1), None, [(1, 3)], sureness, Choice(None, 0.25), [Choice(0, 0.5), Choice(0, 0.5)]),
            strict=True,
        )
    )
    assert signs == pytest.approx(
        {
            "cue": math.log(0.5),
            "source": 0,
            "content": (math.log(0.8) + math.log(0.9)) / 2,
            "edges": (math.log(0.8) + math.log(0.9) + math.log(0.6)) / 3,
            "source_link": math.log(0.25),
            "content_link": math.log(0.25),
            "sourceless": 1,
        },
        abs=1e-6,
    )


@given(st.lists(st.floats(-30, 0), min_size=len(SIGNS), max_size=len(SIGNS)), st.floats(-5, 5))
def test_confidence_is_a_chance_and_grows_with_a_sign_of_positive_weight(signs: list[float], bias: float) -> None:
    calibration = Calibration(bias, (1.0,) * len(SIGNS))
    confidence = calibration.confidence(signs)
    assert 0 <= confidence <= 1
    assert calibration.confidence([signs[0] + 1, *signs[1:]]) >= confidence


def test_every_attribution_found_says_how_sure_it_is() -> None:
    found = claimcheck.attribute(STORY)
    assert len(found) >= 2
    assert all(one.confidence is not None and 0 < one.confidence < 1 for one in found)


def test_a_plain_statement_is_surer_than_a_fear() -> None:
    (plain,) = claimcheck.attribute("The bridge is closed, the mayor said on Monday.")
    (feeling,) = claimcheck.attribute("The mayor fears the worst for the bridge.")
    assert plain.confidence is not None
    assert feeling.confidence is not None
    assert plain.confidence > feeling.confidence


def test_attributions_are_equal_whatever_their_confidence() -> None:
    one, *_ = claimcheck.attribute(STORY)
    assert one == claimcheck.Attribution(one.source, one.cue, one.content)
