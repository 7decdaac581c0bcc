"""Contents of attributions become single statements."""

import pytest

from claimcheck.attribution.contents import completed
from claimcheck.attribution.cue_bounds import without_lead
from claimcheck.attribution.narration import narrated
from claimcheck.attribution.negation import is_asked, is_negated, refuses
from claimcheck.attribution.quotes import quoted_regions
from claimcheck.attribution.statements import joined, split
from claimcheck.attribution.tidying import quotation_of
from claimcheck.records import Quotation, Span


def statements_of(text: str) -> list[str]:
    """The statements of one attribution whose contents are the bracketed stretches of `text`."""
    plain, spans = "", []
    for place, piece in enumerate(text.replace("]", "[").split("[")):
        if place % 2:
            spans.append(Span(len(plain), len(plain) + len(piece)))
        plain += piece
    return [joined(plain, statement.spans) for statement in split(plain, spans, quoted_regions(plain))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana said [that it rained].", ["it rained"]),
        ("Ana said [that IS fighters had left].", ["IS fighters had left"]),
        ("Ana said [that is a lie].", ["that is a lie"]),
        ("Ana rejected [that argument].", ["that argument"]),
        ("[It rained,] Ana said.", ["It rained"]),
        ("[“It rained,”] Ana said.", ["It rained"]),
        ("Ana said [it was “a mess.”]", ["it was “a mess.”"]),
        ("[“It rained,”] Ana said. [“It snowed.”]", ["It rained", "It snowed."]),
        ("[“The rain,”] Ana said, [“will stop.”]", ["The rain … will stop."]),
        ("Ana said [that it rained, and that it snowed].", ["it rained", "it snowed"]),
        ("Ana said [that rain and that snow].", ["rain and that snow"]),
        ("Ana said [she met Mr. Lee in the U.S. on Monday].", ["she met Mr. Lee in the U.S. on Monday"]),
        ("Ana voiced [doubts about the plan since the army took over].", ["doubts about the plan"]),
        ("Ana said [the plan had failed since the army took over].", ["the plan had failed since the army took over"]),
        ("Ana said [,].", []),
        ("[,] Ana said [it rained].", ["it rained"]),
        ("[A man with a hat] left after Ana said [that it rained].", ["it rained"]),
        ("Ana called [the plan] [a mess].", ["the plan a mess"]),
        ("[“It rained,”] Ana said of [the match].", ["It rained"]),
        ("[The plan], she said, [is dead].", ["The plan … is dead"]),
        ("[Its chief engineer], Ana Ruiz, said [floods were near].", ["floods were near"]),
        ("Rain was [a thing that] she said [was rare].", ["a thing … was rare"]),
    ],
)
def test_contents_are_split_and_trimmed(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("last week that it rained", "that it rained"),
        ("in a statement that it rained", "that it rained"),
        ("without evidence that it rained", "that it rained"),
        ("a lie that it rained", "a lie that it rained"),
        ("last week it rained", "last week it rained"),
    ],
)
def test_what_stands_before_that_and_belongs_to_the_cue_is_no_content(content: str, expected: str) -> None:
    assert without_lead(content, Span(0, len(content))).of(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Ana vowed [to close the dam] after the flood.", "to close the dam after the flood"),
        ("Ana vowed [to close the dam] on Monday.", "to close the dam"),
        ("Ana vowed [to close the dam] in a statement.", "to close the dam"),
        ("Ana voiced [doubts] at meetings with engineers.", "doubts"),
        ("Ana vowed [to close the dam] after she had seen it.", "to close the dam"),
        ("Ana vowed [to close the dam] after the vote on Monday.", "to close the dam after the vote on Monday"),
        ("Ana said [that the dam], built in May, could break.", "that the dam, built in May, could break"),
    ],
)
def test_an_adjunct_that_ends_the_sentence_goes_to_the_verb_of_the_content(content: str, expected: str) -> None:
    start, end = content.index("["), content.index("]") - 1
    text = content.replace("[", "").replace("]", "")
    assert completed(text, Span(start, end), Span(4, 8), len(text), len(text)).of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rained”", Quotation.DIRECT),
        ('it "rained" a lot', Quotation.MIXED),
        ("it rained", Quotation.INDIRECT),
        ("Russia’s rain", Quotation.INDIRECT),
    ],
)
def test_how_much_is_quoted(text: str, expected: Quotation) -> None:
    assert quotation_of(text, [Span(0, len(text))], quoted_regions(text)) is expected


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("the dam is not full", True),
        ("the dam isn't full", True),
        ("no dam is full", True),
        ("nobody knew of the dam", True),
        ("the dam had never been full", True),
        ("there is no dam", True),
        ("not to close the dam", True),
        ("the dam is full", False),
        ("the dam is not just full but leaking", False),
        ("it is a dam you won’t forget", False),
        ("the dam is full, not empty", False),
        ("the dam that the army built is full because nobody looked", False),
        ("a dam he does not like", False),
        ("the next day he did not see the dam", True),
        ("villagers, who did not know the dam, wanted to see it", False),
        ("the man who built the dam was not there", True),
        ("building dams that were not needed", False),
        ("but that is not a dam", True),
        ("Ana Lee for leaving early because she did not like the dam", False),
        ("just because the dam was built does not mean it holds", True),
        ("if the dam is not full, the town drinks", True),
        ("not one, but two dams would leak", False),
        ("not just the dam, but the town", False),
        ("whether they have built it or not, it leaks", False),
        ("the minister opted not to close the dam", False),
        ("the dam is not to blame", True),
        ("not closing the dam made it worse", False),
        ("towns with no dam have grown", False),
        ("wasn’t enamored of the dam", True),
    ],
)
def test_negation_is_of_the_main_clause(text: str, negated: bool) -> None:
    assert is_negated(text, [Span(0, len(text))]) is negated


@pytest.mark.parametrize(
    ("cue", "refused"), [("refused to open", True), ("flatly refuses", True), ("agreed", False), ("refutes", False)]
)
def test_whoever_refuses_does_not(cue: str, refused: bool) -> None:
    assert refuses(cue, Span(0, len(cue))) is refused


@pytest.mark.parametrize(
    ("content", "asked"),
    [
        ("a request from the union to close the dam", True),
        ("calls for a new dam", True),
        ("the minister's offer", True),
        ("the claim that the dam leaks", False),
        ("that a request was made", False),
    ],
)
def test_what_is_asked_for_is_not_denied_by_rejecting_it(content: str, asked: bool) -> None:
    assert is_asked(content, Span(0, len(content))) is asked


def narration_of(text: str) -> list[str]:
    """What `text` narrates, where [ ] is a cue or content and { } a source."""
    plain, taken, sources = "", [], []
    opened = 0
    for char in text:
        if char in "[{":
            opened = len(plain)
        elif char in "]}":
            (taken if char == "]" else sources).append(Span(opened, len(plain)))
        else:
            plain += char
    return [span.of(plain) for span in narrated(plain, Span(0, len(plain)), taken, sources)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam is full.", ["The dam is full."]),
        ("{Ana Ruiz} [said] on Monday [that it rained].", []),
        ("They came after {Ana Ruiz} [said] [that it rained].", []),
        (
            "The army sent boats to the coast after {Ana Ruiz} [said] [that it rained].",
            ["The army sent boats to the coast"],
        ),
        (
            "The decision came in May just three days after {Ana Ruiz} [said] [that it rained].",
            ["The decision came in May"],
        ),
        ("The dam broke at noon (where it rained, {Ana Ruiz} [said]).", ["The dam broke at noon"]),
        ("The river is full of what {Ana Ruiz} [calls] [mud].", ["The river is full"]),
        ("What is most infuriating is [that it rained], {Ana Ruiz} [said].", []),
        ("Despite the rain, {Ana Ruiz} [said] [that it was dry].", []),
        ("{Ana Ruiz} [voiced] [doubts] since the army took over the dam.", []),
        (
            "{The spokesman} declined to meet reporters but [said] [that it rained].",
            ["The spokesman declined to meet reporters"],
        ),
        ("{Engineers} [believe] [it rained], the Harbor Post wrote last week.", []),
        ("[It rained], {Ana Ruiz} [said], and the dam was closed at noon.", ["the dam was closed at noon."]),
    ],
)
def test_narration_is_the_clauses_that_nobody_else_says(text: str, expected: list[str]) -> None:
    assert narration_of(text) == expected


def test_a_clause_of_time_stays_in_what_begins_a_sentence() -> None:
    text = "Two men missing since the storm began on Friday were found, rescuers said."
    found = split(text, [Span(0, text.index(","))], [])
    assert [joined(text, one.spans) for one in found] == [text[: text.index(",")]]
