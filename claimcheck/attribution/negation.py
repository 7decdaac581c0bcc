"""Whether a statement denies what it says."""

from collections.abc import Sequence
from functools import partial

from claimcheck.attribution.lexicon import members
from claimcheck.attribution.speakers.phrases import head_of, phrase_end
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Span

_kind = partial(members, "negation.tsv")
_VERB_GROUP = 3  # words behind the first verb in which its negation can stand
_LONGEST_CLAUSE = 400  # characters
_LEAD = 1  # words that may stand before a subordinator that opens the sentence: "just because"
_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "you"})


def is_negated(text: str, spans: Sequence[Span]) -> bool:
    """Whether the first main clause of the statement denies its predicate.

    That is a negative subject ("nobody knew"), or a negation in or right behind the first verb ("is not full"); not one
    that only limits ("not just"), nor one in a later clause or in one that hangs on a noun ("a man who did not know").
    """
    found = words(text, spans[0].start, min(spans[0].end, spans[0].start + _LONGEST_CLAUSE))
    verb = next((place for place, word in enumerate(found) if place and looks_finite(word)), 0)
    begins = _clause_start(found, verb)
    if any(_denies(found, place) for place in range(verb if begins is None else begins)):
        return True
    if begins is not None:
        main = _main_verb(found, begins, verb)
        if main is None:
            return False
        verb = main
    group = list(range(verb, min(verb + 1, len(found))))
    for place in range(verb + 1, min(verb + 1 + _VERB_GROUP, len(found))):
        if text[found[place - 1].end : found[place].start].strip():
            break
        if found[place].low in _kind("opens"):
            break
        group.append(place)
    return any(_denies(found, place) for place in group)


def refuses(text: str, cue: Span) -> bool:
    """Whether the cue says that its doer does not do what follows: "refused [to open the books]"."""
    return any(word.low in _kind("refusing") for word in words(text, cue.start, cue.end))


def is_asked(text: str, content: Span) -> bool:
    """Whether the content is something asked for, which is refused and not denied: "[rejected] a request to …"."""
    found = words(text, content.start, min(content.end, content.start + _LONGEST_CLAUSE))
    if not found or is_class(found[0], "relative", "subordinator"):
        return False
    head = head_of(found[: phrase_end(text, found)])
    return head in _kind("asked") or head.removesuffix("s") in _kind("asked")


def is_negative(word: Word) -> bool:
    """Whether the word denies: "not", "never", "didn’t"."""
    return word.low in _kind("negative") or word.low.endswith("n’t")


def _denies(found: Sequence[Word], place: int) -> bool:
    """Whether the word there denies what the clause says."""
    if not is_negative(found[place]):
        return False
    before = found[place - 1] if place else None
    after = found[place + 1].low if place + 1 < len(found) else ""
    if found[place].low == "not":
        if before and before.low == "or":
            return False  # "whether or not"
        if after == "to" and before and not is_class(before, "auxiliary"):
            return False  # "chose not to go"
        if before is None and after.endswith("ing"):
            return False  # "not paying taxes made him smart"
        if after == "one" and any(word.low == "but" for word in found[place + 2 : place + 4]):
            return False  # "not one, but two"
    if found[place].low == "no" and place > 1 and before and is_class(before, "preposition"):
        return False  # "states with no income tax"
    return after not in _kind("limiting")


def _clause_start(found: Sequence[Word], verb: int) -> int | None:
    """Where a clause begins, before its verb, that hangs on a noun or on the main clause; None where there is none."""
    for place in range(1, verb):
        joined = found[place].start - found[place - 1].end == 1 and not is_class(found[place - 1], "conjunction")
        if found[place].low in _kind("opens") or (found[place].low == "that" and place + 1 == verb and joined):
            return place
    last = verb - 1
    if last > 1 and found[last].low in _SUBJECTS and is_class(found[0], "determiner"):
        between = found[1:last]
        plain = not any(is_class(word, "preposition", "conjunction", "auxiliary", "adverb") for word in between)
        return last if plain and not any(word.low in _kind("time") for word in between) else None
    return None


def _main_verb(found: Sequence[Word], begins: int, verb: int) -> int | None:
    """The verb behind the one of the clause that begins there; None where that clause, or another, goes to the end."""
    if found[begins].low in _kind("ends") and begins > _LEAD:
        return None
    for place in range(verb + 1, len(found)):
        if found[place].low == "that" or found[place].low in _kind("opens"):
            return None
        if looks_finite(found[place]):
            return place
    return None
