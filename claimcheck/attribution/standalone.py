"""A statement's form that can be read without the story, where filling it in is certain."""

import re
from itertools import pairwise

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.shells import is_shell
from claimcheck.attribution.statements import Statement
from claimcheck.attribution.words import is_class, looks_finite, words
from claimcheck.records import Span

_POSSESSIVE = {"their": "they", "its": "it", "his": "he", "her": "she"}
_LONGEST = 200  # characters of a subject
_PLURAL = frozenset({"they", "their"})
_PRONOUNS = frozenset({"they", "it", "their", "its"})
_GAP = re.compile(r"[\s,;:—–-]*\Z")


def of_split(text: str, statement: Statement) -> str:
    """For a statement whose subject stands outside its content: both, as one sentence."""
    return as_sentence(" ".join(span.of(text) for span in statement.spans))


def of_echo(text: str, statement: Statement, before: Statement | None) -> str | None:
    """For a noun or pronoun that stands, in apposition, for the statement before it ("…, a concern echoed by …")."""
    if before is None or len(statement.spans) != 1 or not _GAP.match(text[before.end : statement.start].strip(' ,”"’')):
        return None
    found = words(text, statement.start, statement.end)
    if not is_shell(found) and [word.low for word in found] != ["which"]:
        return None
    return as_sentence(" ".join(span.of(text) for span in before.spans))


def of_pronoun(text: str, statement: Statement, before: Statement | None) -> str | None:
    """For a statement that opens with a pronoun for the subject of the same speaker's statement before it."""
    if before is None or len(statement.spans) != 1:
        return None
    found = words(text, statement.start, statement.end)
    if len(found) < 2 or found[0].low not in _PRONOUNS:
        return None
    subject = _subject(text, before)
    if subject is None or _plural_subject(text, subject) != (found[0].low in _PLURAL):
        return None
    name = _inside_sentence(text, subject)
    rest = text[found[0].end : statement.end]
    if found[0].low in _POSSESSIVE:
        end = _owned_end(text, statement)
        if end is None:
            return None
        owned = text[found[0].end : end].strip()
        return as_sentence(f"The {owned} of {name}{text[end : statement.end]}")
    return as_sentence(name + rest)


def as_sentence(text: str) -> str:
    """With a capital letter in front and a full stop behind."""
    text = text.strip()
    for place, char in enumerate(text):
        if char.isalnum():
            text = text[:place] + char.upper() + text[place + 1 :]
            break
    return text if text.rstrip("”\"’'»").endswith((".", "!", "?", "…")) else text + "."


def _subject(text: str, statement: Statement) -> Span | None:
    """The words before the first finite verb, where that is plain: an auxiliary or a past form, in the same clause."""
    span = statement.spans[0]
    found = words(text, span.start, min(span.end, span.start + _LONGEST))
    if not found or is_class(found[0], "pronoun"):
        return None
    for before, word in pairwise(found):
        if is_class(word, "relative", "subordinator", "conjunction") or text[before.end : word.start].strip():
            return None
        if is_class(word, "auxiliary", "irregular_past") and looks_finite(word):
            return Span(span.start, before.end)
        if looks_finite(word):
            return None  # -ed: a verb or a participle of the subject, who knows
    return None


def _plural_subject(text: str, subject: Span) -> bool:
    for word in words(text, subject.start, subject.end):
        if is_class(word, "preposition") and word.start > subject.start and word.low not in ("about", "around", "over"):
            break
        if word.low in word_class("number") or (word.low.endswith("s") and not word.low.endswith(("ss", "us", "is"))):
            return True
        if word.low in ("people", "men", "women", "children", "police"):
            return True
    return False


def _inside_sentence(text: str, subject: Span) -> str:
    """The subject as it looks inside a sentence: an ordinary first word loses its capital."""
    found = words(text, subject.start, subject.end)
    name = subject.of(text)
    first = found[0]
    if is_class(first, "determiner", "preposition", "number") or first.low in ("about", "nearly", "almost", "around"):
        return name[0].lower() + name[1:]
    return name


def _owned_end(text: str, statement: Statement) -> int | None:
    """Where the noun phrase that begins with a possessive ends: before the first verb, after at most three words."""
    found = words(text, statement.start, statement.end)
    for place in range(2, min(len(found), 5)):
        word = found[place]
        if looks_finite(word) or is_class(word, "auxiliary"):
            return found[place - 1].end
        if is_class(word, "preposition", "relative", "conjunction"):
            return None
    return None
