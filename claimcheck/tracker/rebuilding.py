"""The state that the events tell, beside the state that is stored: what does not agree."""

import contextlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from claimcheck.codec import record_from_data
from claimcheck.errors import DocumentError
from claimcheck.records import Article, Claim
from claimcheck.tracker.appearing import listed, sightings
from claimcheck.tracker.chain import State, digest
from claimcheck.tracker.facts import facts
from claimcheck.tracker.schema import APPEARANCE, ARTICLE, CLAIM, COPY, DOCUMENT, EVENT, NAME
from claimcheck.tracker.state import UNTOUCHED, states

Wrong = tuple[str, str]  # where, and what


def article_findings(connection: Connection, articles: Sequence[Row[Any]]) -> Iterator[Wrong]:
    """What is wrong with these articles (key, id, document) and the documents of their claims."""
    told = _told(connection, EVENT.c.article, [row.key for row in articles])
    for row in articles:
        events = told.get(row.key)
        if not events:
            yield f"article {row.id}", "no event tells of it; it was put in from outside"
            continue
        if digest(row.document) != events[0]["after"].get("document"):
            yield f"article {row.id}", "its text or its other data are others than those that were added"
        expected = events[-1]["after"]["claims"]
        stored = listed(sightings(connection, row.key))
        if stored != expected:
            yield from _differences(row.id, expected, stored)


def claim_findings(connection: Connection, keys: Sequence[int]) -> Iterator[Wrong]:
    """What is wrong with what is stored of these claims, against their own events and documents."""
    told = _told(connection, EVENT.c.claim, keys)
    stored = states(connection, keys)
    kept = _kept(connection, set[str]().union(*(_copies(state) for state in stored.values())))
    rows = _claims(connection, keys)
    homes = _articles(connection, {row.article for row in rows})
    for row in rows:
        where = f"claim {row.id}"
        state = dict(UNTOUCHED)
        for event in told.get(row.key, []):
            for name, value in event["before"].items():
                if state.get(name) != value:
                    yield where, f"event {event['number']} was made on another {name} than the events before it left"
            state |= event["after"]
        yield from ((where, what) for what in _changed(stored[row.key], state))
        if row.version != 1 + len(told.get(row.key, [])):
            yield where, f"its version is {row.version}, and it has {len(told.get(row.key, []))} events"
        if row.position is None:
            yield where, "stands in no article; it was put in from outside"
        yield from ((where, what) for what in _misfiled(row, homes.get(row.article)))
        for name in _copies(stored[row.key]) - kept:
            yield where, f"the saved page {name} of its evidence was removed"


def _claims(connection: Connection, keys: Sequence[int]) -> Sequence[Any]:
    speaker, outlet = NAME.alias("speakers"), NAME.alias("outlets")
    home = (APPEARANCE.c.claim == CLAIM.c.key) & (APPEARANCE.c.article == CLAIM.c.article)
    columns = (
        CLAIM.c.key,
        CLAIM.c.id,
        CLAIM.c.version,
        CLAIM.c.day,
        CLAIM.c.hedged,
        speaker.c.name.label("speaker"),
        outlet.c.name.label("outlet"),
        APPEARANCE.c.position,
        DOCUMENT.c.document,
        CLAIM.c.article,
    )
    return connection.execute(
        select(*columns)
        .outerjoin(DOCUMENT, DOCUMENT.c.claim == CLAIM.c.key)
        .outerjoin(APPEARANCE, home)
        .outerjoin(speaker, speaker.c.key == CLAIM.c.speaker)
        .outerjoin(outlet, outlet.c.key == CLAIM.c.outlet)
        .where(CLAIM.c.key.in_(keys))
        .order_by(CLAIM.c.key)
    ).all()


def _copies(state: State) -> set[str]:
    pieces = [value for name, value in state.items() if name.startswith("evidence:")]
    return {piece["copy"]["digest"] for piece in pieces if piece.get("copy")}


def _kept(connection: Connection, digests: set[str]) -> set[str]:
    return set(connection.execute(select(COPY.c.digest).where(COPY.c.digest.in_(digests))).scalars())


def _changed(stored: State, told: State) -> Iterator[str]:
    told = {name: value for name, value in told.items() if value is not None}
    for name in sorted(told.keys() | stored.keys()):
        if stored.get(name) != told.get(name):
            yield f"its {name} is {stored.get(name)!r}, and by its events {told.get(name)!r}"


def _articles(connection: Connection, keys: set[int]) -> dict[int, Article]:
    """The articles of these keys that can be read."""
    found = {}
    documents = select(ARTICLE.c.key, ARTICLE.c.document).where(ARTICLE.c.key.in_(keys))
    for key, document in connection.execute(documents):
        with contextlib.suppress(DocumentError, ValueError):
            found[key] = record_from_data(json.loads(document), Article)
    return found


def _misfiled(row: Row[Any], article: Article | None) -> Iterator[str]:
    """Whether the claim would be found under what its document says."""
    try:
        claim = record_from_data(json.loads(row.document or "null"), Claim)
    except (DocumentError, ValueError):
        claim = None
    if claim is None or article is None:
        yield "its document, or that of its article, cannot be read"
        return
    if claim.id != row.id:
        yield f"its document is that of the claim {claim.id}"
    known = facts(claim, article)
    for name in ("speaker", "outlet", "day", "hedged"):
        if getattr(row, name) != getattr(known, name):
            yield f"is filed under the {name} {getattr(row, name)!r}, and its document says {getattr(known, name)!r}"


def _differences(article: str, expected: list[list[Any]], stored: list[list[Any]]) -> Iterator[Wrong]:
    there = {each[0]: each for each in stored}
    wanted = {each[0]: each for each in expected}
    for name, each in wanted.items():
        if name not in there:
            yield f"claim {name}", f"was removed from the article {article}"
        elif there[name] != each:
            yield f"claim {name}", f"its document in the article {article} is another than the one that was added"
    for name in there.keys() - wanted.keys():
        yield f"claim {name}", f"stands in the article {article}, and no event tells of it"
    if there == wanted:
        yield f"article {article}", "its claims are in another order than the one in which they were added"


def _told(connection: Connection, owner: Any, keys: Sequence[int]) -> dict[int, list[State]]:
    """The events of each of these claims or articles, oldest first; those that cannot be read are left out."""
    found: dict[int, list[State]] = defaultdict(list)
    for key, body in connection.execute(select(owner, EVENT.c.body).where(owner.in_(keys)).order_by(EVENT.c.number)):
        try:
            data = json.loads(body)
        except ValueError:
            continue
        found[key].append(data)
    return found
