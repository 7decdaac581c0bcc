"""Whom the introduction of an interview presents: "An interview with Ana Ruiz", "She spoke to us in Lima"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import frozen

from claimcheck.attribution.speakers.lexicons import asking, given_names, is_title, outlets, presenting
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.senses import can_stand_for
from claimcheck.attribution.words import Word, is_class, words
from claimcheck.records import Span, SpeakerKind

# What can stand between a name and the verb behind it, and between a phrase and the name behind it.
_APPOSED = re.compile(r"(?:, [^.;!?\n]{1,80},)?(?: \w{1,20}ly| has| have)?\s{1,3}")
_LEAD = re.compile(r"[^.;:!?\n]{0,80}")
_PRONOUN = re.compile(r"(?:\A|[.!?][\"”’)]?\s|\n)(?:He|She) (?:has )?\Z")
_AND_BEHIND, _AND_BEFORE = re.compile(r" (?:and|&) [^\W\d_a-z]"), re.compile(r"\b[^\W\d_a-z]\w* (?:and|&) \Z")
_NEAR = 90  # characters beside a phrase in which whom it stands beside is looked for
_LONGEST_OUTLET = 5  # words, "the" with them
_MOST_BACK = 8  # names in front of "she" among which she is looked for
_OURS = frozenset({"us", "me", "we", "i", "our"})


@frozen
class Introduction:
    """What a story tells before its first question, which stands at `end`; `author` is who wrote it.

    `addressed` are the words, lower-case, by which the questions call whom they ask: surnames or given names.
    """

    names: Names
    end: int
    author: str | None = None
    addressed: frozenset[str] = frozenset()

    def presented(self) -> Name | None:
        """Whom it presents as interviewed; None where that is nobody, or one of several.

        That is whom the questions call by name, else whom a phrase of interviews stands beside ("spoke to us"), else
        whom the headline names, else whom it names at all.
        """
        people = [name for name in self.names.found if name.span.end <= self.end and self._may_answer(name)]
        heads = [name for name in people if self.names.stretches and self.names.stretches[0].covers(name.span)]
        called = [name for name in people if not self.addressed.isdisjoint(name.name.lower().split())]
        for some in (called, list(self._by_phrase(people)), heads, people):
            if some:
                alone = len({surname(name.name) for name in some}) == 1 and not any(map(self._is_joined, some))
                return some[0] if alone else None
        return None

    def _is_joined(self, name: Name) -> bool:
        """Whether it is one of two: "Ada and [Eva Brandt]"."""
        text, start, end = self.names.text, name.span.start, name.span.end
        return bool(_AND_BEHIND.match(text, end) or _AND_BEFORE.search(text[max(0, start - _NEAR) : start]))

    def _may_answer(self, name: Name) -> bool:
        """Whether it is a person's name in full ("the North Sea" is none), and nobody's of the newsroom."""
        if name.kind is not SpeakerKind.PERSON or " " not in name.name:
            return False
        before = self._near(name.span.start - _NEAR, name.span.start)[-1:]
        other = any(word.low in asking() or word.low.endswith("’s") or word.low == "the" for word in before)
        return not other and (self.author is None or surname(name.name) != surname(self.author))

    def _by_phrase(self, people: Sequence[Name]) -> Iterator[Name]:
        """Those beside whom a phrase stands by which interviews present people."""
        for match in _phrases().finditer(self.names.text, 0, self.end):
            before, behind = self._subject(people, match.start()), self._object(people, match.end())
            if presenting()[match.group().lower()] == "behind" or self._is_ours(match.start()):
                before = None
            elif self._is_newsroom(match.end()):
                behind = None
            elif not (before and behind):
                continue  # "spoke to the council"
            yield from filter(None, (before, behind))

    def _subject(self, people: Sequence[Name], at: int) -> Name | None:
        """Who does what begins at `at`; "he" and "she" are the last person who begins a sentence."""
        place = bisect_right(people, at, key=lambda name: name.span.end)
        last = people[place - 1] if place else None
        if last and last.span.end > at - _NEAR and _APPOSED.fullmatch(self.names.text, last.span.end, at):
            return last
        if _PRONOUN.search(self.names.text[max(0, at - 20) : at]):
            before = people[max(0, place - _MOST_BACK) : place]
            return next((name for name in reversed(before) if name.sentence_start), None)
        return None

    def _object(self, people: Sequence[Name], at: int) -> Name | None:
        """Who stands behind `at`, with nothing between but what describes them: "with the Swedish writer Ana Ruiz"."""
        place = bisect_left(people, at, key=lambda name: name.span.start)
        name = people[place] if place < len(people) else None
        if name is None or not _LEAD.fullmatch(self.names.text, at, name.span.start):
            return None
        parted = any(
            is_class(word, "preposition", "pronoun", "relative") and word.low != "of"
            for word in self._near(at, name.span.start)
        )
        return None if parted else name

    def _is_ours(self, at: int) -> bool:
        """Whether what stands before `at` is who asks: "we", "our reporter", "the Post's Tom Lee", the author."""
        found = self._near(at - _NEAR, at)
        author = surname(self.author) if self.author else None
        titled = any(word.low in asking() or word.low.endswith("’s") for word in found[-3:-2])  # of a name of two words
        return titled or any(word.low in _OURS or word.low in asking() or word.low == author for word in found[-2:])

    def _is_newsroom(self, at: int) -> bool:
        """Whether whom the words behind `at` name is who asks: "us", "our reporter", "the Harbor Post", the author."""
        found = self._near(at, at + _NEAR)[:_LONGEST_OUTLET]
        author = surname(self.author) if self.author else None
        if not found or found[0].low in _OURS or author in [word.low for word in found[:2]]:
            return bool(found)
        named = found[1:] if found[0].low == "the" else found
        end = next((place for place, word in enumerate(named) if not word.capitalized), len(named))
        last = [word.low.removesuffix("’s") for word in named[:end]]
        return any(word in outlets() or can_stand_for("newspaper", word) for word in last)

    def _near(self, start: int, end: int) -> list[Word]:
        return words(self.names.text, max(0, start), end)


def addressed(names: Names, questions: Iterable[Span]) -> frozenset[str]:
    """The words, lower-case, by which questions call whom they ask: "Ms. Ruiz, why …?", "Why, Ana?"."""
    return frozenset(
        name.name.lower()
        for question in questions
        for name in names.inside(question)
        if " " not in name.name and _is_called(names.text, name, question)
    )


def _is_called(text: str, name: Name, question: Span) -> bool:
    """Whether a name, titled or a given one, opens the question before a comma or closes it behind one."""
    found = words(text, question.start, name.span.start)
    titles = len(found) - next((i for i, word in enumerate(reversed(found)) if not is_title(word)), len(found))
    titled = titles < len(found)
    start = found[titles].start if titled else name.span.start
    if not (titled or name.name.lower() in given_names()):
        return False
    opens = not words(text, question.start, start) and text.startswith(",", name.span.end)
    return opens or (text[max(0, start - 2) : start] == ", " and text.startswith(("?", "."), name.span.end))


@cache
def _phrases() -> re.Pattern[str]:
    longest_first = sorted(presenting(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
