"""What a report is about: stories with their claims, the fact checks on them, and what a desk knows of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from attrs import evolve

from claimcheck.records import Article, CaseFile, Claim, Extraction, FactCheck, TrackedClaim
from claimcheck.reports.casework import fact_check_of

Reportable = Extraction | Claim | FactCheck | TrackedClaim | CaseFile

NO_ARTICLE = Article(id="", text="")  # of claims that come alone


class Dossier(Sequence[Extraction]):
    """The stories in the order given, and by the claim's id the fact checks of each claim and what a desk knows of it.

    Every renderer takes it for a plain sequence of extractions; one that can tell more asks `fact_checks_of` and
    `case_files_of`. A verdict that stands in a case file is a fact check where no other is given.
    """

    def __init__(
        self, extractions: Iterable[Extraction], checks: Iterable[FactCheck] = (), files: Iterable[CaseFile] = ()
    ) -> None:
        self._extractions = tuple(extractions)
        self._files = {file.claim.id: file for file in files}
        self._checks: dict[str, tuple[FactCheck, ...]] = {}
        for check in checks:
            self._checks[check.claim.id] = (*self._checks.get(check.claim.id, ()), check)
        for name, file in self._files.items():
            if name not in self._checks and (decided := fact_check_of(file)):
                self._checks[name] = (decided,)

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

    @property
    def case_files(self) -> Mapping[str, CaseFile]:
        """What a desk knows of each claim that it tracks, by the claim's id."""
        return self._files


def case_files_of(extractions: Sequence[Extraction]) -> Mapping[str, CaseFile]:
    """What a desk knows of the claims, by claim id; nothing with a plain sequence."""
    return extractions.case_files if isinstance(extractions, Dossier) else {}


def fact_checks_of(extractions: Sequence[Extraction]) -> Mapping[str, tuple[FactCheck, ...]]:
    """The fact checks that come with the extractions, by claim id; none with a plain sequence."""
    return extractions.fact_checks if isinstance(extractions, Dossier) else {}


def gather(given: Reportable | Iterable[Reportable]) -> Dossier:
    """Extractions, claims, fact checks and what a desk tracks, or one of them, as one dossier.

    Claims that come without their article stand together, in a story without text, after those that have one. A
    fact check decides its claim, where that is given, and otherwise stands for its article with its claim; of several
    on one claim the last decides. So does a tracked claim or case file, which stands in its story where it has one;
    those of one story stand together. Raises TypeError for anything else.
    """
    if isinstance(given, Dossier):
        return given
    if isinstance(given, Extraction | Claim | FactCheck | TrackedClaim | CaseFile):
        given = (given,)
    extractions: list[Extraction] = []
    alone: list[Claim] = []
    checks: list[FactCheck] = []
    files: list[CaseFile] = []
    for each in given:
        match each:
            case Extraction():
                extractions.append(each)
            case Claim():
                alone.append(each)
            case FactCheck():
                checks.append(each)
            case TrackedClaim():
                files.append(CaseFile(each, each.claim))
            case CaseFile():
                files.append(each)
            case _ if isinstance(carried := getattr(each, "claim", None), Claim):
                alone.append(carried)
            case _:
                raise TypeError(f"expected an Extraction, a Claim or a FactCheck, found {type(each).__name__}")
    met = {claim.id for extraction in extractions for claim in extraction.claims} | {claim.id for claim in alone}
    unmet = [file for file in files if file.claim.id not in met]
    extractions += _stories(unmet)
    alone += [file.claim for file in unmet if file.article is None]
    if alone:
        extractions.append(Extraction(NO_ARTICLE, tuple(alone)))
    verdicts = {file.claim.id: file.claim for file in files} | {check.claim.id: check.claim for check in checks}
    return Dossier(_decided(extractions, checks, verdicts), checks, files)


def _stories(files: Sequence[CaseFile]) -> Iterator[Extraction]:
    """The stories of case files, each once, its claims in text order."""
    found: dict[int, tuple[Article, dict[str, Claim]]] = {}
    known: dict[Article, int] = {}
    places: dict[int, int] = {}  # to compare the articles of ten thousand claims by their texts would take long
    for file in files:
        if file.article is not None:
            if id(file.article) not in places:
                places[id(file.article)] = known.setdefault(file.article, len(known))
            found.setdefault(places[id(file.article)], (file.article, {}))[1][file.claim.id] = file.claim
    for article, claims in found.values():
        yield Extraction(article, tuple(sorted(claims.values(), key=lambda claim: claim.statement.spans[0].start)))


def _decided(
    extractions: Sequence[Extraction], checks: Sequence[FactCheck], verdicts: Mapping[str, Claim]
) -> Iterator[Extraction]:
    """The extractions with the verdicts that are given, then the articles and claims of the other fact checks."""
    if not verdicts:
        yield from extractions
        return
    met = {claim.id for extraction in extractions for claim in extraction.claims}
    for extraction in extractions:
        claims = tuple(evolve(claim, status=verdicts.get(claim.id, claim).status) for claim in extraction.claims)
        yield evolve(extraction, claims=claims)
    others: dict[Article, dict[str, Claim]] = {}
    for check in checks:
        if check.claim.id not in met:
            others.setdefault(check.article, {})[check.claim.id] = check.claim
    for article, found in others.items():
        yield Extraction(article, tuple(found.values()))
