"""Given: the story. PYTEST_DONT_REWRITE."""

import datetime

from pytest_bdd import given, parsers

from claimcheck import samples
from claimcheck.errors import BadDate
from claimcheck.testing.scene import Scene
from claimcheck.testing.tables import TableError


@given("the article")
def article_text(claimcheck_scene: Scene, docstring: str | None = None) -> None:
    """The story is the text in the docstring."""
    if docstring is None:
        raise TableError('"the article" needs its text below it, between two lines of three quotation marks')
    claimcheck_scene.text, claimcheck_scene.path = docstring, None


@given(parsers.re(r'the article "(?P<file>[^"]+)"'))
def article_file(claimcheck_scene: Scene, file: str) -> None:
    """The story stands in a file, named relative to the folder of the feature file."""
    claimcheck_scene.text, claimcheck_scene.path = None, claimcheck_scene.folder / file


@given("the sample story")
def sample_story(claimcheck_scene: Scene) -> None:
    """The story is the one that ships with claimcheck."""
    claimcheck_scene.text, claimcheck_scene.path = samples.story().decode(), None


@given(parsers.re(r'it was published on "(?P<day>[^"]+)"'))
def published_on(claimcheck_scene: Scene, day: str) -> None:
    """The publication date, against which "last week" is resolved; it wins over the story's own."""
    try:
        claimcheck_scene.published = datetime.date.fromisoformat(day)
    except ValueError:
        raise BadDate(day) from None


@given(parsers.re(r'its outlet is "(?P<name>[^"]+)"'))
def outlet_is(claimcheck_scene: Scene, name: str) -> None:
    """The outlet that published it; it wins over the story's own."""
    claimcheck_scene.outlet = name
