"""Eight processes write to one tracker at once: what they lose (nothing) and how many writes a second they get done.

Run by hand:

    python tests/benchmarks/tracker_race.py [--processes 8] [--rounds 100] [--kind sqlite postgresql]

What is checked stands in `tests/racing.py`.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # what tests share

from crashing import Server
from racing import check, race


def tell(name: str, url: str, processes: int, rounds: int) -> None:
    """Race, check and print."""
    began = time.perf_counter()
    results = race(url, processes, rounds)
    seconds = time.perf_counter() - began
    check(url, results, rounds)
    conflicts = sum(result.conflicts for result in results)
    writes = (
        processes * rounds * 4 + rounds * 4
    )  # tag, note, two stories each; the race, its verdict and what led to it
    sys.stdout.write(
        f"{name}: {processes} processes, {rounds} races with one winner each, {writes:,} writes and none lost, "
        f"{conflicts:,} conflicts told, {writes / seconds:.0f} writes a second; the audit passed\n"
    )
    sys.stdout.flush()


def main() -> None:
    """Race on each database."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--processes", type=int, default=8)
    options.add_argument("--rounds", type=int, default=100)
    options.add_argument("--kind", nargs="+", choices=["sqlite", "postgresql"], default=["sqlite", "postgresql"])
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="claimcheck-race", ignore_cleanup_errors=True) as folder:
        if "sqlite" in chosen.kind:
            tell("SQLite", f"sqlite:///{folder}/race.db", chosen.processes, chosen.rounds)
        if "postgresql" in chosen.kind:
            with Server(Path(folder) / "data") as server:
                tell("PostgreSQL", server.new_database(), chosen.processes, chosen.rounds)


if __name__ == "__main__":
    main()
