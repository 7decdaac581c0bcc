"""Where the words of a hedge do hedge: what the third column of its lexicon row may ask."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from attrs import frozen

from claimcheck.attribution.lexicon import members
from claimcheck.attribution.speakers.lexicons import is_plural, kind_of_head
from claimcheck.attribution.words import Word, is_class, is_number, looks_finite
from claimcheck.records import SpeakerKind

_context = partial(members, "hedge_contexts.tsv")
_MONEY = "€$£¥"
_AGE = re.compile(r"1?\d\d?")
_DECADE = re.compile(r"\d+s")  # "the over 60s"
_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.GROUP)
_TO_BE = frozenset({"is", "are", "was", "were", "be", "been", "it’s", "seems", "seem", "remains", "looks"})
_NOUN_MARKS = frozenset(
    {"the", "its", "their", "his", "her", "my", "our", "your", "own", "military", "economic", "political", "of", "all"}
)
# The kinds of speakers for whom a pronoun can stand.
_STANDS_FOR = {
    "he": (SpeakerKind.PERSON,),
    "she": (SpeakerKind.PERSON,),
    "it": (SpeakerKind.ORGANIZATION,),
    "they": (SpeakerKind.GROUP, SpeakerKind.ORGANIZATION),
}
_ABILITY = frozenset({"not", "barely", "hardly", "never", "no", "see", "hear", "afford"})


@frozen
class Place:
    """A hedge's words at `found[at:end]` of a stretch of `text`."""

    text: str
    found: Sequence[Word]
    at: int
    end: int
    present: bool  # as in hedging.find_hedges
    speaker: SpeakerKind | None  # as in hedging.find_hedges

    def before(self) -> Word | None:
        """The word before the hedge."""
        return self.found[self.at - 1] if self.at else None

    def after(self, skip: int = 0) -> Word | None:
        """The word behind the hedge, or behind `skip` more."""
        return self.found[self.end + skip] if self.end + skip < len(self.found) else None


def _number(place: Place) -> bool:
    after = place.after()
    if after is None:
        return False
    gap = place.text[place.found[place.end - 1].end : after.start]
    if after.low in ("a", "an") and (further := place.after(1)):
        return further.low in ("third", "half", "quarter", "fifth", "dozen", "hundred", "thousand", "million", "week",
                               "month", "year", "decade", "day", "hour", "century", "billion",
                               "trillion")  # fmt: skip
    return is_number(after) and gap.strip(" US" + _MONEY) == ""


def _exceeding(place: Place) -> bool:
    """More than a number, unlike "people over 60", "$40 million over five years", "took over two banks"."""
    before, after = place.before(), place.after()
    if after is None or not _number(place) or _DECADE.fullmatch(after.text):
        return False
    counted = place.after(1)
    if counted and counted.low.removesuffix("s") in _context("length"):
        further = place.after(2)
        if further and further.low in _context("past"):
            return before is None or not _of_people(before)  # "people over 60 years old"
        return before is not None and before.low in _context("lasting")
    if before is None:
        return True
    if before.low in _context("dispute") or (before.low in _context("particle") and not _is_money(place)):
        return False
    return not (_of_people(before) and _is_age(place.text, before, after, counted))


def _is_money(place: Place) -> bool:
    """Whether the number behind the hedge is an amount of money, by its sign."""
    after = place.after()
    sign = place.text[place.found[place.end - 1].end : after.start].strip() if after else ""
    return bool(after) and (sign != "" or place.text[place.found[place.end].start] in _MONEY)


def _of_people(word: Word) -> bool:
    return word.low in _context("aged") or kind_of_head(word.low) in _PEOPLE


def _is_age(text: str, whose: Word, number: Word, behind: Word | None) -> bool:
    """Whether the number behind "over" is how old somebody is, and counts nothing."""
    if not _AGE.fullmatch(number.text) and (number.text[0].isdigit() or not is_number(number)):
        return False
    if behind is None or text[number.end : behind.start] != " ":
        return True
    if is_number(behind) or behind.low in ("percent", "per"):
        return False
    return not (is_plural(whose.low) and is_plural(behind.low)) or is_class(behind, "auxiliary")


def _quantity(place: Place) -> bool:
    """Nearly a number, unlike that of which somebody speaks: "talked about two bills", "told her about two men"."""
    before = place.before()
    if before is None or not _number(place):
        return before is None and _number(place)
    if before.low in _context("topic"):
        return False
    further = place.found[place.at - 2] if place.at > 1 else None
    told = further is not None and further.low in _context("telling") and before.low in _context("hearer")
    heard = further is not None and further.low in _TO_BE and before.low in _context("telling")
    return not (told or heard)


def _modal(place: Place) -> bool:
    word, before, after = place.found[place.at], place.before(), place.after()
    if before and before.low in _NOUN_MARKS:
        return False  # "the might of"
    if word.low == "may" and word.capitalized:
        return False  # the month, or a wish
    if word.low == "could":
        return after is not None and after.low not in _ABILITY
    return after is not None and not is_number(after)


def _hypothetical(place: Place) -> bool:
    """Not the future seen from a past cue ("said he would go"); nor a bare preference ("would like")."""
    after = place.after()
    if after is None or after.low in ("like", "rather"):
        return False
    near = {word.low for word in place.found[max(0, place.at - 25) : place.end + 25]}
    if near & {"if", "unless", "otherwise"}:
        return True
    return place.present and not _is_foreseen(place)


def _is_foreseen(place: Place) -> bool:
    """Whether a verb of the same sentence puts it into the past: "I knew he would come"."""
    for at in range(place.at - 1, max(-1, place.at - 15), -1):
        if re.search(r"[.!?]", place.text[place.found[at].end : place.found[at + 1].start]):
            return False
        if place.found[at].low in _context("foreseen"):
            return not (at and place.found[at - 1].low.endswith(("have", "’ve")))
    return False


def _uncertain(place: Place) -> bool:
    """Of a chance ("will likely win"), not the adjective before a noun ("likely voters")."""
    before, after = place.before(), place.after()
    if before and before.low in ("will", "would", "’ll", "may", "has", "have", "had"):
        return True
    if after and is_plural(after.low) and not is_class(after, "determiner", "auxiliary", "preposition"):
        return False
    return before is None or before.low != "most" or after is None


def _predicate(place: Place) -> bool:
    before, after = place.before(), place.after()
    return bool(before and before.low in _TO_BE) or bool(after and after.low == "that")


def _conditional(place: Place) -> bool:
    """Not "even if", nor "as if", nor "ask if" where it means whether."""
    before = place.before()
    return before is None or before.low not in ("even", "as", "what")


def _head(place: Place) -> bool:
    return place.at == 0


def _to(place: Place) -> bool:
    after = place.after()
    return after is not None and after.low in ("to", "that", "likely", "poised")


def _that(place: Place) -> bool:
    after = place.after()
    return after is not None and (after.low == "that" or is_class(after, "pronoun", "determiner"))


def _pronoun(place: Place) -> bool:
    after = place.after()
    return after is not None and is_class(after, "pronoun")


def _opinion(place: Place) -> bool:
    after = place.after()
    return after is None or after.low != "in"  # "I believe in it"


def _verb(place: Place) -> bool:
    after = place.after()
    return after is not None and not after.capitalized and not is_class(after, "determiner") and not looks_finite(after)


def _subject(place: Place) -> bool:
    """A verb after its subject, not the noun of "his plans to …"."""
    before = place.before()
    if before is None:
        return False
    return is_class(before, "pronoun") or before.capitalized or (before.low.endswith("s") and len(before.low) > 3)


def _clause(place: Place) -> bool:
    after = place.after()
    return after is not None and not is_number(after)


def _own(place: Place) -> bool:
    """What the speaker thinks, reported in others' words: "[said] he does not believe …"; no third person's."""
    at, after = place.at - 1, place.after()
    while at > 0 and (is_class(place.found[at], "adverb", "auxiliary") or place.found[at].low.endswith(("ly", "not"))):
        if place.found[at].low.startswith(("can", "could")):
            return False  # "it cannot hope to pay"
        at -= 1
    if at < 0 or after is None or (at and not (at == 1 and place.found[0].low == "that")):
        return False
    felt = place.found[place.at].low.startswith("fe") and place.found[place.at].low[:4] != "fear"
    clause = after.capitalized or is_class(after, "pronoun", "determiner", "relative")
    told = after.low not in ("of", "in", "about") and (clause or not felt)  # not "felt sorry for"
    return told and place.speaker in _STANDS_FOR.get(place.found[at].low, ())


def _declared(place: Place) -> bool:
    """Not what somebody did not do or say ("would not discuss", "could not tell"), nor a preference."""
    after = place.after()
    return after is None or after.low not in ("not", "never", "like", "rather")


def _attributive(place: Place) -> bool:
    before, after = place.before(), place.after()
    return before is not None and after is not None and is_class(before, "determiner")


# What a lexicon row's third column may say.
CONDITIONS: dict[str, Callable[[Place], bool]] = {
    "number": _number,
    "quantity": _quantity,
    "exceeding": _exceeding,
    "modal": _modal,
    "hypothetical": _hypothetical,
    "uncertain": _uncertain,
    "predicate": _predicate,
    "conditional": _conditional,
    "head": _head,
    "to": _to,
    "that": _that,
    "pronoun": _pronoun,
    "opinion": _opinion,
    "verb": _verb,
    "subject": _subject,
    "clause": _clause,
    "own": _own,
    "declared": _declared,
    "attributive": _attributive,
}
