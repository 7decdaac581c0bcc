"""How well speakers, hedges and negation agree with annotated ones, and claims end to end."""

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve, field, frozen

from claimcheck.articles import parse
from claimcheck.attribution import extract
from claimcheck.attribution.claims import by_reading
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.readings import Reading
from claimcheck.attribution.speakers.mentions import PRONOUNS
from claimcheck.records import Article, Attribution, Claim, Section, SectionKind, Span
from claimcheck.training.annotation import Row
from claimcheck.training.documents import Document
from claimcheck.training.evaluate import Agreement, Numbering, Words, as_record, jaccard
from claimcheck.training.referents import same_speaker

ACCURACIES = ("speaker", "speaker-described", "kind", "named")
AGREEMENTS = ("hedges", "negated", "statements", "claims")
_HALF = 0.5


@frozen
class Accuracy:
    """How many of all are right."""

    right: int
    total: int

    @property
    def percent(self) -> float:
        """Share of the right ones."""
        return 100 * self.right / self.total if self.total else 0.0


@frozen
class Figures:
    """Accuracies given the annotated spans, and agreements; "statements" and "claims" are from raw text."""

    accuracies: dict[str, Accuracy]
    agreements: dict[str, Agreement]


@frozen
class _Count:
    right: Counter[str] = field(factory=Counter)
    total: Counter[str] = field(factory=Counter)
    predicted: Counter[str] = field(factory=Counter)

    def accurate(self, name: str, right: bool) -> None:
        self.right[name] += right
        self.total[name] += 1

    def agree(self, name: str, hits: int, predicted: int, gold: int) -> None:
        self.right[name] += hits
        self.predicted[name] += predicted
        self.total[name] += gold


def evaluate_speakers(documents: Iterable[Document], speakers: dict[str, dict[int, Row]]) -> Figures:
    """Score the annotated documents, others are left out.

    Given the annotated spans: the speaker's name ("speaker-described": where the source is a pronoun or begins with
    "the" and no name), kind and namedness; hedges of the same kind that share a word; negation. From raw text:
    "statements" of which at least half of the words agree, "claims" of which the speaker is the same as well; the
    claims that one cue makes count as one, as they do in the annotation.
    """
    count = _Count()
    for document in documents:
        if rows := speakers.get(document["id"]):
            _given_spans(document, rows, count)
            _from_text(document, rows, count)
    return Figures(
        {name: Accuracy(count.right[name], count.total[name]) for name in ACCURACIES},
        {name: Agreement(count.right[name], count.predicted[name], count.total[name]) for name in AGREEMENTS},
    )


def _given_spans(document: Document, rows: dict[int, Row], count: _Count) -> None:
    text = document["text"]
    article = as_body(text)
    given = [_attribution(document, i) for i in rows]
    order = sorted((i for i, a in zip(rows, given, strict=True) if a.cue), key=lambda i: _attribution(document, i).cue)
    read = by_reading(Layout(article), [_attribution(document, i) for i in order])
    for i, (reading, claims) in zip(order, read, strict=True):
        _score(article, reading, claims, rows[i], count)


def as_body(text: str) -> Article:
    """The article with all of its text as one body, so that no annotated span stands outside."""
    return evolve(parse(text), sections=(Section(SectionKind.BODY, Span(0, len(text))),))


def _score(article: Article, reading: Reading, claims: Sequence[Claim], row: Row, count: _Count) -> None:
    speaker = reading.speaker
    right = same_speaker(speaker, row["speaker"], row["kind"], article.authors)
    count.accurate("speaker", right)
    if is_described(" ".join(span.of(article.text) for span in reading.sources)):
        count.accurate("speaker-described", right)
    count.accurate("kind", speaker.kind == row["kind"])
    count.accurate("named", speaker.named == row["named"])
    hedges = {(hedge.span, hedge.kind): hedge.text for claim in claims for hedge in claim.hedges}
    found = [(kind, text) for (_, kind), text in hedges.items()]
    gold = [(hedge["kind"], hedge["text"]) for hedge in row["hedges"]]
    count.agree("hedges", matched_hedges(found, gold), len(found), len(gold))
    negated = bool(claims) and claims[0].statement.negated
    count.agree("negated", negated and row["negated"], negated, row["negated"])


def is_described(source: str) -> bool:
    """Whether the words of a source are a pronoun, or a description that begins with "the"."""
    low = source.lower()
    return low in PRONOUNS or low.startswith("the ")


def matched_hedges(found: Sequence[tuple[str, str]], gold: Sequence[tuple[str, str]]) -> int:
    """How many of the gold hedges have one among `found` of the same kind that shares a word, each used once."""
    left = list(found)
    for kind, text in gold:
        alike = (one for one in left if one[0] == kind and not _words(one[1]).isdisjoint(_words(text)))
        if (match := next(alike, None)) is not None:
            left.remove(match)
    return len(found) - len(left)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().replace("’", "'").split())


def _from_text(document: Document, rows: dict[int, Row], count: _Count) -> None:
    text = document["text"]
    article = parse(text)
    numbering = Numbering(text)
    merged: dict[Span, tuple[Claim, list[Span]]] = {}
    for claim in extract(article, narration=False):
        if claim.cue:
            merged.setdefault(claim.cue.span, (claim, []))[1].extend(claim.statement.spans)
    found = [(claim, numbering.inside(spans)) for claim, spans in merged.values()]
    gold = [(row, words) for i, row in rows.items() if (words := numbering.inside(_attribution(document, i).content))]
    for name in ("statements", "claims"):
        hits = _matched(article, found, gold, speakers=name == "claims")
        count.agree(name, hits, len(found), len(gold))


def _matched(
    article: Article, found: Sequence[tuple[Claim, Words]], gold: Sequence[tuple[Row, Words]], *, speakers: bool
) -> int:
    """How many one-to-one pairs of a claim and an annotated attribution agree, the most similar first."""
    ranked = sorted(
        (-similar, i, j)
        for i, (row, wanted) in enumerate(gold)
        for j, (claim, words) in enumerate(found)
        if (similar := jaccard(words, wanted)) >= _HALF
        and (not speakers or same_speaker(claim.speaker, row["speaker"], row["kind"], article.authors))
    )
    left, right = set[int](), set[int]()
    for _, i, j in ranked:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
    return len(left)


def _attribution(document: Document, place: int) -> Attribution:
    return as_record(document["attributions"][place])
