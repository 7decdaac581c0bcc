"""Interviews in questions and answers: who stands behind "Q:" and "A:", or "RUIZ:"."""

from bisect import bisect_right
from collections import Counter
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.labels import ASKING, QUESTION, Label, labels
from claimcheck.attribution.speakers.lexicons import given_names, kind_of_head
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Speaker, SpeakerKind

_FIRST_PERSON = frozenset({"I", "We", "we"})
LABELS = frozenset({"Q", "A", "Question", "Answer"})


@frozen(slots=False)
class Interview:
    """The questions and answers of one story."""

    names: Names

    @cached_property
    def _found(self) -> list[Label]:
        return labels(self.names.text)

    @cached_property
    def _labels(self) -> list[tuple[int, str]]:
        return [(one.name.start, one.name.of(self.names.text)) for one in self._found]

    @cached_property
    def _asking(self) -> frozenset[str]:
        return frozenset(one.name.of(self.names.text) for one in self._found if one.asks)

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

    def labelled(self, word: str, at: int, *, in_quotes: bool = False) -> Speaker | None:
        """Who is meant by a label that is the source at `at`, or by "I" or "we" in an answer; None where it is neither.

        Inside quotation marks, "I" may be anybody.
        """
        place = bisect_right(self._labels, at, key=lambda label: label[0]) - 1
        if place < 0:
            return None
        start, label = self._labels[place]
        if start == at and label == word:
            return self._called(label)
        until = self._found[place].until
        own = word in _FIRST_PERSON and label not in QUESTION and not in_quotes and (until is None or at < until)
        return self._called(label) if own else None

    def _called(self, label: str) -> Speaker | None:
        """Who speaks behind a label; None where the story does not give it in full and it may be a newsroom's name."""
        if label in QUESTION or label.lower() in ASKING:
            return Speaker(None, SpeakerKind.UNKNOWN)
        if label in LABELS:
            return self.answering
        if bearers := self.names.people.get(label.lower().split()[-1]):
            return Speaker(bearers[0], SpeakerKind.PERSON, named=True, role=self._roles.get(bearers[0]))
        first, last = label.lower().split()[0], label.lower().split()[-1]
        if first not in given_names() and (label in self._asking or kind_of_head(last)):
            return None
        full = label.title() if label.isupper() else label
        return Speaker(full, SpeakerKind.PERSON, named=True, role=self._roles.get(full))

    @cached_property
    def _roles(self) -> dict[str, str]:
        """Name -> what stands beside it, in a label before anywhere else."""
        titles = {name.name: name.role for name in reversed(self.names.found) if name.role}
        return titles | {one.name.of(self.names.text): one.role for one in reversed(self._found) if one.role}
