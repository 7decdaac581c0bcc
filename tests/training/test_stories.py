"""Stories with marks in the text, and the international set of them."""

import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.training.commands import main
from claimcheck.training.documents import BadData
from claimcheck.training.stories import load_stories

INTERNATIONAL = Path(__file__).parents[1] / "scenarios" / "international"


def story(folder: Path, marked: str, name: str = "a.txt") -> Path:
    (folder / name).write_text(marked, "utf-8")
    return folder


def evaluate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["evaluate", *(str(argument) for argument in arguments)])


def test_marks_become_spans_of_the_text_without_them(tmp_path: Path) -> None:
    marked = "{k1:“No,”} {s1,2:Ana Ruiz} {c1:said}, {c2:adding} {k2:that it sank}. {k1:“Never.”}\n"
    assert load_stories(story(tmp_path, marked)) == [
        {
            "id": "a",
            "text": "“No,” Ana Ruiz said, adding that it sank. “Never.”\n",
            "attributions": [
                {"source": [[6, 14]], "cue": [[15, 19]], "content": [[0, 5], [42, 50]]},
                {"source": [[6, 14]], "cue": [[21, 27]], "content": [[28, 40]]},
            ],
        }
    ]


def test_a_story_without_marks_has_no_attributions(tmp_path: Path) -> None:
    assert load_stories(story(tmp_path, "It sank.\n"))[0]["attributions"] == []


def test_stories_come_by_name(tmp_path: Path) -> None:
    story(tmp_path, "Two.", "2.txt")
    story(tmp_path, "One.", "1.txt")
    assert [one["id"] for one in load_stories(tmp_path)] == ["1", "2"]


@pytest.mark.parametrize(
    ("marked", "line", "reason"),
    [
        ("One.\nTwo {s1:Ana.", 2, "a brace"),
        ("{k1:It {s1:Ana} sank}", 1, "a brace"),
        ("{x1:Ana} {c1:said} {k1:no}", 1, "a brace"),
        ("{s0:Ana} {c0:said} {k0:no}", 1, "a brace"),
        ("{s1:Ana} {c1:said} no", 0, "attribution 1 has no cue or no content"),
        ("{k1:No}, {s1:Ana} said", 0, "attribution 1 has no cue or no content"),
        ("{c2:said} {k2:no}", 0, "attribution 1 has no cue or no content"),
    ],
)
def test_a_wrong_mark_is_named(tmp_path: Path, marked: str, line: int, reason: str) -> None:
    with pytest.raises(BadData, match=reason) as raised:
        load_stories(story(tmp_path, marked))
    assert (raised.value.path, raised.value.line) == (str(tmp_path / "a.txt"), line)


def test_a_folder_without_stories_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"no \.txt stories"):
        load_stories(tmp_path)


def test_a_story_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff")
    result = evaluate("--data", tmp_path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "a.txt: not UTF-8 (byte 0)" in result.stderr


@pytest.mark.parametrize(("half", "odd"), [("seen", 1), ("held_out", 0)])
def test_a_half_of_the_international_set_is_whole(half: str, odd: int) -> None:
    stories = load_stories(INTERNATIONAL / half)
    assert [int(one["id"].split("-")[0]) for one in stories] == [n for n in range(1, 37) if n % 2 == odd]
    for one in stories:
        spans = [span for row in one["attributions"] for role in row.values() for span in role]
        words = [one["text"][start:end] for start, end in spans]
        assert all(0 <= start < end <= len(one["text"]) for start, end in spans), one["id"]
        assert [word for word in words if word != word.strip()] == [], one["id"]


@pytest.mark.parametrize("half", ["seen", "held_out"])
def test_a_word_of_the_international_set_has_one_role(half: str) -> None:
    for one in load_stories(INTERNATIONAL / half):
        spans = {tuple(span) for row in one["attributions"] for role in row.values() for span in role}
        ordered = sorted(spans)
        assert all(end <= start for (_, end), (start, _) in pairwise(ordered)), one["id"]


def test_two_international_stories_are_scored(tmp_path: Path) -> None:
    for name in ("01-central-bank.txt", "13-ice-study.txt"):
        shutil.copy(INTERNATIONAL / "seen" / name, tmp_path)
    figures = json.loads(evaluate("--data", tmp_path, "--json").stdout)
    assert figures["attribution"]["gold"] == 27
    assert figures["attribution"]["f"] > 50  # a floor that a broken reader falls through; measured: far above
