"""Pieces of a content that the story tells beside what is said: a scene, a time, a medium.

"Premier trails, poll shows, [as she pledges tax freeze]." "Pay is rising, she said, [a week] after the vote."
"""

import re
from collections.abc import Sequence

from claimcheck.attribution.clauses import MODALS, can_act, is_passive
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.words import Word, has_verb, is_class, is_number, looks_finite, words
from claimcheck.records import Attribution, Span

_LATER = re.compile(
    r",\s(?:(?:just|only|barely)\s)?(?:[\w-]+\s){0,2}?(?:minutes?|hours?|days?|weeks?|months?)\safter\s"
    r"(?P<since>[^;:“”\"()\n]{3,120})"
)
_PARTICIPLE = re.compile(r"[a-z]+ing")
_LONGEST = 8  # words of a scene's subject
_THINGS = frozenset({"it", "this", "that", "these", "those"})  # pronouns for no person


def without_strays(text: str, contents: Sequence[Span], one: Attribution, regions: Sequence[Region]) -> list[Span]:
    """The contents without pieces that are none; all of them where nothing else is left."""
    cue = Span(one.cue[0].start, one.cue[-1].end)
    quoted = any(region_at(regions, content.start) for content in contents)
    joined = any(content.start >= cue.end for content in contents) and _joins(text, cue)
    passive = is_passive(text, one)
    kept = [
        content
        for content in contents
        if (passive and content.of(text).startswith("as "))
        or (
            not _is_stray(text, content, cue, regions, quoted)
            and not (joined and content.end <= cue.start and not region_at(regions, content.start))
            and not any(_describes(text, content, source) for source in one.source)
        )
    ]
    return kept or list(contents)


def _joins(text: str, cue: Span) -> bool:
    """Whether the cue is a participle behind a clause of its own subject: "The court sat late, rejecting …"."""
    before = text[max(0, cue.start - 2) : cue.start] == ", "
    return before and _PARTICIPLE.fullmatch(text, cue.start, cue.end) is not None


def without_later(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """The content without what had gone before it was said: "he would resign[, hours after the vote was lost]".

    Only what is to come is told by somebody to whom that is past; "the ship sank, hours after it left" stays whole.
    """
    match = _LATER.search(text, content.start, content.end)
    if match is None or match.end() < content.end or region_at(regions, match.start()):
        return content
    verb = next((word for word in words(text, content.start, match.start()) if looks_finite(word)), None)
    past = has_verb(words(text, match.start("since"), content.end))
    return Span(content.start, match.start()) if verb and verb.low in MODALS and past else content


def _describes(text: str, content: Span, source: Span) -> bool:
    """Whether it is a relative clause behind the source: "according to the authority[, which blames the farmers]"."""
    found = words(text, content.start, content.end)[:1]
    close = source.end <= content.start and text[source.end : content.start].strip() == ","
    return close and bool(found) and is_class(found[0], "relative")


def _is_stray(text: str, content: Span, cue: Span, regions: Sequence[Region], quoted: bool) -> bool:
    if region_at(regions, content.start):
        return False
    if find_medium(text, [content]) == content.of(text):
        return True
    found = words(text, content.start, content.end)
    if found and found[0].low == "anonymity":
        return True  # "told AP on condition of [anonymity, as he was not allowed to speak]"
    if content.start >= cue.end and ";" in text[cue.end : content.start]:
        verb = next((place for place, word in enumerate(found) if looks_finite(word)), 0)
        named = verb and not is_class(found[0], "pronoun") and can_act(text, found[:verb])
        return bool(named)  # "…, according to the bank; a study put it at three"
    behind = content.start >= cue.end and text[cue.end : content.start].strip() == ","
    if quoted and behind and found and found[0].low.endswith("ing"):
        return True  # "“It is out,” the barber says, using the name of a firm that is gone"
    if content.end <= cue.start:
        return quoted and _opens_scene(found)  # "As a phone rang, the announcer said, “…”"
    return _is_span_of_time(found) or (_opens_scene(found) and _acts(text, found))


def _opens_scene(found: Sequence[Word]) -> bool:
    alike = len(found) < 3 or found[2].low == "as"  # "as well as"
    return not alike and (found[0].low == "as" or (found[0].low == "even" and found[1].low == "as"))


def _acts(text: str, found: Sequence[Word]) -> bool:
    """Whether somebody does something in a clause behind "as": "as the crowd cheered", not "as demand weakened"."""
    clause = [word for word in found[:_LONGEST] if word.low not in ("even", "as")]
    if clause and is_class(clause[0], "pronoun"):
        return clause[0].low not in _THINGS
    verb = next((place for place, word in enumerate(clause) if looks_finite(word)), len(clause))
    return bool(clause[:verb]) and can_act(text, clause[:verb])


def _is_span_of_time(found: Sequence[Word]) -> bool:
    """Whether it tells how long before or after something else it was said: "a week after the vote"."""
    unit = next((place for place, word in enumerate(found) if is_class(word, "time_unit")), len(found))
    counted = all(is_class(word, "determiner") or is_number(word) for word in found[:unit])
    return counted and unit + 1 < len(found) and found[unit + 1].low in ("after", "before")
