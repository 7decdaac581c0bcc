"""Attributions inside a relative clause: "fighters that it says have massed in the north".

The statement's subject is then what the relative pronoun stands for, outside of the content.
"""

import re

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Span

_PRONOUN = re.compile(r"(?:(?:,|(?<!\s))\s+|,)?\b(?:that|which|who|whom)\s*(?:,\s*)?\Z")
_LONGEST = 10  # words of a noun phrase
_OPENING = 30  # characters in which a clause's first two words stand
_LOOK_BACK = 120  # characters


def antecedent(text: str, first: int, content: Span, low: int, lemma: str = "") -> Span | None:
    """The noun phrase whose relative clause the attribution stands in, where `content` is said of it.

    `first` is where the attribution's source or cue begins, `low` where its sentence does, `lemma` the cue's: of what
    somebody "called" a disgrace nothing but that noun phrase can be told. None where the content has a subject of its
    own or no relative pronoun goes before.
    """
    start = max(low, first - _LOOK_BACK)
    pronoun = _PRONOUN.search(text[start:first])
    if pronoun is None or not (_lacks_subject(text, content) or lemma in word_class("characterizing")):
        return None
    stop = start + pronoun.start()
    return noun_phrase_before(text, stop, start)


def opened_by_pronoun(text: str, content: Span, low: int) -> tuple[Span, Span] | None:
    """For a content that is a relative clause behind a comma ("…, [which cost her more]"): its noun, and the rest."""
    found = words(text, content.start, min(content.end, content.start + _OPENING))[:2]
    if len(found) < 2 or found[0].low not in ("which", "who") or not looks_finite(found[1]):
        return None
    before = text[max(low, content.start - len(", ")) : content.start]
    noun = noun_phrase_before(text, content.start - len(", "), max(low, content.start - _LOOK_BACK))
    return (noun, Span(found[1].start, content.end)) if before == ", " and noun else None


def relative_start(text: str, first: int, low: int) -> int:
    """Where the relative clause that leads to `first` begins (at its pronoun), or `first` where there is none."""
    start = max(low, first - _LOOK_BACK)
    pronoun = _PRONOUN.search(text[start:first])
    return start + pronoun.start() if pronoun else first


def noun_phrase_before(text: str, stop: int, low: int) -> Span | None:
    """The noun phrase that ends at `stop`, found by walking back to the word that cannot belong to it."""
    found = words(text, low, stop)[-_LONGEST:]
    if not found or text[found[-1].end : stop].strip(' )”"’'):
        return None
    begin = len(found)
    for place in range(len(found) - 1, -1, -1):
        word = found[place]
        following = found[place + 1] if place + 1 < len(found) else None
        if _outside(text, word, following) or (place and _is_its_verb(found[place - 1], word)):
            break
        begin = place
        if is_class(word, "determiner"):
            break
    while begin < len(found) and found[begin].low == "of":
        begin += 1
    return Span(found[begin].start, stop) if begin < len(found) else None


def _is_its_verb(before: Word, word: Word) -> bool:
    """Whether a word in -ed has the name before it as its subject: "Novo blamed", unlike "fighters trained abroad"."""
    return before.capitalized and word.low.endswith("ed") and looks_finite(word) and not is_class(before, "determiner")


def _outside(text: str, word: Word, following: Word | None) -> bool:
    if following and any(mark in text[word.end : following.start] for mark in ",;:.–—“"):
        return True
    if word.low == "of":
        return False
    if is_class(word, "preposition", "conjunction", "subordinator", "auxiliary", "pronoun") and not is_class(
        word, "determiner"
    ):
        return True
    return looks_finite(word) and not word.low.endswith("ed")


def _lacks_subject(text: str, content: Span) -> bool:
    found = words(text, content.start, content.end)
    if not found:
        return False
    place = 1 if is_class(found[0], "adverb") and not looks_finite(found[0]) and len(found) > 1 else 0
    return looks_finite(found[place])
