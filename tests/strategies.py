"""Hypothesis strategies for records that keep every rule of the claim document, for the tests of any room.

`articles()`, `claims_of(article)` and `extractions()` make spans that lie inside the text, in order where order is
asked for, with the words that they cover. `letters` is the alphabet of all texts; the default is whatever UTF-8 can
write, `ANY_LETTER` adds lone surrogates.
"""

import datetime
import re

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

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

Letters = SearchStrategy[str]

LETTER: Letters = st.characters(codec="utf-8")
ANY_LETTER: Letters = st.characters(exclude_categories=())

_TORN_PAIR = re.compile("([\ud800-\udbff])(?=[\udc00-\udfff])")


def texts(letters: Letters = LETTER, *, min_size: int = 0, max_size: int = 30) -> SearchStrategy[str]:
    """Strings; a high surrogate never stands just before a low one, as no reader of text yields that."""
    return st.text(letters, min_size=min_size, max_size=max_size).map(lambda text: _TORN_PAIR.sub("?", text))


def spans_in(text: str) -> SearchStrategy[Span]:
    """A span inside `text`, which must not be empty."""
    return spans_apart(text, at_most=1).map(lambda spans: spans[0])


def spans_apart(text: str, *, at_least: int = 1, at_most: int = 3) -> SearchStrategy[tuple[Span, ...]]:
    """Spans inside `text`, in order and without overlap, as many of the number asked for as there is room."""

    def spans(cuts: list[int]) -> tuple[Span, ...]:
        cuts = sorted(cuts)
        return tuple(Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False))

    room = len(text) + 1
    fewest, most = min(2 * at_least, room), min(2 * at_most, room)
    return st.lists(st.integers(0, len(text)), unique=True, min_size=fewest, max_size=most).map(spans)


@st.composite
def articles(draw: DrawFn, letters: Letters = LETTER) -> Article:
    """An article of a few dozen characters, with up to four sections."""
    text = draw(texts(letters, min_size=1, max_size=60))
    line = st.none() | texts(letters)
    spans = draw(spans_apart(text, at_least=0, at_most=4))
    return Article(
        id=draw(texts(letters)),
        text=text,
        sections=tuple(Section(draw(st.sampled_from(SectionKind)), span) for span in spans),
        headline=draw(line),
        deck=draw(line),
        outlet=draw(line),
        agency=draw(line),
        authors=tuple(draw(st.lists(texts(letters), max_size=3))),
        dateline=draw(line),
        published=draw(st.none() | st.dates()),
        url=draw(line),
    )


@st.composite
def claims_of(draw: DrawFn, article: Article, letters: Letters = LETTER) -> Claim:
    """A claim whose spans lie in the article's text; ids are unique only by luck, see `extractions`."""
    text, line, span = article.text, texts(letters), spans_in(article.text)
    speaker = Speaker(
        name=draw(st.none() | line),
        kind=draw(st.sampled_from(SpeakerKind)),
        named=draw(st.booleans()),
        role=draw(st.none() | line),
        mention=draw(st.none() | span),
    )
    spans = draw(spans_apart(text))
    statement = Statement(
        spans=spans,
        text=" … ".join(each.of(text) for each in spans),
        quotation=draw(st.sampled_from(Quotation)),
        standalone=draw(st.none() | line),
        negated=draw(st.booleans()),
    )
    return Claim(
        id=draw(line),
        section=draw(st.sampled_from(SectionKind)),
        speaker=speaker,
        cue=draw(st.none() | _cues(text, letters)),
        statement=statement,
        source=Source(draw(st.none() | line), draw(st.none() | line), tuple(draw(st.lists(line, max_size=2)))),
        hedges=tuple(draw(st.lists(_hedges(text), max_size=2))),
        said=draw(st.none() | _said(letters)),
        status=draw(st.sampled_from(Status)),
    )


@st.composite
def extractions(draw: DrawFn, letters: Letters = LETTER, *, min_claims: int = 0, max_claims: int = 3) -> Extraction:
    """An article with claims that keep every rule of the document."""
    article = draw(articles(letters))
    found = st.lists(
        claims_of(article, letters), min_size=min_claims, max_size=max_claims, unique_by=lambda claim: claim.id
    )
    return Extraction(article, tuple(draw(found)))


def _cues(text: str, letters: Letters) -> SearchStrategy[Cue]:
    return st.tuples(spans_in(text), texts(letters), st.sampled_from(Stance), st.sampled_from(Act)).map(
        lambda parts: Cue(parts[0], parts[0].of(text), *parts[1:])
    )


def _hedges(text: str) -> SearchStrategy[Hedge]:
    return st.tuples(spans_in(text), st.sampled_from(HedgeKind), st.sampled_from(HedgeOwner)).map(
        lambda parts: Hedge(parts[0], parts[0].of(text), *parts[1:])
    )


def _said(letters: Letters) -> SearchStrategy[Said]:
    def said(text: str, days: list[datetime.date]) -> Said:
        return Said(text, *sorted(days))

    days = st.lists(st.dates(), min_size=2, max_size=2) | st.lists(st.dates(), max_size=0)
    return st.builds(said, texts(letters), days)
