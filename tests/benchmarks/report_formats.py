"""What a report on many claims costs in each format, beside plain `json.dumps` of the same rows.

Run by hand:

    python tests/benchmarks/report_formats.py [--stories 500] [--claims 20] [--formats csv parquet xlsx]

Prints seconds (the best of three), the ratio to `json.dumps` in the same run, the size of the report, and the peak
memory that the report took on top of the claims, as tracemalloc counts it: memory that pyarrow holds outside of Python
is not in it, so the peak of the whole process is printed at the end.
"""

import argparse
import json
import resource
import sys
import time
import tracemalloc
from collections.abc import Callable

import attrs

import claimcheck
from claimcheck import samples
from claimcheck.publishing import FORMATS
from claimcheck.records import Extraction
from claimcheck.reports.columns import COLUMNS, as_text, rows


def stories(number: int, claims: int) -> list[Extraction]:
    """Copies of the bundled story, each with so many claims, all with ids of their own."""
    article = claimcheck.parse(samples.story().decode())
    found = claimcheck.extract(article)
    return [
        Extraction(
            attrs.evolve(article, id=f"story-{story}"),
            tuple(attrs.evolve(found[place % len(found)], id=f"{story}-{place}") for place in range(claims)),
        )
        for story in range(number)
    ]


def best(work: Callable[[], object]) -> float:
    """Seconds of the quickest of three runs."""
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--stories", type=int, default=500)
    options.add_argument("--claims", type=int, default=20, help="of each story")
    options.add_argument("--formats", nargs="+", default=[name for name in FORMATS if name != "json"])
    given = options.parse_args()
    found = stories(given.stories, given.claims)
    plain = [dict(zip(COLUMNS, map(as_text, row), strict=True)) for row in rows(found)]
    yardstick = best(lambda: json.dumps(plain))
    sys.stdout.write(f"{len(plain):,} claims of {len(found):,} stories\n")
    sys.stdout.write(f"{'json.dumps of the rows':24s} {yardstick:7.2f} s\n")
    for name in given.formats:
        seconds = best(lambda name=name: claimcheck.report(found, format=name))
        tracemalloc.start()
        said = claimcheck.report(found, format=name)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        size = len(said or "") / 1e6
        sys.stdout.write(
            f"{name:24s} {seconds:7.2f} s  x {seconds / yardstick:6.1f}  {size:6.1f} MB  peak {peak:5.0f} MB\n"
        )
    whole = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    sys.stdout.write(f"peak of the whole process, model included: {whole:,.0f} MB\n")


if __name__ == "__main__":
    main()
