"""What a story does with a body's name and with nobody else's: "Codelco said it …", "Tesco have said"."""

import re

from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.speakers.name import Name
from claimcheck.records import SpeakerKind

_SAYS = r"(?:said|says|announced|added|reported|confirmed|denied|pledged|warned|plans|wants|expects|hopes|agreed)"
# "It was late" and "it seems" stand for nothing.
_EMPTY = (
    r"(?:is\b|was\b|were\b|seem|appear|may\b|might\b|could\b|would\s+be\b|will\s+be\b|be\b|takes?\b|took\b|rain|snow)"
)
# A speaker that goes on as "it".
_AS_IT = re.compile(
    rf"(?:\s+(?:has|had|also))?\s+{_SAYS}(?:\s+(?:in\s+a\s+\w+|on\s+\w+day|last\s+\w+))*(?:\s+that)?"
    rf"\s+it(?:s\s|\s+(?!{_EMPTY}))"
)
# A subject of which the next sentence goes on as "it", "its" or, where nothing else has a capital, "the company".
_TAKEN_UP = re.compile(
    r"\s+(?:has |had |also )?[a-z]+(?:ed|es|s|d)\b[^.?!\n]{0,160}[.]\s+"
    rf"(?:Its\s+[a-z]|It\s+(?!{_EMPTY})[a-z]+(?:ed|s|d)\b)"
)
_ITS = re.compile(r"\s+(?:has |had |also |will )?[a-z]+(?<!ing)\s+its\b")  # "Codelco cut its forecast"
_BODY = (
    r"(?:company|firm|bank|maker|agency|group|airline|retailer|producer|operator|broadcaster|newspaper|party|club"
    r"|exporter|importer|federation|union|association|insurer|lender|utility|manufacturer|carmaker|automaker|regulator"
    r"|watchdog|charity|institute|committee|supermarket|refiner|shipbuilder|grid)"
)
# What only a body has, in front of its name: "shares in Barclays".
_HAS = re.compile(r"\b(?:shares?|stakes?|shareholders|subsidiary)\s+(?:in|of)\s+\Z", re.IGNORECASE)
_FEW = 24  # characters in front of a name in which such words stand
_RENAMED = re.compile(rf"\s+[a-z][^.?!\nA-Z]{{0,160}}[.]\s+The\s+{_BODY}\b")
_IN_STATEMENT = re.compile(
    r"\s+(?:said|says)\s+(?:on\s+\w+day\s+)?in\s+(?:a|its|an)\s+(?:\w+\s+)?(?:statement|filing|press release)\b"
)
_PLURAL_VERB = re.compile(r"\s+(?:have|are|were|haven[’']t|aren[’']t)\b")
_OWNS = re.compile(
    r"[’']s?\s+(?:[a-z]+\s+)?(?:profits?|revenues?|headquarters|chief\s+executive|workforce|shareholders|refinery|output"
    r"|shares\s+(?:rose|fell|were|closed|gained|lost|dropped|jumped|slid))\b"
)
_KIND = re.compile(
    r",\s+(?:the|a|an)\s+(?:(?!(?:of|for|at|in|who|from|whose|that|and|behind)\b)[\w’'-]+\s+){0,6}?"
    rf"{_BODY}(?=[,.]|\s+(?:that|which|of|in|based|for|behind)\b)"
)
_JOINED = re.compile(r"(?:\band|,|\bor)\s+\Z")
_LONGEST = 260  # characters looked at behind a name


def is_treated_as_body(text: str, name: Name) -> bool:
    """Whether the words around the name are such as go with a body alone."""
    start, end = name.span.end, min(len(text), name.span.end + _LONGEST)
    possessive = text[max(0, start - 2) : start] in ("’s", "'s")
    if possessive:
        start -= 2
    if any(pattern.match(text, start, end) for pattern in (_AS_IT, _ITS, _OWNS, _KIND)):
        return True
    alone = " " not in name.name
    if not alone:
        return False
    if _HAS.search(text[max(0, name.span.start - _FEW) : name.span.start]):
        return True
    taken_up = name.sentence_start and (_TAKEN_UP.match(text, start, end) or _RENAMED.match(text, start, end))
    if taken_up or _IN_STATEMENT.match(text, start, end):
        return True
    if name.kind is SpeakerKind.GROUP or kind_of_head(name.name.lower()) is SpeakerKind.GROUP:
        return False  # "Republicans have"
    before = text[max(0, name.span.start - 6) : name.span.start]
    return not _JOINED.search(before) and bool(_PLURAL_VERB.match(text, start, end))
