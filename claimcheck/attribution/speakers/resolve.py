"""Who speaks: a source span -> a speaker, over the whole story."""

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from claimcheck.attribution.speakers.antecedents import Antecedents
from claimcheck.attribution.speakers.conjuncts import conjuncts
from claimcheck.attribution.speakers.described import as_people, described, kind_of_name, of_a_kind, together
from claimcheck.attribution.speakers.descriptions import Descriptions
from claimcheck.attribution.speakers.exchanges import Exchange
from claimcheck.attribution.speakers.extents import Extents
from claimcheck.attribution.speakers.families import family_of
from claimcheck.attribution.speakers.interviews import Interview
from claimcheck.attribution.speakers.labels import Label
from claimcheck.attribution.speakers.lexicons import capitals, countries, is_plural, kind_of_head
from claimcheck.attribution.speakers.mentions import PRONOUNS, Mention, read_mention
from claimcheck.attribution.speakers.name import Name, surname, without_article
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.owners import Owners
from claimcheck.attribution.speakers.reach import Reach, reach_of
from claimcheck.attribution.speakers.relatives import Relatives
from claimcheck.attribution.speakers.roles import Roles
from claimcheck.attribution.speakers.senses import is_public_figure
from claimcheck.attribution.speakers.shares import Shares
from claimcheck.attribution.speakers.subjects import Subjects
from claimcheck.attribution.speakers.taken_up import OWNED, TakenUp
from claimcheck.attribution.speakers.told import NOTHING, Told
from claimcheck.records import Span, Speaker, SpeakerKind

_UNKNOWN = Speaker(None, SpeakerKind.UNKNOWN)
_POSSESSIVE = re.compile(r"(his|her|its|their|my|our)\s", re.IGNORECASE)
_OF = re.compile(r"\b(?:of|from)\b")  # "the mayor of Lima" is that city's, whoever was spoken of
_ONCE = re.compile(r"\b(?:former|retired|longtime|onetime|one-time)\s")
_OF_WHOM = re.compile(r"([\w-]+) of (?:whom|which)\b")
_QUOTED = 6  # last quotations whose names are not meant by "the candidate"
_AGAIN = 3  # last speakers among whom a pronoun is that is the source of several cues
_READS = re.compile(r"\s+(?:also |then |now )?reads?\b")
_PERCENT = re.compile(r"(?:[\d.,]+|[a-z-]+) (?:percent|per cent)|[\d.,]+%")


class Resolver:
    """Resolves the speakers of one story; asked in text order, it remembers who spoke last.

    `stretches` are the parts of the text that tell the story: names in its dateline or credits speak for nobody.
    `author` is who "I" is outside of quotations. `reach` says how far its pronouns reach.
    `labels` say who speaks in paragraphs, `exchanges` are the questions and answers of an interview without labels.
    """

    def __init__(
        self,
        text: str,
        stretches: Iterable[Span],
        author: str | None = None,
        reach: Reach | None = None,
        labels: Sequence[Label] = (),
        exchanges: Sequence[Exchange] = (),
    ) -> None:
        self._text = text
        self._names = Names(text, tuple(stretches))
        self.extents = Extents(self._names)
        self._roles = Roles(self._names)
        self._descriptions = Descriptions(self._names, self._roles)
        self._genders: dict[str, str] = {}
        self._subjects = Subjects(self._names, self._of_phrase)
        self._antecedents = Antecedents(
            self._names,
            self._of_name,
            reach or reach_of(text, ()),
            self._roles.people,
            self._subjects,
            self._genders,
        )
        self._relatives = Relatives(self._names, self._antecedents.is_person)
        self._shares = Shares(text)
        self._interview = Interview(self._names, tuple(labels), tuple(exchanges), author)
        self._author = author
        self._spoken: list[tuple[int, Speaker]] = []
        self._asker: str | None = None
        self._quoted: list[Span] = []
        self._owners = Owners(self._names, self._descriptions, self._antecedents, self._interview, self._spoken)
        self._taken_up = TakenUp(text, self._descriptions, self._antecedents, self._spoken)

    def speaker(
        self,
        source: Span | None,
        sentence: Span,
        *,
        in_quotes: bool = False,
        but: str | None = None,
        told: Told = NOTHING,
        remember: bool = True,
    ) -> Speaker:
        """The speaker whose mention stands at `source` in `sentence`; unknown where there is none.

        `in_quotes` says that the source itself is part of somebody's quotation, where "I" is that speaker; `but` is a
        name that no pronoun can have here, `told` where the statement stands; `remember` whether later pronouns can
        stand for this speaker.
        """
        if source and (answering := self._interview.asked_by(source)):
            return answering
        mention = read_mention(self._text, source, self._names) if source else None
        if mention is None:
            return _UNKNOWN
        word, at = mention.span.of(self._text), mention.span.start
        labelled = self._interview.labelled(word, at, in_quotes=in_quotes)
        if labelled:
            found = labelled
            remember = remember and not self._interview.asks(word)  # "she" in an answer is not who has asked
        elif remember and (other := self._taken_up.of_several(word, at, sentence)):
            found = other
        elif self._says_nothing(mention):
            return _UNKNOWN
        elif pair := self._taken_up.pair(word, at, sentence):
            found = pair
        elif mention.pronoun:
            found = self._pronoun(mention, sentence, in_quotes, but, told)
        else:
            found = self._phrase(mention, sentence, told)
        found = evolve(found, mention=mention.span)
        self._quoted = [*self._quoted, *told.quoted][-_QUOTED:]
        if mention.pronoun in ("m", "f") and found.named and found.name:
            self._genders.setdefault(found.name, mention.pronoun)  # whoever was "she" is no "he" further on
        passing = mention.pronoun == "who" and found.kind in (SpeakerKind.PERSON, SpeakerKind.GROUP) and not found.named
        if found.name and remember and not passing:
            self._spoken.append((mention.span.start, found))
            self._asker = found.name if told.asks else None
        return found

    def pronoun(self, source: Span) -> str | None:
        """What sort of pronoun the source is ("m", "f", "it", "they", "who", "I", "you"); None where it is none."""
        mention = read_mention(self._text, source, self._names)
        return mention.pronoun if mention else None

    def fits(self, pronoun: str, speaker: Speaker) -> bool:
        """Whether the pronoun can stand for the speaker."""
        return self._antecedents.fits(pronoun, speaker)

    def _says_nothing(self, mention: Mention) -> bool:
        """Whether the source is a lone small word that names no sort of speaker ("it was *unclear* who …")."""
        word = mention.span.of(self._text)
        lone = word.islower() and word.isalpha() and mention.pronoun is None
        return lone and kind_of_head(mention.head) is None and not is_plural(mention.head)

    def _phrase(self, mention: Mention, sentence: Span, told: Told) -> Speaker:
        if not mention.others and not mention.has_members and (joined := self._coordination(mention, sentence)):
            return joined
        return self._noun_phrase(mention, sentence, told)

    def _noun_phrase(self, mention: Mention, sentence: Span, told: Told = NOTHING) -> Speaker:
        if mention.has_members:
            return described(self._names, mention)
        if titled := self._descriptions.titled(mention.span):
            return titled
        if mention.name and mention.others:
            return self._several(mention)
        if mention.name:
            return self._named(mention, mention.name)
        text = mention.phrase.of(self._text)
        if part := _OF_WHOM.match(mention.span.of(self._text)):
            whole = self._relative(mention, "whom", sentence)
            if whole.kind is SpeakerKind.GROUP:
                return Speaker(f"{part[1]} of {whole.name}", SpeakerKind.GROUP)
        if possessive := _POSSESSIVE.match(text):
            return self._owners.possessed(mention, PRONOUNS[possessive[1].lower()], sentence)
        if _PERCENT.fullmatch(self._text, mention.phrase.start, mention.span.end) and (
            group := self._shares.before(mention.span.start)
        ):
            return Speaker(f"{mention.span.of(self._text)} of {group}", SpeakerKind.GROUP)
        known = (
            (self._taken_up.just_told(mention) or self._descriptions.definite(mention)) if mention.definite else None
        )
        if known and known.kind is SpeakerKind.ORGANIZATION and (recent := self._taken_up.body_since(mention, known)):
            known = recent
        if mention.definite and known is None:
            known = self._varied(mention, sentence, told)
        if mention.definite and known is None:
            known = self._taken_up.body(mention) or self._taken_up.described_before(mention)
        if not mention.definite:
            bare = mention.head == text.lower()
            person = kind_of_head(mention.head) is SpeakerKind.PERSON
            known = self._descriptions.introduced(mention) if bare or not is_plural(mention.head) else None
            known = known or (self._descriptions.definite(mention) if bare and person else None)
        return known or described(self._names, mention, self._owners.inside(mention, sentence))

    def _named(self, mention: Mention, name: Name) -> Speaker:
        text = name.name
        if family := family_of(self._names, text):
            return family
        person = bool(self._names.bearers(text))  # "Jordan" where a Jim Jordan was named
        if not person and (body := capitals().get(text)):
            return Speaker(body, SpeakerKind.ORGANIZATION, named=True)
        if not person and text in countries():
            return Speaker(text, SpeakerKind.ORGANIZATION, named=True)
        full = self._names.fullest(text, name.gender)
        kind = kind_of_name(self._names, name, full, mention)
        if kind is SpeakerKind.GROUP and mention.phrase.covers(name.span):
            full = mention.phrase.of(self._text)  # "Many prominent Republicans" are not all of them
        role = mention.description or self._roles.longest.get(full)
        return Speaker(without_article(full), kind, named=kind is not SpeakerKind.GROUP, role=role)

    def _several(self, mention: Mention) -> Speaker:
        """Two or more names under one cue: joined with "and"."""
        assert mention.name is not None  # noqa: S101 (the caller asked)
        members = sorted([mention.name, *mention.others], key=lambda n: n.span.start)
        return together(of_a_kind(self._names, [self._named(mention, name) for name in members]))

    def _coordination(self, mention: Mention, sentence: Span) -> Speaker | None:
        """Each conjunct of "the mayor and her aides" for itself."""
        joined = conjuncts(self._names, mention)
        if joined is None:
            return None
        left, right = joined
        if left.pronoun:
            first = self._antecedents.find(left.pronoun, left.span.start, sentence, self._spoken)
            own = first and Speaker(right.span.of(self._text), SpeakerKind.GROUP)
            last = self._named(right, right.name) if right.name else own
            return together([first, last]) if first and first.name and last else None
        return together([self._noun_phrase(left, sentence), self._last_part(right, sentence)])

    def _last_part(self, mention: Mention, sentence: Span) -> Speaker:
        """A name for itself; "his aides" or "other Democrats" as the story has them."""
        if mention.name and mention.name.kind is not SpeakerKind.GROUP:
            return self._named(mention, mention.name)
        if mention.definite and kind_of_head(mention.head) is SpeakerKind.PERSON:
            return self._noun_phrase(mention, sentence)  # "the Democrat and the New York businessman"
        return described(self._names, mention)

    def _varied(self, mention: Mention, sentence: Span, told: Told) -> Speaker | None:
        """Whom "the candidate" means, said for variety's sake of the person whom the sentences before are about."""
        former = bool(_ONCE.search(mention.phrase.of(self._text))) and kind_of_head(mention.head) is SpeakerKind.PERSON
        inside = self._names.inside(mention.phrase)
        seat = mention.head in ("governor", "mayor") and bool(inside) and not _OF.search(mention.phrase.of(self._text))
        described = self._taken_up.only_described(mention)
        once = former and not self._descriptions.is_office(mention.head)
        varied = former or seat or described or is_public_figure(mention.head)
        if mention.restricted or not varied or OWNED.search(mention.phrase.of(self._text)):
            return None
        if self._interview.labelled("I", mention.span.start):
            return None  # whoever speaks does not vary the newsroom's words
        return self._antecedents.topic(
            mention.span.start,
            sentence,
            self._spoken[-1][1].name if self._spoken else None,
            lambda name: 0.0 if described or once else self._descriptions.plausibility(mention, name),
            lambda full: self._descriptions.clashes(mention, full),
            evolve(told, quoted=(*told.quoted, *self._quoted)),
        )

    def _pronoun(
        self,
        mention: Mention,
        sentence: Span,
        in_quotes: bool,
        but: str | None,
        told: Told,
    ) -> Speaker:
        at = mention.span.start
        if again := next((speaker for where, speaker in self._spoken[-_AGAIN:] if where == at), None):
            return again  # "he said, adding …"
        if mention.pronoun == "I":
            if in_quotes and self._spoken:
                return self._spoken[-1][1]
            return Speaker(self._author, SpeakerKind.PERSON, named=self._author is not None)
        if mention.pronoun == "you":
            return _UNKNOWN
        if mention.pronoun == "who":
            return self._relative(mention, mention.head, sentence)
        if mention.pronoun == "it" and _READS.match(self._text, mention.span.end):
            read = self._antecedents.find("text", at, sentence, self._spoken, but)
            return read or self._subjects.last_document(at) or _UNKNOWN
        speaking = self._interview.labelled("I", at)
        but = but or (speaking.name if speaking and not in_quotes else self._author)
        found = self._antecedents.find(mention.pronoun or "", at, sentence, self._spoken, but, told, self._asker)
        return found or _UNKNOWN

    def _relative(self, mention: Mention, pronoun: str, sentence: Span) -> Speaker:
        found = self._relatives.before(mention.span.start, pronoun=pronoun)
        if isinstance(found, Name):
            return self._of_name(found)
        if found is None or self._says_nothing(found):
            return _UNKNOWN
        speaker = self._noun_phrase(found, sentence)
        return as_people(self._names, speaker, found) if pronoun in ("who", "whom") else speaker

    def _of_phrase(self, phrase: Span) -> Speaker:
        """Whom a noun phrase of the story means, by what is said beside names, or for variety's sake."""
        mention = read_mention(self._text, phrase, self._names)
        if mention is None or mention.pronoun or mention.name:
            return _UNKNOWN
        known = self._descriptions.definite(mention) if mention.definite else None
        if mention.definite and known is None:
            known = self._varied(mention, phrase, NOTHING)
        return known or described(self._names, mention)

    def _of_name(self, name: Name) -> Speaker:
        return self._named(Mention(name.span, name.span, surname(name.name), name=name), name)
