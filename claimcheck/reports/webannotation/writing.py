"""Claims as W3C Web Annotations: each statement a place in the story, with what is known of it as text and tags."""

import hashlib
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from claimcheck.assessment import certainty
from claimcheck.errors import NotReportable
from claimcheck.records import Article, Claim, Extraction, Span
from claimcheck.reports.jsontext import dumps
from claimcheck.reports.wording import details, hedge_words, speaker_name, speaker_words

NAME = "webannotation"
URN = "urn:x-claimcheck:"
AROUND = 32  # characters of a quote's prefix and suffix

Node = dict[str, object]


def render(extractions: Sequence[Extraction]) -> str:
    """One collection with an annotation for each claim. Raises NotReportable where a claim has no article."""
    items = [_annotation(each.article, claim) for each in extractions for claim in each.claims]
    key = "\n".join(claim.id for each in extractions for claim in each.claims)
    name = f"{URN}claims:{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
    page = {"id": f"{name}:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return dumps(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": name,
            "type": "AnnotationCollection",
            "label": "Claims found by claimcheck",
            "total": len(items),
            "first": page,
        }
    )


def source_of(article: Article) -> str:
    """The address by which annotations name a story: its URL, or a name made of its id."""
    return article.url or f"{URN}article:{_quoted(article.id)}"


def _annotation(article: Article, claim: Claim) -> Node:
    if not article.text:
        raise NotReportable(NAME, f"claim {claim.id}: its article is not known; give extractions, not bare claims")
    return {
        "id": f"{URN}claim:{_quoted(claim.id)}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            _text(article, claim),
            *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags(claim)),
        ],
        "target": [
            {"source": source_of(article), "selector": _selectors(article.text, span)} for span in claim.statement.spans
        ],
    }


def tags(claim: Claim) -> Iterator[str]:
    """What an annotation tool can sort claims by."""
    yield f"speaker: {speaker_name(claim.speaker)}"
    yield f"speaker kind: {claim.speaker.kind}"
    yield f"quotation: {claim.statement.quotation}"
    yield f"certainty: {certainty(claim)}"
    for hedge in claim.hedges:
        yield f"hedge: {hedge_words((hedge,))}"
    yield f"status: {claim.status}"


def _text(article: Article, claim: Claim) -> Node:
    facts = details(claim, article.published)
    lines = [speaker_words(claim.speaker), *(f"{label}: {value}" for label, value in facts)]
    return {
        "type": "TextualBody",
        "purpose": "describing",
        "format": "text/plain",
        "language": "en",
        "value": "\n".join(lines),
    }


def _selectors(text: str, span: Span) -> list[Node]:
    """The same place twice: by its offsets, and by its words with those around them."""
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        },
    ]


def _quoted(name: str) -> str:
    return quote(name, safe="", errors="surrogatepass")
