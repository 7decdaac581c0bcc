"""Speakers whom a story takes up by other words: "the official", "another", "both", "the company", "the Scot"."""

import re

from attrs import evolve, frozen

from claimcheck.attribution.speakers.antecedents import Antecedents
from claimcheck.attribution.speakers.described import kind_of_description, together
from claimcheck.attribution.speakers.descriptions import Descriptions
from claimcheck.attribution.speakers.lexicons import kind_of_head, nationalities
from claimcheck.attribution.speakers.mentions import Mention
from claimcheck.attribution.speakers.phrases import head_of, phrase_end
from claimcheck.attribution.speakers.senses import can_stand_for, is_any_body, is_demonym, is_trade, only_describes
from claimcheck.attribution.words import is_class, is_number, words
from claimcheck.records import Span, Speaker, SpeakerKind

_PAIR = ("both", "neither")
_OF_SEVERAL = ("one", "another")
_NEAR = 800  # characters back in which somebody spoke who is taken up
_RECENT = 12  # speakers among whom a description is looked for that is taken up
_BODY = SpeakerKind.ORGANIZATION
_PAPERS = (SpeakerKind.DOCUMENT,)
_NEW = frozenset({"a", "an", "all", "several"})  # with which a description begins that is taken up later
_AGAIN = frozenset({"the", "that", "this", "same"})
_ONE = ("a", "an", "one", "another")
OWNED = re.compile(r"[’']s?\s")  # "the programme's historian" is one more
_OF_THEM = re.compile(r" of them\Z")
_SOME_OF = re.compile(r"^\w+ of (?=the )")


@frozen
class TakenUp:
    """Finds whom such words mean; `spoken` are those who have spoken, in order, each with where."""

    text: str
    descriptions: Descriptions
    antecedents: Antecedents
    spoken: list[tuple[int, Speaker]]

    def of_several(self, word: str, at: int, sentence: Span) -> Speaker | None:
        """Whom "another" or "one" means, alone as a source."""
        word = _OF_THEM.sub("", word)
        if word.lower() not in _OF_SEVERAL:
            return None
        return self._another(at) or self._one_of(word, at, sentence)

    def _another(self, at: int) -> Speaker | None:
        """Such a speaker as the last one, where that has no name: "another official" behind "one official"."""
        if not self.spoken or self.spoken[-1][1].named or at - self.spoken[-1][0] > _NEAR:
            return None
        last = self.spoken[-1][1]
        own = words(last.name or "")
        if last.kind is not SpeakerKind.PERSON or not own or own[0].low not in _ONE:
            return None
        return Speaker(f"another {head_of(own[: phrase_end(last.name or '', own)])}", SpeakerKind.PERSON)

    def _one_of(self, word: str, at: int, sentence: Span) -> Speaker | None:
        """One of the several without a name who begin a sentence before: "Diplomats were sad. One said …"."""
        several = self.antecedents.find("they", at, sentence, self.spoken)
        if several is None or several.kind is not SpeakerKind.GROUP or several.named or not several.name:
            return None
        group = _SOME_OF.sub("", several.name)
        if words(group)[0].text not in nationalities():
            group = group[0].lower() + group[1:]
        article = "" if is_class(words(group)[0], "determiner") else "the "
        return Speaker(f"{word.lower()} of {article}{group}", SpeakerKind.PERSON)

    def pair(self, word: str, at: int, sentence: Span) -> Speaker | None:
        """The two of whom "both" or "neither", alone as a source, is said: those joined before, or who spoke last."""
        if word.lower() not in _PAIR:
            return None
        joined = self.antecedents.find("they", at, sentence, ())
        if joined and joined.kind in (SpeakerKind.PERSON, SpeakerKind.ORGANIZATION):
            return joined
        spoken = list({one.name: one for where, one in self.spoken if at - where < _NEAR}.values())[-len(_PAIR) :]
        people = all(one.named and one.kind is SpeakerKind.PERSON for one in spoken)
        return together(spoken) if len(spoken) == len(_PAIR) and people else None

    def body(self, mention: Mention) -> Speaker | None:
        """The body that spoke last, where "the club" can mean it: a bare name that says nothing of its kind."""
        if mention.restricted:
            return None
        if not is_any_body(mention.head):
            return self._by_noun(mention)
        where, body = self.spoken[-1] if self.spoken else (0, None)
        if body is None or body.kind is not SpeakerKind.ORGANIZATION:
            return self.descriptions.only_body(mention)
        if not body.named or mention.span.start - where > _NEAR:
            return None
        told = any(kind_of_head(word.low) is SpeakerKind.ORGANIZATION for word in words(body.name or ""))
        if told or self.descriptions.told_of_another(mention) or not self.descriptions.only_noun(mention):
            return None
        return evolve(body, role=None)

    def _by_noun(self, mention: Mention) -> Speaker | None:
        """The last speaker that is such a body by its own noun: "the campaign" of "Ana Ruiz's campaign"."""
        if not self.descriptions.is_bare(mention):
            return None
        named = (one for _, one in reversed(self.spoken[-_RECENT:]) if one.named and one.kind is _BODY)
        found = next((one for one in named if (one.name or "").lower().endswith(f" {mention.head}")), None)
        return evolve(found, role=None) if found else None

    def body_since(self, mention: Mention, known: Speaker) -> Speaker | None:
        """The body that spoke last, if `known`, whom the description also suits, was named no more since then."""
        if not self.spoken or self.spoken[-1][1].kind is not SpeakerKind.ORGANIZATION or known.name is None:
            return None
        recent = self.body(mention)
        if recent is None or not recent.named or recent.name == known.name:
            return None
        again = self.text.find(known.name, self.spoken[-1][0], mention.span.start) >= 0
        return None if again else recent

    def just_told(self, mention: Mention) -> Speaker | None:
        """The person without a name who spoke last, where the mention takes up nobody else: "the aide" of "an aide"."""
        last = self.spoken[-1][1] if self.spoken else None
        return self.described_before(mention, 1) if last and last.kind is SpeakerKind.PERSON else None

    def described_before(self, mention: Mention, recent: int = _RECENT) -> Speaker | None:
        """The speaker without a name whom the story told more of: "the official" of "an official at the ministry".

        It is one of the `recent` last speakers.
        """
        said = {word.low for word in words(self.text, mention.phrase.start, mention.phrase.end)} - _AGAIN
        kind = kind_of_description(mention)
        for _, one in reversed(self.spoken[-recent:]):
            own = words(one.name or "")
            new = bool(own) and (own[0].low in _NEW or is_number(own[0])) and (len(own) < 2 or own[1].low != "of")
            if one.kind is not kind or not new or (one.named and kind not in _PAPERS):
                continue
            head = head_of(own[: phrase_end(one.name or "", own)])
            same = head == mention.head or (kind in _PAPERS and can_stand_for(mention.head, head))
            if same and said - {mention.head} <= {word.low for word in own}:
                return evolve(one, role=None)
        return None

    def only_described(self, mention: Mention) -> bool:
        """Whether the mention tells a known person's trade, age or origin: "the Milan-based physicist", "the Scot"."""
        if is_demonym(mention.head):
            return True
        if kind_of_head(mention.head) is not SpeakerKind.PERSON:
            return False
        origin = any(only_describes(word.low) for word in words(self.text, mention.phrase.start, mention.phrase.end))
        return origin or (is_trade(mention.head) and not self.descriptions.told_of_another(mention))
