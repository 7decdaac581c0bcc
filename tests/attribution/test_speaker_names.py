"""Proper names of a story: where a title ends, and which is the fullest form."""

import pytest

from claimcheck.attribution.speakers import Resolver
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Span, SpeakerKind


def names_in(text: str) -> Names:
    return Names(text, (Span(0, len(text)),))


@pytest.mark.parametrize(
    ("text", "name", "role", "kind"),
    [
        ("Peruvian Interior Minister Rosa Quispe", "Rosa Quispe", "Peruvian Interior Minister", SpeakerKind.PERSON),
        (
            "Russian Minister of Foreign Affairs Ivan Petrov",
            "Ivan Petrov",
            "Russian Minister of Foreign Affairs",
            SpeakerKind.PERSON,
        ),
        ("Mr. Lee", "Lee", None, SpeakerKind.PERSON),
        ("Mr. King", "King", None, SpeakerKind.PERSON),
        ("Sen. Tom Lee", "Tom Lee", "Sen.", SpeakerKind.PERSON),
        ("New York Mayor Bill de Blasio", "Bill de Blasio", "New York Mayor", SpeakerKind.PERSON),
        ("the Peruvian Ministry of Transport", "Peruvian Ministry of Transport", None, SpeakerKind.ORGANIZATION),
        ("the University of Michigan", "University of Michigan", None, SpeakerKind.ORGANIZATION),
        ("the Federal Court", "Federal Court", None, SpeakerKind.ORGANIZATION),
        ("Norway", "Norway", None, SpeakerKind.ORGANIZATION),
        ("Harbor News Ana Ruiz", "Ana Ruiz", "Harbor News", SpeakerKind.PERSON),
        ("Harbor News Sports Editor Tom Lee", "Tom Lee", "Harbor News Sports Editor", SpeakerKind.PERSON),
        (
            "Port Workers Secretary-Treasurer Ana Ruiz",
            "Ana Ruiz",
            "Port Workers Secretary-Treasurer",
            SpeakerKind.PERSON,
        ),
        ("the former secretary of State Ruiz", "Ruiz", None, SpeakerKind.UNKNOWN),
        ("the port of State Ruiz", "State Ruiz", None, SpeakerKind.ORGANIZATION),
        ("Undersecretary for Political Affairs Ana Ruiz", "Ana Ruiz", "Political Affairs", SpeakerKind.PERSON),
        ("Portcheck.org", "Portcheck.org", None, SpeakerKind.ORGANIZATION),
        ("Adaeze Amina Okafor", "Adaeze Amina Okafor", None, SpeakerKind.PERSON),
        ("the George Lee University", "George Lee University", None, SpeakerKind.ORGANIZATION),
        ("Port Hall", "Port Hall", None, SpeakerKind.PERSON),
        ("City Hall", "City Hall", None, SpeakerKind.ORGANIZATION),
        ("Kim Sun Un", "Kim Sun Un", None, SpeakerKind.PERSON),
    ],
)
def test_a_name_is_found_without_its_titles(text: str, name: str, role: str | None, kind: SpeakerKind) -> None:
    sentence = f"On Monday morning in the rain {text} spoke."
    found = names_in(sentence).found[-1]
    assert (found.name, found.role, found.kind) == (name, role, kind)


@pytest.mark.parametrize(
    "text", ["He spoke first.", "We’ll see.", "Considering all this, it was late.", "The senator spoke."]
)
def test_a_capital_at_a_sentence_start_makes_no_name(text: str) -> None:
    assert names_in(text).found == ()


def test_surname_and_acronym_stand_for_the_fullest_form() -> None:
    names = names_in("Rosa Quispe met the World Food Council (WFC) on Monday. Quispe spoke to the WFC again.")
    assert names.fullest("Quispe") == "Rosa Quispe"
    assert names.fullest("WFC") == "World Food Council"
    assert names.fullest("Lee") == "Lee"


def test_a_surname_that_comes_first_stands_for_the_full_name_behind_a_title() -> None:
    names = names_in("President Rhu Sang-woo met Bap Tae-jin and Zoa Nim. Later the three left.")
    assert names.fullest("Rhu") == "Rhu Sang-woo"
    assert names.fullest("Bap", "m") == "Bap Tae-jin"
    assert names.fullest("Zoa") == "Zoa"


def test_what_stands_before_a_full_name_known_without_it_is_no_part_of_it() -> None:
    names = names_in("Rotten Ana Ruiz met Ana Ruiz. Mary Ann Lee met J. Ed Lee and Ed Lee.")
    assert names.fullest("Rotten Ana Ruiz") == "Ana Ruiz"
    assert (names.fullest("Mary Ann Lee"), names.fullest("J. Ed Lee")) == ("Mary Ann Lee", "J. Ed Lee")


def test_a_couple_shares_its_surname() -> None:
    names = names_in("Tom and Ana Ruiz met Bill Clark. Clark and Ed Lee left. Peru and Ben Soto lost.")
    assert (names.fullest("Ruiz", "m"), names.fullest("Ruiz", "f")) == ("Tom Ruiz", "Ana Ruiz")
    assert (names.fullest("Clark"), names.fullest("Soto")) == ("Bill Clark", "Ben Soto")


def test_two_titles_before_one_surname_tell_nothing_of_its_one_full_name() -> None:
    assert names_in("Xoa Ruiz spoke. Mr. Ruiz met Ms. Ruiz.").genders == {}
    assert names_in("Xoa Ruiz spoke. Later Ms. Ruiz left.").genders == {"Xoa Ruiz": "f"}


@pytest.mark.parametrize("acronym", ["U.N.", "UN"])
def test_an_acronym_is_nobodys_surname(acronym: str) -> None:
    assert names_in(f"President Rhu Sang Un met the {acronym} on Monday.").fullest(acronym) == acronym


def test_an_outlet_is_not_the_longer_name_of_its_channel() -> None:
    names = names_in("The AP runs AP Deutsch. Acme runs Acme Holdings. Acme said it had closed the AP.")
    assert (names.fullest("AP"), names.fullest("Acme")) == ("AP", "Acme Holdings")


@pytest.mark.parametrize("text", ["the city’s Muslim mayor", "a Catholic school", "the Latino vote"])
def test_a_faith_is_no_name(text: str) -> None:
    assert [found.name for found in names_in(f"On Monday {text} won for Ana Ruiz.").found] == ["Ana Ruiz"]


def speaker_of(text: str, source: str) -> tuple[str | None, SpeakerKind, bool]:
    """Who speaks in the last place where `source` stands."""
    at = text.rindex(source)
    start = text.rfind(". ", 0, at) + 1
    resolver = Resolver(text, [Span(0, len(text))], author="The Writer")
    speaker = resolver.speaker(Span(at, at + len(source)), Span(start, len(text)))
    return speaker.name, speaker.kind, speaker.named


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Mary Lee met Tom Ruiz. He said no.", "He", ("Tom Ruiz", SpeakerKind.PERSON, True)),
        ("Mary Lee met Tom Ruiz. She said no.", "She", ("Mary Lee", SpeakerKind.PERSON, True)),
        ("Norway met Tom Ruiz. It said no.", "It", ("Norway", SpeakerKind.ORGANIZATION, True)),
        ("It rained. He said no.", "He", (None, SpeakerKind.UNKNOWN, False)),
        ("Police held Tom Ruiz, 34, who said no.", "who", ("Tom Ruiz", SpeakerKind.PERSON, True)),
        ("Tom Ruiz, the mayor of Lima, spoke. The mayor said no.", "The mayor", ("Tom Ruiz", SpeakerKind.PERSON, True)),
        ("The mayor said no.", "The mayor", ("The mayor", SpeakerKind.PERSON, False)),
        ("The port of Lima is open. Lima said no.", "Lima", ("Peruvian government", SpeakerKind.ORGANIZATION, True)),
        ("The Kremlin said no.", "The Kremlin", ("Kremlin", SpeakerKind.ORGANIZATION, True)),
        (
            "Tom Ruiz and Mary Lee said no.",
            "Tom Ruiz and Mary Lee",
            ("Tom Ruiz and Mary Lee", SpeakerKind.PERSON, True),
        ),
        (
            "A lawyer for the city, Tom Ruiz, said no.",
            "A lawyer for the city, Tom Ruiz,",
            ("Tom Ruiz", SpeakerKind.PERSON, True),
        ),
        ("Chief of staff Mary Lee said no.", "Chief of staff Mary Lee", ("Mary Lee", SpeakerKind.PERSON, True)),
        (
            "The head of port security Tom Lee said no.",
            "The head of port security Tom Lee",
            ("Tom Lee", SpeakerKind.PERSON, True),
        ),
        (
            "A friend of singer Tom Lee said no.",
            "A friend of singer Tom Lee",
            ("A friend of singer Tom Lee", SpeakerKind.PERSON, False),
        ),
        (
            "The leader of rebel Tom Lee said no.",
            "The leader of rebel Tom Lee",
            ("The leader of rebel Tom Lee", SpeakerKind.PERSON, False),
        ),
        (
            "Mary Lee ran. Tom Ruiz, an artist, and the mayor met. Tom Ruiz and the artist said no.",
            "Tom Ruiz and the artist",
            ("Tom Ruiz", SpeakerKind.PERSON, True),
        ),
        ("Several officials said no.", "Several officials", ("Several officials", SpeakerKind.GROUP, False)),
        ("One of the voters said no.", "One of the voters", ("One of the voters", SpeakerKind.PERSON, False)),
        ("Goldman Sachs said it had no plan.", "Goldman Sachs", ("Goldman Sachs", SpeakerKind.ORGANIZATION, True)),
        ("Amina Sachs said it was late.", "Amina Sachs", ("Amina Sachs", SpeakerKind.PERSON, True)),
        (
            "The emergency office, Senapred, said no.",
            "The emergency office, Senapred,",
            ("Senapred", SpeakerKind.ORGANIZATION, True),
        ),
        ("A new report said no.", "A new report", ("A new report", SpeakerKind.DOCUMENT, False)),
        ("I said no.", "I", ("The Writer", SpeakerKind.PERSON, True)),
    ],
)
def test_a_source_is_resolved_within_the_story(
    text: str, source: str, expected: tuple[str | None, SpeakerKind, bool]
) -> None:
    assert speaker_of(text, source) == expected


def test_a_description_beside_a_name_is_its_role() -> None:
    text = "Tom Ruiz, the mayor of Lima, said no."
    speaker = Resolver(text, [Span(0, len(text))]).speaker(Span(0, 28), Span(0, len(text)))
    assert (speaker.name, speaker.role) == ("Tom Ruiz", "the mayor of Lima")


def test_no_source_is_an_unknown_speaker() -> None:
    speaker = Resolver("It rained.", [Span(0, 10)]).speaker(None, Span(0, 10))
    assert (speaker.name, speaker.kind, speaker.mention) == (None, SpeakerKind.UNKNOWN, None)


@pytest.mark.parametrize(
    ("text", "named"),
    [("The bank lent US$2 billion.", False), ("The bank lent the US $2 billion.", True)],
)
def test_the_sign_of_a_currency_is_no_country(text: str, named: bool) -> None:
    found = Names(text, (Span(0, len(text)),)).found
    assert any(name.name == "US" for name in found) is named


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Maria Lopez's $350 billion, 10-year plan", "Maria Lopez's $350 billion, 10-year plan", SpeakerKind.DOCUMENT),
        ("A champion, 10-time winner,", "A champion", SpeakerKind.PERSON),
    ],
)
def test_a_comma_between_measures_parts_no_description(source: str, name: str, kind: SpeakerKind) -> None:
    text = f"{source} spoke."
    whole = Span(0, len(text))
    found = Resolver(text, [whole]).speaker(Span(0, len(source)), whole)
    assert (found.name, found.kind) == (name, kind)
