"""How much memory a corpus takes as it grows, and how quick it is read, by `claimcheck.extract_many` on all cores.

Run by hand:

    python tests/benchmarks/corpus.py [--articles 100 400 1600] [--words 600]

Each size runs in a process of its own, on made-up wire stories that are written as they are asked for. Prints words a
second, peak memory, and the ratio of both to the row before: flat memory is a ratio of about one.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

import claimcheck
from claimcheck.training.wire import wire_stories


def articles(count: int, words: int) -> Iterator[str]:
    """So many different stories of about so many words each."""
    for number in range(count):
        paragraphs: list[str] = []
        for made in wire_stories(words, random.Random(number)):
            if sum(len(paragraph.split()) for paragraph in paragraphs) >= words:
                break
            paragraphs.append(made["text"])
        yield "\n\n".join(paragraphs)


def measure(count: int, words: int) -> dict[str, float]:
    """Words a second and peak megabytes of this process."""
    began = time.perf_counter()
    read = 0

    def counted() -> Iterator[str]:
        nonlocal read
        for text in articles(count, words):
            read += len(text.split())
            yield text

    claims = sum(len(found) for found in claimcheck.extract_many(counted()))
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {"claims": claims, "rate": read / seconds, "peak": peak}


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, nargs="+", default=[100, 400, 1600])
    options.add_argument("--words", type=int, default=600)
    options.add_argument("--one", type=int, help=argparse.SUPPRESS)
    arguments = options.parse_args()
    if arguments.one:
        sys.stdout.write(json.dumps(measure(arguments.one, arguments.words)))
        return
    before: dict[str, float] = {}
    for count in arguments.articles:
        command = [sys.executable, sys.argv[0], "--one", str(count), "--words", str(arguments.words)]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        ratios = "".join(f"  {name} x {result[name] / before[name]:4.2f}" for name in ("rate", "peak") if before)
        sys.stdout.write(
            f"{count:6,} articles  {result['claims']:7,.0f} claims  {result['rate']:7,.0f} words a second  "
            f"peak {result['peak']:4.0f} MB{ratios}\n"
        )
        sys.stdout.flush()
        before = result


if __name__ == "__main__":
    main()
