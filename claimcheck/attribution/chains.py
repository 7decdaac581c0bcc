"""Who speaks, and through whom we know it."""

import re
from bisect import bisect_left

from attrs import field, frozen

from claimcheck.attribution.cues import read_cue
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.speakers import Resolver, Told
from claimcheck.records import Attribution, Span, Speaker, SpeakerKind

_ASKS = ("ask", "inquire")  # "wondered whether" is no question to anybody
_QUESTION = re.compile(
    r"(?:(?:[A-Z][\w.’-]*|him|her|them|it) ){0,4}(?:whether|if|how|why|what|which|when|where|who|about)\b"
)
_STOP = re.compile(r"[,.;:—–“\"\n]")
_FAR = 80  # characters behind a cue in which its clause ends
_OTHERS = ("m", "f", "they")


@frozen
class Heard:
    """A speaker, and the names of those who relay the speaker's words, outermost first."""

    speaker: Speaker
    chain: tuple[str, ...] = ()


@frozen
class Chains:
    """Resolves the speakers of one story's attributions, which are asked for in text order, outer ones first."""

    resolver: Resolver
    layout: Layout
    _known: dict[Span, Speaker] = field(factory=dict, init=False)

    def hear(self, one: Relayed, sentence: Span) -> Heard | None:
        """Who speaks and through whom; None for an attribution inside another where nobody else speaks."""
        through = [self._relay(attribution, sentence) for attribution in one.through]
        chain = tuple(speaker.name for speaker in through if speaker.name)
        if one.added:
            spoken = through and one.through[-1].cue[0] in self.layout.marks  # a turn, in its speaker's own words
            inner = self._inside(one.attribution, through[-1], sentence, spoken=bool(spoken))
            return Heard(inner, chain) if inner and inner.name not in chain and len(chain) == len(through) else None
        source = one.attribution.source[-1] if one.attribution.source else None
        in_quotes = self._in_quotes(one.attribution)
        told = self._told(one.attribution, source)
        speaker = self.resolver.speaker(source, sentence, in_quotes=in_quotes, told=told)
        if source:
            self._known[source] = speaker
        return Heard(speaker, tuple(name for name in chain if name != speaker.name))

    def _told(self, attribution: Attribution, source: Span | None) -> Told:
        """The contents by whether they are quoted, and by the side of the source on which they stand."""
        text = self.layout.article.text
        quoted = [span for span in attribution.content if region_at(self.layout.regions, span.start)]
        plain = [self._unquoted(span) for span in attribution.content if span not in quoted]
        ahead = [span for span in plain if source and span.end <= source.start]
        behind = [span for span in plain if source and span.start >= source.end]
        cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
        stop = _STOP.search(text, cue.end, cue.end + _FAR)
        if source and source.end <= cue.start and stop and stop.start() > cue.end:
            behind.append(Span(cue.end, stop.start()))  # whom it is told, of whom it is said
        asks = any(_QUESTION.match(text, span.start) for span in behind)
        asks = asks and read_cue(text, cue).lemma in _ASKS
        return Told(tuple(quoted), tuple(ahead), tuple(behind), asks=asks)

    def _unquoted(self, content: Span) -> Span:
        """The content up to where its first quotation begins."""
        place = bisect_left(self.layout.regions, (content.start, content.start))
        opening = self.layout.regions[place][0] if place < len(self.layout.regions) else content.end
        return Span(content.start, min(opening, content.end))

    def _relay(self, attribution: Attribution, sentence: Span) -> Speaker:
        """Who passes the words on."""
        if not attribution.source:
            return Speaker(None, SpeakerKind.UNKNOWN)
        source = attribution.source[-1]
        if source not in self._known:
            in_quotes = self._in_quotes(attribution)
            self._known[source] = self.resolver.speaker(source, sentence, in_quotes=in_quotes)
        return self._known[source]

    def _inside(self, attribution: Attribution, outer: Speaker, sentence: Span, *, spoken: bool) -> Speaker | None:
        """Who speaks inside the statement of `outer`; None where that is `outer`, or nobody in particular.

        In what is `spoken`, word for word, "he" and "she" are somebody else.
        """
        source, in_quotes = attribution.source[-1], self._in_quotes(attribution)
        pronoun = self.resolver.pronoun(source)
        if pronoun in ("I", "you", "it"):
            return None
        if pronoun in _OTHERS and not (in_quotes or spoken) and self.resolver.fits(pronoun, outer):
            return None  # "Ruiz said she had told the police": she is Ruiz
        found = self.resolver.speaker(source, sentence, in_quotes=in_quotes, but=outer.name, remember=False)
        if source not in self._known:
            self._known[source] = found
        if pronoun in _OTHERS:
            # "A former banker told the court" is a poor guess for who "he" is in a quotation.
            return found if found.named else Speaker(None, SpeakerKind.UNKNOWN, mention=source)
        return found if found.name and found.kind is not SpeakerKind.UNKNOWN else None

    def _in_quotes(self, attribution: Attribution) -> bool:
        return region_at(self.layout.regions, attribution.cue[0].start) is not None
