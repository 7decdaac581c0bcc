"""Speakers' kinds and hedges by linear heads on the states of the bundled encoder, cross-validated by story."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray
from speaker_readers import Hedges, Story

from claimcheck.attribution.model import bundled_model
from claimcheck.attribution.tokens import Tokens, tokenize
from claimcheck.records import HedgeKind, Span, SpeakerKind

FOLDS = 6
STEPS, RATE = 1000, 0.02
NO_HEDGE = 0.7  # a piece whose chance to be none is lower is a hedge's; the best of 0.5 to 0.95 on these stories
KINDS = tuple(SpeakerKind)
MARKS = (None, *HedgeKind)  # what a word piece can be

Table = NDArray[Any]
Read = tuple[Tokens, Table]  # word pieces and their states


def read(story: Story) -> Read:
    model = bundled_model()
    return tokenize(story.article.text, model.tokenizer), model.states(story.article.text)


def kind_heads(stories: Sequence[Story], states: Sequence[Read]) -> list[list[SpeakerKind]]:
    """The kind of each speaker from the mean state of its source."""
    inputs = [
        np.stack([_mean(found[_inside(tokens, given.source)]) for given in story.given])
        for story, (tokens, found) in zip(stories, states, strict=True)
    ]
    classes = [np.array([KINDS.index(row["kind"]) for row in story.rows]) for story in stories]
    return [[KINDS[i] for i in chances.argmax(1)] for chances in cross_validated(inputs, classes, len(KINDS))]


def hedge_heads(stories: Sequence[Story], states: Sequence[Read]) -> list[list[Hedges]]:
    """The hedges in the cue and contents of each attribution; neighbouring pieces of one kind are one hedge."""
    marks = [_marks(story, tokens) for story, (tokens, _) in zip(stories, states, strict=True)]
    shown = [mark >= 0 for mark in marks]
    inputs = [found[mine] for (_, found), mine in zip(states, shown, strict=True)]
    classes = [mark[mine] for mark, mine in zip(marks, shown, strict=True)]
    answers = []
    for story, (tokens, _), mine, chances in zip(
        stories, states, shown, cross_validated(inputs, classes, len(MARKS)), strict=True
    ):
        called = np.zeros(len(tokens), int)
        called[mine] = np.where(chances[:, 0] < NO_HEDGE, 1 + chances[:, 1:].argmax(1), 0)
        answers.append([_runs(tokens, called, (*given.cue, *given.content)) for given in story.given])
    return answers


def cross_validated(inputs: Sequence[Table], classes: Sequence[Table], count: int) -> list[Table]:
    """The chances [rows, classes] of each story by a head that learned from the other folds' stories."""
    chances: list[Table] = [np.empty(0)] * len(inputs)
    for fold in range(FOLDS):
        others = [i for i in range(len(inputs)) if i % FOLDS != fold]
        head = softmax_head(
            np.concatenate([inputs[i] for i in others]), np.concatenate([classes[i] for i in others]), count
        )
        for i in range(fold, len(inputs), FOLDS):
            chances[i] = _softmax(_with_one(inputs[i]) @ head)
    return chances


def softmax_head(states: Table, classes: Table, count: int) -> Table:
    """Weights [hidden + 1, classes] by which the classes are likeliest (Adam over all rows, from zero)."""
    shown, wanted = _with_one(states), np.eye(count, dtype=np.float32)[classes]
    weights = np.zeros((shown.shape[1], count), np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        slope = shown.T @ (_softmax(shown @ weights) - wanted) / len(shown)
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        rate = RATE * (1 - (step - 1) / STEPS)
        weights -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def _softmax(scores: Table) -> Table:
    chances = np.exp(scores - scores.max(1, keepdims=True))
    return chances / chances.sum(1, keepdims=True)


def _with_one(states: Table) -> Table:
    return np.hstack([states, np.ones((len(states), 1), np.float32)])


def _mean(states: Table) -> Table:
    return states.mean(0) if len(states) else np.zeros(states.shape[1], np.float32)


def _inside(tokens: Tokens, spans: Sequence[Span]) -> Table:
    inside = np.zeros(len(tokens), bool)
    for span in spans:
        inside |= (tokens.starts < span.end) & (tokens.ends > span.start)
    return inside


def _marks(story: Story, tokens: Tokens) -> Table:
    """The place in MARKS of each piece, -1 outside of cues and contents."""
    marks = np.full(len(tokens), -1)
    for given in story.given:
        marks[_inside(tokens, (*given.cue, *given.content))] = 0
    for given, row in zip(story.given, story.rows, strict=True):
        for hedge in row["hedges"]:
            pattern = re.compile(rf"\b{re.escape(hedge['text'])}\b", re.IGNORECASE)
            spans = given.cue if hedge.get("where") == "cue" else given.content
            places = (m for s in spans for m in pattern.finditer(story.article.text, s.start, s.end))
            mark = MARKS.index(hedge["kind"])
            free = (here for m in places if not (marks[here := _inside(tokens, [Span(*m.span())])] == mark).any())
            if (place := next(free, None)) is not None:
                marks[place] = mark
    return marks


def _runs(tokens: Tokens, called: Table, spans: Sequence[Span]) -> Hedges:
    found: Hedges = []
    pieces = np.flatnonzero(_inside(tokens, spans))
    # Pieces that follow each other keep the same distance to their number.
    for (mark, _), run in groupby(enumerate(pieces), key=lambda one: (called[one[1]], one[1] - one[0])):
        if mark:
            places = [place for _, place in run]
            found.append((str(MARKS[mark]), tokens.text[tokens.starts[places[0]] : tokens.ends[places[-1]]]))
    return found
