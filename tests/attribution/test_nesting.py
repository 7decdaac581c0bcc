"""Attributions inside contents: which contents are read once more, and what of that counts."""

import pytest

from claimcheck.attribution.nesting import with_inner
from claimcheck.attribution.relayed import Relayed
from claimcheck.records import Attribution, Span

TEXT = "The ministry said that Lavrov had told reporters that the talks would go on."


def span(words: str, text: str = TEXT) -> tuple[Span, ...]:
    start = text.index(words)
    return (Span(start, start + len(words)),)


def outer(content: str, text: str = TEXT) -> Relayed:
    return Relayed(Attribution(span("The ministry", text), span("said", text), span(content, text)))


def inner(source: str, cue: str, content: str, text: str) -> Attribution:
    return Attribution(span(source, text), span(cue, text), span(content, text))


def test_a_content_is_read_as_a_sentence_and_what_it_holds_is_moved_to_its_place() -> None:
    seen = []

    def attribute(text: str) -> tuple[Attribution, ...]:
        seen.append(text)
        return (inner("Lavrov", "had told", "that the talks would go on", text),) if "Lavrov" in text else ()

    plain = outer("that Lavrov had told reporters that the talks would go on")
    first, second = with_inner(TEXT, [plain], attribute)
    assert seen == ["Lavrov had told reporters that the talks would go on"]
    assert first == plain
    assert second.through == (plain.attribution,)
    assert second.added
    assert [part[0].of(TEXT) for part in (second.attribution.source, second.attribution.cue)] == ["Lavrov", "had told"]
    assert second.attribution.content[0].of(TEXT) == "the talks would go on"


@pytest.mark.parametrize(
    "content",
    [
        "that the talks in Geneva would go on until Friday",
        "that the United States would go on with the talks",
        "that the mayor’s claims would go on for years",
        "that nobody was told of the talks until Friday",
        "that the mayor never said when the talks begin",
        "that the talks, we’re told, go on until Friday",
    ],
)
def test_a_content_in_which_nobody_else_can_speak_is_not_read_again(content: str) -> None:
    text = f"The ministry said {content}."

    def attribute(_: str) -> tuple[Attribution, ...]:
        raise AssertionError("read again")

    found = list(with_inner(text, [outer(content, text)], attribute))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("content", "source", "cue", "said"),
    [
        ("Lee would have told them that the dam broke", "Lee", "would have told", "that the dam broke"),
        ("Lee had been told that the dam broke", "Lee", "had been told", "that the dam broke"),
        ("Lee has never said that the dam broke", "Lee", "has never said", "that the dam broke"),
        ("as Lee says the dam broke", "Lee", "says", "the dam broke"),
        ("Lee's report says nothing of it", "Lee's", "report", "says nothing of it"),
        ("Lee told them about the dam that broke", "Lee", "told", "about the dam that broke"),
        ("the engineers had feared that the dam broke, they say", "the engineers", "had feared", "that the dam broke"),
    ],
)
def test_what_is_no_report_of_somebodys_words_is_left_out(content: str, source: str, cue: str, said: str) -> None:
    text = f"The ministry said {content}."

    def attribute(alone: str) -> tuple[Attribution, ...]:
        low = content[0].upper() + content[1:]
        assert alone == low
        return (Attribution(*(span(part, content) for part in (source, cue, said))),)

    assert len(list(with_inner(text, [outer(content, text)], attribute))) == 1


def test_three_levels_are_told_from_the_outermost_inwards() -> None:
    text = "The ministry said that Ruiz said that Lavrov said that Peskov said that the talks would go on."

    def attribute(alone: str) -> tuple[Attribution, ...]:
        name = alone.split()[0]
        _, _, rest = alone.partition(" said ")
        return (inner(name, "said", rest, alone),) if rest else ()

    found = list(with_inner(text, [outer(text[len("The ministry said ") : -1], text)], attribute))
    assert [one.attribution.source[0].of(text) for one in found] == ["The ministry", "Ruiz", "Lavrov"]
    assert [outer.source[0].of(text) for outer in found[-1].through] == ["The ministry", "Ruiz"]


def test_the_mark_that_closes_a_quotation_stays_with_it() -> None:
    text = 'The ministry said Lavrov claimed that the talks would go on, "but nobody came."'

    def attribute(alone: str) -> tuple[Attribution, ...]:
        return (inner("Lavrov", "claimed", alone.partition("that ")[2], alone),) if "Lavrov" in alone else ()

    content = text[len("The ministry said ") :]
    *_, found = with_inner(text, [outer(content, text)], attribute)
    assert found.attribution.content[0].of(text) == 'the talks would go on, "but nobody came."'


def test_what_is_known_to_be_inside_is_not_looked_for_again() -> None:
    plain = outer("that Lavrov had told reporters that the talks would go on")
    told = Attribution(span("Lavrov"), span("had told"), span("the talks would go on"))

    def attribute(_: str) -> tuple[Attribution, ...]:
        raise AssertionError("read again")

    found = [plain, Relayed(told, (plain.attribution,), added=True)]
    assert list(with_inner(TEXT, found, attribute)) == found
