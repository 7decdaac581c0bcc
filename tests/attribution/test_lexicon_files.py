"""The lexicon files hold what the code reads from them."""

from itertools import product

import pytest

from claimcheck.attribution.cues import read_cue
from claimcheck.attribution.hedge_conditions import CONDITIONS
from claimcheck.attribution.lexicon import lines, rows, word_class
from claimcheck.attribution.refusals import DENIES, LEADS
from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.withheld import KINDS
from claimcheck.attribution.words import looks_finite
from claimcheck.attribution.words import words as words_of
from claimcheck.records import Act, HedgeKind, Span, SpeakerKind, Stance


def test_cues_have_a_known_stance_and_act_and_stand_once() -> None:
    table = rows("cues.tsv", 4)
    assert len({row[0] for row in table}) == len(table) > 150
    for _, stance, act, _ in table:
        assert Stance(stance)
        assert Act(act)


@pytest.mark.parametrize(
    ("name", "known"), [("hedges.tsv", {"", *CONDITIONS}), ("cue_hedges.tsv", {"", "beside", "declared"})]
)
def test_hedges_have_a_known_kind_and_condition(name: str, known: set[str]) -> None:
    for kind, words, condition in rows(name, 3):
        assert HedgeKind(kind)
        assert words == words.lower()
        assert condition in known


def test_every_condition_is_used() -> None:
    used = {row[2] for name in ("hedges.tsv", "cue_hedges.tsv") for row in rows(name, 3)}
    assert used - {"", "beside"} == set(CONDITIONS)


def test_refusals_have_a_known_kind_and_stand_once() -> None:
    table = rows("refusals.tsv", 2)
    assert {kind for kind, _ in table} == set(LEADS)
    assert len(set(table)) == len(table)
    assert all(phrase == phrase.lower() for _, phrase in table)


def test_every_refusal_has_a_word_without_which_a_sentence_is_not_searched_for_it() -> None:
    leads = ("declined to", "refused to", "won’t", "would not", "will not", "did not", "doesn’t")
    for kind, phrase in rows("refusals.tsv", 2):
        choices = [part.split("/") for part in phrase.split(" ")]
        for words in product(*choices):
            for lead in leads if LEADS[kind] else ("",):
                assert DENIES.search(f"{lead} {' '.join(words)}".strip())


def test_what_is_withheld_has_a_known_kind_and_stands_once() -> None:
    table = rows("withheld.tsv", 2)
    assert {kind for kind, _ in table} == set(KINDS)
    assert len(set(table)) == len(table)


def test_every_deed_is_a_verb_in_the_past_done_to_something() -> None:
    for verbs, objects, own, doer in rows("deeds.tsv", 4):
        assert all(looks_finite(*words_of(verb)) for verb in verbs.split("/"))
        assert objects == objects.lower()
        assert own in ("", "own")
        assert doer in ("", "person", "public")
        assert objects != "any" or not own


def test_speaker_nouns_name_a_kind_once() -> None:
    for kind, _ in rows("speaker_nouns.tsv", 2):
        assert SpeakerKind(kind)


def test_capitals_stand_once() -> None:
    capitals = [row[0] for row in rows("places.tsv", 3)]
    assert len(capitals) == len(set(capitals)) > 100


def test_a_class_that_nobody_wrote_down_is_an_error() -> None:
    with pytest.raises(ValueError, match="no word class"):
        word_class("interjection")


def test_the_words_of_interviews_have_a_known_side_and_stand_once() -> None:
    table = rows("interviews.tsv", 2)
    assert {kind for kind, _ in table} == {"behind", "either", "asks", "courtesy"}
    assert len({words for _, words in table}) == len(table)
    assert all(words == words.lower() for _, words in table)


def test_an_abbreviation_may_need_a_figure_behind_it() -> None:
    assert {condition for _, condition in rows("abbreviations.txt", 2)} == {"", "#"}


def test_comments_and_blank_lines_are_no_words() -> None:
    assert all(line and not line.startswith("#") for line in lines("shell_nouns.txt"))


@pytest.mark.parametrize(
    ("text", "lemma", "stance", "act"),
    [
        ("said", "say", Stance.NEUTRAL, Act.ASSERTION),
        ("has been saying", "say", Stance.NEUTRAL, Act.ASSERTION),
        ("are taking pains to say", "say", Stance.NEUTRAL, Act.ASSERTION),
        ("According to", "according to", Stance.NEUTRAL, Act.ASSERTION),
        ("have made clear", "make clear", Stance.NEUTRAL, Act.ASSERTION),
        ("also said", "say", Stance.NEUTRAL, Act.ASSERTION),
        ("said last week", "say", Stance.NEUTRAL, Act.ASSERTION),
        ("echoed by", "echo", Stance.NEUTRAL, Act.ASSERTION),
        ("called for", "call for", Stance.NEUTRAL, Act.DEMAND),
        ("denies", "deny", Stance.DENYING, Act.ASSERTION),
        ("alleged", "allege", Stance.DISTANCING, Act.ASSERTION),
        ("admitted", "admit", Stance.ENDORSING, Act.ASSERTION),
        ("vowed", "vow", Stance.NEUTRAL, Act.PROMISE),
        ("thought", "think", Stance.NEUTRAL, Act.BELIEF),
        ("cherished", "cherish", Stance.NEUTRAL, Act.ATTITUDE),
        ("mumbled", "mumbl", Stance.NEUTRAL, Act.ASSERTION),
        ("muttering", "mutter", Stance.NEUTRAL, Act.ASSERTION),
    ],
)
def test_a_cue_has_the_lemma_of_its_head(text: str, lemma: str, stance: Stance, act: Act) -> None:
    cue = read_cue(text, Span(0, len(text)))
    assert (cue.lemma, cue.stance, cue.act) == (lemma, stance, act)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("spokesman", SpeakerKind.PERSON),
        ("ex-wife", SpeakerKind.PERSON),
        ("officials", SpeakerKind.GROUP),
        ("congressmen", SpeakerKind.GROUP),
        ("ministry", SpeakerKind.ORGANIZATION),
        ("report", SpeakerKind.DOCUMENT),
        ("images", SpeakerKind.DOCUMENT),
        ("footage", SpeakerKind.DOCUMENT),
        ("analyses", SpeakerKind.DOCUMENT),
        ("norwegians", SpeakerKind.GROUP),
        ("teapot", None),
    ],
)
def test_a_head_noun_tells_the_kind(head: str, kind: SpeakerKind | None) -> None:
    assert kind_of_head(head) is kind
