"""Whether a name goes on over the next word: "Bank [of] Lima", "Devon [and] Cornwall Police", not "Ruiz [and] Lee"."""

import re
from itertools import pairwise

from claimcheck.attribution.lexicon import lines
from claimcheck.attribution.speakers.capitalized import never_a_name, starts_sentence
from claimcheck.attribution.speakers.lexicons import given_names, is_plural, is_title, kind_of_head, offices
from claimcheck.attribution.speakers.making import CONNECT
from claimcheck.attribution.speakers.name import bare
from claimcheck.attribution.words import Word
from claimcheck.records import SpeakerKind

_WITH_FIELDS = frozenset(
    {"organization", "department", "ministry", "office", "bureau", "committee", "institute", "center", "centre"}
    | {"centers", "centres", "authority", "agency", "council", "commission"}
)
_FORCES = frozenset({"police", "constabulary", "council", "fire"})
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


def joins(text: str, every: list[Word], at: int) -> bool:
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
        return word.low in CONNECT or word.low in given_names() or not never_a_name(every, at)
    if at + 1 >= len(every):
        return False
    if ORDINAL.fullmatch(word.low):
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
        numbered = at + 3 < len(every) and ORDINAL.fullmatch(every[at + 2].low) and every[at + 3].capitalized
        return at + 2 < len(every) and bool(every[at + 2].capitalized or numbered) and belongs
    if word.low in ("of", "for") and not (_organization_word(before) or titled):
        return word.low == "of" and every[at + 1].capitalized and _is_field(every, at)
    if word.low == "the":
        return before.low in ("of", "for") and bool(every[at + 1].capitalized or ORDINAL.fullmatch(every[at + 1].low))
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
