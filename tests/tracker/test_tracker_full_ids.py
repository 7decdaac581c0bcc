"""A claim may be named by the beginning of its id that no other claim has."""

import pytest
from attrs import evolve
from made_stories import bridge

from claimcheck.records import Extraction
from claimcheck.tracker import Tracker
from claimcheck.tracker.errors import AmbiguousClaim, BadDatabaseUrl, UnknownClaim


def named(*ids: str) -> Extraction:
    """A story with claims of these ids."""
    made = bridge()
    return Extraction(made.article, tuple(evolve(made.claims[0], id=name) for name in ids))


def test_a_beginning_that_only_one_claim_has_is_enough(tracker: Tracker) -> None:
    tracker.add(named("4f0c", "4f1a", "5"))
    assert [tracker.full_id(each) for each in ("4f0c", "4f0", "4f1", "5")] == ["4f0c", "4f0c", "4f1a", "5"]


def test_a_whole_id_is_meant_even_where_others_begin_so(tracker: Tracker) -> None:
    tracker.add(named("4f", "4f0c"))
    assert tracker.full_id("4f") == "4f"


def test_a_beginning_of_several_is_refused_with_their_names(tracker: Tracker) -> None:
    tracker.add(named("4f0c", "4f1a", "4F2"))
    with pytest.raises(AmbiguousClaim) as caught:
        tracker.full_id("4f")
    assert (caught.value.claims, caught.value.more) == (("4f0c", "4f1a"), False)


def test_of_very_many_some_are_named(tracker: Tracker) -> None:
    tracker.add(named(*(f"4f{number}" for number in range(9))))
    with pytest.raises(AmbiguousClaim, match=r"\(4f0, 4f1, 4f2, 4f3, …\); give more letters"):
        tracker.full_id("4f")


@pytest.mark.parametrize("beginning", ["", "6", "F", "%", "_", "4f0cc", "\0", "\ud800", "\U0010ffff"])
def test_a_beginning_of_none_is_unknown(tracker: Tracker, beginning: str) -> None:
    tracker.add(named("4f0c"))
    with pytest.raises(UnknownClaim):
        tracker.full_id(beginning)


def test_the_id_in_a_later_version_leads_to_the_claim(tracker: Tracker) -> None:
    tracker.add(named("4f0c"))
    later = named("77aa")
    tracker.add(evolve(later, article=evolve(later.article, text=later.article.text + "Corrected.\n")))
    assert tracker.full_id("77aa") == tracker.full_id("77") == "4f0c"


@pytest.mark.parametrize("slip", ["postgresql:/ana:secret@db/claims", "postgres:ana:secret@db/claims"])
def test_a_url_with_a_slash_too_few_is_no_file(slip: str) -> None:
    with pytest.raises(BadDatabaseUrl, match="two slashes are missing") as caught:
        Tracker(slip)
    assert "secret" not in str(caught.value)
