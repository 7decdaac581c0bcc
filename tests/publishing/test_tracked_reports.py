"""Reports on what a tracker knows: verdicts, evidence, other stories, history."""

import csv
import datetime
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hostile_stories import HOSTILE
from html_pages import Element, tree
from made_stories import TEXT, bridge
from openpyxl import load_workbook
from pyarrow import parquet

import claimcheck
from claimcheck.records import Evidence, EvidenceStance, Extraction
from claimcheck.tracker import TRUTH_O_METER, Policy, Query, Tracker

TOLD = ("status", "rating", "rationale", "reviewers", "decided", "evidence", "evidence_links", "tags", "appearances")


@pytest.fixture
def tracker() -> Iterator[Tracker]:
    with Tracker(":memory:", by="Ana", clock=lambda: datetime.datetime(2021, 10, 25, 9, tzinfo=datetime.UTC)) as desk:
        desk.add(at("https://news.example/1", published=datetime.date(2021, 10, 21)))
        yield desk


def at(url: str, **changes: object) -> Extraction:
    """The bridge story at an address."""
    article = attrs.evolve(claimcheck.parse(TEXT), headline="Bridge to close", agency="AFP", url=url, **changes)
    return Extraction(article, bridge().claims)


def decide(tracker: Tracker, claim: str, evidence: Evidence, rationale: str = "The plan says June.") -> None:
    tracker.start(claim)
    tracker.add_evidence(claim, evidence)
    tracker.verdict(claim, "false", rationale=rationale, rating=TRUTH_O_METER.rate("Pants on Fire"))


def plan(link: str = "https://example.org/plan", **told: str) -> Evidence:
    return Evidence(link, EvidenceStance.REFUTES, accessed=datetime.date(2021, 10, 24), **told)


def report(tracker: Tracker, name: str, /, *, options: Any = None, **asked: Any) -> Any:
    return claimcheck.report(tracker.case_files(Query(**asked)), format=name, **(options or {}))


def card_of(page: str) -> Element:
    return tree(page).all("li", "card")[0]


def test_a_report_has_the_whole_story_and_the_claims_that_were_asked_for(tracker: Tracker) -> None:
    decide(tracker, "c1", plan())
    page = tree(report(tracker, "html", status="false"))
    assert len(page.all("li", "card")) == 1
    assert "It was built in 1911." in page.one("div", "article").words
    assert "1 has a verdict." in page.one("p", "lede").words


def test_a_card_tells_verdict_evidence_and_history(tracker: Tracker) -> None:
    decide(tracker, "c1", plan(title="The plan", quotation="from 3 June"))
    card = card_of(report(tracker, "html"))
    assert card.one("p", "status").words == "false"
    assert card.one("p", "rationale").words == "Why: The plan says June."
    link = card.one("ul", "evidence").one("a")
    assert (link.words, link.attributes["href"]) == ("The plan", "https://example.org/plan")
    assert link.attributes["rel"] == "noopener noreferrer nofollow"
    assert "from 3 June" in card.one("ul", "evidence").words
    assert "Pants on Fire (1 of 1 to 6, Truth-O-Meter)" in card.words
    assert "Ana, 2021-10-25" in card.words
    assert len(card.one("details", "history").all("li")) == 4


def test_an_untracked_claim_has_none_of_it() -> None:
    card = card_of(str(claimcheck.report(bridge(), format="html")))
    assert not card.all("ul", "evidence")
    assert not card.all("details", "history")
    assert "Decided by" not in str(claimcheck.report(bridge(), format="markdown"))


def test_a_verdict_that_waits_is_told_and_does_not_count(tracker: Tracker) -> None:
    tracker.policy = Policy(second_reviewer=True)
    decide(tracker, "c1", plan())
    assert "Proposed: false by Ana; it waits for a second reviewer" in report(tracker, "text")
    assert json.loads(report(tracker, "claimreview", options={"url": "https://checks.example/"}))["@graph"] == []


@pytest.mark.parametrize("link", ["javascript:alert(1)", "City archive, box 12", "data:text/html,x", "//e.org/"])
def test_what_is_no_web_address_stays_text(tracker: Tracker, link: str) -> None:
    decide(tracker, "c1", plan(link))
    evidence = card_of(report(tracker, "html")).one("ul", "evidence")
    assert link in evidence.words
    assert not evidence.all("a")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_of_a_desk_change_nothing_but_text(tracker: Tracker, text: str) -> None:
    def shape(words: str, claim: str) -> list[str]:
        decide(tracker, claim, plan(f"x{words}", title=words, quotation=words, publisher=words), f"x{words}")
        tracker.note(claim, f"x{words}")
        [card] = [
            each
            for each in tree(report(tracker, "html")).all("li", "card")
            if each.attributes["id"] == f"claim-{claim}"
        ]
        return [each.tag for part in ("evidence", "history") for each in card.one(name=part).walk()]

    assert shape(text, "c1") == shape("tame", "c2")


def test_tables_have_the_verdict_and_the_evidence(tracker: Tracker) -> None:
    decide(tracker, "c1", plan(), "=1+1")
    tracker.tag("c1", "roads")
    first, second, _ = csv.DictReader(io.StringIO(report(tracker, "csv"), newline=""))
    link = "refutes: https://example.org/plan"
    assert [first[name] for name in TOLD] == [
        *("false", "Pants on Fire", "'=1+1", "Ana", "2021-10-25", "1", link, "roads", "1")
    ]
    assert [second[name] for name in TOLD] == ["unverified", "", "", "", "", "0", "", "", "1"]


def test_typed_tables_keep_numbers_and_days_and_workbooks_keep_text(tracker: Tracker) -> None:
    decide(tracker, "c1", plan(), "=1+1")
    row = parquet.read_table(io.BytesIO(report(tracker, "parquet"))).to_pylist()[0]
    assert (row["evidence"], row["decided"]) == (1, datetime.date(2021, 10, 25))
    cells = load_workbook(io.BytesIO(report(tracker, "xlsx"))).worksheets[0][2]
    assert [cell.data_type for cell in cells if cell.value == "=1+1"] == ["s"]


def test_a_decided_claim_becomes_a_claim_review_with_the_desks_own_rating(tracker: Tracker) -> None:
    decide(tracker, "c1", plan())
    [node] = json.loads(report(tracker, "claimreview", options={"url": "https://checks.example/1"}))["@graph"]
    rating = {"alternateName": "Pants on Fire", "ratingValue": 1, "worstRating": 1, "bestRating": 6}
    assert node["reviewRating"] == {"@type": "Rating", **rating}
    assert (node["datePublished"], node["reviewBody"]) == ("2021-10-25", "The plan says June.")
    assert node["itemReviewed"]["firstAppearance"]["url"] == "https://news.example/1"


def test_what_was_published_first_is_the_first_appearance(tracker: Tracker) -> None:
    corrected = attrs.evolve(at("https://news.example/1", published=datetime.date(2021, 10, 20)).article)
    tracker.add(Extraction(attrs.evolve(corrected, text=TEXT + "Corrected.", id="later"), bridge().claims))
    decide(tracker, "c1", plan())
    [file] = tracker.case_files(Query(status="false"))
    assert [each.version for each in file.appearances] == [1, 2]
    assert file.first is not None
    assert file.first.version == 2
    assert file.article is not None
    assert file.article.text.endswith("Corrected.")
    assert "First in: Bridge to close, AFP, 2021-10-20" in report(tracker, "text", status="false")


def test_a_tracked_claim_beside_its_story_decides_the_claim_there(tracker: Tracker) -> None:
    decide(tracker, "c1", plan())
    said = str(claimcheck.report([bridge(), tracker.claim("c1")], format="text"))
    assert "Status: 2 unverified, 1 false" in said
    assert "Evidence 3: refutes, https://example.org/plan" in said
    assert said.count("Status: false") == 1


def test_a_query_of_more_than_a_page_is_reported_whole() -> None:
    def numbered(number: int) -> Extraction:
        story = at(f"https://news.example/{number}", id=f"s{number}")
        claims = tuple(attrs.evolve(claim, id=f"{claim.id}-{number}") for claim in story.claims)
        return Extraction(attrs.evolve(story.article, text=f"{TEXT}{number}"), claims)

    with Tracker(":memory:", by="Ana") as tracker:
        assert len(list(tracker.add_many(map(numbered, range(400))))) == 400
        assert report(tracker, "csv").count("\r\n") == 1201


def test_a_file_is_written_from_a_query(tracker: Tracker, tmp_path: Path) -> None:
    claimcheck.report(tracker.case_files(), to=tmp_path / "all.html")
    assert len(tree((tmp_path / "all.html").read_text("utf-8")).all("li", "card")) == 3
