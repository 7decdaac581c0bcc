"""How time grows with the length of a text: extraction, quotation marks, amounts and times, over ten times the text.

Run by hand:

    python tests/benchmarks/length.py [--words 1000 10000 100000]

Prints seconds and the ratio to the row before; linear growth is a ratio of about ten.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable

import claimcheck
from claimcheck.attribution.quotes import quoted_regions
from claimcheck.training.wire import wire_stories


def story(words: int) -> str:
    """Made-up wire copy of about so many words."""
    paragraphs: list[str] = []
    count = 0
    for made in wire_stories(words, random.Random(0)):
        if count >= words:
            break
        paragraphs.append(made["text"])
        count += len(made["text"].split())
    return "\n\n".join(paragraphs)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--words", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    sizes = options.parse_args().words
    claimcheck.extract(story(100))  # warm
    readers: dict[str, Callable[[str], object]] = {
        "claimcheck.extract": claimcheck.extract,
        "claimcheck.quantities": claimcheck.quantities,
        "claimcheck.times": claimcheck.times,
        "quoted_regions": quoted_regions,
    }
    for name, reader in readers.items():
        before = 0.0
        for size in sizes:
            text = story(size)
            began = time.perf_counter()
            reader(text)
            seconds = time.perf_counter() - began
            ratio = f"x {seconds / before:5.1f}" if before else ""
            sys.stdout.write(f"{name:24s} {size:8,} words {seconds:8.2f} s  {ratio}\n")
            before = seconds


if __name__ == "__main__":
    main()
