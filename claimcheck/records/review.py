"""What somebody found out about a claim, and where that can be read."""

import datetime

from attrs import frozen

from claimcheck.records.article import Article
from claimcheck.records.claim import Claim


@frozen
class Review:
    """A published verdict on a claim; `claim.status` is the verdict.

    `article` is where the claim was made; for a review that was read from elsewhere its text is the claim's words, and
    no more. `rating` is the verdict in the publisher's own words, None where the status says it all. `url` is the page
    that tells of the check, `reviewed` the day it was published there. `appearances` are addresses where the claim was
    made besides `article.url`.
    """

    article: Article
    claim: Claim
    url: str | None = None
    publisher: str | None = None
    publisher_url: str | None = None
    reviewed: datetime.date | None = None
    rating: str | None = None
    rationale: str | None = None
    appearances: tuple[str, ...] = ()
