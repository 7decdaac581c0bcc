"""What a capital letter tells of a word: whether it can stand in a name, or has it from its place alone."""

from functools import cache

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.speakers.lexicons import months, time_zones, weekdays
from claimcheck.attribution.speakers.making import CONNECT
from claimcheck.attribution.words import Word, is_class

_NEVER = frozenset({"i", "both", "either", "neither", "more", "fewer", "less", "almost"})
_OPENERS = " \t\"'“”‘’«»([)]"  # marks that may stand between a sentence's end and the next one's first word
_SENTENCE_ENDS = ".!?:;…\n\r\u2028\u2029—–"
# A capital makes these a name where no sentence starts.
_ALSO_NAMES = frozenset({"will", "may", "so", "an", "my", "per"})
_MONTH_LEADS = frozenset({"in", "since", "until", "by", "last", "early", "late", "this", "next", "of", "through"})
# Those behind which no full name follows.
_ALSO_MONTH_LEADS = frozenset({"from", "to", "for", "during", "before", "after", "between"})


def starts_sentence(text: str, word: Word) -> bool:
    """Whether the word stands where any word has a capital: behind a full stop, a colon, an opening quotation mark."""
    at = word.start - 1
    if at >= 0 and (text[at] in '"“«' or text[max(0, at - 1) : at + 1] == "''"):
        return True
    while at >= 0 and text[at] in _OPENERS:
        at -= 1
    return at < 0 or text[at] in _SENTENCE_ENDS


def never_a_name(every: list[Word], place: int) -> bool:
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


def is_ordinary(every: list[Word], place: int, inside: frozenset[str]) -> bool:
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
