"""Where the words that name a speaker begin and end, by the names of the story."""

import re

from attrs import frozen

from claimcheck.attribution.speakers.lexicons import kind_of_head
from claimcheck.attribution.speakers.mentions import read_mention
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Span, SpeakerKind

_SCENE = re.compile(
    r"(?:\A|[\n.!?”\"]\s?)(?:At|In|On|During|Before|After|Following|Amid|Under|Outside|Inside|From)\s\Z"
)
_REACH = 14  # characters before a source, enough for what `_SCENE` looks for
_APPOSED = re.compile(r",\s[^,;:.“”\"()\n]{1,60},?")
_SPEAKERS = (SpeakerKind.PERSON, SpeakerKind.GROUP, SpeakerKind.ORGANIZATION)


@frozen
class Extents:
    """Finds them in one story."""

    names: Names

    def whole(self, source: Span) -> Span:
        """The source with the name that it begins inside of, and with the one that stands beside its noun.

        "Met Office" where the source is "Office", "its chair, Ana Ruiz" where it is "its chair".
        """
        source = self._with_apposed(self._without_scene(source))
        name = self.names.around(source.start)
        if name is None or name.span.end > source.end or name.name.isupper():
            return source  # in capitals, where a name begins nobody knows
        return Span(name.span.start, source.end)

    def _without_scene(self, source: Span) -> Span:
        """The source without where it was said: "At [a meeting, held at its request, Ana Ruiz] denied that …"."""
        text = self.names.text
        comma = text.rfind(", ", source.start, source.end)
        if comma < 0 or not _SCENE.search(text, max(0, source.start - _REACH), source.start):
            return source
        last = Span(comma + 2, source.end)
        mention = read_mention(text, last, self.names)
        can_speak = mention and (mention.name or kind_of_head(mention.head) in _SPEAKERS)
        return last if can_speak else source

    def _with_apposed(self, source: Span) -> Span:
        if self.names.text[source.end : source.end + 2] != ", " or self.names.inside(source):
            return source
        name = self.names.following(source.end + 2)
        mention = read_mention(self.names.text, source, self.names)
        if name is None or mention is None or mention.pronoun or kind_of_head(mention.head) is not SpeakerKind.PERSON:
            return source
        closed = self.names.text[name.span.end : name.span.end + 1] in (",", ".")
        return Span(source.start, name.span.end) if closed and name.kind is SpeakerKind.PERSON else source

    def described(self, stretch: Span) -> Span | None:
        """The stretch, if it is a name with nothing behind it but what is said of its bearer: "Ana Ruiz, 58,"."""
        name = self.names.following(stretch.start)
        described = (
            name and name.kind is SpeakerKind.PERSON and _APPOSED.fullmatch(self.names.text, name.span.end, stretch.end)
        )
        return stretch if described else None

    def beside(self, cue: Span, *, before: bool) -> Span | None:
        """The name, with its title, that stands right before or right behind the cue."""
        name = self.names.ending(cue.start - 1) if before else self.names.following(cue.end + 1)
        if name is None or name.kind is SpeakerKind.GROUP:
            return None
        start = name.span.start - (len(name.role) + 1 if name.role else 0)
        return Span(max(0, start), name.span.end) if before or start <= cue.end + 1 else None
