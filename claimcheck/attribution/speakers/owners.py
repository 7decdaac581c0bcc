"""Whose a speaker or document is that a possessive pronoun names: "her campaign", "files from his office"."""

import re

from attrs import frozen

from claimcheck.attribution.speakers.antecedents import Antecedents
from claimcheck.attribution.speakers.described import described, kind_of_description
from claimcheck.attribution.speakers.descriptions import Descriptions
from claimcheck.attribution.speakers.interviews import Interview
from claimcheck.attribution.speakers.mentions import PRONOUNS, Mention
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.senses import is_kin
from claimcheck.records import Span, Speaker, SpeakerKind

_INNER = re.compile(r"\b(his|her|its|their)\s")


@frozen
class Owners:
    """Finds them in one story; `spoken` are those who have spoken, in order, each with where."""

    names: Names
    descriptions: Descriptions
    antecedents: Antecedents
    interview: Interview
    spoken: list[tuple[int, Speaker]]

    def possessed(self, mention: Mention, pronoun: str, sentence: Span) -> Speaker:
        """Whose "her campaign" is; "his former wife" is whomever the story calls that."""
        if is_kin(mention.head) and (known := self.descriptions.definite(mention)):
            return known
        at = mention.span.start
        if pronoun == "it" and kind_of_description(mention) in (SpeakerKind.PERSON, SpeakerKind.GROUP):
            pronoun = "body"  # "its analysts": no document has any
        if pronoun == "I":
            owner = self.interview.labelled("I", at)
        else:
            owner = self.antecedents.find(pronoun, at, sentence, self.spoken)
        people = kind_of_description(mention) in (SpeakerKind.PERSON, SpeakerKind.GROUP)
        if owner and not owner.named and not (people and owner.kind is SpeakerKind.ORGANIZATION):
            owner = None  # "its report" of a body without a name has none either
        return described(self.names, mention, owner.name if owner else None)

    def inside(self, mention: Mention, sentence: Span) -> str | None:
        """Whose a document is that has a possessive pronoun inside: "files from his office"."""
        inside = _INNER.search(self.names.text, mention.span.start, mention.span.end)
        if inside is None or kind_of_description(mention) is not SpeakerKind.DOCUMENT:
            return None
        if inside[1] == "its" and self.names.inside(Span(mention.span.start, inside.start())):
            return None  # "an Interpol summary of its inquiry"
        owner = self.antecedents.find(PRONOUNS[inside[1]], mention.span.start, sentence, self.spoken)
        return owner.name if owner and owner.named else None
