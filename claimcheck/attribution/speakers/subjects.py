"""The people, bodies and documents without a name that begin a sentence: "The driver was hurt. He said …"."""

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from claimcheck.attribution.cues import in_lexicon
from claimcheck.attribution.speakers.capitalized import starts_sentence
from claimcheck.attribution.speakers.lexicons import is_plural, kind_of_head
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.phrases import head_of, phrase_end
from claimcheck.attribution.speakers.senses import is_read
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Span, Speaker, SpeakerKind

_FAR = 400  # characters back in which a subject is looked for
_FAR_BACK = 1500  # characters back in which a document is looked for
_LONGEST = 8  # words of a subject
_APPOSED = 60  # characters behind a subject in which its name may stand
_QUOTES = tuple("“\"‘'")
_ARTICLES = ("the", "a", "an", "one", "another")
# "On trust, …": what may stand before a sentence's subject.
FRONTED = r"(?:In|On|At|For|After|Before|By|With|Since|During|From|Under) [^,.;:!?\n“”\"]{1,50}, "
LONGEST_FRONT = 60  # characters of it, and what is around it
_BEHIND_FRONTED = re.compile(rf"[.!?\n][”\"’')]?\s?{FRONTED}\Z")
_KINDS = (SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)


def _acts(text: str, found: list[Word], place: int) -> bool:
    """Whether the word can be the verb of the noun before it: "The commission | rejects that"."""
    word, noun = found[place], found[place - 1]
    present = word.low.endswith("s") and word.text.islower() and in_lexicon(text, Span(word.start, word.end))
    return looks_finite(word) or (present and kind_of_head(noun.low) in _KINDS and not is_plural(noun.low))


def is_behind_front(text: str, start: int) -> bool:
    """Whether nothing but such a phrase stands between the sentence's start and `start`."""
    low = start - LONGEST_FRONT
    return _BEHIND_FRONTED.search(text[low:start] if low > 0 else "\n" + text[:start]) is not None


@frozen
class Subjects:
    """Finds them before a place; `of_phrase` makes a speaker of one."""

    names: Names
    of_phrase: Callable[[Span], Speaker]

    def before(self, at: int) -> Iterator[tuple[Span, Speaker]]:
        """The subjects of the sentences before `at`, each with where it stands."""
        text = self.names.text
        near = words(text, max(0, at - _FAR), at)
        for place, word in enumerate(near):
            quoted = text[max(0, word.start - 1) : word.start] in _QUOTES
            opens = word.capitalized and starts_sentence(text, word)
            if word.low in _ARTICLES and (opens or is_behind_front(text, word.start)) and not quoted:
                phrase = self._phrase(near[place : place + _LONGEST])
                if phrase is not None:
                    yield phrase, self.of_phrase(phrase)

    def last_document(self, at: int) -> Speaker | None:
        """The last document before `at` that an article brings up: "She cited a 2001 memorandum"."""
        text = self.names.text
        near = words(text, max(0, at - _FAR_BACK), at)
        for place in range(len(near) - 1, 0, -1):
            head = near[place]
            if not head.text.islower() or not is_read(head.low):
                continue
            for first in range(place - 1, max(-1, place - _LONGEST), -1):
                if text[near[first].end : near[first + 1].start] != " ":
                    break
                if near[first].low in _ARTICLES:
                    return self.of_phrase(Span(near[first].start, head.end))
        return None

    def _phrase(self, found: list[Word]) -> Span | None:
        """The subject at the start of the words; None where it is several, unknown or has a name."""
        text = self.names.text
        own = found[: phrase_end(text, found)] if found else []
        verb = next((place for place in range(1, len(own)) if _acts(text, own, place)), len(own))
        own, behind = own[:verb], found[verb:]
        if len(own) < 2 or not behind or is_plural(own[-1].low) or kind_of_head(head_of(own)) not in _KINDS:
            return None
        phrase = Span(own[0].start, own[-1].end)
        acts = _acts(text, found, verb) or is_class(behind[0], "preposition", "relative", "adverb")
        return None if not acts or self._is_named(phrase) else phrase

    def _is_named(self, phrase: Span) -> bool:
        """Whether a name belongs to the phrase: it ends in one, or one stands behind it between commas."""
        if any(name.span.end == phrase.end for name in self.names.inside(phrase)):
            return True
        comma = self.names.text.find(", ", phrase.end, phrase.end + _APPOSED)
        return comma >= 0 and self.names.text[comma + 2 : comma + 3].isupper()
