"""A failed comparison in words: what was expected, what was found, and where the nearest claim differs."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.testing.columns import Cell
from claimcheck.testing.compare import Comparison, Row


def explain(comparison: Comparison, *, exact: bool) -> str:
    """Say all that is wrong; `exact` where claims beside the rows, or another order, are wrong too."""
    lines = [_headline(comparison, exact=exact)]
    if comparison.missing:
        lines += ["", "expected, but not found:", *_missing(comparison)]
    if exact and comparison.surplus:
        lines += ["", "found, but not expected:"]
        lines += [f"  claim {claim + 1}: {_row(comparison.found[claim])}" for claim in comparison.surplus]
    if exact and not comparison.missing and not comparison.surplus:
        lines += ["", "every row has its claim, but the claims come in another order"]
    lines += ["", "expected:", *grid(comparison.expected), "", "found:", *grid(comparison.found)]
    return "\n".join(lines)


def grid(rows: Sequence[Row]) -> list[str]:
    """Rows as a table that can be pasted into a feature file."""
    if not rows:
        return ["  (no claims)"]
    table = [list(rows[0]), *([_cell(cell) for cell in row.values()] for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    return ["  " + _joined(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in table]


def _headline(comparison: Comparison, *, exact: bool) -> str:
    rule = "the claims are not exactly those of the table" if exact else "not all claims of the table are there"
    counts = f"{len(comparison.expected)} expected, {len(comparison.found)} found, {len(comparison.missing)} missing"
    return f"{rule}: {counts}" + (f", {len(comparison.surplus)} too many" if exact else "")


def _missing(comparison: Comparison) -> Iterator[str]:
    for row in comparison.missing:
        yield f"  row {row + 1}: {_row(comparison.expected[row])}"
        claim = comparison.nearest(row)
        if claim is None:
            yield "    no claim is left to compare it with"
            continue
        differences = list(_differences(comparison.expected[row], comparison.found[claim]))
        yield f"    nearest is claim {claim + 1}; " + ("it differs in" if differences else "it fits, but so does")
        yield from differences or ["      another row that needs it"]


def _differences(expected: Row, found: Row) -> Iterator[str]:
    for name, cell in expected.items():
        if found[name] != cell:
            yield f"      {name}: expected {_quoted(cell)}, found {_quoted(found[name])}"


def _quoted(cell: Cell) -> str:
    return "; ".join(f"“{value}”" for value in cell) if cell else "nothing"


def _row(row: Row) -> str:
    return _joined(_cell(cell) for cell in row.values())


def _cell(cell: Cell) -> str:
    return "; ".join(cell).replace("\\", "\\\\").replace("|", "\\|")


def _joined(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
