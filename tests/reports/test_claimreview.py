"""ClaimReview out: the shapes that schema.org and search engines ask for, and nothing but text from hostile words."""

import datetime
import json
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_stories import bridge
from schema_org import RECOMMENDED, REQUIRED, missing, violations
from strategies import extractions

import claimcheck
from claimcheck import errors
from claimcheck.records import Extraction, FactCheck, Speaker, SpeakerKind, Stance, Status
from claimcheck.reports.claimreview.ratings import SCALE

PAGE = "https://checks.example/bridge"
DESK = {
    "url": PAGE,
    "publisher": "Porto Checks",
    "publisher_url": "https://checks.example/",
    "reviewed": "2021-10-25",
}


def decided(*statuses: Status) -> Extraction:
    """The story with a status for each of its claims, published at an address."""
    story = bridge()
    claims = tuple(attrs.evolve(claim, status=status) for claim, status in zip(story.claims, statuses, strict=False))
    return Extraction(attrs.evolve(story.article, url="https://news.example/1"), claims)


def graph(given: Any, **options: Any) -> list[dict[str, Any]]:
    document = json.loads(str(claimcheck.report(given, format="claimreview", **options)))
    assert list(document) == ["@context", "@graph"]
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def test_a_decided_claim_is_one_claim_review() -> None:
    [node] = graph(decided(Status.MISLEADING), **DESK)
    work = {
        "@type": "NewsArticle",
        "url": "https://news.example/1",
        "headline": "Bridge to close",
        "datePublished": "2021-10-21",
        "publisher": {"@type": "Organization", "name": "AFP"},
    }
    assert node == {
        "@type": "ClaimReview",
        "url": PAGE,
        "datePublished": "2021-10-25",
        "author": {"@type": "Organization", "name": "Porto Checks", "url": "https://checks.example/"},
        "claimReviewed": "The bridge may close",
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "Misleading",
            "ratingValue": 2,
            "worstRating": 1,
            "bestRating": 5,
        },
        "itemReviewed": {
            "@type": "Claim",
            "identifier": "claimcheck:c1",
            "text": "The bridge may close",
            "author": {"@type": "Person", "name": "Ana Ruiz", "jobTitle": "mayor"},
            "datePublished": "2021-10-19",
            "firstAppearance": work,
            "appearance": [work],
        },
    }


def test_a_complete_one_has_all_that_search_engines_want() -> None:
    [node] = graph(decided(Status.FALSE), **DESK)
    assert list(missing(node, REQUIRED)) == []
    assert [path for path in missing(node, RECOMMENDED) if ".publisher." not in path and "earance" not in path] == []
    assert list(violations(node)) == []


def test_the_vocabulary_is_really_asked() -> None:
    node = {"@type": "ClaimReview", "claimReviewd": "x", "appearance": "y", "reviewRating": {"@type": "Claim"}}
    assert list(violations(node)) == [
        "$.claimReviewd: no such property",
        "$.appearance: not a property of ClaimReview",
        "$.appearance: str is not among ['CreativeWork']",
        "$.reviewRating: Claim is not among ['Rating']",
    ]
    assert list(missing({"@type": "ClaimReview", "reviewRating": {"@type": "Rating"}}, REQUIRED)) == [
        "$.claimReviewed",
        "$.url",
        "$.reviewRating.alternateName",
    ]


@pytest.mark.parametrize("status", Status)
def test_only_a_verdict_is_published(status: Status) -> None:
    nodes = graph(decided(status), **DESK)
    assert len(nodes) == (status in SCALE)
    for node in nodes:
        value = SCALE[status]
        assert node["reviewRating"].get("ratingValue") == value
        assert ("bestRating" in node["reviewRating"]) is (value is not None)


def test_several_claims_on_one_page_have_an_anchor_each() -> None:
    nodes = graph(decided(Status.FALSE, Status.VERIFIED, Status.UNVERIFIED), **DESK)
    assert [node["url"] for node in nodes] == [f"{PAGE}#claim-c1", f"{PAGE}#claim-c2"]


def test_who_denies_a_statement_is_not_held_to_make_it() -> None:
    story = decided(Status.UNVERIFIED, Status.FALSE)
    [node] = graph(story, **DESK)
    assert node["claimReviewed"] == "Port of Porto denied: About 40 ships wait in Porto."
    assert node["itemReviewed"]["text"] == "Port of Porto denied: about 40 ships wait"
    assert node["itemReviewed"]["author"]["name"] == "Port of Porto"
    said = attrs.evolve(story.claims[1], cue=attrs.evolve(story.claims[1].cue, stance=Stance.NEUTRAL))
    [node] = graph(attrs.evolve(story, claims=(said,)), **DESK)
    assert node["claimReviewed"] == "About 40 ships wait in Porto."
    assert node["itemReviewed"]["text"] == "about 40 ships wait"


def test_a_fact_check_says_where_and_by_whom_itself() -> None:
    claim = attrs.evolve(bridge().claims[0], status=Status.FALSE)
    check = FactCheck(
        bridge().article,
        claim,
        url="https://other.example/7",
        publisher="Others",
        reviewed=datetime.date(2022, 1, 2),
        rationale="It never closed.",
        appearances=("https://social.example/p/1",),
    )
    [node] = graph(check, **DESK)
    assert (node["url"], node["author"]) == ("https://other.example/7", {"@type": "Organization", "name": "Others"})
    assert (node["datePublished"], node["reviewBody"]) == ("2022-01-02", "It never closed.")
    assert node["itemReviewed"]["appearance"][1] == {"@type": "CreativeWork", "url": "https://social.example/p/1"}


def test_without_a_page_there_is_no_claim_review() -> None:
    with pytest.raises(errors.NotReportable, match="claimreview: claim c1: no page tells of the check"):
        claimcheck.report(decided(Status.FALSE), format="claimreview")
    assert graph(bridge()) == []


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(errors.BadReportOption, match="option 'reviewed': 'soon' is no day"):
        claimcheck.report(decided(Status.FALSE), format="claimreview", url=PAGE, reviewed="soon")


@pytest.mark.parametrize(
    ("kind", "author"),
    [
        (SpeakerKind.GROUP, {"@type": "Organization", "name": "They", "description": "mayors"}),
        (SpeakerKind.UNKNOWN, {"name": "They", "description": "mayors"}),
        (SpeakerKind.DOCUMENT, None),
    ],
)
def test_an_author_is_a_person_or_an_organization(kind: SpeakerKind, author: dict[str, str] | None) -> None:
    story = decided(Status.FALSE)
    claim = attrs.evolve(story.claims[0], speaker=Speaker("They", kind, role="mayors"))
    [node] = graph(attrs.evolve(story, claims=(claim,)), **DESK)
    assert node["itemReviewed"].get("author") == author
    part = {"@type": "CreativeWork", "name": "They"}
    assert node["itemReviewed"].get("isPartOf") == (part if kind is SpeakerKind.DOCUMENT else None)


@settings(max_examples=40)  # asking the vocabulary takes its time
@given(extractions(min_claims=1), st.sampled_from([*SCALE]))
def test_whatever_is_said_the_vocabulary_is_kept(story: Extraction, status: Status) -> None:
    claims = tuple(attrs.evolve(claim, status=status) for claim in story.claims)
    for node in graph(attrs.evolve(story, claims=claims), **DESK):
        assert list(violations(node)) == []
        assert set(missing(node, REQUIRED)) <= {"$.claimReviewed"}


@pytest.mark.parametrize(
    "text",
    ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u202e", '"}]', "=1+1", "\ud800", "&lt;"],
)
def test_hostile_words_stay_words_inside_a_web_page(text: str) -> None:
    story = decided(Status.FALSE)
    claim = attrs.evolve(
        story.claims[0],
        speaker=attrs.evolve(story.claims[0].speaker, name=text, role=text),
        statement=attrs.evolve(story.claims[0].statement, text=text),
    )
    article = attrs.evolve(story.article, headline=text, url=text)
    said = str(claimcheck.report(Extraction(article, (claim,)), format="claimreview", **DESK))

    class Page(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.tags: list[str] = []
            self.inside = ""

        def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 (the parser's signature)
            self.tags.append(tag)

        def handle_data(self, data: str) -> None:
            self.inside += data

    page = Page()
    page.feed(f'<script type="application/ld+json">{said}</script><p>')
    page.close()
    assert page.tags == ["script", "p"]
    [node] = json.loads(page.inside)["@graph"]
    assert node["claimReviewed"] == node["itemReviewed"]["author"]["name"] == text
    assert node["itemReviewed"]["firstAppearance"]["headline"] == text
    said.encode("utf-8")
