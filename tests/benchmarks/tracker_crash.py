"""Kills processes that work on a tracker, and a server under them, and checks after each that nothing is lost.

Run by hand:

    python tests/benchmarks/tracker_crash.py [--runs 200] [--servers 20] [--seed 0] [--kind sqlite postgresql]

What is checked stands in `tests/crashing.py`. Each database is killed ten times and then replaced by a fresh one. Ends
with the first thing that is wrong; the seed makes the random moments, but a busy machine moves what they hit.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # what tests share

from crashing import Ending, Ordeal, Server

_EACH = 10  # kills of one database


def endings(
    runs: int, seed: str, new_database: Callable[[int], str], kill: Callable[[Ordeal], Ending]
) -> Iterator[Ending]:
    """How each of so many runs ended."""
    for run in range(runs):
        if run % _EACH == 0:
            ordeal = Ordeal(new_database(run), random.Random(f"{seed} {run}"))
        before = ordeal.number
        ending = kill(ordeal)
        yield Ending(ending.acknowledged - before, ending.kept - before, ending.error)


def tell(name: str, runs: int, found: Iterator[Ending]) -> None:
    """Print what came of them."""
    began = time.perf_counter()
    all_of_them = list(found)
    acknowledged = sum(each.acknowledged for each in all_of_them)
    unsaid = sum(each.kept > each.acknowledged for each in all_of_them)
    early = sum(each.kept == 0 for each in all_of_them)
    sys.stdout.write(
        f"{name}: {runs} killed, {acknowledged:,} steps acknowledged and all there, {unsaid} kills between the commit "
        f"and its acknowledgement, {early} before the first step; every audit passed; "
        f"{time.perf_counter() - began:.0f} s\n"
    )
    sys.stdout.flush()


def main() -> None:
    """Kill and tell."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=200)
    options.add_argument("--servers", type=int, default=20, help="how often the PostgreSQL server itself is killed")
    options.add_argument("--seed", default="0")
    options.add_argument("--kind", nargs="+", choices=["sqlite", "postgresql"], default=["sqlite", "postgresql"])
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="claimcheck-crash", ignore_cleanup_errors=True) as folder:
        if "sqlite" in chosen.kind:
            files = lambda run: f"sqlite:///{folder}/{run}.db"  # noqa: E731 (one line)
            tell("SQLite", chosen.runs, endings(chosen.runs, chosen.seed, files, Ordeal.kill_the_worker))
        if "postgresql" in chosen.kind:
            with Server(Path(folder) / "data") as server:
                new: Callable[[int], str] = lambda _: server.new_database()  # noqa: E731 (one line)
                tell("PostgreSQL", chosen.runs, endings(chosen.runs, chosen.seed, new, Ordeal.kill_the_worker))
            with Server(Path(folder) / "killed") as server:
                kill: Callable[[Ordeal], Ending] = lambda ordeal: ordeal.kill_the_server(server)  # noqa: E731
                tell("PostgreSQL's server", chosen.servers, endings(chosen.servers, chosen.seed, new, kill))


if __name__ == "__main__":
    main()
