"""Who only listens: "the court heard that …", "jurors were told …", "Town ‘broke the rules’, inquiry told".

The model takes whom it finds beside the cue for the speaker. Who spoke there is not said.
"""

import re
from functools import cache

from attrs import evolve

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.speakers.phrases import kind_of_phrase, phrase_end
from claimcheck.attribution.words import words
from claimcheck.records import Attribution, Span

_HEARD = re.compile(
    r"\s*(?:(?:has|had|have|also|later)\s+)*(?:heard|hears|(?:was|were|is|are|been)\s+(?:\w+\s+)?told)\b"
)
_TOLD = re.compile(r"\s*told\b")
# Whoever stands in front of it is told and does not tell: "Ruiz was told that …".
_PASSIVE = re.compile(
    r"(?:(?:has|have|had|also|later|was|were|is|are|been|being|he|she|repeatedly|already|earlier)\s)*"
    r"(?:was|were|is|are|been|being)\s(?:\w+\s)?(?:told|warned|informed|advised|assured|notified|reminded|briefed)"
)
_BY = re.compile(r"\sby\s")
_BEHIND = 80  # characters behind "by" in which the teller stands
_BEFORE = 60  # characters before a cue in which a hearer is looked for


@cache
def _nouns() -> frozenset[str]:
    """The nouns, lower-case, of those before whom statements are made: courts, juries, committees."""
    return frozenset(word.lower() for kind, word in rows("media.tsv", 2) if kind == "hearer")


def is_hearer(text: str, who: Span) -> bool:
    """Whether `who` names a court, a jury, a committee."""
    return not _nouns().isdisjoint(word.low for word in words(text, who.start, who.end))


def without_hearer(text: str, attribution: Attribution) -> Attribution:
    """The attribution without whoever only hears what is said, as its source or at the end of its content."""
    if not attribution.source:
        kept = tuple(rest for one in attribution.content if (rest := _cut(text, one, attribution.cue[0])))
        return evolve(attribution, content=kept) if kept else attribution
    if _PASSIVE.fullmatch(text, attribution.cue[0].start, attribution.cue[-1].end):
        return _told(text, attribution)
    if not is_hearer(text, attribution.source[-1]):
        return attribution
    source, last = attribution.source[-1], attribution.cue[-1].end
    if last < source.end:
        return attribution
    behind = words(text, last, min(len(text), last + 30))
    # "told" with nobody who is told behind it, as in a headline
    alone = not behind or any(mark in text[last : behind[0].start] for mark in ".\n\r")
    told = alone and max(attribution.content).end <= source.start and _TOLD.match(text, source.end, last)
    return evolve(attribution, source=()) if told or _HEARD.match(text, source.end, last) else attribution


def _told(text: str, attribution: Attribution) -> Attribution:
    """The attribution of a passive to whoever stands behind its "by", and not to who is told in front of it."""
    source, cue = attribution.source[-1], attribution.cue[-1]
    if source.end > attribution.cue[0].start:
        return attribution
    by = _BY.match(text, cue.end)
    found = words(text, by.end(), min(len(text), by.end() + _BEHIND)) if by else []
    teller = found[: phrase_end(text, found)] if found else []
    named = bool(teller) and (kind_of_phrase(text, found) is not None or teller[-1].capitalized)
    return evolve(attribution, source=(Span(teller[0].start, teller[-1].end),) if named else ())


def _cut(text: str, content: Span, cue: Span) -> Span | None:
    """The content in front of a cue of hearing without who hears: "The dam leaked[, an inquiry] heard"."""
    heard = None if text[content.end : cue.start].strip() else _HEARD.match(text, content.end, cue.end)
    who = heard_by(text, Span(cue.start, heard.end())) if heard else None
    if heard is None or who is None:
        return content
    start = heard.end() - len(who)
    if start <= content.start:
        return None
    comma = text[content.start : start].rstrip()
    return Span(content.start, content.start + len(comma) - 1) if comma.endswith(",") and len(comma) > 1 else content


def heard_by(text: str, cue: Span) -> str | None:
    """Before whom it was said, where the words in front of the cue tell that: "a jury heard"."""
    match = _hearer().search(text, max(0, cue.start - _BEFORE), cue.end)
    return match.group() if match and match.end() == cue.end else None


@cache
def _hearer() -> re.Pattern[str]:
    nouns = "|".join(re.escape(word) for word in sorted(_nouns()))
    return re.compile(
        rf"\b(?:the |an? )?(?:[\w’'-]+ ){{0,2}}?(?:{nouns}) (?:\w+ ){{0,2}}?(?:heard|hears|told)\b", re.IGNORECASE
    )
