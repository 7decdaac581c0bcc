"""What a speaker does besides speaking: "The company said sales had fallen | and cut its forecast"."""

from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from claimcheck.attribution.clauses import MODALS, can_act, last_clause
from claimcheck.attribution.cues import in_lexicon
from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.speakers.lexicons import is_plural
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Act, Span

_FARTHEST = 100  # characters from the verb to what it is done to
_OBJECT = 8  # words of that
_ONE = frozenset({"its", "his", "her"})
_OWN = _ONE | {"their"}
_ANY = "any"
_CLAUSES = ("subordinator", "relative")  # what a clause with a verb of its own begins with
_BASES = frozenset(
    {"cut", "set", "shut", "put", "hit", "spread", "let", "hurt", "cost", "quit"}
)  # verbs whose past is like what follows "would"
_PASSIVE = frozenset({"be", "have"})
_PRESENT = frozenset({"is", "are"})


@frozen
class _Deed:
    """What a verb is done to (to anything, where no words stand here), and whether that must be the doer's own.

    `personal` deeds are done by nobody but people and bodies; a ruling or a law can do the others. `public` ones only
    whoever speaks to the public does. `whose` is the possessive that stands there.
    """

    objects: frozenset[str]
    own: bool
    personal: bool
    public: bool = False
    whose: str | None = None


def is_own_deed(text: str, said: Span, rest: Span) -> bool:
    """Whether the verb that `rest` begins with tells what the speaker did, and not whoever `said` is about.

    It is a deed of those who speak, and the last subject of `said` cannot have done it, or not in that tense.
    """
    found = words(text, rest.start, min(rest.end, rest.start + _FARTHEST))[: _OBJECT + 1]
    if found and _is_bare(text, said) and _is_predicate(text, found):
        return True
    if found and (deed := _deed(text, found)) and deed.public:
        return True
    clause = last_clause(text, said) if found else []
    finite = next((place for place, word in enumerate(clause) if looks_finite(word)), 0)
    deed = _deed(text, found) if finite else None
    if finite and (deed or _has_object(text, found)) and _is_ahead(clause[finite:]) and found[0].low not in _BASES:
        return True  # "would ease and left rates unchanged"
    if deed is None:
        return False
    verb = clause[finite].low
    if verb in _PRESENT and len(found) > 1 and is_class(found[1], "determiner"):
        return True  # "is too high and raised its key rate"
    subject = clause[:finite]
    if deed.whose in _ONE and is_plural(subject[-1].low):
        return True  # "shoppers were cutting back and trimmed its forecast"
    return not can_act(text, subject, Act.PROMISE if deed.personal else Act.ASSERTION)


def _is_ahead(clause: Sequence[Word]) -> bool:
    """Whether the words begin with a modal and its verb, with which no verb in the past shares a subject."""
    behind = [word for word in clause[1:] if not is_class(word, "adverb")]
    ahead = clause[0].low in MODALS and bool(behind) and behind[0].low not in _PASSIVE
    return ahead and not any(map(looks_finite, behind))


def _is_bare(text: str, said: Span) -> bool:
    """Whether what is said is a noun phrase, with which no verb can share a subject: "praised | the men"."""
    found = words(text, said.start, said.end)
    return bool(found) and not any(
        looks_finite(word) or word.low == "to" or is_class(word, *_CLAUSES) for word in found
    )


def _is_predicate(text: str, found: Sequence[Word]) -> bool:
    """Whether the words begin with a finite verb that is no adjective: an auxiliary, or one that has an object."""
    first = found[0]
    if not looks_finite(first) or first.low in _BASES or in_lexicon(text, Span(first.start, first.end)):
        return False
    return is_class(first, "auxiliary") or _has_object(text, found)


def _has_object(text: str, found: Sequence[Word]) -> bool:
    """Whether the first word can be a verb in the past with the phrase behind it for its object."""
    if not looks_finite(found[0]) or is_class(found[0], "auxiliary") or len(found) < 2:
        return False
    apart = text[found[0].end : found[1].start].strip()
    return not apart and is_class(found[1], "determiner", "pronoun")


def _deed(text: str, found: Sequence[Word]) -> _Deed | None:
    """The deed that the first of the words tells; None where it tells none."""
    for deed in _deeds().get(found[0].low, ()):
        if not deed.objects:
            return deed
        for place in range(1, len(found)):
            if text[found[place - 1].end : found[place].start].strip():
                break
            if found[place].low in deed.objects:
                whose = next((word.low for word in found[1:place] if word.low in _OWN), None)
                if whose or not deed.own:
                    return evolve(deed, whose=whose)
    return None


@cache
def _deeds() -> dict[str, list[_Deed]]:
    table: dict[str, list[_Deed]] = {}
    for verbs, objects, own, doer in rows("deeds.tsv", 4):
        deed = _Deed(frozenset(objects.split()) - {_ANY}, own == "own", doer == "person", doer == "public")
        for verb in verbs.split("/"):
            table.setdefault(verb, []).append(deed)
    return table
