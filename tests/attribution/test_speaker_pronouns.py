"""Whom "he" and "she" stand for: by what is said, and by where names stand in their sentences."""

import pytest

from claimcheck import parse
from claimcheck.attribution.chains import Chains
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.speakers import Resolver, Told
from claimcheck.attribution.speakers.reach import Reach
from claimcheck.records import Attribution, Span

RAIN = "It rained in the port. " * 20


def he(text: str, *, quoted: str = "", ahead: str = "", behind: str = "", source: str = "he said") -> str | None:
    """Who the pronoun is in the last place where `source` stands, whose statement the given stretches make."""
    at = text.rindex(source)
    told = Told(*(tuple(_span(text, part) for part in [each] if part) for each in (quoted, ahead, behind)))
    pronoun = Span(at, at + len(source.split()[0]))
    sentence = Span(text.rfind(". ", 0, at) + 1, len(text))
    return Resolver(text, [Span(0, len(text))]).speaker(pronoun, sentence, told=told).name


def _span(text: str, part: str) -> Span:
    start = text.rindex(part)
    return Span(start, start + len(part))


@pytest.mark.parametrize(
    ("before", "said", "name"),
    [
        ("Tom Ruiz met Ed Clark. Clark smiled.", "that Clark was late", "Tom Ruiz"),
        ("Tom Ruiz met Ed Clark. Clark smiled.", "that Clark’s boat was lost", "Tom Ruiz"),
        ("Tom Ruiz met Ed Clark. Clark smiled.", "that the boat was lost", "Ed Clark"),
        (f"Tom Ruiz left. {RAIN} Ed Clark smiled.", "that Clark was late", "Tom Ruiz"),
        (f"Tom Ruiz left. {RAIN} Ed Clark smiled.", "that Clark supporters were late", "Ed Clark"),
        ("Ed Clark smiled.", "that Clark was late", "Ed Clark"),
    ],
)
def test_nobody_tells_of_himself_by_name_while_another_can_be_meant(before: str, said: str, name: str) -> None:
    assert he(f"{before} On Monday he said {said}.", behind=said) == name


def test_a_quotation_says_less_about_who_speaks_than_what_is_reported() -> None:
    quotation = "“Why not try someone like Clark?”"
    assert he(f"Ana Ruiz and Ed Clark came. Clark smiled. {quotation} he said.", quoted=quotation) == "Ed Clark"


def test_a_description_reaches_no_further_than_its_entry() -> None:
    text = "Tom Ruiz spoke. Tom Ruiz left. It rained all day. The candidate said no."
    source, start = _span(text, "The candidate"), text.index("It rained")
    for starts, name in (((0, start), "The candidate"), ((), "Tom Ruiz")):
        resolver = Resolver(text, [Span(0, len(text))], reach=Reach(starts=starts))
        assert resolver.speaker(source, Span(source.start, len(text))).name == name


def test_a_description_means_nobody_whom_only_a_quotation_has_named_nearer() -> None:
    quotation = "“Ed Clark was there,”"
    text = f"Tom Ruiz met Ed Clark. {quotation} said Ana Lee. The businessman said no."
    resolver, source = Resolver(text, [Span(0, len(text))]), _span(text, "The businessman")
    told = Told(quoted=(_span(text, quotation),))
    assert resolver.speaker(_span(text, "Ana Lee"), Span(23, source.start), told=told).name == "Ana Lee"
    assert resolver.speaker(source, Span(source.start, len(text))).name == "Tom Ruiz"


@pytest.mark.parametrize(("said", "name"), [("that Clark was late", "Tom Ruiz"), ("that it rained", "Ed Clark")])
def test_no_description_is_whom_its_own_statement_names(said: str, name: str) -> None:
    text = f"Tom Ruiz met Ed Clark. Clark smiled. On Monday the candidate said {said}."
    resolver, source = Resolver(text, [Span(0, len(text))]), _span(text, "the candidate")
    found = resolver.speaker(source, Span(36, len(text)), told=Told(behind=(_span(text, said),)))
    assert found.name == name


def test_one_pronoun_is_one_person_for_all_of_its_verbs() -> None:
    text = "Tom Ruiz met Ed Clark. Clark smiled. On Monday he said that Clark was late, adding that it rained."
    resolver, sentence = Resolver(text, [Span(0, len(text))]), Span(text.index(" On"), len(text))
    tolds = (Told(behind=(_span(text, "that Clark was late"),)), Told(behind=(_span(text, "that it rained"),)))
    assert [resolver.speaker(_span(text, "he"), sentence, told=told).name for told in tolds] == ["Tom Ruiz"] * 2


def test_the_subject_of_a_statement_ahead_is_likelier_than_its_other_names() -> None:
    said = "Ed Clark was for Tom Ruiz while the pier was dry"
    assert he(f"{said}, he said.", ahead=said) == "Ed Clark"


def test_a_name_in_a_statement_ahead_is_no_subject() -> None:
    said = "Also, Clark is no friend of the pier"
    assert he(f"Tom Ruiz was against Ed Clark. {said}, he said.", ahead=said) == "Tom Ruiz"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Ed Clark ran the port. Last June, Ruiz sold it.", "Tom Ruiz"),
        ("Ed Clark ran the port. In a village near the sea, Mr. Ruiz had built a new one.", "Tom Ruiz"),
        ("Ed Clark ran the port. While Ruiz had no boat, it was rich.", "Tom Ruiz"),
        ("Ed Clark ran the port. Last June, it was sold to Ruiz.", "Ed Clark"),
        ("Ed Clark ran the port. While boats of Ruiz had no harbour, it was rich.", "Ed Clark"),
        ("Ed Clark ran the port. After it closed in June, a friend of Ruiz left.", "Ed Clark"),
    ],
)
def test_a_subject_can_stand_behind_an_adverbial(before: str, name: str) -> None:
    assert (
        he(f"Tom Ruiz was born at sea. He was a sailor all his life and had no other home. {before} Then he said no.")
        == name
    )


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Although the pier that Ruiz had built was lost, he said no.", "Tom Ruiz"),
        ("Although the pier was lost to Ruiz, he said no.", "Ed Clark"),
    ],
)
def test_a_name_with_a_verb_of_its_own_is_likelier_in_one_sentence(sentence: str, name: str) -> None:
    before = "Tom Ruiz was a sailor. Ed Clark ran the port with its three harbours and all of its boats for years."
    assert he(f"{before} {sentence}") == name


@pytest.mark.parametrize(
    ("subject", "name"),
    [("The candidate", "Ed Clark"), ("The former candidate", "Ed Clark"), ("The caretaker", "The caretaker")],
)
def test_a_subject_said_for_variety_is_whom_the_story_is_about(subject: str, name: str) -> None:
    before = "Tom Ruiz met Ed Clark. Clark had ideas about the port, and Clark's boats were lost in the storm in May"
    assert (
        he(f"{before}, when the sea was high. {subject} was not pleased with the port. Last year, he said no.") == name
    )


def test_one_person_is_not_two() -> None:
    text = "Ana Ruiz left. “No,” said Tom Lee and Ed Clark. In Lima he said no."
    resolver, both, sentence = Resolver(text, [Span(0, len(text))]), "Tom Lee and Ed Clark", Span(0, len(text))
    assert resolver.speaker(_span(text, both), sentence).name == both
    assert resolver.speaker(_span(text, "he"), sentence).name in both.split(" and ")


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Ed Clark asked Tom Ruiz whether the pier was lost.", "Tom Ruiz"),
        ("Ed Clark asked Tom Ruiz to mend the pier.", "Ed Clark"),
        ("Ed Clark wondered, with Tom Ruiz, whether the pier was lost.", "Ed Clark"),
    ],
)
def test_whoever_has_asked_another_does_not_answer(question: str, name: str) -> None:
    cue = next(word for word in ("asked", "wondered") if word in question)
    content = question[question.index("whether" if "whether" in question else "to mend") : -1]
    text = f"{question} On Monday he said no."
    asked = Attribution((_span(text, "Ed Clark"),), (_span(text, cue),), (_span(text, content),))
    said = Attribution((_span(text, "he"),), (_span(text, "said"),), (_span(text, "no"),))
    chains = Chains(Resolver(text, [Span(0, len(text))]), Layout(parse(text)))
    heard = [chains.hear(Relayed(one), Span(0, len(text))) for one in (asked, said)]
    assert [one and one.speaker.name for one in heard] == ["Ed Clark", name]


@pytest.mark.parametrize(("cue", "name"), [("told Clark", "Tom Ruiz"), ("said", "Ed Clark")])
def test_whoever_is_told_does_not_tell(cue: str, name: str) -> None:
    text = f"Tom Ruiz met Ed Clark. Clark smiled. “The pier is lost,” he {cue}."
    told = Attribution((_span(text, "he"),), (_span(text, cue.split()[0]),), (_span(text, "“The pier is lost,”"),))
    heard = Chains(Resolver(text, [Span(0, len(text))]), Layout(parse(text))).hear(Relayed(told), Span(38, len(text)))
    assert heard is not None
    assert heard.speaker.name == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Zynthia Okafira is a lawyer in Lima.", "Zynthia Okafira"),
        ("Ana Ruiz met Zynthia Okafira.", "Ana Ruiz"),
        ("The tower was sold to Zynthia Okafira.", None),
    ],
)
def test_what_only_looks_like_a_persons_name_is_one_where_nobody_else_is_named(before: str, name: str | None) -> None:
    assert he(f"{before} On Monday she said no.", source="she said") == name


@pytest.mark.parametrize(
    ("witness", "name"),
    [
        ("an aide who was there", "Tom Ruiz"),
        ("Ed Clark, who was there", "Ed Clark"),
    ],
)
def test_who_is_only_described_is_not_taken_up_far_off(witness: str, name: str) -> None:
    text = f"Tom Ruiz was ready, said {witness}.\n\nOn the Monday before it, he said no."
    resolver, sentence = Resolver(text, [Span(0, len(text))]), Span(text.index("On the"), len(text))
    for each in (witness.split(" who")[0].rstrip(","), "who"):
        resolver.speaker(_span(text, each), Span(0, text.index("\n")))
    assert resolver.speaker(Span(text.rindex("he said"), text.rindex(" said")), sentence).name == name
