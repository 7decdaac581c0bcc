"""Then: what the headline check finds. PYTEST_DONT_REWRITE."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from pytest_bdd import then

from claimcheck.assessment import HeadlineFinding, HeadlineFindingKind, headline_findings
from claimcheck.testing.columns import folded
from claimcheck.testing.scene import Scene
from claimcheck.testing.tables import TableError

FINDING_COLUMNS: Mapping[str, Callable[[HeadlineFinding], str | None]] = MappingProxyType(
    {
        "finding": lambda finding: finding.kind,
        "where": lambda finding: finding.section,
        "headline": lambda finding: finding.headline_text,
        "statement": lambda finding: finding.text,
        "by": lambda finding: finding.speaker,
        "explanation": lambda finding: finding.explanation,
    }
)


@then("the headline check finds exactly")
def headline_check_finds(claimcheck_scene: Scene, datatable: Sequence[Sequence[str]] | None = None) -> None:
    """The findings are those of the table, all of them, no other, in this order."""
    if not datatable or len(datatable) == 1:
        raise TableError(
            'this step needs a table of findings below it; for none, write "the headline check finds nothing"'
        )
    names = [folded(name) for name in datatable[0]]
    unknown = [name for name in names if name not in FINDING_COLUMNS]
    if unknown:
        raise TableError(f"no column of findings is called {unknown[0]!r}; known: {', '.join(FINDING_COLUMNS)}")
    expected = [[folded(cell) for cell in row] for row in datatable[1:]]
    for row in expected:
        if "finding" in names and row[names.index("finding")] not in set(HeadlineFindingKind):
            known = ", ".join(HeadlineFindingKind)
            raise TableError(f"finding: {row[names.index('finding')]!r} is none of its words; known: {known}")
    found = _rows(claimcheck_scene, names)
    if expected != found:
        raise AssertionError(f"findings expected:\n{_lines(expected)}\nfound:\n{_lines(found)}")


@then("the headline check finds nothing")
def headline_check_finds_nothing(claimcheck_scene: Scene) -> None:
    """Headline and deck say no more than the body."""
    found = _rows(claimcheck_scene, ["finding", "explanation"])
    if found:
        raise AssertionError(f"no finding expected, {len(found)} found:\n{_lines(found)}")


def _rows(scene: Scene, names: Sequence[str]) -> list[list[str]]:
    findings = headline_findings(scene.article(), scene.found())
    return [[folded(FINDING_COLUMNS[name](finding) or "") for name in names] for finding in findings]


def _lines(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"  | {' | '.join(row)} |" for row in rows) or "  (none)"
