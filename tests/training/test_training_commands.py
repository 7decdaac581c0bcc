"""`python -m claimcheck.training`: figures on standard output, one clear line where something is wrong."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import claimcheck.training.commands as commands
import claimcheck.training.commands.common as common
from claimcheck.training.evaluate import ROWS
from claimcheck.training.speakers import ACCURACIES, AGREEMENTS

TEXT = "The mayor said the ferry had sunk."
DOCUMENT = {
    "id": "made up",
    "text": TEXT,
    "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 33]]}],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "data.jsonl"
    path.write_text(json.dumps(DOCUMENT) + "\n", "utf-8")
    return path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(commands.main, [str(argument) for argument in arguments])


def fails(result: Result, *words: str) -> None:
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert all(word in result.stderr for word in words)


def test_evaluate_prints_every_row(data: Path) -> None:
    result = run("evaluate", "--data", data)
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(ROWS)
    assert "attribution        P 100.0  R 100.0  F1 100.0   (1 of 1 predicted, 1 gold)" in result.stdout


def test_evaluate_prints_json(data: Path) -> None:
    figures = json.loads(run("evaluate", "--data", data, "--json").stdout)
    assert figures["attribution"] == {"p": 100, "r": 100, "f": 100, "tp": 1, "pred": 1, "gold": 1}


def test_evaluate_writes_what_was_found(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "found.jsonl"
    run("evaluate", "--data", data, "--predictions", path)
    assert json.loads(path.read_text("utf-8")) == {key: DOCUMENT[key] for key in ("id", "attributions")}


def test_evaluate_names_missing_data(tmp_path: Path) -> None:
    fails(run("evaluate", "--data", tmp_path / "none.jsonl"), "none.jsonl", "No such file")


def test_evaluate_names_a_bad_line(data: Path) -> None:
    data.write_text(data.read_text("utf-8") + "{\n", "utf-8")
    fails(run("evaluate", "--data", data), "data.jsonl, line 2", "not JSON")


def test_evaluate_names_a_folder_without_a_model(data: Path, tmp_path: Path) -> None:
    fails(run("evaluate", "--data", data, "--model", tmp_path), str(tmp_path), "does not load")


def test_evaluate_says_where_predictions_cannot_be_written(data: Path, tmp_path: Path) -> None:
    fails(run("evaluate", "--data", data, "--predictions", tmp_path), str(tmp_path), "directory")


ROW = {
    "id": "made up",
    "i": 0,
    "speaker": "The mayor",
    "kind": "person",
    "named": False,
    "hedges": [],
    "negated": False,
}


@pytest.fixture
def speakers(tmp_path: Path) -> Path:
    path = tmp_path / "speakers.jsonl"
    path.write_text(json.dumps(ROW) + "\n", "utf-8")
    return path


def test_evaluate_speakers_prints_every_figure(data: Path, speakers: Path) -> None:
    result = run("evaluate-speakers", "--documents", data, "--speakers", speakers)
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == [*ACCURACIES, *AGREEMENTS]
    assert "speaker            100.0%   (1 of 1)" in result.stdout


def test_evaluate_speakers_prints_json(data: Path, speakers: Path) -> None:
    figures = json.loads(run("evaluate-speakers", "--documents", data, "--speakers", speakers, "--json").stdout)
    assert figures["kind"] == {"percent": 100, "right": 1, "of": 1}
    assert figures["claims"] == {"p": 100, "r": 100, "f": 100, "tp": 1, "pred": 1, "gold": 1}


def test_evaluate_speakers_names_a_line_of_another_document(data: Path, speakers: Path) -> None:
    speakers.write_text(json.dumps({**ROW, "id": "another"}) + "\n", "utf-8")
    fails(run("evaluate-speakers", "--documents", data, "--speakers", speakers), "speakers.jsonl, line 1", "another")


@pytest.mark.parametrize("command", ["train", "export"])
def test_training_names_the_missing_extra(
    command: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(common, "find_spec", lambda name: None if name == "torch" else find_spec(name))
    source = ("--data", data) if command == "train" else ("--weights", data)
    fails(run(command, *source, "--out", tmp_path / "out"), "needs torch", "claimcheck-news[train]")
    assert not (tmp_path / "out").exists()
