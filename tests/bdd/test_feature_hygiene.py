"""What pytest-bdd lets pass silently in feature files, and we do not."""

import importlib
from collections import Counter
from pathlib import Path

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

import claimcheck.testing

FEATURES = Path(__file__).parents[2] / "features"
FILES = sorted(FEATURES.rglob("*.feature"))
KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


def pickles(text: str) -> list[dict]:
    """The scenarios of a feature as they run: outlines filled in, backgrounds in place."""
    return Compiler().compile({**Parser().parse(text), "uri": ""})


def titles(text: str) -> list[str]:
    """The titles as written; an outline has one, however many rows it has."""
    children = Parser().parse(text)["feature"]["children"]
    nested = [inner for child in children for inner in child.get("rule", {}).get("children", [])]
    return [child["scenario"]["name"] for child in children + nested if "scenario" in child]


def own_steps() -> list[StepFunctionContext]:
    for module in claimcheck.testing.pytest_plugins:
        importlib.import_module(module)
    modules = set(claimcheck.testing.pytest_plugins)
    return [step for step in step_function_context_registry.values() if step.step_func.__module__ in modules]


def patterns_for(kind: str, line: str) -> list[str]:
    return [step.parser.name for step in own_steps() if step.type == kind and step.parser.is_matching(line)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(FEATURES).as_posix())
def test_no_two_scenarios_of_a_file_have_one_title(file: Path) -> None:
    assert [title for title, number in Counter(titles(file.read_text(encoding="utf-8"))).items() if number > 1] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(FEATURES).as_posix())
def test_every_step_fits_exactly_one_pattern(file: Path) -> None:
    for pickle in pickles(file.read_text(encoding="utf-8")):
        for step in pickle["steps"]:
            assert step["type"] in KINDS, f"{step['text']}: begin with Given, When or Then"
            found = patterns_for(KINDS[step["type"]], step["text"])
            assert len(found) == 1, f"{step['text']} fits {found or 'no pattern'}"


def test_every_folder_of_features_is_run() -> None:
    bound = {path.name for path in FEATURES.iterdir() if path.is_dir()}
    assert bound
    for folder in bound:
        module = Path(__file__).with_name(f"test_{folder}_features.py")
        assert f'scenarios("{folder}")' in module.read_text(encoding="utf-8")
    assert not list(FEATURES.glob("*.feature")), "a feature stands in the folder of its subject"


def test_titles_in_rules_are_seen() -> None:
    assert titles("Feature: f\n  Scenario: a\n    Given x\n  Rule: r\n    Scenario: a\n      Given x\n") == ["a", "a"]
