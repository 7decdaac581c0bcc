"""The headline check on whole stories: those it was tuned on, and those that were held out."""

import pytest
from scenarios.headlines import stories

TUNING, HELD_OUT = stories.stories("tuning"), stories.stories("held_out")


@pytest.mark.parametrize("story", TUNING, ids=lambda story: story.name)
def test_a_story_has_exactly_its_findings(story: stories.Story) -> None:
    assert stories.mistakes(story) == ([], [])


def test_the_held_out_stories_are_checked_as_well_as_the_page_says() -> None:
    got = stories.score("held_out")
    assert got.precision >= 92
    assert got.recall >= 92


def test_half_of_the_stories_have_a_fine_headline() -> None:
    for some in (TUNING, HELD_OUT):
        fine = sum(1 for story in some if not story.expected)
        assert 0.45 <= fine / len(some) <= 0.6
    assert len(TUNING) >= 30
    assert len(HELD_OUT) >= 20


def test_every_kind_of_finding_is_in_both_sets() -> None:
    for some in (TUNING, HELD_OUT):
        assert {kind for story in some for kind, _ in story.expected} == set(stories.HeadlineFindingKind)
