"""Further verbs of one speaker: "The mayor said the dam was safe and warned that …", "… but would not say when".

The model sometimes takes the second verb and what goes with it for a part of what is said. Where that verb can only be
the speaker's, the rest is read once more with a subject of its own.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve

from claimcheck.attribution.cues import in_lexicon, read_cue
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.refusals import silences
from claimcheck.attribution.speakers.phrases import kind_of_phrase, phrase_end
from claimcheck.attribution.tidying import EDGE
from claimcheck.attribution.words import Word, is_class, looks_finite, trimmed, words
from claimcheck.records import Act, Attribution, Span, SpeakerKind

Attribute = Callable[[str], Sequence[Attribution]]

_JOINED = re.compile(r"(?:,\s|\s)(?:and|but|yet)\s(?:(?:then|also|later|again|[a-z]{3,20}ly)\s)?(?=[a-z])")
_FEWEST = 2  # words in front of the second verb
_LONGEST_VERB = 20  # letters
_LONGEST = 1000  # characters of a content in which further verbs are looked for
_SUBJECT = "She "  # who speaks in the rest of a sentence that is read alone
_MODALS = frozenset({"would", "will", "could", "can", "may", "might", "must", "should", "shall"})
_PRONOUNS = {"he": SpeakerKind.PERSON, "she": SpeakerKind.PERSON, "it": SpeakerKind.ORGANIZATION}


def with_coordinated(
    text: str, attributions: Sequence[Attribution], regions: Sequence[Region], attribute: Attribute
) -> list[Attribution]:
    """The attributions in the order of their cues, each with what its own verb says.

    `attribute` finds the attributions of a text.
    """
    found = [part for one in attributions for part in _parts(text, one, regions, attribute)]
    return sorted(found, key=lambda one: one.cue[0])


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
        if said is None or region_at(regions, match.start()) or not _is_complete(text, said, whole.source[-1], tense):
            continue
        rest = Span(match.end(), last.end)
        further = _read(text, rest, whole.source, tense, attribute)
        silence = next(iter(silences(text, rest)), None)
        if further or (silence and silence.start == rest.start):
            yield evolve(whole, content=(*sorted(whole.content)[:-1], said))
            for one in further:
                yield from _parts(text, one, regions, attribute)
            return
    yield whole


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
    return found if found and found[0].cue[0].start == verb.start else []


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


def _is_complete(text: str, said: Span, source: Span, tense: str) -> bool:
    """Whether a verb behind what is said is the speaker's, and not one of whoever that is about.

    "The mayor said prices would rise and warned …" is clear, "police said the man had fled and claimed …" is not.
    """
    found = words(text, said.start, said.end)
    if found and found[0].low == "that":
        found = found[1:]
    if len(found) < _FEWEST or any(is_class(word, "relative", "subordinator") for word in found):
        return False
    found = _last_clause(found)
    finite = next((place for place, word in enumerate(found) if looks_finite(word)), None)
    if finite is None:
        return tense == "past" or found[0].low == "to"
    if found[finite].low.removesuffix("n’t") in _MODALS:
        return True  # a verb in the past cannot go on with "would fall"
    subject = found[:finite]
    return bool(subject) and (_agrees(text, subject, source) or not _can_speak(text, subject))


def _last_clause(found: list[Word]) -> list[Word]:
    """The words behind the last conjunction that a clause with a subject follows; all of them without one."""
    for place in range(len(found) - 2, 0, -1):
        if is_class(found[place], "conjunction"):
            rest = found[place + 1 :]
            if not looks_finite(rest[0]) and any(looks_finite(word) for word in rest):
                return rest
    return found


def _can_speak(text: str, subject: list[Word]) -> bool:
    """Whether a subject can say something: a person, a body, a document, whatever has a name."""
    phrase = subject[: phrase_end(text, subject)]
    pronoun = len(phrase) == 1 and is_class(phrase[0], "pronoun")
    return pronoun or phrase[-1].capitalized or kind_of_phrase(text, subject) is not None


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
