"""A user's own project, outside this one: its features run on the borrowed steps."""

import os
import sys
from pathlib import Path

import pytest

import claimcheck

HERE = Path(__file__).parent
EXTRACTOR = """
import sys
sys.path.insert(0, {tests!r})

import pytest
from made_stories import bridge

pytest_plugins = ["claimcheck.testing"]


@pytest.fixture(scope="session")
def claimcheck_extractor():
    return lambda article, narration: bridge().claims if narration else bridge().claims[:2]
"""
BINDING = """
from pytest_bdd import scenarios

scenarios("bridge.feature")
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    here = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(Path(claimcheck.__file__).parents[1]), here])))
    pytester.makeconftest(EXTRACTOR.format(tests=str(HERE.parent)))
    pytester.makepyfile(test_bridge=BINDING)
    return pytester


def run(project: pytest.Pytester, *scenarios: str) -> pytest.RunResult:
    feature = "Feature: The bridge\n" + "".join(
        f"\n  Scenario: Rule {number}\n" + "".join(f"    {line}\n" for line in text.strip("\n").splitlines())
        for number, text in enumerate(scenarios)
    )
    Path(project.path, "bridge.feature").write_text(feature, encoding="utf-8")
    return project.runpytest_subprocess("-q", "-W", "error")


ARTICLE = '''
Given the article
  """
  The bridge may close.
  """
'''


def test_a_feature_outside_this_repository_passes(project: pytest.Pytester) -> None:
    Path(project.path, "story.txt").write_text("The bridge may close.\n", encoding="utf-8")
    run(
        project,
        ARTICLE
        + """
And it was published on "2021-10-21"
And its outlet is "Porto News"
When its claims are extracted
Then the claims are exactly
  | speaker       | statement            | hedge         | hedged by         |
  | Ana Ruiz      | The bridge may close | may           | speaker           |
  | Port of Porto | about 40 ships wait  | denied; about | reporter; speaker |
  | AFP           | It was built in 1911 |               |                   |
And there is no claim by "Rui Sá"
""",
        """
Given the article "story.txt"
When its attributed claims are extracted
Then the claims are exactly
  | speaker       |
  | Ana Ruiz      |
  | Port of Porto |
""",
        """
Given its outlet is "Porto News"
And the article "story.txt"
When its claims are extracted
Then the claims include
  | speaker       |
  | Port of Porto |
And the claims include
  | cue  |
  | said |
And there is at most 1 other claim
""",
    ).assert_outcomes(passed=3)


def test_a_failing_feature_shows_expected_found_and_nearest(project: pytest.Pytester) -> None:
    result = run(
        project,
        ARTICLE
        + """
When its claims are extracted
Then the claims are exactly
  | speaker  | statement             |
  | Ana Ruiz | The bridge will close |
""",
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*AssertionError: the claims are not exactly *: 1 expected, 3 found, 1 missing, 3 too many",
            "*row 1: | Ana Ruiz | The bridge will close |",
            "*nearest is claim 1; it differs in",
            "*statement: expected “The bridge will close”, found “The bridge may close”",
            "*expected:",
            "*| Ana Ruiz | The bridge will close |",
            "*found:",
            "*| Port of Porto | about 40 ships wait *|",
        ]
    )


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ("When its claims are extracted\nThen no claim is found", "*no claim expected, 3 found:"),
        ('When its claims are extracted\nThen there is no claim by "AFP"', "*no claim by “AFP” expected, 1 found:"),
        ("When its claims are extracted\nThen the claims are exactly", "*TableError: this step needs a table*"),
        (
            "When its claims are extracted\nThen the claims include\n  | speaker |\n  | AFP |\n"
            "And there are at most 0 other claims",
            "*2 other claims, at most 0 expected:",
        ),
        ("When its claims are extracted\nThen there are at most 3 other claims", '*write "Then the claims include" *'),
        ("Then no claim is found", '*TableError: nothing is extracted yet; write "When *'),
        ('Given it was published on "tomorrow"', "*BadDate: 'tomorrow' is not a date*"),
        ("Given the article", "*needs its text below it*"),
    ],
)
def test_every_step_that_fails_says_why(project: pytest.Pytester, steps: str, says: str) -> None:
    result = run(project, ARTICLE + steps)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([says])


def test_without_a_story_there_is_nothing_to_extract(project: pytest.Pytester) -> None:
    result = run(project, "When its claims are extracted")
    result.stdout.fnmatch_lines(['*TableError: there is no story yet; begin with "Given the article"'])


def test_without_pytest_bdd_the_extra_is_named(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        probe="""
        import importlib.util, sys
        sys.path.insert(0, sys.argv[1])
        there = importlib.util.find_spec
        importlib.util.find_spec = lambda name, *rest: None if name == "pytest_bdd" else there(name, *rest)
        from claimcheck.errors import MissingExtra
        try:
            import claimcheck.testing
        except MissingExtra as error:
            print(error)
        """
    )
    result = pytester.run(sys.executable, "probe.py", str(Path(claimcheck.__file__).parents[1]))
    result.stdout.fnmatch_lines(["claimcheck.testing needs pytest-bdd: pip install 'claimcheck-news[[]bdd]'"])
