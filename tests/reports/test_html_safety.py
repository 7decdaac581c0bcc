"""A story's words stay words: no markup, no script, no style, no address, no turn of direction comes of them."""

import base64
import hashlib
import re

import pytest
from hostile_stories import HOSTILE, story_of
from html_pages import Element, tree
from hypothesis import given, settings
from made_stories import bridge
from strategies import ANY_LETTER, extractions

from claimcheck.records import Extraction
from claimcheck.reports.html import render
from claimcheck.reports.printable import one_line, visible

UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def shape(page: Element) -> list[tuple[str, tuple[str, ...]]]:
    """The tags of a page and the names of their attributes."""
    return [(each.tag, tuple(sorted(each.attributes))) for each in page.walk()]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_change_nothing_but_text(text: str) -> None:
    assert shape(tree(render([story_of(text)] * 2))) == shape(tree(render([story_of("tame")] * 2)))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_shown_as_they_are(text: str) -> None:
    page = tree(render([story_of(text)]))
    card = page.all("li", "card")[0]
    assert one_line(text) in card.one("blockquote").words
    assert one_line(text) in page.one("div", "article").words
    assert one_line(text) in page.one("head").one("title").words


@pytest.mark.parametrize("text", HOSTILE)
def test_no_control_character_reaches_the_page(text: str) -> None:
    page = render([story_of(text)])
    assert not UNSEEN.search(page)
    page.encode("utf-8")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_name_no_address(text: str) -> None:
    for element in tree(render([story_of(text)])).walk():
        for name in ("href", "src", "action", "content"):
            assert "e.vil" not in element.attributes.get(name, "")
        assert element.attributes.get("href", "#").startswith(("#", "data:,"))


def test_the_policy_allows_the_pages_own_style_and_script_alone() -> None:
    page = tree(render([bridge()]))
    policy = next(
        each.attributes["content"]
        for each in page.all("meta")
        if each.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for tag in ("style", "script"):
        text = page.one(tag).text
        digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"
    assert not any("style" in each.attributes for each in page.walk())
    assert not any(name.startswith("on") for each in page.walk() for name in each.attributes)


def test_the_page_names_nothing_outside_of_it() -> None:
    page = tree(render([bridge()]))
    assert not page.all("img")
    for element in page.walk():
        assert "src" not in element.attributes
        assert element.attributes.get("href", "#").startswith(("#", "data:,"))
    style = page.one("style").text
    assert "@import" not in style
    assert re.findall(r"url\((?!#)", style) == []


@settings(max_examples=60, deadline=None)
@given(extractions(ANY_LETTER))
def test_any_story_gives_a_sound_page(story: Extraction) -> None:
    page = render([story])
    assert not UNSEEN.search(page)
    assert len(tree(page).all("li", "card")) == len(story.claims)


@settings(max_examples=100, deadline=None)
@given(extractions(ANY_LETTER))
def test_the_story_column_has_every_character_of_the_text_and_no_other(story: Extraction) -> None:
    paragraphs = tree(render([story])).one("div", "article").all("p")
    assert "".join(each.text for each in paragraphs) == visible(story.article.text)
