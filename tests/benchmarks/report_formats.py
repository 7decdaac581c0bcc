"""What a report on many claims costs in each format, beside plain `json.dumps` of the same rows.

Run by hand:

    python tests/benchmarks/report_formats.py [--stories 500] [--claims 20] [--formats csv parquet xlsx]

The stories are made up, and no two of them alike. Prints seconds (the best of three; those of the processor beside
them, which other work on the machine lengthens less), the ratio to `json.dumps` in the same run, the report's size,
and the peak memory that the report took on top of the claims, as tracemalloc counts it: memory that pyarrow holds
outside of Python is not in it, so the peak of the whole process is printed at the end.
"""

import argparse
import datetime
import json
import random
import resource
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import claimcheck
from claimcheck.publishing import FORMATS
from claimcheck.records import (
    Article,
    Claim,
    Cue,
    Extraction,
    Quotation,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
)
from claimcheck.reports.columns import COLUMNS, as_text, rows
from claimcheck.training.wire import wire_stories


def stories(number: int, claims: int) -> list[Extraction]:
    """Made-up stories with so many claims each, those that the made-up wire copy attributes."""
    made = wire_stories(number * claims, random.Random(0))
    return [_story(f"story-{place}", made, claims) for place in range(number)]


def _story(name: str, made: Iterator[dict[str, Any]], claims: int) -> Extraction:
    text, found = "", []
    while len(found) < claims:
        document = next(made)
        for one in document["attributions"]:
            statement = tuple(Span(start + len(text), end + len(text)) for start, end in one["content"])
            cue = Span(*(place + len(text) for place in one["cue"][0]))
            found.append((statement, cue))
        text += document["text"] + "\n\n"
    article = Article(name, text, headline=text.split(".")[0], agency="AFP", published=datetime.date(2021, 10, 21))
    told = (_claim(f"{name}-{place}", text, *each) for place, each in enumerate(found[:claims]))
    return Extraction(article, tuple(told))


def _claim(name: str, text: str, spans: tuple[Span, ...], cue: Span) -> Claim:
    return Claim(
        id=name,
        section=SectionKind.BODY,
        speaker=Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True, role="mayor"),
        cue=Cue(cue, cue.of(text), "say"),
        statement=Statement(spans, " … ".join(span.of(text) for span in spans), Quotation.INDIRECT),
        source=Source("AFP"),
    )


def best(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processor, each of the quickest of three runs."""
    taken = []
    for _ in range(3):
        began, busy = time.perf_counter(), time.process_time()
        work()
        taken.append((time.perf_counter() - began, time.process_time() - busy))
    clock, processor = zip(*taken, strict=True)
    return min(clock), min(processor)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--stories", type=int, default=500)
    options.add_argument("--claims", type=int, default=20, help="of each story")
    options.add_argument("--formats", nargs="+", default=[name for name in FORMATS if name not in ("json", "brat")])
    given = options.parse_args()
    found = stories(given.stories, given.claims)
    plain = [dict(zip(COLUMNS, map(as_text, row), strict=True)) for row in rows(found)]
    clock, yardstick = best(lambda: json.dumps(plain))
    sys.stdout.write(f"{len(plain):,} claims of {len(found):,} stories\n")
    sys.stdout.write(f"{'json.dumps of the rows':24s} {clock:7.2f} s  {yardstick:7.2f} s of processor\n")
    for name in given.formats:
        clock, processor = best(lambda name=name: claimcheck.report(found, format=name))
        tracemalloc.start()
        said = claimcheck.report(found, format=name)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        cost = f"{clock:7.2f} s  {processor:7.2f} s of processor  x {processor / yardstick:6.1f}"
        sys.stdout.write(f"{name:24s} {cost}  {len(said or '') / 1e6:6.1f} MB  peak {peak:5.0f} MB\n")
    whole = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    sys.stdout.write(f"peak of the whole process: {whole:,.0f} MB\n")


if __name__ == "__main__":
    main()
