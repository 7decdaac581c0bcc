"""The news agencies that claimcheck knows by name; agencies.txt beside this file lists them."""

import re
from functools import cache
from importlib import resources

from attrs import frozen

# White space is taken from the first of a run on, so that a long run is not read again for each of its blanks.
_BETWEEN = re.compile(
    r"(?:(?<!\s)\s+)?(?:/\s*|,\s*(?:and\s+)?)|(?<!\s)\s+(?:and|&|with|via)\s+",
    re.IGNORECASE,
)


@frozen
class Agency:
    """One agency: its usual name, and whether it deals in pictures alone."""

    name: str
    pictures: bool


def agency(words: str) -> Agency | None:
    """The agency that `words` name, nothing more and nothing less."""
    return _known().get(_key(words)) if len(words) <= 60 else None


def agency_names(words: str) -> tuple[str, ...] | None:
    """The usual names of the agencies that `words` list ("AFP and Reuters", "AP/AFP"); None where one is unknown."""
    if len(words) > 100:
        return None
    found = [agency(part) for part in _BETWEEN.split(words)]
    names = [one.name for one in found if one and not one.pictures]
    return tuple(dict.fromkeys(names)) if names and len(names) == len(found) else None


def _key(words: str) -> str:
    return " ".join(words.casefold().removeprefix("the ").split())


@cache
def _known() -> dict[str, Agency]:
    known: dict[str, Agency] = {}
    listed = resources.files("claimcheck.articles").joinpath("agencies.txt").read_text("utf-8")
    for line in listed.splitlines():
        if line.strip() and not line.startswith("#"):
            name, others, kind = ([part.strip() for part in line.split("=")] + ["", ""])[:3]
            one = Agency(name, kind == "photo")
            for spelling in [name, *others.split("|")]:
                if spelling.strip():
                    known.setdefault(_key(spelling), one)
    return known
