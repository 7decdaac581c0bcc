"""Finding the proper names of a text: where each begins and ends."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from attrs import evolve

from claimcheck.attribution.lexicon import lines, word_class
from claimcheck.attribution.speakers.acronyms import with_spelt_out
from claimcheck.attribution.speakers.bodies import describes_body, is_treated_as_body
from claimcheck.attribution.speakers.headings import without_headings
from claimcheck.attribution.speakers.lexicons import (
    countries,
    given_names,
    is_plural,
    is_title,
    kind_of_head,
    months,
    nationalities,
    offices,
    regions,
    time_zones,
    weekdays,
)
from claimcheck.attribution.speakers.making import CONNECT, is_common_noun, make_name
from claimcheck.attribution.speakers.name import Name, bare
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Span, SpeakerKind

_LONGEST = 11  # words of a name
_WITH_FIELDS = frozenset(
    {"organization", "department", "ministry", "office", "bureau", "committee", "institute", "center", "centre"}
    | {"centers", "centres", "authority", "agency", "council", "commission"}
)
_NEVER = frozenset({"i", "both", "either", "neither", "more", "fewer", "less", "almost"})
_FORCES = frozenset({"police", "constabulary", "council", "fire"})
_OPENERS = " \t\"'“”‘’«»([)]"  # marks that may stand between a sentence's end and the next one's first word
_SENTENCE_ENDS = ".!?:;…\n\r\u2028\u2029—–"
_ALSO_NAMES = frozenset(
    {"will", "may", "so", "an", "my", "per"}
)  # a capital makes these a name where no sentence starts
_NICKNAME = re.compile(r" [“\"‘'][A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,3}[”\"’'] (?=[A-Z]\w)")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_MONTH_LEADS = frozenset({"in", "since", "until", "by", "last", "early", "late", "this", "next", "of", "through"})
_ALSO_MONTH_LEADS = frozenset({"from", "to", "for", "during", "before", "after", "between"})  # no full name follows


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
        if money or _never_a_name(every, place) or (starts and _common(every, place, inside)):
            place += 1
            continue
        end, inner = place + 1, place + 1  # `inner`: where the name goes on behind a nickname
        if called := _NICKNAME.match(text, word.end):
            while end < len(every) and every[end].start < called.end():
                end += 1
            inner = end
        while end < len(every) and end - place < _LONGEST and (end == inner != place + 1 or _joins(text, every, end)):
            end += 1
        while end > place + 1 and every[end - 1].low in CONNECT:
            end -= 1
        alone = end == place + 1 and word.text in bearers and _is_subject(text, every, place)
        if name := make_name(text, [word, *every[inner:end]], starts, bearers if alone else frozenset()):
            name = evolve(name, name=_NICKNAME.sub(" ", name.name)) if called else name
            yield _numbered(text, every, place, name)
        place = end


def starts_sentence(text: str, word: Word) -> bool:
    """Whether the word stands where any word has a capital: behind a full stop, a colon, an opening quotation mark."""
    at = word.start - 1
    if at >= 0 and (text[at] in '"“«' or text[max(0, at - 1) : at + 1] == "''"):
        return True
    while at >= 0 and text[at] in _OPENERS:
        at -= 1
    return at < 0 or text[at] in _SENTENCE_ENDS


def _numbered(text: str, every: list[Word], place: int, name: Name) -> Name:
    """A body's name with the number before it: "6th Circuit Court of Appeals"."""
    if not place or name.kind is not SpeakerKind.ORGANIZATION or " " not in name.name:
        return name
    number = every[place - 1]
    if not _ORDINAL.fullmatch(number.low) or text[number.end : name.span.start] != " ":
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


def _never_a_name(every: list[Word], place: int) -> bool:
    """Whether it is "I", a day, a time zone, a month with its preposition or day, or a small word of a headline."""
    word = every[place]
    low = word.low.split("’")[0]
    if low in _NEVER or low in weekdays() or (word.text.isupper() and low in time_zones()):
        return True
    if low in months():
        before = every[place - 1].low if place else ""
        after = every[place + 1].text if place + 1 < len(every) else ""
        rest = before in _ALSO_MONTH_LEADS and low != "may" and not after[:1].isupper()
        return before in _MONTH_LEADS or after[:1].isdigit() or rest
    return low not in CONNECT and low not in _ALSO_NAMES and _is_small(word)


def _is_small(word: Word) -> bool:
    return is_class(word, "pronoun", "auxiliary", "conjunction", "subordinator", "preposition", "relative")


def _common(every: list[Word], place: int, inside: frozenset[str]) -> bool:
    """Whether a capitalized word at a sentence's start is an ordinary word; `inside` have a capital elsewhere, too."""
    word = every[place]
    if word.low.split("’")[0] in _closed_words():
        return True
    alone = not (place + 1 < len(every) and every[place + 1].capitalized)
    return alone and word.low.endswith(("ing", "ly", "ed")) and word.text not in inside


@cache
def _closed_words() -> frozenset[str]:
    classes = ("preposition", "subordinator", "conjunction", "determiner", "pronoun", "auxiliary", "adverb", "relative")
    return frozenset[str]().union(*map(word_class, classes))


def is_closed(word: Word) -> bool:
    """Whether the word belongs to any closed class."""
    return word.low in _closed_words()


def _joins(text: str, every: list[Word], at: int) -> bool:
    """Whether the word at `at` goes on with the name before it."""
    before, word = every[at - 1], every[at]
    gap = text[before.end : word.start]
    if gap in ("’ ", "' ") or before.text.endswith(("’s", "'s")):
        saint = at > 1 and every[at - 2].low == "st" and word.capitalized  # "St Jude’s Trust"
        ahead = word.low == "office" or not starts_sentence(text, before)  # "Prosecutor’s Office", not "Voter’s Party"
        officer = before.capitalized and not _is_surname(text, every, at - 1) and ahead
        return saint or _owned_by_people(before, word, officer=officer)
    if gap == " & ":
        return word.capitalized  # "Lind & Falk"
    if gap not in (" ", ". ", "\u00a0") or (before.text == word.text and len(word.text) > 1):
        return False  # "About Acme Acme makes pumps", behind a heading
    short = is_title(before) and before.low in lines("abbreviations.txt")  # "Sen. Ruiz", not "backs Labour. Ruiz"
    if gap == ". " and not (short or len(before.text) == 1 or "." in before.text):
        return False
    if word.capitalized:
        return word.low in CONNECT or word.low in given_names() or not _never_a_name(every, at)
    if at + 1 >= len(every):
        return False
    if _ORDINAL.fullmatch(word.low):
        return before.low == "the" and every[at + 1].capitalized  # "Court of Appeals for the 6th Circuit"
    if word.low not in CONNECT:
        return False
    if word.low == "and" and _is_force(every, at):
        return True  # "Devon and Cornwall Police"
    if word.low == "and" and before.low not in offices() and not _behind_field(every, at):
        return False  # "Foreign and Commonwealth Office" is one name, "Ruiz and Lee" are two
    titled = is_title(before) and not _is_surname(text, every, at - 1)
    if word.low in ("of", "for") and every[at + 1].low == "the":
        belongs = _organization_word(before) or titled or _behind_organization(every, at)
        numbered = at + 3 < len(every) and _ORDINAL.fullmatch(every[at + 2].low) and every[at + 3].capitalized
        return at + 2 < len(every) and bool(every[at + 2].capitalized or numbered) and belongs
    if word.low in ("of", "for") and not (_organization_word(before) or titled):
        return word.low == "of" and every[at + 1].capitalized and _is_field(every, at)
    if word.low == "the":
        return before.low in ("of", "for") and bool(every[at + 1].capitalized or _ORDINAL.fullmatch(every[at + 1].low))
    return every[at + 1].capitalized


def _is_surname(text: str, every: list[Word], at: int) -> bool:
    """Whether a given name or an initial goes before what could be a title: "Ana T. King"."""
    if not at or text[every[at - 1].end : every[at].start] not in (" ", ". "):
        return False
    before = every[at - 1].text.rstrip(".")
    return before.lower() in given_names() or (len(before) == 1 and before.isupper())


def _is_force(every: list[Word], at: int) -> bool:
    """Whether "and" at `at` joins two places of one body."""
    behind = every[at + 1 : at + 3]
    return (
        len(behind) == 2
        and all(word.capitalized for word in (every[at - 1], *behind))
        and behind[1].low in _FORCES
        and not {every[at - 1].low, behind[0].low} & given_names().keys()
    )


def _owned_by_people(owner: Word, word: Word, *, officer: bool) -> bool:
    """Whether a possessive belongs to a body's name: "Patients’ Forum", "Women’s Institute"; not "Ruiz’s Party".

    `officer` says that the owner may be one: the "Coroner’s Office".
    """
    people = bare(owner.low)
    body = word.capitalized and kind_of_head(word.low) is SpeakerKind.ORGANIZATION
    crown = owner.capitalized and people in ("king", "queen") and not is_title(word)  # "King’s College"
    officer = officer and kind_of_head(people) is SpeakerKind.PERSON
    return body and (crown or officer or (is_plural(people) and kind_of_head(people) is SpeakerKind.GROUP))


def _organization_word(word: Word) -> bool:
    """Whether "of …" behind the word can belong to one name: "Institutes of Health", not "Sanders of Vermont"."""
    if word.low.endswith(("tion", "ment", "states", "nations")) or (word.text.isupper() and len(word.text) > 2):
        return True
    return kind_of_head(word.low) in (SpeakerKind.ORGANIZATION, SpeakerKind.GROUP)


def _behind_organization(every: list[Word], at: int) -> bool:
    """Whether "for the …" at `at` goes on with a body's name: "Court of Appeals for the First Circuit"."""
    before = every[max(0, at - 4) : at]
    bodies = any(word.capitalized and kind_of_head(word.low) is SpeakerKind.ORGANIZATION for word in before)
    return bodies and not any(is_title(word) or word.low in given_names() for word in before)


def _is_field(every: list[Word], at: int) -> bool:
    """Whether "of" at `at` stands in what a body is for: "Institute for the Study of War"."""
    before = every[max(0, at - 4) : at]
    return any(
        link.low == "for" and kind_of_head(body.low) is SpeakerKind.ORGANIZATION for body, link in pairwise(before)
    )


def _behind_field(every: list[Word], at: int) -> bool:
    """Whether "and" at `at` joins fields of one body: "Department of Health and Human Services"."""
    if every[at + 1].low in given_names():
        return False
    before = [word.low for word in every[max(0, at - 5) : at]]
    return any(head in _WITH_FIELDS and link in ("of", "for") for head, link in pairwise(before))
