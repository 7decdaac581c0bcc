"""What a cue's words mean: dictionary form, stance, act."""

from collections.abc import Container, Iterator
from functools import cache

from attrs import frozen

from claimcheck.attribution.lexicon import rows, word_class
from claimcheck.attribution.said import timeless_words
from claimcheck.attribution.words import Word, is_class, words
from claimcheck.records import Act, Attribution, Cue, Span, Stance

_LONGEST_PHRASE = 40  # characters
_VOWELS = "aeiou"


@frozen
class Entry:
    """One row of the cue lexicon."""

    lemma: str
    stance: Stance
    act: Act


def read_cue(text: str, span: Span) -> Cue:
    """The cue at `span` with its lemma, stance and act from the lexicon; neutral and an assertion where none is."""
    found = _core(text, span)
    if found:
        span = Span(found[0].start, found[-1].end)
    entry = _entry([word.low for word in found])
    return Cue(span, span.of(text), entry.lemma, entry.stance, entry.act)


def cue_start(attribution: Attribution) -> int:
    """Where its cue begins: the order in which attributions are kept."""
    return attribution.cue[0].start


def _core(text: str, span: Span) -> list[Word]:
    """The cue's words without what only stands beside its verb.

    That is in "also said", "said last week", "echoed by" and "said without elaborating".
    """
    core = words(text, span.start, span.end)
    if len(core) > 1:
        core = timeless_words(text, span) or core
    while len(core) > 1 and is_class(core[0], "adverb"):
        core = core[1:]
    while len(core) > 1 and core[-1].low == "by":
        core = core[:-1]
    without = next((place for place, word in enumerate(core) if place and word.low == "without"), len(core))
    return core[:without] if core and core[-1].low.endswith("ing") else core


def in_lexicon(text: str, span: Span) -> bool:
    """Whether some word or phrase of the cue stands in the cue lexicon."""
    return _known([word.low for word in words(text, span.start, span.end)]) is not None


def phrase_at(text: str, span: Span) -> Span | None:
    """The cue of two words that `span` begins with: "ruled out"; None where none stands there."""
    found = words(text, span.start, min(span.end, span.start + _LONGEST_PHRASE))[:2]
    known = len(found) == 2 and " ".join(word.low for word in found) in _forms()
    return Span(found[0].start, found[1].end) if known else None


def forms_of(lemmas: Container[str]) -> frozenset[str]:
    """Every form of the lexicon's cues with these lemmas."""
    return frozenset(form for form, entry in _forms().items() if entry.lemma in lemmas)


def _entry(found: list[str]) -> Entry:
    return _known(found) or Entry(_lemma(found), Stance.NEUTRAL, Act.ASSERTION)


def _known(found: list[str]) -> Entry | None:
    forms = _forms()
    best: Entry | None = None
    place = 0
    while place < len(found):
        for length in (4, 3, 2, 1):
            entry = forms.get(" ".join(found[place : place + length]))
            if entry and place + length <= len(found):
                best = entry  # the last one is the head: "are taking pains to say"
                place += length
                break
        else:
            place += 1
    return best


@cache
def _forms() -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for lemma, stance, act, irregular in rows("cues.tsv", 4):
        entry = Entry(lemma, Stance(stance), Act(act))
        for form in (*_inflections(lemma), *filter(None, irregular.split(","))):
            table.setdefault(form, entry)
    return table


def _inflections(lemma: str) -> Iterator[str]:
    yield lemma
    if " " in lemma:
        return
    if lemma.endswith("e"):
        yield from (lemma + "s", lemma + "d", lemma[:-1] + "ing")
    elif lemma.endswith("y") and lemma[-2] not in _VOWELS:
        yield from (lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    else:
        plural = "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s"
        yield from (lemma + plural, lemma + "ed", lemma + "ing")


def _lemma(found: list[str]) -> str:
    """A best guess for a verb that the lexicon lacks: its last word without the ending."""
    content = [word for word in found if word not in word_class("auxiliary") and word not in word_class("preposition")]
    if not content:
        return " ".join(found)
    word = content[-1]
    if word.endswith("ied"):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            if stem[-1] == stem[-2] and stem[-1] not in "sl":
                return stem[:-1]
            return stem + "e" if stem[-1] in "cgsuvz" and not stem.endswith("ss") else stem
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
