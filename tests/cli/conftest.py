"""A command line to run in this process, without the model: claims made by hand for one text, none for others."""

import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import made_stories
import pytest
from click.testing import CliRunner, Result

import claimcheck
from claimcheck.cli import main
from claimcheck.errors import LanguageWarning
from claimcheck.records import Article, Claim

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
    monkeypatch.setattr(claimcheck, "extract_many", extract_by_hand)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(made_stories.TEXT, encoding="utf-8")
    (tmp_path / "other.txt").write_text("Nothing is claimed here.\n", encoding="utf-8")

    def run(*arguments: str, given: bytes | str | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=given)

    return run
