"""The tables hold what the code reads from them, and the page shows them."""

import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.assessment import Bound, Certainty, UnitKind
from claimcheck.assessment.lexicon import rows, word_class
from claimcheck.records import Act, HedgeKind, HedgeOwner

PAGE = (Path(__file__).parents[2] / "docs" / "firmness.md").read_text(encoding="utf-8")
EVIDENCE = {"act", "cue", "form", *(f"{owner} {kind}" for owner in HedgeOwner for kind in HedgeKind)}


def test_rules_have_known_words_and_stand_once() -> None:
    table = rows("firmness.tsv", 4)
    keys = [(evidence, word) for evidence, words, _, _ in table for word in words.split(",")]
    assert len(keys) == len(set(keys))
    for evidence, words, level, turn in table:
        assert evidence in EVIDENCE
        assert evidence != "act" or words in set(Act)
        assert level in set(Certainty)
        assert turn in ("", "negative", "open")


def test_the_page_shows_every_rule() -> None:
    for evidence, words, level, turn in rows("firmness.tsv", 4):
        shown = "any other" if words == "*" else words.replace(",", ", ")
        assert f"| {evidence} | {shown} | {level} | {turn}".rstrip() + (" |" if turn else "") in PAGE
    for rule, points, reason in rows("worth.tsv", 3):
        assert f"| {rule} | " in PAGE
        assert f" | {points} | {reason} |" in PAGE


def test_units_and_bounds_are_known() -> None:
    assert all(kind in set(UnitKind) for kind, *_ in rows("measures.tsv", 4))
    assert {when for *_, when in rows("measures.tsv", 4)} == {"", "large", "joined", "hyphen", "plain", "singular"}
    assert all(bound in set(Bound) and rough in ("yes", "no") for _, bound, rough, _ in rows("bounds.tsv", 4))
    assert all(len(form.split(" ")) <= 5 for *_, forms, _ in rows("measures.tsv", 4) for form in forms.split(","))
    assert all(len(words.split(" ")) <= 4 for words, *_ in rows("bounds.tsv", 4))


def test_words_are_lower_case() -> None:
    for kind, members in rows("words.tsv", 2):
        assert members == members.lower()
        assert word_class(kind)


def test_a_class_that_nobody_wrote_down_is_an_error() -> None:
    with pytest.raises(ValueError, match="no word class"):
        word_class("interjection")


def test_a_row_with_too_many_fields_is_an_error() -> None:
    with pytest.raises(ValueError, match="more than 2 fields"):
        rows("worth.tsv", 2)


def test_importing_the_package_imports_no_assessment() -> None:
    code = "import sys, claimcheck; print([name for name in sys.modules if 'assessment' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
