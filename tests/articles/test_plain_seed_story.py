"""The bundled sample story: a wire story as it was republished, with its head, caption and body."""

import datetime
from importlib import resources

import pytest

from claimcheck import articles
from claimcheck.records import Article, SectionKind


@pytest.fixture(scope="module")
def story() -> Article:
    path = resources.files("claimcheck.samples").joinpath("russia-hosts-taliban-talks.txt")
    with resources.as_file(path) as file:
        return articles.read(file)


def spans(story: Article, kind: SectionKind) -> list[tuple[int, int]]:
    return [(one.span.start, one.span.end) for one in story.sections if one.kind == kind]


def test_its_head_is_found(story: Article) -> None:
    assert story.headline == "Russia hosts Taliban talks after warning against IS"
    assert spans(story, SectionKind.HEADLINE) == [(17, 68)]
    assert story.deck is not None
    assert story.deck.startswith("PUSH FOR ACTION: The Russian Ministry")
    assert story.deck.endswith("‘prevent a humanitarian crisis’")
    assert spans(story, SectionKind.DECK)[0][0] == 70
    assert (story.agency, story.dateline, story.authors) == ("AFP", "MOSCOW", ())
    assert story.published == datetime.date(2021, 10, 21)


def test_its_caption_stands_apart_from_the_credit(story: Article) -> None:
    assert spans(story, SectionKind.CAPTION) == [(807, 911)]
    [credit] = [one.span.of(story.text) for one in story.sections if one.kind == SectionKind.CREDIT]
    assert credit == "Reuters"


def test_every_other_paragraph_is_body(story: Article) -> None:
    body = [one.span.of(story.text) for one in story.sections if one.kind == SectionKind.BODY]
    assert len(body) == 16
    assert body[0].startswith("Russia yesterday hosted")
    assert body[-1].endswith("Lavrov said.")
    assert all(paragraph.endswith((".", "”")) for paragraph in body)
