"""What "who", "which" and "that" stand for: the noun phrase before them."""

import re
from bisect import bisect_left
from collections.abc import Callable

from attrs import frozen

from claimcheck.attribution.relative import noun_phrase_before
from claimcheck.attribution.said import time_expressions
from claimcheck.attribution.speakers.lexicons import capitals, countries, is_plural, kind_of_head, parts, regions
from claimcheck.attribution.speakers.mentions import Mention, read_mention
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.phrases import head_of
from claimcheck.attribution.words import is_class, looks_finite, words
from claimcheck.records import Span, SpeakerKind

_OF_PEOPLE = ("who", "whom", "whose")
_DESCRIBED = re.compile(r"\s*[,(—–-]|\s(?:of|from|at|for|in|on|across)\b|\s*\Z")
_PARTING = " ,\n—–-("  # marks between a relative pronoun and what it stands for
_OF = ("of", "including")
_AND = re.compile(r"\b(?:and|but|or)\s+\Z")
_MOST_JOINED = 3
_SENTENCE = 250  # characters between two pronouns that "and" joins
_MODALS = frozenset({"will", "would", "can", "could", "may", "might", "shall", "should", "must"})
_VERB = 20  # characters in which an auxiliary stands before the verb
_NEAR = 100  # characters between a person's name and the "who" that its apposition parts from it
_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.GROUP)
_BODIES = (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)


@frozen
class Relatives:
    """Finds the noun phrases of one story that relative pronouns belong to."""

    names: Names
    is_person: Callable[[Name], bool]

    def before(self, at: int, *, pronoun: str) -> Name | Mention | None:
        """What the relative pronoun at `at` stands for; no body can be "who", no person "which"."""
        at = self._first_joined(at, pronoun)
        text, stop, person = self.names.text, at, pronoun in _OF_PEOPLE
        while stop and text[stop - 1] in _PARTING:
            stop -= 1
        phrase = noun_phrase_before(text, stop, max(0, stop - 150))
        if phrase and self._is_time(phrase):
            return self._before_preposition(phrase, _PEOPLE if person else _BODIES)
        where = phrase is not None and pronoun == "which" and self._is_where(phrase)
        if phrase and where and (told := self._before_preposition(phrase, _BODIES)):
            return told
        phrase = phrase and _without_verb(text, phrase)
        phrase = self._people_inside(phrase) if phrase and person else phrase
        mention = read_mention(text, phrase, self.names) if phrase else None
        place = bisect_left(self.names.starts, at) - 1
        name = self.names.found[place] if place >= 0 else None
        near = self.names.found[max(0, place - 3) : place + 1][::-1]
        if name and 0 <= stop - name.span.end <= 1 and self._can_be(name, pronoun):
            return name
        if phrase and pronoun != "which" and (described := self._described(phrase, near)):
            return described
        if mention and not mention.pronoun and not mention.name and (kind := kind_of_head(mention.head)):
            # "a list of leaders who": those listed
            members = mention.head in parts() or is_plural(words(mention.phrase.of(text))[-1].low)
            if members or not (person and kind in _BODIES):
                return mention
        if phrase and person and (people := self._people_before(phrase)):
            return self._described(people.span, near) or people
        # "Ana Ruiz, 59, of Lima, who": the person before.
        for nearer in near:
            between = text[nearer.span.end : at]
            able = (person or not mention) and self.is_person(nearer)
            able = nearer.kind in _BODIES if pronoun == "which" else able
            able = able or nearer.kind is SpeakerKind.GROUP
            if able and len(between) < _NEAR and "\n" not in between and _DESCRIBED.match(between):
                return nearer
        return mention if mention and not mention.pronoun else None

    def _first_joined(self, at: int, pronoun: str) -> int:
        """Where the first of the pronouns stands that "and" joins: "Ana Ruiz, who left, and who has not …"."""
        for _ in range(_MOST_JOINED):
            if (first := self._joined_to(at, pronoun)) is None:
                break
            at = first
        return at

    def _joined_to(self, at: int, pronoun: str) -> int | None:
        """Where the same pronoun stands before, if "and" goes before this one."""
        text, low = self.names.text, max(0, at - _SENTENCE)
        if not _AND.search(text, max(0, at - 6), at):
            return None
        clause = max((text.rfind(mark, low, at) for mark in (". ", "\n", "?", "!", ";")), default=low)
        first = text.rfind(f" {pronoun} ", max(low, clause), at - 1)
        return first + 1 if first >= 0 else None

    def _people_inside(self, phrase: Span) -> Span:
        """The people of "the anger of voters who", where what the phrase is about cannot be "who"."""
        found = words(self.names.text, phrase.start, phrase.end)
        head = head_of(found)
        if kind_of_head(head) in _PEOPLE or head in parts() or kind_of_head(found[-1].low) not in _PEOPLE:
            return phrase
        stops = [place for place, word in enumerate(found[:-1]) if word.low in _OF]
        return Span(found[stops[-1] + 1].start, phrase.end) if stops else phrase

    def _people_before(self, phrase: Span) -> Mention | None:
        """The officials of "officials in the government who", where a body goes before the pronoun."""
        mention = self._before_preposition(phrase, _PEOPLE)
        return mention if mention and not mention.name else None

    def _is_where(self, phrase: Span) -> bool:
        """Whether it is a place, or the name of a case, behind "in"."""
        text = self.names.text
        if text[max(0, phrase.start - 4) : phrase.start] != " in ":
            return False
        name = self.names.ending(phrase.end)
        case = name is not None and name.span == phrase and name.kind is SpeakerKind.PERSON
        return case or any(phrase.of(text) in places() for places in (countries, capitals, regions))

    def _is_time(self, phrase: Span) -> bool:
        return any(span.end == phrase.end for span in time_expressions(self.names.text, phrase))

    def _before_preposition(self, phrase: Span, kinds: tuple[SpeakerKind, ...]) -> Mention | None:
        """The ruling of "a ruling in Ruiz, which": the noun phrase before the preposition in front of `phrase`.

        None where it is of none of the given kinds.
        """
        text = self.names.text
        before = words(text, max(0, phrase.start - 30), phrase.start)
        if not before or not is_class(before[-1], "preposition"):
            return None
        told = len(before) > 1 and looks_finite(before[-2]) and not is_class(before[-2], "auxiliary")
        stop = before[-2 if told else -1].start  # "two articles published in October that"
        whole = noun_phrase_before(text, stop, max(0, stop - 100))
        mention = read_mention(text, whole, self.names) if whole else None
        able = mention and (kind_of_head(mention.head) in kinds or (mention.name and mention.name.kind in kinds))
        return mention if able else None

    def _can_be(self, name: Name, pronoun: str) -> bool:
        if (name.kind in _BODIES and pronoun in _OF_PEOPLE) or (pronoun == "which" and self.is_person(name)):
            return False
        return self.is_person(name) or name.kind is not SpeakerKind.UNKNOWN

    def _described(self, phrase: Span, near: tuple[Name, ...]) -> Name | None:
        """The person in "Ana Ruiz, a legal assistant who": the phrase is an apposition to the name before it."""
        for name in near:
            if name.span.end <= phrase.start and self.names.text[name.span.end : phrase.start] == ", ":
                return name if self.is_person(name) else None
        return None


def _without_verb(text: str, phrase: Span) -> Span:
    """The phrase without the verb whose object it is: "[will confront] voters who", "[affecting] farmers who"."""
    found = words(text, phrase.start, phrase.end)
    before = words(text, max(0, phrase.start - _VERB), phrase.start)
    begin = 0
    if len(found) > 1 and before and before[-1].low in _MODALS and found[0].text.islower():
        begin = 0 if is_class(found[0], "determiner") else 1
    if begin + 2 < len(found) and found[begin].low.endswith("ly") and found[begin + 1].low.endswith("ing"):
        begin += 1
    if begin + 1 < len(found) and found[begin].low.endswith("ing") and found[begin].text.islower():
        begin += 1
    return Span(found[begin].start, phrase.end) if begin else phrase
