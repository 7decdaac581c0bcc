"""The head for uncertain sentences is fitted on what the encoder makes of them."""

import shutil
from importlib import resources
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

import claimcheck
from claimcheck.attribution.model import Model, bundled_model
from claimcheck.training.commands import main
from claimcheck.training.uncertain import Sentence
from claimcheck.training.uncertain_head import fit_head, write_head

PLAIN = ["The bridge opened in 1931.", "It has two lanes and a footpath.", "The river is 300 metres wide here."]
VAGUE = ["Some say the bridge is haunted.", "It is widely believed to be cursed.", "Many consider it the finest."]
SENTENCES = [Sentence(text, text in VAGUE) for text in (*PLAIN, *VAGUE)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the bundled model whose head knows nothing."""
    with resources.as_file(resources.files("claimcheck.attribution") / "weights") as weights:
        copy = Path(shutil.copytree(weights, tmp_path / "model"))
    write_head(np.append(np.zeros(384), -5).astype(np.float32), copy)
    return copy


def test_fitting_parts_the_sentences_that_the_marks_part(folder: Path) -> None:
    before = Model(folder)
    assert before.uncertainty(VAGUE[0]) == pytest.approx(1 - (1 - 1 / (1 + np.exp(5))) ** len(before.states(VAGUE[0])))
    write_head(fit_head(before, SENTENCES, steps=60), folder)
    after = Model(folder)
    assert min(map(after.uncertainty, VAGUE)) > max(map(after.uncertainty, PLAIN))


def test_a_head_that_is_written_leaves_the_other_tables(folder: Path) -> None:
    text = "The bridge is closed, the mayor said on Monday."
    assert Model(folder).attribute(text) == bundled_model().attribute(text) != ()


def test_the_bundled_head_tells_vague_words_from_plain_ones() -> None:
    assert min(map(claimcheck.uncertainty, VAGUE)) > 0.3 > max(map(claimcheck.uncertainty, PLAIN))


@pytest.mark.parametrize("text", ["", " \n"])
def test_no_words_are_not_uncertain(text: str) -> None:
    assert claimcheck.uncertainty(text) == 0


def test_the_command_scores_sentences_at_several_thresholds(tmp_path: Path) -> None:
    rows = "".join(f'"{sentence.text}",{int(sentence.uncertain)}\n' for sentence in SENTENCES)
    (tmp_path / "sentences.csv").write_text("text,label\n" + rows, "utf-8")
    result = CliRunner().invoke(main, ["evaluate-uncertainty", "--sentences", str(tmp_path / "sentences.csv")])
    assert result.exit_code == 0
    assert result.output.splitlines()[0].split()[:2] == ["above", "0.30"]
    assert "(3 of 3 predicted, 3 gold)" in result.output.splitlines()[0]
