"""Which database is meant, and who is at work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from claimcheck.cli.track import desk
from claimcheck.cli.track.deciding import SCALE_NAMES
from claimcheck.cli.track.finding import ORDERS
from claimcheck.tracker import SCALES
from claimcheck.tracker.searching import ORDERS as KNOWN_ORDERS

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, ".local/share"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, ".local/share"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, "Library/Application Support"),
        ("win32", {"LOCALAPPDATA": "/Users/ana/Local"}, "/Users/ana/Local"),
        ("win32", {}, "AppData/Local"),
    ],
)
def test_the_database_of_who_names_none_is_in_the_data_folder(
    platform: str, environment: dict[str, str], folder: str
) -> None:
    assert desk.data_file(platform, environment) == Path.home() / folder / "claimcheck" / "claims.db"


def test_without_a_name_the_data_folder_is_made_and_used(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("CLAIMCHECK_DB", raising=False)
    assert "No such" not in run("track", "add", "story.txt").stderr
    assert (tmp_path / "data" / "claimcheck" / "claims.db").is_file()
    assert "Ana Ruiz" in run("track", "list").stdout


def test_the_option_wins_over_the_variable(at_desk: Run) -> None:
    at_desk("track", "add", "other.txt", "--db", "named.db")
    assert at_desk("track", "list", "--db", "named.db").stdout == "No claims.\n"
    assert at_desk("track", "list").stdout != "No claims.\n"


def test_who_does_it_is_the_option_or_the_variable_or_the_login(at_desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    at_desk("track", "check", "c1", "--by", "Bo")
    at_desk("track", "stop", "c1")
    monkeypatch.delenv("CLAIMCHECK_USER")
    monkeypatch.setenv("LOGNAME", "cy")
    at_desk("track", "check", "c1")
    who = [line.split()[3] for line in at_desk("history", "c1").stdout.splitlines()[2:]]
    assert who == ["Bo", "Ana", "cy"]


def test_where_nobody_is_known_the_variable_is_named(at_desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no user name")

    monkeypatch.delenv("CLAIMCHECK_USER")
    monkeypatch.setattr("getpass.getuser", nobody)
    result = at_desk("track", "check", "c1")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--by NAME" in result.stderr
    assert "CLAIMCHECK_USER" in result.stderr
    assert at_desk("track", "list").exit_code == 0  # to look, nobody need be named


def test_what_the_options_offer_is_what_the_tracker_knows() -> None:
    assert tuple(scale.name for scale in SCALES) == SCALE_NAMES
    assert set(ORDERS) == set(KNOWN_ORDERS)
