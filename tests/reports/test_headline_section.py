"""What reports say of the headline, in every format, and that a story's words stay words there."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest
from attrs import evolve
from headlined_stories import article, mill
from made_stories import bridge

from claimcheck.records import Extraction
from claimcheck.reports import RENDERERS, text
from claimcheck.reports.headlines import remarks
from claimcheck.reports.terminal import table

GOLDEN = Path(__file__).parents[1] / "golden"
FORMATS: dict[str, Callable[[Extraction], str]] = {
    "headline-check.md": lambda story: RENDERERS["markdown"]([story]),
    "headline-check.txt": lambda story: RENDERERS["text"]([story]),
    "headline-check.terminal.txt": lambda story: click.unstyle(table(story, 100)),
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_with_findings_is_as_before(name: str) -> None:
    assert FORMATS[name](mill()) == (GOLDEN / name).read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_a_fine_headline_is_told_to_be_fine(name: str) -> None:
    said = FORMATS[name](Extraction(article("Rain in the hills", None), ()))
    assert "Headline check" in said
    assert "Nothing found." in said


@pytest.mark.parametrize("name", FORMATS)
def test_a_story_without_a_headline_in_its_text_is_not_checked(name: str) -> None:
    assert "Headline check" not in FORMATS[name](bridge())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("hostile", ["<b>x</b>", "a\nb", "\x1b[31mred", "*x* | y", "\u202eabc"])
def test_hostile_words_in_a_finding_stay_words(name: str, hostile: str) -> None:
    story = mill()
    claims = tuple(evolve(claim, speaker=evolve(claim.speaker, name=f"a diplomat {hostile}")) for claim in story.claims)
    tame = tuple(evolve(claim, speaker=evolve(claim.speaker, name="a diplomat")) for claim in story.claims)
    said = FORMATS[name](evolve(story, claims=claims))
    if "terminal" not in name:
        assert said.count("\n") == FORMATS[name](evolve(story, claims=tame)).count("\n")
    assert not {"\x1b", "\u202e"} & set(said)
    if name.endswith(".md"):
        assert "<b>" not in said


def test_a_remark_names_the_number_of_its_claim() -> None:
    story = mill()
    for remark in remarks(story):
        label, words = remark.texts[-1]
        assert label == f"Body, claim {remark.claim}"
        assert words == story.claims[remark.claim - 1].statement.text
    assert all(line in text.render([story]) for line in ("- Flat headline. ", "- Differing number. "))
