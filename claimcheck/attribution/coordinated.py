"""Further verbs of one speaker: "The mayor said the dam was safe and warned that …", "… but would not say when".

The model sometimes takes the second verb and what goes with it for a part of what is said. Where that verb can only be
the speaker's, the rest is read once more with a subject of its own.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve

from claimcheck.attribution.clauses import MODALS, can_act, last_clause
from claimcheck.attribution.cues import cue_start, in_lexicon, phrase_at, read_cue
from claimcheck.attribution.deeds import is_own_deed
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.refusals import silences
from claimcheck.attribution.speakers.phrases import kind_of_phrase
from claimcheck.attribution.tidying import EDGE
from claimcheck.attribution.words import Word, is_class, looks_finite, trimmed, words
from claimcheck.records import Act, Attribution, Span, SpeakerKind

Attribute = Callable[[str], Sequence[Attribution]]

_JOINED = re.compile(r"(?:,\s|\s)(?:and|but|yet)\s(?:(?:then|also|later|again|[a-z]{3,20}ly)\s)?(?=[a-z])")
_LONGEST_VERB = 20  # letters
_LONGEST = 1000  # characters of a content in which further verbs are looked for
_SUBJECT = "She "  # who speaks in the rest of a sentence that is read alone
_PRONOUNS = {"he": SpeakerKind.PERSON, "she": SpeakerKind.PERSON, "it": SpeakerKind.ORGANIZATION}


def with_coordinated(
    text: str, attributions: Sequence[Attribution], regions: Sequence[Region], attribute: Attribute
) -> list[Attribution]:
    """The attributions in the order of their cues, each with what its own verb says.

    `attribute` finds the attributions of a text.
    """
    found = [part for one in attributions for part in _parts(text, one, regions, attribute)]
    return sorted(found, key=cue_start)


def _parts(text: str, whole: Attribution, regions: Sequence[Region], attribute: Attribute) -> Iterator[Attribution]:
    """The attribution up to the next verb of its speaker, and those of the verbs from there on."""
    last, cue = max(whole.content), whole.cue[-1]
    behind = whole.source and cue.end <= last.start and last.end - last.start <= _LONGEST
    tense = _tense(words(text, cue.start, cue.end)) if behind else None
    if tense is None:
        yield whole
        return
    for match in _JOINED.finditer(text, last.start, last.end):
        said = trimmed(text, Span(last.start, match.start()), EDGE) if match.start() > last.start else None
        rest = Span(match.end(), last.end)
        if said is None or region_at(regions, match.start()):
            continue
        if tense == "past" and is_own_deed(text, said, rest):
            yield evolve(whole, content=(*sorted(whole.content)[:-1], said))
            further = _read(text, rest, whole.source, tense, attribute)
            for one in further:
                yield from _parts(text, one, regions, attribute)
            if not further:
                yield from _behind_deed(text, rest, whole.source, tense, regions, attribute)
            return
        silence = next(iter(silences(text, rest)), None)
        # "promised to pay if they won, but refused to say how": behind a comma whoever keeps silent has spoken.
        silent = silence is not None and silence.start == rest.start
        if not (silent and match.group()[0] == ",") and not _is_complete(text, said, rest, whole.source[-1], tense):
            continue
        further = _read(text, rest, whole.source, tense, attribute)
        if further or silent:
            yield evolve(whole, content=(*sorted(whole.content)[:-1], said))
            for one in further:
                yield from _parts(text, one, regions, attribute)
            return
    yield whole


def _behind_deed(
    text: str, deed: Span, source: tuple[Span, ...], tense: str, regions: Sequence[Region], attribute: Attribute
) -> Iterator[Attribution]:
    """What the speaker says by a verb behind that of a deed: "… and cut its forecast but said it would hire"."""
    for match in _JOINED.finditer(text, deed.start, deed.end):
        further = _read(text, Span(match.end(), deed.end), source, tense, attribute)
        if further:
            for one in further:
                yield from _parts(text, one, regions, attribute)
            return


def _read(text: str, rest: Span, source: tuple[Span, ...], tense: str, attribute: Attribute) -> list[Attribution]:
    """What the speaker says in the rest of a sentence that begins with a verb of saying; nothing where it does not."""
    verb = words(text, rest.start, min(rest.end, rest.start + _LONGEST_VERB))[0]
    at = Span(verb.start, verb.end)
    if _tense([verb]) != tense or not in_lexicon(text, at) or read_cue(text, at).act is Act.BELIEF:
        return []
    found = [
        Attribution(source, _moved(one.cue, rest), _moved(one.content, rest))
        for one in attribute(f"{_SUBJECT}{rest.of(text)}.")
        if one.source == (Span(0, len(_SUBJECT) - 1),) and min(*one.cue, *one.content).start >= len(_SUBJECT)
    ]
    if found and found[0].cue[0].start == verb.start:
        return found
    # A verb of two words that the model does not know: "ruled out | a return".
    cue = phrase_at(text, rest)
    what = trimmed(text, Span(cue.end, rest.end), EDGE) if cue and cue.end < rest.end else None
    return [Attribution(source, (cue,), (what,))] if cue and what else []


def _moved(spans: Sequence[Span], rest: Span) -> tuple[Span, ...]:
    """The spans of the rest, which was read behind a subject and with a full stop, where it stands."""
    by = rest.start - len(_SUBJECT)
    return tuple(Span(span.start + by, min(span.end + by, rest.end)) for span in spans)


def _tense(verb: Sequence[Word]) -> str | None:
    """Whether a verb of saying stands in the past ("said") or the present ("says")."""
    if not verb or is_class(verb[-1], "auxiliary") or verb[-1].capitalized:
        return None
    if looks_finite(verb[-1]):
        return "past"
    return "present" if verb[-1].low.endswith("s") else None


def _is_complete(text: str, said: Span, rest: Span, source: Span, tense: str) -> bool:
    """Whether the verb that `rest` begins with is the speaker's, and not one of whoever `said` is about.

    "The mayor said prices would rise and warned …" is clear, "police said the man had fled and claimed …" is not.
    """
    found = last_clause(text, said)
    if not found:
        return False
    finite = next((place for place, word in enumerate(found) if looks_finite(word)), None)
    if finite is None:
        return tense == "past" or found[0].low == "to"
    if found[finite].low.removesuffix("n’t") in MODALS:
        return True  # a verb in the past cannot go on with "would fall"
    subject = found[:finite]
    return bool(subject) and (_agrees(text, subject, source) or not can_act(text, subject, _act(text, rest)))


def _act(text: str, rest: Span) -> Act:
    """What the speaker does with the verb that `rest` begins with."""
    verb = words(text, rest.start, min(rest.end, rest.start + _LONGEST_VERB))[0]
    return read_cue(text, Span(verb.start, verb.end)).act


def _agrees(text: str, subject: list[Word], source: Span) -> bool:
    """Whether the subject is a pronoun that stands for the speaker: "Ruiz said she had …", "the army said it had …"."""
    if len(subject) != 1 or subject[0].low not in _PRONOUNS:
        return False
    speaker = words(text, source.start, source.end)
    if not speaker:
        return False
    if len(speaker) == 1 and is_class(speaker[0], "pronoun"):
        return speaker[0].low == subject[0].low
    return kind_of_phrase(text, speaker) in (None, _PRONOUNS[subject[0].low])
