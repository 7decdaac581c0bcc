"""What a description's noun can stand for: narrower nouns, public figures, trades, relatives, men or women."""

from functools import cache

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.speakers.lexicons import nationalities


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


def is_trade(noun: str) -> bool:
    """Whether the noun tells what somebody does, and names no office."""
    return noun in _hyponyms()["(trade)"]


def is_headship(noun: str) -> bool:
    """Whether the noun names an office by what it is of: "chief of staff", "head of security"."""
    return noun in _hyponyms()["(headship)"]


def is_any_body(noun: str) -> bool:
    """Whether "the `noun`" can mean a body whose name does not tell what it is: "the club", "the firm"."""
    return noun in _hyponyms()["(body)"]


def is_demonym(noun: str) -> bool:
    """Whether the noun, lower-case, tells of one person where he or she is from: "Scot", "Nigerian"."""
    of_country = noun.capitalize() in nationalities() and not noun.endswith(("ese", "sh", "nch", "ss"))
    return noun in _hyponyms()["(demonym)"] or of_country


def is_people(noun: str) -> bool:
    """Whether the word, lower-case, tells of what faith or people somebody is, and is nobody's name: "Muslim"."""
    return noun in _hyponyms()["(people)"]


def is_rank(word: str) -> bool:
    """Whether the word makes another office of an office: "shadow minister", "vice-presidential nominee"."""
    return word.split("-")[0] in _hyponyms()["(rank)"]


def only_describes(word: str) -> bool:
    """Whether the word, lower-case, tells of somebody known where he is from or how old: "Milan-based"."""
    return word.endswith(tuple(_hyponyms()["(modified)"]))


def is_either(noun: str) -> bool:
    """Whether the noun names people as well as bodies: "a publisher", "a mail carrier"."""
    return noun in _hyponyms()["(either)"]


def is_work(noun: str) -> bool:
    """Whether what the noun names has a title: a film, a book, an article."""
    return noun in _hyponyms()["(works)"]


def is_read(noun: str) -> bool:
    """Whether a story can say of what the noun names that it reads so and so."""
    return noun in _hyponyms()["(read)"]


def is_kin(noun: str) -> bool:
    """Whether the noun names a relative, of whom a story mostly has one for each person."""
    return noun in _hyponyms()["(kin)"]
