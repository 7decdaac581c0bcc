"""Stories come in once, corrected, or extracted again by a better model."""

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from made_stories import TEXT, bridge, denied, narrated, quoted, span
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck.errors import DocumentError
from claimcheck.records import Article, Claim, Evidence, EvidenceStance, Extraction, Span, Statement, Status
from claimcheck.tracker import Outcome, Tracker
from claimcheck.tracker.errors import BadValue, UnknownClaim

CORRECTED = TEXT.replace("1911", "1912")


def moved(claim: Claim, new_id: str, words: str) -> Claim:
    """The claim as another text of the same story has it."""
    return evolve(claim, id=new_id, statement=evolve(claim.statement, spans=(span(words, CORRECTED),), text=words))


def corrected() -> Extraction:
    """The bridge story with another year in its narration."""
    article = evolve(bridge().article, id="a2", text=CORRECTED)
    claims = (
        moved(quoted(), "d1", "The bridge may close"),
        moved(denied(), "d2", "about 40 ships wait"),
        moved(narrated(), "d3", "It was built in 1912"),
    )
    return Extraction(evolve(article, url="https://example.org/bridge"), claims)


def first() -> Extraction:
    return evolve(bridge(), article=evolve(bridge().article, url="https://example.org/bridge"))


def test_a_new_story_brings_its_claims(tracker: Tracker) -> None:
    report = tracker.add(bridge())
    assert (report.outcome, report.added) == (Outcome.NEW, ("c1", "c2", "c3"))
    assert tracker.claim("c2").claim == bridge().claims[1]


def test_adding_a_story_again_changes_nothing(tracker: Tracker) -> None:
    tracker.add(bridge())
    before = list(tracker.export())
    report = tracker.add(bridge())
    assert (report.outcome, report.added, report.same) == (Outcome.UNCHANGED, (), ("c1", "c2", "c3"))
    assert list(tracker.export()) == before


def test_a_corrected_story_stands_beside_the_first(tracker: Tracker) -> None:
    tracker.add(first())
    report = tracker.add(corrected())
    assert (report.outcome, report.version) == (Outcome.CORRECTED, 2)
    assert (report.added, report.same, report.gone) == (("d3",), ("c1", "c2"), ("c3",))
    assert tracker.article("a1") == first()
    assert tracker.article("a2") == corrected()


def test_a_statement_that_stays_keeps_its_claim_under_both_ids(tracker: Tracker) -> None:
    tracker.add(first())
    tracker.start("c1")
    tracker.add(corrected())
    assert tracker.claim("d1").id == "c1"
    assert tracker.claim("d1").status is Status.IN_PROGRESS
    assert [(each.article, each.version, each.claim.id) for each in tracker.appearances("d1")] == [
        ("a1", 1, "c1"),
        ("a2", 2, "d1"),
    ]


def test_another_url_is_another_story(tracker: Tracker) -> None:
    tracker.add(first())
    other = evolve(corrected(), article=evolve(corrected().article, url="https://example.org/other"))
    report = tracker.add(other)
    assert (report.outcome, report.version, report.added) == (Outcome.NEW, 1, ("d1", "d2", "d3"))


def test_the_same_headline_from_the_same_outlet_on_the_same_day_is_the_same_story(tracker: Tracker) -> None:
    tracker.add(bridge())
    again = evolve(corrected(), article=evolve(corrected().article, url=None))
    assert tracker.add(again).outcome is Outcome.CORRECTED


def test_a_text_that_two_outlets_carry_is_two_stories_with_the_same_claims(tracker: Tracker) -> None:
    tracker.add(first())
    elsewhere = evolve(first().article, outlet="The Daily", url="https://example.com/x")
    report = tracker.add(evolve(first(), article=elsewhere))
    assert (report.outcome, report.added, report.same) == (Outcome.NEW, (), ("c1", "c2", "c3"))
    assert [each.outlet for each in tracker.appearances("c1")] == ["AFP", "The Daily"]


def test_a_better_extraction_keeps_what_the_desk_decided(tracker: Tracker) -> None:
    tracker.add(bridge())
    claim = tracker.add_evidence(tracker.start("c1"), Evidence("the mayor's diary", EvidenceStance.SUPPORTS))
    tracker.verdict(claim, Status.VERIFIED, rationale="it says so")
    better = evolve(quoted(), hedges=())
    report = tracker.add(Extraction(bridge().article, (better, narrated())))
    assert (report.outcome, report.updated, report.gone) == (Outcome.EXTRACTED_AGAIN, ("c1",), ("c2",))
    now = tracker.claim("c1")
    assert (now.claim.hedges, now.status, len(now.evidence)) == ((), Status.VERIFIED, 1)
    assert [each.claim.id for each in tracker.search(hedged=True).claims] == ["c2"]


def test_a_claim_that_is_no_more_found_stays_and_can_come_back(tracker: Tracker) -> None:
    tracker.add(bridge())
    tracker.add(Extraction(bridge().article, (quoted(), denied())))
    assert [each.found for each in tracker.appearances("c3")] == [False]
    assert [claim.id for claim in tracker.article("a1").claims] == ["c1", "c2"]
    tracker.add(bridge())
    assert tracker.article("a1") == bridge()


def test_a_better_extraction_is_found_by_its_new_words(tracker: Tracker) -> None:
    tracker.add(bridge())
    shorter = Statement((span("bridge may close"),), "bridge may close", quoted().statement.quotation, "Trams stop")
    tracker.add(Extraction(bridge().article, (evolve(quoted(), statement=shorter), denied(), narrated())))
    assert [each.id for each in tracker.search("trams stop").claims] == ["c1"]
    assert not tracker.search('"the bridge"').claims


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(extractions(ANY_LETTER))
def test_every_story_comes_back_exactly(tracker: Tracker, extraction: Extraction) -> None:
    # Examples share a database, so that each is a story of its own.
    unlike = f"{extraction.article.id}-{len(list(tracker.export()))}"
    renamed = tuple(
        evolve(claim, id=f"{number}-{unlike}".encode("ascii", "replace").decode(), status=Status.UNVERIFIED)
        for number, claim in enumerate(extraction.claims)
    )
    story = Extraction(evolve(extraction.article, id=unlike, url=None, headline=None), renamed)
    tracker.add(story)
    assert tracker.article(unlike) == story


@pytest.mark.parametrize("odd", ["a\x00", "a\ud800"])
def test_an_id_that_no_database_can_keep_is_refused(tracker: Tracker, odd: str) -> None:
    with pytest.raises(BadValue, match="cannot be kept"):
        tracker.add(Extraction(bridge().article, (evolve(quoted(), id=odd),)))
    with pytest.raises(UnknownClaim):
        tracker.claim(odd)
    assert not tracker.search().claims


def test_an_article_is_extracted_first(tracker: Tracker) -> None:
    article = claimcheck.parse(TEXT)
    report = tracker.add(article)
    assert (report.outcome, len(report.added) > 1) == (Outcome.NEW, True)
    assert tracker.article(article.id) == Extraction(article, claimcheck.extract(article))


def test_articles_and_extractions_keep_their_order(tracker: Tracker) -> None:
    bare = [claimcheck.parse(f"The bridge may close, Ana Ruiz said on day {number}.") for number in range(3)]
    stories = [bare[0], bridge(), bare[1], bare[2]]
    reports = list(tracker.add_many(stories, batch=2))
    assert [report.article for report in reports] == [bare[0].id, "a1", bare[1].id, bare[2].id]
    assert all(len(report.added) == 1 for report in reports if report.article != "a1")


def test_a_story_without_claims_is_kept(tracker: Tracker) -> None:
    tracker.add(Extraction(Article(id="empty", text="x")))
    assert tracker.article("empty").claims == ()


def test_nothing_of_a_batch_is_kept_where_one_story_is_wrong(tracker: Tracker) -> None:
    wrong = evolve(quoted(), id="w", statement=evolve(quoted().statement, spans=(Span(0, 3),)))
    stories = [bridge(), Extraction(evolve(bridge().article, id="a9", text="abc"), (wrong,))]
    with pytest.raises(DocumentError):
        list(tracker.add_many(stories))
    assert not tracker.search().claims
