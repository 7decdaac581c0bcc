"""Interviews in questions and answers: who stands behind "Q:" and "A:"."""

import re
from collections import Counter
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Speaker, SpeakerKind

_LABEL = re.compile(r"^[ \t]*(?P<label>Q(?:uestion)?|A(?:nswer)?)[ \t]*[:.][ \t]", re.MULTILINE)
_QUESTION = ("Q", "Question")
LABELS = frozenset({"Q", "A", "Question", "Answer"})


@frozen(slots=False)
class Interview:
    """The questions and answers of one story; a story without both labels has none."""

    names: Names

    @cached_property
    def _labels(self) -> list[tuple[int, str]]:
        found = [(match.start("label"), match["label"]) for match in _LABEL.finditer(self.names.text)]
        asked = {label in _QUESTION for _, label in found}
        return found if len(asked) == 2 else []

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
        if word in LABELS and any(place == at for place, _ in self._labels):
            return Speaker(None, SpeakerKind.UNKNOWN) if word in _QUESTION else self.answering
        if word != "I":
            return None
        before = [label for place, label in self._labels if place <= at]
        return self.answering if before and before[-1] not in _QUESTION else None
