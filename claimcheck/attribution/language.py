"""Whether a text looks like English, the one language that the model knows."""

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.words import words

_ENOUGH = 20  # words; a shorter text tells too little
_SHARE = 0.15  # of function words; English news has about 0.4, other languages below 0.1
_LOOKED_AT = 20_000  # characters


def looks_english(text: str) -> bool:
    """False where the text is long enough to tell and has far fewer English function words than English has."""
    found = words(text[:_LOOKED_AT])
    if len(found) < _ENOUGH:
        return True
    closed = word_class("preposition") | word_class("determiner") | word_class("auxiliary") | word_class("conjunction")
    return sum(word.low in closed for word in found) >= _SHARE * len(found)
