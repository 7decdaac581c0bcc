"""A story with a headline and claims made by hand, for tests of the headline check and of what shows it."""

from attrs import evolve

from claimcheck.records import (
    Act,
    Article,
    Claim,
    Cue,
    Extraction,
    Hedge,
    HedgeKind,
    HedgeOwner,
    Quotation,
    Section,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
)

HEADLINE = "Mill owner hid leak, 20 ill in town"
DECK = "River water poisons wells"
PARAGRAPHS = (
    "At least 18 people fell ill in the town, the hospital said.",
    "The mill owner hid the leak, a senior official who asked not to be named claimed.",
    "River water may poison wells, chemist Ana Ruiz said.",
    "The mill was built in 1911.",
)
PROSECUTOR = Speaker("prosecutors", SpeakerKind.GROUP)


def article(headline: str = HEADLINE, deck: str | None = DECK, paragraphs: tuple[str, ...] = PARAGRAPHS) -> Article:
    parts = [(SectionKind.HEADLINE, headline), *([(SectionKind.DECK, deck)] if deck else [])]
    parts += [(SectionKind.BODY, paragraph) for paragraph in paragraphs]
    text = "\n\n".join(words for _, words in parts)
    sections, start = [], 0
    for kind, words in parts:
        sections.append(Section(kind, Span(start, start + len(words))))
        start += len(words) + 2
    return Article(id="mill", text=text, sections=tuple(sections), headline=headline, deck=deck, agency="AFP")


def claim(
    text: str,
    words: str,
    speaker: Speaker,
    cue: str,
    lemma: str,
    *,
    stance: Stance = Stance.NEUTRAL,
    act: Act = Act.ASSERTION,
    hedges: tuple[tuple[str, HedgeKind, HedgeOwner], ...] = (),
    negated: bool = False,
) -> Claim:
    """A claim of the body: the last place in the text with these words, and its cue behind or before."""
    start = text.rindex(words)
    said = text.index(cue, start) if cue in text[start:] else text.rindex(cue)
    found = []
    for hedge, kind, owner in hedges:
        place = text.index(hedge, start)
        found.append(Hedge(Span(place, place + len(hedge)), hedge, kind, owner))
    return Claim(
        id=f"{lemma}-{start}",
        section=SectionKind.BODY,
        speaker=speaker,
        cue=Cue(Span(said, said + len(cue)), cue, lemma, stance, act),
        statement=Statement((Span(start, start + len(words)),), words, Quotation.INDIRECT, negated=negated),
        source=Source("AFP"),
        hedges=tuple(found),
    )


def mill() -> Extraction:
    """One finding of each kind, in the headline and in the deck."""
    story = article()
    text, speaker = story.text, HedgeOwner.SPEAKER
    hospital = Speaker("hospital", SpeakerKind.ORGANIZATION)
    official = Speaker("a senior official who asked not to be named", SpeakerKind.PERSON)
    ruiz = Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="chemist")
    toll = claim(
        text, "At least 18 people fell ill in the town", hospital, "said", "say",
        hedges=(("At least", HedgeKind.APPROXIMATOR, speaker),),
    )  # fmt: skip
    leak = claim(
        text, "The mill owner hid the leak", official, "claimed", "claim", stance=Stance.DISTANCING,
        hedges=(("claimed", HedgeKind.DISTANCING, HedgeOwner.REPORTER),),
    )  # fmt: skip
    wells = claim(
        text, "River water may poison wells", ruiz, "said", "say", hedges=(("may", HedgeKind.MODAL, speaker),)
    )
    return Extraction(story, (toll, leak, wells))


def one(headline: str, paragraph: str, words: str, **told: object) -> Extraction:
    """A story of a headline and a paragraph, with one claim in it, by prosecutors who say so unless told otherwise."""
    story = article(headline, None, (paragraph,))
    given = {"speaker": PROSECUTOR, "cue": "said", "lemma": "say", **told}
    return Extraction(story, (claim(story.text, words, **given),))  # type: ignore[arg-type]


def without(extraction: Extraction, claim_id: str) -> Extraction:
    return evolve(extraction, claims=tuple(each for each in extraction.claims if each.id != claim_id))
