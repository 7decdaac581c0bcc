"""How much the place of a name in its sentence speaks for it: subjects first."""

import re

from attrs import frozen

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.speakers.lexicons import regions, weekdays
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.subjects import FRONTED, LONGEST_FRONT
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Span, SpeakerKind

SUBJECT = 1.5  # what it weighs that a name begins its sentence
_SAME_SENTENCE = 0.7  # what it weighs that a name stands in the pronoun's own sentence
_ACTS = 0.5  # what it weighs that such a name has a verb of its own
_PLACE = 1.5  # what it weighs against "it" that a place is named only as one
_LONGEST_NOUN = 80  # characters of a noun phrase in front of a name that stands beside it
_OPENING_NOUN = re.compile(
    rf"[.!?\n][”\"’')]?\s?(?:{FRONTED})?(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\s"
    r"[^,.;:!?\n]{2,70}, (?:the (?:[a-z-]+ ){1,3})?\Z"
)
_OPENING = re.compile(r"[.!?\n][”\"’')]?\s?(?:But |And |Yet )?([A-Z][^,.;:!?\n“”\"]{1,70}) \Z")
_LONGEST_ADVERBIAL = 120  # characters of what is put in front of a sentence's subject
_FRONTED = re.compile(
    r"[.!?\n][”\"’')]?\s?(?:But |And |Yet |Still, )?([A-Z][^.;:!?\n“”\"]{1,110}), (?:(?:Mr|Mrs|Ms|Dr)\.? )?\Z"
)
_LONGEST_LINK = 20  # characters of a subordinator at a sentence's start, with a title behind it
_LINK = re.compile(r"[.!?\n][”\"’')]?\s?([A-Z][a-z]{1,7}) (?:(?:Mr|Mrs|Ms|Dr)\.? )?\Z")
_TIMES = frozenset({"last", "earlier", "later", "yesterday", "today", "tonight", "then", "now", "next"})
_BREAK = re.compile(r"[^\w\s.’'-]")


@frozen
class Prominence:
    """Weighs the places of a story's names."""

    names: Names

    def of(self, pronoun: str, name: Name, sentence: Span) -> float:
        """How much a name's place speaks for it: a sentence's first name is its subject, one behind "in" a place."""
        subject = (
            name.sentence_start
            or self._is_apposed_subject(name)
            or self._is_described_subject(name)
            or self._is_fronted_subject(name)
            or self._is_subordinate_subject(name)
        )
        score = SUBJECT if subject else 0.0
        if name.span.start >= sentence.start:
            score += _SAME_SENTENCE
            if not subject and pronoun in ("m", "f") and self._acts(name):
                score += _ACTS
        if pronoun in ("it", "body") and self.is_only_a_place(name):
            score -= _PLACE
        return score

    def _is_described_subject(self, name: Name) -> bool:
        """Whether only what describes the name goes before it: "Labour’s [Ana Ruiz]", "Harbour boss [Paul Brandt]"."""
        if name.kind is not SpeakerKind.PERSON:
            return False
        start = name.span.start - _LONGEST_NOUN
        before = self.names.text[start : name.span.start] if start > 0 else "\n" + self.names.text[: name.span.start]
        opening = _OPENING.search(before)
        return opening is not None and not any(
            looks_finite(word) or is_class(word, "preposition", "conjunction", "pronoun", "relative", "subordinator")
            for word in words(opening[1])
        )

    def _is_apposed_subject(self, name: Name) -> bool:
        """Whether the name stands behind the noun that begins its sentence: "The developer, [Ana Ruiz], fled"."""
        start = name.span.start - _LONGEST_NOUN - LONGEST_FRONT
        before = self.names.text[start : name.span.start] if start > 0 else "\n" + self.names.text[: name.span.start]
        return _OPENING_NOUN.search(before) is not None

    def _is_fronted_subject(self, name: Name) -> bool:
        """Whether only an adverbial goes before the name and its verb behind it: "Last June, [Ana Ruiz] left"."""
        start = name.span.start - len(name.role) - 1 if name.role else name.span.start
        low = start - _LONGEST_ADVERBIAL
        before = self.names.text[low:start] if low > 0 else "\n" + self.names.text[:start]
        opening = _FRONTED.search(before)
        adverbial = words(opening[1]) if opening else []
        if not adverbial or not _begins_adverbial(adverbial[0]) or any(looks_finite(word) for word in adverbial):
            return False
        return self._acts(name)

    def _is_subordinate_subject(self, name: Name) -> bool:
        """Whether the sentence begins with the name's own clause: "While [Ana Ruiz] had left"."""
        start = name.span.start - len(name.role) - 1 if name.role else name.span.start
        opening = _LINK.search(self.names.text, max(0, start - _LONGEST_LINK), start)
        return opening is not None and is_class(words(opening[1])[0], "subordinator") and self._acts(name)

    def _acts(self, name: Name) -> bool:
        """Whether a finite verb follows the name."""
        text, end = self.names.text, name.span.end
        stop = _BREAK.search(text, end, end + 30)
        behind = words(text, end, stop.start() if stop else end + 30)[:2]
        return any(looks_finite(word) for word in behind)

    def is_only_a_place(self, name: Name) -> bool:
        """Whether the name only tells where: it is a region's, or stands behind a preposition."""
        before = words(self.names.text, max(0, name.span.start - 12), name.span.start)
        # Behind "by" stands whoever does it.
        behind = bool(before) and before[-1].low != "by" and before[-1].low in word_class("preposition")
        return behind or (name.name in regions() and not name.sentence_start)


def _begins_adverbial(word: Word) -> bool:
    return is_class(word, "preposition", "subordinator") or word.low in _TIMES or word.low in weekdays()
