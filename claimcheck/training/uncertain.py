"""Sentences marked as holding an uncertainty cue or not, for the head that finds vague words.

The form is that of WikiWeasel as the CoNLL-2010 shared task gave it (Farkas et al. 2010): CSV with the columns `text`
and `label`, 1 where the sentence is uncertain, its text cut into Penn Treebank tokens.
"""

import csv
import io
import random
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from attrs import frozen
from tokenizers import Tokenizer

from claimcheck.attribution.tokens import tokenize
from claimcheck.attribution.windows import WINDOW
from claimcheck.training.documents import BadData
from claimcheck.training.evaluate import Agreement

_TREEBANK = {
    "``": "“",
    "''": "”",
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
}
_TOKEN = re.compile("|".join(map(re.escape, _TREEBANK)))
_INNER_SPACE = re.compile(r"(?<=[(\[“]) +| +(?=[)\]”])")
UNCERTAIN = 0.3  # a sentence with a higher chance counts as uncertain
THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6)
TOGETHER = 4  # at most so many sentences a window


@frozen
class Sentence:
    """One sentence, and whether its annotators found a word in it that makes it uncertain."""

    text: str
    uncertain: bool


@frozen(eq=False)
class SentenceWindow:
    """Neighbouring sentences as one window; `owner` is the number of the sentence that a piece stands in."""

    ids: np.ndarray[Any, Any]
    layout: np.ndarray[Any, Any]
    owner: np.ndarray[Any, Any]
    labels: tuple[bool, ...]


def load_marked(path: Path) -> list[Sentence]:
    """Read the sentences of a CSV file; some of them may be empty.

    Raises BadData where it cannot be read or a row is no such sentence.
    """
    try:
        rows = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline=""))
        found = []
        for row in rows:
            if row.get("label") not in ("0", "1") or row.get("text") is None:
                raise BadData(str(path), rows.line_num, "needs a column text, and a column label: 0 or 1")
            found.append(Sentence(as_print(row["text"]), row["label"] == "1"))
    except OSError as error:
        raise BadData(str(path), 0, error.strerror or "cannot be read") from None
    except UnicodeDecodeError as error:
        raise BadData(str(path), 0, f"not UTF-8 (byte {error.start})") from None
    except csv.Error as error:
        raise BadData(str(path), 0, f"not CSV ({error})") from None
    if not found:
        raise BadData(str(path), 0, "no sentences in it")
    return found


def as_print(tokens: str) -> str:
    """Treebank tokens as they stand in print: quotation marks and brackets again, next to their words."""
    text = " ".join(tokens.split())
    return _INNER_SPACE.sub("", _TOKEN.sub(lambda token: _TREEBANK[token[0]], text))


def sentence_windows(
    sentences: list[Sentence], tokenizer: Tokenizer, chance: random.Random | None = None
) -> list[SentenceWindow]:
    """All sentences as windows: each alone, or, with `chance`, one to four neighbours together as in a paragraph."""
    found = []
    at = 0
    while at < len(sentences):
        count = chance.randint(1, TOGETHER) if chance else 1
        group = sentences[at : at + count]
        at += count
        text = " ".join(sentence.text for sentence in group)
        tokens = tokenize(text, tokenizer)
        if not len(tokens):
            continue
        ends = np.cumsum([len(sentence.text) + 1 for sentence in group])
        owner = np.searchsorted(ends, tokens.starts, "right")
        shown = slice(0, WINDOW)
        labels = tuple(sentence.uncertain for sentence in group)
        found.append(SentenceWindow(tokens.ids[shown], tokens.layout[shown], owner[shown], labels))
    return found


def uncertain_agreement(sentences: Sequence[Sentence], chances: Sequence[float], least: float) -> Agreement:
    """How well the sentences whose chance is above `least` agree with those marked as uncertain."""
    called = [chance > least for chance in chances]
    hits = sum(sentence.uncertain and yes for sentence, yes in zip(sentences, called, strict=True))
    return Agreement(hits, sum(called), sum(sentence.uncertain for sentence in sentences))
