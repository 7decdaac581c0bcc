"""Whether a statement denies what it says."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.attribution.words import Word, looks_finite, words
from claimcheck.records import Span

_NEGATIVE = frozenset({"not", "never", "no", "cannot", "neither", "nor", "none", "nobody", "nothing", "hardly"})
_LIMITING = frozenset({"just", "only", "merely", "simply", "necessarily"})
_VERB_GROUP = 3  # words behind the first verb in which its negation can stand
_LONGEST_CLAUSE = 400  # characters


def is_negated(text: str, spans: Sequence[Span]) -> bool:
    """Whether the first main clause of the statement denies its predicate.

    That is a negative subject ("nobody knew"), or a negation in or right behind the first verb ("is not full"); not one
    that only limits ("not just"), nor one in a later clause.
    """
    found = words(text, spans[0].start, min(spans[0].end, spans[0].start + _LONGEST_CLAUSE))
    verb = next((place for place, word in enumerate(found) if place and looks_finite(word)), 0)
    if any(word.low in _NEGATIVE and _after(found, place) not in _LIMITING for place, word in enumerate(found[:verb])):
        return True
    if found[verb : verb + 1] and found[verb].low in _NEGATIVE:
        return True
    group = found[verb : verb + 1]
    for before, word in pairwise(found[verb : verb + 1 + _VERB_GROUP]):
        if text[before.end : word.start].strip():
            break
        group.append(word)
    return any(is_negative(word) and _after(found, verb + place) not in _LIMITING for place, word in enumerate(group))


def is_negative(word: Word) -> bool:
    """Whether the word denies: "not", "never", "didn’t"."""
    return word.low in _NEGATIVE or word.low.endswith("n’t")


def _after(found: Sequence[Word], place: int) -> str:
    return found[place + 1].low if place + 1 < len(found) else ""
