"""The proper names of a story: who and what it mentions, by their fullest form."""

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import pairwise

from attrs import field, frozen

from claimcheck.attribution.speakers.aliases import acronyms, by_last_word, nicknames
from claimcheck.attribution.speakers.bodies import is_treated_as_body, is_treated_as_person
from claimcheck.attribution.speakers.lexicons import (
    countries,
    given_names,
    kind_of_head,
    outlets,
    proper_bodies,
    regions,
)
from claimcheck.attribution.speakers.making import IN_PERSON
from claimcheck.attribution.speakers.misspelt import Misspelt
from claimcheck.attribution.speakers.name import Name, is_suffix, surname
from claimcheck.attribution.speakers.scan import scan, small_words
from claimcheck.attribution.words import words
from claimcheck.records import Span, SpeakerKind

_NOUN = 25  # characters before a name in which the noun in front of it stands


@frozen(slots=False)
class Names:
    """All proper names in the given stretches of a text, in order, and the fullest form of each."""

    text: str
    stretches: tuple[Span, ...]
    found: tuple[Name, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "found", tuple(scan(self.text, self.stretches)))

    @cached_property
    def starts(self) -> list[int]:
        """Where each name begins."""
        return [name.span.start for name in self.found]

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the story writes in small letters somewhere."""
        return small_words(self.text, self.stretches)

    def inside(self, span: Span) -> list[Name]:
        """The names that stand inside `span`."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        # A mention may leave out the full stop of "I.R.S." that a name keeps.
        return [name for name in self.found[first:last] if name.span.end <= span.end + 1]

    def around(self, offset: int) -> Name | None:
        """The name that begins before `offset` and ends behind it."""
        place = bisect_left(self.starts, offset) - 1
        return self.found[place] if place >= 0 and self.found[place].span.end > offset else None

    def ending(self, offset: int) -> Name | None:
        """The name that ends at `offset`."""
        place = bisect_left(self.starts, offset) - 1
        return self.found[place] if place >= 0 and self.found[place].span.end == offset else None

    def following(self, offset: int) -> Name | None:
        """The name that begins, with its titles, at `offset`."""
        place = bisect_left(self.starts, offset)
        name = self.found[place] if place < len(self.found) else None
        before = name.role + " " if name and name.role else ""
        return name if name and self.text[offset : name.span.start] == before else None

    @cached_property
    def people(self) -> dict[str, list[str]]:
        """Surname, lower-case -> the full names of people that bear it, in order of appearance."""
        table: dict[str, list[str]] = {}
        for name in self.found:
            if name.kind is SpeakerKind.PERSON and " " in name.name:
                full = table.setdefault(surname(name.name), [])
                if name.name not in full:
                    full.append(name.name)
        for left, right in pairwise(self.found):
            couple = self._before_and(left, right) if left.name.lower() not in table else None
            if couple and couple not in table[surname(right.name)]:
                table[surname(right.name)].append(couple)
        return table

    def _before_and(self, left: Name, right: Name) -> str | None:
        """The full name that "Tom" is short for in "Tom and Ana Ruiz"."""
        if self.text[left.span.end : right.span.start] != " and " or right.kind is not SpeakerKind.PERSON:
            return None
        given = left.name.lower() in given_names() and left.name not in countries() and left.name not in regions()
        if not given or left.role or left.gender != "-" or " " not in right.name:
            return None
        return f"{left.name} {next(part for part in reversed(right.name.split()) if not is_suffix(part.lower()))}"

    @cached_property
    def single(self) -> frozenset[str]:
        """The names of one word, lower-case: a surname that stands alone somewhere is a person's."""
        return frozenset(name.name.lower() for name in self.found if " " not in name.name)

    @cached_property
    def things(self) -> frozenset[str]:
        """The names that the story treats as a body's: "Goldman Sachs said it had …", "Codelco's shares".

        One that it treats as a person's as often is none.
        """
        bodies, persons = self._treated
        return frozenset(name for name in bodies if bodies[name] > persons[name])

    @cached_property
    def _treated(self) -> tuple[Counter[str], Counter[str]]:
        """How often the story treats each name as a body's, and how often as a person's."""
        people = {name.name for name in self.found if name.role or name.gender != "-"}
        able = [
            name for name in self.found if name.name not in people and name.name.split()[0].lower() not in given_names()
        ]
        bodies = Counter(name.name for name in able if is_treated_as_body(self.text, name))
        persons = Counter(name.name for name in able if is_treated_as_person(self.text, name))
        return bodies, persons

    @cached_property
    def _bodies(self) -> dict[str, str]:
        """The first word of a body's name -> all of it, as first met: "Barclays" of "Barclays Bank"."""
        table: dict[str, str] = {}
        for name in self.found:
            first, _, rest = name.name.partition(" ")
            company = name.name in self.things and first[1:].islower()
            if rest and (name.kind is SpeakerKind.ORGANIZATION or company):
                table.setdefault(first, name.name)
        return table

    @cached_property
    def _by_last(self) -> dict[str, str]:
        return by_last_word(self.found)

    @cached_property
    def acronyms(self) -> dict[str, str]:
        """Acronym -> what it stands for in the story."""
        return acronyms(self.text, self.found)

    @cached_property
    def nicknames(self) -> dict[str, str]:
        """What else a name's bearer is called -> the name."""
        return nicknames(self.text, self.found)

    @cached_property
    def _given(self) -> dict[str, list[str]]:
        """Given name, lower-case -> the full names of people that bear it, in order of appearance."""
        table: dict[str, list[str]] = {}
        for full in (full for bearers in self.people.values() for full in bearers):
            table.setdefault(full.split()[0].lower(), []).append(full)
        return table

    def _is_given(self, name: str, full: str) -> bool:
        """Whether the first word of a full name can stand for its bearer: Malays and Icelanders go by it."""
        return name.lower() in given_names() or (full in self._titled and name not in countries())

    @cached_property
    def _titled(self) -> frozenset[str]:
        """The full names that stand behind a title or a noun for a person somewhere: "spokesman Lin Jian"."""
        people = (name for name in self.found if name.kind is SpeakerKind.PERSON)
        return frozenset(name.name for name in people if name.role or self._is_called(name))

    def _is_called(self, name: Name) -> bool:
        before = words(self.text, max(0, name.span.start - _NOUN), name.span.start)[-1:]
        noun = bool(before) and self.text[before[0].end : name.span.start] == " "
        return noun and kind_of_head(before[0].low) is SpeakerKind.PERSON

    @cached_property
    def genders(self) -> dict[str, str]:
        """Fullest name -> "m" or "f", where a title or the given name tells."""
        told: dict[str, set[str]] = {}
        for name in self.found:
            if name.gender != "-":
                told.setdefault(self.fullest(name.name, name.gender), set()).add(name.gender)
        # "Mr. Ruiz" and "Mrs. Ruiz" beside one full name are a couple.
        table = {full: genders.pop() for full, genders in told.items() if len(genders) == 1}
        for full_names in self.people.values():
            for full in full_names:
                if (gender := given_names().get(full.split()[0].lower(), "-")) != "-":
                    table.setdefault(full, gender)
        return table

    @cached_property
    def frequency(self) -> Counter[str]:
        """How often each form of a name stands in the story."""
        return Counter(name.name for name in self.found)

    def fullest(self, name: str, gender: str = "-") -> str:
        """The fullest form in which the story gives this name; the name itself where there is no other.

        Of several bearers of a surname it is the one that `gender` ("m", "f") lets stand and that the story names in
        full most often.
        """
        key = (name, gender)
        if key not in self._fullest:
            self._fullest[key] = self._find_fullest(name, gender)
        return self._fullest[key]

    @cached_property
    def _fullest(self) -> dict[tuple[str, str], str]:
        return {}

    def is_body(self, name: str, full: str) -> bool:
        """Whether the story treats the name, or the fuller form of it, as a body's.

        The fuller form tells nothing of an acronym, or of the founder of a foundation.
        """
        if name in self.things or self._by_last.get(name) == full:
            return True
        if kind_of_head(name.lower()) is SpeakerKind.GROUP:
            return False  # "Democrats" are no "Democrats Abroad"
        if self._is_treated_as_person(name):
            return False  # "Ruiz" is not the Ruiz Train
        founded = kind_of_head(surname(full)) is SpeakerKind.ORGANIZATION
        return full in self.things and name[1:].islower() and not founded

    def _find_fullest(self, name: str, gender: str) -> str:
        if name.replace(".", "").isupper() and (expanded := self.acronyms.get(name.replace(".", ""))):
            return expanded
        if " " in name and (name in regions() or name in countries()):
            return name
        if name in self.nicknames:
            return self.nicknames[name]
        lead, _, rest = name.partition(" ")
        if rest in self.people.get(surname(name), ()) and _is_word_before(lead, rest):
            return self.fullest(rest, gender)  # "Icon Ana Ruiz" is Ana Ruiz
        bearers = self.bearers(name) or self._misspelt.bearers(name, self.frequency[name])
        if name.lower().replace(".", "") in proper_bodies() and not self._is_treated_as_person(name):
            bearers = []  # "Bloomberg" beside Michael Bloomberg
        body = self._bodies.get(name) if name.lower() not in outlets() else None
        if not bearers and body and self.is_body(name, body):
            return body
        if not bearers and (full := self._by_last.get(name)):
            return full
        if not bearers:
            courtesy = gender != "-"  # "Mr. Ban"
            called = [full for full in self._given.get(name.lower(), ()) if courtesy or self._is_given(name, full)]
            return max(called, key=len) if called and len({surname(full) for full in called}) == 1 else name
        parts = name.lower().split()
        fitting = [full for full in bearers if len(parts) == 1 or _same_person(parts, full.lower().split())]
        if gender != "-":
            fitting = [full for full in fitting if given_names().get(full.split()[0].lower(), "-") in (gender, "-")]
        if not fitting:
            return name
        best = max(fitting, key=self._likelihood)
        return max((full for full in fitting if _spelt_out(best, full)), key=len)

    def bearers(self, name: str) -> list[str]:
        """The full names of people with the same surname; "U.N." is nobody called Un."""
        known = self.people.get(surname(name), [])
        acronym = name.replace(".", "").isupper() and len(name) > 1
        return [full for full in known if full.split()[-1].isupper()] if acronym else known

    @cached_property
    def _misspelt(self) -> Misspelt:
        return Misspelt(self.people)

    def _is_treated_as_person(self, name: str) -> bool:
        bodies, persons = self._treated
        return persons[name] > bodies[name]

    def _likelihood(self, full: str) -> bool:
        """Whether the given name is a known one, which tells a person's name from other capitalized words."""
        first = full.split()[0].lower()
        return first in given_names() and first not in IN_PERSON


def _is_word_before(lead: str, rest: str) -> bool:
    """Whether a person's name begins behind the first word: "Icon Ana Ruiz", not "J. Ana Ruiz" or "Sadiq Abu Amr"."""
    given = [word.lower() in given_names() for word in (lead, rest.split()[0])]
    return given == [False, True] and len(lead) > len("J.")


def _same_person(parts: list[str], full: list[str]) -> bool:
    """Whether "Ana Ruiz" or "Ruiz Soto" can be "Ana María Ruiz Soto": the first name's initial, or the words, agree."""
    return parts[0][0] == full[0][0] or set(parts) <= set(full)


def _spelt_out(name: str, full: str) -> bool:
    """Whether `full` is `name`, at most with a middle name or two."""
    parts, more = name.split(), full.split()
    if more[-1].rstrip(".").lower() == "sr" and parts[-1] != more[-1]:
        return False  # the father, where the story has both
    return parts[0] == more[0] and set(parts) <= set(more) and len(more) - len(parts) <= 2
