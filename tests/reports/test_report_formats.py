"""What the formats say, and that a story's words stay words in each."""

import html
import re

import attrs
import click
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_stories import bridge
from markdown_it import MarkdownIt

from claimcheck.records import Article, Extraction, Speaker, SpeakerKind
from claimcheck.reports import RENDERERS, SUFFIXES, Count, summarize
from claimcheck.reports.markdown import escape
from claimcheck.reports.printable import one_line
from claimcheck.reports.terminal import table

PROSE = ("markdown", "text")  # what people read as text
HOSTILE = [
    "<script>alert(1)</script>",
    "a | b ||",
    "line\nbreak\r\nand\u2028more",
    "\u202egnol si egdirb eht\u202c",
    "*bold* _it_ `code` ~~gone~~ ![x](http://e.vil/x.png) [y](javascript:1) <http://e.vil>",
    "# heading",
    "1. item",
    "12) item",
    "- item",
    "+ item",
    "=====",
    "> quote",
    "&lt; &copy; &#35;",
    "\\*",
    "$x$ [^1] [a]: b",
    "\x1b[31mred\x1b[0m \x07",
    "[bold]rich markup[/bold] :smile:",
    "---",
    "a\\",
    "    indented",
    "\ud800 lone",
    "]]>",
    "=HYPERLINK(1)",
    "@SUM(A1)",
]


def test_summary_counts_what_each_field_says() -> None:
    summary = summarize([bridge(), bridge()])
    assert (summary.stories, summary.claims, summary.hedged, summary.flat) == (2, 6, 4, 2)
    assert summary.speakers == (Count("AFP", 2), Count("Ana Ruiz", 2), Count("Port of Porto", 2))
    assert summary.kinds == (Count("person", 2), Count("organization", 2), Count("outlet", 2))
    assert summary.quotations == (Count("direct", 2), Count("indirect", 2), Count("narration", 2))
    assert summary.acts == (Count("assertion", 6),)
    assert summary.statuses == (Count("unverified", 6),)


def test_summary_of_nothing_is_empty() -> None:
    assert summarize([]).speakers == ()


def test_speakers_without_a_name_are_counted_by_their_kind() -> None:
    story = bridge()
    unnamed = [Speaker(None, SpeakerKind.GROUP), Speaker(None, SpeakerKind.UNKNOWN)]
    claims = tuple(attrs.evolve(story.claims[0], speaker=speaker) for speaker in unnamed)
    assert summarize([attrs.evolve(story, claims=claims)]).speakers == (
        Count("unknown speaker", 1),
        Count("unnamed group", 1),
    )


@pytest.mark.parametrize("name", PROSE)
def test_every_format_tells_the_whole_claim(name: str) -> None:
    said = RENDERERS[name]([bridge()])
    for part in (
        "Bridge to close",
        "PORTO",
        "2021-10-21",
        "Ana Ruiz (mayor)",
        "The bridge may close",
        "About 40 ships wait in Porto.",
        "may (modal, by the speaker)",
        "denied (distancing, by the reporter); about (approximator, by the speaker)",
        "on Tuesday (2021-10-19)",
        "Speaks of: in 1911 (1911-01-01 to 1911-12-31)",
        "AFP, in an interview",
        "AFP, through Lusa",
        "unverified",
        "denied (denying)",
        "Certainty: possible",
        "Certainty: certain that it is not so",
        "(an assertion, only possible)",
    ):
        assert part in said


@pytest.mark.parametrize("name", PROSE)
def test_every_format_holds_every_story_and_an_empty_one(name: str) -> None:
    empty = Extraction(Article(id="nothing", text="No."))
    said = RENDERERS[name]([bridge(), empty])
    assert "Bridge to close" in said
    assert "Story nothing" in said
    assert "No claims found." in said
    assert said.endswith("\n")
    assert RENDERERS[name]([empty]).count("No claims found.") == 1


def test_every_file_ending_has_its_format() -> None:
    assert set(SUFFIXES.values()) <= set(RENDERERS)


def shown(markdown: str) -> str:
    """What a reader of rendered Markdown sees, after checking that no markup came of it."""
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"> {markdown}")
    inner = re.fullmatch(r"<blockquote>\n<p>(.*)</p>\n</blockquote>\n", page, re.DOTALL)
    assert inner, page
    assert "<" not in inner[1], page
    return html.unescape(inner[1])


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_hostile_text_as_it_is(text: str) -> None:
    assert shown(escape(text)) == one_line(text)
    page = MarkdownIt("commonmark").enable("table").render(f"| a | b |\n| --- | --- |\n| {escape(text)} | end |\n")
    assert page.count("<td>") == 2
    assert "<td>end</td>" in page


@given(st.text(alphabet=st.one_of(st.sampled_from("#*_`[]()<>!|\\-+=.1~&;:$ \n@w/"), st.characters()), min_size=1))
def test_markdown_shows_any_text_as_it_is(text: str) -> None:
    if one_line(text):
        assert shown(escape(text)) == one_line(text)


def test_markdown_writes_out_what_turns_the_direction_of_writing() -> None:
    assert escape("a\u202eb") == "a&lt;U+202E&gt;b"


def hostile_story(text: str) -> Extraction:
    story = bridge()
    claim = story.claims[0]
    claim = attrs.evolve(
        claim,
        speaker=attrs.evolve(claim.speaker, name=text, role=text),
        statement=attrs.evolve(claim.statement, text=text, standalone=text),
        source=attrs.evolve(claim.source, outlet=text, medium=text, chain=(text,)),
        hedges=tuple(attrs.evolve(hedge, text=text) for hedge in claim.hedges),
        cue=attrs.evolve(claim.cue, text=text),
    )
    article = attrs.evolve(story.article, headline=text, deck=text, outlet=text, url=text, authors=(text,), id=text)
    return Extraction(article, (claim,))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_add_no_line_to_a_report(text: str) -> None:
    for render in map(RENDERERS.get, PROSE):
        tame = render([hostile_story("tame")])
        said = render([hostile_story(text)])
        assert said.count("\n") == tame.count("\n")
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", said)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_terminal_table_shows_every_word_and_no_control_character(text: str, width: int) -> None:
    said = click.unstyle(table(hostile_story(text), width))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", said)
    letters = "".join(re.sub(r"[^\w]", "", line) for line in said.splitlines())
    if width == 200:
        assert re.sub(r"\W", "", one_line(text)) in letters
    assert max(map(len, said.splitlines())) <= width


def test_nothing_is_lost_from_the_terminal_table_of_a_story() -> None:
    said = " ".join(click.unstyle(table(bridge(), 80)).split())
    for word in ("Ana", "Ruiz", "mayor", "close", "Porto.", "2021-10-19", "approximator", "unverified", "Lusa"):
        assert word in said
