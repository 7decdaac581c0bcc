"""What a report is about: stories with their claims, and the fact checks on them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from attrs import evolve

from claimcheck.records import Article, Claim, Extraction, FactCheck

Reportable = Extraction | Claim | FactCheck

NO_ARTICLE = Article(id="", text="")  # of claims that come alone


class Dossier(Sequence[Extraction]):
    """The stories in the order given, and the fact checks of each claim by the claim's id.

    Every renderer takes it for a plain sequence of extractions; one that can tell of fact checks asks `fact_checks_of`.
    """

    def __init__(self, extractions: Iterable[Extraction], checks: Iterable[FactCheck] = ()) -> None:
        self._extractions = tuple(extractions)
        self._checks: dict[str, tuple[FactCheck, ...]] = {}
        for check in checks:
            self._checks[check.claim.id] = (*self._checks.get(check.claim.id, ()), check)

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
    def fact_checks(self) -> Mapping[str, tuple[FactCheck, ...]]:
        """The fact checks of each claim that has some, by the claim's id, in the order given."""
        return self._checks


def fact_checks_of(extractions: Sequence[Extraction]) -> Mapping[str, tuple[FactCheck, ...]]:
    """The fact checks that come with the extractions, by claim id; none with a plain sequence."""
    return extractions.fact_checks if isinstance(extractions, Dossier) else {}


def gather(given: Reportable | Iterable[Reportable]) -> Dossier:
    """Extractions, claims and fact checks, or one of them, as one dossier.

    Claims that come without their article stand together, in a story without text, after those that have one; what
    carries a claim as `claim`, such as a tracked claim, counts as that claim. A fact check decides its claim, where
    that is given, and otherwise stands for its article with its claim; of several on one claim the last decides.
    Raises TypeError for anything else.
    """
    if isinstance(given, Dossier):
        return given
    if isinstance(given, Extraction | Claim | FactCheck):
        given = (given,)
    extractions: list[Extraction] = []
    alone: list[Claim] = []
    checks: list[FactCheck] = []
    for each in given:
        match each:
            case Extraction():
                extractions.append(each)
            case Claim():
                alone.append(each)
            case FactCheck():
                checks.append(each)
            case _ if isinstance(carried := getattr(each, "claim", None), Claim):
                alone.append(carried)
            case _:
                raise TypeError(f"expected an Extraction, a Claim or a FactCheck, found {type(each).__name__}")
    if alone:
        extractions.append(Extraction(NO_ARTICLE, tuple(alone)))
    return Dossier(_decided(extractions, checks), checks)


def _decided(extractions: Sequence[Extraction], checks: Sequence[FactCheck]) -> Iterator[Extraction]:
    """The extractions with the verdicts of the fact checks, then the articles and claims of the other fact checks."""
    if not checks:
        yield from extractions
        return
    verdicts = {check.claim.id: check.claim.status for check in checks}
    met = {claim.id for extraction in extractions for claim in extraction.claims}
    for extraction in extractions:
        claims = tuple(evolve(claim, status=verdicts.get(claim.id, claim.status)) for claim in extraction.claims)
        yield evolve(extraction, claims=claims)
    others: dict[Article, dict[str, Claim]] = {}
    for check in checks:
        if check.claim.id not in met:
            others.setdefault(check.article, {})[check.claim.id] = check.claim
    for article, found in others.items():
        yield Extraction(article, tuple(found.values()))
