"""Then: which claims there are. PYTEST_DONT_REWRITE."""

from collections.abc import Sequence

from pytest_bdd import parsers, then

from claimcheck.assessment import quantities, times
from claimcheck.records import Claim
from claimcheck.testing.columns import folded
from claimcheck.testing.compare import cells_of, compare
from claimcheck.testing.explain import explain, grid
from claimcheck.testing.scene import Scene
from claimcheck.testing.tables import TableError, read_table

_GLANCE = ("speaker", "cue", "statement", "quotation")  # what is shown of a claim where no table names columns
_AMOUNT_COLUMNS = ("words", "amount")
_TIME_COLUMNS = ("words", "time")


@then("the claims are exactly")
def claims_are_exactly(claimcheck_scene: Scene, datatable: Sequence[Sequence[str]] | None = None) -> None:
    """The claims are those of the table, all of them, no other, in this order."""
    comparison = compare(read_table(datatable), claimcheck_scene.found(), claimcheck_scene.day())
    if comparison.expected != comparison.found:
        raise AssertionError(explain(comparison, exact=True))
    claimcheck_scene.named.update(range(len(comparison.found)))


@then("the claims include")
def claims_include(claimcheck_scene: Scene, datatable: Sequence[Sequence[str]] | None = None) -> None:
    """Each row of the table has a claim of its own; there may be others, and the order is free."""
    comparison = compare(read_table(datatable), claimcheck_scene.found(), claimcheck_scene.day())
    if comparison.missing:
        raise AssertionError(explain(comparison, exact=False))
    claimcheck_scene.named.update(comparison.pairs.values())


@then(parsers.re(r"there (?:are|is) at most (?P<number>\d+) other claims?"), converters={"number": int})
def at_most_others(claimcheck_scene: Scene, number: int) -> None:
    """No more than so many claims beside those that the tables above have named."""
    claims = claimcheck_scene.found()
    if not claimcheck_scene.named:
        raise TableError('"other claims" are those beside a table; write "Then the claims include" before')
    others = [claim for index, claim in enumerate(claims) if index not in claimcheck_scene.named]
    if len(others) > number:
        raise AssertionError(f"{len(others)} other claims, at most {number} expected:\n{_glance(others)}")


@then("no claim is found")
def no_claim(claimcheck_scene: Scene) -> None:
    """The story has no claim."""
    claims = claimcheck_scene.found()
    if claims:
        raise AssertionError(f"no claim expected, {len(claims)} found:\n{_glance(claims)}")


@then(parsers.re(r'there is no claim by "(?P<name>[^"]+)"'))
def no_claim_by(claimcheck_scene: Scene, name: str) -> None:
    """Nothing is attributed to this speaker."""
    claims = [claim for claim in claimcheck_scene.found() if folded(claim.speaker.name or "") == folded(name)]
    if claims:
        raise AssertionError(f"no claim by “{name}” expected, {len(claims)} found:\n{_glance(claims)}")


@then("the amounts in its text are exactly")
def amounts_are_exactly(claimcheck_scene: Scene, datatable: Sequence[Sequence[str]] | None = None) -> None:
    """The amounts of the whole text, claimed or not, with their words and their plain form, in this order."""
    found = [(folded(each.text), str(each)) for each in quantities(claimcheck_scene.article().text)]
    _same_pairs("amounts", _AMOUNT_COLUMNS, datatable, found)


@then("the times in its text are exactly")
def times_are_exactly(claimcheck_scene: Scene, datatable: Sequence[Sequence[str]] | None = None) -> None:
    """The times of the whole text, claimed or not, with their words and their plain form, in this order."""
    article = claimcheck_scene.article()
    found = [(folded(each.text), str(each)) for each in times(article.text, published=article.published)]
    _same_pairs("times", _TIME_COLUMNS, datatable, found)


@then("its text speaks of no time")
def no_time(claimcheck_scene: Scene) -> None:
    """Nothing in the whole text is a time."""
    found = [(folded(each.text), str(each)) for each in times(claimcheck_scene.article().text)]
    if found:
        raise AssertionError(f"no time expected, found:\n{_pairs(found)}")


def _same_pairs(
    what: str,
    columns: tuple[str, str],
    datatable: Sequence[Sequence[str]] | None,
    found: Sequence[tuple[str, str]],
) -> None:
    """The rows of a table of two columns are what was found."""
    if not datatable or [folded(name) for name in datatable[0]] != list(columns):
        raise TableError(f"this step needs a table below it with the columns {' and '.join(columns)}")
    expected = [tuple(folded(cell) for cell in row) for row in datatable[1:]]
    if expected != found:
        raise AssertionError(f"{what} expected:\n{_pairs(expected)}\nfound:\n{_pairs(found)}")


def _pairs(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"  | {' | '.join(row)} |" for row in rows)


def _glance(claims: Sequence[Claim]) -> str:
    return "\n".join(grid([cells_of(claim, _GLANCE) for claim in claims]))
