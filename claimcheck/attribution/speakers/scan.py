"""Finding the proper names of a text: where each begins and ends."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from claimcheck.attribution.speakers.acronyms import with_spelt_out
from claimcheck.attribution.speakers.bodies import describes_body, is_treated_as_body
from claimcheck.attribution.speakers.capitalized import is_closed, is_ordinary, never_a_name, starts_sentence
from claimcheck.attribution.speakers.headings import without_headings
from claimcheck.attribution.speakers.joining import ORDINAL, joins
from claimcheck.attribution.speakers.lexicons import (
    countries,
    given_names,
    kind_of_head,
    nationalities,
    regions,
)
from claimcheck.attribution.speakers.making import CONNECT, is_common_noun, make_name
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.words import Word, looks_finite, words
from claimcheck.records import Span, SpeakerKind

_LONGEST = 11  # words of a name
_NICKNAME = re.compile(r" [“\"‘'][A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,3}[”\"’'] (?=[A-Z]\w)")


def scan(text: str, stretches: Iterable[Span]) -> list[Name]:
    """The names in the given stretches, in order.

    A word that has its capital only from its place is no name: one at a sentence's start that the text nowhere
    capitalizes elsewhere, but writes small.
    """
    every = [words(text, stretch.start, stretch.end) for stretch in stretches]
    inside = frozenset(
        word.text for part in every for word in part if word.capitalized and not starts_sentence(text, word)
    )
    found = [name for part in every for name in _scan(text, part, inside)]
    surnames = frozenset(
        name.name.split()[-1] for name in found if name.kind is SpeakerKind.PERSON and " " in name.name
    )
    if bearers := surnames & nationalities():
        found = [name for part in every for name in _scan(text, part, inside, bearers)]
    small = frozenset(word.low for part in every for word in part if word.text.islower())
    sure = {name.name.lower() for name in found if not name.sentence_start or " " in name.name}
    kept = [name for name in found if name.name.lower() in sure or name.name.lower() not in small]
    names = frozenset(name.name for name in kept)
    bodies = {name.name for name in kept if name.sentence_start and is_treated_as_body(text, name)}
    own = [
        name
        if name.name in bodies and not describes_body(name.name.split()[0].lower())
        else _without_opening(name, small, names)
        for name in kept
    ]
    return with_spelt_out(text, without_headings(text, own))


def small_words(text: str, stretches: Iterable[Span]) -> frozenset[str]:
    """The words in small letters in the given stretches."""
    every = (word for stretch in stretches for word in words(text, stretch.start, stretch.end))
    return frozenset(word.low for word in every if word.text.islower())


def _without_opening(name: Name, small: frozenset[str], names: frozenset[str]) -> Name:
    """A sentence's first name without an ordinary word before it: "Ruiz" in "Understated Ruiz wins".

    `small` are the words that the story writes small, `names` the names that it has.
    """
    first, _, rest = name.name.partition(" ")
    noun = rest in names and kind_of_head(first.lower()) is not None  # "Rival Codelco", where "Codelco" comes again
    body = describes_body(first.lower()) and rest.partition(" ")[0].lower() not in given_names()
    ordinary = (first.lower() in small or noun or body) and first.lower() not in given_names()
    alone = name.kind is SpeakerKind.PERSON or body
    if not (name.sentence_start and rest and ordinary and alone and rest[0].isupper()):
        return name
    start = name.span.end - len(rest)
    place = rest in countries() or rest in regions()
    kind = SpeakerKind.ORGANIZATION if place or body else name.kind
    return evolve(name, span=Span(max(name.span.start, start), name.span.end), name=rest, kind=kind)


def _scan(
    text: str, every: list[Word], inside: frozenset[str], bearers: frozenset[str] = frozenset()
) -> Iterator[Name]:
    place = 0
    while place < len(every):
        word = every[place]
        if not word.capitalized:
            place += 1
            continue
        starts = starts_sentence(text, word)
        if _is_described_noun(text, every, place):
            place += 1
            continue
        money = text[word.end : word.end + 1] in tuple("$€£¥")  # "US$2 billion"
        if money or never_a_name(every, place) or (starts and is_ordinary(every, place, inside)):
            place += 1
            continue
        end, inner = place + 1, place + 1  # `inner`: where the name goes on behind a nickname
        if called := _NICKNAME.match(text, word.end):
            while end < len(every) and every[end].start < called.end():
                end += 1
            inner = end
        while end < len(every) and end - place < _LONGEST and (end == inner != place + 1 or joins(text, every, end)):
            end += 1
        while end > place + 1 and every[end - 1].low in CONNECT:
            end -= 1
        alone = end == place + 1 and word.text in bearers and _is_subject(text, every, place)
        if name := make_name(text, [word, *every[inner:end]], starts, bearers if alone else frozenset()):
            name = evolve(name, name=_NICKNAME.sub(" ", name.name)) if called else name
            yield _numbered(text, every, place, name)
        place = end


def _numbered(text: str, every: list[Word], place: int, name: Name) -> Name:
    """A body's name with the number before it: "6th Circuit Court of Appeals"."""
    if not place or name.kind is not SpeakerKind.ORGANIZATION or " " not in name.name:
        return name
    number = every[place - 1]
    if not ORDINAL.fullmatch(number.low) or text[number.end : name.span.start] != " ":
        return name
    return evolve(name, span=Span(number.start, name.span.end), name=f"{number.text} {name.name}")


def _is_subject(text: str, every: list[Word], place: int) -> bool:
    """Whether no noun follows that the word can describe: "Cuban said", not "Cuban exiles"."""
    after = every[place + 1] if place + 1 < len(every) else None
    if after is None or text[every[place].end : after.start] != " ":
        return True
    return looks_finite(after) or is_closed(after) or after.low in ("says", "tells", "thinks", "wants")


def _is_described_noun(text: str, every: list[Word], place: int) -> bool:
    """Whether an adjective makes an ordinary noun of a word in capitals: "the super PAC Our Valley"."""
    before = every[place - 1] if place else None
    if before is None or not before.text.islower() or is_closed(before) or not is_common_noun([every[place]]):
        return False
    return text[before.end : every[place].start] == " "
