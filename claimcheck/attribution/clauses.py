"""Clauses: the last one of what is said, its subject, and whether a verb behind that is its own or the speaker's."""

import re

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.speakers.phrases import kind_of_phrase, phrase_end
from claimcheck.attribution.words import Word, is_class, is_number, looks_finite, words
from claimcheck.records import Act, Attribution, Span, SpeakerKind

_COUNT = re.compile(r"(?:With|After|Based on) ")
_LONGEST_COUNT = 120  # characters
MODALS = frozenset({"would", "will", "could", "can", "may", "might", "must", "should", "shall"})


def last_clause(text: str, said: Span) -> list[Word]:
    """The words of what is said behind the last conjunction that a clause with a subject follows; all without one.

    No words where a clause in another one makes it unclear whose a verb behind them is.
    """
    found = words(text, said.start, said.end)
    if found and found[0].low == "that":
        found = found[1:]
    if any(is_class(word, "relative", "subordinator") for word in found):
        return []
    for place in range(len(found) - 2, 0, -1):
        if is_class(found[place], "conjunction"):
            rest = found[place + 1 :]
            if not looks_finite(rest[0]) and any(looks_finite(word) for word in rest):
                return rest
    return found


def can_act(text: str, subject: list[Word], act: Act = Act.ASSERTION) -> bool:
    """Whether a subject can say or do something: a person, a body, a document, whatever has a name.

    A document can say and rule, but neither promises nor wishes anything.
    """
    phrase = subject[: phrase_end(text, subject)]
    pronoun = len(phrase) == 1 and is_class(phrase[0], "pronoun")
    kind = kind_of_phrase(text, subject)
    if kind is SpeakerKind.DOCUMENT and not phrase[-1].capitalized:
        return act not in (Act.PROMISE, Act.ATTITUDE)
    return pronoun or phrase[-1].capitalized or kind is not None


def is_passive(text: str, attribution: Attribution) -> bool:
    """Whether its source is the agent of a passive behind the cue: "was accused by the regulator of fraud"."""
    cue = attribution.cue[-1]
    return bool(attribution.source) and text.endswith(" by ", cue.end, attribution.source[-1].start)


def is_count(text: str, span: Span) -> bool:
    """Whether it tells how much of a count is done, on which what is said rests: "With half of the votes counted"."""
    if span.end - span.start > _LONGEST_COUNT or not _COUNT.match(text, span.start, span.end):
        return False
    found = words(text, span.start, span.end)
    counted = found[-1].low in word_class("counted")
    return counted and any(is_number(word) or word.low in word_class("quantity") for word in found[1:])
