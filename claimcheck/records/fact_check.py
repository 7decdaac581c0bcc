"""A verdict on a claim as somebody has published it."""

import datetime

from attrs import frozen

from claimcheck.records.article import Article
from claimcheck.records.claim import Claim


@frozen
class PublishedRating:
    """The verdict in the publisher's own words and, where the publisher has a scale, as a number on it."""

    words: str | None = None
    value: float | None = None
    worst: float | None = None
    best: float | None = None


@frozen
class FactCheck:
    """A published verdict on a claim; `claim.status` is the verdict in claimcheck's words.

    `article` is where the claim was made; for a check that was read from elsewhere its text is the claim's words and
    no more. `url` is the page that tells of the check, `publisher` who stands behind it, `reviewed` the day it was
    published. `rating` is None where the status says it all. `appearances` are addresses where the claim was made,
    besides `article.url`.
    """

    article: Article
    claim: Claim
    url: str | None = None
    publisher: str | None = None
    publisher_url: str | None = None
    reviewed: datetime.date | None = None
    rating: PublishedRating | None = None
    rationale: str | None = None
    appearances: tuple[str, ...] = ()
