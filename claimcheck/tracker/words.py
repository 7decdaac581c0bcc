"""The words that a text search compares, the same for every database, and what a query asks for.

Case, accents, the possessive and the plural's "s" make no difference: "ministers' Offices" and "minister office" are
the same words.
"""

import re
import unicodedata

from attrs import frozen

from claimcheck.tracker.errors import BadValue

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s?\b")
_PART = re.compile(r'(-?)(?:"([^"]*)"|(\S+))')
_LONGEST = 60  # letters; longer runs are no words, and databases limit them


@frozen
class Phrase:
    """Words in sequence that must stand in the statement, or must not; the last may be the beginning of a word."""

    words: tuple[str, ...]
    excluded: bool = False
    prefix: bool = False


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", text)).casefold()
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return [_singular(word)[:_LONGEST] for word in _WORD.findall(bare)]


def phrases_of(query: str) -> tuple[Phrase, ...]:
    """What a query asks for: words, "words in sequence", -excluded, begin*.

    Raises `BadValue` where it asks for no word.
    """
    found = []
    for minus, quoted, word in _PART.findall(query):
        text = quoted or word
        prefix = text.endswith("*")
        parts = words_of(text[:-1]) if prefix else words_of(text)
        if parts:
            found.append(Phrase(tuple(parts), bool(minus), prefix))
    if all(phrase.excluded for phrase in found):
        raise BadValue("text", query, "no word to search for; give at least one that must stand in the statement")
    return tuple(dict.fromkeys(found))  # the same word twice asks for nothing more


def _singular(word: str) -> str:
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1]
