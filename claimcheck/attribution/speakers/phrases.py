"""Where a noun phrase ends, and which of its words says what it names."""

import re

from claimcheck.attribution.speakers.lexicons import (
    behind_nouns,
    closes_noun_phrase,
    eminent,
    is_plural,
    kind_of_head,
    parts,
    weekdays,
)
from claimcheck.attribution.words import Word, is_class, is_number, looks_finite
from claimcheck.records import SpeakerKind

_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_TIMES = frozenset({"last", "this", "earlier", "yesterday", "today"})
_FIGURES = ("figure", "figures")  # numbers, and people
_GUARDS = frozenset({"coast", "national", "border", "revolutionary", "presidential"})
_PARTICIPLES = frozenset({"seen", "shown", "written", "given", "drawn", "taken", "known", "chosen"})
_MEASURED = re.compile(r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)-[a-z]+")
_OWNER = ("’ ", "' ")
_MARKS = (",", ";", ":", "(", "—", "–", "--", " - ")


def phrase_end(text: str, found: list[Word]) -> int:
    """How many of the words belong to the first noun phrase."""
    for place in range(1, len(found)):
        word = found[place]
        gap = text[found[place - 1].end : word.start]
        if any(mark in gap for mark in _MARKS) and not (gap == ", " and _goes_on(found[place - 1], word)):
            return place
        if word.low in weekdays() and found[place - 1].text.islower() and kind_of_head(found[place - 1].low):
            return place  # "a report Tuesday from the ministry"
        if word.capitalized and _is_group(found[place - 1]):
            return place  # "several people Democrats have asked"
        if word.low in ("of", "for", "and", "or", "&", "than") or word.capitalized or gap in _OWNER:
            continue
        behind_noun = place > 1 or not is_class(found[0], "determiner")
        if behind_noun and (word.low in _SUBJECTS or _restarts(found, place)):
            return place  # "the document he released", "a poll the same month"
        if word.low in _REFLEXIVE or _when(found, place):
            return place  # "Ruiz herself", "a poll last week"
        after_article = place == 1 and found[0].low in ("a", "an", "the")  # "an inside source"
        if (closes_noun_phrase(word) and not after_article) or (behind_noun and _participle(found, place)):
            return place
    return len(found)


def _goes_on(before: Word, word: Word) -> bool:
    """Whether a comma only parts two adjectives: "a $350 billion, 10-year plan"."""
    return bool(_MEASURED.match(word.low)) and not before.capitalized and kind_of_head(before.low) is None


def _when(found: list[Word], place: int) -> bool:
    """Whether the word begins what says when, or is an adjective behind its noun."""
    word, before = found[place], found[place - 1]
    if word.low in weekdays() or (word.low == "such" and place + 1 < len(found) and found[place + 1].low == "as"):
        return True
    if word.low in ("last", "this", "next", "earlier") and place > 1:
        return True
    return word.low in behind_nouns() and (kind_of_head(before.low) is not None or _several(before))


def _restarts(found: list[Word], place: int) -> bool:
    """Whether a clause, or what says when, begins there without a preposition."""
    word, before = found[place], found[place - 1]
    if word.low in ("that’s", "who’s"):
        return True
    known = kind_of_head(before.low) is not None and before.low not in parts() and not is_class(before, "determiner")
    return word.low == "the" and known and place + 1 < len(found) and found[place + 1].text.islower()


def _several(word: Word) -> bool:
    """Whether the noun is a plural, and nobody's: "Polls", not "Gore’s"."""
    return is_plural(word.low) and not word.low.endswith("’s")


def _is_group(word: Word) -> bool:
    """Whether a lower-case noun names several people, so that a name behind it begins a clause of its own."""
    several = word.text.islower() and not is_class(word, "determiner") and word.low not in parts()
    return several and is_plural(word.low) and kind_of_head(word.low) is SpeakerKind.GROUP


def _is_people(word: Word) -> bool:
    people = kind_of_head(word.low) is SpeakerKind.PERSON and word.text.islower()
    return people or _is_group(word)


def _participle(found: list[Word], place: int) -> bool:
    """Whether "led by" stands behind a noun: what follows describes it."""
    following = found[place + 1] if place + 1 < len(found) else None
    before = found[place - 1]
    several = _several(before) and kind_of_head(before.low) is SpeakerKind.GROUP
    papers = _several(before) and kind_of_head(before.low) is SpeakerKind.DOCUMENT
    if found[place].low.endswith("ing") and (several or papers or _is_people(before)):
        return True  # "judges handling the case", "Republicans asking for more"
    if found[place].low.endswith("ly") and following and _several(before) and _participle(found, place + 1):
        return True  # "rules recently issued by the ministry"
    adverb = following is not None and (is_class(following, "adverb") or following.low.endswith("ly"))
    if adverb and place + 2 < len(found):
        following = found[place + 2]  # "documents reported earlier by the Post"
    if following is None and several and found[place].low.endswith("ed"):
        return True  # "the voters surveyed"
    dated = following is not None and following.low in weekdays()
    participle = looks_finite(found[place]) or found[place].low in _PARTICIPLES
    return (
        participle
        and following is not None
        and (dated or following.low in _TIMES or is_class(following, "preposition"))
    )


def head_of(phrase: list[Word]) -> str:
    """The word that says what the noun phrase names: "officials" of "Several officials of the ministry"."""
    if len(phrase) > 1 and phrase[-1].low == "guard" and phrase[-2].low in _GUARDS:
        return "coastguard"  # no guard, but a body
    if phrase[-1].low in _FIGURES and any(word.low in eminent() for word in phrase):
        return "notable" + phrase[-1].low.removeprefix("figure")
    if phrase[0].low == "those":
        return "those"
    if [word.low for word in phrase[-2:]] == ["no", "one"]:
        return "nobody"
    if 0 < (owned := _behind_owner(phrase)) < len(phrase):
        return head_of(phrase[owned:])
    for place in range(1, len(phrase)):
        before = phrase[place - 1]
        office = kind_of_head(before.low) is SpeakerKind.PERSON  # "the MP for Lima"
        if phrase[place].low in ("of", "for", "in", "from", "at", "with") and (
            place == 1 or office or not before.capitalized
        ):
            part = {before.low, before.low.removesuffix("s")} & parts() or is_number(before)
            if phrase[place].low == "of" and part and place + 1 < len(phrase):
                return _part_of(before.low, head_of(phrase[place + 1 :]))
            return before.low.removesuffix("’s")
    return phrase[-1].low.removesuffix("’s")


def _behind_owner(phrase: list[Word]) -> int:
    """Where the phrase goes on behind a body's name in the possessive: "Bank of Lima’s [managing director]", else 0."""
    if kind_of_head(phrase[0].low) is not SpeakerKind.ORGANIZATION or not phrase[0].capitalized:
        return 0
    for place, word in enumerate(phrase):
        if not (word.capitalized or word.low in ("of", "for", "and", "the")):
            return 0
        if word.low.endswith(("’s", "s’")):
            return place + 1
    return 0


def kind_of_phrase(text: str, found: list[Word]) -> SpeakerKind | None:
    """What kind of speaker the first noun phrase of the words names, by its head; None where that tells nothing."""
    return kind_of_head(head_of(found[: phrase_end(text, found)])) if found else None


def _part_of(part: str, whole: str) -> str:
    """The head of "one of the voters" (a voter), of "half of the voters" (voters) and of "many of them"."""
    if whole in ("whom", "them", "us", "you"):
        return part
    return whole.removesuffix("s") if part == "one" else whole
