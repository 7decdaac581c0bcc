"""Through what a statement was made public: "in a statement", "told Reuters", "on Twitter"."""

import re
from collections.abc import Iterable

from claimcheck.attribution.lexicon import rows
from claimcheck.records import Span


def _media(kind: str) -> str:
    return "|".join(re.escape(word) for found, word in rows("media.tsv", 2) if found == kind)


_NAME = r"[A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*){0,3}"
_HEARER = rf"(?:the |an? )?(?:{_NAME} )?(?:[a-z’']+ )?(?:{_media('hearer')})\b(?: members\b)?"  # "Lima crown court"
_OUTLET = "(?: news agency| newspaper| television| radio| TV)"
_PATTERNS = [
    r"\b(?i:in|at|during|through|via|on) (?:an? |the |his |her |their |its |a series of )?(?:[\w’'-]+ ){0,3}?"
    rf"(?:{_media('occasion')})s?\b(?: (?:with|to) (?:the )?{_NAME})?",
    rf"\b(?i:on) (?:{_media('platform')})\b",
    rf"\b(?:told|tells|telling) (?:an? |the |his |her |their )(?:[\w’'-]+ ){{0,2}}?(?:{_media('occasion')})\b",
    rf"\b(?:told|tells|telling) (?:{_HEARER}|"
    rf"reporters|journalists|lawmakers|supporters|state (?:television|media)|"
    rf"(?:the )?(?:{_NAME} )?(?:(?:[a-z]+-[a-z]+|state|local|public|national|daily|weekly) ){{1,3}}{_NAME}{_OUTLET}?|"
    rf"(?:the )?{_NAME}{_OUTLET}?|"
    rf"(?:the )?[“\"‘']{_NAME}[”\"’'](?: show| program| programme| podcast)?)(?: in [A-Z]\w+)?",
]
_MEDIUM = re.compile("|".join(_PATTERNS))


def find_medium(text: str, zone: Iterable[Span]) -> str | None:
    """The words for the medium in the cue's own clause (`zone`), as they stand there."""
    for stretch in zone:
        match = _MEDIUM.search(text, stretch.start, stretch.end)
        if match:
            return match.group().rstrip(".&")
    return None
