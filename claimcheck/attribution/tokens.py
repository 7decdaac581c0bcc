"""Text -> the word pieces that the encoder reads, with what a lower-casing tokenizer forgets.

The vocabulary is uncased and knows no line ends. Each piece therefore carries a *layout* code that joins three facts:
how the word is cased, whether a paragraph starts here, and whether the piece stands inside quotation marks. The
encoder receives the code in place of BERT's unused segment number.
"""

import re
from functools import cached_property

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claimcheck.attribution.quotes import BREAK, quoted_regions

CASES = 3  # as it is, Capitalized, ALL CAPS
LAYOUTS = CASES * 2 * 2  # x paragraph start x inside quotation marks

Ints = NDArray[np.int64]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@frozen(eq=False, slots=False)
class Tokens:
    """The word pieces of one text.

    `ids`, `starts`, `ends`, `layout` have one entry a piece; `starts` and `ends` are offsets into `text`.
    """

    text: str
    ids: Ints
    starts: Ints
    ends: Ints
    layout: Ints

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def breaks(self) -> NDArray[np.bool_]:
        """True at the first piece of every paragraph."""
        return np.asarray((self.layout // CASES) % 2 == 1)

    @property
    def quoted(self) -> NDArray[np.bool_]:
        """True inside quotation marks, the marks included."""
        return np.asarray(self.layout >= 2 * CASES)


def tokenize(text: str, tokenizer: Tokenizer) -> Tokens:
    """Cut `text` into word pieces; pieces that stand for no character are left out."""
    # The tokenizer drops control characters, and with them the boundary between the words around them.
    encoding = tokenizer.encode(_CONTROL.sub(" ", text), add_special_tokens=False)
    rows = [(i, s, e) for i, (s, e) in zip(encoding.ids, encoding.offsets, strict=True) if e > s]
    table = np.array(rows, dtype=np.int64).reshape(-1, 3)
    ids, starts, ends = table[:, 0], table[:, 1], table[:, 2]
    return Tokens(text, ids, starts, ends, _layout(text, starts, ends))


def _layout(text: str, starts: Ints, ends: Ints) -> Ints:
    quoted = np.zeros(len(text) + 1, dtype=np.int64)
    for start, end in quoted_regions(text):
        quoted[start:end] = 1
    breaks = np.zeros(len(text) + 1, dtype=np.int64)
    for match in BREAK.finditer(text):
        breaks[match.end()] = 1
    passed = np.cumsum(breaks)  # paragraph ends up to each offset
    first = np.ones(len(starts), dtype=np.int64)
    if len(starts) > 1:
        first[1:] = passed[starts[1:]] > passed[starts[:-1]]
    cases = np.array([_case(text[s:e]) for s, e in zip(starts.tolist(), ends.tolist(), strict=True)], dtype=np.int64)
    return cases + CASES * first + 2 * CASES * quoted[starts]


def _case(piece: str) -> int:
    if not piece[0].isupper():
        return 0
    return 2 if len(piece) > 1 and piece.isupper() else 1
