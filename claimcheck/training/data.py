"""Annotated documents -> training windows."""

import random
from typing import Any

import numpy as np
from attrs import frozen
from tokenizers import Tokenizer

from claimcheck.attribution.tags import CONTINUES, OUTSIDE, ROLES, begin
from claimcheck.attribution.tokens import CASES, Tokens, tokenize
from claimcheck.attribution.windows import WINDOW, windows
from claimcheck.training.documents import Document

PieceSpan = tuple[int, int]

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_BRITISH = str.maketrans("“”", "‘’")


@frozen
class Link:
    """One attribution inside a window: piece spans of its cue, its source (None: it has none) and its contents."""

    cue: PieceSpan
    source: PieceSpan | None
    source_outside: bool
    contents: tuple[PieceSpan, ...]


@frozen(eq=False)
class Window:
    """One training example; spans count from the window's first piece."""

    ids: np.ndarray[Any, Any]
    layout: np.ndarray[Any, Any]
    breaks: np.ndarray[Any, Any]
    tags: np.ndarray[Any, Any]
    links: tuple[Link, ...]


def examples(documents: list[Document], tokenizer: Tokenizer, chance: random.Random | None = None) -> list[Window]:
    """All windows of all documents; with `chance`, augmented and cut at places that differ from call to call."""
    found: list[Window] = []
    for document in documents:
        found.extend(_windows_of(document, tokenizer, chance))
    return found


def _windows_of(document: Document, tokenizer: Tokenizer, chance: random.Random | None) -> list[Window]:
    text = document["text"]
    size, caseless = WINDOW, False
    if chance:
        text = _restyled(text, chance)
        size = chance.randint(WINDOW * 2 // 3, WINDOW)
        caseless = chance.random() < 0.05
    tokens = tokenize(text, tokenizer)
    layout = tokens.layout - tokens.layout % CASES if caseless else tokens.layout
    spans = [{role: [_pieces(tokens, s, e) for s, e in a[role]] for role in ROLES} for a in document["attributions"]]
    tags = np.full(len(tokens), OUTSIDE)
    for attribution in spans:
        for role in ROLES:
            for start, end in filter(None, attribution[role]):
                tags[start:end] = begin(role) + 1
                tags[start] = begin(role)
    tags[tokens.breaks & CONTINUES[tags]] -= 1  # a span that runs over a paragraph's end begins anew there
    cuts = windows(tokens.breaks, size, 0)
    return [
        Window(tokens.ids[a:b], layout[a:b], tokens.breaks[a:b], tags[a:b], tuple(_links(spans, a, b))) for a, b in cuts
    ]


def _restyled(text: str, chance: random.Random) -> str:
    """The text with another newsroom's quotation marks, now and then; every offset stays."""
    draw = chance.random()
    if draw < 0.25:
        return text.translate(_STRAIGHT)
    if draw < 0.35:
        return text.translate(_BRITISH)
    return text


def _pieces(tokens: Tokens, start: int, end: int) -> PieceSpan | None:
    first = int(np.searchsorted(tokens.ends, start, "right"))
    last = int(np.searchsorted(tokens.starts, end, "left"))
    return (first, last) if last > first else None


def _links(spans: list[dict[str, list[PieceSpan | None]]], low: int, high: int) -> list[Link]:
    found = []
    for attribution in spans:
        inside = {
            role: [(s[0] - low, s[1] - low) for s in attribution[role] if s and s[0] >= low and s[1] <= high]
            for role in ROLES
        }
        if not inside["cue"]:
            continue
        source = inside["source"][-1] if inside["source"] else None
        outside = source is None and any(attribution["source"])
        found.append(Link(inside["cue"][0], source, outside, tuple(inside["content"])))
    return found
