"""Words that lower commitment: lexicon rows whose condition holds where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from claimcheck.attribution.hedge_conditions import CONDITIONS, Place
from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.words import Word, words
from claimcheck.records import Hedge, HedgeKind, HedgeOwner, Span, SpeakerKind


def find_hedges(
    text: str,
    spans: Iterable[Span],
    owner: HedgeOwner,
    *,
    present: bool = False,
    speaker: SpeakerKind | None = None,
) -> list[Hedge]:
    """The hedges inside the spans of one statement.

    `present` says that the statement is in its speaker's own words or follows a cue in the present tense, where
    "would" cannot be the past's future. `speaker` is the kind of who is reported in others' words: "he thinks" at the
    start is that person's hedge.
    """
    found: list[Hedge] = []
    for span in spans:
        part = words(text, span.start, span.end)
        found.extend(_scan(text, part, _table("hedges.tsv"), owner, present=present, speaker=speaker))
        speaker = None
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
    table = rows("cue_hedges.tsv", 3)
    return frozenset(" ".join(parts) for _, words, where in table if where == "beside" for parts in _phrases(words))


@cache
def disputed() -> frozenset[str]:
    """What a reporter calls a statement that is not true: "unfounded claim"."""
    table = rows("cue_hedges.tsv", 3)
    doubted = (
        parts for kind, words, where in table if kind == HedgeKind.DISTANCING and not where for parts in _phrases(words)
    )
    return frozenset(" ".join(parts) for parts in doubted if len(parts) > 1)


_Rows = dict[str, list[tuple[tuple[str, ...], HedgeKind, str]]]


def _scan(
    text: str,
    found: Sequence[Word],
    table: _Rows,
    owner: HedgeOwner,
    *,
    present: bool,
    speaker: SpeakerKind | None = None,
) -> list[Hedge]:
    hedges: list[Hedge] = []
    at = 0
    while at < len(found):
        end = at + 1
        for phrase, kind, condition in table.get(found[at].low, ()):
            stop = at + len(phrase)
            if tuple(w.low for w in found[at:stop]) != phrase:
                continue
            if condition in CONDITIONS and not CONDITIONS[condition](Place(text, found, at, stop, present, speaker)):
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
    for kind, choices, condition in rows(name, 3):
        for parts in _phrases(choices):
            table.setdefault(parts[0], []).append((parts, HedgeKind(kind), condition))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def _phrases(choices: str) -> Iterator[tuple[str, ...]]:
    """The phrases of a lexicon row: "is/are set to" is two."""
    return product(*(part.split("/") for part in choices.split(" ")))
