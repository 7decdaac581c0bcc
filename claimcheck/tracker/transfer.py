"""Everything in a tracker as lines of JSON, and back."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from claimcheck.tracker.auditing import AuditReport


def exported(connection: Connection) -> Iterator[str]:
    """Every row of every table."""
    raise NotImplementedError


def load(connection: Connection, lines: Iterable[str], where: str) -> AuditReport:
    """Take the lines in."""
    raise NotImplementedError
