"""Nothing that was acknowledged is lost, and nothing half-done is seen, when a process or the server is killed.

More runs by hand: tests/benchmarks/tracker_crash.py.
"""

import random
import tempfile
from pathlib import Path
from typing import Any

from crashing import Ordeal, Server

RUNS = 6


def test_a_killed_process_loses_nothing_that_was_acknowledged(kind: str, databases: Any) -> None:
    ordeal = Ordeal(databases.new(kind), random.Random(kind))
    for _ in range(RUNS):
        ordeal.kill_the_worker()
    assert ordeal.number > 0


def test_a_killed_server_loses_nothing_that_was_acknowledged() -> None:
    folder = tempfile.TemporaryDirectory(prefix="claimcheck-pg", ignore_cleanup_errors=True)
    with folder as path, Server(Path(path) / "data") as server:
        ordeal = Ordeal(server.new_database(), random.Random(1))
        endings = [ordeal.kill_the_server(server) for _ in range(2)]
    assert ordeal.number > 0
    assert all(ending.error for ending in endings), "the process is told that the server is gone"
