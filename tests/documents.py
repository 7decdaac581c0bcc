"""A sample extraction with its document, and ways to take documents apart."""

import copy
import datetime
from collections.abc import Iterator
from typing import Any

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
    Section,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Status,
)

TEXT = "Bridge shut\n“It may fall,” Ana Ruiz warned on Friday, “tonight.”"

SAMPLE = Extraction(
    Article(
        id="a1",
        text=TEXT,
        sections=(Section(SectionKind.HEADLINE, Span(0, 11)), Section(SectionKind.BODY, Span(12, 64))),
        headline="Bridge shut",
        outlet="The Daily",
        authors=("Bo Li", "Cy Fox"),
        published=datetime.date(2021, 10, 21),
    ),
    (
        Claim(
            id="c1",
            section=SectionKind.HEADLINE,
            speaker=Speaker("The Daily", SpeakerKind.OUTLET, named=True),
            cue=None,
            statement=Statement((Span(0, 11),), "Bridge shut", Quotation.NARRATION),
            source=Source(outlet="The Daily"),
        ),
        Claim(
            id="c2",
            section=SectionKind.BODY,
            speaker=Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="mayor", mention=Span(27, 35)),
            cue=Cue(Span(36, 42), "warned", "warn", Stance.NEUTRAL, Act.ASSERTION),
            statement=Statement(
                (Span(13, 24), Span(55, 62)), "It may fall … tonight", Quotation.DIRECT, "The bridge may fall tonight"
            ),
            source=Source("The Daily", "in a call", ("Bo Li",)),
            hedges=(Hedge(Span(16, 19), "may", HedgeKind.MODAL, HedgeOwner.SPEAKER),),
            said=Said("on Friday", datetime.date(2021, 10, 15), datetime.date(2021, 10, 15)),
            status=Status.MOSTLY_TRUE,
        ),
    ),
)

DOCUMENT: dict[str, Any] = {
    "schema": 1,
    "article": {
        "id": "a1",
        "headline": "Bridge shut",
        "deck": None,
        "outlet": "The Daily",
        "agency": None,
        "authors": ["Bo Li", "Cy Fox"],
        "dateline": None,
        "published": "2021-10-21",
        "url": None,
        "text": TEXT,
        "sections": [
            {"kind": "headline", "span": {"start": 0, "end": 11}},
            {"kind": "body", "span": {"start": 12, "end": 64}},
        ],
    },
    "claims": [
        {
            "id": "c1",
            "section": "headline",
            "speaker": {"name": "The Daily", "kind": "outlet", "named": True, "role": None, "mention": None},
            "cue": None,
            "statement": {
                "spans": [{"start": 0, "end": 11}],
                "text": "Bridge shut",
                "standalone": None,
                "quotation": "narration",
                "negated": False,
            },
            "source": {"outlet": "The Daily", "medium": None, "chain": []},
            "hedges": [],
            "said": None,
            "status": "unverified",
        },
        {
            "id": "c2",
            "section": "body",
            "speaker": {
                "name": "Ana Ruiz",
                "kind": "person",
                "named": True,
                "role": "mayor",
                "mention": {"start": 27, "end": 35},
            },
            "cue": {
                "span": {"start": 36, "end": 42},
                "text": "warned",
                "lemma": "warn",
                "stance": "neutral",
                "act": "assertion",
            },
            "statement": {
                "spans": [{"start": 13, "end": 24}, {"start": 55, "end": 62}],
                "text": "It may fall … tonight",
                "standalone": "The bridge may fall tonight",
                "quotation": "direct",
                "negated": False,
            },
            "source": {"outlet": "The Daily", "medium": "in a call", "chain": ["Bo Li"]},
            "hedges": [{"span": {"start": 16, "end": 19}, "text": "may", "kind": "modal", "by": "speaker"}],
            "said": {"text": "on Friday", "earliest": "2021-10-15", "latest": "2021-10-15"},
            "status": "mostly_true",
        },
    ],
}

Steps = tuple[str | int, ...]


def steps_in(value: object, steps: Steps = ()) -> Iterator[Steps]:
    """The way to each value in a document, the document itself first."""
    yield steps
    if isinstance(value, dict):
        for key, item in value.items():
            yield from steps_in(item, (*steps, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from steps_in(item, (*steps, index))


def at(document: object, steps: Steps) -> Any:
    for step in steps:
        document = document[step]  # type: ignore[index]
    return document


def changed(document: dict[str, Any], steps: Steps, value: object) -> dict[str, Any]:
    """A copy of the document with another value in one place."""
    document = copy.deepcopy(document)
    at(document, steps[:-1])[steps[-1]] = value
    return document


def json_path(steps: Steps) -> str:
    return "$" + "".join(f".{step}" if isinstance(step, str) else f"[{step}]" for step in steps)
