"""Words that loosen an amount, before it ("about", "at least") and behind it ("or so")."""

from functools import cache

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.lexicon import rows
from claimcheck.assessment.quantity import Bound

_LONGEST = 4
_MOST = 3  # "at least about"

Loosening = tuple[Bound, bool, int]  # bound, approximate, the token behind


@cache
def _table(where: str) -> dict[tuple[str, ...], tuple[Bound, bool]]:
    return {
        tuple(words.split(" ")): (Bound(bound), about == "yes")
        for words, bound, about, place in rows("bounds.tsv", 4)
        if place == where
    }


def first_words() -> set[str]:
    """The words that loosening words before an amount begin with."""
    return {words[0] for words in _table("")}


def before(tokens: Tokens, at: int) -> Loosening:
    """The loosening words that begin here; an exact bound and the same token where there are none."""
    bound, approximate = Bound.EXACT, False
    for _ in range(_MOST):
        found = _one(tokens, at, "")
        if found is None:
            break
        bound = found[0] if found[0] is not Bound.EXACT else bound
        approximate = approximate or found[1]
        at = found[2]
    return bound, approximate, at


def behind(tokens: Tokens, at: int) -> Loosening | None:
    """The loosening words that stand here behind an amount; a joined "+" is "or more"."""
    if tokens[at].low == "+" and tokens[at].joined:
        return Bound.AT_LEAST, False, at + 1
    return _one(tokens, at, "after")


def _one(tokens: Tokens, at: int, where: str) -> Loosening | None:
    for length in range(_LONGEST, 0, -1):
        found = _table(where).get(tokens.lows(at, length))
        if found:
            return (*found, at + length)
    return None
