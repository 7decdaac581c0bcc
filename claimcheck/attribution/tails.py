"""Who stands behind a whole sentence that the model gave to somebody inside it, or to nobody.

"Officials have admitted that funds are short, [two people familiar with the talks said]." "The mayor took the money,
[a jury heard on Tuesday]."
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.attribution.hearers import is_hearer
from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.said import timeless_words
from claimcheck.attribution.speakers.phrases import kind_of_phrase, phrase_end
from claimcheck.attribution.words import has_verb, is_class, words
from claimcheck.records import Attribution, Span

_TAIL = re.compile(
    r",\s(?P<who>[^\s,.;:“”\"()][^,.;:“”\"()\n]{0,100}?)"
    r"\s(?P<cue>(?P<speaks>sa(?:id|ys?)"
    r"|(?:(?:has|have)\s(?:just\s|now\s|also\s)?)?(?:announced|confirmed|warned))"
    r"|(?:has\s|have\s|had\s)?heard|hears|(?:(?:was|were|is|are)\s)?told)"
    r"(?P<rest>\s[^,.;:“”\"()\n]{1,140})?[.]?\s*"
)
_ANONYMOUS = re.compile(r"\s(?:on|under)\s(?:the\s)?condition\sof\s(?:strict\s)?anonymity\b")
_FEWEST = 3  # words of what is said


def with_tails(layout: Layout, relayed: Sequence[Relayed]) -> Iterator[Relayed]:
    """The attributions, which are in the order of their cues, with those of sentence ends that the model left out.

    Where others stand in such a sentence, they are what the speaker at its end passes on.
    """
    starts = [one.attribution.cue[0].start for one in relayed]
    done = 0
    for sentence in layout.sentences:
        tail = _tail(layout, sentence)
        if tail is None:
            continue
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        yield from relayed[done:first]
        yield from _under(tail, relayed[first:last])
        done = last
    yield from relayed[done:]


def _tail(layout: Layout, sentence: Span) -> Attribution | None:
    """The attribution of the whole sentence to whoever stands behind its last comma."""
    text = layout.article.text
    comma = text.rfind(",", sentence.start, sentence.end)
    match = _TAIL.fullmatch(text, comma, sentence.end) if comma > sentence.start else None
    if match is None or region_at(layout.regions, comma) or region_at(layout.regions, match.start("cue")):
        return None
    section = layout.section_at(sentence.start)
    who, cue, said = Span(*match.span("who")), Span(*match.span("cue")), Span(sentence.start, comma)
    if section is None or section.kind not in NARRATED or not _belongs(text, match):
        return None
    found = words(text, said.start, said.end)
    if len(found) < _FEWEST or not has_verb(found):
        return None
    if match["speaks"] or (match["cue"] == "told" and match["rest"]):
        return Attribution((who,), (cue,), (said,)) if _can_speak(text, who) else None
    return Attribution((), (cue,), (said,)) if is_hearer(text, who) else None


def _belongs(text: str, match: re.Match[str]) -> bool:
    """Whether what stands behind the cue says when or through what it was said."""
    if not match["rest"]:
        return True
    rest = Span(*match.span("rest"))
    if anonymous := _ANONYMOUS.search(text, rest.start, rest.end):
        rest = Span(rest.start, anonymous.start())
        if rest.start == rest.end:
            return True
    if match["cue"] == "told":
        return find_medium(text, [Span(match.start("cue"), rest.end)]) is not None  # "told the Harbour Post"
    return find_medium(text, [rest]) is not None or all(word.low == "on" for word in timeless_words(text, rest))


def _can_speak(text: str, who: Span) -> bool:
    found = words(text, who.start, who.end)
    if not found or has_verb(found) or is_class(found[0], "subordinator", "preposition"):
        return False  # "as police have confirmed"
    named = all(word.capitalized for word in found[: phrase_end(text, found)])
    return named or kind_of_phrase(text, found) is not None


def _under(tail: Attribution, inside: Sequence[Relayed]) -> list[Relayed]:
    """The attributions of one sentence below that of its end; as they are where one of them has that end already."""
    same = [one for one in inside if one.attribution.cue[-1].overlaps(tail.cue[0]) and not one.attribution.source]
    if tail.source and same and len(same) == len(inside):
        return [Relayed(tail)]  # the model took the speaker for a part of what is said
    for one in inside:
        pieces = (*one.attribution.cue, *one.attribution.content, *one.attribution.source)
        if one.through or any(piece.end > tail.content[0].end for piece in pieces):
            return list(inside)
    below = [evolve(one, through=(tail,), added=True) for one in inside if one.attribution.source]
    return [Relayed(tail), *below]
