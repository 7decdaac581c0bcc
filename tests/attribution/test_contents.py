"""Where a content begins and ends, and what belongs to its cue."""

import pytest

from claimcheck import Attribution, Span
from claimcheck.attribution.contents import with_whole_cue, without_medium
from claimcheck.attribution.quotes import quoted_regions


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
