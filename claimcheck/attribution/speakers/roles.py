"""What the people and bodies of a story are: the titles and descriptions beside their names."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.capitalized import is_closed
from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.words import Word, is_class, words
from claimcheck.records import SpeakerKind

_WRITTEN_OUT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "sgt": "sergeant",
    "lt": "lieutenant", "col": "colonel", "capt": "captain", "prof": "professor", "rev": "reverend",
    "gop": "republican", "dr": "doctor",
}  # fmt: skip
_AGE = re.compile(r"(?:, | \()(\d{1,3})(?=[,).;])|,? aged (\d{1,3})\b")  # "Ana Ruiz, 54,"
_APPOSED = re.compile(r",\s+((?:the|an?|former|one of)\s[^,;.\n]{3,90})[,;.]")
_BARE_APPOSED = re.compile(r",\s+([a-z][^,;.\n]{3,70})[,;.]")
_IS = re.compile(r"\s+(?:is|was|became)\s+((?:the|an?)\s[^,;.\n]{3,70})")
_SEAT = re.compile(r"(?:,\s+|\s+\()([RDI])-[A-Z][\w.]*")
_FROM = re.compile(r" (?:of|from) ([A-Z]\w+(?: [A-Z]\w+)?)")  # "Sen. Ana Ruiz of Ohio"
_PARTY = {"R": "republican", "D": "democratic democrat", "I": "independent"}
# How courts' reports tell whom an advocate speaks for: "Ana Ruiz, prosecuting,", "Ana Ruiz KC".
_IN_COURT = re.compile(r"(?:\s[KQS]C\b)?(?:,\s+(?P<for>prosecuting|defending|mitigating)\b|(?<=C)(?=[\s,]))")
_ADVOCATES = {
    "prosecuting": ("prosecutor", "barrister", "lawyer"),
    "defending": ("barrister", "lawyer"),
    "mitigating": ("barrister", "lawyer"),
    "KC": ("barrister", "lawyer"),
}
_BEFORE_COMMA = re.compile(r"\b(?:the|an?|his|her|their|its|our|my)\s+([^,;:.“”\"\n]{3,60}),\s+\Z", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s\b")
_DOCTOR = re.compile(r"\b(Dr)\.?\s\Z")
_HEAD_END = re.compile(r"\s(?:of|for|at|in|with|who|on|to|and|from|that|which)\s")
_OBJECT = re.compile(r"\s(?:of|for|at|in|with|who|on|to|from|that|which)\s")
FORMER = re.compile(r"\b(?:former|one-?time|ex)\b", re.IGNORECASE)
_BEFORE = 75  # characters before a name in which its description may begin


@frozen(slots=False)
class Roles:
    """What is said of each name, over the whole story; keys are the fullest forms."""

    names: Names

    @cached_property
    def longest(self) -> dict[str, str]:
        """The longest title or description that stands beside a person's name anywhere."""
        table: dict[str, str] = {}
        for name in self.names.found:
            full = self.names.fullest(name.name, name.gender)
            if name.kind is not SpeakerKind.PERSON and " " not in full:
                continue
            for role in (
                name.role,
                self._nouns_before[name.span.start],
                self._appositions[name.span.start],
                self._apposition(name, _APPOSED),
            ):
                if role and len(role) > len(table.get(full, "")):
                    table[full] = role
        return table

    @cached_property
    def people(self) -> frozenset[str]:
        """The full names beside which an age or a noun for a person stands: "his workmate Linh Tran"."""
        beside = (
            self.names.fullest(name.name, name.gender)
            for name in self.names.found
            if self._nouns_before[name.span.start] or self._appositions[name.span.start]
        )
        return frozenset(beside) | self.ages.keys()

    @cached_property
    def ages(self) -> dict[str, str]:
        """Fullest name -> the age that stands behind it, in figures."""
        text = self.names.text
        found = ((name, _AGE.match(text, name.span.end)) for name in self.names.found)
        return {self.names.fullest(name.name, name.gender): match[1] or match[2] for name, match in found if match}

    @cached_property
    def words(self) -> dict[str, frozenset[str]]:
        """Every word of everything said beside a name, lower-case, abbreviations written out."""
        table = {name: frozenset(_bag(said)) for name, said in self._beside.items()}
        return {name: bag for name, bag in table.items() if bag}

    @cached_property
    def heads(self) -> dict[str, frozenset[str]]:
        """The nouns that say what each name is: "mayor" of "the mayor of Lima", and its titles."""
        table = {name: frozenset(noun for each in said for noun in _nouns(each)) for name, said in self._beside.items()}
        return {name: nouns for name, nouns in table.items() if nouns}

    @cached_property
    def former(self) -> dict[str, frozenset[str]]:
        """The nouns of `heads` that each name is only said to have been: "former Governor Ana Ruiz"."""
        table = {
            name: frozenset(noun for each in said if FORMER.search(each) for noun in _nouns(each))
            - frozenset(noun for each in said if not FORMER.search(each) for noun in _nouns(each))
            for name, said in self._beside.items()
        }
        return {name: nouns for name, nouns in table.items() if nouns}

    @cached_property
    def _beside(self) -> dict[str, set[str]]:
        """Everything said beside each name, as it stands there."""
        table: dict[str, set[str]] = {}
        for name in self.names.found:
            table.setdefault(self.names.fullest(name.name, name.gender), set()).update(self._said(name))
        return table

    def _said(self, name: Name) -> Iterator[str]:
        text, end = self.names.text, name.span.end
        yield name.role or ""
        yield self._nouns_before[name.span.start] or ""
        yield self._apposition(name, _APPOSED) or ""
        if (said := self._apposition(name, _BARE_APPOSED)) and _is_person(said):
            yield said
        if (said := self._apposition(name, _IS)) and _is_person(said):
            yield said
        if seat := _SEAT.match(text, end, min(len(text), end + 20)):
            yield _PARTY[seat[1]]
        if place := _FROM.match(text, end, min(len(text), end + 40)):
            yield place[1]
        yield self._appositions[name.span.start] or ""
        if trade := _IN_COURT.match(text, end, min(len(text), end + _BEFORE)):
            yield from _ADVOCATES[trade["for"] or "KC"]
        if courtesy := _DOCTOR.search(text, max(0, name.span.start - 6), name.span.start):
            yield courtesy[1]

    def _apposed(self, name: Name) -> str | None:
        """Find "her predecessor" in "her predecessor, Ana Ruiz"."""
        text = self.names.text
        if text[name.span.start : name.span.end + 2].endswith(("’s", "'s")) or name.span.of(text).endswith(
            ("’s", "'s")
        ):
            return None  # "her deputy, the League's Ana Ruiz"
        match = _BEFORE_COMMA.search(text, max(0, name.span.start - _BEFORE), name.span.start)
        return match.group().rstrip(", \n") if match and _is_person(match[1]) else None

    @cached_property
    def _appositions(self) -> dict[int, str | None]:
        """What is apposed to each name in front of it, by where the name begins."""
        return {name.span.start: self._apposed(name) for name in self.names.found}

    @cached_property
    def _nouns_before(self) -> dict[int, str | None]:
        """What stands before each name, by where the name begins."""
        return {name.span.start: self._before(name) for name in self.names.found}

    def _before(self, name: Name) -> str | None:
        """Find "presidential nominee" in "the presidential nominee Ana Ruiz"."""
        text = self.names.text
        start = name.span.start - len(name.role) - 1 if name.role else name.span.start
        before = words(text, max(0, start - _BEFORE), max(0, start))
        begin = len(before)
        while begin and not _bounds(before[begin - 1]) and _touches(text, before, begin, start):
            begin -= 1
        chosen = before[begin:]
        if not chosen or kind_of_head(chosen[-1].low) is not SpeakerKind.PERSON:
            return None
        return text[chosen[0].start : chosen[-1].end]

    def _apposition(self, name: Name, pattern: re.Pattern[str]) -> str | None:
        """Find "the mayor of Lima" in "Ana Ruiz, the mayor of Lima,"."""
        end = name.span.end
        match = pattern.match(self.names.text, end, min(len(self.names.text), end + 120))
        return match[1] if match else None


def _bag(said: Iterable[str]) -> Iterator[str]:
    """Every word of what is said, lower-case, abbreviations written out."""
    for each in said:
        for word in words(each):
            low = word.low.rstrip(".").removesuffix("’s")
            yield _WRITTEN_OUT.get(low, low)


def _nouns(said: str) -> Iterator[str]:
    """The last noun of each part of a description: "activist", "mayor" of "a former activist and mayor of Lima"."""
    for part in _HEAD_END.split(said):
        found = [word.low.rstrip(".").removesuffix("’s") for word in words(part)]
        if found[-2:] == ["prime", "minister"]:
            yield "premier"
        if found:
            yield _WRITTEN_OUT.get(found[-1], found[-1])
        if len(found) > 1 and kind_of_head(found[-2]) is SpeakerKind.PERSON:
            yield _WRITTEN_OUT.get(found[-2], found[-2])
        if _OBJECT.search(said):
            return  # behind "of" stands what the office is of, not what the person is


def _is_person(description: str) -> bool:
    """Whether the description's head says that a person is meant."""
    found = words(_HEAD_END.split(description, maxsplit=1)[0])
    return bool(found) and kind_of_head(found[-1].low) is SpeakerKind.PERSON


def _bounds(word: Word) -> bool:
    """Whether no description goes on over this word."""
    return is_closed(word) or is_class(word, "irregular_past")


def _touches(text: str, before: list[Word], at: int, end: int) -> bool:
    """Whether only white space stands between the word before `at` and the next one (or `end`)."""
    following = before[at].start if at < len(before) else end
    return text[before[at - 1].end : following].isspace()
