"""`evaluate-quantities`: sentences with their amounts, scored."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import claimcheck.training.commands as commands
from claimcheck.training.amounts import Sentence, amount_agreement, mistakes

LINES = "# words\nTwo ships left.\t2 ship\nIt was 1911.\t\nTwo ships and 5%.\t3 ship; 5 percent\n"


def run(text: str, folder: Path, *options: str) -> Result:
    path = folder / "sentences.tsv"
    path.write_text(text, "utf-8")
    return CliRunner().invoke(commands.main, ["evaluate-quantities", "--sentences", str(path), *options])


def test_an_amount_is_right_where_all_of_it_is(tmp_path: Path) -> None:
    done = run(LINES, tmp_path)
    assert done.exit_code == 0
    assert done.stdout == "amounts            P  66.7  R  66.7  F1  66.7   (2 of 3 predicted, 3 gold)\n"


def test_the_figures_can_be_had_as_json(tmp_path: Path) -> None:
    assert json.loads(run(LINES, tmp_path, "--json").stdout)["amounts"] == {
        "p": 66.7, "r": 66.7, "f": 66.7, "tp": 2, "pred": 3, "gold": 3,
    }  # fmt: skip


def test_mistakes_are_told_beside_the_figures(tmp_path: Path) -> None:
    done = run(LINES, tmp_path, "--mistakes")
    assert done.stderr == "Two ships and 5%.\t- 3 ship; + 2 ship\n"
    assert done.stdout.startswith("amounts ")


def test_an_amount_counts_as_often_as_it_stands() -> None:
    twice = Sentence("Two ships met two ships.", ("2 ship",))
    assert amount_agreement([twice]).precision == 50
    assert mistakes([twice]) == ["Two ships met two ships.\t+ 2 ship"]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("no tab\n", ", line 1", "expected a sentence"),
        ("a\tb\tc\n", ", line 1", "expected"),
        ("# none\n", "", "no sentence"),
    ],
)
def test_a_file_that_is_none_is_told_in_one_line(text: str, line: str, reason: str, tmp_path: Path) -> None:
    done = run(text, tmp_path)
    assert done.exit_code == 2
    assert f"sentences.tsv{line}: " in done.stderr
    assert reason in done.stderr
