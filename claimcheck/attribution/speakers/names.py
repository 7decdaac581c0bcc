"""The proper names of a story: who and what it mentions, by their fullest form."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from attrs import field, frozen

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.speakers.lexicons import (
    capitals,
    countries,
    given_names,
    is_title,
    kind_of_head,
    nationalities,
    nouns,
    offices,
    titles,
)
from claimcheck.attribution.words import Word, words
from claimcheck.records import Span, SpeakerKind

_CONNECT = frozenset({"of", "for", "and", "the", "de", "da", "del", "van", "von", "bin", "al", "el", "la", "le", "du"})
_IN_PERSON = frozenset({"de", "da", "del", "van", "von", "bin", "al", "el", "la", "le", "du"})
_SUFFIX = frozenset({"jr", "sr", "ii", "iii"})
_COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx", "mme", "madam", "sir", "dr"})
_WRITTEN_OUT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "sgt": "sergeant",
    "lt": "lieutenant", "col": "colonel", "capt": "captain", "prof": "professor", "rev": "reverend",
}  # fmt: skip
_APPOSED = re.compile(r",\s+((?:the|an?|former|one of)\s[^,;.\n]{3,90})[,;.]")
_ACRONYM = re.compile(r"\(([A-Z][A-Za-z]{1,7})\)")
_LONGEST = 8  # words of a name


@frozen
class Name:
    """One proper name where it stands; `name` is without titles, `role` is the titles before it."""

    span: Span
    name: str
    kind: SpeakerKind
    role: str | None = None
    gender: str = "-"
    sentence_start: bool = False


@frozen(slots=False)
class Names:
    """All proper names in the given stretches of a text, in order, and the fullest form of each."""

    text: str
    stretches: tuple[Span, ...]
    found: tuple[Name, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "found", tuple(_scan(self.text, self.stretches)))

    @cached_property
    def starts(self) -> list[int]:
        """Where each name begins."""
        return [name.span.start for name in self.found]

    def inside(self, span: Span) -> list[Name]:
        """The names that stand inside `span`."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        # A mention may leave out the full stop of "I.R.S." that a name keeps.
        return [name for name in self.found[first:last] if name.span.end <= span.end + 1]

    @cached_property
    def people(self) -> dict[str, list[str]]:
        """Surname, lower-case -> the full names of people that bear it, in order of appearance."""
        table: dict[str, list[str]] = {}
        for name in self.found:
            if name.kind is SpeakerKind.PERSON and " " in name.name:
                full = table.setdefault(surname(name.name), [])
                if name.name not in full:
                    full.append(name.name)
        return table

    @cached_property
    def single(self) -> frozenset[str]:
        """The names of one word, lower-case: a surname that stands alone somewhere is a person's."""
        return frozenset(name.name.lower() for name in self.found if " " not in name.name)

    @cached_property
    def acronyms(self) -> dict[str, str]:
        """Acronym -> what it stands for, where the story introduces it in brackets."""
        table: dict[str, str] = {}
        ends = {name.span.end: name for name in self.found}
        for match in _ACRONYM.finditer(self.text):
            name = ends.get(match.start() - 1)
            if name and match[1].lower() != name.name.lower():
                table.setdefault(match[1], name.name)
        for name in self.found:
            if name.kind is SpeakerKind.ORGANIZATION and name.name.count(" ") > 1:
                capitals_only = "".join(part[0] for part in name.name.split() if part[0].isupper())
                table.setdefault(capitals_only, name.name)
        return table

    @cached_property
    def roles(self) -> dict[str, str]:
        """Fullest name -> the longest title or description that stands beside it anywhere."""
        table: dict[str, str] = {}
        for name in self.found:
            if name.kind is not SpeakerKind.PERSON and " " not in self.fullest(name.name):
                continue
            for role in (name.role, self._description_before(name), self._apposition(name)):
                if role and len(role) > len(table.get(self.fullest(name.name), "")):
                    table[self.fullest(name.name)] = role
        return table

    @cached_property
    def role_words(self) -> dict[str, frozenset[str]]:
        """Fullest name -> every word of every title or description beside it, lower-case, abbreviations written out."""
        table: dict[str, set[str]] = {}
        for name in self.found:
            bag = table.setdefault(self.fullest(name.name), set())
            for role in (name.role, self._description_before(name), self._apposition(name)):
                for word in words(role or ""):
                    low = word.low.rstrip(".")
                    bag.add(_WRITTEN_OUT.get(low, low))
        return {name: frozenset(bag) for name, bag in table.items() if bag}

    def _description_before(self, name: Name) -> str | None:
        """Find "presidential nominee" in "the presidential nominee Ana Ruiz"."""
        start = name.span.start - len(name.role) - 1 if name.role else name.span.start
        low = max(0, start - 60)
        before = words(self.text, low, max(low, start))
        begin = len(before)
        while begin and before[begin - 1].low not in _closed_words() and _touches(self.text, before, begin, start):
            begin -= 1
        chosen = before[begin:]
        if not chosen or kind_of_head(chosen[-1].low) is not SpeakerKind.PERSON:
            return None
        return self.text[chosen[0].start : chosen[-1].end]

    def _apposition(self, name: Name) -> str | None:
        """Find "the mayor of Lima" in "Ana Ruiz, the mayor of Lima,"."""
        match = _APPOSED.match(self.text, name.span.end, min(len(self.text), name.span.end + 120))
        return match[1] if match else None

    @cached_property
    def genders(self) -> dict[str, str]:
        """Fullest name -> "m" or "f", where a title or the given name tells."""
        table: dict[str, str] = {}
        for name in self.found:
            if name.gender != "-":
                table.setdefault(self.fullest(name.name), name.gender)
        for full_names in self.people.values():
            for full in full_names:
                if gender := given_names().get(full.split()[0].lower()):
                    table.setdefault(full, gender)
        return table

    def fullest(self, name: str) -> str:
        """The fullest form in which the story gives this name; the name itself where there is no other."""
        if name.replace(".", "").isupper() and (expanded := self.acronyms.get(name.replace(".", ""))):
            return expanded
        bearers = self.people.get(surname(name))
        if not bearers:
            return name
        parts = name.lower().split()
        fitting = [full for full in bearers if len(parts) == 1 or parts[0][0] == full[0].lower()]
        return max(fitting, key=len) if fitting else name


def surname(name: str) -> str:
    """The last name, lower-case; "Jr." and the like are none."""
    parts = name.lower().replace(".", "").split()
    while len(parts) > 1 and parts[-1] in _SUFFIX:
        parts.pop()
    return parts[-1] if parts else ""


def _scan(text: str, stretches: Iterable[Span]) -> Iterator[Name]:
    for stretch in stretches:
        yield from _scan_stretch(text, words(text, stretch.start, stretch.end))


def _scan_stretch(text: str, every: list[Word]) -> Iterator[Name]:
    place = 0
    while place < len(every):
        word = every[place]
        starts = _starts_sentence(text, word)
        if not word.capitalized or (starts and _common(every, place)):
            place += 1
            continue
        end = place + 1
        while end < len(every) and end - place < _LONGEST and _joins(text, every, end):
            end += 1
        while end > place + 1 and every[end - 1].low in _CONNECT:
            end -= 1
        if name := make_name(text, every[place:end], starts):
            yield name
        place = end


def _touches(text: str, before: list[Word], at: int, end: int) -> bool:
    """Whether only white space stands between the word before `at` and the next one (or `end`)."""
    following = before[at].start if at < len(before) else end
    return text[before[at - 1].end : following].isspace()


def _starts_sentence(text: str, word: Word) -> bool:
    at = word.start - 1
    while at >= 0 and text[at] in " \t\"'“‘«([":
        at -= 1
    return at < 0 or text[at] in ".!?:\n\r\u2028\u2029—–"


def _common(every: list[Word], place: int) -> bool:
    """Whether a capitalized word at a sentence's start is an ordinary word."""
    word = every[place]
    return word.low.split("’")[0] in _closed_words() or (
        word.low.endswith(("ing", "ly", "ed")) and not (place + 1 < len(every) and every[place + 1].capitalized)
    )


@cache
def _closed_words() -> frozenset[str]:
    classes = ("preposition", "subordinator", "conjunction", "determiner", "pronoun", "auxiliary", "adverb", "relative")
    return frozenset[str]().union(*map(word_class, classes))


def _joins(text: str, every: list[Word], at: int) -> bool:
    """Whether the word at `at` goes on with the name before it."""
    before, word = every[at - 1], every[at]
    gap = text[before.end : word.start]
    if gap not in (" ", ". ", "\u00a0") or before.text.endswith(("’s", "'s")):
        return False
    if gap == ". " and not (is_title(before) or len(before.text) == 1 or "." in before.text):
        return False
    if word.capitalized:
        return word.low != "i"
    if word.low not in _CONNECT or at + 1 >= len(every):
        return False
    if word.low == "and" and before.low not in offices():
        return False  # "Foreign and Commonwealth Office" is one name, "Ruiz and Lee" are two
    if word.low in ("of", "for") and every[at + 1].low == "the":
        return at + 2 < len(every) and every[at + 2].capitalized and _organization_word(before)
    if word.low in ("of", "for") and not (_organization_word(before) or is_title(before)):
        return False
    return every[at + 1].capitalized and (word.low != "the" or before.low in ("of", "for"))


def _organization_word(word: Word) -> bool:
    return kind_of_head(word.low) is SpeakerKind.ORGANIZATION or word.low.endswith(("s", "tion", "ment"))


def make_name(text: str, parts: list[Word], sentence_start: bool = False) -> Name | None:
    """The name that consecutive words make, without the titles before it; None where only titles are there."""
    begin, gender = _after_titles(parts)
    if begin == len(parts) and begin > 1 and parts[-2].low.rstrip(".") in _COURTESY:
        begin -= 1  # "Mr. King": a name that is also a title
    if begin == len(parts):
        return None
    role = _role(text, parts[:begin], parts[begin].start)
    own = parts[begin:]
    span = Span(own[0].start, _end(text, own))
    name = span.of(text).removesuffix("’s").removesuffix("'s")
    if name in nationalities() or (sentence_start and len(parts) == 1 and kind_of_head(own[0].low) is not None):
        return None
    kind = _kind(name, own, begin > 0)
    if kind is not SpeakerKind.PERSON and begin:
        span = Span(parts[0].start, span.end)  # "U.S. Department of State": no title after all
        name, role = span.of(text).removesuffix("’s").removesuffix("'s"), None
        kind = _kind(name, parts, titled=False)
    return Name(span, " ".join(name.split()), kind, role, gender, sentence_start)


def _role(text: str, before: list[Word], end: int) -> str | None:
    """The titles that say what somebody is; "Mr." says nothing."""
    if not before or all(part.low.rstrip(".") in _COURTESY for part in before):
        return None
    return text[before[0].start : end].rstrip()


def _end(text: str, own: list[Word]) -> int:
    end = own[-1].end
    dotted = end < len(text) and text[end] == "." and (own[-1].low in _SUFFIX or "." in own[-1].text)
    return end + 1 if dotted else end


def _after_titles(parts: list[Word]) -> tuple[int, str]:
    """How many of the words are titles and what they belong to, and the gender that they tell."""
    begin, gender = 0, "-"
    place = 0
    while place < len(parts):
        for length in (3, 2, 1):
            key = tuple(p.low.rstrip(".") for p in parts[place : place + length])
            if len(key) == length and key in titles() and place + length <= len(parts):
                gender = titles()[key] if titles()[key] != "-" else gender
                place += length
                begin = place
                break
        else:
            nationality = parts[place].text in nationalities() and place + 1 < len(parts)
            if nationality or (begin and place == begin and parts[place].low in ("of", "for", "and")):
                place += 1
            elif _inside_role(parts, place, begin):
                place += 1
                begin = place if begin else 0
            else:
                break
    return begin, gender


def _inside_role(parts: list[Word], place: int, begin: int) -> bool:
    """Whether the word at `place` belongs to the office: the "Foreign" of "Minister of Foreign Affairs Ana Ruiz"."""
    if begin and parts[place].low in offices():
        return True
    # Before its own noun ("Interior Minister", "House Speaker"), as long as the title follows close by.
    ahead = parts[place + 1 : place + 3]
    return (
        any(is_title(p) for p in ahead) and parts[place].low not in given_names() and parts[place].low not in _CONNECT
    )


def _kind(name: str, parts: list[Word], titled: bool) -> SpeakerKind:
    last = parts[-1].low
    if name in countries() or name in capitals() or "of" in {p.low for p in parts}:
        return SpeakerKind.ORGANIZATION
    if parts[0].low in given_names() and len(parts) > 1 and last not in nouns(SpeakerKind.ORGANIZATION):
        return SpeakerKind.PERSON
    head = kind_of_head(last)
    if head in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT, SpeakerKind.GROUP) and not titled:
        return head
    if titled:
        return SpeakerKind.GROUP if head is SpeakerKind.GROUP else SpeakerKind.PERSON
    if name.isupper() and 1 < len(name) <= 8:
        return SpeakerKind.ORGANIZATION
    if len(parts) in (2, 3, 4) and all(p.capitalized or p.low in _IN_PERSON for p in parts):
        return SpeakerKind.PERSON
    return SpeakerKind.UNKNOWN
