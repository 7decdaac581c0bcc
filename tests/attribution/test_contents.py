"""Where a content begins and ends, and what belongs to its cue."""

import pytest

from claimcheck import Attribution, Span
from claimcheck.attribution.contents import with_predicate, with_time_ahead, without_medium
from claimcheck.attribution.cue_bounds import with_head, with_subject, with_whole_cue
from claimcheck.attribution.quotes import quoted_regions
from claimcheck.attribution.strays import without_strays


def span(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


def attribution(text: str, cue: str, content: str) -> Attribution:
    return Attribution((), (span(text, cue),), (span(text, content),))


@pytest.mark.parametrize(
    ("text", "cue", "content", "whole", "rest"),
    [
        (
            "She admitted under cross-examination that she drank.",
            "admitted under",
            "cross-examination that she drank",
            "admitted under cross-examination",
            "that she drank",
        ),
        (
            "He warned in his last letter that it leaks.",
            "warned in",
            "his last letter that it leaks",
            "warned in his last letter",
            "that it leaks",
        ),
        # a preposition of the verb's own object, a clause, nothing that follows
        (
            "He insisted on new rules that work.",
            "insisted on",
            "new rules that work",
            "insisted on",
            "new rules that work",
        ),
        (
            "He said before it rained that it leaks.",
            "said before",
            "it rained that it leaks",
            "said before",
            "it rained that it leaks",
        ),
        ("She believes in the law.", "believes in", "the law", "believes in", "the law"),
    ],
)
def test_what_the_last_preposition_of_a_cue_takes_belongs_to_the_cue(
    text: str, cue: str, content: str, whole: str, rest: str
) -> None:
    found = with_whole_cue(text, attribution(text, cue, content))
    assert (found.cue[0].of(text), found.content[0].of(text)) == (whole, rest)


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("“a correction” in a regulatory filing", "“a correction”"),
        ("“a correction” in the price of chips", "“a correction” in the price of chips"),
        ("“a correction”", "“a correction”"),
        ("a correction in a regulatory filing", "a correction in a regulatory filing"),
    ],
)
def test_a_medium_behind_a_quotation_is_no_part_of_it(content: str, kept: str) -> None:
    text = f"The firm blamed {content}."
    assert without_medium(text, span(text, content), quoted_regions(text)).of(text) == kept


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("which blames the farmers", False),
        ("a week after the vote", False),
        ("as rescuers searched the huts", False),
        ("as demand weakened", True),
        ("a week of rain", True),
        ("helped by the wind", True),
    ],
)
def test_a_piece_that_the_story_tells_behind_a_source_is_no_content(content: str, kept: bool) -> None:
    text = f"The dam is full, according to the authority, {content}."
    one = Attribution((span(text, "the authority"),), (span(text, "according to"),), ())
    pieces = [span(text, "The dam is full"), span(text, content)]
    assert (pieces[1] in without_strays(text, pieces, one, ())) is kept
    assert without_strays(text, pieces[1:], one, ()) == pieces[1:]


@pytest.mark.parametrize(
    ("rest", "kept"),
    [
        ("to file it within a week", "to file it within a week"),
        ("to file it next month", "to file it next month"),
        ("to file it by Friday", "to file it by Friday"),
        ("to file it on Friday", "to file it"),
        ("to file it last week", "to file it"),
        ("to file it for years", "to file it"),
    ],
)
def test_a_time_ahead_of_any_day_of_saying_belongs_to_what_is_promised(rest: str, kept: str) -> None:
    text = f"Ana vowed {rest}."
    found = with_time_ahead(text, span(text, "to file it"), span(text, "vowed"), len(text) - 1)
    assert found.of(text) == kept


@pytest.mark.parametrize(
    ("text", "content", "more"),
    [
        ("The man who wrote it, Lee said, is ill.", "The man who wrote it", "is ill"),
        ("The bank, Lee said, was close to a deal.", "The bank", "was close to a deal"),
        # a clause that is whole, a second predicate, a description of whoever speaks, nothing that follows
        ("The man was ill, Lee said, was the news.", "The man was ill", None),
        ("The man, Lee said, and his dog.", "The man", None),
        ("The man, Lee said, being ill.", "The man", None),
        ("The man, Lee said, ", "The man", None),
    ],
)
def test_a_subject_gets_its_predicate_behind_whoever_speaks(text: str, content: str, more: str | None) -> None:
    one = Attribution((span(text, "Lee"),), (span(text, "said"),), (span(text, content),))
    found = [piece.of(text) for piece in with_predicate(text, one, len(text))]
    assert found == [content, *([more] if more else [])]


@pytest.mark.parametrize(
    ("text", "cue", "content", "whole"),
    [
        ("They agreed on Monday on a law that would help.", "agreed", "that would help", "a law that would help"),
        ("They agreed that would help.", "agreed", "that would help", "that would help"),
        ("They agreed on a law that we know.", "agreed", "that we know", "that we know"),
        ("They agreed, in a vote, that would help.", "agreed", "that would help", "that would help"),
    ],
)
def test_a_relative_clause_gets_its_noun(text: str, cue: str, content: str, whole: str) -> None:
    found = with_head(text, attribution(text, cue, content))
    assert [piece.of(text) for piece in found.content] == [whole]


@pytest.mark.parametrize(
    ("text", "cue", "content", "whole"),
    [
        ("He told Radio Uno the firm might sue.", "told", "might sue", "the firm might sue"),
        ("He told her on Monday that old bridge was safe.", "told", "was safe", "that old bridge was safe"),
        ("Boats that it says have left are old.", "says", "have left", "have left"),
        ("The man, he said, was ill.", "said", "was ill", "was ill"),
        ("He told Radio Uno boats sank.", "told", "sank", "sank"),
    ],
)
def test_a_content_gets_the_subject_behind_whoever_hears_it(text: str, cue: str, content: str, whole: str) -> None:
    found = with_subject(text, attribution(text, cue, content))
    assert [piece.of(text) for piece in found.content] == [whole]
