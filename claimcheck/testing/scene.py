"""What the steps of one scenario share. PYTEST_DONT_REWRITE."""

import datetime
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import pytest
from attrs import define, field
from pytest_bdd.parser import Feature

import claimcheck
from claimcheck.records import Article, Claim
from claimcheck.testing.tables import TableError

Extractor = Callable[[Article, bool], Sequence[Claim]]


@define
class Scene:
    """The story of a scenario, then its claims, then which of them the scenario has named so far."""

    folder: Path = Path()
    text: str | None = None
    path: Path | None = None
    published: datetime.date | None = None
    outlet: str | None = None
    claims: tuple[Claim, ...] | None = None
    named: set[int] = field(factory=set)

    def article(self) -> Article:
        """The story as the given steps describe it, in whatever order they stand."""
        if self.path is not None:
            return claimcheck.read(self.path, published=self.published, outlet=self.outlet)
        if self.text is None:
            raise TableError('there is no story yet; begin with "Given the article"')
        return claimcheck.parse(self.text, published=self.published, outlet=self.outlet)

    def day(self) -> datetime.date | None:
        """When the story was published; None where there is none or it does not say."""
        return self.article().published if self.path or self.text is not None else self.published

    def found(self) -> tuple[Claim, ...]:
        """The claims that were extracted."""
        if self.claims is None:
            raise TableError('nothing is extracted yet; write "When its claims are extracted" before')
        return self.claims


@pytest.fixture
def claimcheck_scene() -> Scene:
    """The scene of the running scenario; steps of your own may ask for it, too."""
    return Scene()


@pytest.fixture(scope="session")
def claimcheck_extractor() -> Extractor:
    """What extracts the claims: (article, narration) -> claims. Override it to specify another extractor."""
    return lru_cache(maxsize=256)(lambda article, narration: claimcheck.extract(article, narration=narration))


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Tell the scene where its feature file stands, so that story files can be named relative to it."""
    request.getfixturevalue("claimcheck_scene").folder = Path(feature.filename).parent
