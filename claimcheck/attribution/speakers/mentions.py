"""The words next to a cue that name its speaker, taken apart."""

import re
from itertools import pairwise

from attrs import frozen

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.speakers.lexicons import is_title, kind_of_head, proper_bodies
from claimcheck.attribution.speakers.making import CONNECT, make_name
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.phrases import head_of, phrase_end
from claimcheck.attribution.speakers.senses import is_headship
from claimcheck.attribution.words import Word, is_class, looks_finite, trimmed, words
from claimcheck.records import Span, SpeakerKind

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "it", "its": "it", "itself": "it",
    "they": "they", "them": "they", "their": "they",
    "who": "who", "which": "who", "that": "who", "whose": "who",
    "i": "I", "me": "I", "my": "I", "we": "I", "us": "I", "our": "I",
    "you": "you", "your": "you",
}  # fmt: skip
_LEADS = frozenset({"as", "like", "even", "only", "by", "inside", "in", "within", "from", "among"})
_SCENE = re.compile(
    r"(?:at|in|inside|outside|near|across|back in|on|after|before|during|earlier|later) [^,;:“”\"\n]{2,60}, (?=\w+ \w)",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s+(?:of|from)\b")
_AND = re.compile(r"\b(?:and|&)\b|&")
_BELONGS = re.compile(r"\b(?:of|for|at|in|from|to|by|with)\b|['’]s\b")
_ATTRIBUTIVE = re.compile(r"\s(?!and\b|&)[a-z]")  # "Acme Research director and economist Ana Ruiz" names one
_LINKS = ("of", "for", "from")
_POSSESSIVE = ("’s", "'s")
_CALLED = re.compile(r",? (?:known (?:only |simply )?as|called|named|identified as) (?:the )?")
_NOUN = re.compile(r", (?:the|an?) (?:[a-z-]+ ){0,3}([a-z-]+) ")
_TRADE = re.compile(r", (?!and\b|or\b)(?:[\w-]+ ){1,3}")
_WHERE = re.compile(r" (?:at|in|on|with|from|to|who) [^,;:.]{2,60}, (?:[A-Z]\w*\.? )?")
_SHORT = re.compile(r"\s*\((?:[A-Z]{2,8}|[A-Z][A-Za-z]{2,7})\)")  # "the Union of Miners (UM)"
_PREPOSITION = 8  # characters in which one stands
_MEMBERS = frozenset({"including", "among"})


@frozen
class Mention:
    """A source span taken apart.

    `phrase` is its first noun phrase, `head` that phrase's last word, `name` the proper name that identifies it (in the
    phrase or in an apposition), `description` what stands beside the name ("the mayor of Lima"); `restricted` says that
    what follows the phrase tells which one is meant ("the lawyer who wrote it").
    """

    span: Span
    phrase: Span
    head: str
    pronoun: str | None = None
    name: Name | None = None
    others: tuple[Name, ...] = ()
    description: str | None = None
    has_members: bool = False
    definite: bool = False
    restricted: bool = False


def read_mention(text: str, span: Span, names: Names) -> Mention | None:
    """Take the source at `span` apart; None where it holds no word."""
    span = _with_quotes(text, trimmed(text, span, ' ,;:—–-“”"') or span)
    if place := _behind_place(text, span):
        span = Span(place, span.end)  # "in [Lima, the mayor, Ana Ruiz]"
    if scene := _SCENE.match(text, span.start, span.end):
        span = Span(scene.end(), span.end)  # "Outside court, the patient's mother"
    found = words(text, span.start, span.end)
    if len(found) > 1 and found[1].low != "of" and (found[0].low in _LEADS or _both(text, found)):
        found = found[1:]  # "As many experts have said"
        span = Span(found[0].start, span.end)
    if not found:
        return None
    acronym = found[0].text.isupper() and names.frequency[found[0].text]  # "WHO"
    if len(found) == 1 and not acronym and (pronoun := found[0].low.split("’")[0]) in PRONOUNS:
        return Mention(span, span, pronoun, pronoun=PRONOUNS[pronoun])
    inside = names.inside(span)
    cut = _phrase_end(text, found, inside)
    phrase = Span(found[0].start, found[cut - 1].end)
    head = head_of(found[:cut])
    # The phrase may leave out the full stop of "I.R.S." that the name keeps.
    direct = [name for name in inside if phrase.start <= name.span.start and name.span.end <= phrase.end + 1]
    if (
        len(direct) > 1
        and direct[0].sentence_start
        and direct[0].kind is SpeakerKind.UNKNOWN
        and " " not in direct[0].name
    ):
        direct = direct[1:]  # the adjective of "Political scientist Ana Ruiz of Lima"
    name, description = None, None
    if direct and direct[0].kind is SpeakerKind.PERSON and _FROM.match(text, direct[0].span.end, phrase.end):
        name, description = direct[0], direct[0].role  # "Ana Ruiz of Lima"
    elif direct and _is_the_name(direct, phrase, found[:cut]) and not _is_common(direct[-1], found[0]):
        name = direct[-1]
        description = _apposition(text, phrase, span) or name.role
    elif (apposed := _apposed_name(text, phrase, head, inside)) is not None:
        name, description = apposed, phrase.of(text)
    elif not direct and not is_class(found[0], "determiner") and _all_capital(found[:cut]):
        name = make_name(text, found[:cut])  # a word at a sentence's start that only its place makes a name
        known = name and (surname(name.name) in names.people or names.frequency[name.name])
        if name and cut < len(found) and not known:
            name = None
        if name and not known and _ordinary(name, names):
            name = None
    others = _coordinated(text, name, inside, span) if name else ()
    after = found[cut].low if cut < len(found) else ""
    return Mention(
        span,
        phrase,
        head,
        name=name,
        others=others,
        description=description,
        has_members=after in _MEMBERS,
        definite=found[0].low in ("the", "that", "this"),
        restricted=cut < len(found) and text[phrase.end : found[cut].start].isspace(),
    )


def _with_quotes(text: str, span: Span) -> Span:
    """The span with the quotation mark next to it whose other one stands inside: "the authors of “Still Water”"."""
    inside = span.of(text)
    if inside.count("“") > inside.count("”") and text[span.end : span.end + 1] == "”":
        return Span(span.start, span.end + 1)
    if inside.count("”") > inside.count("“") and text[max(0, span.start - 1) : span.start] == "“":
        return Span(span.start - 1, span.end)
    if inside.count('"') % 2:
        if text[span.end : span.end + 1] == '"':
            return Span(span.start, span.end + 1)
        if text[max(0, span.start - 1) : span.start] == '"':
            return Span(span.start - 1, span.end)
    return span


def _behind_place(text: str, span: Span) -> int | None:
    """Where a source goes on behind a place that a preposition in front of it tells; None where no place opens it."""
    before = words(text, max(0, span.start - _PREPOSITION), span.start)
    apart = text[before[-1].end : span.start] if before else ""
    comma = text.find(", ", span.start, span.end)
    if apart != " " or before[-1].low not in ("in", "at", "near") or comma < 0:
        return None
    return comma + 2 if words(text, comma + 2, span.end) else None


def _phrase_end(text: str, found: list[Word], inside: list[Name]) -> int:
    """How many of the words belong to the first noun phrase, which ends inside of no name ("Panel on Climate")."""
    cut = phrase_end(text, found)
    end = found[cut - 1].end
    for name in inside:
        if name.span.start < end < name.span.end:
            return sum(word.end <= name.span.end for word in found)
    return cut


def _both(text: str, found: list[Word]) -> bool:
    """Whether "both … and …" joins two."""
    return found[0].low == "both" and len(found) > 2 and bool(_AND.search(text, found[0].end, found[-1].end))


def _only_titles(text: str) -> bool:
    found = words(text)
    return bool(found) and all(is_title(word) for word in found)


def _is_common(name: Name, first: Word) -> bool:
    """Whether an article makes a noun in capitals of what looks like a name: "a pro-business PAC"."""
    return first.low in ("a", "an") and name.name.isupper() and kind_of_head(name.name.lower()) is not None


def _ordinary(name: Name, names: Names) -> bool:
    """Whether the name is nothing but ordinary words with capitals: "Polls", the headline's "New Poll"."""
    low = name.name.lower()
    if " " in low:
        return all(part in names.small for part in low.split())
    return low not in proper_bodies() and kind_of_head(low) is not None


def _all_capital(phrase: list[Word]) -> bool:
    return all(word.capitalized or word.low in CONNECT for word in phrase)


def _is_the_name(direct: list[Name], phrase: Span, found: list[Word]) -> bool:
    """Whether the phrase's head is a proper name ("the Russian ministry" is none, "Mr. Ruiz" is one)."""
    last = direct[-1]
    if last.span.end < found[-1].end - 2:
        return False
    if last.span.start == phrase.start:
        return True
    own = [word for word in found if word.start < last.span.start]
    person = last.kind is SpeakerKind.PERSON  # "University of Lima professor Ana Ruiz"
    links = [
        place
        for place, word in enumerate(own)
        if word.low in _LINKS and not (person and any(_holds(name, word) for name in direct))
    ]
    return not links or (person and " " in last.name and _is_of_office(own, links))


def _is_of_office(own: list[Word], links: list[int]) -> bool:
    """Whether the words before a name are its bearer's office: "chief of staff", not "the leader of rebel"."""
    field = own[-1]
    noun = field.text.islower() and field.low not in _LINKS and not looks_finite(field)
    theirs = kind_of_head(field.low) is SpeakerKind.PERSON  # the name is the rebel's
    return len(links) == 1 and links[0] > 0 and is_headship(own[links[0] - 1].low) and noun and not theirs


def _holds(name: Name, word: Word) -> bool:
    return name.span.start <= word.start < name.span.end


def _apposition(text: str, phrase: Span, span: Span) -> str | None:
    """What stands behind the name: "Ana Ruiz, the mayor of Lima," -> "the mayor of Lima"."""
    short = _SHORT.match(text, phrase.end, span.end)
    rest = text[short.end() if short else phrase.end : span.end].lstrip(" ,.(—–-")
    first = rest.split(" ", 1)[0].lower()
    if not rest or first in ("who", "which", "whose", "including", "among", "and") or first[:1].isdigit():
        return None
    if first in word_class("preposition"):
        return None  # "wrote Ana Ruiz on X": where, not who
    return rest.split(",")[0].rstrip(" ,)") or None


def _apposed_name(text: str, phrase: Span, head: str, inside: list[Name]) -> Name | None:
    """The name in "the mayor of Lima, Ana Ruiz," and "Another host, Abby Lee"; a group's members are none."""
    for name in inside:
        if name.span.start < phrase.end or name.span.of(text).endswith(_POSSESSIVE):
            continue  # "The company, Peru's largest miner,"
        gap = text[phrase.end : name.span.start]
        between = gap.strip(' ,”"’')
        if between in ("", name.role) or _only_titles(between):
            return name
        if gap == ", the " and kind_of_head(head) is SpeakerKind.ORGANIZATION:
            return name  # "her party, the Free League"
        if (noun := _NOUN.fullmatch(gap)) and kind_of_head(noun[1]) is SpeakerKind.ORGANIZATION:
            return name  # "its shareholder, the investment firm Acme"
        if _CALLED.fullmatch(gap):
            return name  # "a man called Tom Lee"
        person = name.kind is SpeakerKind.PERSON and kind_of_head(head) is SpeakerKind.PERSON
        if person and _TRADE.fullmatch(gap) and text[name.span.end : name.span.end + 1] == ",":
            return name  # "The rapporteur, Dutch liberal Ana Ruiz,"
        where = gap.removesuffix(f"{name.role} ") if name.role else gap
        if _WHERE.fullmatch(where) and name.kind is SpeakerKind.PERSON:
            return name  # "a doctor at the clinic, Ana Ruiz"
    return None


def _coordinated(text: str, name: Name, inside: list[Name], span: Span) -> tuple[Name, ...]:
    """The further names of "Ana Ruiz, R-Tenn., and Tom Lee": of the same kind, joined by "and" at the last."""
    alike = [n for n in inside if n.kind is name.kind or n is name]
    if len(alike) < 2 or not _AND.search(text, alike[0].span.end, alike[-1].span.start):
        return ()
    between = [text[a.span.end : b.span.start] for a, b in pairwise(alike)]
    rest = text[alike[-1].span.end : span.end].strip(" .")
    if (rest[:3].islower() and rest not in ("each", "both", "alike")) or any(
        _BELONGS.search(gap) or _ATTRIBUTIVE.match(gap) for gap in between
    ):
        return ()
    return tuple(n for n in alike if n is not name)
