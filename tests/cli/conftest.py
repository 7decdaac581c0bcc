"""A command line to run in this process, without the model: claims made by hand for one text, none for others."""

import contextlib
import datetime
import shutil
import sqlite3
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import made_stories
import pytest
from attrs import evolve
from click.testing import CliRunner, Result
from databases import Databases

import claimcheck
from claimcheck.cli import main
from claimcheck.errors import LanguageWarning
from claimcheck.records import Article, Claim, Evidence, EvidenceStance
from claimcheck.tracker import Tracker

Run = Callable[..., Result]


def extract_by_hand(
    articles: Iterable[Article], *, narration: bool = True, workers: int | None = None
) -> Iterator[tuple[Claim, ...]]:
    assert workers is None
    for article in articles:
        if "Brücke" in article.text:
            warnings.warn(f"{article.id}: does not look\nlike English", LanguageWarning, stacklevel=2)
        claims = made_stories.bridge().claims if article.text == made_stories.TEXT else ()
        yield tuple(claim for claim in claims if narration or claim.cue)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    for name in ("CLAIMCHECK_DB", "CLAIMCHECK_USER", "CLAIMCHECK_SECOND_REVIEWER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(claimcheck, "extract_many", extract_by_hand)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(made_stories.TEXT, encoding="utf-8")
    (tmp_path / "other.txt").write_text("Nothing is claimed here.\n", encoding="utf-8")

    def run(*arguments: str, given: bytes | str | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=given)

    return run


@pytest.fixture
def at_desk(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, databases: Databases) -> Run:
    """The command line of Ana, whose tracker holds the claims c1, c2 and c3 of one story."""
    shutil.copy(databases.after("sqlite", one_story).removeprefix("sqlite:///"), tmp_path / "claims.db")
    monkeypatch.setenv("CLAIMCHECK_DB", str(tmp_path / "claims.db"))
    monkeypatch.setenv("CLAIMCHECK_USER", "Ana")
    return run


def one_story(tracker: Tracker) -> None:
    tracker.add(evolve(made_stories.bridge(), article=claimcheck.parse(made_stories.TEXT)))


@pytest.fixture
def decided(at_desk: Run) -> Run:
    """The same, c1 being false by Ana, on the evidence 3."""
    with Tracker("claims.db", by="Ana") as tracker:
        tracker.start("c1")
        day = datetime.date(2021, 10, 22)
        tracker.add_evidence("c1", Evidence("https://example.org/plan", EvidenceStance.REFUTES, accessed=day))
        tracker.verdict("c1", "false", rationale="The plan says May.")
    return at_desk


@pytest.fixture
def tampered(tmp_path: Path) -> Callable[[str], None]:
    """Changes the tracker's file behind its back."""

    def tamper(statement: str) -> None:
        with contextlib.closing(sqlite3.connect(tmp_path / "claims.db")) as connection, connection:
            connection.execute(statement)

    return tamper
