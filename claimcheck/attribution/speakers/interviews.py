"""Interviews in questions and answers: who stands behind "Q:" and "A:", or "RUIZ:"."""

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Span, Speaker, SpeakerKind

_LABEL = re.compile(r"^[ \t]*(?P<label>Q(?:uestion)?|A(?:nswer)?)(?P<mark>[:.])[ \t]+(?=\S)", re.MULTILINE)
# "ANA RUIZ: It will open in May."
_NAMED = re.compile(
    r"^[ \t]*(?P<label>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3})(?P<mark>:)[ \t]+(?=\S)", re.MULTILINE
)
_QUESTION = ("Q", "Question")
_ASKING = frozenset({"interviewer", "reporter", "moderator", "host", "question", "questioner", "journalist"})
# In capitals before a colon, and nobody who speaks.
_POINTERS = frozenset(
    {"read", "see", "watch", "listen", "more", "related", "live", "update", "updated", "breaking", "exclusive", "photo",
     "photos", "video", "picture", "pictures", "file", "note", "source", "sources", "correction", "by", "also", "click"}
)  # fmt: skip
_ASKED = re.compile(r"[^\r\n]*\?[”\"’']?[ \t]*(?:[\r\n]|\Z)")
_FEWEST = 2  # labels of an interview
LABELS = frozenset({"Q", "A", "Question", "Answer"})


@frozen
class Label:
    """Who speaks in a paragraph, as its first word or words say: `end` is where what is said begins.

    `asks` says that the paragraph ends in a question.
    """

    name: Span
    mark: Span
    end: int
    asks: bool


def labels(text: str) -> list[Label]:
    """The labels of an interview's paragraphs, of questions and answers or of speakers; none in any other story.

    Names in capitals are speakers where one comes again or a question stands behind one; a place before a colon is a
    dateline.
    """
    found = [_label(text, match) for match in _LABEL.finditer(text)]
    if len({one.name.of(text) in _QUESTION for one in found}) == 2:
        return found
    found = [_label(text, match) for match in _NAMED.finditer(text) if _may_speak(match["label"])]
    if len(found) < _FEWEST:
        return []
    again = len({one.name.of(text) for one in found}) < len(found)
    return found if again or any(one.asks for one in found) else []


def _label(text: str, match: re.Match[str]) -> Label:
    end = match.end()
    return Label(Span(*match.span("label")), Span(*match.span("mark")), end, _ASKED.match(text, end) is not None)


def _may_speak(label: str) -> bool:
    return label.isupper() and _POINTERS.isdisjoint(label.lower().split())


@frozen(slots=False)
class Interview:
    """The questions and answers of one story."""

    names: Names

    @cached_property
    def _labels(self) -> list[tuple[int, str]]:
        return [(one.name.start, one.name.of(self.names.text)) for one in labels(self.names.text)]

    @cached_property
    def _asking(self) -> frozenset[str]:
        text = self.names.text
        return frozenset(one.name.of(text) for one in labels(text) if one.asks)

    @cached_property
    def answering(self) -> Speaker:
        """Who answers: the person whom the introduction names most, nobody where it names none."""
        first = self._labels[0][0] if self._labels else 0
        people: list[Name] = [
            name for name in self.names.found if name.span.end <= first and name.kind is SpeakerKind.PERSON
        ]
        if not people:
            return Speaker(None, SpeakerKind.PERSON)
        last, _ = Counter(surname(name.name) for name in people).most_common(1)[0]
        name = next(name for name in people if surname(name.name) == last)
        full = self.names.fullest(name.name, name.gender)
        return Speaker(full, SpeakerKind.PERSON, named=True, role=name.role)

    def labelled(self, word: str, at: int) -> Speaker | None:
        """Who is meant by a label that is the source at `at`, or by "I" in an answer; None where it is neither."""
        place = bisect_right(self._labels, at, key=lambda label: label[0]) - 1
        if place < 0:
            return None
        start, label = self._labels[place]
        if start == at and label == word:
            return self._called(label)
        return self._called(label) if word == "I" and label not in _QUESTION else None

    def _called(self, label: str) -> Speaker | None:
        """Who speaks behind a label; None where the story does not give it in full and it may be a newsroom's name."""
        if label in _QUESTION or label.lower() in _ASKING:
            return Speaker(None, SpeakerKind.UNKNOWN)
        if label in LABELS:
            return self.answering
        if bearers := self.names.people.get(label.lower().split()[-1]):
            return Speaker(bearers[0], SpeakerKind.PERSON, named=True, role=self._roles.get(bearers[0]))
        if label in self._asking or kind_of_head(label.lower().split()[-1]):
            return None
        return Speaker(label.title(), SpeakerKind.PERSON, named=True)

    @cached_property
    def _roles(self) -> dict[str, str]:
        return {name.name: name.role for name in reversed(self.names.found) if name.role}
