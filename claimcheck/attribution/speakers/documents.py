"""The reports, polls and studies of a story that it names by who made them."""

import re
from bisect import bisect_left
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.capitalized import is_closed
from claimcheck.attribution.speakers.lexicons import kind_of_head, nationalities, regions
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.senses import can_stand_for, is_work
from claimcheck.attribution.words import Word, words
from claimcheck.records import Span, SpeakerKind

_TITLE = re.compile(r",? [“\"‘']([A-Z0-9][^“”\"\n]{0,60}?)[,.?!]{0,2}[”\"’'](?![\w])")
_SOON = 1200  # characters within which a document is named that was only described
_SMALL = 4  # letters of a word that has no capital in a title
_LONGEST = 8  # words before a document's noun


@frozen
class Document:
    """A document as the story introduces it: "Reuters/Ipsos opinion poll"."""

    at: int
    head: str
    name: str


@frozen(slots=False)
class Documents:
    """The documents that a story introduces with the name of a publisher, and the works that it gives a title."""

    names: Names

    @cached_property
    def found(self) -> tuple[Document, ...]:
        """All introductions, in order."""
        text = self.names.text
        every = [words(text, stretch.start, stretch.end) for stretch in self.names.stretches]
        return tuple(
            document
            for part in every
            for place in range(1, len(part))
            if part[place].text.islower() and (document := self._at(part, place))
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [document.at for document in self.found]

    @cached_property
    def titles(self) -> frozenset[str]:
        """The titles of the works."""
        return frozenset(document.name for document in self.found if is_work(document.head))

    def before(self, head: str, at: int) -> Document | None:
        """The last document that "the `head`" at `at` can mean."""
        earlier = self.found[: bisect_left(self._starts, at)]
        return next((d for d in reversed(earlier) if can_stand_for(head, d.head)), None)

    def introduced(self, head: str, at: int) -> Document | None:
        """The document that an unnamed `head` at a story's start, at `at`, turns out to be: the next one named."""
        same = {head, "poll", "survey"} if head in ("poll", "survey") else {head}
        later = self.found[bisect_left(self._starts, at) :]
        return next((d for d in later if d.head in same and d.at - at <= _SOON), None)

    def _at(self, part: list[Word], place: int) -> Document | None:
        """The document whose noun is `part[place]`, if a publisher's name goes before it in the same phrase."""
        head = part[place]
        if kind_of_head(head.low) is not SpeakerKind.DOCUMENT or _plural(head.low):
            return None
        title = _TITLE.match(self.names.text, head.end) if is_work(head.low) else None
        if title and _is_title(title[1]):
            return Document(head.start, head.low, title[1])  # "her documentary “Still Water”"
        if place + 1 < len(part) and kind_of_head(part[place + 1].low) is SpeakerKind.DOCUMENT:
            return None  # "poll" of "the poll results"
        text, begin = self.names.text, place
        while (
            begin
            and place - begin < _LONGEST
            and text[part[begin - 1].end : part[begin].start] in (" ", "\u00a0", "-", "/")
        ):
            if is_closed(part[begin - 1]):
                break
            begin -= 1
        inside = self.names.inside(Span(part[begin].start, head.start)) if begin < place else []
        publisher = next((n for n in inside if n.name not in nationalities() and n.name not in regions()), None)
        if publisher is None:
            return None
        start, end = publisher.span.start, head.end
        if place + 2 < len(part) and part[place + 1].low == "of" and part[place + 2].text.islower():
            end = _phrase_end(text, part, place + 2)
        return Document(head.start, head.low, text[start:end])


def _phrase_end(text: str, part: list[Word], place: int) -> int:
    while place + 1 < len(part) and not is_closed(part[place + 1]) and part[place + 1].text.islower():
        if text[part[place].end : part[place + 1].start] != " " or part[place + 1].low.endswith("ed"):
            break
        place += 1
    return part[place].end


def _plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith(("ss", "is"))


def _is_title(words_of: str) -> bool:
    """Whether all words but the small ones have a capital or a number, as in no sentence."""
    return all(not word.islower() or len(word) <= _SMALL for word in words_of.split())
