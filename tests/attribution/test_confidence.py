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


def signs(
    chances: list[float], source: Choice, contents: list[Choice], spans: list[tuple[int, int]]
) -> dict[str, float]:
    """The signs of an attribution: a cue at piece 0, a source at piece 1 if any was chosen, the contents in `spans`."""
    table = np.array([[chance, 1 - chance] for chance in chances])
    sureness = TagSureness(table, [0] * len(chances))
    chosen = None if source.number is None else (1, 2)
    return dict(zip(SIGNS, signs_of((0, 1), chosen, spans, sureness, source, contents), strict=True))


CERTAIN = [1.0, 1.0, 1.0, 1.0]


def test_a_doubt_about_one_part_lowers_its_sign_alone() -> None:
    plain = signs(CERTAIN, Choice(0), [Choice(0)], [(2, 4)])
    for name, doubtful in {
        "cue": signs([0.9, 1, 1, 1], Choice(0), [Choice(0)], [(2, 4)]),
        "source": signs([1, 0.9, 1, 1], Choice(0), [Choice(0)], [(2, 4)]),
        "content": signs([1, 1, 1, 0.9], Choice(0), [Choice(0)], [(2, 4)]),
        "source_link": signs(CERTAIN, Choice(0, 0.9), [Choice(0)], [(2, 4)]),
        "content_link": signs(CERTAIN, Choice(0), [Choice(0, 0.9)], [(2, 4)]),
    }.items():
        assert {sign for sign in SIGNS if doubtful[sign] != plain[sign]} == {name}
        assert doubtful[name] < plain[name]


def test_a_sign_grows_with_the_order_of_magnitude_of_the_doubt() -> None:
    even, likely, certain = (signs([chance, 1, 1, 1], Choice(0), [], [])["cue"] for chance in (0.5, 0.9, 0.99))
    assert certain - likely == pytest.approx(likely - even, rel=0.1)


def test_parts_of_a_content_count_by_their_pieces_and_links_add_up() -> None:
    found = signs([1, 1, 0.5, 0.25], Choice(0), [Choice(0, 0.5), Choice(0, 0.5)], [(2, 3), (3, 4)])
    assert found["content"] == pytest.approx(-math.log(0.01 - (math.log(0.5) + math.log(0.25)) / 2))
    assert found["content_link"] == pytest.approx(-math.log(0.01 - math.log(0.25)))


def test_no_source_is_told_from_a_certain_one() -> None:
    with_one, without = (signs(CERTAIN, choice, [Choice(0)], [(2, 4)]) for choice in (Choice(0), Choice(None)))
    assert {sign for sign in SIGNS if with_one[sign] != without[sign]} == {"sourceless"}


def test_no_chance_is_too_small_for_a_sign() -> None:
    assert all(math.isfinite(sign) for sign in signs([0.0] * 4, Choice(0, 0.0), [Choice(0, 0.0)], [(2, 4)]).values())


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
