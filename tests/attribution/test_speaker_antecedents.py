"""What pronouns, descriptions, documents and shares stand for, and where the story does not say."""

import pytest

from claimcheck.attribution.speakers import Resolver
from claimcheck.records import Span, SpeakerKind


def speaker_of(text: str, source: str, *before: str) -> tuple[str | None, str, bool]:
    """Who speaks in the last place where `source` stands, `before` having spoken where they stand first."""
    resolver = Resolver(text, [Span(0, len(text))])
    for earlier in before:
        start = text.index(earlier)
        resolver.speaker(Span(start, start + len(earlier)), Span(start, len(text)))
    at = text.rindex(source)
    found = resolver.speaker(Span(at, at + len(source)), Span(text.rfind(". ", 0, at) + 1, len(text)))
    return found.name, found.kind.value, found.named


def same(text: str, source: str, name: str | None, kind: SpeakerKind, named: bool) -> None:
    assert speaker_of(text, source) == (name, kind.value, named)


PERSON, GROUP, BODY, DOCUMENT = SpeakerKind.PERSON, SpeakerKind.GROUP, SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT


@pytest.mark.parametrize(
    ("text", "source", "name", "kind", "named"),
    [
        ("Tom Ruiz lost. His campaign said no.", "His campaign", "Tom Ruiz's campaign", BODY, True),
        ("Tom Ruiz lost. His supporters said no.", "His supporters", "Tom Ruiz's supporters", GROUP, False),
        ("Tom Ruiz and his wife Ana Ruiz came. His wife said no.", "His wife", "Ana Ruiz", PERSON, True),
        ("It rained. His campaign said no.", "His campaign", "His campaign", BODY, False),
    ],
)
def test_a_possessive_is_whose_it_is(text: str, source: str, name: str, kind: SpeakerKind, named: bool) -> None:
    same(text, source, name, kind, named)


@pytest.mark.parametrize(
    ("text", "source", "name", "kind"),
    [
        ("Tom Ruiz, an aide at the Port Authority who said no.", "who", "Tom Ruiz", PERSON),
        ("Tom Ruiz met the Port Authority, which said no.", "which", "Port Authority", BODY),
        ("They met four voters, two of whom said no.", "two of whom", "two of four voters", GROUP),
        ("It raised the anger of voters who said no.", "who", "voters", GROUP),
        ("It was a list of young leaders who said no.", "who", "young leaders", GROUP),
        ("It was a group of leaders who said no.", "who", "a group of leaders", GROUP),
        ("It met sailors - men of the sea - who said no.", "who", "sailors", GROUP),
        ("It met two senior figures who said no.", "who", "two senior figures", GROUP),
        ("It met an early endorser, who said no.", "who", "an early endorser", PERSON),
        ("It met the Port Council who said no.", "who", "Port Council", BODY),
        ("Tom Ruiz of Lima, who left last year, and who said no.", "who", "Tom Ruiz", PERSON),
        ("Tom Ruiz heads the Port Watch, or PW - which said no.", "which", "PW", BODY),
    ],
)
def test_a_relative_pronoun_is_what_goes_before(text: str, source: str, name: str, kind: SpeakerKind) -> None:
    assert speaker_of(text, source)[:2] == (name, kind.value)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Rep. Tom Ruiz and Ana Lee came. The lawmaker said no.", "The lawmaker", "Tom Ruiz"),
        ("Tom Ruiz was a senator. The senator said no.", "The senator", "Tom Ruiz"),
        ("Former Gov. Ana Lee met Tom Ruiz. The former governor said no.", "The former governor", "Ana Lee"),
        ("Former Gov. Ana Lee left. Gov. Ana Lee had lost. The governor said no.", "The governor", "Ana Lee"),
        ("Tom Ruiz met Sen. Ana Lee. The Ohio senator said no.", "The Ohio senator", "Tom Ruiz"),
        ("Tom Ruiz met Sen. Ana Lee of Ohio. The Ohio senator said no.", "The Ohio senator", "Ana Lee"),
        ("Tom Ruiz met Sen. Ana Lee. The senator said no.", "The senator", "Ana Lee"),
        ("Tom Ruiz spoke. The candidate said no. Ana Lee, a candidate, left.", "The candidate", "Tom Ruiz"),
        ("The candidate said no. Later Ana Lee, a candidate, left.", "The candidate", "Ana Lee"),
        ("The city’s mayor, Ana Lee, met Tom Ruiz. The mayor said no.", "The mayor", "Ana Lee"),
        ("Ana Lee (D-Ohio) met Tom Ruiz (R-Utah). The Republican said no.", "The Republican", "Tom Ruiz"),
        ("A Lima judge said no. On Monday Lima Supreme Court Justice Ana Lee left.", "A Lima judge", "Ana Lee"),
        ("The Port Authority met Tom Ruiz. The agency said no.", "The agency", "Port Authority"),
        ("Talks of Peru and Chile failed. The two countries said no.", "The two countries", "Peru and Chile"),
        ("Votes were lost in Ohio. The state said no.", "The state", "Ohio"),
        ("Tom Ruiz spoke. Tom Ruiz left. The businessman said no.", "The businessman", "Tom Ruiz"),
        ("Ana Lee spoke. Tom Ruiz heard her. The businesswoman said no.", "The businesswoman", "Ana Lee"),
    ],
)
def test_a_description_is_whom_the_story_calls_so(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source)[0] == name


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Tom Ruiz spoke. The judge said no.", "The judge"),
        ("Gov. Ana Lee spoke. The officer said no.", "The officer"),
        ("Tom Ruiz, a Democrat, spoke. The Republican nominee said no.", "The Republican nominee"),
        ("Ana Lee was a mayor. A second mayor said no.", "A second mayor"),
        ("Former Gov. Ana Lee met Tom Ruiz. The governor said no.", "The governor"),
        ("Tom Ruiz, a nominee, spoke. The vice-presidential nominee said no.", "The vice-presidential nominee"),
        ("Former Gov. Tom Ruiz spoke. The former governor’s lawyer said no.", "The former governor’s lawyer"),
    ],
)
def test_a_description_of_nobody_known_is_kept(text: str, source: str) -> None:
    name, _, named = speaker_of(text, source)
    assert (name, named) == (source, False)


@pytest.mark.parametrize(
    ("text", "source", "name", "named"),
    [
        ("A Harbor Post poll was out. The poll said no.", "The poll", "Harbor Post poll", True),
        ("A new poll said no. The Harbor Post poll asked 400 people.", "A new poll", "Harbor Post poll", True),
        ("A Harbor Post poll was out. The report said no.", "The report", "report", False),
        ("A Harbor Post poll was out. Another poll said no.", "Another poll", "Another poll", False),
        ("A study by Ana Lee said no.", "A study by Ana Lee", "A study by Ana Lee", True),
        ("Polls said no.", "Polls", "Polls", False),
        ("Exit polls in Ohio said no.", "Exit polls in Ohio", "Exit polls in Ohio", False),
    ],
)
def test_a_document_is_named_by_its_publisher(text: str, source: str, name: str, named: bool) -> None:
    same(text, source, name, DOCUMENT, named)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Among likely voters, 46 percent said no.", "46 percent", "46 percent of likely voters"),
        ("Some 12% of women agreed, 46% said no.", "46%", "46% of women"),
        ("It rained. 46 percent said no.", "46 percent", "46 percent"),
        ("About four in 10 said no.", "About four in 10", "About four in 10"),
        ("More than half of the voters said no.", "More than half of the voters", "More than half of the voters"),
    ],
)
def test_a_share_is_of_those_told_before(text: str, source: str, name: str) -> None:
    same(text, source, name, GROUP, named=False)


@pytest.mark.parametrize(
    ("source", "name", "kind", "named"),
    [
        ("Ruiz and his aides", "Tom Ruiz and his aides", GROUP, True),
        ("Ana Lee and the Port Council", "Ana Lee and Port Council", GROUP, True),
        ("both Ana Lee and the Port Council", "Ana Lee and Port Council", GROUP, True),
        ("Aides of Lee and the mayor", "Aides of Lee and the mayor", GROUP, False),
        ("Officials, including Tom Ruiz", "Officials, including Tom Ruiz", GROUP, False),
    ],
)
def test_a_coordination_is_resolved_part_by_part(source: str, name: str, kind: SpeakerKind, named: bool) -> None:
    same(f"Tom Ruiz won. On Monday {source} said no.", source, name, kind, named)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ana Clark met Ed Clark. Mr. Clark said no.", "Mr. Clark", "Ed Clark"),
        ("Ana Clark met Ed Clark. Ms. Clark said no.", "Ms. Clark", "Ana Clark"),
        ("Harold Bornstein came. Bornsten said no.", "Bornsten", "Harold Bornstein"),
        ("Ildefonso Soto Rivas came. Mr. Soto Rivas said no.", "Mr. Soto Rivas", "Ildefonso Soto Rivas"),
        ("Quispe Warns Ruiz Over New Bridge Plan\n\nTom Ruiz met Rosa Quispe. Ruiz said no.", "Ruiz", "Tom Ruiz"),
        ("Sen. Tom Lee of Ohio, a Democrat, said no.", "Sen. Tom Lee of Ohio, a Democrat,", "Tom Lee"),
        ("Unlike Ana Ruiz, Tom Lee said no. Ruiz said yes.", "Ruiz", "Ana Ruiz"),
        ("The Justice Department came. Ana Lee left. The department said no.", "The department", "Justice Department"),
    ],
)
def test_a_name_is_the_fullest_of_the_right_bearer(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source)[0] == name


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Ana Ruiz, publisher of The Harbor Post,", PERSON),
        ("Ana Ruiz, a retired letter carrier,", PERSON),
        ("Ana Ruiz, a furniture company,", BODY),
        ("Nordfisk, a publisher,", BODY),
    ],
)
def test_a_trade_tells_of_people_and_of_bodies(source: str, kind: SpeakerKind) -> None:
    assert speaker_of(f"It rained. {source} said no.", source)[1] == kind.value


def test_who_spoke_before_goes_on_speaking() -> None:
    text = "“The pier is safe,” Tom Ruiz said in the company of Ed Clark on a long and rainy day. He said no."
    assert speaker_of(text, "He", "Tom Ruiz")[0] == "Tom Ruiz"


@pytest.mark.parametrize(("before", "name"), [(["An aide"], "An aide"), (["An aide", "Ana Lee"], "Ben Soto")])
def test_whoever_has_just_been_introduced_is_taken_up_first(before: list[str], name: str) -> None:
    text = "Ben Soto, an aide, was there. An aide said yes. Ana Lee agreed. The aide said no."
    assert speaker_of(text, "The aide", *before)[0] == name


def test_the_writer_has_no_name_where_none_is_given() -> None:
    same("I said no.", "I", None, PERSON, named=False)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ana Clark spoke. Clark left. Ed Clark came. Ed Clark wept. Clark said no.", "Clark", "Ana Clark"),
        ("Officials in the Peruvian government who said no.", "who", "Officials"),
        ("Ana Lee, an analyst at the Port Bank who said no.", "who", "Ana Lee"),
        ("A judge in Lima, 54, met his mother. His mother wept. He said no.", "He", "A judge in Lima"),
        ("Tom Ruiz left. The mogul who built it said no.", "The mogul who built it", "The mogul who built it"),
        ("Talks in Peru and in Chile failed. The two countries said no.", "The two countries", "The two countries"),
        ("Tom Ruiz fell. Some files on his pay said no.", "Some files on his pay", "Some files on Tom Ruiz's pay"),
    ],
)
def test_what_speaks_against_an_antecedent(text: str, source: str, name: str) -> None:
    assert speaker_of(text, source, *(s for s in ("A judge in Lima", "His mother") if s in text))[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norwegians came. Tom Ruiz and Ana Lee came. They said no.", "Tom Ruiz and Ana Lee"),
        ("Norwegians came. Several young voters came. They said no.", "Several young voters"),
        ("Norwegians came. The anger of young voters was heard. They said no.", "young voters"),
        ("Norwegians came. Friends of Mr. Lee came. They said no.", "Friends of Mr. Lee"),
        ("Norwegians came. A group of young voters came. They said no.", "A group of young voters"),
        ("It belongs to Norwegians. It rained on the voters. They said no.", "Norwegians"),
        ("It rained on the voters. They said no.", None),
        ("Tom Ruiz came with Ana Lee. They said no.", None),
    ],
)
def test_they_are_several(text: str, name: str | None) -> None:
    assert speaker_of(text, "They")[0] == name
