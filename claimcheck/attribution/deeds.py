"""What a speaker does besides speaking: "The company said sales had fallen | and cut its forecast"."""

from collections.abc import Sequence
from functools import cache

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.speakers.lexicons import is_plural
from claimcheck.attribution.subjects import MODALS, can_act, last_clause
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Span

_FARTHEST = 100  # characters from the verb to what it is done to
_OBJECT = 8  # words of that
_ONE = frozenset({"its", "his", "her"})
_OWN = _ONE | {"their"}
_ANY = "any"
_BASES = frozenset({"cut", "set", "shut"})  # verbs whose past is like what follows "would"
_PASSIVE = frozenset({"be", "have"})
_PRESENT = frozenset({"is", "are"})


def is_own_deed(text: str, said: Span, rest: Span) -> bool:
    """Whether the verb that `rest` begins with tells what the speaker did, and not whoever `said` is about.

    It is a deed of those who speak, and the last subject of `said` cannot have done it, or not in that tense.
    """
    found = words(text, rest.start, min(rest.end, rest.start + _FARTHEST))[: _OBJECT + 1]
    possessive = _deed(text, found) if found else None
    if possessive is None:
        return False
    clause = last_clause(text, said)
    finite = next((place for place, word in enumerate(clause) if looks_finite(word)), 0)
    if not finite:
        return False
    verb = clause[finite].low
    behind = [word.low for word in clause[finite + 1 :] if not is_class(word, "adverb")]
    if verb in MODALS and behind and behind[0] not in _PASSIVE and found[0].low not in _BASES:
        return True  # "would ease and left rates unchanged"
    if verb in _PRESENT and len(found) > 1 and is_class(found[1], "determiner"):
        return True  # "is too high and raised its key rate"
    subject = clause[:finite]
    others = possessive in _ONE and is_plural(subject[-1].low)  # "shoppers were cutting back and trimmed its forecast"
    return others or not can_act(text, subject)


def _deed(text: str, found: Sequence[Word]) -> str | None:
    """Whose that is to which the first of the words, a deed, is done ("its"), "" where it may be anybody's.

    None where it is no deed.
    """
    for objects, own in _deeds().get(found[0].low, ()):
        if objects == _ANY:
            return ""
        for place in range(1, len(found)):
            if text[found[place - 1].end : found[place].start].strip():
                break
            whose = next((word.low for word in found[1:place] if word.low in _OWN), "") if own else ""
            if found[place].low in objects.split() and bool(whose) == bool(own):
                return whose
    return None


@cache
def _deeds() -> dict[str, list[tuple[str, str]]]:
    """What each verb is done to, and "own" where that is the speaker's."""
    table: dict[str, list[tuple[str, str]]] = {}
    for verbs, objects, own in rows("deeds.tsv", 3):
        for verb in verbs.split("/"):
            table.setdefault(verb, []).append((objects, own))
    return table
