"""What the words of a proper name look like; no list of names, only their shape."""

import re
from functools import cache
from importlib import resources

_ROLE = re.compile(
    r"(?!.*\b(?:is|was|are|were|has|had)\b)(?:(?:staff|senior|special|chief|contributing)\b.*|.*\b(?:writers?|reporters?|correspondents?|editors?|columnists?"
    r"|contributors?|journalists?|bureau chief|analysts?|producers?|agencies|staff))$",
    re.IGNORECASE,
)


@cache
def listed(name: str) -> frozenset[str]:
    """The words that words.txt lists under `name`."""
    text = resources.files("claimcheck.articles").joinpath("words.txt").read_text("utf-8")
    lines = (line.split(" = ") for line in text.split("\n") if line.startswith(name + " = "))
    return frozenset(word for line in lines for word in line[1].split())


def is_person(words: str) -> bool:
    """Whether `words` could be a person's name: two to six capitalized words, particles and initials included."""
    parts = words.split()
    if not 2 <= len(parts) <= 6 or len(words) > 60:
        return False
    if any(part.endswith(".") and len(part) > 4 and part.count(".") == 1 for part in parts):
        return False  # the end of a sentence rather than "Jr." or "J.K."
    plain = [part.casefold().strip(".") for part in parts]
    if not listed("no name").isdisjoint(plain) or not listed("newsroom").isdisjoint(plain):
        return False
    return (
        _capital(parts[0])
        and _capital(parts[-1])
        and all(_capital(part) or part in listed("particle") for part in parts)
    )


def is_title(words: str) -> bool:
    """Whether `words` could be the name of a newsroom: up to six words, capitalized but for "of" and "the"."""
    parts = words.split()
    if not 1 <= len(parts) <= 6 or len(words) > 60:
        return False
    return _capital(parts[-1]) and all(_capital(part) or part in listed("small") for part in parts)


def is_newsroom(words: str) -> bool:
    """Whether a capitalized name has a word that marks it as an organization's ("Daily", "Post")."""
    return is_title(words) and any(part.casefold() in listed("newsroom") for part in words.split())


def is_role(words: str) -> bool:
    """Whether `words` tell what a journalist does: "Staff Writer", "Political Correspondent"."""
    return len(words) <= 60 and len(words.split()) <= 6 and _ROLE.match(words) is not None


def all_capitals(words: str) -> bool:
    """Whether there are two capitals at least and no small letter."""
    return words == words.upper() and sum(char.isupper() for char in words) >= 2


def title_case(words: str) -> bool:
    """Whether nearly all words of four letters and more start with a capital, as in American headlines."""
    long = [part for part in words.split() if sum(char.isalpha() for char in part) >= 4]
    capital = sum(1 for part in long if part.lstrip("\"'“‘(")[:1].isupper())
    return len(long) >= 3 and capital >= 0.85 * len(long)


def _capital(part: str) -> bool:
    letters = part.strip(".,")
    if not letters or not all(char.isalpha() or char in "-'’.`" for char in letters):
        return False
    return letters[0].isupper() or letters.startswith(("d'", "d’", "al-", "el-", "ad-", "as-"))
