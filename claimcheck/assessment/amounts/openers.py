"""The words that an amount can begin with; at all others there is no use in trying."""

from functools import cache

from claimcheck.assessment.amounts import bounds, measures
from claimcheck.assessment.amounts.number import values
from claimcheck.assessment.amounts.tokens import Token
from claimcheck.assessment.lexicon import word_class

_OTHERS = frozenset({"between", "magnitude", "minus", "−", "-", "a", "half", "couple"})


def may_open(token: Token) -> bool:
    """Whether an amount, with its loosening words, can begin with this token."""
    return token.low in _openers() or token.is_figure


@cache
def _openers() -> frozenset[str]:
    numbers = {word for kind in ("small", "tens", "vague") for word in values(kind)}
    words = word_class("few") | word_class("article")
    return _OTHERS | numbers | words | bounds.first_words() | measures.first_signs()
