"""The bodies that a story calls by whose they are: "the Ruiz campaign", "Peru's government"."""

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.capitalized import is_closed
from claimcheck.attribution.speakers.lexicons import attributive_titles, is_title, nouns, regions
from claimcheck.attribution.speakers.name import bare
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.words import Word, words
from claimcheck.records import SpeakerKind

_ADJECTIVES = 2  # between a name and the noun: "Ruiz's presidential campaign"
_PRONOUNS = frozenset({"his", "her", "its", "their"})
_OF_THE_PAST = frozenset({"former", "previous", "next", "last", "future"})
_COMPOUND = re.compile(r"\w+-[a-z]+")  # "a Trump-only campaign"
_LONGEST = 4  # words of a name


@frozen(slots=False)
class Called:
    """Finds them in one story."""

    names: Names

    def before(self, noun: str, at: int) -> str | None:
        """The last body called by this noun before `at`; None where a pronoun tells whose the last one was."""
        found = self._found.get(noun, [])
        place = bisect_left(found, (at, ""))
        return found[place - 1][1] or None if place else None

    @cached_property
    def _found(self) -> dict[str, list[tuple[int, str]]]:
        """The noun -> where, and how, a body is called by it, in order."""
        table: dict[str, list[tuple[int, str]]] = defaultdict(list)
        every: dict[str, set[str]] = defaultdict(set)
        for stretch in self.names.stretches:
            part = words(self.names.text, stretch.start, stretch.end)
            for place, word in enumerate(part):
                if word.text.islower() and word.low in nouns(SpeakerKind.ORGANIZATION):
                    called = self._called(part, place)
                    if called is None:
                        continue
                    if called:
                        every[word.low].add(called)
                    elif len(every[word.low]) == 1:
                        called = next(iter(every[word.low]))  # "his campaign" is the only one so far
                    table[word.low].append((word.start, called))
        return table

    def _called(self, part: list[Word], noun: int) -> str | None:
        """How the body is called whose noun is `part[noun]`: "" where by a pronoun, None where by no name."""
        end = noun
        while end and noun - end < _ADJECTIVES and part[end - 1].text.islower() and self._next_to(part, end):
            if is_closed(part[end - 1]) or part[end - 1].low in _OF_THE_PAST:
                break
            end -= 1
        if end and part[end - 1].low in _PRONOUNS and self._next_to(part, end):
            return ""
        begin = end
        while begin and end - begin < _LONGEST and part[begin - 1].capitalized and self._next_to(part, begin):
            if is_closed(part[begin - 1]) or _COMPOUND.fullmatch(part[begin - 1].text):
                break
            begin -= 1
        while begin < end and is_title(part[begin]) and part[begin].low not in attributive_titles():
            begin += 1
        own = part[begin:end]
        if not own or all(word.low in attributive_titles() or bare(word.text) in regions() for word in own):
            return None
        text = self.names.text
        owner, rest = text[own[0].start : own[-1].end], text[own[-1].end : part[noun].end]
        full = self.names.fullest(bare(owner))
        if owner.endswith(("’s", "'s")) or rest.startswith(("’ ", "' ")):
            return f"{full}'s {text[own[-1].end : part[noun].end].lstrip('’ ' + chr(39))}"
        return f"{owner}{rest}"

    def _next_to(self, part: list[Word], place: int) -> bool:
        gap = self.names.text[part[place - 1].end : part[place].start]
        return gap in (" ", "\u00a0", "’ ", "' ", ". ")
