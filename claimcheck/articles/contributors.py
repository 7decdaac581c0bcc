"""The people, agencies and roles that a byline lists: "Ana Ruiz and Tom Lee, Staff Writers, with AFP"."""

import re

from attrs import frozen

from claimcheck.articles.agencies import agency_names
from claimcheck.articles.layout import BLANK, joined
from claimcheck.articles.names import all_capitals, is_newsroom, is_person, is_role, is_title

# "And" with a capital is a headline's. A run of blanks is read from its first on alone.
_PART = re.compile(
    r"(?:(?<!\s)\s+)?[,;|/·•]\s*(?:(?:and|with)\s+)?|\s[–—-]\s|(?<!\s)\s+(?:and|AND|&|with|WITH)\s+|^(?:and|with)\s+"
)
_PLACED = re.compile(r"(.{2,60}?)\s(in|of|for|at|from)\s(.{2,60})")


@frozen
class Contributors:
    """Who is listed; `roles` and `placed` count the parts that tell a role ("Staff Writer") or "in Moscow"."""

    authors: tuple[str, ...]
    agencies: tuple[str, ...]
    dateline: str | None
    roles: int
    placed: int


def contributors(words: str, *, signed: bool) -> Contributors | None:
    """Sort the parts of a byline; None where one of them is something else.

    `signed` says that "By" stands before the words, so that any capitalized part may follow the first author.
    """
    authors: list[str] = []
    agencies: list[str] = []
    dateline: str | None = None
    roles = placed = 0
    for part in filter(None, (piece.strip("()." + BLANK) for piece in _PART.split(joined(words)))):
        match = _PLACED.fullmatch(part)
        who, where = (match[1], match[3]) if match else (part, "")
        if where and not (is_title(where) or agency_names(where)):
            return None
        named = agency_names(who)
        somebody = bool(authors or agencies or roles)
        if named:
            agencies += named
        elif is_role(part) or is_role(who) or (authors and is_newsroom(who)):
            roles += 1
        elif somebody and all_capitals(who) and is_title(who) and not (signed and is_person(who)):
            dateline = who
        elif is_person(who):
            authors.append(who)
        elif not (signed and authors and is_title(who)):
            return None
        placed += bool(where)
        agencies += agency_names(where) or ()
    return Contributors(tuple(authors), tuple(dict.fromkeys(agencies)), dateline, roles, placed)
