"""How well attributions agree with gold ones, counted on words (punctuation and quotation marks never count)."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from claimcheck.attribution.tags import ROLES
from claimcheck.records import Attribution, Span
from claimcheck.training.documents import Document

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
    """The words of one attribution, by their number in the text."""

    source: Words
    cue: Words
    content: Words


def agreement(documents: Sequence[Document], predictions: Iterable[Sequence[Attribution]]) -> dict[str, Agreement]:
    """Score predictions, one sequence a document, against documents in the training format.

    `token-ROLE` counts single words, `span-ROLE` single spans with the same words. The other rows pair attributions
    one to one: `content-exact` wants the same content words, `content-half` a Jaccard overlap of at least 0.5;
    `attribution`, the headline figure, that overlap of the contents and of the sources (or neither has a source);
    `attribution-exact` the same words in both.
    """
    hits: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    for document, found in zip(documents, predictions, strict=True):
        words = Numbering(document["text"])
        sides = [[as_record(row) for row in document["attributions"]], found]
        bags = [[bag for a in side if (bag := words.bag(a)).content] for side in sides]
        for role in ROLES:
            tokens = [frozenset[int]().union(*(getattr(bag, role) for bag in side)) for side in bags]
            spans = [{w for a in side for s in getattr(a, role) if (w := words.inside((s,)))} for side in sides]
            for name, (g, p) in (("token-" + role, tokens), ("span-" + role, spans)):
                hits[name] += len(g & p)
                gold[name] += len(g)
                predicted[name] += len(p)
        for name, similarity in _PAIRINGS.items():
            hits[name] += len(_paired(bags[0], bags[1], similarity))
            gold[name] += len(bags[0])
            predicted[name] += len(bags[1])
    return {name: Agreement(hits[name], predicted[name], gold[name]) for name in ROWS}


def as_record(row: dict[str, list[list[int]]]) -> Attribution:
    """An attribution of the training format as a record."""
    source, cue, content = (tuple(Span(start, end) for start, end in row[role]) for role in ROLES)
    return Attribution(source, cue, content)


class Numbering:
    """The words of a text, numbered from 0."""

    def __init__(self, text: str) -> None:
        places = [match.span() for match in _WORD.finditer(text)]
        self._starts = [start for start, _ in places]
        self._ends = [end for _, end in places]

    def inside(self, spans: Iterable[Span]) -> Words:
        """The words that share a character with one of the spans."""
        return frozenset(
            number
            for span in spans
            for number in range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))
        )

    def bag(self, attribution: Attribution) -> _Bag:
        """The words of the attribution, each role for itself."""
        return _Bag(*(self.inside(getattr(attribution, role)) for role in ROLES))


def jaccard(left: Words, right: Words) -> float:
    """Share of the words of both that are the same; 1 where there are none."""
    return len(left & right) / len(left | right) if left or right else 1.0


def _content_half(left: _Bag, right: _Bag) -> float:
    content = jaccard(left.content, right.content)
    return content if content >= 0.5 else 0.0


def _both_half(left: _Bag, right: _Bag) -> float:
    content, source = jaccard(left.content, right.content), jaccard(left.source, right.source)
    return content + source if content >= 0.5 and source >= 0.5 else 0.0


_PAIRINGS: dict[str, Callable[[_Bag, _Bag], float]] = {
    "content-exact": lambda left, right: float(left.content == right.content),
    "content-half": _content_half,
    "attribution": _both_half,
    "attribution-exact": lambda left, right: float(left.content == right.content and left.source == right.source),
}
ROWS = (*(f"token-{role}" for role in ROLES), *(f"span-{role}" for role in ROLES), *_PAIRINGS)


def right_ones(document: Document, found: Sequence[Attribution]) -> list[bool]:
    """For each attribution found, whether it is paired with one of the document's as the headline figure counts."""
    words = Numbering(document["text"])
    gold = [words.bag(as_record(row)) for row in document["attributions"]]
    paired = _paired(gold, [words.bag(one) for one in found], _both_half)
    return [number in paired for number in range(len(found))]


def _paired(gold: list[_Bag], predicted: list[_Bag], similarity: Callable[[_Bag, _Bag], float]) -> set[int]:
    """The numbers of the predicted that have a gold partner, one to one, the most similar first."""
    ranked = sorted(
        (-score, i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted) if (score := similarity(g, p))
    )
    left, right = set[int](), set[int]()
    for _, i, j in ranked:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
    return right
