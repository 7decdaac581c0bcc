"""The full-text index: FTS5 in SQLite, tsvector in PostgreSQL. The one module that knows what differs.

Both hold the folded words of `words.words_of` and take them as they are. `storable` belongs here because what a
database cannot keep (NUL, half of a surrogate pair) must be the same in both.
"""

import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, column, select, table, text

from claimcheck.tracker.schema import Key
from claimcheck.tracker.words import Phrase, words_of

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_LAST_PLACE = 16383  # PostgreSQL counts no further


def storable(words: str) -> str:
    """The text without what no database can keep in a column; documents escape it and keep everything."""
    return _UNSTORABLE.sub("�", words)


def index(connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Put claims, by their keys, into the index under the words of their texts."""
    if connection.dialect.name == "sqlite":
        statement, written = "INSERT INTO lookup (rowid, words) VALUES (:key, :words)", _plainly
    else:
        statement, written = "INSERT INTO lookup (claim, words) VALUES (:key, CAST(:words AS tsvector))", _tsvector
    folded = [{"key": key, "words": written(words_of(words))} for key, words in rows]
    if folded:
        connection.execute(text(statement), folded)


def unindex(connection: Connection, key: int, words: str) -> None:
    """Take a claim out; `words` is the text under which it was put in."""
    if connection.dialect.name == "sqlite":  # an index without content must be told what to forget
        statement = "INSERT INTO lookup (lookup, rowid, words) VALUES ('delete', :key, :words)"
        connection.execute(text(statement), {"key": key, "words": " ".join(words_of(words))})
    else:
        connection.execute(text("DELETE FROM lookup WHERE claim = :key"), {"key": key})


def matching(dialect: str, phrases: tuple[Phrase, ...]) -> Select[Any]:
    """The keys of the claims that have the phrases that are asked for and none that are excluded."""
    if dialect == "sqlite":
        found, query = text("lookup MATCH :phrases"), _fts5(phrases)
    else:
        found, query = text("words @@ CAST(:phrases AS tsquery)"), _tsquery(phrases)
    key = "rowid" if dialect == "sqlite" else "claim"
    return select(table("lookup", column(key, Key)).c[key]).where(found.bindparams(phrases=query))


def _plainly(words: list[str]) -> str:
    return " ".join(words)


def _tsvector(words: list[str]) -> str:
    """The words with their places, written out: PostgreSQL's own parser goes by the server's locale."""
    return " ".join(f"'{word}':{min(place, _LAST_PLACE)}" for place, word in enumerate(words, 1))


def _fts5(phrases: tuple[Phrase, ...]) -> str:
    wanted = " AND ".join(_fts5_phrase(phrase) for phrase in phrases if not phrase.excluded)
    unwanted = "".join(f" NOT {_fts5_phrase(phrase)}" for phrase in phrases if phrase.excluded)
    return f"({wanted}){unwanted}"


def _fts5_phrase(phrase: Phrase) -> str:
    return f'"{" ".join(phrase.words)}"{"*" if phrase.prefix else ""}'


def _tsquery(phrases: tuple[Phrase, ...]) -> str:
    return " & ".join(_tsquery_phrase(phrase) for phrase in phrases)


def _tsquery_phrase(phrase: Phrase) -> str:
    words = [f"'{word}'" for word in phrase.words]
    if phrase.prefix:
        words[-1] += ":*"
    return f"{'!' if phrase.excluded else ''}({' <-> '.join(words)})"
