"""Made-up extractions in any number, for measuring what holds claims: no model, the same for the same seed.

A word's frequency falls with its rank as in English (Zipf), so that some words stand in half of all statements and
most in a few; so do those of speakers and outlets. Statements are as long as those of wire stories, 4 to 45 words;
about one in three holds an amount, one in four a hedge. Stories spread over two years.
"""

import datetime
import hashlib
import random
from collections.abc import Iterator
from itertools import accumulate

from claimcheck.records import (
    Article,
    Claim,
    Cue,
    Extraction,
    Hedge,
    HedgeKind,
    HedgeOwner,
    Quotation,
    Said,
    Section,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
)

FIRST_DAY = datetime.date(2023, 1, 1)
DAYS = 730
WORDS, SPEAKERS, OUTLETS = 40_000, 20_000, 60  # different ones

# The head of the vocabulary; what comes behind it is made of syllables.
_COMMON = (
    "the of to a in and that is for on it was with as at by be he are from has have an they will not this his would "
    "but which had were who their been its said more year government people new one minister after two up first out "
    "state country also there year its her police company president against no time he last other over could million "
    "percent than city party court week bank many economy market officials trade tax health school election power war "
    "agreement water prices budget security law growth workers port bridge union energy oil hospital food climate"
)
_SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo zu bra cle dri flo gru sta tre plo ner tal mon ver lin dor"
_HEDGES = {
    "may": HedgeKind.MODAL,
    "might": HedgeKind.MODAL,
    "probably": HedgeKind.EPISTEMIC,
    "reportedly": HedgeKind.EVIDENTIAL,
    "about": HedgeKind.APPROXIMATOR,
}
_CUES = (
    ("said", "say"),
    ("told reporters", "tell"),
    ("announced", "announce"),
    ("claimed", "claim"),
    ("denied", "deny"),
)
_STANCES = {"claim": Stance.DISTANCING, "deny": Stance.DENYING}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ROLES = ("minister", "spokesman", "mayor", "analyst", "president", None)


def _zipf(count: int) -> list[float]:
    """Cumulated weights of ranks, 1/rank each."""
    return list(accumulate(1 / rank for rank in range(1, count + 1)))


def _word(number: int) -> str:
    """A word of its own for each number."""
    made, syllables = "", _SYLLABLES.split()
    while True:
        number, last = divmod(number, len(syllables))
        made += syllables[last]
        if not number:
            return made


VOCABULARY = list(dict.fromkeys(_COMMON.split()))
VOCABULARY += [_word(number) for number in range(30, 30 + WORDS - len(VOCABULARY))]
_WORD_WEIGHTS, _SPEAKER_WEIGHTS, _OUTLET_WEIGHTS = _zipf(WORDS), _zipf(SPEAKERS), _zipf(OUTLETS)


def speaker_of(rank: int) -> str:
    """The name of a speaker by rank, 0 the most frequent."""
    return f"{_word(30 + rank % 600).title()} {_word(900 + rank).title()}"


def outlet_of(rank: int) -> str:
    """The name of an outlet by rank, 0 the most frequent."""
    return f"The {_word(40 + rank).title()} Post"


def stories(count: int, claims: int = 100, seed: int = 0) -> Iterator[Extraction]:
    """So many stories of so many claims; a story is the same whatever the count."""
    for number in range(count):
        yield story(number, claims, seed)


def story(number: int, claims: int = 100, seed: int = 0) -> Extraction:
    """The story of this number."""
    chance = random.Random(f"{seed}-{number}")
    outlet = outlet_of(chance.choices(range(OUTLETS), cum_weights=_OUTLET_WEIGHTS)[0])
    published = FIRST_DAY + datetime.timedelta(days=chance.randrange(DAYS))
    headline = " ".join(_words(chance, 8)).capitalize()
    cast = chance.choices(range(SPEAKERS), cum_weights=_SPEAKER_WEIGHTS, k=6)
    text, sections, made = f"{headline}\n", [Section(SectionKind.HEADLINE, Span(0, len(headline)))], []
    for _ in range(claims):
        text += "\n"
        sentence, claim = _sentence(chance, len(text), published, outlet, speaker_of(chance.choice(cast)))
        sections.append(Section(SectionKind.BODY, Span(len(text), len(text) + len(sentence))))
        text += sentence + "\n"
        made.append(claim)
    article = Article(
        id=_id(f"article {seed} {number}"),
        text=text,
        sections=tuple(sections),
        headline=headline,
        outlet=outlet,
        authors=(speaker_of(number % 500),),
        published=published,
        url=f"https://example.org/{seed}/{number}",
    )
    return Extraction(article, tuple(made))


def _sentence(chance: random.Random, at: int, published: datetime.date, outlet: str, name: str) -> tuple[str, Claim]:
    """A sentence that begins at `at` in its story, with the claim that it makes."""
    statement, hedge = _statement(chance)
    kind = chance.choices(("narration", "indirect", "direct"), weights=(3, 5, 2))[0]
    cue_words, lemma = chance.choice(_CUES)
    cue: Cue | None = None
    mention: Span | None = None
    said: Said | None = None
    if kind == "narration":
        statement, begins = statement[0].upper() + statement[1:], at
        sentence = f"{statement}."
    else:
        mention = Span(at, at + len(name))
        when = ""
        if chance.random() < 0.5:
            day = published - datetime.timedelta(days=chance.randrange(7))
            when = f" on {_WEEKDAYS[day.weekday()]}"
            said = Said(when.strip(), day, day)
        before = f"{name} {cue_words}{when}"
        cue_at = at + len(name) + 1
        cue = Cue(Span(cue_at, cue_at + len(cue_words)), cue_words, lemma, _STANCES.get(lemma, Stance.NEUTRAL))
        opening, closing = (": “", ".”") if kind == "direct" else (" that ", ".")
        begins = at + len(before) + len(opening)
        sentence = f"{before}{opening}{statement}{closing}"
    hedges: tuple[Hedge, ...] = ()
    if hedge:
        found = begins + f" {statement} ".lower().index(f" {hedge} ")
        hedges = (
            Hedge(
                Span(found, found + len(hedge)),
                statement[found - begins :][: len(hedge)],
                _HEDGES[hedge],
                HedgeOwner.SPEAKER,
            ),
        )
    narrated = kind == "narration"
    speaker = (
        Speaker(outlet, SpeakerKind.OUTLET, named=True)
        if narrated
        else Speaker(name, SpeakerKind.PERSON, named=True, role=chance.choice(_ROLES), mention=mention)
    )
    claim = Claim(
        id=_id(f"{name} {published} {at} {statement}"),
        section=SectionKind.BODY,
        speaker=speaker,
        cue=cue,
        statement=Statement((Span(begins, begins + len(statement)),), statement, Quotation(kind)),
        source=Source(outlet),
        hedges=hedges,
        said=said,
    )
    return sentence, claim


def _statement(chance: random.Random) -> tuple[str, str | None]:
    """The words of a statement, without the point at its end, and the hedge in it."""
    words = _words(chance, min(45, max(4, round(chance.lognormvariate(2.85, 0.45)))))
    hedge = None
    if chance.random() < 0.25:
        hedge = chance.choice(list(_HEDGES))
        words[1:1] = [hedge]
    if chance.random() < 0.33:
        amount = chance.choice(
            (
                f"{chance.randrange(2, 90)} percent",
                f"{chance.randrange(2, 999)} people",
                f"${chance.randrange(2, 90)} million",
                f"{chance.randrange(2, 40)} years",
            )
        )
        words[2:2] = amount.split()
    return " ".join(words), hedge


def _words(chance: random.Random, count: int) -> list[str]:
    return chance.choices(VOCABULARY, cum_weights=_WORD_WEIGHTS, k=count)


def _id(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:16]
