"""From rows to the records that users get."""

import json
from collections.abc import Sequence
from typing import Any

from attrs import evolve
from sqlalchemy import Connection, func, select

from claimcheck.codec import decode, record_from_data
from claimcheck.records import Appearance, Claim, Event, Evidence, Extraction, Note, Review, Status, TrackedClaim
from claimcheck.tracker.appearing import sightings
from claimcheck.tracker.chain import event_of
from claimcheck.tracker.errors import UnknownArticle
from claimcheck.tracker.facts import UNKNOWN_DAY
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.schema import APPEARANCE, ARTICLE, CLAIM, DOCUMENT, EVENT, NAME
from claimcheck.tracker.state import states

_SCHEMA = 1  # of the documents in the tables; a migration brings them to another

# What an entry is, and the field of a `TrackedClaim` that holds those of its kind.
_KINDS = {"evidence": (Evidence, "evidence"), "review": (Review, "reviews"), "note": (Note, "notes")}


def tracked(connection: Connection, keys: Sequence[int]) -> list[TrackedClaim]:
    """The claims of these keys, in their order."""
    rows = (
        select(CLAIM.c.key, CLAIM.c.id, CLAIM.c.version, CLAIM.c.day, CLAIM.c.worth, ARTICLE.c.id, DOCUMENT.c.document)
        .join(DOCUMENT, DOCUMENT.c.claim == CLAIM.c.key)
        .join(ARTICLE, ARTICLE.c.key == CLAIM.c.article)
        .where(CLAIM.c.key.in_(keys))
    )
    stored = states(connection, keys)
    found = {}
    for key, _, version, day, worth, article, document in connection.execute(rows):
        state = stored[key]
        claim = record_from_data(json.loads(document), Claim)
        entries: dict[str, dict[int, Any]] = {field: {} for _, field in _KINDS.values()}
        tags = []
        for name, value in state.items():
            kind, _, rest = name.partition(":")
            if kind == "tag":
                tags.append(rest)
            elif kind in _KINDS:
                record, field = _KINDS[kind]
                entries[field][int(rest)] = record_from_data(value, record)
        found[key] = TrackedClaim(
            claim=evolve(claim, status=Status(state["status"])),
            version=version,
            article=article,
            day=None if day == UNKNOWN_DAY else day,
            assignee=state.get("assignee"),
            priority=state["priority"],
            worth=worth / 100,
            tags=tuple(sorted(tags)),
            **entries,
        )
    return [found[key] for key in keys if key in found]


def history(connection: Connection, key: int) -> list[Event]:
    """The claim's events, oldest first, beginning with that of the story which brought it."""
    article = select(CLAIM.c.article).where(CLAIM.c.key == key).scalar_subquery()
    first = select(func.min(EVENT.c.number)).where(EVENT.c.article == article).scalar_subquery()
    rows = select(EVENT.c.body, EVENT.c.hash).where((EVENT.c.claim == key) | (EVENT.c.number == first))
    return [event_of(*row) for row in connection.execute(rows.order_by(EVENT.c.number))]


def appearances(connection: Connection, key: int) -> list[Appearance]:
    """The versions of stories that hold the claim, in the order in which they were added."""
    rows = (
        select(ARTICLE, NAME.c.name, APPEARANCE.c.found, func.coalesce(APPEARANCE.c.document, DOCUMENT.c.document))
        .join(APPEARANCE, APPEARANCE.c.article == ARTICLE.c.key)
        .join(DOCUMENT, DOCUMENT.c.claim == APPEARANCE.c.claim)
        .outerjoin(NAME, NAME.c.key == ARTICLE.c.outlet)
        .where(APPEARANCE.c.claim == key)
        .order_by(ARTICLE.c.key)
    )
    return [
        Appearance(
            article=row.id,
            version=row.version,
            headline=row.headline,
            outlet=row.name,
            published=row.published,
            url=row.url,
            claim=record_from_data(json.loads(row[-1]), Claim),
            found=row.found,
        )
        for row in connection.execute(rows)
    ]


def extraction(connection: Connection, article: str, version: int | None) -> Extraction:
    """A version of a story, the newest unless one is named, with its claims as it has them and their statuses."""
    where = ARTICLE.c.id == storable(article)
    if version is not None:
        where &= ARTICLE.c.version == version
    rows = select(ARTICLE.c.key, ARTICLE.c.document).where(where).order_by(ARTICLE.c.key.desc()).limit(1)
    row = connection.execute(rows).one_or_none()
    if row is None:
        raise UnknownArticle(article if version is None else f"{article} version {version}")
    seen = [each for each in sightings(connection, row.key) if each.found]
    status = dict(
        connection.execute(select(CLAIM.c.key, CLAIM.c.status).where(CLAIM.c.key.in_([s.key for s in seen]))).all()
    )
    claims = [{**json.loads(each.document), "status": status[each.key]} for each in seen]
    return decode({"schema": _SCHEMA, "article": json.loads(row.document), "claims": claims})
