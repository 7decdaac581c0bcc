"""What a story does with a body's name and with nobody else's: "Codelco said it …", "Tesco have said"."""

import re

from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.speakers.name import Name
from claimcheck.records import SpeakerKind

_SAYS = r"(?:said|says|announced|added|reported|confirmed|denied|pledged|warned|plans|wants|expects|hopes|agreed)"
# "It was late" and "it seems" stand for nothing, "it came" and "it means" for what was said.
_EMPTY = (
    r"(?:is\b|was\b|were\b|seem|appear|may\b|might\b|could\b|would\s+(?:be|take)\b|will\s+(?:be|take)\b|be\b|takes?\b"
    r"|took\b|rain|snow|came\b|comes\b|follow|remain|happen|mark|mean|began\b|begins\b|emerge)"
)
# A speaker that goes on as "it".
_AS = rf"(?:\s+(?:has|had|also))?\s+{_SAYS}(?:\s+(?:in\s+a\s+\w+|on\s+\w+day|last\s+\w+))*(?:\s+that)?"
_AS_IT = re.compile(rf"{_AS}\s+it(?:s\s|\s+(?!{_EMPTY}))")
_SUBJECT = r"\s+(?:has |had |also )?[a-z]+(?:ed|es|s|d)\b"
_REST = r"[^.?!\n]{0,160}[.]\s+"
_PLAIN = r"[^.?!\nA-Z]{0,160}[.][”’\"']?\s+"  # where nothing else has a capital
_IT = rf"(?:Its\s+[a-z]|It\s+(?!{_EMPTY})(?:[a-z]+(?:ed|s|d)|will|had)\b)"
_COMPANY = (
    r"(?:company|firm|bank|maker|agency|group|airline|retailer|producer|operator|broadcaster|newspaper|exporter|importer"
    r"|insurer|lender|utility|manufacturer|carmaker|automaker|refiner|shipbuilder|miner|corporation|giant|developer"
    r"|supplier|brewer|drugmaker|steelmaker|chain|conglomerate|startup)"
)
_BODY = (
    rf"(?:{_COMPANY[3:-1]}|party|club|body|federation|union|association|regulator|watchdog|charity|institute|committee"
    r"|supermarket|grid|pac|ngo|nonprofit|think\s+tank)"
)
_THINGS = (
    r"(?:profits?|revenues?|headquarters|chief\s+executive|chairman|chairwoman|board|workforce|shareholders|employees|refinery"
    r"|output|sales|subsidiary|factory|factories|plants?|mines?|fleet|network"
    r"|shares\s+(?:rose|fell|were|closed|gained|lost|dropped|jumped|slid))\b"
)
# A subject of which the next sentence goes on as "it", "its" or, where nothing else has a capital, "the company".
_TAKEN_UP = re.compile(_SUBJECT + _REST + _IT)
_RENAMED = re.compile(rf"\s+[a-z]{_PLAIN}The\s+(?:[\w-]+\s+){{0,3}}?{_COMPANY}\b(?![’'])")
# The same where the name stands behind what it says: "…, Codelco said. The miner's shares fell."
_SPOKE = rf"\s+{_SAYS}{_PLAIN}"
_SPOKE_ON = re.compile(rf"{_SPOKE}(?:{_IT}|The\s+(?:[\w-]+\s+){{0,3}}?{_COMPANY}(?:\b(?![’'])|[’']s\s+{_THINGS}))")
_ITS = re.compile(r"\s+(?:has |had |also |will )?[a-z]+(?<!ing)\s+its\b")  # "Codelco cut its forecast"
# What only a body does.
_DOES = re.compile(
    r"\s+(?:also\s+|now\s+)?(?:employs\b|employed\s+[\d,]+|is\s+(?:based|headquartered|listed)\s+[io]n\b|was\s+founded\b"
    r"|filed\s+for\s+bankruptcy|(?:quoted|quotes)\s[^.?!\n]{2,100}?\sas\s+(?:saying|telling))"
)
_WHICH = re.compile(r",\s+which\s+(?:(?:is|was|has|had)\s|[a-z]+s\b)")
_WHO_ARE = re.compile(r",\s+who\s+(?:are|were|have)\b")  # "Tottenham, who were interested, have denied it"
_OF_BODY = re.compile(r"\s+(?:workers|employees|customers|shareholders|jets|vessels|flights|passengers)\b")
# What only a body has, in front of its name: "shares in Barclays", "workers at Codelco".
_HAS = re.compile(
    r"\b(?:(?:shares?|stakes?|shareholders|subsidiary)\s+(?:in|of)|(?:workers?|employees?|staff|engineers?|miners|jobs|crews"
    r"|analysts?|economists?|executives?|scientists?|researchers?|traders?|pilots?|journalists?)\s+(?:at|from))\s+\Z",
    re.IGNORECASE,
)
_NOUN = re.compile(rf"\b{_BODY}\s+\Z", re.IGNORECASE)  # "phone maker Nokia"
_FEW = 24  # characters in front of a name in which such words stand
_IN_STATEMENT = re.compile(
    r"\s+(?:said|says)\s+(?:on\s+\w+day\s+)?in\s+(?:a|its|an)\s+(?:\w+\s+)?(?:statement|filing|press release)\b"
)
_PLURAL_VERB = re.compile(r"\s+(?:have|are|were|haven[’']t|aren[’']t)\b")
_OWNS = re.compile(rf"[’']s?\s+(?:[a-z]+\s+)?{_THINGS}")
_KIND = re.compile(
    r",\s+(?:the|a|an)\s+(?:(?!(?:of|for|at|in|who|from|whose|that|and|behind)\b)[\w’'-]+\s+){0,6}?"
    rf"{_BODY}(?=[,.]|\s+(?:that|which|of|in|based|for|behind)\b)"
)
_JOINED = re.compile(r"(?:\band|,|\bor)\s+\Z")
# Nouns that stand before a body's name and do not begin one: "Retailer Tesco", but "Bank Austria".
_DESCRIBES = re.compile(
    r"maker|firm|airline|retailer|producer|operator|broadcaster|exporter|importer|insurer|lender|manufacturer|carmaker"
    r"|automaker|refiner|shipbuilder|miner|supplier|brewer|drugmaker|steelmaker|chipmaker|conglomerate|startup"
    r"|supermarket|rival|pollster|housebuilder|regulator|watchdog"
)
# Endings of names that bodies make up: "Rosneft", "Swedbank".
_ENDING = re.compile(r"[A-Z]\w{2,}(?:neft|energo|atom|prom|gaz|telecom|telekom|corp|pharma|motors)|[A-Z]\w{3,}bank")
# Capitals inside of a word, as bodies have them ("JPMorgan", "YouGov") and people only behind a prefix ("DeSantis").
_INNER_CAPITAL = re.compile(
    r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Ver|Ten)[A-Z])(?:[A-Z]+[a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]\w+)"
)
# What only a person does.
_AS_PERSON = re.compile(
    rf"{_AS}\s+s?he\b|\s+(?:has |had |also |will )?[a-z]+\s+(?:his|her)\b|,\s+who\b(?!\s+(?:are|were|have)\b)"
)
_PERSON = r"(?:He|She|His|Her)\s+[a-z]"
_PERSON_ON = re.compile(rf"(?:{_SPOKE}|\s+[a-z]{_PLAIN})(?:The\s{_PLAIN})?{_PERSON}")
_LONGEST = 260  # characters looked at behind a name


def describes_body(noun: str) -> bool:
    """Whether a noun, lower-case, in front of a name tells that it is a body's, and is no part of it."""
    return _DESCRIBES.fullmatch(noun) is not None


def is_treated_as_person(text: str, name: Name) -> bool:
    """Whether the story goes on about the name as "he" or "she"."""
    start, end = name.span.end, min(len(text), name.span.end + _LONGEST)
    return bool(_AS_PERSON.match(text, start, end) or _PERSON_ON.match(text, start, end))


def is_treated_as_body(text: str, name: Name) -> bool:
    """Whether the name, or the words around it, are such as go with a body alone."""
    start, end = name.span.end, min(len(text), name.span.end + _LONGEST)
    possessive = text[max(0, start - 2) : start] in ("’s", "'s")
    if possessive:
        start -= 2
    if any(pattern.match(text, start, end) for pattern in (_AS_IT, _ITS, _OWNS, _KIND, _DOES)):
        return True
    before = text[max(0, name.span.start - _FEW) : name.span.start]
    if not possessive and (_HAS.search(before) or _NOUN.search(before)):
        return True
    if " " in name.name:
        article = text[max(0, name.span.start - 4) : name.span.start].lower() == "the "  # "the Red Cross"
        head = kind_of_head(name.name.split()[-1].lower())
        people = head is SpeakerKind.GROUP  # "Fellow Republicans have"
        article = article and head is not SpeakerKind.DOCUMENT  # "the Norpoll Survey"
        return article or (name.sentence_start and not people and bool(_PLURAL_VERB.match(text, start, end)))
    made_up = _ENDING.fullmatch(name.name) or _INNER_CAPITAL.fullmatch(name.name)
    if made_up or any(pattern.match(text, start, end) for pattern in (_OF_BODY, _WHICH)):
        return True
    taken_up = name.sentence_start and (_TAKEN_UP.match(text, start, end) or _RENAMED.match(text, start, end))
    if taken_up or _SPOKE_ON.match(text, start, end) or _IN_STATEMENT.match(text, start, end):
        return True
    if name.kind is SpeakerKind.GROUP or kind_of_head(name.name.lower()) is SpeakerKind.GROUP:
        return False  # "Republicans have"
    plural = _PLURAL_VERB.match(text, start, end) or _WHO_ARE.match(text, start, end)
    return not _JOINED.search(before) and bool(plural)
