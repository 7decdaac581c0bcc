"""The lexicon files of this room, by name, and the forms in them as rows of tokens."""

from functools import cache, partial

from claimcheck import wordlists
from claimcheck.assessment.amounts.tokens import Token, Tokens

rows = partial(wordlists.rows, __package__)
word_class = partial(wordlists.word_class, __package__, "words.tsv")
LONGEST = 6  # tokens of a form


@cache
def forms(name: str) -> dict[tuple[str, ...], str]:
    """The forms in the first column of a file, as their tokens, with what stands in the second."""
    table = {}
    for form, value in rows(name, 2):
        table[tuple(stem(token) for token in Tokens(form).all)] = value
    return table


@cache
def _first_words(name: str) -> frozenset[str]:
    return frozenset(form[0] for form in forms(name))


def longest(tokens: Tokens, at: int, name: str) -> tuple[str, int] | None:
    """The value of the longest form in a file that stands here, and the token behind it."""
    if stem(tokens[at]) not in _first_words(name):
        return None  # as for nearly every token
    table = forms(name)
    lows = tuple(stem(tokens[place]) for place in range(at, at + LONGEST))
    for length in range(LONGEST, 0, -1):
        if lows[:length] in table:
            return table[lows[:length]], at + length
    return None


def stem(token: Token) -> str:
    """The lower-case form without the 's of a possessive; apostrophes straight."""
    return token.low.replace("’", "'").removesuffix("'s")


def is_possessive(token: Token) -> bool:
    """Whether the word has the 's of a possessive."""
    return token.low.endswith(("'s", "’s"))
