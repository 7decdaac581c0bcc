"""Bodies, groups and documents as speakers: what they are, by which name, and whether they are named."""

import pytest

from claimcheck.attribution.speakers import Resolver
from claimcheck.records import Span, SpeakerKind

_PERSON, _BODY, _GROUP, _DOCUMENT = (
    SpeakerKind.PERSON,
    SpeakerKind.ORGANIZATION,
    SpeakerKind.GROUP,
    SpeakerKind.DOCUMENT,
)


def speaker_of(text: str, source: str) -> tuple[str | None, SpeakerKind, bool]:
    """Who speaks in the last place where `source` stands."""
    at = text.rindex(source)
    start = text.rfind(". ", 0, at) + 1
    speaker = Resolver(text, [Span(0, len(text))]).speaker(Span(at, at + len(source)), Span(start, len(text)))
    return speaker.name, speaker.kind, speaker.named


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Democrats today", ("Democrats today", _GROUP, False)),
        ("Many Liberals calling for change", ("Many Liberals", _GROUP, False)),
        ("Gardeners nationwide", ("Gardeners nationwide", _GROUP, False)),
        ("Several sources privy to the talks", ("Several sources privy to the talks", _GROUP, False)),
        ("The drivers surveyed", ("The drivers surveyed", _GROUP, False)),
        ("A mix of growers, drivers and monks", ("A mix of growers, drivers and monks", _GROUP, False)),
        ("A slew of polls", ("A slew of polls", _DOCUMENT, False)),
        ("Much of the electorate", ("Much of the electorate", _GROUP, False)),
        ("Mayors and even some bishops", ("Mayors and some bishops", _GROUP, False)),
        ("Findings newly issued by the ministry", ("Findings newly issued by the ministry", _DOCUMENT, False)),
        ("The mayor’s close friends and allies", ("The mayor’s close friends and allies", _GROUP, False)),
        ("The Portuguese", ("The Portuguese", _GROUP, False)),
        ("The law enforcement", ("The law enforcement", _GROUP, False)),
        ("Large numbers of drivers", ("Large numbers of drivers", _GROUP, False)),
        ("Any of the Liberals", ("Any of the Liberals", _GROUP, False)),
        ("Virtually no one", ("Virtually no one", _GROUP, False)),
        ("Many of you", ("Many of you", _GROUP, False)),
        ("39", ("39", _GROUP, False)),
        ("Article 33", ("Article 33", SpeakerKind.UNKNOWN, False)),
        ("One angry Canadian", ("One angry Canadian", _PERSON, False)),
        ("The memo she wrote", ("memo she wrote", _DOCUMENT, False)),
        ("Polls leading up to the vote", ("Polls leading up to the vote", _DOCUMENT, False)),
        ("Papers reported previously by the council", ("Papers reported previously by the council", _DOCUMENT, False)),
        ("A survey the same month", ("A survey the same month", _DOCUMENT, False)),
        ("The rights group the Valley League", ("Valley League", _BODY, True)),
        ("The Lima Post and the Cusco Post each", ("Lima Post and Cusco Post", _BODY, True)),
        ("Senior party figures", ("Senior party figures", _GROUP, False)),
        ("New official figures", ("New official figures", _DOCUMENT, False)),
    ],
)
def test_a_description_is_what_its_noun_says(source: str, expected: tuple[str, SpeakerKind, bool]) -> None:
    assert speaker_of(f"It rained. {source} said no.", source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The Lantern", ("Lantern", _BODY, True)),
        ("The Weekly Spectator", ("Weekly Spectator", _BODY, True)),
        ("Valleycheck.org", ("Valleycheck.org", _BODY, True)),
        ("UK SOCCER", ("UK SOCCER", _BODY, True)),
        ("FC Porto", ("FC Porto", _BODY, True)),
        ("the super PAC Future Now", ("Future Now", _BODY, True)),
        ("the Court of Appeals for the 6th Circuit", ("Court of Appeals for the 6th Circuit", _BODY, True)),
        ("the 6th Circuit Court of Appeals", ("6th Circuit Court of Appeals", _BODY, True)),
        ("a pro-business PAC", ("a pro-business PAC", _BODY, False)),
        ("a Super PAC", ("a Super PAC", _BODY, False)),
        ("the NGO", ("NGO", _BODY, False)),
        ("Parliament", ("Parliament", _BODY, True)),
        ("Ana T. King of Lima", ("Ana T. King", _PERSON, True)),
        ("Tom Lee, publisher of The Lantern,", ("Tom Lee", _PERSON, True)),
        ("J.J. Weiss, Centre for Rivers,", ("J.J. Weiss", _PERSON, True)),
        ("Refugee Aid, a charity,", ("Refugee Aid", _BODY, True)),
    ],
)
def test_a_body_is_told_from_a_person_and_a_name_from_a_noun(
    source: str, expected: tuple[str, SpeakerKind, bool]
) -> None:
    assert speaker_of(f"It rained, as {source} said.", source) == expected


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The Lima Post was sold. The Post said no.", "The Post", "Lima Post"),
        ("The Coastal Fishing Council met. The Council said no.", "The Council", "Coastal Fishing Council"),
        ("The Lima Post met the Cusco Post. The Post said no.", "The Post", "Post"),
        ("The White House met. The House said no.", "The House", "House"),
        ("State CNN was shut. CNN said no.", "CNN", "CNN"),
        ("Valley Forward PAC paid. The super PAC said no.", "The super PAC", "Valley Forward PAC"),
        ("The White House was calm. The PAC said no.", "The PAC", "PAC"),
    ],
)
def test_a_body_by_the_last_word_of_its_name(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source)[:2] == (name, _BODY)


def test_a_document_that_tells_of_its_own_maker_keeps_its_words() -> None:
    text = "Norway met Interpol. An Interpol summary of its inquiry said no."
    assert speaker_of(text, "An Interpol summary of its inquiry")[0] == "An Interpol summary of its inquiry"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The Ruiz campaign spent more. The campaign said no.", "The campaign", "Ruiz campaign"),
        ("Ana Ruiz won. Ms. Ruiz’s campaign spent more. The campaign said no.", "The campaign", "Ana Ruiz's campaign"),
        ("Peru’s foreign ministry met. The ministry said no.", "The ministry", "Peru's foreign ministry"),
        ("The Ruiz campaign met the Lee campaign. The campaign said no.", "The campaign", "Lee campaign"),
        ("The Ruiz campaign spent. His campaign did. The campaign said no.", "The campaign", "Ruiz campaign"),
    ],
)
def test_a_body_is_known_by_its_noun_and_whose_it_is(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source) == (name, _BODY, True)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana Ruiz’s former campaign manager met. The campaign said no.", "The campaign"),
        ("A Ruiz-only campaign failed. The campaign said no.", "The campaign"),
        ("The Ruiz campaign spent more. The Peruvian campaign said no.", "The Peruvian campaign"),
        ("The Ohio campaign trail is long. The campaign said no.", "The campaign"),
        ("The Ruiz campaign spent more. The Christmas campaign said no.", "The Christmas campaign"),
        ("The Ruiz campaign met the Lee campaign. His campaign spent. The campaign said no.", "The campaign"),
    ],
)
def test_a_body_that_may_be_another_stays_unnamed(text: str, source: str) -> None:
    name, kind, _ = speaker_of(text, source)
    assert (kind, name in ("Ruiz campaign", "Lee campaign", "Ana Ruiz's campaign")) == (_BODY, False)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The Justice Department met. The FBI was told. The agency said no.", "The agency", "FBI"),
        ("NASA was told of the Justice Department. The agency said no.", "The agency", "Justice Department"),
        ("Twitter grew. It rained at the Pine Group. Twitter fell. The company said no.", "The company", "Twitter"),
        ("Fox News was told. The news outlet said no.", "The news outlet", "Fox News"),
        ("NASA was told. The company said no.", "The company", "company"),
    ],
)
def test_a_well_known_body_by_what_it_is(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source)[:2] == (name, _BODY)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Mark Cuban was late. Cuban said no.", "Cuban", "Mark Cuban"),
        ("Rosa English was late. English, who was ill, said no.", "English", "Rosa English"),
        ("Mark Cuban was late. Cuban exiles said no.", "Cuban exiles", "Cuban exiles"),
        ("It was late. Cuban said no.", "Cuban", "Cuban"),
    ],
)
def test_a_surname_that_is_a_nationality(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway sent a letter to the council on Monday. “We are sorry,” it read.", "a letter"),
        ("Norway said no. An email to the council was found. “We are sorry,” it also reads.", "An email"),
        ("Norway sent a letter to the council on Monday. “We are sorry,” it said.", "Norway"),
        ("Norway met the council on Monday. “We are sorry,” it read.", None),
    ],
)
def test_what_reads_is_a_document(text: str, name: str | None) -> None:
    assert speaker_of(text, " it ".strip())[0] == name


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("It rained at 5 p.m. EST. It said no.", "It", None),
        ("The Ruiz Train is long. Ruiz said he was late. Ruiz said no.", "Ruiz", "Ruiz"),
    ],
)
def test_what_is_no_body(text: str, source: str, name: str | None) -> None:
    assert speaker_of(text, source)[0] == name


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        (
            "The council read two articles published in October that said no.",
            "that",
            ("two articles", _DOCUMENT, False),
        ),
        ("The council read the memo on Monday, which said no.", "which", ("memo", _DOCUMENT, False)),
        ("Ana Ruiz will confront voters who said no.", "who", ("voters", _GROUP, False)),
        ("Ana Ruiz met farmers, echoing security experts who said no.", "who", ("security experts", _GROUP, False)),
        ("It rained on black voters who said no.", "who", ("black voters", _GROUP, False)),
        ("It was hard for two figures who said no.", "who", ("two figures", _GROUP, False)),
        ("Ana Ruiz answered in a clash that signaled a fight.", "that", ("a clash", SpeakerKind.UNKNOWN, False)),
        ("Michael Bloomberg, who was late, said no.", "who", ("Michael Bloomberg", _PERSON, True)),
        ("Michael Bloomberg was late. Bloomberg said no.", "Bloomberg", ("Bloomberg", _BODY, True)),
        ("Kim Jong Un was late. The U.N. said no.", "The U.N.", ("United Nations", _BODY, True)),
        ("Kim Jong Un was late. Kim said no.", "Kim", ("Kim Jong Un", _PERSON, True)),
        ("The town is Polish American and Greek American. They said no.", "They", (None, SpeakerKind.UNKNOWN, False)),
    ],
)
def test_what_a_relative_pronoun_stands_for(text: str, source: str, expected: tuple[str, SpeakerKind, bool]) -> None:
    assert speaker_of(text, source) == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Ana Khan met Tom Khan. The Khans said no.", "The Khans", ("Ana Khan and Tom Khan", _PERSON, True)),
        ("Ana Lee met Tom Lee and Bo Lee. The Lees said no.", "The Lees", ("Lees", _GROUP, True)),
        ("Ana Khan met Tom Lee. The Lees said no.", "The Lees", ("Lees", _GROUP, False)),
        ("Ana Jones met Tom Lee. Jones said no.", "Jones", ("Ana Jones", _PERSON, True)),
    ],
)
def test_a_family_is_those_of_its_surname(text: str, source: str, expected: tuple[str, SpeakerKind, bool]) -> None:
    assert speaker_of(text, source) == expected


def test_nobody_is_not_they() -> None:
    assert speaker_of("Ana Lee and Tom Ruiz left. No one is eager. They said no.", "They")[0] == "Ana Lee and Tom Ruiz"


def test_two_are_not_she() -> None:
    assert (
        speaker_of("Ana Lee was late. Tom Khan met Bob Khan. The Khans said yes. She said no.", "She")[0] == "Ana Lee"
    )


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the Pima County Sheriff’s Department", "Pima County Sheriff’s Department"),
        ("the Lima Coroner's Office", "Lima Coroner's Office"),
        ("Obama’s Justice Department", "Justice Department"),
    ],
)
def test_an_officers_body_is_one_name(source: str, name: str) -> None:
    assert speaker_of(f"It rained, as {source} said.", source) == (name, _BODY, True)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("“More than a few” in the crowd", "“More than a few” in the crowd"),
        ('Dozens of self-described "Berners"', 'Dozens of self-described "Berners"'),
        ("“Officials", "Officials"),
    ],
)
def test_quotation_marks_inside_a_description_stay_two(source: str, name: str) -> None:
    assert speaker_of(f"It rained. {source} said no.", source)[0] == name


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("The Valley People’s Party, or VPP, met. The VPP said no.", "The VPP", ("Valley People’s Party", _BODY, True)),
        (
            "The Lima Office of Research (LOR) met. The LOR said no.",
            "The LOR",
            ("Lima Office of Research", _BODY, True),
        ),
        ("The Fair Rivers Act (FRA) passed. The FRA said no.", "The FRA", ("Fair Rivers Act", _DOCUMENT, True)),
        ("The Valley Party met, or VPP men did. The VPP said no.", "The VPP", ("VPP", _BODY, True)),
    ],
)
def test_an_acronym_stands_for_what_the_story_says(
    text: str, source: str, expected: tuple[str, SpeakerKind, bool]
) -> None:
    assert speaker_of(text, source) == expected
