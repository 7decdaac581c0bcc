"""What is opened is a tracker of a version we know, or nothing is touched."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from made_stories import bridge
from sqlalchemy import Connection, create_engine, event, inspect, make_url, text

import claimcheck
from claimcheck.tracker import Tracker
from claimcheck.tracker.address import address
from claimcheck.tracker.errors import (
    BadDatabaseUrl,
    CannotConnect,
    DatabaseFailed,
    DiskFull,
    NewerDatabase,
    NotATracker,
    PerhapsSaved,
    ReadOnly,
    TrackerError,
)
from claimcheck.tracker.migrations import KNOWN, NEWEST
from claimcheck.tracker.schema import METADATA

WRONG = "my-wrong-secret"


def run(url: str, *statements: str) -> None:
    engine = create_engine(address(url))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_the_front_door_opens_a_file_by_its_path(tmp_path: Path) -> None:
    with claimcheck.Tracker(tmp_path / "claims.db") as tracker:
        tracker.add(bridge())
    with claimcheck.Tracker(f"sqlite:///{tmp_path / 'claims.db'}") as again:
        assert again.claim("c1").claim == bridge().claims[0]


def test_migrations_make_the_tables_that_queries_use(url: str) -> None:
    engine = create_engine(address(url))
    inspector = inspect(engine)
    for table in METADATA.tables.values():
        found = {column["name"]: column for column in inspector.get_columns(table.name)}
        assert found.keys() == {column.name for column in table.columns}
        for column in table.columns:
            assert found[column.name]["nullable"] == column.nullable, f"{table.name}.{column.name}"
            made = found[column.name]["type"].compile(engine.dialect)
            assert made == column.type.compile(engine.dialect), f"{table.name}.{column.name}"
        key = inspector.get_pk_constraint(table.name)["constrained_columns"]
        assert key == [column.name for column in table.primary_key.columns]
        indexes = {index["name"]: index["column_names"] for index in inspector.get_indexes(table.name)}
        wanted = {index.name: [column.name for column in index.columns] for index in table.indexes}
        assert {name: indexes.get(name) for name in wanted} == wanted
        foreign = {tuple(each["constrained_columns"]) for each in inspector.get_foreign_keys(table.name)}
        assert foreign == {(column.name,) for column in table.columns if column.foreign_keys}
    engine.dispose()


def test_the_migrations_are_a_line_that_ends_at_the_newest() -> None:
    from alembic.script import ScriptDirectory

    from claimcheck.tracker import migrations

    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert [script.revision for script in scripts.walk_revisions()] == list(reversed(KNOWN))
    assert scripts.get_heads() == [NEWEST]


def test_a_newer_database_is_refused_and_left_alone(url: str) -> None:
    run(url, "UPDATE claimcheck_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase, match=f"version 9999; this claimcheck knows {NEWEST}"):
        Tracker(url)
    with pytest.raises(NewerDatabase):
        Tracker(url)


def test_a_database_of_something_else_is_refused_and_left_alone(kind: str, databases: Any) -> None:
    url = databases.new(kind)
    run(url, "CREATE TABLE recipe (name TEXT)")
    with pytest.raises(NotATracker, match="something else"):
        Tracker(url)
    engine = create_engine(address(url))
    assert inspect(engine).get_table_names() == ["recipe"]
    engine.dispose()


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("The bridge may close, she said.\n" * 50, "utf-8")
    with pytest.raises(NotATracker, match=r"story\.txt: holds something else"):
        Tracker(path)
    assert path.read_text("utf-8").startswith("The bridge")


def test_a_database_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotConnect, match="unable to open database file"):
        Tracker(tmp_path / "no such folder" / "claims.db")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://u:secret@h/x", "no tracker can live in mysql"),
        ("://", "not a database URL"),
        ("", "no database is named"),
        ("postgresql://u:secret@h", "no database is named"),
        ("postgresql://u:secret@h:port/x", "not a database URL"),
    ],
)
def test_a_wrong_address_is_named_without_its_password(url: str, words: str) -> None:
    with pytest.raises(BadDatabaseUrl, match=words) as caught:
        Tracker(url)
    assert "secret" not in str(caught.value)


def test_a_wrong_password_is_said_and_not_shown(postgres: str, postgres_password: Callable[[], str]) -> None:
    right = postgres_password()
    wrong = make_url(postgres).set(username="guarded", password=WRONG)
    with pytest.raises(CannotConnect, match="password authentication failed") as caught:
        Tracker(wrong.render_as_string(hide_password=False))
    assert WRONG not in f"{caught.value!s} {caught.value!r}"
    assert "\n" not in str(caught.value)
    assert right != WRONG


def test_a_server_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotConnect, match=r"postgresql://ana:\*\*\*@/claims"):
        Tracker(f"postgresql://ana:secret@/claims?host={tmp_path}")


def test_a_file_that_cannot_be_written_can_be_read(tmp_path: Path) -> None:
    with Tracker(tmp_path / "claims.db", by="ana") as tracker:
        tracker.add(bridge())
    with Tracker(f"sqlite:///file:{tmp_path / 'claims.db'}?mode=ro&uri=true", by="ana") as reader:
        assert reader.claim("c1").id == "c1"
        with pytest.raises(ReadOnly, match="nothing was changed"):
            reader.start("c1")


def test_a_server_that_takes_no_changes_can_be_read(databases: Any) -> None:
    url = databases.after("postgresql", lambda tracker: tracker.add(bridge()))
    with Tracker(f"{url}%20-cdefault_transaction_read_only%3Don", by="ana") as reader:
        assert reader.claim("c1").id == "c1"
        with pytest.raises(ReadOnly, match="nothing was changed"):
            reader.start("c1")
        assert reader.claim("c1").version == 1


def test_on_a_server_whose_disk_is_full_nothing_changes(databases: Any) -> None:
    url = databases.after("postgresql", lambda tracker: tracker.add(bridge()))
    run(
        url,
        "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$",
        "CREATE TRIGGER no_room BEFORE INSERT ON event EXECUTE FUNCTION no_room()",
    )
    with Tracker(url, by="ana") as tracker:
        before = list(tracker.export())
        with pytest.raises(DiskFull, match="the disk is full; nothing was changed"):
            tracker.start("c1")
        assert list(tracker.export()) == before


def test_on_a_full_disk_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    with Tracker(path, by="ana") as tracker:
        tracker.add(bridge())
        before = list(tracker.export())
        _leave_no_room(tracker)
        with pytest.raises(DiskFull, match="the disk is full"):
            tracker.note("c1", "x" * 1_000_000)
        assert list(tracker.export()) == before
        assert tracker.audit().ok


def _leave_no_room(tracker: Tracker) -> None:
    @event.listens_for(tracker._store.engine, "begin")
    def _limit(connection: Any) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_what_is_acknowledged_is_on_the_disk(tmp_path: Path) -> None:
    with Tracker(tmp_path / "claims.db") as tracker, tracker._store.reading() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        ]
    assert pragmas == ["wal", 2, 1, 1128352587]
    assert sqlite3.sqlite_version_info >= (3, 35)


def test_a_tracker_in_memory_works(tmp_path: Path) -> None:
    with Tracker("sqlite://", by="ana") as tracker:
        tracker.add(bridge())
        assert tracker.start("c1").version == 2
        assert tracker.audit().ok
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("moment", ["begin", "commit"])
def test_a_server_that_goes_away_is_told_by_whether_it_was_saving(databases: Any, moment: str) -> None:
    url = databases.new("postgresql")
    with Tracker(url, by="ana") as tracker:
        tracker.add(bridge())
        tracker.claim("c1")
        waiting = [moment]

        @event.listens_for(tracker._store.engine, moment)
        def end(connection: Connection) -> None:
            if not waiting:
                return
            waiting.clear()
            pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            run(url, f"SELECT pg_terminate_backend({pid}, 5000)")

        with pytest.raises(TrackerError) as caught:
            tracker.start("c1")
        assert tracker.claim("c1").version == 1
        assert tracker.start("c1").version == 2
    saving = moment == "commit"
    assert type(caught.value) is (PerhapsSaved if saving else DatabaseFailed)
    words = "it is not known whether this step was saved. Look with" if saving else "nothing was changed by this step"
    assert words in str(caught.value)
