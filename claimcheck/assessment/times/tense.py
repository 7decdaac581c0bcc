"""Which way a clause looks: back or ahead, by the verb nearest to a time in it."""

import datetime
from enum import Enum

from attrs import evolve, field, frozen

from claimcheck.assessment.amounts.tokens import Token, Tokens
from claimcheck.assessment.times.lexicon import word_class

_BACK, _AHEAD = 40, 25  # tokens; the verb of a clause is seldom further, and the time stays in proportion
_GROUP = 4  # tokens of a verb group: "will not have been held"


class Tense(Enum):
    """What the verb says of its time; OPEN where no verb tells."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


@frozen
class Frame:
    """What a time is read against: its text, the day from which words like "yesterday" count, which way it looks.

    `forced` wins over the verbs, `default` is for where they tell nothing.
    """

    tokens: Tokens
    today: datetime.date | None
    forced: Tense | None = None
    default: Tense = Tense.OPEN
    _told: dict[int, Tense | None] = field(factory=dict, eq=False, repr=False)  # what the verbs tell, once looked for

    def tense(self, at: int) -> Tense:
        """The tense of the clause around a token."""
        if self.forced:
            return self.forced
        if at not in self._told:
            self._told[at] = _behind(self.tokens, at) or _ahead(self.tokens, at)
        return self._told[at] or self.default

    def looking(self, tense: Tense) -> "Frame":
        """The same with the tense given."""
        return evolve(self, forced=tense)

    def has_before(self, at: int, words: frozenset[str]) -> bool:
        """Whether one of the words stands before a token in its clause."""
        for place in range(at - 1, max(at - _BACK, 0) - 1, -1):
            if self.tokens[place].low in words:
                return True
            if self.tokens[place].low in word_class("clause"):
                return False
        return False

    def preferring(self, tense: Tense) -> "Frame":
        """The same with another default, where it has none of its own."""
        return evolve(self, default=tense) if self.default is Tense.OPEN else self


def _behind(tokens: Tokens, at: int) -> Tense | None:
    """By the nearest verb before; a verb of saying tells of its own time only where it stands beside the time."""
    for place in range(at - 1, max(at - _BACK, 0) - 1, -1):
        token = tokens[place]
        if token.low == "." and _is_short(tokens, place):
            continue
        if token.low in word_class("said"):
            beside = place == at - 1 or (token.low == "told" and place >= at - _GROUP)
            return Tense.PAST if beside else None
        if token.low in word_class("clause"):
            return None
        found = _tense(tokens, place)
        if found:
            return found
    return None


def _ahead(tokens: Tokens, at: int) -> Tense | None:
    """By the first verb behind; a verb of saying counts as any other."""
    for place in range(at, at + _AHEAD):
        token = tokens[place]
        if token.low == "." and _is_short(tokens, place):
            continue
        if token.low in word_class("clause") or not token.low:
            return None
        found = Tense.PAST if token.low in word_class("said") else _finite(tokens, place)
        if found:
            return found
    return None


def _tense(tokens: Tokens, place: int) -> Tense | None:
    """Of the verb group or infinitive that ends at a token."""
    token = tokens[place]
    if token.low == "from" and tokens[place - 1].low in ("up", "down"):
        return Tense.PAST  # what it is compared with
    if token.low == "to" and _is_infinitive(tokens, place):
        before = [_finite(tokens, each) for each in range(place - 1, max(place - _GROUP, 0) - 1, -1)]
        return next((tense for tense in before if tense), Tense.FUTURE)
    found = _finite(tokens, place)
    if found is not Tense.PAST or token.low in word_class("finite"):
        return found
    # A participle goes with its auxiliary: "will be held", "is to be named".
    for each in range(place - 1, max(place - _GROUP, 0) - 1, -1):
        low = tokens[each].low
        if (low in word_class("finite") and low != "have") or low in word_class("clause"):
            break
        if low in ("is", "are", "am"):
            return None  # "when she is sentenced" may lie either way
        if low in word_class("future") or (low == "to" and tokens[each + 1].low in ("be", "have")):
            return Tense.FUTURE
    return found


def _finite(tokens: Tokens, place: int) -> Tense | None:
    token = tokens[place]
    if token.low.endswith(("'ll", "’ll")):
        return Tense.FUTURE
    if token.capitalized:
        return None  # "May" the month
    if token.low in word_class("future"):
        return Tense.FUTURE
    if token.low.endswith("ing") and tokens[place - 1].low in ("is", "are", "am"):
        return Tense.FUTURE  # "are meeting on Friday"
    return Tense.PAST if _is_past(token, tokens[place - 1]) else None


def _is_past(token: Token, before: Token) -> bool:
    if not token.is_word or token.capitalized:
        return False
    if token.low in word_class("finite") or token.low in word_class("past"):
        return True
    adjective = before.low in word_class("determiner") or before.low.endswith(("'s", "’s"))
    return len(token.low) > 4 and token.low.endswith("ed") and not adjective


def _is_short(tokens: Tokens, place: int) -> bool:
    """Whether a full stop is that of a short form: "Mr.", "Gov.", "p.m."."""
    return tokens[place].joined and tokens[place - 1].low in word_class("short")


def _is_infinitive(tokens: Tokens, place: int) -> bool:
    after = tokens[place + 1]
    low = after.low
    return after.is_word and not after.capitalized and low not in word_class("no_verb") and not low.endswith("ing")
