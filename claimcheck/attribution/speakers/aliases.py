"""What else a story calls the bearers of its names: acronyms, nicknames, a body's last word alone."""

import re
from collections.abc import Sequence

from claimcheck.attribution.speakers.lexicons import nouns, proper_bodies
from claimcheck.attribution.speakers.name import Name, without_article
from claimcheck.records import SpeakerKind

_ALONE = frozenset({"House", "Senate", "Congress", "State", "City"})  # what is a body by one of these words alone
_PAIR = re.compile(r"\b[Tt]he ([A-Z]{2})\b")
_ACRONYM = re.compile(r" \(([A-Z][A-Za-z]{1,7})\)|, or (?:the )?([A-Z]{2,8})(?=[,.;])")
_NICKNAME = re.compile(r" [“\"‘']([A-Z][^”\"’']*)[”\"’'] ")
_KNOWN_AS = re.compile(
    r"(?:,| \()\s?(?:(?:better|also|widely|popularly) )?(?:known|referred to)(?: to [a-z ]{2,30})? (?:simply )?as "
    r"(?:the )?[“\"‘']?([A-Z][\w-]*(?: [A-Z][\w-]*){0,2})"
)


def by_last_word(names: Sequence[Name]) -> dict[str, str]:
    """A noun for bodies -> the one body whose name it ends: "Post" of "Lima Post"; none that are bodies alone."""
    table: dict[str, set[str]] = {}
    common = nouns(SpeakerKind.ORGANIZATION) - proper_bodies()
    for name in names:
        *rest, last = name.name.split()
        if rest and last.lower() in common and name.kind is SpeakerKind.ORGANIZATION:
            table.setdefault(last, set()).add(without_article(name.name))
    return {last: full.pop() for last, full in table.items() if len(full) == 1 and last not in _ALONE}


def acronyms(text: str, names: Sequence[Name]) -> dict[str, str]:
    """Acronym -> what it stands for: the name that has it in brackets or behind "or", or whose capitals it is."""
    table: dict[str, str] = {}
    ends = {name.span.end: name for name in names}
    pairs = set(_PAIR.findall(text))  # two letters can be anything; with the article they are a body
    for match in _ACRONYM.finditer(text):
        name, short = ends.get(match.start()), match[1] or match[2]
        if name and short.lower() != name.name.lower():
            table.setdefault(short, name.name)
    for name in names:
        if name.kind is SpeakerKind.ORGANIZATION and " " in name.name:
            capitals_only = "".join(part[0] for part in name.name.split() if part[0].isupper())
            if len(capitals_only) > 2 or capitals_only in pairs:
                table.setdefault(capitals_only, name.name)
    return table


def nicknames(text: str, names: Sequence[Name]) -> dict[str, str]:
    """What else a name's bearer is called -> the name: "Wayne “Bluey” Harris", "the State Grid, known as Grido"."""
    table: dict[str, str] = {}
    for name in names:
        inside = _NICKNAME.search(name.span.of(text))
        called = inside or _KNOWN_AS.match(text, name.span.end)
        if called and called[1] != name.name:
            table.setdefault(called[1], name.name)
    return table
