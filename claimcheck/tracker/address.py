"""Where a tracker's database is: a path or a URL, as SQLAlchemy's URL."""

import os
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from claimcheck.tracker.errors import BadDatabaseUrl

# What a URL may begin with, and the driver that answers.
DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


def address(where: str | os.PathLike[str]) -> URL:
    """The URL of a database; what has no "://" in it is the path of an SQLite file.

    Raises `BadDatabaseUrl`.
    """
    if not isinstance(where, str) or "://" not in where:
        path = os.fspath(where)
        if not path:
            raise BadDatabaseUrl("(nothing)", "no database is named")
        return URL.create("sqlite", database=str(Path(path).expanduser()))
    try:
        url = make_url(where)
    except (ArgumentError, ValueError):
        raise BadDatabaseUrl(where.partition("://")[0] + "://…", "not a database URL") from None
    driver = DRIVERS.get(url.get_backend_name())
    if driver is None:
        raise BadDatabaseUrl(shown(url), f"no tracker can live in {url.get_backend_name()}")
    if driver != "sqlite" and not url.database:
        raise BadDatabaseUrl(shown(url), "no database is named")
    return url.set(drivername=driver)


def shown(url: URL) -> str:
    """The address as messages show it: a path for SQLite, else the URL with its password hidden."""
    if url.get_backend_name() == "sqlite" and url.database:
        return url.database
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)
