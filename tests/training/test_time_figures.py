"""`python -m claimcheck.training evaluate-times`: what it counts, and one clear line where a file is wrong."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import claimcheck.training.commands as commands

LINES = """\
# published	sentence	times
2021-10-21	It closed on Tuesday, for good.	on Tuesday = 2021-10-19
2021-10-21	It closed last week.	last week = 2021-10-11
2021-10-21	It closed in May.
	It closed on Monday.	on Monday = unknown
"""


@pytest.fixture
def sentences(tmp_path: Path) -> Path:
    path = tmp_path / "sentences.tsv"
    path.write_text(LINES, "utf-8")
    return path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(commands.main, ["evaluate-times", *(str(argument) for argument in arguments)])


def test_a_time_is_right_where_its_words_and_days_are(sentences: Path) -> None:
    figures = json.loads(run("--sentences", sentences, "--json").stdout)
    assert figures["times"] == {"p": 50.0, "r": 66.7, "f": 57.1, "tp": 2, "pred": 4, "gold": 3}
    assert figures["words"] == {"p": 75.0, "r": 100.0, "f": 85.7, "tp": 3, "pred": 4, "gold": 3}


def test_the_figures_are_printed(sentences: Path) -> None:
    result = run("--sentences", sentences)
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == ["times", "words"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("It closed.", "line 1: not a day, a sentence"),
        ("21.10.2021\tIt closed.\t", "line 1: '21.10.2021' is no day"),
        ("\tIt closed today.\ttoday", "line 1: 'today' is not words"),
        ("\tIt closed today.\tyesterday = unknown", "line 1: 'yesterday = unknown' is not words"),
        ("# only a comment", "no sentences in it"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line(line: str, says: str, sentences: Path) -> None:
    sentences.write_text(line, "utf-8")
    result = run("--sentences", sentences)
    assert result.exit_code == 2
    assert says in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_file_that_is_not_there_or_no_text_is_one_line(sentences: Path, tmp_path: Path) -> None:
    assert "No such file" in run("--sentences", tmp_path / "none.tsv").stderr
    sentences.write_bytes(b"\xff")
    assert "not UTF-8" in run("--sentences", sentences).stderr
