"""docs/behaviour-specs.md names every step and every column, and its examples are what the steps take."""

import importlib
import re
from pathlib import Path

import pytest
from made_stories import bridge
from pytest_bdd.steps import step_function_context_registry

import claimcheck.testing
from claimcheck.assessment import Certainty, Polarity
from claimcheck.records import Act, HedgeKind, HedgeOwner, Quotation, SpeakerKind, Stance
from claimcheck.testing.columns import COLUMNS
from claimcheck.testing.compare import compare
from claimcheck.testing.explain import explain
from claimcheck.testing.tables import read_table

PAGE = (Path(__file__).parents[2] / "docs" / "behaviour-specs.md").read_text(encoding="utf-8")
EXAMPLES = "\n".join(re.findall(r"^```gherkin\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
ROWS = dict(re.findall(r"^\| `([a-z -]+)` \| (.*) \|$", PAGE, re.MULTILINE))


def documented_steps() -> list[tuple[str, str]]:
    found, kind = [], ""
    for word, line in re.findall(r"^ *(Given|When|Then|And) (.*)$", EXAMPLES, re.MULTILINE):
        kind = kind if word == "And" else word.lower()
        found.append((kind, line))
    return found


def test_every_step_is_documented() -> None:
    for module in claimcheck.testing.pytest_plugins:
        importlib.import_module(module)
    ours = [step for step in step_function_context_registry.values() if "claimcheck" in step.step_func.__module__]
    assert len(ours) >= 12
    for step in ours:
        assert any(kind == step.type and step.parser.is_matching(line) for kind, line in documented_steps()), step
    for kind, line in documented_steps():
        assert sum(step.type == kind and step.parser.is_matching(line) for step in ours) == 1, line


def test_every_column_is_documented_and_no_other() -> None:
    assert list(ROWS) == list(COLUMNS)


@pytest.mark.parametrize(
    ("column", "vocabulary"),
    [
        ("kind", SpeakerKind),
        ("quotation", Quotation),
        ("stance", Stance),
        ("act", Act),
        ("hedge kind", HedgeKind),
        ("hedged by", HedgeOwner),
        ("certainty", Certainty),
        ("polarity", Polarity),
    ],
)
def test_every_word_of_a_column_is_documented(column: str, vocabulary: type) -> None:
    assert [word for word in vocabulary if f"`{word}`" not in ROWS[column]] == []


def test_the_failure_that_is_shown_is_the_one_that_comes() -> None:
    told = read_table([["speaker", "statement"], ["Ana Ruiz", "The bridge will close"]])
    assert f"AssertionError: {explain(compare(told, bridge().claims[:1]), exact=True)}\n" in PAGE
