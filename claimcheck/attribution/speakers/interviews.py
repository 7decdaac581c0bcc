"""Interviews in questions and answers: who stands behind "Q:" and "A:", or "RUIZ:", or a question without a label."""

from bisect import bisect_right
from collections import Counter
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.exchanges import Exchange
from claimcheck.attribution.speakers.introductions import Introduction, addressed
from claimcheck.attribution.speakers.labels import QUESTION, Label
from claimcheck.attribution.speakers.lexicons import asking, given_names, kind_of_head
from claimcheck.attribution.speakers.making import make_name
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.tidying import OPENING
from claimcheck.attribution.words import words
from claimcheck.records import Span, Speaker, SpeakerKind

_FIRST_PERSON = frozenset({"I", "We", "we"})
LABELS = frozenset({"Q", "A", "Question", "Answer"})


@frozen(slots=False)
class Interview:
    """The questions and answers of one story, behind `labels` or in `exchanges` without; `author` is who wrote it."""

    names: Names
    labels: tuple[Label, ...]
    exchanges: tuple[Exchange, ...]
    author: str | None = None

    @cached_property
    def _labels(self) -> list[tuple[int, str]]:
        return [(one.name.start, one.name.of(self.names.text)) for one in self.labels]

    @cached_property
    def _asking(self) -> frozenset[str]:
        return frozenset(one.name.of(self.names.text) for one in self.labels if one.asks)

    def asks(self, label: str) -> bool:
        """Whether whoever a label names asks somewhere."""
        return label in self._asking

    @cached_property
    def answering(self) -> Speaker:
        """Who answers: the person whom the introduction presents; nobody where it presents none, or several.

        Behind labels, where one name alone may answer, the one named most stands for several.
        """
        first = self._labels[0][0] if self._labels else self.exchanges[0].start if self.exchanges else 0
        people: list[Name] = [
            name for name in self.names.found if name.span.end <= first and name.kind is SpeakerKind.PERSON
        ]
        called = addressed(self.names, (part for one in self.exchanges for part in one.asked))
        name = Introduction(self.names, first, self.author, called).presented()
        if name is None and people and not self.exchanges:
            last, _ = Counter(surname(name.name) for name in people).most_common(1)[0]
            name = next(name for name in people if surname(name.name) == last)
        if name is None:
            return Speaker(None, SpeakerKind.PERSON)
        full = self.names.fullest(name.name, name.gender)
        return Speaker(full, SpeakerKind.PERSON, named=True, role=name.role or self._roles.get(full), mention=name.span)

    def asked_by(self, mark: Span) -> Speaker | None:
        """Who is asked by the question that ends with this mark, in an interview without labels."""
        return self.answering if mark in self._marks else None

    @cached_property
    def _marks(self) -> frozenset[Span]:
        return frozenset(one.mark for one in self.exchanges)

    def _answers_at(self, at: int) -> bool:
        """Whether whoever is interviewed speaks at this place outside of quotation marks, without a label.

        In a paragraph that begins with a quotation it is the newsroom: "“We had to,” she says.".
        """
        place = bisect_right(self.exchanges, at, key=lambda one: one.start) - 1
        answer = self.exchanges[place].answer if place >= 0 else ()
        part = bisect_right(answer, at, key=lambda span: span.start) - 1
        return part >= 0 and at < answer[part].end and self.names.text[answer[part].start] not in OPENING

    def labelled(self, word: str, at: int, *, in_quotes: bool = False) -> Speaker | None:
        """Who is meant by a label that is the source at `at`, or by "I" or "we" in an answer; None where it is neither.

        Inside quotation marks, "I" may be anybody.
        """
        if word in _FIRST_PERSON and not in_quotes and self._answers_at(at):
            return self.answering
        place = bisect_right(self._labels, at, key=lambda label: label[0]) - 1
        if place < 0:
            return None
        start, label = self._labels[place]
        if start == at and label == word:
            return self._called(label)
        until = self.labels[place].until
        own = word in _FIRST_PERSON and label not in QUESTION and not in_quotes and (until is None or at < until)
        return self._called(label) if own else None

    def _called(self, label: str) -> Speaker | None:
        """Who speaks behind a label; None where the story does not give it in full and it may be a newsroom's name."""
        if label in QUESTION or label.lower() in asking():
            return Speaker(None, SpeakerKind.UNKNOWN)
        if label in LABELS:
            return self.answering
        if full := self._bearer(label):
            full = full.title() if full.isupper() else full  # named in labels alone
            return Speaker(full, SpeakerKind.PERSON, named=True, role=self._roles.get(full))
        first, last = label.lower().split()[0], label.lower().split()[-1]
        if first not in given_names() and (label in self._asking or kind_of_head(last)):
            return None
        full = label.title() if label.isupper() else label
        name = make_name(full, words(full))  # "Mr. Lee" is Lee
        full, role = (name.name, name.role) if name else (full, None)
        return Speaker(full, SpeakerKind.PERSON, named=True, role=self._roles.get(label, role))

    def _bearer(self, label: str) -> str | None:
        """The person of the story whose surname a label ends with, or whose given name or initials alone it is."""
        low = label.lower().replace(".", "")
        if bearers := self.names.people.get(low.split()[-1]):
            return bearers[0]
        people = self._by_part.get(low, ())
        return next(iter(people)) if len(people) == 1 else None

    @cached_property
    def _by_part(self) -> dict[str, set[str]]:
        """Given name or initials, the author's surname too, lower-case -> the full names that have them."""
        table: dict[str, set[str]] = {}
        for full in (*(one for bearers in self.names.people.values() for one in bearers), *filter(None, [self.author])):
            parts = full.lower().split()
            own = (parts[0], "".join(part[0] for part in parts), *([parts[-1]] if full == self.author else ()))
            for part in own:
                table.setdefault(part, set()).add(full)
        return table

    @cached_property
    def _roles(self) -> dict[str, str]:
        """Name -> what stands beside it, in a label before anywhere else."""
        titles = {name.name: name.role for name in reversed(self.names.found) if name.role}
        return titles | {one.name.of(self.names.text): one.role for one in reversed(self.labels) if one.role}
