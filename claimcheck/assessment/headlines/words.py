"""The words that carry what a text says, each as a stem that its forms share: "kills", "killed" and "dead" are one."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from attrs import frozen

from claimcheck.assessment.lexicon import rows, word_class

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bdgmnpt])\1$")
# Endings with the fewest letters that must stay before them, longest first; one is taken off, then a final e or y.
_ENDINGS = (
    ("ations", 4), ("ation", 4), ("ments", 4), ("ment", 4), ("ings", 3), ("ions", 5), ("ing", 3), ("ion", 5),
    ("ery", 4), ("ies", 3), ("ied", 3), ("ers", 4), ("er", 4), ("ed", 3), ("ly", 3), ("s", 3),
)  # fmt: skip
_KEPT = re.compile(r"(?:ss|us|is|eed)$")  # no ending: "class", "virus", "crisis", "speed"
_LONGEST = 40  # letters; what is longer is no word


@frozen
class Word:
    """A word in its text: offsets, and its stem; "" where it carries nothing of its own ("the", "on", "20")."""

    start: int
    end: int
    text: str
    stem: str


def words(text: str) -> Iterator[Word]:
    """All words of a text, in order; those that are light or in the closed classes have no stem."""
    for found in _WORD.finditer(text):
        yield Word(found.start(), found.end(), found.group(), stem(found.group()))


def stems(text: str) -> frozenset[str]:
    """The stems of a text."""
    return frozenset(map(stem, _WORD.findall(text))) - {""}


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """The stem of a word; "" for one that carries nothing of its own."""
    low = re.sub(r"[’']s?$", "", word.lower())
    if low in _light() or len(low) > _LONGEST or not low[:1].isalpha():
        return ""
    return _same().get(_plain_stem(low)) or _plain_stem(low)


def _plain_stem(low: str) -> str:
    low = _forms().get(low, low)
    if not _KEPT.search(low):
        for ending, least in _ENDINGS:
            rest = low[: -len(ending)]
            if low.endswith(ending) and len(rest) >= least and _VOWEL.search(rest):
                low = rest
                break
    if len(low) > 3 and low[-1] in "ey":
        low = low[:-1]
    return _DOUBLED.sub(r"\1", low)


@cache
def _light() -> frozenset[str]:
    numbers = {word for _, word, _ in rows("numbers.tsv", 3)}
    closed = ("function", "month", "weekday", "article", "determiner")
    kinds = [word_class(kind) for kind in closed]
    return in_class("light") | in_class("hedged") | frozenset(numbers).union(*kinds)


@cache
def in_class(kind: str) -> frozenset[str]:
    """The words of a class of `lexicons/headline_words.tsv`, all its rows together."""
    return frozenset(word for row in table(kind) for word in row)


@cache
def table(kind: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a class, word by word."""
    return tuple(tuple(members.split(" ")) for name, members in rows("headline_words.tsv", 2) if name == kind)


@cache
def _forms() -> dict[str, str]:
    return {form: row[0] for row in table("forms") for form in row[1:]}


@cache
def _same() -> dict[str, str]:
    same: dict[str, str] = {}
    for row in table("same"):
        name = next((same[_plain_stem(word)] for word in row if _plain_stem(word) in same), _plain_stem(row[0]))
        same |= {_plain_stem(word): name for word in row}
    return same
