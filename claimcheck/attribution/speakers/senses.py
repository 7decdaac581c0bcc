"""What a description's noun can stand for: narrower nouns, public figures, relatives, men or women."""

from functools import cache

from claimcheck.attribution.lexicon import rows


@cache
def _hyponyms() -> dict[str, frozenset[str]]:
    return {
        noun: frozenset(word.replace("_", " ") for word in members.split()) for noun, members in rows("hyponyms.tsv", 2)
    }


def stands_for(noun: str) -> frozenset[str]:
    """The nouns that a description with this head, lower-case, can stand for: the noun itself and narrower ones."""
    return _hyponyms().get(noun, frozenset()) | {noun}


def can_stand_for(noun: str, other: str) -> bool:
    """Whether "the `noun`" can mean what was called `other` before."""
    return other in stands_for(noun)


def is_public_figure(noun: str) -> bool:
    """Whether "the `noun`" can stand for whomever a story is about ("the candidate")."""
    return noun in _hyponyms()["(public)"]


def is_sex(gender: str, noun: str) -> bool:
    """Whether the noun, lower-case, lets "he" ("m") or "she" ("f") stand for its bearer."""
    woman = noun.endswith(tuple(_hyponyms()["(women)"]))
    man = noun.endswith(tuple(_hyponyms()["(men)"])) and not woman
    return not (woman if gender == "m" else man)


def is_kin(noun: str) -> bool:
    """Whether the noun names a relative, of whom a story mostly has one for each person."""
    return noun in _hyponyms()["(kin)"]
