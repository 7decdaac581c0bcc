"""Whom "the ministry", "the senator", "a new poll" stand for."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from math import log2

from claimcheck.attribution.speakers.called import Called
from claimcheck.attribution.speakers.documents import Documents
from claimcheck.attribution.speakers.lexicons import countries, kind_of_head, nationalities, regions
from claimcheck.attribution.speakers.mentions import Mention
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.places import place_called, two_countries
from claimcheck.attribution.speakers.roles import FORMER, Roles
from claimcheck.attribution.speakers.senses import (
    is_any_body,
    is_public_figure,
    is_rank,
    is_sex,
    only_describes,
    stands_for,
)
from claimcheck.attribution.words import words
from claimcheck.records import Span, Speaker, SpeakerKind

_CLOSERS = tuple("”\"’'")
_POSSESSIVES = ("’s", "'s")
_OWNED_TITLE = re.compile(r"^[^“\"‘]{1,60}[’']s (?=[“\"‘])")
_MANY = 300  # names in which a description's bearer is looked for
_SEATS = frozenset(
    {"senator", "representative", "congressman", "congresswoman", "governor", "mayor", "president", "secretary"}
)
_PRIVATE = frozenset({"businessman", "businesswoman", "billionaire", "mogul", "magnate", "tycoon", "entrepreneur"})
_OFFICES = frozenset(
    {"president", "governor", "mayor", "secretary", "representative", "democrat", "republican", "leader"}
)
_OTHERS = frozenset({"another", "one", "other", "second", "third", "each", "any", "every", "no"})
_LEAD = 700  # characters from a story's start within which somebody may be described before being named
_WEAK = frozenset(
    {"the", "that", "this", "a", "an", "of", "for", "former", "then", "federal", "state", "new", "same", "super"}
)
_REPUBLICAN = frozenset({"republican", "gop"})
_DEMOCRAT = frozenset({"democratic", "democrat"})
_NEAR = 300  # characters before a description in which a body stands that it says where to find
_FAR = 3000  # characters before a description in which another such person is looked for
_YEAR_OLD = re.compile(r"(\d{1,3})-year-old")
_PLACES = ("state", "city", "province", "territory")


class Descriptions:
    """Resolves the descriptions of one story to the names that it gives elsewhere."""

    def __init__(self, names: Names, roles: Roles) -> None:
        self._names = names
        self._roles = roles
        self._documents = Documents(names)
        self._called = Called(names)
        self._adjectives = frozenset(word.lower() for word in nationalities())
        self._places = frozenset(part.lower() for place in regions() for part in place.split())

    def definite(self, mention: Mention) -> Speaker | None:
        """Whom a definite description stands for, where the story says."""
        kind = kind_of_head(mention.head)
        if (age := self._age_said(mention)) and (aged := self._aged(age, mention)):
            return aged
        if mention.head in _PLACES or mention.head in ("country", "nation"):
            said = _content_words(self._names.text, mention) - {mention.head, "country", "nation"}
            return None if said else place_called(mention.head, self._earlier(mention))
        if mention.head in ("countries", "nations", "governments", "sides"):
            return two_countries(self._names.text, mention, self._earlier(mention))
        if kind is SpeakerKind.ORGANIZATION:
            return next(self._bodies(mention, self._earlier(mention)), None) or self._body_called(mention)
        if kind is SpeakerKind.PERSON:
            earlier = self._earlier(mention)
            told = {self._full(name) for name in earlier}
            # Whom the story has not named yet is not taken up by "the candidate" while somebody is that it has.
            named = any(name.kind is SpeakerKind.PERSON for name in earlier) and is_public_figure(mention.head)
            later = (name for name in self._later(mention) if not named or self._full(name) in told)
            return self._person(mention, (*earlier, *later))
        if kind is SpeakerKind.DOCUMENT and not self._names.inside(mention.phrase):
            document = self._documents.before(mention.head, mention.span.start)
            if document:
                return Speaker(document.name, SpeakerKind.DOCUMENT, named=True)
            # "The paper" is a newspaper where no study is one.
            return next(self._bodies(mention, self._earlier(mention)), None) if mention.head == "paper" else None
        return None

    def titled(self, span: Span) -> Speaker | None:
        """The work whose title stands there in quotation marks, with or without whose it is: "Ruiz’s “Still Water”"."""
        text = self._names.text
        if not (text[span.end : span.end + 1] in _CLOSERS or span.of(text).endswith(_CLOSERS)):
            return None  # a mention can have lost its last mark
        title = _OWNED_TITLE.sub("", span.of(text)).strip(" “”\"‘’',.")
        if title not in self._documents.titles:
            return None
        return Speaker(title, SpeakerKind.DOCUMENT, named=True)

    def introduced(self, mention: Mention) -> Speaker | None:
        """Who is meant by an indefinite description at a story's start, where the story names one such later."""
        kind = kind_of_head(mention.head)
        first = words(self._names.text, mention.phrase.start, mention.phrase.end)[0].low
        if mention.span.start > _LEAD or (
            first in _OTHERS and " of " not in self._names.text[mention.span.start : mention.span.start + 8]
        ):
            return None
        if kind is SpeakerKind.DOCUMENT:
            if self._names.inside(mention.span) or mention.restricted:
                return None
            document = self._documents.introduced(mention.head, mention.span.end)
            return Speaker(document.name, SpeakerKind.DOCUMENT, named=True) if document else None
        later = self._later(mention)
        if kind is SpeakerKind.ORGANIZATION:
            bodies = {speaker.name: speaker for speaker in self._bodies(mention, later)}
            return next(iter(bodies.values())) if len(bodies) == 1 else None
        if kind is SpeakerKind.PERSON:
            own = self._owner(mention)
            bearers = {
                self._full(name)
                for name in later
                if stands_for(mention.head) & self._heads(name) and own <= self._bag(name)
            }
            return self._person(mention, later) if len(bearers) == 1 else None
        return None

    def _owner(self, mention: Mention) -> set[str]:
        """The words of whose official it is: "Peru's energy minister" is no other country's who is named later."""
        inside = self._names.inside(mention.phrase)
        owners = [name for name in inside if name.span.of(self._names.text).endswith(_POSSESSIVES)]
        return {part.lower() for name in owners for part in name.name.split()}

    def clashes(self, mention: Mention, full: str) -> bool:
        """Whether the description says something of rank, party, place or sex that the story denies of this name."""
        said = _content_words(self._names.text, mention)
        bag = self._roles.words.get(full, frozenset())
        if any(is_rank(word) for word in said - {mention.head} - bag):
            return True
        if (age := self._age_said(mention)) and self._roles.ages.get(full, age) != age:
            return True
        for party, other in ((_REPUBLICAN, _DEMOCRAT), (_DEMOCRAT, _REPUBLICAN)):
            if said & party and bag & other and not bag & party:
                return True
        gender = self._names.genders.get(full)
        if gender and not is_sex(gender, mention.head):
            return True
        for places in (self._places, self._adjectives):
            if said & places and bag & places and not said & bag & places:
                return True
        return False

    def _age_said(self, mention: Mention) -> str | None:
        match = _YEAR_OLD.search(mention.phrase.of(self._names.text))
        return match[1] if match else None

    def _aged(self, age: str, mention: Mention) -> Speaker | None:
        """The one person of this age, named before."""
        earlier = {self._full(name) for name in self._earlier(mention)}
        bearers = [full for full in earlier if self._roles.ages.get(full) == age and not self.clashes(mention, full)]
        if len(bearers) != 1:
            return None
        return Speaker(bearers[0], SpeakerKind.PERSON, named=True, role=self._roles.longest.get(bearers[0]))

    def only_body(self, mention: Mention) -> Speaker | None:
        """The one body, known as such by what the story does with it alone, that was named before the description.

        "The Milan-based company" is the last one.
        """
        earlier = [name for name in self._earlier(mention) if name.name in self._names.things]
        if any(only_describes(word.low) for word in words(self._names.text, mention.phrase.start, mention.phrase.end)):
            earlier = [name for name in earlier if mention.span.start - name.span.end < _NEAR][:1]
        wanted = stands_for(mention.head)
        things = {full for name in earlier if self._can_be(wanted, full := self._full(name))}
        if len(things) != 1 or not self.only_noun(mention) or mention.head == "group":
            return None  # a group can be of people
        return Speaker(things.pop(), SpeakerKind.ORGANIZATION, named=True)

    def _can_be(self, wanted: frozenset[str], full: str) -> bool:
        """Whether a body can be meant by one of these nouns, by its name and by what the story calls it."""
        heads = self._roles.heads.get(full, frozenset())
        last = surname(full)
        another = " " in full and kind_of_head(last) is SpeakerKind.ORGANIZATION
        another = (another or last in stands_for("agency")) and last not in wanted
        place = full in regions() or full in countries()
        return bool(heads & wanted) or not (heads or another or place)  # no PAC is the White House

    def only_noun(self, mention: Mention) -> bool:
        """Whether the description holds nothing but its noun, or beside it only where somebody is from."""
        return not _content_words(self._names.text, mention) - {mention.head} - self._adjectives

    def is_bare(self, mention: Mention) -> bool:
        """Whether the description holds nothing but its noun, not even where somebody is from."""
        return not _content_words(self._names.text, mention) - {mention.head}

    def told_of_another(self, mention: Mention) -> bool:
        """Whether the story speaks before of such people without naming them: "a diplomat", "diplomats"."""
        head = re.escape(mention.head)
        such = re.compile(rf"\b(?:{head}s|(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w’-]+ ){{0,3}}{head}(?! [A-Z]))\b")
        start = max(0, mention.span.start - _FAR)
        return such.search(self._names.text, start, mention.span.start) is not None

    def is_office(self, head: str) -> bool:
        """Whether the noun names a public figure or an office."""
        return is_public_figure(head) or head in _OFFICES | _SEATS

    def _person(self, mention: Mention, names: Iterable[Name]) -> Speaker | None:
        wanted = stands_for(mention.head)
        rest = _content_words(self._names.text, mention) - {mention.head}
        was = bool(FORMER.search(mention.phrase.of(self._names.text)))
        best: tuple[int, Speaker] | None = None
        for name in names:
            full, bag = self._full(name), self._bag(name)
            heads = self._heads(name)
            if not was and self.is_office(mention.head):
                heads -= self._roles.former.get(full, frozenset())
            if not wanted & heads or name.kind is SpeakerKind.ORGANIZATION or self.clashes(mention, full):
                continue
            if is_public_figure(mention.head) and rest & self._places and not rest & self._places & bag:
                continue
            score = 2 * len(rest & bag) + (mention.head in self._heads(name))
            if best is None or score > best[0]:
                best = (score, Speaker(full, SpeakerKind.PERSON, named=True, role=self._roles.longest.get(full)))
        return best[1] if best else None

    def _bodies(self, mention: Mention, names: Iterable[Name]) -> Iterator[Speaker]:
        """The organizations that "the agency" can mean, those with its own noun or a narrower one in their names."""
        wanted = stands_for(mention.head)
        rest = _content_words(self._names.text, mention) - {mention.head}
        if "’s " in mention.phrase.of(self._names.text).replace("'", "’"):
            return  # "the nominee's campaign"
        for name in names:
            full = self._full(name)
            parts = {part.lower() for part in full.split()}
            one_word = " " not in full and mention.head in parts
            said = wanted & (parts | self._heads(name))
            if one_word or not said or name.kind is not SpeakerKind.ORGANIZATION or full in regions():
                continue
            if all(any(_one_stem(word, part) for part in parts | self._bag(name)) for word in rest):
                yield Speaker(full.removeprefix("The ").removeprefix("the "), SpeakerKind.ORGANIZATION, named=True)

    def _body_called(self, mention: Mention) -> Speaker | None:
        """The body that the story calls by this noun and by whose it is: "the campaign" is "the Ruiz campaign"."""
        if mention.restricted or is_any_body(mention.head) or not self.is_bare(mention):
            return None
        called = self._called.before(mention.head, mention.span.start)
        return Speaker(called, SpeakerKind.ORGANIZATION, named=True) if called else None

    def _full(self, name: Name) -> str:
        return self._names.fullest(name.name, name.gender)

    def _bag(self, name: Name) -> frozenset[str]:
        return self._roles.words.get(self._full(name), frozenset())

    def _heads(self, name: Name) -> frozenset[str]:
        return self._roles.heads.get(self._full(name), frozenset())

    def plausibility(self, mention: Mention, name: Name) -> float:
        """How likely "the candidate" is this person: often named, and not known to be anything else."""
        heads = self._heads(name)
        known_otherwise = bool(heads) and not any(is_public_figure(head) or head in _OFFICES for head in heads)
        seats = heads & _SEATS
        other_seat = bool(seats) and not seats & stands_for(mention.head) and mention.head in _SEATS | _PRIVATE
        return log2(self._mentions[self._full(name)]) / 2 - 2 * known_otherwise - 2 * other_seat

    @cached_property
    def _mentions(self) -> Counter[str]:
        return Counter(self._full(name) for name in self._names.found)

    def _earlier(self, mention: Mention) -> tuple[Name, ...]:
        place = bisect_left(self._names.starts, mention.span.start)
        return self._names.found[max(0, place - _MANY) : place][::-1]

    def _later(self, mention: Mention) -> tuple[Name, ...]:
        place = bisect_left(self._names.starts, mention.span.end)
        return self._names.found[place : place + _MANY]


def _content_words(text: str, mention: Mention) -> frozenset[str]:
    found = words(text, mention.phrase.start, mention.phrase.end)
    return frozenset(word.low.removesuffix("’s") for word in found if not only_describes(word.low)) - _WEAK


def _one_stem(one: str, other: str) -> bool:
    return one == other or (len(one) > 5 and one[:5] == other[:5]) or one.rstrip("s") == other.rstrip("s")
