"""Which database, and who is at work: from the options, the environment, or the place where data belongs."""

import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli.failures import Failure

if TYPE_CHECKING:
    from claimcheck.records import TrackedClaim
    from claimcheck.tracker import Tracker


def data_file(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """The database of a user who names none, in the folder where the system keeps a user's data."""
    try:
        home = Path.home()
    except RuntimeError:
        raise Failure(["no home folder is known; name a database with --db"]) from None
    if platform == "win32":
        folder = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        told = Path(environment.get("XDG_DATA_HOME", ""))
        folder = told if told.is_absolute() else home / ".local" / "share"
    return folder / "claimcheck" / "claims.db"


def read_tracker(db: str | None) -> "Tracker":
    """The tracker that is there, to look at."""
    return _opened(db, None, make=False)


def work_tracker(
    db: str | None, by: str | None, *, second_reviewer: bool | None = None, make: bool = False
) -> "Tracker":
    """The tracker for somebody to change; `make` where it may be a new one.

    `second_reviewer` is what this person asks for, None for what the desk's policy says.
    """
    person = by or _login()
    if person is None:
        raise click.UsageError("nobody is named; say who you are with --by NAME, or in the variable CLAIMCHECK_USER")
    tracker = _opened(db, person, make=make)
    if second_reviewer is not None:
        from attrs import evolve

        try:
            tracker.policy = evolve(tracker.policy, second_reviewer=second_reviewer)
        except BaseException:
            tracker.close()
            raise
    return tracker


def as_read(tracker: "Tracker", beginning: str, seen: int | None) -> "TrackedClaim | str":
    """The claim that is meant: as it stands, or in the version that its reader has seen."""
    from attrs import evolve

    name = tracker.full_id(beginning)
    return name if seen is None else evolve(tracker.claim(name), version=seen)


def _opened(db: str | None, by: str | None, *, make: bool) -> "Tracker":
    from claimcheck.tracker import Tracker

    where = db or str(data_file())
    if make and not db:
        Path(where).parent.mkdir(parents=True, exist_ok=True)
    if not make:
        _must_exist(where)
    return Tracker(where, by=by)


def _must_exist(where: str) -> None:
    """A file that is not there is a slip of the pen, unless a story is about to be added."""
    from claimcheck.tracker.address import address, shown

    url = address(where)
    if url.get_backend_name() == "sqlite" and not url.query and not Path(url.database or "").exists():
        raise Failure([f"{shown(url)}: no tracker is there yet; begin with: claimcheck track add FILE"])


def _login() -> str | None:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # what it raises differs by version and system
        return None
