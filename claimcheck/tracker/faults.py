"""What a database's driver raises, as the tracker's own errors."""

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from claimcheck.tracker.address import shown
from claimcheck.tracker.errors import (
    CannotConnect,
    DatabaseFailed,
    DiskFull,
    NotATracker,
    PerhapsSaved,
    ReadOnly,
    TrackerError,
)

# SQLSTATEs of PostgreSQL, and primary result codes of SQLite.
_WAITING = {"40001", "40P01", "55P03", "SQLITE_BUSY", "SQLITE_LOCKED"}
_READ_ONLY = {"25006", "42501", "SQLITE_READONLY"}
_FULL = {"53100", "SQLITE_FULL"}
_NO_DATABASE = {"SQLITE_NOTADB"}
_CLOSED_DOOR = {"SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"}


def is_passing(error: DBAPIError) -> bool:
    """Whether the same work can succeed a moment later: another writer holds the lock."""
    return _code(error) in _WAITING


def translated(error: DBAPIError, url: URL, *, opening: bool = False) -> TrackerError:
    """The tracker's error for the driver's; the driver's words are kept to one line, a password is taken out."""
    where, code = shown(url), _code(error)
    if code in _READ_ONLY:
        return ReadOnly(where)
    if code in _FULL:
        return DiskFull(where)
    if code in _NO_DATABASE:
        return NotATracker(where)
    reason = _one_line(str(error.orig), url)
    if opening or code in _CLOSED_DOOR:
        return CannotConnect(where, reason)
    return DatabaseFailed(where, reason)


def broken_off(error: DBAPIError, url: URL) -> PerhapsSaved:
    """The tracker's error for a connection that broke while the database was saving."""
    return PerhapsSaved(shown(url), _one_line(str(error.orig), url))


def _code(error: DBAPIError) -> str | None:
    """The SQLSTATE, or SQLite's primary code: SQLITE_BUSY for SQLITE_BUSY_SNAPSHOT."""
    name = getattr(error.orig, "sqlite_errorname", None)
    if name is not None:
        return "_".join(str(name).split("_")[:2])
    state: str | None = getattr(error.orig, "sqlstate", None)
    return state


def _one_line(words: str, url: URL) -> str:
    line = " ".join(words.split())
    return line.replace(str(url.password), "***") if url.password else line
