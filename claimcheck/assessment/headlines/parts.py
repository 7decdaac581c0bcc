"""A headline or deck taken apart: the statements it makes, and whether it makes them flatly."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import frozen

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.headlines.words import Word, in_class, stem, words
from claimcheck.assessment.lexicon import rows
from claimcheck.assessment.quantity import Quantity
from claimcheck.records import Article, Claim, SectionKind, Span

_LONGEST = 600  # characters of a headline or deck that are read
_MOST = 12  # parts that are looked at
_MOST_AMOUNTS = 8  # of a part
_LEAST_WORDS = 2
_BEHIND = " \n\r\t.;!"  # behind a statement, and no part of it
_NAME_LENGTH = 6  # words of a speaker before a colon or behind a dash
_BARE_NAME = 3  # words of one behind a colon, where a statement is as likely
_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+|\n+")
_BREAK = re.compile(r",\s+|(?<!\s)\s+(?:[–—-]\s+|(?:as|after|while|amid|but|and)\s+(?=\w))")
_LABEL = re.compile(r"(?P<head>[^:]{2,60}):\s+(?P<rest>.+)", re.DOTALL)
_DASH = re.compile(r"(?P<rest>.+)\s[–—-]\s(?P<head>[^–—]{2,60})", re.DOTALL)
_QUOTED = re.compile(r"(?<!\w)[‘'](?=\S)[^‘]{1,200}?(?<=\S)[’'](?!\w)|[“\"][^“”\"]{1,400}[”\"]")
_NEGATION = re.compile(r"\b(?:not|no|never|nobody|none|without)\b|n[’']t\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:to|will)\b", re.IGNORECASE)


@frozen
class Part:
    """One statement of a headline or deck.

    `own` are its content words outside quotation marks, `context` the stems of the rest of the headline. `flat` is
    true where nothing attributes or hedges it; `future` where it is a plan ("to close", "will close").
    """

    section: SectionKind
    span: Span
    text: str
    own: tuple[Word, ...]
    context: frozenset[str]
    flat: bool
    negated: bool
    future: bool

    @property
    def amounts(self) -> tuple[Quantity, ...]:
        """Its amounts, at most eight."""
        return quantities(self.text)[:_MOST_AMOUNTS]

    @property
    def stems(self) -> frozenset[str]:
        """The stems of its own words."""
        return frozenset(word.stem for word in self.own)


def parts_of(article: Article, claims: Sequence[Claim]) -> list[Part]:
    """The statements of the article's headline and deck, in order; at most a dozen of them."""
    speakers = {stem(word.text) for claim in claims for word in words(claim.speaker.name or "")} - {""}
    return list(islice(_all(article, claims, speakers), _MOST))


def _all(article: Article, claims: Sequence[Claim], speakers: set[str]) -> Iterator[Part]:
    above = [claim for claim in claims if claim.section in (SectionKind.HEADLINE, SectionKind.DECK) and claim.cue]
    cued = [span for claim in above if claim.cue for span in (*claim.statement.spans, claim.cue.span)]
    for section in article.sections:
        if section.kind in (SectionKind.HEADLINE, SectionKind.DECK):
            end = min(section.span.end, section.span.start + _LONGEST)
            for start, stop in _cut(article.text, section.span.start, end, _SENTENCE_END):
                yield from _of_sentence(article.text, section.kind, Span(start, stop), speakers, cued)


def _of_sentence(text: str, kind: SectionKind, span: Span, speakers: set[str], cued: Sequence[Span]) -> Iterator[Part]:
    said = span.of(text)
    core, labelled = _without_label(said, speakers)
    start = span.start + said.index(core)
    spoken = labelled or said.rstrip(" ”\"’'").endswith("?") or _attributes(core)
    quoted = [found.span() for found in _QUOTED.finditer(core)]
    every = [word for word in words(core) if not any(a <= word.start < b for a, b in quoted)]
    for low, high in _merged(core, every):
        own = tuple(word for word in every if low <= word.start < high and word.stem)
        rest = frozenset(word.stem for word in every if not low <= word.start < high) - {""}
        place, piece = Span(start + low, start + high), core[low:high]
        cut_off = spoken or _is_hedged(piece) or any(place.overlaps(other) for other in cued)
        flat = not cut_off and len(own) >= _LEAST_WORDS
        yield Part(kind, place, piece, own, rest, flat, bool(_NEGATION.search(piece)), bool(_FUTURE.search(piece)))


def _merged(core: str, every: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The parts between breaks; one of too few words joins the next, the last one the one before."""
    pieces: list[tuple[int, int]] = []
    begin = None
    for low, high in _cut(core, 0, len(core), _BREAK):
        begin = low if begin is None else begin
        if sum(1 for word in every if begin <= word.start < high and word.stem) >= _LEAST_WORDS:
            pieces.append((begin, high))
            begin = None
    if begin is not None:
        last = pieces.pop()[0] if pieces else begin
        pieces.append((last, len(core)))
    for low, high in pieces:
        end = low + len(core[low:high].rstrip(_BEHIND))
        if low < end:
            yield low, end


def _cut(text: str, start: int, end: int, breaks: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for found in breaks.finditer(text, start, end):
        if start < found.start():
            yield start, found.start()
        start = found.end()
    if text[start:end].strip():
        yield start, end


def _without_label(said: str, speakers: set[str]) -> tuple[str, bool]:
    """The headline without "Police:" or "- police", and whether that is a speaker; "BREAKING:" is none."""
    for pattern in (_LABEL, _DASH):
        found = pattern.fullmatch(said)
        if found is None:
            continue
        if _is_speaker(found["head"], speakers):
            return found["rest"], True
        if pattern is _LABEL:
            return found["rest"], len(found["rest"].split()) <= _BARE_NAME and _is_speaker(found["rest"], speakers)
    return said, False


def _is_speaker(label: str, speakers: set[str]) -> bool:
    told = [word.text.lower() for word in words(label)]
    if len(told) > _NAME_LENGTH:
        return False
    return any(word in in_class("label") or stem(word) in speakers for word in told)


def _attributes(said: str) -> bool:
    return not in_class("saying").isdisjoint(word.text.lower() for word in words(said))


def is_open(text: str) -> bool:
    """Whether a text hedges or attributes what it says."""
    return _attributes(text) or _is_hedged(text)


def _is_hedged(piece: str) -> bool:
    told = [word.text.lower() for word in words(piece)]
    if not in_class("hedged").isdisjoint(told):
        return True
    joined = f" {' '.join(told)} "
    return any(f" {phrase} " in joined for phrase in _phrases())


def _phrases() -> list[str]:
    lists = [listed for kind, listed in rows("headline_words.tsv", 2) if kind == "hedged_phrase"]
    return [phrase for listed in lists for phrase in listed.split(",")]
