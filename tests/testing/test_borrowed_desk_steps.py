"""A user's own project: the steps of a desk say why they fail, and need the tracker's packages only when they run."""

import os
import re
from pathlib import Path

import pytest

import claimcheck
from claimcheck.testing.desk_then import (
    EVENT_COLUMNS,
    EVIDENCE_COLUMNS,
    REPORT_COLUMNS,
    REVIEW_COLUMNS,
    TRACKED_COLUMNS,
)

PAGE = (Path(__file__).parents[2] / "docs" / "behaviour-specs.md").read_text(encoding="utf-8")
CONFTEST = """
import sys
sys.path.insert(0, {tests!r})
{before}

import pytest
from made_stories import bridge

pytest_plugins = ["claimcheck.testing"]


@pytest.fixture(scope="session")
def claimcheck_extractor():
    return lambda article, narration: bridge().claims[:2]
"""
DESK = '''
Given the desk tracks the story "bridge"
  """
{text}  """
'''


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    here = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(Path(claimcheck.__file__).parents[1]), here])))
    pytester.makepyfile(test_bridge='from pytest_bdd import scenarios\nscenarios("bridge.feature")\n')
    return pytester


def run(project: pytest.Pytester, *scenarios: str, before: str = "") -> pytest.RunResult:
    from made_stories import TEXT

    tests = str(Path(__file__).parents[1])
    project.makeconftest(CONFTEST.format(tests=tests, before=before))
    given = DESK.format(text="".join(f"  {line}\n" for line in TEXT.splitlines()))
    feature = "Feature: The bridge\n" + "".join(
        f"\n  Scenario: Rule {number}\n" + "".join(f"    {line}\n" for line in (given + text).strip("\n").splitlines())
        for number, text in enumerate(scenarios)
    )
    Path(project.path, "bridge.feature").write_text(feature, encoding="utf-8")
    return project.runpytest_subprocess("-q", "-W", "error")


FAILING = [
    (
        'When "Bo" reopens "The bridge may close" without a reason',
        "*AssertionError: refused: claim c1 is unverified: reopen*",
    ),
    (
        'When "Bo" reopens "The bridge may close" without a reason\n'
        'Then the status of "The bridge may close" is "unverified"',
        "*AssertionError: refused: claim c1 is unverified: reopen*",
    ),
    (
        'When "Bo" starts to check "The bridge may close"\nThen it is refused with "no"',
        "*AssertionError: it was not refused",
    ),
    (
        'When "Bo" stops checking "The bridge may close"\nThen it is refused with "because I say so"',
        "*it was refused, but with: claim c1 is unverified: stop*",
    ),
    (
        'When "Bo" starts to check "The bridge may close"\nThen nothing has changed',
        "*AssertionError: a claim has changed*",
    ),
    (
        'When "Bo" starts to check "The bridge"',
        '*TableError: 0 claims say "The bridge"; there are: "The bridge may close"; *',
    ),
    ('Then the status of "The bridge may close" is "false"', "*AssertionError: the status is unverified*"),
    ("Then the tracked claims are exactly\n  | mood |\n  | glum |", "*no column of tracked claims is called 'mood'*"),
    ("Then the tracked claims are exactly", "*this step needs a table of tracked claims below it*"),
    ('Given the desk tracks the story "x"', "*this step needs the story below it*"),
    ('When the story "x" comes in again', '*no story is called "x"; known: bridge*'),
    ('Then the audit names "The bridge may close"', "*AssertionError: it finds: nothing*"),
    ('Then the audit finds "a gap"', "*AssertionError: it finds: nothing*"),
]


def test_every_step_of_a_desk_that_fails_says_why(project: pytest.Pytester) -> None:
    result = run(project, *(steps for steps, _ in FAILING))
    told = result.outlines
    for steps, says in FAILING:
        assert any(re.fullmatch(re.escape(says).replace(r"\*", ".*"), line) for line in told), (steps, says)
    outcomes = result.parseoutcomes()
    # The first has no further step: its refusal comes when the desk is cleared away.
    assert (outcomes["failed"], outcomes["errors"], outcomes.get("passed")) == (len(FAILING) - 1, 1, 1)


def test_the_packages_of_the_tracker_are_needed_when_a_step_asks_for_them(project: pytest.Pytester) -> None:
    result = run(project, 'Then the status of "x" is "false"', before="sys.modules['sqlalchemy'] = None")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*MissingExtra: claimcheck.tracker needs sqlalchemy*claimcheck-news[[]track]*"])


def test_every_column_of_a_desks_tables_is_documented() -> None:
    tables = (TRACKED_COLUMNS, REVIEW_COLUMNS, EVIDENCE_COLUMNS, EVENT_COLUMNS, REPORT_COLUMNS)
    for name in (name for table in tables for name in table):
        assert re.search(rf"\| {name} +\||`{name}`", PAGE), name
