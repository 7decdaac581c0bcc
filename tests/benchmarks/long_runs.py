"""How the time of every expression that reads a story grows with a long run of one mark.

    python tests/benchmarks/long_runs.py

Prints the expressions that take more than three times as long for twice the run: they read it again for each of its
places, and a hostile story could keep them busy for hours.
"""

import importlib
import inspect
import pkgutil
import re
import sys
import time
from collections.abc import Iterator

import claimcheck.articles
import claimcheck.assessment
import claimcheck.attribution

ROOMS = (claimcheck.articles, claimcheck.assessment, claimcheck.attribution)
RUNS = (" ", "\t", "\n", "\u00a0", "-", ".", '"', "(", "a", "A ", ". ", ", ", "1", "1,")
AROUND = (("", ""), ("said", "x said"))
LENGTH = 8_000  # characters of the shorter run
GROWTH = 3.0
WORTH_TELLING = 0.05  # seconds for the longer run
# What is only ever asked for a few characters.
SHORT = {"claimcheck.attribution.sentences._WORD_BEFORE"}


def expressions() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Each expression by name, and whether its module searches with it or only matches at one place."""
    for room in ROOMS:
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            source = inspect.getsource(module)
            for name, value in vars(module).items():
                whole = f"{found.name}.{name}"
                if isinstance(value, re.Pattern) and f"\n{name} = " in source and whole not in SHORT:
                    yield whole, value, bool(re.search(rf"\b{name}\.(search|split|finditer|findall|sub)\(", source))


def seconds(pattern: re.Pattern[str], searches: bool, text: str) -> float:
    """What one reading of the text costs."""
    began = time.process_time()
    if searches:
        for _ in pattern.finditer(text):
            pass
    else:
        pattern.match(text)
    return time.process_time() - began


def main() -> None:
    """Read runs of two lengths with every expression."""
    every = list(expressions())
    slow = 0
    for name, pattern, searches in every:
        for run in RUNS:
            for before, behind in AROUND:
                short, long = (
                    seconds(pattern, searches, before + run * (length // len(run)) + behind)
                    for length in (LENGTH, 2 * LENGTH)
                )
                if long > WORTH_TELLING and long > GROWTH * short:
                    slow += 1
                    sys.stdout.write(f"{name:60} {run!r:8} {short:6.2f} s {long:6.2f} s  x{long / short:.1f}\n")
    sys.stdout.write(f"{len(every)} expressions, {slow} readings that grow faster than the text\n")


if __name__ == "__main__":
    main()
