"""ClaimReview, read in: what others have checked already, with their verdicts."""

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

from attrs import frozen

from claimcheck.errors import Problem
from claimcheck.records import (
    Article,
    Claim,
    ClaimIds,
    FactCheck,
    PublishedRating,
    Quotation,
    Said,
    SectionKind,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
    Status,
)
from claimcheck.reports.claimreview import values
from claimcheck.reports.claimreview.nodes import reviews_in
from claimcheck.reports.claimreview.ratings import status_of
from claimcheck.reports.claimreview.writing import IDENTIFIER

T = TypeVar("T")

_KINDS = {"Person": SpeakerKind.PERSON, "Organization": SpeakerKind.ORGANIZATION}


@frozen
class FactChecks:
    """The fact checks of a file in its order, and what could not be made out, each with its place.

    A fact check whose verdict cannot be made out has the status unverified, and its rating tells the publisher's own
    words; one that does not say which claim it is about is among the problems only.
    """

    found: tuple[FactCheck, ...]
    problems: tuple[Problem, ...]


def fact_checks_in(text: str) -> FactChecks:
    """The fact checks of a web page, a JSON-LD document or feed, or a document a line."""
    problems: list[Problem] = []
    found = [_fact_check(node, path, problems) for path, node in reviews_in(text, problems)]
    return FactChecks(tuple(filter(None, found)), tuple(problems))


def _fact_check(node: dict[str, Any], path: str, problems: list[Problem]) -> FactCheck | None:
    reader = _Reader(path, problems)
    item = values.first_node(node.get("itemReviewed"))
    summary = values.text(node.get("claimReviewed"))
    words = values.text(item.get("text")) or summary
    if words is None:
        reader.trouble("claimReviewed", "this text is missing, so that there is no claim")
        return None
    rating = _rating(node, reader)
    status = status_of(rating) if rating else None
    if status is None:
        told = f"no verdict is known by {rating.words!r}" if rating and rating.words else "there is no verdict"
        reader.trouble("reviewRating", f"{told}; the status is unverified")
    publisher = values.first_node(node.get("author")) or values.first_node(node.get("publisher"))
    article, others = _appearances(item, words, reader)
    return FactCheck(
        article=article,
        claim=_claim(item, article, summary, status or Status.UNVERIFIED, reader),
        url=values.address(node.get("url")),
        publisher=values.text(publisher.get("name")),
        publisher_url=values.address(publisher.get("url")),
        reviewed=reader.day("datePublished", node.get("datePublished")),
        rating=rating,
        rationale=values.text(node.get("reviewBody")),
        appearances=others,
    )


def _claim(item: dict[str, Any], article: Article, summary: str | None, status: Status, reader: "_Reader") -> Claim:
    whole = (Span(0, len(article.text)),)
    identifier = values.text(item.get("identifier")) or ""
    own = identifier.removeprefix(IDENTIFIER) if identifier.startswith(IDENTIFIER) else ""
    day = reader.day("itemReviewed.datePublished", item.get("datePublished"))
    return Claim(
        id=own or ClaimIds(article.text).of(whole),
        section=SectionKind.BODY,
        speaker=_speaker(item),
        cue=None,
        statement=Statement(
            whole, article.text, Quotation.INDIRECT, standalone=summary if summary != article.text else None
        ),
        said=Said(day.isoformat(), day, day) if day else None,
        status=status,
    )


def _speaker(item: dict[str, Any]) -> Speaker:
    author = values.first_node(item.get("author"))
    name = values.text(author.get("name"))
    if name is None:
        document = values.text(values.first_node(item.get("isPartOf")).get("name"))
        return Speaker(document, SpeakerKind.DOCUMENT if document else SpeakerKind.UNKNOWN, named=document is not None)
    kinds = [_KINDS[kind] for kind in values.types_of(author) if kind in _KINDS]
    role = values.text(author.get("jobTitle")) or values.text(author.get("description"))
    return Speaker(name, kinds[0] if kinds else SpeakerKind.UNKNOWN, named=True, role=role)


def _rating(node: dict[str, Any], reader: "_Reader") -> PublishedRating | None:
    given = values.first_node(node.get("reviewRating"))
    rating = PublishedRating(
        values.text(given.get("alternateName")) or values.text(given.get("name")),
        *(reader.number(f"reviewRating.{key}", given.get(key)) for key in ("ratingValue", "worstRating", "bestRating")),
    )
    return None if rating == PublishedRating() else rating


def _appearances(item: dict[str, Any], words: str, reader: "_Reader") -> tuple[Article, tuple[str, ...]]:
    """Where the claim was made first, as an article whose text is the claim, and the addresses of the other places."""
    works = [*values.each(item.get("firstAppearance")), *values.each(item.get("appearance"))]
    if not works and "Claim" not in values.types_of(item):
        works = [item]  # as before schema.org had claims: the item is the work that makes it
    first = values.first_node(works)
    url = values.address(first)
    others = [other for work in works if (other := values.address(work)) and other != url]
    published = reader.day("itemReviewed.appearance.datePublished", first.get("datePublished"))
    article = Article(
        id=hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        text=words,
        headline=values.text(first.get("headline")) or values.text(first.get("name")),
        outlet=values.text(values.first_node(first.get("publisher")).get("name")),
        published=published,
        url=url,
    )
    return article, tuple(dict.fromkeys(others))


@frozen
class _Reader:
    """Reads what may be malformed: where it is, that is noted, and the rest stands."""

    path: str
    problems: list[Problem]

    def trouble(self, where: str, what: str) -> None:
        self.problems.append(Problem(f"{self.path}.{where}", what))

    def day(self, where: str, value: object) -> Any:
        return self._tried(where, value, values.day)

    def number(self, where: str, value: object) -> float | None:
        return self._tried(where, value, values.number)

    def _tried(self, where: str, value: object, read: Callable[[object], T]) -> T | None:
        try:
            return read(value)
        except ValueError as error:
            self.trouble(where, f"{values.text(value)!r} {error}; it is left out")
            return None
