"""Capitalized words in a row -> a name: which of them are titles, and what the rest names."""

import re

from claimcheck.attribution.speakers.lexicons import (
    attributive_titles,
    capitals,
    countries,
    ends_title,
    given_names,
    is_title,
    kind_of_head,
    nationalities,
    nouns,
    offices,
    proper_bodies,
    regions,
    titles,
)
from claimcheck.attribution.speakers.name import Name, bare, is_suffix
from claimcheck.attribution.speakers.senses import is_demonym, is_people
from claimcheck.attribution.words import Word
from claimcheck.records import Span, SpeakerKind

CONNECT = frozenset({"of", "for", "and", "the", "de", "da", "del", "van", "von", "bin", "al", "el", "la", "le", "du"})
IN_PERSON = frozenset({"de", "da", "del", "van", "von", "bin", "al", "el", "la", "le", "du"})
_COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx", "mme", "madam", "sir", "dr"})
_TENSE = frozenset({"late", "former", "then", "ex", "acting", "interim", "incoming", "outgoing", "fellow", "senior"})
_LEADS = frozenset(
    {"unlike", "neither", "both", "all", "even", "while", "when", "as", "but", "and", "if", "only", "like"}
)
_ACRONYM = 3  # capitals that are more than a person's initials ("JD Vance")
_SITE = re.compile(r"\w\.(?:com|org|net|gov|edu|info|co|tv|news)\Z", re.IGNORECASE)  # "Checks.org"
_SEAT = re.compile(r"[RDI]-[A-Z]")  # "R-Tenn.": a party and a state
_LONGEST_OFFICE = 24
_OFFICE_OF = re.compile(r"\b(?:under)?(?:secretary|minister) of \Z")
_DOMAIN = re.compile(r"\w[\w-]*\.(?:com|org|net|info|news|gov|edu|tv|co|eu|uk|fr|de|ru|ua|in)\.?", re.IGNORECASE)
_INITIALISM = re.compile(r"[A-Z]{2,3}s?")
_NATIONS = frozenset({"England", "Scotland", "Wales", "UK", "USA"})
_SURNAMES = frozenset({"Jordan", "Israel", "Chad", "Georgia", "Ireland", "Holland", "France", "Cuba", "Mali", "Niger"})
_THINGS = (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT, SpeakerKind.GROUP)


def make_name(
    text: str, parts: list[Word], sentence_start: bool = False, bearers: frozenset[str] = frozenset()
) -> Name | None:
    """The name that consecutive words make, without the titles before it; None where only titles are there.

    `bearers` are the nationalities that stand for a person of that surname here ("Cuban" where Mark Cuban was named).
    """
    parts = _without_lead(parts)
    start = parts[0].start
    if len(parts) > 1 and _OFFICE_OF.search(text, max(0, start - _LONGEST_OFFICE), start) and _is_field(parts[0]):
        parts = parts[1:]
    begin, gender = _after_titles(parts)
    begin = max(begin, _after_office(parts), _after_employer(parts))
    if begin == len(parts) and begin > 1 and parts[-2].low.rstrip(".") in _COURTESY:
        begin -= 1  # "Mr. King": a name that is also a title
    if begin == len(parts):
        return None
    if _is_office(parts, begin) or is_common_noun(parts[begin:]):
        return None
    role = _role(text, parts[:begin], parts[begin].start)
    own = parts[begin:]
    span = Span(own[0].start, _end(text, own))
    name = bare(span.of(text))
    ordinary = sentence_start and len(parts) == 1 and bare(own[0].low) not in proper_bodies()
    demonym = len(own) == 1 and is_demonym(name.lower()) and text[max(0, span.start - 4) : span.start].lower() == "the "
    foreign = name not in bearers and all(part in nationalities() for part in name.split())  # "Polish American"
    adjective = foreign or (len(own) == 1 and is_people(name.lower()))
    if demonym or adjective or _SEAT.match(name) or (ordinary and kind_of_head(own[0].low) is not None):
        return None
    kind = _kind(name, own, _rank(parts[:begin]))
    if not sentence_start and own[0].text == "The" and kind in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN):
        kind = SpeakerKind.ORGANIZATION  # "as The Atlantic noted": an article that keeps its capital
    if kind is not SpeakerKind.PERSON and begin:
        span = Span(parts[0].start, span.end)  # "U.S. Department of State": no title after all
        name, role = bare(span.of(text)), None
        kind = _kind(name, parts, None)
    return Name(span, " ".join(name.split()), kind, role, gender, sentence_start)


def _is_field(word: Word) -> bool:
    """Whether the word is what an office is of, whose capital makes it look like a name: "secretary of State"."""
    return word.low in offices() or word.low == "state"


def _is_office(parts: list[Word], begin: int) -> bool:
    """Whether nobody is named behind a title, but only what it is of: "MP for Lima"."""
    if not begin or parts[begin].low not in ("of", "for") or any(part.low in given_names() for part in parts[begin:]):
        return False
    before = parts[begin - 1]
    return ends_title(parts[:begin]) or (is_title(before) and before.low.rstrip(".") not in attributive_titles())


def is_common_noun(own: list[Word]) -> bool:
    """Whether the words are a noun that is only written in capitals: "PAC", "Super PACs", "NGO"."""
    singular = own[-1].low.removesuffix("s")
    common = singular in nouns(SpeakerKind.ORGANIZATION) and singular not in proper_bodies()
    return common and bool(_INITIALISM.fullmatch(own[-1].text)) and [word.low for word in own[:-1]] in ([], ["super"])


def _without_lead(parts: list[Word]) -> list[Word]:
    """The words from the given name on, where a small word or a noun goes before it: "Unlike Ana Ruiz"."""
    if len(parts) > 2 and parts[1].low in given_names() and parts[0].low not in given_names():
        lead = parts[0].low
        if lead in _LEADS or (kind_of_head(lead) is SpeakerKind.PERSON and (lead,) not in titles()):
            return parts[1:]
    return parts


def _after_office(parts: list[Word]) -> int:
    """Where the given name begins behind a title, however long the office: "Lima Supreme Court Justice Ana Ruiz"."""
    for place in range(len(parts) - 2, 1, -1):
        titled = is_title(parts[place - 1]) or ends_title(parts[:place])
        if parts[place].low in given_names() and titled and parts[place - 1].low not in given_names():
            return place
    return 0


def _after_employer(parts: list[Word]) -> int:
    """Where the given name begins behind a body or several words that say what somebody is: "Harbor News Ana Ruiz"."""
    place = len(parts) - 2
    if place < 1 or parts[place].low not in given_names() or bare(parts[-1].low) in nouns(SpeakerKind.ORGANIZATION):
        return 0
    last = kind_of_head(parts[place - 1].low)
    employed = last is SpeakerKind.ORGANIZATION or (place > 1 and last is SpeakerKind.PERSON)
    employed = employed or (place > 1 and parts[place - 1].low in offices())
    named = any(part.low in given_names() or part.low in CONNECT for part in parts[:place])
    return place if employed and not named else 0


def _rank(before: list[Word]) -> bool | None:
    """Whether the words before a name make it a person's; None where they are none or can belong to a body's name.

    "Sen. Church" is a person, "Justice Department" and "Republican Party" are none.
    """
    own = [word for word in before if is_title(word)]
    if not before:
        return None
    return any(word.low.rstrip(".") not in attributive_titles() for word in own)


def _role(text: str, before: list[Word], end: int) -> str | None:
    """The titles that say what somebody is; "Mr." and "late" say nothing."""
    if not before or all(part.low.rstrip(".") in _COURTESY | _TENSE for part in before):
        return None
    return text[before[0].start : end].rstrip()


def _end(text: str, own: list[Word]) -> int:
    end = own[-1].end
    dotted = end < len(text) and text[end] == "." and (is_suffix(own[-1].low) or "." in own[-1].text)
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
    return any(is_title(p) for p in ahead) and parts[place].low not in given_names() and parts[place].low not in CONNECT


def _kind(name: str, parts: list[Word], titled: bool | None) -> SpeakerKind:
    """What a name is; `titled` says that it stands behind a person's title, False behind a word that can be one."""
    if not titled and name in regions():
        return SpeakerKind.ORGANIZATION
    if name in countries() or name in capitals() or not {"of", "for"}.isdisjoint(p.low for p in parts):
        return SpeakerKind.ORGANIZATION
    if _SITE.search(name) or "&" in name or "’s " in name.replace("'", "’"):
        return SpeakerKind.ORGANIZATION  # "Lind & Falk", "King’s College London"
    last = bare(parts[-1].low)
    if last in proper_bodies() and len(last) <= _ACRONYM and len(parts) > 1 and not parts[-1].text.isupper():
        last = ""  # "Kim Jong Un" is not of the UN
    place = parts[-1].text in regions() or parts[-1].text in countries()
    if len(parts) > 1 and (_is_national(parts) or (place and parts[0].low in nouns(SpeakerKind.ORGANIZATION))):
        return SpeakerKind.ORGANIZATION  # "Police Scotland", "Sport England"
    given = parts[0].low in given_names() and len(parts) > 1
    common = last in nouns(SpeakerKind.ORGANIZATION) - proper_bodies() or parts[0].text in regions()
    if given and not (common or last in given_names()):
        return SpeakerKind.PERSON  # "Michael Bloomberg", too
    if given and last not in nouns(SpeakerKind.ORGANIZATION):
        return SpeakerKind.PERSON
    body = last in nouns(SpeakerKind.ORGANIZATION) or _is_survey_body(parts)
    head = SpeakerKind.ORGANIZATION if body else kind_of_head(last)
    if not titled and head in _THINGS:
        several_words = len(parts) > 1 or titled is False
        plain_plural = last in nouns(SpeakerKind.GROUP) and several_words and last not in ("gop", "people", "voters")
        plain_plural = plain_plural or (len(parts) > 1 and last.removesuffix("s") in nouns(SpeakerKind.ORGANIZATION))
        return SpeakerKind.ORGANIZATION if plain_plural else head
    if titled is not None:
        return SpeakerKind.GROUP if head is SpeakerKind.GROUP else SpeakerKind.PERSON
    if _DOMAIN.fullmatch(name):
        return SpeakerKind.ORGANIZATION
    if name.isupper():
        national = len(parts) > 1 and parts[0].text in capitals()  # "USA TODAY"
        return SpeakerKind.ORGANIZATION if national or 1 < len(name) <= 8 else SpeakerKind.UNKNOWN
    acronym = parts[0].text.isupper() and "." not in parts[0].text  # not the initials of "J.J. Weiss"
    if len(parts) > 1 and acronym and (len(parts[0].text) >= _ACRONYM or is_common_noun(parts[:1])):
        return SpeakerKind.ORGANIZATION  # "WWF Austria", "FC Porto"
    if len(parts) > 1 and parts[0].low in nouns(SpeakerKind.ORGANIZATION):
        return SpeakerKind.ORGANIZATION  # "City Hall"
    if len(parts) in (2, 3, 4) and all(p.capitalized or p.low in IN_PERSON for p in parts):
        return SpeakerKind.PERSON
    return SpeakerKind.UNKNOWN


def _is_survey_body(parts: list[Word]) -> bool:
    """Whether a survey is an authority, by its field: the "Geological Survey"."""
    return len(parts) > 1 and parts[-1].low == "survey" and parts[-2].low.endswith(("ical", "ic", "ry"))


def _is_national(parts: list[Word]) -> bool:
    """Whether a name ends with a country that is nobody's surname, and begins with nobody's given name."""
    last = parts[-1].text
    return parts[0].low not in given_names() and last not in _SURNAMES and (last in countries() or last in _NATIONS)
