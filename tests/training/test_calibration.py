"""The weights of confidence are fitted on what turned out right, and measured on other articles."""

import json
import random
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from claimcheck.attribution.confidence import SIGNS
from claimcheck.attribution.model import bundled_model
from claimcheck.records import Attribution, Span
from claimcheck.training.calibrate import _fit, _reliability, calibrate, write
from claimcheck.training.commands import main
from claimcheck.training.evaluate import right_ones
from claimcheck.training.wire import wire_stories


def test_the_fit_finds_the_weights_that_made_the_data() -> None:
    chance = np.random.default_rng(0)
    signs = -chance.exponential(1.0, (4000, len(SIGNS)))
    weights = np.array([2.0, 0, 1, 0, 0.5, 0])
    right = (chance.random(4000) < 1 / (1 + np.exp(-(1.5 + signs @ weights)))).astype(float)
    fitted = _fit(signs, right)
    assert fitted.bias == pytest.approx(1.5, abs=0.4)
    assert fitted.weights == pytest.approx(weights, abs=0.4)


def test_reliability_compares_confidence_with_the_share_that_is_right() -> None:
    found = _reliability(np.array([0.95, 0.95, 0.15, 0.15]), np.array([1.0, 1.0, 0.0, 1.0]))
    assert [(one.count, one.right) for one in found.bins] == [(2, 0.5), (2, 1.0)]
    assert found.error == pytest.approx((0.35 + 0.05) / 2)
    assert found.ranking == pytest.approx(5 / 6)


def test_an_attribution_is_right_once() -> None:
    text = "The mayor said the ferry had sunk."
    row = {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 33]]}
    document = {"id": "a", "text": text, "attributions": [row]}
    same = Attribution((Span(0, 9),), (Span(10, 14),), (Span(15, 33),))
    other = Attribution((), (Span(10, 14),), (Span(15, 33),))
    assert right_ones(document, [other, same, same]) == [False, True, False]


def test_the_calibrated_weights_are_written_beside_the_model(tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text(json.dumps({"format": 3, "first": 1, "last": 2}), "utf-8")
    calibration, reliability = calibrate(bundled_model(), list(wire_stories(12, random.Random(0))))
    write(calibration, tmp_path)
    facts = json.loads((tmp_path / "model.json").read_text("utf-8"))
    assert facts["first"] == 1
    assert set(facts["confidence"]) == {"least", "bias", *SIGNS}
    assert sum(one.count for one in reliability.bins) > 50


def test_a_missing_model_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data.jsonl").write_text(json.dumps({"id": "a", "text": "No.", "attributions": []}) + "\n", "utf-8")
    command = ["calibrate", "--data", str(tmp_path / "data.jsonl"), "--model", str(tmp_path / "none")]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 2
    assert "the model does not load" in result.output
