"""The rows of claims: making them, replacing what a better extraction says, and joining them to a version."""

from collections.abc import Iterable, Sequence

from attrs import frozen
from sqlalchemy import Connection, delete, func, insert, select, update

from claimcheck.records import Article, Claim, Status
from claimcheck.tracker import fulltext
from claimcheck.tracker.appearing import Sighting
from claimcheck.tracker.facts import Assessed, assessed, facts, searchable
from claimcheck.tracker.schema import AMOUNT, APPEARANCE, CLAIM, DOCUMENT, NAME
from claimcheck.tracker.words import words_of


@frozen
class Incoming:
    """One claim of an extraction, with its document and its place among the claims."""

    claim: Claim
    document: str
    position: int


def make_claims(connection: Connection, article: tuple[int, Article], incoming: Sequence[Incoming]) -> list[int]:
    """Rows for claims that are new, at home in this article; gives their keys."""
    first = (connection.execute(select(func.max(CLAIM.c.key))).scalar() or 0) + 1
    judged = [assessed(new.claim) for new in incoming]
    rows = _rows(connection, article, incoming, judged)
    keys = list(range(first, first + len(rows)))
    fresh = {"version": 1, "status": Status.UNVERIFIED.value, "priority": 0, "article": article[0]}
    numbered = list(zip(keys, rows, incoming, strict=True))
    if numbered:
        connection.execute(
            insert(CLAIM), [{"key": key, "id": new.claim.id, **fresh, **row} for key, row, new in numbered]
        )
        connection.execute(insert(DOCUMENT), [{"claim": key, "document": new.document} for key, _, new in numbered])
        _add_amounts(connection, zip(keys, judged, strict=True))
        fulltext.index(connection, ((key, searchable(new.claim)) for key, _, new in numbered))
    return keys


def replace_claim(
    connection: Connection, article: tuple[int, Article], seen: Sighting, old: Claim, new: Incoming
) -> None:
    """Let a claim be what a better extraction says, there where it is at home; elsewhere let it appear so."""
    if not seen.home:
        where = (APPEARANCE.c.article == article[0]) & (APPEARANCE.c.claim == seen.key)
        connection.execute(update(APPEARANCE).where(where).values(document=new.document))
        return
    judged = assessed(new.claim)
    [row] = _rows(connection, article, [new], [judged])
    connection.execute(update(CLAIM).where(CLAIM.c.key == seen.key).values(row))
    connection.execute(update(DOCUMENT).where(DOCUMENT.c.claim == seen.key).values(document=new.document))
    connection.execute(delete(AMOUNT).where(AMOUNT.c.claim == seen.key))
    _add_amounts(connection, [(seen.key, judged)])
    fulltext.unindex(connection, seen.key, searchable(old))
    fulltext.index(connection, [(seen.key, searchable(new.claim))])


def names(connection: Connection, wanted: Iterable[str | None]) -> dict[str | None, int | None]:
    """The key of each name, made where it is new; None is no name."""
    distinct = sorted({name for name in wanted if name is not None})
    known: dict[str | None, int | None] = {None: None}
    rows = connection.execute(select(NAME.c.name, NAME.c.key).where(NAME.c.name.in_(distinct)))
    known.update(rows.all())
    fresh = [name for name in distinct if name not in known]
    if fresh:
        first = (connection.execute(select(func.max(NAME.c.key))).scalar() or 0) + 1
        made = [{"key": key, "name": name, "folded": folded(name)} for key, name in enumerate(fresh, first)]
        connection.execute(insert(NAME), made)
        known.update((name, key) for key, name in enumerate(fresh, first))
    return known


def folded(name: str) -> str:
    """A name in the words that a search compares."""
    return " ".join(words_of(name))


def _rows(
    connection: Connection, article: tuple[int, Article], incoming: Sequence[Incoming], judged: Sequence[Assessed]
) -> list[dict[str, object]]:
    known = [facts(new.claim, article[1]) for new in incoming]
    keys = names(connection, [name for each in known for name in (each.speaker, each.outlet)])
    rows: list[dict[str, object]] = []
    for each, judgement in zip(known, judged, strict=True):
        rows.append(
            {
                "speaker": keys[each.speaker],
                "outlet": keys[each.outlet],
                "day": each.day,
                "hedged": each.hedged,
                "certainty": judgement.certainty,
                "quantified": bool(judgement.amounts),
                "worth": judgement.worth,
            }
        )
    return rows


def _add_amounts(connection: Connection, claims: Iterable[tuple[int, Assessed]]) -> None:
    rows = [{"kind": kind, "claim": key} for key, judged in claims for kind in judged.amounts]
    if rows:
        connection.execute(insert(AMOUNT), rows)
