"""The groups of a summary say the same as its counts."""

from documents import SAMPLE
from hypothesis import given, settings
from hypothesis import strategies as st
from made_stories import bridge
from strategies import extractions

from claimcheck.records import Extraction
from claimcheck.reports import Count, summarize
from claimcheck.reports.summary import Group


def test_groups_tell_hedges_and_statuses() -> None:
    summary = summarize([bridge(), SAMPLE])
    both = (Count("unverified", 1), Count("mostly_true", 1))
    assert Group("Ana Ruiz", 2, 2, both) in summary.by_speaker
    assert summary.by_kind[1] == Group("organization", 1, 1, (Count("unverified", 1),))
    assert [(group.label, group.number, group.flat) for group in summary.by_day] == [("2021-10-21", 5, 2)]


@settings(max_examples=60, deadline=None)
@given(st.lists(extractions(), max_size=3))
def test_groups_agree_with_the_counts(stories: list[Extraction]) -> None:
    summary = summarize(stories)
    for groups, counts in ((summary.by_speaker, summary.speakers), (summary.by_kind, summary.kinds)):
        assert [Count(group.label, group.number) for group in groups] == list(counts)
        assert sum(group.hedged for group in groups) == summary.hedged
        assert sum(group.flat for group in groups) == summary.flat
        for group in groups:
            assert sum(count.number for count in group.statuses) == group.number
    dated = sum(len(story.claims) for story in stories if story.article.published)
    assert sum(group.number for group in summary.by_day) == dated
