"""What a report is about: stories with their claims, and what is known of the claims beside."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from attrs import evolve

from claimcheck.records import Article, Claim, Extraction, Review

Reportable = Extraction | Claim | Review

NO_ARTICLE = Article(id="", text="")  # of claims that come alone


class Dossier(Sequence[Extraction]):
    """The stories in the order given, each once, and the reviews of each claim by the claim's id.

    Every renderer takes it for a plain sequence of extractions; one that can tell of reviews asks `reviews_of`.
    """

    def __init__(self, extractions: Iterable[Extraction], reviews: Iterable[Review] = ()) -> None:
        self._extractions = tuple(extractions)
        self._reviews: dict[str, tuple[Review, ...]] = {}
        for review in reviews:
            self._reviews[review.claim.id] = (*self._reviews.get(review.claim.id, ()), review)

    @overload
    def __getitem__(self, index: int) -> Extraction: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Extraction, ...]: ...
    def __getitem__(self, index: int | slice) -> Extraction | tuple[Extraction, ...]:
        return self._extractions[index]

    def __len__(self) -> int:
        return len(self._extractions)

    def __iter__(self) -> Iterator[Extraction]:
        return iter(self._extractions)

    @property
    def reviews(self) -> Mapping[str, tuple[Review, ...]]:
        """The reviews of each claim that has some, by the claim's id, in the order given."""
        return self._reviews


def reviews_of(extractions: Sequence[Extraction]) -> Mapping[str, tuple[Review, ...]]:
    """The reviews that come with the extractions, by claim id; none with a plain sequence."""
    return extractions.reviews if isinstance(extractions, Dossier) else {}


def gather(given: Reportable | Iterable[Reportable]) -> Dossier:
    """Extractions, claims and reviews, or one of them, as one dossier.

    Claims that come without their article stand together, in a story without text, after those that have one. A review
    decides its claim, where that is given, and otherwise stands for its article with its claim; of several reviews of a
    claim the last decides. Raises TypeError for anything else.
    """
    if isinstance(given, Dossier):
        return given
    if isinstance(given, Extraction | Claim | Review):
        given = (given,)
    extractions: list[Extraction] = []
    alone: list[Claim] = []
    reviews: list[Review] = []
    for each in given:
        match each:
            case Extraction():
                extractions.append(each)
            case Claim():
                alone.append(each)
            case Review():
                reviews.append(each)
            case _:
                raise TypeError(f"expected an Extraction, a Claim or a Review, found {type(each).__name__}")
    if alone:
        extractions.append(Extraction(NO_ARTICLE, tuple(alone)))
    return Dossier(_decided(extractions, reviews), reviews)


def _decided(extractions: Sequence[Extraction], reviews: Sequence[Review]) -> Iterator[Extraction]:
    """The extractions with the verdicts of the reviews, then those of reviews that decide none of their claims."""
    verdicts = {review.claim.id: review.claim.status for review in reviews}
    met = {claim.id for extraction in extractions for claim in extraction.claims}
    for extraction in extractions:
        claims = tuple(evolve(claim, status=verdicts.get(claim.id, claim.status)) for claim in extraction.claims)
        yield evolve(extraction, claims=claims)
    others: dict[Article, dict[str, Claim]] = {}
    for review in reviews:
        if review.claim.id not in met:
            others.setdefault(review.article, {})[review.claim.id] = review.claim
    for article, found in others.items():
        yield Extraction(article, tuple(found.values()))
