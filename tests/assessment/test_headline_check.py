"""What the headline check finds, and what it leaves alone."""

import pytest
from attrs import evolve
from headlined_stories import article, claim, mill, one, without
from hypothesis import given
from hypothesis import strategies as st
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck.assessment import HeadlineFindingKind
from claimcheck.records import Act, Extraction, HedgeKind, HedgeOwner, SectionKind, Speaker, SpeakerKind, Stance

FLAT, LOST = HeadlineFindingKind.FLAT_HEADLINE, HeadlineFindingKind.LOST_HEDGE
NUMBER, UNNAMED = HeadlineFindingKind.DIFFERING_NUMBER, HeadlineFindingKind.UNNAMED_SPEAKER
HID = "Owner hid leak"
SENTENCE = "The mill owner hid the leak, prosecutors said."
WORDS = "The mill owner hid the leak"


def kinds(extraction: Extraction) -> list[HeadlineFindingKind]:
    return [finding.kind for finding in claimcheck.headline_check(extraction)]


def test_a_story_has_its_findings_in_the_order_of_headline_deck_and_body() -> None:
    found = claimcheck.headline_check(mill())
    assert [(each.kind, each.headline_text) for each in found] == [
        (FLAT, "Mill owner hid leak"),
        (NUMBER, "20 ill in town"),
        (LOST, "River water poisons wells"),
        (UNNAMED, "Mill owner hid leak"),
    ]
    assert [each.section for each in found] == [
        SectionKind.HEADLINE,
        SectionKind.HEADLINE,
        SectionKind.DECK,
        SectionKind.HEADLINE,
    ]


def test_a_finding_tells_where_both_texts_stand() -> None:
    story = mill()
    for finding in claimcheck.headline_check(story):
        assert finding.headline is not None
        assert finding.headline.of(story.article.text) == finding.headline_text
        [body] = finding.spans
        assert body.of(story.article.text) == finding.text
        assert finding.claim in {each.id for each in story.claims}


@given(extractions(ANY_LETTER))
def test_any_story_can_be_checked(extraction: Extraction) -> None:
    ids = {each.id for each in extraction.claims}
    for finding in claimcheck.headline_check(extraction):
        assert finding.claim in ids
        assert (finding.headline is None) == (finding.headline_text is None) == (finding.section is None)
        assert "\n" not in finding.explanation


PIECES = [
    "Owner",
    "hid",
    "leak",
    ":",
    "-",
    " – ",
    ", ",
    ". ",
    "'",
    "“",
    "”",
    "20",
    "may",
    "police",
    "?",
    "not",
    "as",
    "\n",
    "to",
    "(",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map(" ".join) | st.text(ANY_LETTER, min_size=1))
def test_any_headline_can_be_checked_and_its_parts_stand_where_it_says(headline: str) -> None:
    story = one(headline, SENTENCE, WORDS)
    for finding in claimcheck.headline_check(story):
        assert finding.headline is not None
        assert finding.headline.end <= len(headline)
        assert finding.headline.of(story.article.text) == finding.headline_text


def test_a_story_without_a_text_or_claims_has_no_finding() -> None:
    assert kinds(Extraction(article(), ())) == []
    assert kinds(Extraction(evolve(article(), text="", sections=()), ())) == []


@pytest.mark.parametrize(
    "headline",
    [
        "Owner hid leak",
        "OWNER HID LEAK",
        "BREAKING: Owner hid leak",
        "Leak hidden by owner",
        "Toll of mill: owner hid leak",
    ],
)
def test_what_accusers_say_is_no_fact(headline: str) -> None:
    assert kinds(one(headline, SENTENCE, WORDS)) == [FLAT]


@pytest.mark.parametrize(
    "headline",
    [
        "Owner hid leak, prosecutors say",
        "Prosecutors: owner hid leak",
        "Owner hid leak: prosecutors",
        "Owner hid leak – prosecutors",
        "Owner 'hid leak'",
        "Owner “hid leak”",
        "Did owner hide leak?",
        "Owner may have hidden leak",
        "Owner did not hide leak",
        "Owner accused of hiding leak",
        "Mayor stops owner who hid leak",
        "Owner visits mill",
        "Owner",
    ],
)
def test_a_headline_that_attributes_hedges_asks_denies_or_says_another_thing_is_fine(headline: str) -> None:
    assert kinds(one(headline, SENTENCE, WORDS)) == []


def test_what_the_story_tells_itself_may_stand_above() -> None:
    story = one(HID, SENTENCE, WORDS)
    told = article(HID, None, (SENTENCE, "The owner had hidden the leak for years."))
    assert kinds(evolve(story, article=told)) == []
    alleged = article(HID, None, (SENTENCE, "The owner had allegedly hidden the leak for years."))
    assert kinds(evolve(story, article=alleged)) == [FLAT]


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        (Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True), [FLAT]),
        (Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="fire chief"), []),
        (Speaker("Lima Police Department", SpeakerKind.ORGANIZATION, named=True), []),
        (Speaker("Bo Li", SpeakerKind.PERSON, named=True, role="owner of the mill"), []),
        (Speaker(None, SpeakerKind.UNKNOWN), [FLAT]),
        (Speaker("a study", SpeakerKind.DOCUMENT), [FLAT]),
    ],
)
def test_those_in_charge_and_those_who_speak_of_themselves_are_taken_at_their_word(
    speaker: Speaker, expected: list[HeadlineFindingKind]
) -> None:
    assert kinds(one(HID, SENTENCE, WORDS, speaker=speaker)) == expected


@pytest.mark.parametrize(("verb", "expected"), [("closed", []), ("robbed", []), ("poisoned", [FLAT])])
def test_an_office_is_not_enough_for_guilt(verb: str, expected: list[HeadlineFindingKind]) -> None:
    minister = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="interior minister")
    words = f"rebels {verb} wells"
    assert kinds(one(f"Rebels {verb} wells", f"The {words}, Ana Ruiz said.", words, speaker=minister)) == expected


def test_a_cue_that_keeps_its_distance_outweighs_an_office() -> None:
    chief = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="fire chief")
    story = one(HID, SENTENCE.replace("said", "claimed"), WORDS, speaker=chief, cue="claimed", stance=Stance.DISTANCING)
    assert kinds(story) == [FLAT]


@pytest.mark.parametrize("act", [Act.DEMAND, Act.QUESTION, Act.ATTITUDE])
def test_a_wish_or_a_question_says_nothing_of_the_kind(act: Act) -> None:
    assert kinds(one(HID, SENTENCE, WORDS, act=act)) == []


def test_who_denies_it_is_told() -> None:
    sentences = (SENTENCE, "Bo Li denied that the owner hid the leak.")
    story = article(HID, None, sentences)
    accused = Speaker("Bo Li", SpeakerKind.PERSON, named=True)
    said = claim(story.text, WORDS, Speaker("prosecutors", SpeakerKind.GROUP), "said", "say")
    denied = claim(story.text, "the owner hid the leak", accused, "denied", "deny", stance=Stance.DENYING, negated=True)
    [finding] = claimcheck.headline_check(Extraction(story, (said, denied)))
    assert finding.claim == said.id
    assert finding.explanation.endswith("; Bo Li denies it.")


def test_a_headline_that_the_body_only_denies_is_flat() -> None:
    accused = Speaker("Bo Li", SpeakerKind.PERSON, named=True)
    told = {"speaker": accused, "cue": "denied", "lemma": "deny", "stance": Stance.DENYING, "negated": True}
    [finding] = claimcheck.headline_check(
        one(HID, "Bo Li denied that the owner hid the leak.", "the owner hid the leak", **told)
    )
    assert finding.kind is FLAT
    assert finding.explanation.endswith("the body has it only from “Bo Li”, who rejects it (“denied”).")


MAY = (("may", HedgeKind.MODAL, HedgeOwner.SPEAKER),)
EXPECTED = (("is expected to", HedgeKind.EXPECTATION, HedgeOwner.SPEAKER),)


def test_a_hedge_is_lost_whoever_hedged() -> None:
    chief = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="fire chief")
    story = one("Mill closes", "The mill may close, Ana Ruiz said.", "The mill may close", speaker=chief, hedges=MAY)
    assert kinds(story) == [LOST]


def test_a_hedge_on_something_else_is_not_lost() -> None:
    words = "The mill closes and nobody may enter"
    chief = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="fire chief")
    assert kinds(one("Mill closes", f"{words}, Ana Ruiz said.", words, speaker=chief, hedges=MAY)) == []


@pytest.mark.parametrize(("headline", "expected"), [("Mill to close", []), ("Mill closes", [LOST])])
def test_a_plan_may_be_told_of_what_is_expected(headline: str, expected: list[HeadlineFindingKind]) -> None:
    chief = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="fire chief")
    words = "The mill is expected to close"
    assert kinds(one(headline, f"{words}, Ana Ruiz said.", words, speaker=chief, hedges=EXPECTED)) == expected


CHIEF = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="fire chief")


@pytest.mark.parametrize(
    ("headline", "sentence", "expected"),
    [
        ("Mill fire kills 20", "A fire in the mill killed 18 people", [NUMBER]),
        ("Mill fire kills 18", "A fire in the mill killed 18 people", []),
        ("Mill fire kills 20", "A fire in the mill killed 12 men and eight women", []),
        ("Mill fire kills four", "A fire in the mill killed three people and later a fourth", []),
        ("Mill fire kills dozens", "A fire in the mill killed 38 people", []),
        ("Mill fire kills 20, hurts 5", "A fire in the mill killed 20 people and hurt five", []),
        ("Mill fire kills 20, hurts 7", "A fire in the mill killed 20 people and hurt five", [NUMBER]),
        ("Mill fire costs $2 million", "The fire in the mill cost 2 million dollars", []),
        ("Mill fire costs $2 million", "The fire in the mill cost 3 million dollars", [NUMBER]),
        ("Mill fire costs $2 million", "The fire in the mill cost 1.8 million euros ($2 million)", []),
        ("Mill fire costs €2 million", "The fire in the mill cost 3 million dollars", []),
        ("Mill profit rises 5%", "The mill raised its profit by 5.2 percent", []),
        ("Mill profit rises 5%", "The mill raised its profit by 8 percent", [NUMBER]),
        ("Mill profit rises 5%", "The mill raised its profit by about 5 percent", [LOST]),
        ("Mill hires 2,000 workers", "The mill hired about 2,000 workers", [LOST]),
        ("Mill hires about 2,000 workers", "The mill hired about 2,000 workers", []),
        ("Mill hires 2,000 workers", "The mill hired 1,988 workers", []),
        ("Mill hires more than 1,000 workers", "The mill hired 1,234 workers", []),
        ("Mill hires 2,000 workers", "The mill hired workers for 2,500 ovens", []),
    ],
)  # fmt: skip
def test_numbers_are_compared_by_what_they_are_of(
    headline: str, sentence: str, expected: list[HeadlineFindingKind]
) -> None:
    assert kinds(one(headline, f"{sentence}, Ana Ruiz said.", sentence, speaker=CHIEF)) == expected


def test_a_number_that_stands_somewhere_below_does_not_differ() -> None:
    sentence = "A fire in the mill killed 18 people"
    story = one("Mill fire kills 20", f"{sentence}, Ana Ruiz said.", sentence, speaker=CHIEF)
    later = article("Mill fire kills 20", None, (f"{sentence}, Ana Ruiz said.", "The ministry puts the toll at 20."))
    assert kinds(story) == [NUMBER]
    assert kinds(evolve(story, article=later)) == []


@pytest.mark.parametrize(
    ("name", "named", "kind", "expected"),
    [
        ("sources close to the owner", False, SpeakerKind.GROUP, [UNNAMED]),
        ("two people familiar with the plan", False, SpeakerKind.GROUP, [UNNAMED]),
        ("a diplomat", False, SpeakerKind.PERSON, [UNNAMED]),
        ("diplomats", False, SpeakerKind.GROUP, []),
        ("police", False, SpeakerKind.ORGANIZATION, []),
        ("residents", False, SpeakerKind.GROUP, []),
        ("Ana Ruiz", True, SpeakerKind.PERSON, []),
        ("the diplomat", False, SpeakerKind.PERSON, []),
    ],
)
def test_sources_kept_nameless_are_told(
    name: str, named: bool, kind: SpeakerKind, expected: list[HeadlineFindingKind]
) -> None:
    speaker = Speaker(name, kind, named=named)
    assert kinds(one("Rain in the hills", SENTENCE, WORDS, speaker=speaker)) == expected


def test_a_nameless_source_is_told_once_with_the_number_of_its_claims() -> None:
    story = mill()
    official = next(each for each in story.claims if not each.speaker.named and each.speaker.kind is SpeakerKind.PERSON)
    again = evolve(official, id="again")
    *_, finding = claimcheck.headline_check(evolve(story, claims=(*story.claims, again)))
    assert finding.explanation.startswith("2 claims come from “a senior official who asked not to be named”")


def test_a_nameless_source_on_whom_no_headline_rests_has_none() -> None:
    speaker = Speaker("a diplomat", SpeakerKind.PERSON)
    [finding] = claimcheck.headline_check(one("Rain in the hills", SENTENCE, WORDS, speaker=speaker))
    assert finding.headline is None
    assert "rests on it" not in finding.explanation


@pytest.mark.parametrize("piece", [" ", "and ", ". ", "' ", "“", "owner hid leak ", "(", ", 20 ", ": ", "a-"])
def test_a_long_row_of_one_piece_ends(piece: str) -> None:
    row = piece * 20_000
    story = one(f"Owner hid leak, 20 ill {row}", f"The mill owner hid the leak {row} prosecutors said.", WORDS)
    assert set(kinds(story)) <= {FLAT, NUMBER}


def test_narration_may_be_left_out() -> None:
    text = "Taxi drivers block the port"
    story = article(
        text, None, ("Taxi drivers blocked the port on Monday.", "The drivers blocked the port, a clerk said.")
    )
    clerk = Speaker("a clerk", SpeakerKind.PERSON)
    attributed = claim(story.text, "The drivers blocked the port", clerk, "said", "say")
    assert kinds(Extraction(story, (attributed,))) == []


def test_findings_do_not_hang_on_the_order_of_the_claims() -> None:
    story = mill()
    assert claimcheck.headline_check(evolve(story, claims=story.claims[::-1])) == claimcheck.headline_check(story)


def test_a_claim_that_is_gone_takes_its_finding_along() -> None:
    story = mill()
    wells = story.claims[-1].id
    assert LOST not in kinds(without(story, wells))


def test_explanations_are_whole_sentences() -> None:
    source = "“a senior official who asked not to be named”"
    assert [finding.explanation for finding in claimcheck.headline_check(mill())] == [
        f"The headline says “Mill owner hid leak” as a fact; in the body only {source} says so (“claimed”).",
        "The headline has “20”, the body “At least 18 people”.",
        "The deck says “River water poisons wells” without a hedge; the body says it only with “may”, from “Ana Ruiz”.",
        f"One claim comes from {source}, whom the story does not name; the headline rests on it.",
    ]
