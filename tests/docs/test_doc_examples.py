"""Every Python example in README and docs/ gives what it says; every claimcheck command there runs."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMANDS = [
    (page.name, line[2:].split("  #")[0].strip())
    for page in PAGES
    for block in re.findall(r"```console\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    for line in block.split("\n")
    if line.startswith("$ ")
    and "claimcheck " in line
    and "pip install" not in line
    and "training" not in line
    and not re.search("claimcheck (track|history|audit)", line)  # these build on each other: test_desk_examples.py
]
FEED = """{"dataFeedElement": [{"item": [{"@type": "ClaimReview", "claimReviewed": "The bridge is open",
"datePublished": "2024-05-02", "author": {"name": "Lima Checks"}, "itemReviewed": {"author": {"name": "Ana Ruiz"}},
"reviewRating": {"alternateName": "Pants on Fire"}}]}]}"""
STORY = "LIMA (Reuters) - The bridge may close, Ana Ruiz said on Tuesday.\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_examples_give_what_they_say(page: Path) -> None:
    examples = doctest.DocTestParser().get_doctest(page.read_text("utf-8"), {}, page.name, str(page), 0)
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(examples, out=report.append)
    assert runner.failures == 0, "".join(report)


def test_the_readme_has_python_examples() -> None:
    assert len(doctest.DocTestParser().get_examples((ROOT / "README.md").read_text("utf-8"))) > 4


@pytest.mark.parametrize(("page", "command"), COMMANDS)
def test_commands_run(page: str, command: str, tmp_path: Path) -> None:
    for name in ("story.txt", "first.txt", "second.txt"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    (tmp_path / "feed.json").write_text(FEED, encoding="utf-8")
    (tmp_path / "daily.html.j2").write_text('{% extends "report.html.j2" %}', encoding="utf-8")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    shell = ["bash", "-c", command]
    done = subprocess.run(shell, cwd=tmp_path, env={**os.environ, "PATH": path}, capture_output=True, check=False)
    assert done.returncode == 0, f"{page}: {done.stderr.decode()}"


def test_every_page_of_docs_is_linked_from_another() -> None:
    linked = {link for page in PAGES for link in re.findall(r"\(((?:docs/)?[\w-]+\.md)\)", page.read_text("utf-8"))}
    for page in PAGES[1:]:
        assert page.name in linked or f"docs/{page.name}" in linked
