"""What a number counts or measures: the unit behind it, the currency sign before it, the noun that is counted."""

from functools import cache

from claimcheck.assessment.amounts.number import Number
from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.lexicon import rows, word_class
from claimcheck.assessment.quantity import UnitKind

Unit = tuple[UnitKind, str, int]  # kind, name, the token behind

_LONGEST = 5  # tokens of a unit's form
_REACH = 5  # words between a number and the noun it counts
_LARGE = 1000
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "teeth": "tooth", "feet": "foot",
    "geese": "goose", "mice": "mouse", "oxen": "ox", "criteria": "criterion", "lives": "life", "wives": "wife",
    "movies": "movie", "cookies": "cookie", "shoes": "shoe", "houses": "house", "nurses": "nurse", "cases": "case",
    "bases": "base", "buses": "bus", "viruses": "virus", "caches": "cache", "planes": "plane",
}  # fmt: skip


@cache
def _forms() -> dict[tuple[str, ...], list[tuple[UnitKind, str, str]]]:
    table: dict[tuple[str, ...], list[tuple[UnitKind, str, str]]] = {}
    for kind, unit, forms, when in rows("measures.tsv", 4):
        for form in forms.split(","):
            table.setdefault(tuple(form.split(" ")), []).append((UnitKind(kind), unit, when))
    return table


@cache
def _signs() -> dict[tuple[str, ...], str]:
    return {tuple(form.split(" ")): unit for unit, forms in rows("money_signs.tsv", 2) for form in forms.split(",")}


def first_signs() -> set[str]:
    """What the signs and codes of currencies begin with."""
    return {sign[0] for sign in _signs()}


def money_sign(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """The currency of a sign or code that begins here, and the token behind it."""
    for length in range(_LONGEST, 0, -1):
        unit = _signs().get(tokens.lows(at, length))
        if unit and all(tokens[place].joined for place in range(at + 1, at + length)):
            return unit, at + length
    return None


def measure(tokens: Tokens, number: Number) -> Unit | None:
    """The unit of the table that stands behind a number, with or without a hyphen."""
    hyphen = tokens.hyphen_at(number.end)
    at = number.end + hyphen
    for length in range(_LONGEST, 0, -1):
        for kind, unit, when in _forms().get(tokens.lows(at, length), ()):
            if _holds(when, tokens, number, at, hyphen=hyphen):
                end = at + length - (tokens[at + length - 1].low == "of")
                return kind, unit, _past_old(tokens, end)
    return None


def _holds(when: str, tokens: Tokens, number: Number, at: int, *, hyphen: bool) -> bool:
    if when == "large":
        return number.low >= _LARGE
    if when == "joined":
        return tokens[at].joined and number.figure
    if when == "plain":
        return not number.scaled
    if when == "singular":
        return hyphen or number.low == number.high <= 1
    return hyphen if when == "hyphen" else True


def _past_old(tokens: Tokens, at: int) -> int:
    """Behind the rest of "54-year-old"."""
    if tokens.hyphen_at(at) and tokens[at + 1].low in ("old", "olds"):
        return at + 2
    return at


def counts_at(tokens: Tokens, at: int) -> bool:
    """Whether the plural of a measure or of persons stands here, as behind "2.5m": barrels, people."""
    low = tokens[at].low
    return is_plural(low) and (
        (low,) in _forms() or low in word_class("plural") or singular(low) in word_class("single")
    )


def counted(tokens: Tokens, number: Number) -> Unit | None:
    """The noun that a number counts: the first plural among the next few words, a singular person or thing after 1."""
    at = number.end
    if number.low == number.high == 1:
        return (UnitKind.COUNT, tokens[at].low, at + 1) if tokens[at].low in word_class("single") else None
    name: Unit | None = None
    for place in range(at, at + _REACH):
        token = tokens[place]
        if tokens.hyphen_at(place):
            continue
        acronym = token.text.isupper() and len(token.text) > 1
        if not token.is_word or (token.low in word_class("function") and not acronym):
            break
        if is_plural(token.text):
            found = UnitKind.COUNT, singular(token.text), place + 1
            if not token.capitalized:
                return found
            name = name or found  # "300 Norwegians", but "five Texas officials"
    return name


def is_plural(word: str) -> bool:
    """Whether a word looks like a noun in the plural."""
    low = word.lower()
    if low in word_class("plural"):
        return True
    if len(word) < 4 or word.isupper() or "’" in word or "'" in word or low in word_class("not_plural"):
        return False
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


def singular(word: str) -> str:
    """The singular of a plural noun; names keep their capital."""
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in word_class("plural"):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if low.endswith("men"):
        return word[:-2] + "an"
    return word[:-1]
