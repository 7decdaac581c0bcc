"""What "who", "which" and "that" stand for: the noun phrase before them."""

import re
from bisect import bisect_left
from collections.abc import Callable

from attrs import frozen

from claimcheck.attribution.relative import noun_phrase_before
from claimcheck.attribution.speakers.lexicons import is_plural, kind_of_head, months, parts, weekdays
from claimcheck.attribution.speakers.mentions import Mention, read_mention
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.words import is_class, looks_finite, words
from claimcheck.records import Span, SpeakerKind

_OF_PEOPLE = ("who", "whom", "whose")
_DESCRIBED = re.compile(r"\s*[,(—–-]|\s(?:of|from|at|for|in|on|across)\b|\s*\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MODALS = frozenset({"will", "would", "can", "could", "may", "might", "shall", "should", "must"})
_VERB = 20  # characters in which an auxiliary stands before the verb
_TIME = 60  # characters that a time can take
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
        text, stop, person = self.names.text, at, pronoun in _OF_PEOPLE
        while stop and text[stop - 1] in " ,\n":
            stop -= 1
        stop = stop if person else self._before_time(stop)
        phrase = noun_phrase_before(text, stop, max(0, stop - 150))
        phrase = phrase and _without_verb(text, phrase)
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
            able = able or nearer.kind is SpeakerKind.GROUP
            if able and len(between) < _NEAR and "\n" not in between and _DESCRIBED.match(between):
                return nearer
        return mention if mention and not mention.pronoun else None

    def _before_time(self, stop: int) -> int:
        """Where the words end behind which a time stands: "two articles published [in October]"."""
        found = words(self.names.text, max(0, stop - _TIME), stop)
        left = len(found)
        while left and (found[left - 1].low in months() | weekdays() or _YEAR.fullmatch(found[left - 1].text)):
            left -= 1
        if left in (0, len(found)) or found[left - 1].low not in ("in", "on", "last", "since"):
            return stop
        left -= 1
        if left > 1 and looks_finite(found[left - 1]) and not is_class(found[left - 1], "auxiliary"):
            left -= 1  # "published"
        return found[left - 1].end if left else stop

    def _people_before(self, phrase: Span) -> Mention | None:
        """The officials of "officials in the government who", where a body goes before the pronoun."""
        text = self.names.text
        before = words(text, max(0, phrase.start - 30), phrase.start)
        if not before or not is_class(before[-1], "preposition"):
            return None
        whole = noun_phrase_before(text, before[-1].start, max(0, before[-1].start - 100))
        mention = read_mention(text, whole, self.names) if whole else None
        if mention is None or mention.name or kind_of_head(mention.head) not in _PEOPLE:
            return None
        return mention

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
