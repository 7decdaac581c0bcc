"""The agency that signs below what it has filed: "… on Monday. (Reuters)", "… on Monday. — AFP"."""

import re

from attrs import frozen

from claimcheck.articles.agencies import agency_names
from claimcheck.records import Span

_AGENCY = r"(?:[—–]\s?|--?\s|\()(?P<agency>[A-Z][\w .,/&-]{1,40}?)\)?"
_BEHIND = re.compile(rf"(?<=[.?!”\"’'])\s{{0,3}}{_AGENCY}$")
_ALONE = re.compile(_AGENCY)
_LONGEST = 60


@frozen
class Signature:
    """Agencies, where their names stand, and where what they sign ends."""

    agencies: tuple[str, ...]
    span: Span
    end: int


def signature(text: str, start: int, end: int) -> Signature | None:
    """The signature behind the last sentence of the paragraph `text[start:end]`, or all that it is."""
    found = _BEHIND.search(text, max(start, end - _LONGEST), end) or _ALONE.fullmatch(text, start, end)
    agencies = agency_names(found["agency"]) if found else None
    return Signature(agencies, Span(*found.span("agency")), found.start()) if found and agencies else None
