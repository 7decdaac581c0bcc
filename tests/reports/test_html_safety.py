"""A story's words stay words: no markup, no script, no style, no address, no turn of direction comes of them."""

import base64
import hashlib
import re

import attrs
import pytest
from html_pages import Element, tree
from hypothesis import given, settings
from made_stories import bridge
from strategies import ANY_LETTER, extractions

from claimcheck.records import Extraction, Said, Section, SectionKind, Span
from claimcheck.reports.html import render
from claimcheck.reports.printable import one_line, visible

HOSTILE = [
    "<script>alert(document)</script>",
    "</script><script>alert(document)</script>",
    "</style><style>body{display:none}</style>",
    "</title><meta http-equiv=refresh content='0;url=http://e.vil'>",
    '"><img src=x onerror=alert(document)>',
    "' onmouseover='alert(document)",
    "javascript:alert(document)",
    '<a href="javascript:alert(document)">x</a>',
    "]]><svg onload=alert(document)>",
    "<!-- -->",
    "{{ page }} {% raw %} {# #}",
    "}} body { background: url(http://e.vil) }",
    "\u202egnol si egdirb eht\u202c \u2066isolate\u2069",
    "\x1b[Kred\x1b[m \x07 \x00",
    "line\nbreak\r\nand\u2028more\u0085\x0b",
    "\ud800 lone",
    "&lt;b&gt; &amp; &#x3c;",
]
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def story_of(text: str) -> Extraction:
    """A story all of whose fields say this, its own text as well."""
    story = bridge()
    words = f"{text} {story.article.text}"
    moved = len(text) + 1

    def shift(span: Span) -> Span:
        return Span(span.start + moved, span.end + moved)

    claims = tuple(
        attrs.evolve(
            claim,
            id=f"{text}{number}",
            speaker=attrs.evolve(
                claim.speaker, name=text, role=text, mention=claim.speaker.mention and shift(claim.speaker.mention)
            ),
            cue=claim.cue and attrs.evolve(claim.cue, span=shift(claim.cue.span), text=text, lemma=text),
            statement=attrs.evolve(
                claim.statement, spans=tuple(map(shift, claim.statement.spans)), text=text, standalone=text
            ),
            source=attrs.evolve(claim.source, outlet=text, medium=text, chain=(text,)),
            hedges=tuple(attrs.evolve(hedge, span=shift(hedge.span), text=text) for hedge in claim.hedges),
            said=Said(text),
        )
        for number, claim in enumerate(story.claims)
    )
    article = attrs.evolve(
        story.article,
        id=text,
        text=words,
        sections=(Section(SectionKind.BODY, Span(0, len(words))),),
        headline=text,
        deck=text,
        outlet=text,
        agency=text,
        dateline=text,
        url=text,
        authors=(text,),
    )
    return Extraction(article, claims)


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
