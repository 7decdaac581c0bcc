"""Making a database ready: what it is, which version it has, and the migrations that it lacks."""

from importlib.resources import files

from sqlalchemy import Connection, column, inspect, select, table, text

from claimcheck.tracker.address import shown
from claimcheck.tracker.errors import NewerDatabase, NotATracker
from claimcheck.tracker.migrations import KNOWN, NEWEST, VERSION_TABLE
from claimcheck.tracker.store import Store

_LOCK = 1128352587  # of PostgreSQL's advisory locks; any number that nobody else takes


def make_ready(store: Store) -> None:
    """Bring the database to the newest version, from nothing or from an older one.

    Raises `NotATracker`, `NewerDatabase`, `CannotConnect`, `ReadOnly`; a foreign or newer database stays as it is.
    """
    with store.reading(opening=True) as connection:
        version = _version(connection, store)
    if version == NEWEST:
        return
    if store.sqlite:
        # For good: the file remembers it.
        store.write(_log_ahead, locked=False, begin=None)
    store.write(lambda connection: _migrate(connection, store), locked=False)


def _log_ahead(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")


def _migrate(connection: Connection, store: Store) -> None:
    from alembic import command
    from alembic.config import Config

    if not store.sqlite:
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
    if _version(connection, store) == NEWEST:  # another process was quicker
        return
    config = Config()
    config.set_main_option("script_location", str(files("claimcheck.tracker") / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, NEWEST)


def _version(connection: Connection, store: Store) -> str | None:
    """The database's version; None where it is empty."""
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE in tables:
        found = connection.execute(select(column("version_num")).select_from(table(VERSION_TABLE))).scalar()
        if found in KNOWN:
            return str(found)
        if found is not None:
            raise NewerDatabase(shown(store.url), str(found), NEWEST)
    if tables - {VERSION_TABLE}:
        raise NotATracker(shown(store.url))
    return None
