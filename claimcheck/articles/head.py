"""Which of an article's first paragraphs are headline and deck, and which one a dateline opens."""

import re

from attrs import frozen

from claimcheck.articles.datelines import Opening, opening
from claimcheck.articles.layout import ends_sentence
from claimcheck.articles.names import all_capitals, title_case
from claimcheck.articles.signatures import signature
from claimcheck.articles.units import Unit

_TWO_SENTENCES = re.compile(r"[a-z]{2}[.?!][\"”’]?\s+[\"“‘'(]?[^\W\d_a-z]")
_TURN = re.compile(r"(?P<name>[^\W\d_a-z][^\n:—–()a-z]{1,40}?)(?::| (?:—|–|--?))\s")
_MOST_BEFORE = 2  # paragraphs above a byline or dateline: headline and deck
_LONGEST_HEADLINE = 250
_LONGEST_UNSIGNED = 160  # a headline that no byline or dateline follows
_LONGEST_DECK = 400


@frozen
class Head:
    """Indices of units: `headline`, `deck`, a section's `label` above them, the last unit of the head, and `opened`.

    `opening` is the dateline that the unit `opened` starts with.
    """

    headline: int | None = None
    deck: int | None = None
    label: int | None = None
    last: int = -1
    opened: int | None = None
    opening: Opening | None = None


def head_of(text: str, units: list[Unit]) -> Head:
    """The head of the article that consists of `units`."""
    texts = [index for index, unit in enumerate(units[:40]) if unit.is_text][: _MOST_BEFORE + 3]
    label = _label(text, units, texts)
    if label is not None:
        texts.pop(0)
    last = _last_furniture(units, texts)
    opened, found = _opening(text, units, texts, last)
    body = opened if opened is not None else next((index for index in texts if index > last), len(units))
    above = [index for index in texts if index < body]
    headline = deck = None
    if above:
        headline = above[0] if _may_head(units[above[0]].of(text)) else None
    elif opened is None and len(texts) > 1 and _is_headline(text, units, texts[0]):
        turn = _TURN.match(text, units[texts[0]].start) and _is_transcript(text, units)
        headline = None if turn else texts[0]
    if headline is not None:
        after = [index for index in texts if index > headline]
        more = units[headline].of(text).endswith(";")  # "Talks open in Moscow;", and the deck says the rest
        if len(after) > 1 and after[0] != opened:
            unit = units[after[0]]
            brief = signature(text, unit.start, unit.end) is not None
            may_be = not brief and _may_be_deck(unit.of(text), signed=more or after[0] in above)
            deck = after[0] if may_be else None
    return Head(headline, deck, label, last, opened, found)


def _may_be_deck(words: str, *, signed: bool) -> bool:
    """Whether the paragraph below the headline is a summary; unless `signed` by what follows, it lacks a full stop."""
    return len(words) <= _LONGEST_DECK and (signed or not (ends_sentence(words) or words[-1] in ":;,"))


def _label(text: str, units: list[Unit], texts: list[int]) -> int | None:
    """A section's name above the headline ("WORLD")."""
    if len(texts) < 3:
        return None
    words, headline = (units[index].of(text) for index in texts[:2])
    short = len(words) <= 30 and (len(words.split()) == 1 or (len(words.split()) == 2 and all_capitals(words)))
    if not short or not words[0].isupper() or ends_sentence(words) or not _may_head(headline):
        return None
    return texts[0] if len(headline.split()) >= 4 and not ends_sentence(headline) else None


def _last_furniture(units: list[Unit], texts: list[int]) -> int:
    """The last byline, date or dateline of the head: few paragraphs above it, one at least below; -1 where none is."""
    closed = texts[_MOST_BEFORE] if len(texts) > _MOST_BEFORE else (texts[-1] if texts else 0)
    return max((index for index in range(closed) if units[index].is_furniture), default=-1)


def _opening(text: str, units: list[Unit], texts: list[int], last: int) -> tuple[int | None, Opening | None]:
    """The first paragraph that a dateline opens, if there is one in the head."""
    after = [index for index in texts if index > last][: _MOST_BEFORE + 1]
    colons = sum(1 for unit in units if ":" in unit.of(text)[:40] and all_capitals(unit.of(text)[:3]))
    spoken = _is_transcript(text, units)
    for loose in (False, True):
        for index in after:
            unit = units[index]
            found = opening(text, unit.start, unit.end, loose=loose)
            sign = text[unit.start : found.body].rstrip()[-1] if found else ""
            if found and not (colons >= 2 and sign == ":") and not (spoken and found.finding.agencies == ()):
                return index, found
    return None, None


def _is_transcript(text: str, units: list[Unit]) -> bool:
    """Whether names in capitals stand before colons or dashes, and who is named asks: "LEE — Why?", "RUIZ — It …"."""
    turns = [(match["name"], unit.of(text)) for unit in units if (match := _TURN.match(text, unit.start, unit.end))]
    names = {name for name, _ in turns}
    asking = [place for place, (_, words) in enumerate(turns) if words.endswith("?")]
    return len(names) > 1 and bool(asking) and (len(names) < len(turns) or asking[0] == 0)


def _may_head(words: str) -> bool:
    """Whether `words` can be a headline: one sentence, not too long."""
    if len(words) > _LONGEST_HEADLINE or not any(map(str.isalnum, words)):
        return False
    return not (ends_sentence(words) and _TWO_SENTENCES.search(words))


def _is_headline(text: str, units: list[Unit], index: int) -> bool:
    """Whether a first paragraph is a headline though neither byline nor dateline follows it."""
    words = units[index].of(text)
    if len(words) > _LONGEST_UNSIGNED or not _may_head(words) or words[-1] in ":,":
        return False
    if units[-1].end - units[index].end <= len(words):
        return False
    if not ends_sentence(words) or title_case(words) or all_capitals(words):
        return True
    return words.rstrip("\"'”’)")[-1] in "?!" and words[0] not in "\"'“‘«"
