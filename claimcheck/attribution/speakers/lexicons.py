"""The speaker lexicons as sets."""

import re
from functools import cache, lru_cache

from claimcheck.attribution.lexicon import lines, members, rows
from claimcheck.attribution.words import Word, is_class
from claimcheck.records import SpeakerKind

_AGE = re.compile(r"[\w-]+-year-old(s?)")
_TRADE = re.compile(r"[a-z-]{3,}(?:man|woman|person|ologist|ician|ographer)")  # "oarsman", "vulcanologist"


@cache
def nouns(kind: SpeakerKind) -> frozenset[str]:
    """The nouns that name a speaker of this kind."""
    found = members("speaker_nouns.tsv", kind)
    return found | proper_bodies() if kind is SpeakerKind.ORGANIZATION else found


@cache
def proper_bodies() -> frozenset[str]:
    """Bodies known by one proper name, lower-case, outlets among them."""
    return frozenset(lines("proper_bodies.txt")) | outlets()


@cache
def outlets() -> frozenset[str]:
    """The last words of the names of newspapers, agencies and stations, lower-case."""
    return frozenset(lines("outlets.txt"))


@cache
def asking() -> frozenset[str]:
    """What somebody who asks in an interview is called, lower-case."""
    return frozenset(word for kind, word in rows("interviews.tsv", 2) if kind == "asks")


@cache
def courtesies() -> tuple[str, ...]:
    """What a sentence of an interview that only greets, thanks or takes leave begins with, lower-case."""
    return tuple(phrase for kind, phrase in rows("interviews.tsv", 2) if kind == "courtesy")


@cache
def presenting() -> dict[str, str]:
    """The phrases by which an introduction presents whom it has interviewed, with that person's side of them."""
    return {phrase: side for side, phrase in rows("interviews.tsv", 2) if side in ("behind", "either")}


@cache
def titles() -> dict[tuple[str, ...], str]:
    """Titles, as tuples of lower-case words, with the gender that they tell ("m", "f", "-")."""
    return {
        tuple(title.split("_")): gender
        for gender, found in rows("titles.tsv", 2)
        if gender in ("m", "f", "-")
        for title in found.split()
    }


def offices() -> frozenset[str]:
    """What a minister can be of (foreign affairs, health)."""
    return members("titles.tsv", "office")


def attributive_titles() -> frozenset[str]:
    """Titles that also stand in the names of bodies ("Justice Department", "General Assembly")."""
    return members("titles.tsv", "body")


def weekdays() -> frozenset[str]:
    """The days of the week, lower-case, long and short."""
    return members("calendar.tsv", "weekday")


def months() -> frozenset[str]:
    """The months, lower-case, long and short."""
    return members("calendar.tsv", "month")


def time_zones() -> frozenset[str]:
    """The letters of time zones, lower-case."""
    return members("calendar.tsv", "zone")


@cache
def regions() -> dict[str, str]:
    """States, provinces, cities and larger regions -> the word for what they are."""
    return {place.replace("_", " "): sort for sort, found in rows("regions.tsv", 2) for place in found.split()}


@cache
def given_names() -> dict[str, str]:
    """Given names, lower-case, with their gender."""
    return {name: gender for gender, found in rows("given_names.tsv", 2) for name in found.split()}


@cache
def capitals() -> dict[str, str]:
    """Capital -> the name of the government that it can stand for; other metonyms -> their body."""
    table = {capital: f"{adjective} government" for capital, _, adjective in rows("places.tsv", 3)}
    table.update((place, body) for place, body in rows("metonyms.tsv", 2))
    return table


@cache
def countries() -> frozenset[str]:
    """Countries that can act."""
    return frozenset(country for _, country, _ in rows("places.tsv", 3))


@cache
def nationalities() -> frozenset[str]:
    """Adjectives of countries and continents, as they stand before a noun."""
    return frozenset(adjective for _, _, adjective in rows("places.tsv", 3)) | {
        "American",
        "European",
        "African",
        "Asian",
        "Arab",
        "U.S",
    }


def parts() -> frozenset[str]:
    """Nouns behind which "of" names what is meant: "a slew of polls" are polls."""
    return members("noun_phrases.tsv", "part")


def behind_nouns() -> frozenset[str]:
    """Adverbs and adjectives that stand behind their noun: "sources privy to the talks"."""
    return members("noun_phrases.tsv", "behind")


def eminent() -> frozenset[str]:
    """Words by which "figures" are people: "senior party figures"."""
    return members("noun_phrases.tsv", "eminent")


def is_title(word: Word) -> bool:
    """Whether the word alone is a title."""
    return (word.low.rstrip("."),) in titles()


def ends_title(words: list[Word]) -> bool:
    """Whether the words end in a title of several words ("Secretary of State")."""
    low = tuple(word.low.rstrip(".") for word in words)
    return any(low[-length:] in titles() for length in (2, 3) if len(low) >= length)


@lru_cache(maxsize=4096)  # a story asks for the same nouns again and again
def kind_of_head(head: str) -> SpeakerKind | None:
    """What the head noun of a description, lower-case, says of the kind."""
    if age := _AGE.fullmatch(head):
        return SpeakerKind.GROUP if age[1] else SpeakerKind.PERSON
    singular = _singular(head)
    for kind in (SpeakerKind.GROUP, SpeakerKind.DOCUMENT, SpeakerKind.ORGANIZATION, SpeakerKind.PERSON):
        if head in nouns(kind):
            return kind
    for kind in (SpeakerKind.DOCUMENT, SpeakerKind.ORGANIZATION):
        if singular in nouns(kind):
            return SpeakerKind.GROUP if kind is SpeakerKind.ORGANIZATION else kind
    bearer = singular.rsplit("-", 1)[-1]  # "ex-wife"
    nation = bearer.capitalize() in nationalities()
    if bearer in nouns(SpeakerKind.PERSON) or (_TRADE.fullmatch(bearer) and not nation):
        return SpeakerKind.PERSON if singular == head else SpeakerKind.GROUP
    return SpeakerKind.GROUP if singular != head and nation else None


def is_plural(head: str) -> bool:
    """Whether the noun looks like a plural."""
    return _singular(head) != head or head in ("people", "men", "women", "police", "media")


def _singular(noun: str) -> str:
    if noun.endswith("men"):
        return noun[:-3] + "man"
    if noun.endswith("is") and (noun[:-1].capitalize() in nationalities() or noun[:-1] in nouns(SpeakerKind.PERSON)):
        return noun[:-1]
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith("yses"):
        return noun[:-2] + "is"
    if noun.endswith(("ses", "ches")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def closes_noun_phrase(word: Word) -> bool:
    """Whether a noun phrase's head stands before this word."""
    return is_class(word, "preposition", "relative", "subordinator", "auxiliary") or word.low in ("including", "among")
