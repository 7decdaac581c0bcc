"""What is known of many claims at once, for reports: where they stand, in which story, what has happened to them."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import Factory, define, evolve
from sqlalchemy import Connection, func, select

from claimcheck.codec import decode, record_from_data
from claimcheck.records import Appearance, Article, CaseFile, Claim, Event
from claimcheck.tracker.chain import event_of
from claimcheck.tracker.finding import keys_of
from claimcheck.tracker.schema import APPEARANCE, ARTICLE, CLAIM, DOCUMENT, EVENT, NAME
from claimcheck.tracker.searching import MOST, Page, Query, search
from claimcheck.tracker.store import Store

Record = TypeVar("Record")

_SCHEMA = 1  # of the documents in the tables

Sighted = tuple[int, Appearance]  # the key of a version of a story, and the claim in it


def every(store: Store, query: Query, read: Callable[[Connection, Page], Sequence[Record]]) -> Iterator[Record]:
    """What is read of each page of a search, page after page, all of a page at one moment."""
    after: str | None = None
    while True:
        with store.reading() as connection:
            page = search(connection, query, MOST, after)
            found = read(connection, page)
        yield from found
        if page.next is None:
            return
        after = page.next


@define
class CaseFiles:
    """Reads a case file for each claim of a page, in their order; a story is read once for all pages."""

    articles: dict[int, Article] = Factory(dict)

    def __call__(self, connection: Connection, page: Page) -> list[CaseFile]:
        """The case files of one page."""
        claims = page.claims
        keys = {name: key for name, (key, _) in keys_of(connection, [claim.id for claim in claims]).items()}
        seen = _appearances(connection, list(keys.values()))
        past = _histories(connection, list(keys.values()))
        last = {name: _last(seen[key]) for name, key in keys.items()}
        _read(connection, {place for place, _ in last.values()} - self.articles.keys(), self.articles)
        found = []
        for claim in claims:
            place, newest = last[claim.id]
            found.append(
                CaseFile(
                    tracked=claim,
                    claim=evolve(newest.claim, status=claim.status),
                    article=self.articles[place],
                    appearances=tuple(each for _, each in seen[keys[claim.id]]),
                    history=tuple(past[keys[claim.id]]),
                )
            )
        return found


def _last(seen: Sequence[Sighted]) -> Sighted:
    """The newest version that has the claim; where none has it any more, the newest that had it."""
    return next((each for each in reversed(seen) if each[1].found), seen[-1])


def _appearances(connection: Connection, keys: Sequence[int]) -> dict[int, list[Sighted]]:
    document = func.coalesce(APPEARANCE.c.document, DOCUMENT.c.document)
    columns = (ARTICLE.c.id, ARTICLE.c.version, ARTICLE.c.headline, NAME.c.name, ARTICLE.c.published, ARTICLE.c.url)
    rows = (
        select(APPEARANCE.c.claim, ARTICLE.c.key, APPEARANCE.c.found, document, *columns)
        .join(APPEARANCE, APPEARANCE.c.article == ARTICLE.c.key)
        .join(DOCUMENT, DOCUMENT.c.claim == APPEARANCE.c.claim)
        .outerjoin(NAME, NAME.c.key == ARTICLE.c.outlet)
        .where(APPEARANCE.c.claim.in_(keys))
        .order_by(ARTICLE.c.key)
    )
    found: dict[int, list[Sighted]] = defaultdict(list)
    for row in connection.execute(rows):
        key, place, there, text, article, version, headline, outlet, published, url = row
        claim = record_from_data(json.loads(text), Claim)
        found[key].append((place, Appearance(article, version, headline, outlet, published, url, claim, there)))
    return found


def _histories(connection: Connection, keys: Sequence[int]) -> dict[int, list[Event]]:
    """The events of each claim, oldest first, beginning with that of the story which brought it."""
    rows = select(CLAIM.c.key, CLAIM.c.article).where(CLAIM.c.key.in_(keys))
    home: dict[int, int] = dict(connection.execute(rows).all())
    numbers = select(func.min(EVENT.c.number)).where(EVENT.c.article.in_(set(home.values()))).group_by(EVENT.c.article)
    firsts = select(EVENT.c.article, EVENT.c.body, EVENT.c.hash).where(EVENT.c.number.in_(numbers))
    began = {article: event_of(body, seal) for article, body, seal in connection.execute(firsts)}
    found = {key: [began[article]] for key, article in home.items()}
    own = select(EVENT.c.claim, EVENT.c.body, EVENT.c.hash).where(EVENT.c.claim.in_(keys)).order_by(EVENT.c.number)
    for key, body, seal in connection.execute(own):
        found[key].append(event_of(body, seal))
    return found


def _read(connection: Connection, places: Iterable[int], articles: dict[int, Article]) -> None:
    rows = select(ARTICLE.c.key, ARTICLE.c.document).where(ARTICLE.c.key.in_(list(places)))
    for key, document in connection.execute(rows):
        articles[key] = decode({"schema": _SCHEMA, "article": json.loads(document), "claims": []}).article
