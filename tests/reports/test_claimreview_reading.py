"""ClaimReview in: what others have checked, from files as they are found, and back out the same."""

import datetime
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_stories import bridge
from strategies import extractions

import claimcheck
from claimcheck import codec, errors
from claimcheck.records import Extraction, FactCheck, PublishedRating, Speaker, SpeakerKind, Stance, Status
from claimcheck.reports.claimreview import fact_checks_in
from claimcheck.reports.claimreview.ratings import SCALE, rating_of, status_of

MARKUP: dict[str, Any] = {
    "@context": "http://schema.org",
    "@type": "ClaimReview",
    "datePublished": "2014-07-23T09:30:00Z",
    "url": "https://checks.example/flat",
    "author": {"@type": "Organization", "name": "Example Checks", "url": "https://checks.example/"},
    "claimReviewed": "The world is flat",
    "reviewBody": "It is not.",
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": "1",
        "bestRating": "5",
        "worstRating": "1",
        "alternateName": "False",
    },
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Bo Li", "jobTitle": "gardener"},
        "datePublished": "2014-06-20",
        "appearance": [{"@type": "CreativeWork", "url": "https://talk.example/2"}, "https://talk.example/3"],
        "firstAppearance": {"@type": "NewsArticle", "url": "https://talk.example/1", "headline": "Flat!"},
    },
}


def one(markup: Any) -> FactCheck:
    read = fact_checks_in(json.dumps(markup))
    assert read.problems == ()
    [check] = read.found
    return check


def changed(**members: Any) -> dict[str, Any]:
    return {**MARKUP, **members}


def test_a_fact_check_has_all_that_the_markup_says() -> None:
    check = one(MARKUP)
    assert check.claim.status is Status.FALSE
    assert check.claim.statement.text == check.article.text == "The world is flat"
    assert check.claim.statement.standalone is None
    assert check.claim.speaker == Speaker("Bo Li", SpeakerKind.PERSON, named=True, role="gardener")
    assert check.claim.said is not None
    assert check.claim.said.earliest == datetime.date(2014, 6, 20)
    assert (check.article.url, check.article.headline) == ("https://talk.example/1", "Flat!")
    assert check.appearances == ("https://talk.example/2", "https://talk.example/3")
    assert (check.url, check.rationale) == ("https://checks.example/flat", "It is not.")
    assert (check.publisher, check.publisher_url) == ("Example Checks", "https://checks.example/")
    assert check.reviewed == datetime.date(2014, 7, 23)
    assert check.rating == PublishedRating("False", 1.0, 1.0, 5.0)


def test_what_is_read_is_a_claim_like_any_other() -> None:
    check = one(MARKUP)
    assert codec.loads(codec.dumps(Extraction(check.article, (check.claim,)))).claims == (check.claim,)
    assert "Status: false" in str(claimcheck.report(check, format="text"))
    assert one(MARKUP).claim.id == one(changed(url="https://elsewhere.example/")).claim.id


SCRIPT = json.dumps(MARKUP)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(MARKUP, indent=2),
        json.dumps([MARKUP]),
        json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, MARKUP]}),
        json.dumps({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [MARKUP]}]}),
        json.dumps(
            {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": MARKUP}, {"item": None}]}
        ),
        json.dumps({"@type": "NewsArticle", "review": {"x y": [[MARKUP]]}}),
        json.dumps(changed(**{"@type": "https://schema.org/ClaimReview"})),
        json.dumps(changed(**{"@type": ["Review", "schema:ClaimReview"]})),
        f"\ufeff{SCRIPT}\n",
        f"<html><script>var x = '{{}}';</script><script type='application/ld+json'>{SCRIPT}</script><p>Hi</html>",
        f"<!doctype html><SCRIPT TYPE='Application/LD+JSON; charset=utf-8'>\n//<![CDATA[\n{SCRIPT}\n//]]>\n</SCRIPT>",
        f"<script type='application/ld+json'><!--{SCRIPT}--></script>",
    ],
)
def test_markup_is_found_wherever_it_stands(text: str) -> None:
    read = fact_checks_in(text)
    assert read.problems == ()
    assert read.found == (one(MARKUP),)


def test_a_document_a_line_is_a_feed_too() -> None:
    other = json.dumps(changed(claimReviewed="The moon is cheese"))
    read = fact_checks_in(f"{SCRIPT}\n\n{other}\n")
    assert [check.article.text for check in read.found] == ["The world is flat", "The moon is cheese"]


def test_parts_that_stand_elsewhere_in_the_graph_are_found() -> None:
    publisher = {"@type": "Organization", "@id": "#us", "name": "Us", "url": "https://us.example/"}
    item = {"@id": "#claim"}
    claim = {**MARKUP["itemReviewed"], "@id": "#claim", "author": [{"@id": "#bo"}]}
    graph = [changed(author={"@id": "#us"}, itemReviewed=item), publisher, claim, {"@id": "#bo", "name": "Bo"}]
    check = one({"@graph": graph})
    assert (check.publisher, check.publisher_url) == ("Us", "https://us.example/")
    assert check.claim.speaker.name == "Bo"
    assert check.article.url == "https://talk.example/1"


def test_parts_that_refer_to_each_other_end() -> None:
    graph = [changed(author={"@id": "#a"}), {"@id": "#a", "name": {"@id": "#b"}}, {"@id": "#b", "name": {"@id": "#a"}}]
    assert fact_checks_in(json.dumps(graph)).found[0].claim == one(MARKUP).claim


def test_many_references_to_one_part_take_no_more_than_their_share() -> None:
    bomb = {"@id": "#a", "name": "A", "of": [{"@id": "#a"}] * 1000}
    assert one({"@graph": [changed(author={"@id": "#a"}), bomb]}).publisher == "A"
    deep: list[Any] = []
    for _ in range(500):
        deep = [deep]
    assert one(changed(about=deep)) == one(MARKUP)


def test_an_older_item_is_itself_where_the_claim_was_made() -> None:
    item = {"@type": "CreativeWork", "author": {"name": "Bo"}, "url": "https://talk.example/9", "name": "A talk"}
    check = one(changed(itemReviewed=item))
    assert (check.article.url, check.article.headline) == ("https://talk.example/9", "A talk")
    assert check.claim.speaker.name == "Bo"


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"author": "Example Checks"}, {"publisher": "Example Checks", "publisher_url": None}),
        ({"author": None, "publisher": [{"name": "P"}]}, {"publisher": "P", "publisher_url": None}),
        ({"url": {"@id": "https://a.example/"}}, {"url": "https://a.example/"}),
        ({"url": ["https://a.example/", "https://b.example/"]}, {"url": "https://a.example/"}),
        ({"datePublished": None}, {"reviewed": None}),
        ({"reviewBody": {"@value": "No."}}, {"rationale": "No."}),
        (
            {"reviewRating": [{"alternateName": "Mostly True", "ratingValue": 4.5}]},
            {"rating": PublishedRating("Mostly True", 4.5)},
        ),
    ],
)
def test_sloppy_markup_is_understood(members: dict[str, Any], expected: dict[str, Any]) -> None:
    check = one(changed(**members))
    assert {name: getattr(check, name) for name in expected} == expected


def test_the_summary_is_the_standalone_form_of_the_words() -> None:
    item = {**MARKUP["itemReviewed"], "text": "it is flat"}
    statement = one(changed(itemReviewed=item)).claim.statement
    assert (statement.text, statement.standalone) == ("it is flat", "The world is flat")


@pytest.mark.parametrize(
    ("members", "path", "says"),
    [
        ({"claimReviewed": " "}, "$.claimReviewed", "this text is missing, so that there is no claim"),
        (
            {"datePublished": "last May"},
            "$.datePublished",
            "'last May' is no day that begins as YYYY-MM-DD; it is left out",
        ),
        ({"datePublished": "2021-02-30"}, "$.datePublished", "'2021-02-30' day is out of range"),
        ({"reviewRating": {"alternateName": "Hmm"}}, "$.reviewRating", "no verdict is known by 'Hmm'"),
        ({"reviewRating": None}, "$.reviewRating", "there is no verdict; the status is unverified"),
        (
            {"reviewRating": {"alternateName": "True", "ratingValue": "five"}},
            "$.reviewRating.ratingValue",
            "'five' is no number",
        ),
        (
            {"reviewRating": {"alternateName": "True", "ratingValue": "9" * 5000}},
            "$.reviewRating.ratingValue",
            "is no number",
        ),
    ],
)
def test_what_cannot_be_made_out_is_told_with_its_place(members: dict[str, Any], path: str, says: str) -> None:
    read = fact_checks_in(json.dumps([MARKUP, changed(**members)]))
    [problem] = read.problems
    assert problem.path == f"$[1]{path[1:]}"
    assert says in problem.message
    assert len(read.found) == (1 if "claimReviewed" in members else 2)


def test_an_unknown_verdict_keeps_the_words_of_the_publisher() -> None:
    read = fact_checks_in(json.dumps(changed(reviewRating={"alternateName": "Hmm"})))
    assert read.found[0].claim.status is Status.UNVERIFIED
    assert read.found[0].rating == PublishedRating("Hmm")


def test_one_broken_script_does_not_hide_the_others() -> None:
    read = fact_checks_in(
        f"<script type='application/ld+json'>{{,</script><script type='application/ld+json'>{SCRIPT}</script>"
    )
    assert read.found == (one(MARKUP),)
    assert read.problems[0].path == "script 1: $"
    assert read.problems[0].message.startswith("not JSON: ")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "holds no ClaimReview"),
        ("{}", "holds no ClaimReview"),
        ("<p>Hello", "holds no ClaimReview"),
        ("{", r"\$: not JSON"),
        ("[" * 100_000, r"\$: not JSON that can be read: nested too deeply"),
        ("[" + "9" * 5000 + "]", r"\$: not JSON that can be read"),
        (json.dumps({"@type": "ClaimReview"}), r"\$.claimReviewed: this text is missing"),
    ],
)
def test_a_file_without_fact_checks_is_an_error(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    with pytest.raises(errors.ClaimsFileError, match=says):
        claimcheck.read_fact_checks(tmp_path / "a.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@type", "name", "url", "@value", "text"]), inner)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*MARKUP]), JSON))
def test_no_markup_breaks_the_reader(members: dict[str, Any]) -> None:
    read = fact_checks_in(json.dumps([{**members, "@type": "ClaimReview"}, MARKUP]))
    assert read.found[-1] == one(MARKUP)
    assert len(read.found) + len(read.problems) >= 2


@pytest.mark.parametrize("status", SCALE)
def test_every_status_comes_back_from_its_rating(status: Status) -> None:
    rating = rating_of(status)
    assert rating is not None
    assert status_of(rating) is status
    if rating.value is not None:
        assert status_of(attrs.evolve(rating, words=None)) is status
        assert (
            status_of(attrs.evolve(rating, words="Wrong-ish", value=(rating.value - 1) * 25, worst=0.0, best=100.0))
            is status
        )


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("PANTS ON FIRE!", Status.FALSE),
        ("False. The photo is from 2015.", Status.FALSE),
        ("“Half-True”", Status.MIXED),
        ("Missing context", Status.MISLEADING),
        ("Unproven", Status.UNVERIFIABLE),
        ("Mostly  correct", Status.MOSTLY_TRUE),
        ("Falsehoods abound", None),
        ("...", None),
    ],
)
def test_words_of_publishers_come_to_a_status(words: str, status: Status | None) -> None:
    assert status_of(PublishedRating(words)) is status


@pytest.mark.parametrize(
    ("value", "worst", "best"), [(3.0, 1.0, 1.0), (0.0, 1.0, 5.0), (-1.0, None, None), (None, 1.0, 5.0)]
)
def test_a_number_off_its_scale_says_nothing(value: float | None, worst: float | None, best: float | None) -> None:
    assert status_of(PublishedRating(None, value, worst, best)) is None


def test_a_scale_without_ends_is_from_1_to_5() -> None:
    assert status_of(PublishedRating(None, 2.0)) is Status.MISLEADING
    assert status_of(PublishedRating(None, 8.0, None, 10.0)) is Status.MOSTLY_TRUE


def test_a_scale_written_the_wrong_way_round_is_understood() -> None:
    assert status_of(PublishedRating(None, 1.0, 5.0, 1.0)) is Status.VERIFIED


@given(extractions(min_claims=1), st.sampled_from([*SCALE]))
def test_what_is_written_comes_back(story: Extraction, status: Status) -> None:
    claims = tuple(attrs.evolve(claim, status=status) for claim in story.claims if claim.statement.text.strip())
    said = claimcheck.report(attrs.evolve(story, claims=claims), format="claimreview", url="https://c.example/")
    read = fact_checks_in(str(said))
    assert read.problems == ()
    assert [check.claim.status for check in read.found] == [status] * len(claims)
    for check, claim in zip(read.found, claims, strict=True):
        if claim.cue is None or claim.cue.stance is not Stance.DENYING:
            assert check.claim.statement.text == claim.statement.text.strip()
        assert check.url is not None
        assert check.url.startswith("https://c.example/")
        if claim.speaker.name and claim.speaker.kind in (SpeakerKind.PERSON, SpeakerKind.ORGANIZATION):
            assert check.claim.speaker.name == (claim.speaker.name.strip() or None)
        if claim.id.strip() == claim.id:
            assert check.claim.id == claim.id or not claim.id
        if claim.said and claim.said.earliest:
            assert check.claim.said is not None
            assert check.claim.said.earliest == claim.said.earliest
        assert check.article.published == story.article.published
    again = claimcheck.report(read.found, format="claimreview")
    in_order = sorted(fact_checks_in(str(again)).found, key=lambda check: str(check.url))  # the report is by story
    assert in_order == sorted(read.found, key=lambda check: str(check.url))


def test_the_bridge_story_comes_back_with_its_verdicts() -> None:
    story = bridge()
    claims = tuple(attrs.evolve(claim, status=Status.MIXED) for claim in story.claims)
    said = str(claimcheck.report(attrs.evolve(story, claims=claims), format="claimreview", url="https://c.example/"))
    read = fact_checks_in(said).found
    assert [check.claim.id for check in read] == ["c1", "c2", "c3"]
    assert str(claimcheck.report(read, format="claimreview")) == said
