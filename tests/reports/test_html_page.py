"""What an HTML report shows, read by a parser."""

import datetime
import os
import re
from pathlib import Path

import attrs
import pytest
from documents import SAMPLE
from html_pages import Element, tree
from made_stories import bridge

from claimcheck.records import Article, Extraction, Quotation, Section, SectionKind, Span, Statement, Status
from claimcheck.reports import RENDERERS, SUFFIXES, summarize
from claimcheck.reports.headlines import remarks
from claimcheck.reports.html import render

GOLDEN = Path(__file__).parents[1] / "golden" / "report.html"


def facts(card: Element) -> dict[str, str]:
    return {row.one("dt").words: row.one("dd").words for row in card.one("dl").all("div")}


def without_assets(page: str) -> str:
    """The page without its style sheets and scripts, which have no golden file."""
    page = re.sub(r"(<style>|<script>).*?(</style>|</script>)", r"\1\2", page, flags=re.DOTALL)
    return re.sub(r"'sha256-[^']+'", "'sha256-…'", page)


def test_a_report_looks_like_its_golden_file() -> None:
    """After a change that is meant: WRITE_GOLDEN=1 pytest tests/reports, and read the difference."""
    page = without_assets(render([SAMPLE]))
    if os.environ.get("WRITE_GOLDEN"):
        GOLDEN.write_text(page, encoding="utf-8")
    assert page == GOLDEN.read_text("utf-8")


def test_html_is_a_report_format_with_its_endings() -> None:
    assert RENDERERS["html"] is render
    assert SUFFIXES[".html"] == SUFFIXES[".htm"] == "html"


def test_the_same_stories_give_the_same_page() -> None:
    assert render([bridge(), SAMPLE]) == render([bridge(), SAMPLE])


def test_a_card_tells_the_whole_claim() -> None:
    quoted, denied, narrated = tree(render([bridge()])).all("li", "card")
    assert quoted.one("h4").words == "1 Ana Ruiz"
    assert quoted.one("p", "who").words == "mayor, person, named"
    assert quoted.one("blockquote").words == "The bridge may close"
    assert quoted.one("p", "status").words == "unverified"
    assert facts(quoted) == {
        "Cue": "said",
        "Quotation": "direct",
        "Hedges": "may (modal, by the speaker)",
        "Certainty": "possible",
        "Said": "on Tuesday (2021-10-19)",
        "Source": "AFP, in an interview",
        "Check": "0.35, an assertion, only possible",
    }
    assert denied.one("p", "full").words == "In full About 40 ships wait in Porto."
    assert facts(denied)["Certainty"] == "certain that it is not so"
    assert facts(denied)["Amounts"] == "about 40 ships"
    assert facts(denied)["Source"] == "AFP, through Lusa"
    assert "Cue" not in facts(narrated)


def test_what_words_for_an_amount_mean_stands_behind_them() -> None:
    text = "It cost US$3 million and 20 cows"
    statement = Statement((Span(0, len(text)),), text, Quotation.NARRATION)
    claim = attrs.evolve(bridge().claims[2], statement=statement)
    [card] = tree(render([Extraction(Article(id="a", text=text), (claim,))])).all("li", "card")
    assert facts(card)["Amounts"] == "US$3 million = 3,000,000 USD; 20 cows"


def test_every_mark_in_the_text_leads_to_its_card_and_back() -> None:
    page = tree(render([SAMPLE, bridge()]))
    ids = {element.attributes["id"]: element for element in page.walk() if "id" in element.attributes}
    refs = page.all("a", "ref")
    assert len(refs) == len(page.all("li", "card")) == 5
    for ref in refs:
        card = ids[ref.attributes["href"].removeprefix("#")]
        back = card.one("p", "links").one("a")
        assert ids[back.attributes["href"].removeprefix("#")] is ref
        assert card.attributes["data-number"] == ref.attributes["data-number"]


def test_no_two_elements_have_one_id_even_where_claims_do() -> None:
    page = tree(render([bridge(), bridge(), SAMPLE]))
    ids = [element.attributes["id"] for element in page.walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))


def test_a_statement_in_parts_is_marked_in_all_of_them() -> None:
    article = tree(render([SAMPLE])).one("div", "article")
    marked = [mark.text for mark in article.all("mark") if "2" in mark.attributes["data-claims"].split()]
    assert "".join(marked) == "It may falltonight"


def test_speaker_cue_and_hedge_are_marked_in_the_text() -> None:
    article = tree(render([bridge()])).one("div", "article")
    assert [each.text for each in article.all("", "speaker")] == ["Ana Ruiz", "The port"]
    assert [each.text for each in article.all("", "cue")] == ["said", "denied"]
    assert [each.text for each in article.all("", "hedge")] == ["may", "denied", "about"]
    assert [each.text for each in article.all("", "narration")] == ["It was built in 1911"]


def test_the_story_keeps_its_layout() -> None:
    article = tree(render([SAMPLE])).one("div", "article")
    assert [(each.names[0], each.words) for each in article.all("p")] == [
        ("headline", "Bridge shut"),
        ("body", "“It may fall,” Ana Ruiz warned on Friday, “tonight.”"),
    ]


def test_the_first_words_say_what_the_summary_counts() -> None:
    page = tree(render([bridge(), SAMPLE]))
    assert page.one("p", "lede").words == (
        "5 claims by 4 speakers in 2 stories. 2 put flatly, 3 with a hedge. 1 has a verdict."
    )
    assert tree(render([bridge()])).one("p", "lede").words == (
        "3 claims by 3 speakers in one story. 1 put flatly, 2 with a hedge. No verdict yet."
    )


def test_the_choices_of_the_filters_have_the_counts_of_the_summary() -> None:
    stories = [bridge(), SAMPLE]
    summary = summarize(stories)
    form = tree(render(stories)).one("form")
    choices = {box.attributes["name"]: [option.words for option in box.all("option")][1:] for box in form.all("select")}
    assert choices["speaker"] == [f"{count.label} ({count.number})" for count in summary.speakers]
    assert choices["kind"] == [f"{count.label} ({count.number})" for count in summary.kinds]
    assert choices["status"] == ["unverified (4)", "mostly true (1)"]
    assert choices["hedging"] == ["flat (2)", "hedged (3)"]
    assert form.one("output").words == "5 of 5 claims"


def test_filters_and_keys_are_hidden_until_a_script_shows_them() -> None:
    page = tree(render([bridge()]))
    assert "hidden" in page.one("form").attributes
    assert "hidden" in page.one("div", "keys").attributes
    assert not any("hidden" in card.attributes for card in page.all("li", "card"))


def test_charts_have_a_title_a_description_and_the_numbers_as_a_table() -> None:
    page = tree(render([bridge(), SAMPLE]))
    speakers, firmness, timeline = page.all("figure", "chart")
    for chart in (speakers, firmness, timeline):
        drawing = next(each for each in chart.all("svg") if each.attributes.get("role") == "img")
        assert drawing.children[1].tag == "title"
        assert drawing.one("desc").words
    rows = [[cell.words for cell in row.all("th") + row.all("td")] for row in firmness.one("tbody").all("tr")]
    assert rows[0] == ["all claims", "2", "3", "5"]
    assert [row.words for row in timeline.one("tbody").all("tr")] == ["2021-10-21235"]
    assert "Ana Ruiz: 2, 1 unverified, 1 mostly true" in speakers.one("desc").words


def test_time_runs_evenly_in_the_timeline() -> None:
    late = attrs.evolve(bridge().article, published=datetime.date(2021, 10, 24))
    page = tree(render([bridge(), attrs.evolve(bridge(), article=late)]))
    rows = page.all("figure", "timeline")[0].one("tbody").all("tr")
    assert [row.one("th").words for row in rows] == ["2021-10-21", "2021-10-22", "2021-10-23", "2021-10-24"]


def test_long_times_are_counted_by_month_or_year() -> None:
    def first_row(year: int) -> str:
        late = attrs.evolve(bridge().article, published=datetime.date(year, 1, 1))
        page = tree(render([bridge(), attrs.evolve(bridge(), article=late)]))
        return page.all("figure", "timeline")[0].one("tbody").all("tr")[0].words

    assert first_row(2022) == "2021-10123"
    assert first_row(2031) == "2021123"


def test_many_speakers_share_a_row() -> None:
    claim = bridge().claims[0]
    claims = tuple(
        attrs.evolve(claim, id=f"c{number}", speaker=attrs.evolve(claim.speaker, name=f"Speaker {number}"))
        for number in range(12)
    )
    page = tree(render([attrs.evolve(bridge(), claims=claims)]))
    rows = page.all("figure", "speakers")[0].one("tbody").all("tr")
    assert len(rows) == 9
    assert rows[-1].words == "4 other speakers44"


def test_several_stories_have_a_list_of_what_to_check_first() -> None:
    first = tree(render([bridge(), SAMPLE])).one("section", "first")
    scores = [float(line.one("span", "by").words.rsplit(" ", 1)[1]) for line in first.all("li")]
    assert scores == sorted(scores, reverse=True)
    assert not tree(render([bridge()])).all("section", "first")


def test_many_stories_begin_closed() -> None:
    assert all("open" in each.attributes for each in tree(render([bridge()] * 5)).all("details") if not each.names)
    assert not any("open" in each.attributes for each in tree(render([bridge()] * 6)).all("details"))


def test_a_story_without_claims_says_so_once() -> None:
    empty = Extraction(Article(id="nothing", text="No."))
    assert render([empty]).count("No claims found.") == 1
    both = tree(render([bridge(), empty]))
    assert "No claims found." in both.text
    assert "Story nothing" in both.text
    assert "No claims found." in render([])


@pytest.mark.parametrize("status", Status)
def test_every_status_has_its_fill_and_its_sign(status: Status) -> None:
    story = bridge()
    page = render([attrs.evolve(story, claims=tuple(attrs.evolve(claim, status=status) for claim in story.claims))])
    style = tree(page).one("style").text
    assert re.search(rf"\.part-{status}\b[^{{]*{{ fill:", style)
    for name in re.findall(rf"\.part-{status}\b[^{{]*{{ fill: url\(#(fill-\w+)\)", style):
        assert f'id="{name}"' in page


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/story?a=1&b=2", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("data:text/html,<script>1</script>", False),
        ("//example.org", False),
        ("https://", False),
        ("https://[", False),
        ("https://exam\u202eple.org", False),
        ("file:///etc/passwd", False),
    ],
)
def test_only_web_addresses_become_links(url: str, linked: bool) -> None:
    story = bridge()
    page = tree(render([attrs.evolve(story, article=attrs.evolve(story.article, url=url))]))
    outward = [link.attributes["href"] for link in page.all("a") if not link.attributes["href"].startswith("#")]
    assert outward == ([url] if linked else [])


def test_findings_of_the_headline_check_stand_with_both_texts_and_a_link() -> None:
    text = "Bridge closes\n“The bridge may close,” Ana Ruiz said on Tuesday.\n"
    sections = (Section(SectionKind.HEADLINE, Span(0, 13)), Section(SectionKind.BODY, Span(14, len(text) - 1)))
    quoted = bridge().claims[0]
    moved = text.index("The bridge may close")
    statement = attrs.evolve(quoted.statement, spans=(Span(moved, moved + 20),))
    hedge = attrs.evolve(quoted.hedges[0], span=Span(text.index("may"), text.index("may") + 3))
    claim = attrs.evolve(quoted, statement=statement, hedges=(hedge,))
    story = Extraction(Article(id="a", text=text, sections=sections, headline="Bridge closes"), (claim,))
    [remark] = remarks(story)
    told = tree(render([story])).one("section", "findings")
    assert told.one("p", "links").one("a").attributes["href"] == "#claim-c1"
    assert told.one("li").all("p")[0].words == f"{remark.label}. {remark.explanation}"
    assert [(row.one("dt").words, row.one("dd").words) for row in told.one("dl").all("div")] == list(remark.texts)


def test_a_story_whose_headline_is_sound_says_so() -> None:
    assert "Nothing found." in tree(render([SAMPLE])).one("section", "findings").words


def test_a_story_without_a_headline_has_no_headline_check() -> None:
    assert not tree(render([bridge()])).all("section", "findings")
