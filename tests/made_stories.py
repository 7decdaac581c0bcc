"""Extractions made by hand, for tests of what comes after the extraction."""

import datetime

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
    Said,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
)

TEXT = (
    "Bridge to close\n\n"
    "“The bridge may close,” Ana Ruiz said on Tuesday.\n\n"
    "The port denied that about 40 ships wait.\n\n"
    "It was built in 1911.\n"
)


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def bridge() -> Extraction:
    """Three claims: quoted with a hedge, denied with a hedge, narration."""
    return Extraction(article(), (quoted(), denied(), narrated()))


def article() -> Article:
    return Article(
        id="a1",
        text=TEXT,
        headline="Bridge to close",
        agency="AFP",
        published=datetime.date(2021, 10, 21),
        dateline="PORTO",
        authors=("Rui Sá",),
    )


def quoted() -> Claim:
    return Claim(
        id="c1",
        section=SectionKind.BODY,
        speaker=Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="mayor", mention=span("Ana Ruiz")),
        cue=Cue(span("said"), "said", "say"),
        statement=Statement((span("The bridge may close"),), "The bridge may close", Quotation.DIRECT),
        source=Source("AFP", "in an interview"),
        hedges=(Hedge(span("may"), "may", HedgeKind.MODAL, HedgeOwner.SPEAKER),),
        said=Said("on Tuesday", datetime.date(2021, 10, 19), datetime.date(2021, 10, 19)),
    )


def denied() -> Claim:
    return Claim(
        id="c2",
        section=SectionKind.BODY,
        speaker=Speaker("Port of Porto", SpeakerKind.ORGANIZATION, named=True, mention=span("The port")),
        cue=Cue(span("denied"), "denied", "deny", Stance.DENYING, Act.ASSERTION),
        statement=Statement(
            (span("about 40 ships wait"),),
            "about 40 ships wait",
            Quotation.INDIRECT,
            standalone="About 40 ships wait in Porto.",
        ),
        source=Source("AFP", chain=("Lusa",)),
        hedges=(
            Hedge(span("denied"), "denied", HedgeKind.DISTANCING, HedgeOwner.REPORTER),
            Hedge(span("about"), "about", HedgeKind.APPROXIMATOR, HedgeOwner.SPEAKER),
        ),
    )


def narrated() -> Claim:
    return Claim(
        id="c3",
        section=SectionKind.BODY,
        speaker=Speaker("AFP", SpeakerKind.OUTLET, named=True),
        cue=None,
        statement=Statement((span("It was built in 1911"),), "It was built in 1911", Quotation.NARRATION),
        source=Source("AFP"),
    )
