"""Putting an extraction into the tracker: a new story, a further version, a better extraction, or nothing new."""

import json
from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum

from attrs import evolve, frozen
from sqlalchemy import Connection, func, insert, select, update

from claimcheck.codec import encode, record_from_data
from claimcheck.records import Article, Claim, Extraction
from claimcheck.tracker.appearing import Sighting, listed, sightings
from claimcheck.tracker.chain import Chain, canonical, digest
from claimcheck.tracker.errors import BadValue
from claimcheck.tracker.finding import keys_of
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.placing import Incoming, make_claims, names, replace_claim
from claimcheck.tracker.schema import APPEARANCE, ARTICLE
from claimcheck.tracker.stories import next_story, remember, story_of
from claimcheck.tracker.words import words_of


class Outcome(StrEnum):
    """What an extraction was to the tracker."""

    NEW = "new"
    CORRECTED = "corrected"  # a further version of a story
    EXTRACTED_AGAIN = "extracted_again"  # the same version; its claims are others, or read otherwise
    UNCHANGED = "unchanged"


@frozen
class AddReport:
    """What adding an extraction did, in ids of claims, in text order.

    `added` are new to the tracker; `same` were known, from this story or another; `updated` are those of the same
    whose record is another now; `gone` are claims of the version before, or of the extraction before, that this one
    does not have. Statuses, evidence and reviews of known claims stay as they are.
    """

    article: str
    version: int
    outcome: Outcome
    added: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def add_all(extractions: Sequence[Extraction], by: str, connection: Connection, chain: Chain) -> list[AddReport]:
    """Add extractions one after the other; what `add` raises for one leaves out all."""
    return [add(connection, chain, each, by) for each in extractions]


def add(connection: Connection, chain: Chain, extraction: Extraction, by: str) -> AddReport:
    """Add one extraction, inside a writing transaction.

    Raises `DocumentError` where it does not agree with itself, `BadValue` where no database can keep a claim's id.
    """
    data = encode(extraction)
    for claim in extraction.claims:
        if storable(claim.id) != claim.id:
            raise BadValue("claim id", claim.id, "a NUL or half a surrogate pair cannot be kept; give another id")
    article, document = extraction.article, canonical(data["article"])
    pairs = zip(extraction.claims, data["claims"], strict=True)
    incoming = [Incoming(claim, canonical(plain), position) for position, (claim, plain) in enumerate(pairs)]
    story = story_of(connection, article)
    versions = _versions(connection, story)
    key, version = next(((key, number) for key, number, sealed in versions if sealed == digest(document)), (None, 0))
    if key is not None:
        return _extracted_again(connection, chain, (key, article), version, incoming, by)
    old = sightings(connection, versions[-1][0]) if versions else []
    version = versions[-1][1] + 1 if versions else 1
    key = _add_article(connection, article, document, story or next_story(connection), version)
    added, same = _place(connection, (key, article), incoming, _matches(connection, incoming, old))
    after = {"document": digest(document), "version": version, "claims": listed(sightings(connection, key))}
    chain.add("article_added", by=by, before={}, after=after, article=(key, article.id))
    gone = tuple(each.claim for each in old if each.found and each.claim not in same)
    outcome = Outcome.CORRECTED if versions else Outcome.NEW
    return AddReport(article.id, version, outcome, added=added, same=same, gone=gone)


def _extracted_again(
    connection: Connection,
    chain: Chain,
    article: tuple[int, Article],
    version: int,
    incoming: Sequence[Incoming],
    by: str,
) -> AddReport:
    key, name = article[0], article[1].id
    old = sightings(connection, key)
    seen = {each.own: each for each in old}
    updated = []
    for new in incoming:
        before = seen.get(new.claim.id)
        if before is not None and before.document != new.document:
            replace_claim(connection, article, before, record_from_data(json.loads(before.document), Claim), new)
            updated.append(before.claim)
    _mark(connection, key, incoming, old)
    unseen = [new for new in incoming if new.claim.id not in seen]
    added, _ = _place(connection, article, unseen, _matches(connection, unseen, []))
    now = sightings(connection, key)
    before_list, after_list = listed(old), listed(now)
    wanted = {new.claim.id for new in incoming}
    same = tuple(each.claim for each in now if each.found and each.claim not in added)
    if before_list == after_list:
        return AddReport(name, version, Outcome.UNCHANGED, same=same)
    chain.add(
        "extracted_again", by=by, before={"claims": before_list}, after={"claims": after_list}, article=(key, name)
    )
    gone = tuple(each.claim for each in old if each.found and each.own not in wanted)
    return AddReport(name, version, Outcome.EXTRACTED_AGAIN, added, same, tuple(updated), gone)


def _versions(connection: Connection, story: int | None) -> list[tuple[int, int, str]]:
    """The story's versions so far, oldest first: key, number, digest."""
    rows = select(ARTICLE.c.key, ARTICLE.c.version, ARTICLE.c.digest).where(ARTICLE.c.story == story)
    return list(connection.execute(rows.order_by(ARTICLE.c.version))) if story is not None else []


def _add_article(connection: Connection, article: Article, document: str, story: int, version: int) -> int:
    key = (connection.execute(select(func.max(ARTICLE.c.key))).scalar() or 0) + 1
    outlet = article.outlet or article.agency
    outlet = outlet and storable(outlet)
    row = {
        "key": key,
        "id": storable(article.id),
        "story": story,
        "version": version,
        "digest": digest(document),
        "headline": article.headline and storable(article.headline),
        "outlet": names(connection, [outlet])[outlet],
        "published": article.published,
        "url": article.url and storable(article.url),
        "document": document,
    }
    connection.execute(insert(ARTICLE).values(row))
    remember(connection, article, story)
    return key


def _matches(
    connection: Connection, incoming: Sequence[Incoming], old: Sequence[Sighting]
) -> dict[str, tuple[int, str]]:
    """For the claims that are known already, by their id or by their words in the version before: key and id."""
    found = keys_of(connection, [new.claim.id for new in incoming])
    taken = {key for key, _ in found.values()}
    by_words: dict[object, list[Sighting]] = defaultdict(list)
    for each in old:
        if each.found and each.key not in taken:
            by_words[_said(record_from_data(json.loads(each.document), Claim))].append(each)
    for new in incoming:
        candidates = by_words.get(_said(new.claim))
        if new.claim.id not in found and candidates:
            match = candidates.pop(0)
            found[new.claim.id] = (match.key, match.claim)
    return found


def _said(claim: Claim) -> object:
    return claim.speaker.name, tuple(words_of(claim.statement.text))


def _place(
    connection: Connection,
    article: tuple[int, Article],
    incoming: Sequence[Incoming],
    known: dict[str, tuple[int, str]],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Let claims appear in the article, new ones and known ones; gives the ids of both."""
    fresh = [new for new in incoming if new.claim.id not in known]
    made = {new.claim.id: key for key, new in zip(make_claims(connection, article, fresh), fresh, strict=True)}
    rows = []
    for new in incoming:
        key, name = known.get(new.claim.id) or (made[new.claim.id], new.claim.id)
        row = {"article": article[0], "claim": key, "position": new.position, "found": True, "id": None}
        own = new.claim.id if new.claim.id != name else None
        document = None if new.claim.id in made else new.document
        rows.append({**row, "id": own, "document": document})
    if rows:
        connection.execute(insert(APPEARANCE), rows)
    return tuple(made), tuple(known[new.claim.id][1] for new in incoming if new.claim.id in known)


def _mark(connection: Connection, article: int, incoming: Sequence[Incoming], old: Sequence[Sighting]) -> None:
    """Note where the claims of the version stand now, and which of them are found no more."""
    places = {new.claim.id: new.position for new in incoming}
    for each in old:
        now = evolve(each, found=each.own in places, position=places.get(each.own, each.position))
        if now != each:
            where = (APPEARANCE.c.article == article) & (APPEARANCE.c.claim == each.key)
            connection.execute(update(APPEARANCE).where(where).values(found=now.found, position=now.position))
