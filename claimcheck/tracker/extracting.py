"""Stories that come without their claims: these are extracted through the package's front door, where rooms meet."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import cast

from claimcheck.records import Article, Extraction


def extracted(stories: Iterable[Article | Extraction]) -> Iterator[Extraction]:
    """Each story with its claims, in the order given; few are read ahead."""
    for bare, run in groupby(stories, lambda story: isinstance(story, Article)):
        if bare:
            yield from _with_claims(cast(Iterator[Article], run))
        else:
            yield from cast(Iterator[Extraction], run)


def _with_claims(articles: Iterator[Article]) -> Iterator[Extraction]:
    import claimcheck

    waiting: deque[Article] = deque()

    def noted() -> Iterator[Article]:
        for article in articles:
            waiting.append(article)
            yield article

    for claims in claimcheck.extract_many(noted()):
        yield Extraction(waiting.popleft(), claims)
