"""One database: transactions that read one moment's state, and transactions that write one after the other."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from claimcheck.errors import MissingExtra
from claimcheck.tracker.errors import DatabaseFailed
from claimcheck.tracker.faults import broken_off, is_passing, translated
from claimcheck.tracker.schema import HEAD

Result = TypeVar("Result")

_PATIENCE = 120.0  # seconds that a writer waits for its turn in all
_TURN = 10_000  # milliseconds that SQLite itself waits before it says that it is busy


class Store:
    """The connections to one database. `url` may be one that `address.address` gives."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self.sqlite = url.get_backend_name() == "sqlite"
        try:
            self.engine = _sqlite_engine(url) if self.sqlite else create_engine(url, pool_pre_ping=True)
        except ImportError:
            raise MissingExtra("a tracker in PostgreSQL", extra="track", package="psycopg") from None

    @property
    def dialect(self) -> str:
        """SQLAlchemy's name of the kind of database."""
        return self.engine.dialect.name

    @contextmanager
    def reading(self, *, opening: bool = False) -> Iterator[Connection]:
        """A transaction that sees one moment's state, however long it takes."""
        level = {} if self.sqlite else {"isolation_level": "REPEATABLE READ"}
        try:
            with self.engine.connect().execution_options(**level) as connection, connection.begin():
                yield connection
        except DBAPIError as error:
            raise translated(error, self.url, opening=opening) from error

    def write(
        self, work: Callable[[Connection], Result], *, locked: bool = True, begin: str | None = "BEGIN IMMEDIATE"
    ) -> Result:
        """Do `work` in a transaction of its own, alone among all writers; it may be begun more than once.

        When this returns, the work is on the disk; when it raises, nothing of it is, unless it raises `PerhapsSaved`:
        the connection broke after the database was told to save it and before it said that it had. `locked` is false as
        long as the database has no tables to lock; `begin` is how SQLite begins, None for what it does outside of
        transactions.
        """
        end = time.monotonic() + _PATIENCE
        pause = 0.005
        while True:
            try:
                with self._writing(locked, begin) as connection:
                    return work(connection)
            except DBAPIError as error:
                if not is_passing(error):
                    raise translated(error, self.url) from error
                if time.monotonic() > end:
                    raise DatabaseFailed(str(self.url.database), "others have been writing for too long") from error
            time.sleep(pause * (0.5 + random.random()))  # noqa: S311 (no secret: it keeps writers from marching in step)
            pause = min(pause * 2, 0.5)

    @contextmanager
    def _writing(self, locked: bool, begin: str | None) -> Iterator[Connection]:
        saving = False
        try:
            with self.engine.connect().execution_options(claimcheck_begin=begin) as connection, connection.begin():
                if locked and not self.sqlite:  # SQLite has one writer at a time by itself
                    connection.execute(select(HEAD.c.one).with_for_update())
                yield connection
                saving = True
        except DBAPIError as error:
            if saving and error.connection_invalidated:
                raise broken_off(error, self.url) from error
            raise

    def close(self) -> None:
        """Let all connections go."""
        self.engine.dispose()


def _sqlite_engine(url: URL) -> Engine:
    in_memory = url.database in {None, "", ":memory:"}
    pool = {"poolclass": StaticPool} if in_memory else {}
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": _TURN / 1000}, **pool)

    @event.listens_for(engine, "connect")
    def _prepare(connection: object, _: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined] # Python's own BEGINs come too late
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA synchronous = FULL")  # what is acknowledged survives a power cut
        cursor.execute("PRAGMA cache_size = -65536")  # 64 MiB
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin = connection.get_execution_options().get("claimcheck_begin", "BEGIN")
        if begin:
            connection.exec_driver_sql(begin)

    return engine
