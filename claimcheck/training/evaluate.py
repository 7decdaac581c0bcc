"""How well attributions agree with gold ones, counted on words (punctuation and quotation marks never count)."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import frozen

from claimcheck.records import Attribution, Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
Words = frozenset[int]


@frozen
class Agreement:
    """True positives against what was predicted and what is there; percentages."""

    hits: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """Share of the predicted that is right."""
        return 100 * self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found."""
        return 100 * self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        both = self.predicted + self.gold
        return 200 * self.hits / both if both else 0.0


@frozen
class _Bag:
    source: Words
    cue: Words
    content: Words


def agreement(
    documents: Sequence[dict[str, Any]], predictions: Iterable[Sequence[Attribution]]
) -> dict[str, Agreement]:
    """Score predictions, one sequence a document, against documents in the training format.

    `attribution`, the headline figure, pairs attributions one to one and counts a pair whose contents and whose sources
    each have a Jaccard overlap of at least 0.5 (or neither has a source); `attribution-exact` wants the same words;
    `span-ROLE` counts single spans with the same words, `token-ROLE` single words.
    """
    hits: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    for document, found in zip(documents, predictions, strict=True):
        words = [(m.start(), m.end()) for m in _WORD.finditer(document["text"])]
        right = [_as_record(a) for a in document["attributions"]]
        sides = [[a for a in side if _indices(words, a.content)] for side in (right, found)]
        bags = [[_bag(words, a) for a in side] for side in sides]
        for role in ("source", "cue", "content"):
            spans = [{w for a in side for s in getattr(a, role) if (w := _indices(words, (s,)))} for side in sides]
            tokens = [frozenset[int]().union(*(getattr(bag, role) for bag in side)) for side in bags]
            for name, (g, p) in (("span-" + role, spans), ("token-" + role, tokens)):
                hits[name] += len(g & p)
                gold[name] += len(g)
                predicted[name] += len(p)
        for name, similarity in _PAIRINGS.items():
            hits[name] += _pairs(*bags, similarity)
            gold[name] += len(bags[0])
            predicted[name] += len(bags[1])
    return {name: Agreement(hits[name], predicted[name], gold[name]) for name in gold}


def _as_record(row: dict[str, list[list[int]]]) -> Attribution:
    return Attribution(*(tuple(Span(s, e) for s, e in row[role]) for role in ("source", "cue", "content")))


def _bag(words: list[tuple[int, int]], attribution: Attribution) -> _Bag:
    return _Bag(*(_indices(words, getattr(attribution, role)) for role in ("source", "cue", "content")))


def _indices(words: list[tuple[int, int]], spans: Iterable[Span]) -> Words:
    return frozenset(i for s in spans for i, (a, b) in enumerate(words) if a < s.end and b > s.start)


def _jaccard(left: Words, right: Words) -> float:
    return len(left & right) / len(left | right) if left or right else 1.0


def _half(left: _Bag, right: _Bag) -> float:
    content, source = _jaccard(left.content, right.content), _jaccard(left.source, right.source)
    return content + source if content >= 0.5 and source >= 0.5 else 0.0


def _same(left: _Bag, right: _Bag) -> float:
    return float(left.content == right.content and left.source == right.source)


_PAIRINGS: dict[str, Callable[[_Bag, _Bag], float]] = {"attribution": _half, "attribution-exact": _same}


def _pairs(gold: list[_Bag], predicted: list[_Bag], similarity: Callable[[_Bag, _Bag], float]) -> int:
    """How many one-to-one pairs there are, the most similar first."""
    ranked = sorted(
        ((-score, i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted) if (score := similarity(g, p)))
    )
    left, right = set[int](), set[int]()
    for _, i, j in ranked:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
    return len(left)
