"""What kind of speaker a name or a description is; how a description that names nobody is kept."""

import re
from itertools import pairwise

from attrs import evolve

from claimcheck.attribution.speakers.lexicons import (
    given_names,
    is_plural,
    kind_of_head,
    nationalities,
    nouns,
    parts,
    regions,
)
from claimcheck.attribution.speakers.mentions import Mention
from claimcheck.attribution.speakers.name import Name, bare, surname, without_article
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.phrases import kind_of_phrase
from claimcheck.attribution.speakers.senses import is_either
from claimcheck.attribution.words import words
from claimcheck.records import Speaker, SpeakerKind

_SHARE = re.compile(
    r"(?:(?:about|around|nearly|almost|only|just|roughly|some|over|more than|fewer than|less than|at least"
    r"|just (?:shy|short) of) )?"
    r"(?:[\d.,]+ ?(?:%|percent\b|per cent\b)|[\w.]+ (?:in|of|out of) (?:\d+|two|three|four|five|six|ten)\b"
    r"|(?:one |an? )?(?:half|third|quarter|majority|plurality)\b|[a-z]+(?:-[a-z]*)? percent\b)",
    re.IGNORECASE,
)
_DOERS = ("er", "or", "ist", "ian")  # endings of nouns for who does something: "an early endorser"
_LIST = re.compile(
    r"[\w’'-]+(?: [\w’'-]+){0,3}(?:, [\w’'-]+(?: [\w’'-]+){0,3}){1,5},? (?:and|or) [\w’'-]+(?: [\w’'-]+){0,3}"
)
_PRONOUN = re.compile(r"\b(?:his|her|its|their|my|our)\b", re.IGNORECASE)
_OWNED = re.compile(r"\b\w+-(?:owned|listed|run|backed|traded)\b")  # "the state-owned miner"
_OBTAINED = re.compile(
    r"\b(?:seen|obtained|reviewed|viewed|verified|acquired|analy[sz]ed|examined|authenticated|geolocated) by\b"
    r"|\b(?:leaked|given|sent|shown|shared) (?:to|with)\b"
)
_INITIALS = re.compile(r"(?:[A-Z]\. ?){1,3}[A-Z]")
_PEOPLES = ("ese", "sh", "ch", "ss")
_FIGURE = re.compile(r"(?!1$)\d[\d.,]*")
_ONE_OF_A_NATION = re.compile(r"(?:an?|one|another)\s", re.IGNORECASE)
_NAMED = (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)


def described(names: Names, mention: Mention, owner: str | None = None) -> Speaker:
    """The speaker as the story has it; `owner` is whom the possessive pronoun in it ("his campaign") stands for.

    A person or group without a name is not named, whatever names its description holds; a body is by any name in it,
    a document by its publisher's or author's.
    """
    whole = mention.span.of(names.text)
    body = _OWNED.search(mention.phrase.of(names.text)) is not None
    kind = SpeakerKind.GROUP if _SHARE.match(whole) else kind_of_description(mention)
    if (
        kind is SpeakerKind.UNKNOWN
        and _ONE_OF_A_NATION.match(whole)
        and bare(mention.head).capitalize() in nationalities()
    ):
        kind = SpeakerKind.PERSON  # "one angry Canadian"
    kind = SpeakerKind.ORGANIZATION if body and kind is SpeakerKind.PERSON else kind
    if mention.has_members:
        return Speaker(whole.strip(" ,"), kind)
    # "the government at meetings with …": where an organization is, is no part of its name.
    phrase = mention.phrase.of(names.text)
    text = phrase if kind is SpeakerKind.ORGANIZATION else max(first_part(whole), phrase, key=len)
    if kind is SpeakerKind.GROUP and _LIST.fullmatch(whole) and is_plural(whole.split()[-1].lower()):
        text = whole  # "friends, lobbyists and former foes"
    named = kind in _NAMED and (owner is not None or _holds_name(names, mention, kind))
    if owner is not None:
        several = kind_of_head(owner.split()[-1].lower()) is SpeakerKind.GROUP  # "the Democrats' leader"
        text = _PRONOUN.sub(f"{owner}'" if several and owner.endswith("s") else f"{owner}'s", text, count=1)
    elif not (mention.definite and kind not in _NAMED):
        text = without_article(text)
    return Speaker(" ".join(bare(text).split()), kind, named=named)


def kind_of_description(mention: Mention) -> SpeakerKind:
    """What the head noun says; a plural of no known noun is a group."""
    if mention.has_members:
        return SpeakerKind.GROUP
    head = bare(mention.head)
    if head == "nations":
        return SpeakerKind.GROUP  # a body in "United Nations" alone
    if head.endswith(_PEOPLES) and head.capitalize() in nationalities():
        return SpeakerKind.GROUP  # "the Portuguese": no such word is one person's
    if _FIGURE.fullmatch(head) and mention.phrase.end - mention.phrase.start == len(head):
        return SpeakerKind.GROUP  # "39 have said"
    return kind_of_head(head) or (SpeakerKind.GROUP if is_plural(head) else SpeakerKind.UNKNOWN)


def _holds_name(names: Names, mention: Mention, kind: SpeakerKind) -> bool:
    if kind is SpeakerKind.ORGANIZATION:
        inside = names.inside(mention.phrase)
        found = [word.text for word in words(mention.phrase.of(names.text))]
        pairs = {f"{one} {two}" for one, two in pairwise(found)}
        return bool(inside) or not nationalities().isdisjoint({*found, *pairs})
    obtained = _OBTAINED.search(names.text, mention.span.start, mention.span.end)
    end = obtained.start() if obtained else mention.span.end  # who has seen it is not who made it
    return any(_can_publish(names, name) for name in names.inside(mention.span) if name.span.end <= end)


def _can_publish(names: Names, name: Name) -> bool:
    """Whether a document can have its name from this one; the capital of "Initial estimates" is its place's."""
    once = name.sentence_start and name.name[1:].islower() and names.frequency[name.name] == 1
    return name.name not in regions() and name.kind is not SpeakerKind.GROUP and not once


def first_part(text: str) -> str:
    """A description up to its first comma or dash."""
    return re.split(r",\s|\s[—–-]+\s|;", text, maxsplit=1)[0].strip(" ,")


def kind_of_name(names: Names, name: Name, full: str, mention: Mention) -> SpeakerKind:
    """What sort of speaker a name is, by its form and by what the rest of the story tells of it."""
    if full != name.name and name.name.replace(".", "") not in names.acronyms:
        given = full.split()[0].lower() in given_names()
        if name.name in names.nicknames and kind_of_head(surname(full)) is SpeakerKind.ORGANIZATION:
            return SpeakerKind.ORGANIZATION
        shortened = full.startswith(f"{name.name} ") or (full.endswith(f" {name.name}") and not given)
        return SpeakerKind.ORGANIZATION if shortened and names.is_body(name.name, full) else SpeakerKind.PERSON
    paper = kind_of_head(surname(full)) is SpeakerKind.DOCUMENT and " of " not in full  # no Bureau of Investigation
    if full != name.name and paper:
        return SpeakerKind.DOCUMENT  # "the ISA", for the Iran Sanctions Act
    if not mention.phrase.overlaps(name.span):  # "the emergency office, Senapred,"
        said = kind_of_head(mention.head)
        if said in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT):
            return said
    if full in names.things:
        return SpeakerKind.ORGANIZATION
    told = words(mention.description or "") if not name.role and name.gender == "-" else []
    given = bool(_INITIALS.match(full)) or (" " in full and full.split()[0].lower() in given_names())
    # "Ana Ruiz, publisher of a journal", "J.J. Weiss, Centre for Rivers"
    personal = given and (any(is_either(word.low) for word in told) or any(word.capitalized for word in told[:1]))
    if not personal and kind_of_phrase(mention.description or "", told) is SpeakerKind.ORGANIZATION:
        return SpeakerKind.ORGANIZATION  # "Refugee Aid, a charity"
    if name.kind is not SpeakerKind.UNKNOWN:
        if name.kind is SpeakerKind.GROUP and is_plural(mention.head):
            return SpeakerKind.GROUP
        return name.kind
    head = kind_of_head(surname(name.name))
    if head and (head is not SpeakerKind.PERSON or not name.name[0].isupper()):
        return head
    if name.name.replace(".", "") in names.acronyms:
        return SpeakerKind.ORGANIZATION
    if is_plural(name.name.lower()) and name.name.rstrip("s").lower() in nouns(SpeakerKind.PERSON):
        return SpeakerKind.GROUP
    beside = _kind_beside(names.text, mention, name) if " " not in full else None
    if beside:
        return beside
    if mention.definite and " " not in full:
        return SpeakerKind.GROUP if is_plural(full.lower()) else SpeakerKind.ORGANIZATION  # "the Census"
    ordinary = len(name.name) == 1 or name.name[1:].islower() or " " in name.name
    return SpeakerKind.PERSON if ordinary else SpeakerKind.ORGANIZATION


def _kind_beside(text: str, mention: Mention, name: Name) -> SpeakerKind | None:
    """What the noun right before a name says it is: "border agency Frontex", "the club captain Doyle"."""
    before = words(text, mention.span.start, name.span.start) if mention.span.start < name.span.start else []
    if not before or text[before[-1].end : name.span.start] != " ":
        return None
    if before[-1].low.endswith("’s"):
        return SpeakerKind.PERSON  # "the agency's Wang"
    kind = kind_of_head(before[-1].low)
    return kind if kind in (SpeakerKind.ORGANIZATION, SpeakerKind.PERSON) else None


def as_people(names: Names, speaker: Speaker, mention: Mention) -> Speaker:
    """The antecedent of a "who" as people, where its noun tells of a paper or of nothing: "two figures who"."""
    if speaker.named or speaker.kind not in (SpeakerKind.DOCUMENT, SpeakerKind.UNKNOWN):
        return speaker
    own = words(names.text, mention.phrase.start, mention.phrase.end)
    if mention.head in parts() or any(is_plural(word.low) and "’" not in word.low for word in own):
        return evolve(speaker, kind=SpeakerKind.GROUP)
    return evolve(speaker, kind=SpeakerKind.PERSON) if own[-1].low.endswith(_DOERS) else speaker


def together(speakers: list[Speaker]) -> Speaker:
    """Several speakers as one: of their kind where it is the same, else a group; named where one of them is."""
    name = " and ".join(dict.fromkeys(s.name or "" for s in speakers))
    kinds = {s.kind for s in speakers}
    kind = kinds.pop() if len(kinds) == 1 else SpeakerKind.GROUP
    return Speaker(name, kind, named=any(s.named for s in speakers))


def of_a_kind(names: Names, speakers: list[Speaker]) -> list[Speaker]:
    """The speakers, a bare name beside bodies as a body, too: "Alstom and Siemens"."""
    if not any(one.kind is SpeakerKind.ORGANIZATION and one.name in names.things for one in speakers):
        return speakers
    return [
        evolve(one, kind=SpeakerKind.ORGANIZATION)
        if one.kind is SpeakerKind.PERSON and one.name and " " not in one.name and not one.role
        else one
        for one in speakers
    ]
