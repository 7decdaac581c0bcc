"""Words that lower commitment: lexicon rows whose condition holds where they stand."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from attrs import frozen

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.words import Word, is_class, is_number, looks_finite, words
from claimcheck.records import Hedge, HedgeKind, HedgeOwner, Span

_MONEY = "€$£¥"
_TO_BE = frozenset({"is", "are", "was", "were", "be", "been", "it’s", "seems", "seem", "remains", "looks"})
_NOUN_MARKS = frozenset({"the", "its", "their", "his", "her", "military", "economic", "political", "of", "all"})
_ABILITY = frozenset({"not", "barely", "hardly", "never", "no", "see", "hear", "afford"})


@frozen
class _Place:
    """A hedge's words at `found[at:end]` of a stretch of `text`."""

    text: str
    found: Sequence[Word]
    at: int
    end: int
    present: bool  # as in find_hedges

    def before(self) -> Word | None:
        return self.found[self.at - 1] if self.at else None

    def after(self, skip: int = 0) -> Word | None:
        return self.found[self.end + skip] if self.end + skip < len(self.found) else None


def find_hedges(text: str, spans: Iterable[Span], owner: HedgeOwner, *, present: bool = False) -> list[Hedge]:
    """The hedges inside the spans of one statement.

    `present` says that the statement is in its speaker's own words or follows a cue in the present tense, where
    "would" cannot be the past's future.
    """
    found: list[Hedge] = []
    for span in spans:
        found.extend(_scan(text, words(text, span.start, span.end), _table("hedges.tsv"), owner, present))
    return found


def find_cue_hedges(text: str, cue: Span, zone: Iterable[Span]) -> list[Hedge]:
    """The reporter's hedges: in the cue, and beside it in its own clause (`zone`): "claimed without evidence"."""
    table, owner = _table("cue_hedges.tsv"), HedgeOwner.REPORTER
    found = _scan(text, words(text, cue.start, cue.end), table, owner, present=True)
    for span in zone:
        around = _scan(text, words(text, span.start, span.end), table, owner, present=True)
        found.extend(h for h in around if h.text.lower() in beside_cues() and not h.span.overlaps(cue))
    return found


@cache
def beside_cues() -> frozenset[str]:
    """The cue hedges that also count beside the cue."""
    return frozenset(phrase for _, phrase, where in rows("cue_hedges.tsv", 3) if where == "beside")


_Rows = dict[str, list[tuple[tuple[str, ...], HedgeKind, str]]]


def _scan(text: str, found: Sequence[Word], table: _Rows, owner: HedgeOwner, present: bool) -> list[Hedge]:
    hedges: list[Hedge] = []
    at = 0
    while at < len(found):
        end = at + 1
        for phrase, kind, condition in table.get(found[at].low, ()):
            stop = at + len(phrase)
            if tuple(w.low for w in found[at:stop]) != phrase:
                continue
            if condition in CONDITIONS and not CONDITIONS[condition](_Place(text, found, at, stop, present)):
                continue
            span = Span(found[at].start, found[stop - 1].end)
            hedges.append(Hedge(span, span.of(text), kind, owner))
            end = stop
            break
        at = end
    return hedges


@cache
def _table(name: str) -> _Rows:
    """Lexicon rows by their first word, the longest first."""
    table: _Rows = {}
    for kind, phrase, condition in rows(name, 3):
        parts = tuple(phrase.split(" "))
        table.setdefault(parts[0], []).append((parts, HedgeKind(kind), condition))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def _number(place: _Place) -> bool:
    after = place.after()
    if after is None:
        return False
    gap = place.text[place.found[place.end - 1].end : after.start]
    if after.low in ("a", "an") and (further := place.after(1)):
        return further.low in ("third", "half", "quarter", "fifth", "dozen", "hundred", "thousand", "million", "week",
                               "month", "year", "decade", "day", "hour", "century")  # fmt: skip
    return is_number(after) and gap.strip(" US" + _MONEY) == ""


def _modal(place: _Place) -> bool:
    word, before, after = place.found[place.at], place.before(), place.after()
    if before and before.low in _NOUN_MARKS:
        return False  # "the might of"
    if word.low == "may" and word.capitalized and (before or after is None or not after.text[0].islower()):
        return False  # the month
    if word.low == "could":
        return after is not None and after.low not in _ABILITY
    return after is not None and not is_number(after)


def _hypothetical(place: _Place) -> bool:
    """Not the future seen from a past cue ("said he would go"); nor a bare preference ("would like")."""
    after = place.after()
    if after is None or after.low in ("like", "rather"):
        return False
    near = {word.low for word in place.found[max(0, place.at - 25) : place.end + 25]}
    return place.present or bool(near & {"if", "unless", "otherwise"})


def _uncertain(place: _Place) -> bool:
    """Of a chance ("will likely win"), not the adjective before a noun ("likely voters")."""
    before, after = place.before(), place.after()
    if after and after.low.endswith("s") and not is_class(after, "determiner", "auxiliary", "preposition"):
        return False
    return before is None or before.low != "most" or after is None


def _predicate(place: _Place) -> bool:
    before, after = place.before(), place.after()
    return bool(before and before.low in _TO_BE) or bool(after and after.low == "that")


def _conditional(place: _Place) -> bool:
    """Not "even if", nor "as if", nor "ask if" where it means whether."""
    before = place.before()
    return before is None or before.low not in ("even", "as", "what")


def _head(place: _Place) -> bool:
    return place.at == 0


def _to(place: _Place) -> bool:
    after = place.after()
    return after is not None and after.low in ("to", "that", "likely", "poised")


def _that(place: _Place) -> bool:
    after = place.after()
    return after is not None and (after.low == "that" or is_class(after, "pronoun", "determiner"))


def _verb(place: _Place) -> bool:
    after = place.after()
    return after is not None and not after.capitalized and not is_class(after, "determiner") and not looks_finite(after)


def _subject(place: _Place) -> bool:
    """A verb after its subject, not the noun of "his plans to …"."""
    before = place.before()
    if before is None:
        return False
    return is_class(before, "pronoun") or before.capitalized or (before.low.endswith("s") and len(before.low) > 3)


def _clause(place: _Place) -> bool:
    after = place.after()
    return after is not None and not is_number(after)


# What a lexicon row's third column may say.
CONDITIONS: dict[str, Callable[[_Place], bool]] = {
    "number": _number,
    "modal": _modal,
    "hypothetical": _hypothetical,
    "uncertain": _uncertain,
    "predicate": _predicate,
    "conditional": _conditional,
    "head": _head,
    "to": _to,
    "that": _that,
    "verb": _verb,
    "subject": _subject,
    "clause": _clause,
}
