"""Headline and deck against the body: what they say more firmly, or with another number, than the story below."""

from collections.abc import Sequence

from claimcheck.assessment.headlines.finding import HeadlineFinding, HeadlineFindingKind
from claimcheck.records import Article, Claim

__all__ = ["HeadlineFinding", "HeadlineFindingKind", "headline_findings"]


def headline_findings(article: Article, claims: Sequence[Claim]) -> tuple[HeadlineFinding, ...]:
    """Where the headline or deck says more than the body: in the order of the headline, then of the body.

    `claims` are those extracted from the article, in any order. Takes time in proportion to the text's length.
    """
    del article, claims  # the rules follow
    return ()
