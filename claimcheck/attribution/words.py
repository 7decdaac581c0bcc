"""Words with their places, and what the closed classes say of them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck.attribution.lexicon import word_class
from claimcheck.records import Span

_WORD = re.compile(r"\w+(?:[.'’&/\-\u2011]\w+|,\d+)*")
_LONG = 500  # characters from which a text's words are kept
_NUMBER = re.compile(r"[€$£¥]?\d[\d.,]*\w*")


class Word(NamedTuple):
    """One word of the text; `low` is its lower-case form, apostrophes curly.

    A story makes a thousand of them: a tuple is made in a third of the time of a class.
    """

    start: int
    end: int
    text: str
    low: str

    @property
    def capitalized(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[0].isupper()


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `text[start:end]`; hyphens, apostrophes, inner full stops and a figure's commas belong to a word."""
    stop = len(text) if end is None else min(end, len(text))
    if len(text) < _LONG:
        return _found(text, start, stop)
    every, starts = _all(text)
    first, last = bisect_left(starts, start), bisect_left(starts, stop)
    # A stretch that begins or ends inside a word has only a part of it.
    if first and (cut := every[first - 1]).end > start:
        if _WORD.match(text, cut.end):
            return _found(text, start, stop)  # "1,000km" is two words, "000km" is one
        return [*_found(text, start, min(stop, cut.end)), *words(text, cut.end, stop)]
    if first < last and (cut := every[last - 1]).end > stop:
        return [*every[first : last - 1], *_found(text, cut.start, stop)]
    return every[first:last]


def _found(text: str, start: int, stop: int) -> list[Word]:
    return [
        Word(m.start(), m.end(), m.group(), m.group().lower().replace("'", "’"))
        for m in _WORD.finditer(text, start, stop)
    ]


@lru_cache(maxsize=4)  # a story is asked for its words again and again; each thread has one at work
def _all(text: str) -> tuple[list[Word], list[int]]:
    every = _found(text, 0, len(text))
    return every, [word.start for word in every]


def is_class(word: Word, *names: str) -> bool:
    """Whether the word belongs to one of the closed classes; an acronym ("IS", "US") does not."""
    return word.low in _classes(names) and not (len(word.text) > 1 and word.text.isupper())


@cache
def _classes(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*map(word_class, names))


def is_number(word: Word) -> bool:
    """Whether it is a figure or a number word."""
    return bool(_NUMBER.match(word.text)) or word.low.split("-")[0] in word_class("number")


def looks_finite(word: Word) -> bool:
    """Whether the word can be a finite verb: an auxiliary, an irregular past, or a lower-case word in -ed.

    Without a parse this is a guess; what it decides is only whether a piece of a sentence can stand alone.
    """
    if word.capitalized:
        return False
    low = word.low
    if is_class(word, "auxiliary", "irregular_past") or low.endswith("n’t"):
        return True
    return len(low) > 4 and low.endswith("ed") and "-" not in low


def has_verb(found: Sequence[Word]) -> bool:
    """Whether one of consecutive words can be a finite verb; the participle of "the disallowed goal" is none."""
    return any(
        looks_finite(word) and not (place and word.low.endswith("ed") and is_class(found[place - 1], "determiner"))
        for place, word in enumerate(found)
    )


def trimmed(text: str, span: Span, characters: str = " \t\r\n") -> Span | None:
    """`span` without the given characters at both ends; None where nothing is left."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in characters):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in characters):
        end -= 1
    return Span(start, end) if start < end else None
