"""Who speaks: a source span -> a speaker, over the whole story."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from attrs import evolve

from claimcheck.attribution.relative import noun_phrase_before
from claimcheck.attribution.speakers.lexicons import (
    capitals,
    countries,
    given_names,
    is_plural,
    kind_of_head,
    nationalities,
    nouns,
)
from claimcheck.attribution.speakers.mentions import Mention, read_mention
from claimcheck.attribution.speakers.names import Name, Names, surname
from claimcheck.attribution.words import words
from claimcheck.records import Span, Speaker, SpeakerKind

_LEADING = re.compile(r"^(?:the|The|THE)\s+")
_FAR = 1500  # characters back in which a pronoun's antecedent is looked for
_MANY = 300  # names in which a description's bearer is looked for
_UNKNOWN = Speaker(None, SpeakerKind.UNKNOWN)


class Resolver:
    """Resolves the speakers of one story; asked in text order, it remembers who spoke last.

    `stretches` are the parts of the text that tell the story: names in its dateline or credits speak for nobody.
    `author` is who "I" is outside of quotations.
    """

    def __init__(self, text: str, stretches: Iterable[Span], author: str | None = None) -> None:
        self._text = text
        self._names = Names(text, tuple(stretches))
        self._author = author
        self._spoken: list[tuple[int, Speaker]] = []

    def speaker(self, source: Span | None, sentence: Span, *, in_quotes: bool = False) -> Speaker:
        """The speaker whose mention stands at `source` in `sentence`; unknown where there is none.

        `in_quotes` says that the source itself is part of somebody's quotation, where "I" is that speaker.
        """
        mention = read_mention(self._text, source, self._names) if source else None
        if mention is None:
            return _UNKNOWN
        found = self._pronoun(mention, sentence, in_quotes) if mention.pronoun else self._noun_phrase(mention)
        found = evolve(found, mention=mention.span)
        if found.name:
            self._spoken.append((mention.span.start, found))
        return found

    def _noun_phrase(self, mention: Mention) -> Speaker:
        if mention.has_members:
            return self._described(mention, self._text[mention.span.start : mention.span.end])
        if mention.name and mention.others:
            return self._several(mention)
        if mention.name:
            return self._named(mention, mention.name)
        bare = (
            kind_of_head(mention.head) is SpeakerKind.PERSON and mention.head == mention.phrase.of(self._text).lower()
        )
        if (mention.definite or bare) and (known := self._definite(mention)):
            return known
        # "the government at meetings with …": where an organization is, is no part of its name.
        whole = kind_of_head(mention.head) is not SpeakerKind.ORGANIZATION
        return self._described(mention, _first_part((mention.span if whole else mention.phrase).of(self._text)))

    def _named(self, mention: Mention, name: Name) -> Speaker:
        text = name.name
        person = surname(text) in self._names.people  # "Jordan" where a Jim Jordan was named
        if not person and (body := capitals().get(text)):
            return Speaker(body, SpeakerKind.ORGANIZATION, named=True)
        if not person and text in countries():
            return Speaker(text, SpeakerKind.ORGANIZATION, named=True)
        full = self._names.fullest(text)
        kind = self._kind_of_name(name, full, mention)
        role = mention.description or self._names.roles.get(full)
        return Speaker(_without_article(full), kind, named=kind is not SpeakerKind.GROUP, role=role)

    def _kind_of_name(self, name: Name, full: str, mention: Mention) -> SpeakerKind:
        if full != name.name and name.name not in self._names.acronyms:
            return SpeakerKind.PERSON
        if name.kind is not SpeakerKind.UNKNOWN:
            if name.kind is SpeakerKind.GROUP and is_plural(mention.head):
                return SpeakerKind.GROUP
            return name.kind
        head = kind_of_head(surname(name.name))
        if head and (head is not SpeakerKind.PERSON or not name.name[0].isupper()):
            return head
        if name.name in self._names.acronyms:
            return SpeakerKind.ORGANIZATION
        if is_plural(name.name.lower()) and name.name.rstrip("s").lower() in nouns(SpeakerKind.PERSON):
            return SpeakerKind.GROUP
        return SpeakerKind.PERSON if name.name[1:].islower() or " " in name.name else SpeakerKind.ORGANIZATION

    def _several(self, mention: Mention) -> Speaker:
        """Two or more names under one cue: joined with "and"."""
        assert mention.name is not None  # noqa: S101 (the caller asked)
        members = sorted([mention.name, *mention.others], key=lambda n: n.span.start)
        speakers = [self._named(mention, name) for name in members]
        name = " and ".join(dict.fromkeys(s.name or "" for s in speakers))
        return Speaker(name, speakers[0].kind, named=any(s.named for s in speakers))

    def _described(self, mention: Mention, text: str) -> Speaker:
        """A description that names nobody: kept as the story has it, without a leading article."""
        if mention.has_members:
            members = self._names.inside(mention.span)
            return Speaker(text.strip(" ,"), SpeakerKind.GROUP, named=any(self._is_person(n) for n in members))
        kind = kind_of_head(mention.head) or (SpeakerKind.GROUP if is_plural(mention.head) else SpeakerKind.UNKNOWN)
        holds_name = bool(self._names.inside(mention.phrase))
        named = kind in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT) and (
            holds_name or any(w.text in nationalities() for w in words(text))
        )
        keep = mention.definite and kind in (SpeakerKind.PERSON, SpeakerKind.GROUP, SpeakerKind.UNKNOWN)
        return Speaker(text if keep else _without_article(text), kind, named=named)

    def _definite(self, mention: Mention) -> Speaker | None:
        """Whom "the ministry", "the senator", "the former mayor of Lima" stand for, where the story says."""
        wanted = {w.low for w in words(self._text, mention.phrase.start, mention.phrase.end)}
        head, rest = mention.head, wanted - {"the", "that", "this", "of", "former", "then"}
        kind = kind_of_head(head)
        place = bisect_left(self._names.starts, mention.span.start)
        earlier = self._names.found[max(0, place - _MANY) : place][::-1]
        if kind is SpeakerKind.ORGANIZATION:
            for name in earlier:
                parts = [p.lower() for p in name.name.split()]
                if head in parts and len(parts) > 1 and rest <= {*parts, head}:
                    return Speaker(_without_article(name.name), SpeakerKind.ORGANIZATION, named=True)
        elif kind is SpeakerKind.PERSON:
            best: tuple[int, Speaker] | None = None
            for name in (*earlier, *self._names.found[place : place + _MANY]):
                full = self._names.fullest(name.name)
                bag = self._names.role_words.get(full, frozenset())
                if head in bag and (best is None or len(rest & bag) > best[0]):
                    best = (len(rest & bag), Speaker(full, SpeakerKind.PERSON, True, self._names.roles.get(full)))
            return best[1] if best else None
        return None

    def _pronoun(self, mention: Mention, sentence: Span, in_quotes: bool) -> Speaker:
        at = mention.span.start
        if mention.pronoun == "I":
            if in_quotes and self._spoken:
                return self._spoken[-1][1]
            return Speaker(self._author, SpeakerKind.PERSON, named=self._author is not None)
        if mention.pronoun == "you":
            return _UNKNOWN
        if mention.pronoun == "who":
            return self._before(at)
        return self._antecedent(mention.pronoun or "", at, sentence) or _UNKNOWN

    def _before(self, at: int) -> Speaker:
        """What a relative pronoun at `at` stands for: the noun phrase that ends before it."""
        stop = at
        while stop and self._text[stop - 1] in " ,\n":
            stop -= 1
        phrase = noun_phrase_before(self._text, stop, max(0, stop - 150))
        mention = read_mention(self._text, phrase, self._names) if phrase else None
        place = bisect_left(self._names.starts, at) - 1
        name = self._names.found[place] if place >= 0 else None
        if name and 0 <= stop - name.span.end <= 1 and (self._is_person(name) or name.kind is not SpeakerKind.UNKNOWN):
            return self._of_name(name)
        if mention and not mention.pronoun and not mention.name and kind_of_head(mention.head):
            return self._noun_phrase(mention)
        # "Ana Ruiz, 59, of Lima, who": the person before.
        for nearer in self._names.found[max(0, place - 3) : place + 1][::-1]:
            if self._is_person(nearer) and at - nearer.span.end < 100 and "\n" not in self._text[nearer.span.end : at]:
                return self._of_name(nearer)
        return self._noun_phrase(mention) if mention and not mention.pronoun else _UNKNOWN

    def _of_name(self, name: Name) -> Speaker:
        return self._named(Mention(name.span, name.span, surname(name.name), name=name), name)

    def _antecedent(self, pronoun: str, at: int, sentence: Span) -> Speaker | None:
        """The likeliest bearer of he, she, it or they at `at`: subjects first, then whoever spoke, then the nearest."""
        best: tuple[float, Speaker] | None = None
        for place in range(bisect_left(self._names.starts, at) - 1, -1, -1):
            name = self._names.found[place]
            if at - name.span.start > _FAR:
                break
            if pronoun in ("m", "f") and not self._is_person(name):
                continue
            speaker = self._of_name(name)
            if not self._fits(pronoun, speaker):
                continue
            score = -(at - name.span.end) / 300
            if name.sentence_start:
                score += 1.5
            if name.span.start >= sentence.start:
                score += 0.7
            if best is None or score > best[0]:
                best = (score, speaker)
        for where, speaker in self._spoken[-3:]:
            if where < at and at - where <= _FAR and speaker.name != self._author and self._fits(pronoun, speaker):
                score = -(at - where) / 300 + 1.6
                if best is None or score > best[0]:
                    best = (score, speaker)
        return best[1] if best else None

    def _is_person(self, name: Name) -> bool:
        """Whether more than a capital letter tells that a person is meant."""
        if name.kind is SpeakerKind.PERSON and (name.role or name.gender != "-"):
            return True
        first, last = name.name.split()[0].lower(), surname(name.name)
        if name.kind is SpeakerKind.PERSON and " " in name.name:
            return first in given_names() or last in self._names.single
        return last in self._names.people or first in given_names()

    def _fits(self, pronoun: str, speaker: Speaker) -> bool:
        if pronoun in ("m", "f"):
            if speaker.kind is not SpeakerKind.PERSON or speaker.name is None:
                return False
            gender = self._names.genders.get(speaker.name) or given_names().get(speaker.name.split()[0].lower())
            return gender in (None, pronoun)
        if pronoun == "it":
            return speaker.kind in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)
        return speaker.kind is SpeakerKind.GROUP or (speaker.name is not None and " and " in speaker.name)


def _first_part(text: str) -> str:
    """A description up to its first comma or dash."""
    return re.split(r",\s|\s[—–-]+\s|;", text, maxsplit=1)[0].strip(" ,")


def _without_article(name: str) -> str:
    return _LEADING.sub("", name, count=1)
