"""Bylines, and the sentences that only begin like one."""

import pytest

from claimcheck import articles
from claimcheck.records import SectionKind

BODY = "The bridge was closed on Monday, the mayor said.\n\nIt may open again on Friday, he said."


def story(line: str) -> str:
    return f"Mayor closes the old bridge\n\n{line}\n\n{BODY}"


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("By ANA RUIZ", ("ANA RUIZ",), None),
        ("By Ana Ruiz", ("Ana Ruiz",), None),
        ("BY ANA RUIZ", ("ANA RUIZ",), None),
        ("By Ana Ruiz.", ("Ana Ruiz",), None),
        ("By: Ana Ruiz", ("Ana Ruiz",), None),
        ("Author: Ana Ruiz", ("Ana Ruiz",), None),
        ("By Ana Ruiz and Tom Lee, Staff Writers", ("Ana Ruiz", "Tom Lee"), None),
        ("By Ana Ruiz, Tom Lee and Jo van der Berg", ("Ana Ruiz", "Tom Lee", "Jo van der Berg"), None),
        ("By Ana Ruiz & Tom Lee", ("Ana Ruiz", "Tom Lee"), None),
        ("By ANA RUIZ and TOM LEE, Associated Press", ("ANA RUIZ", "TOM LEE"), "AP"),
        ("By Ana Ruiz, Reuters", ("Ana Ruiz",), "Reuters"),
        ("By Ana Ruiz of The Associated Press", ("Ana Ruiz",), "AP"),
        ("By Ana Ruiz in Moscow and Tom Lee in Kabul", ("Ana Ruiz", "Tom Lee"), None),
        ("By Ana Ruiz | The Daily Mail", ("Ana Ruiz",), None),
        ("By J.K. O’Neil-Smith, Chief Political Correspondent", ("J.K. O’Neil-Smith",), None),
        ("By Ana M. Ruiz", ("Ana M. Ruiz",), None),
        ("By Ali al-Hassan", ("Ali al-Hassan",), None),
        ("By Reuters", (), "Reuters"),
        ("By The Associated Press", (), "AP"),
        ("By AFP and Reuters", (), "AFP and Reuters"),
        ("By staff reporters", (), None),
        ("By Jake Chung / Staff writer, with CNA", ("Jake Chung",), "CNA"),
        ("Staff writer, with AFP", (), "AFP"),
        ("Ana Ruiz, Associated Press", ("Ana Ruiz",), "AP"),
        ("Ana Ruiz, Political Correspondent", ("Ana Ruiz",), None),
        ("Ana Ruiz and Tom Lee, Reuters", ("Ana Ruiz", "Tom Lee"), "Reuters"),
        ("Ana Ruiz in Moscow", ("Ana Ruiz",), None),
        ("Story by Ana Ruiz", ("Ana Ruiz",), None),
        ("By Ana Ruiz, CNN", ("Ana Ruiz",), "CNN"),
        ("BY ANA RUIZ AND TOM LEE", ("ANA RUIZ", "TOM LEE"), None),
    ],
)
def test_a_byline_gives_authors_and_agency(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    text = story(line)
    article = articles.parse(text)
    assert (article.authors, article.agency) == (authors, agency)
    assert article.headline == "Mayor closes the old bridge"
    assert [one.kind.value for one in article.sections] == ["headline", "byline", "body", "body"]
    assert article.sections[1].span.of(text) == line.rstrip(".")


@pytest.mark.parametrize(
    "line",
    ["By Ana Ruiz | Oct 21, 2021", "By Ana Ruiz, October 21, 2021", "By Ana Ruiz - Published 21 October 2021"],
)
def test_a_byline_may_end_in_the_date(line: str) -> None:
    article = articles.parse(story(line))
    assert article.authors == ("Ana Ruiz",)
    assert str(article.published) == "2021-10-21"
    assert [one.kind.value for one in article.sections] == ["headline", "byline", "date", "body", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "By Friday, the bridge had been closed for a week.",
        "By Friday Night the bridge was closed, the mayor said.",
        "By Ana Ruiz's account, the bridge was closed at noon.",
        "By and large, the bridge has served the town well.",
        "By 2021 the bridge was closed, the mayor said.",
        "By order of the mayor, the bridge is closed.",
        "By the Numbers",
        "By Land and Sea",
        "By Monday Morning",
        "Ana Ruiz and Tom Lee closed the bridge.",
        "Ana Ruiz, mayor of the town, closed the bridge.",
        "Reuters could not reach the mayor.",
        "Ben Carson Slams Hillary And The Media In One Debate Answer",
        "Tennis. Boating. Summers at Walker's Point.",
        "Ana Ruiz is senior media editor at The Courier.",
    ],
)
def test_other_lines_that_begin_alike_are_none(line: str) -> None:
    article = articles.parse(story(line))
    assert article.authors == ()
    assert SectionKind.BYLINE not in {one.kind for one in article.sections}


def test_a_bare_name_is_a_byline_next_to_a_date() -> None:
    article = articles.parse(story("Ana Ruiz\nOctober 21, 2021"))
    assert article.authors == ("Ana Ruiz",)
    assert articles.parse(story("Talks Resume")).authors == ()


def test_a_bylines_place_is_the_dateline() -> None:
    article = articles.parse(story("AFP, with staff writer, TAIPEI"))
    assert (article.agency, article.dateline) == ("AFP", "TAIPEI")


def test_a_byline_may_stand_under_points_and_an_editors_note() -> None:
    text = f"Mayor closes bridge\n\n* Cracks are old\n* Engineers disagree\n\n(Adds details)\n\nBy Ana Ruiz\n\n{BODY}"
    article = articles.parse(text)
    assert (article.authors, article.headline) == (("Ana Ruiz",), "Mayor closes bridge")
    assert [one.kind.value for one in article.sections] == ["headline", "deck", "byline", "body", "body"]


def test_a_byline_may_stand_without_a_headline() -> None:
    article = articles.parse(f"By Ana Ruiz\n\n{BODY}")
    assert article.authors == ("Ana Ruiz",)
    assert article.headline is None


def test_a_byline_may_stand_on_top_of_the_headline() -> None:
    article = articles.parse(f"By Ana Ruiz\n\nMayor closes the old bridge\n\n{BODY}")
    assert article.headline == "Mayor closes the old bridge"


@pytest.mark.parametrize(
    "credit",
    [
        "(Reporting by Ana Ruiz in Moscow and Tom Lee; Editing by Jo Park)",
        "Reporting by Ana Ruiz and Tom Lee; writing by Jo Park; editing by Kim Day",
        "Reporting by Ana Ruiz and Tom Lee. Editing by Jo Park.",
    ],
)
def test_an_agencys_desk_credits_its_reporters_under_the_story(credit: str) -> None:
    text = f"Mayor closes the old bridge\n\nMOSCOW (Reuters) - {BODY}\n\n{credit}"
    article = articles.parse(text)
    assert article.authors == ("Ana Ruiz", "Tom Lee")
    assert article.sections[-1].kind == SectionKind.BYLINE
