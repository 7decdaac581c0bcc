"""The page about the tracker says what the code does; what is missing is said in one line."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.records import Status
from claimcheck.tracker import STEPS
from claimcheck.tracker.errors import TrackerError
from claimcheck.tracker.searching import _FILTERS, ORDERS
from claimcheck.tracker.transitions import VERDICTS

PAGE = (Path(__file__).parents[2] / "docs" / "tracker.md").read_text("utf-8")


def test_the_table_of_the_lifecycle_is_that_of_the_code() -> None:
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in PAGE.split("\n") if "|" in line]
    start = rows.index(("action", "from", "to", "needs besides a person")) + 2
    needs = {(False, False): "–", (True, False): "words", (True, True): "words, evidence"}
    assert rows[start : start + len(STEPS)] == [
        (step.action, ", ".join(step.before), ", ".join(step.after), needs[step.words, step.evidence]) for step in STEPS
    ]


def test_the_drawing_of_the_lifecycle_is_that_of_the_code() -> None:
    def drawn(status: Status) -> str:
        return "verdict" if status in VERDICTS else status.value

    edges = set(re.findall(r"^    (\w+) --> (\w+): (.+)$", PAGE, re.MULTILINE))
    steps = [(before, after, step.action) for step in STEPS for before in step.before for after in step.after]
    assert edges == {(drawn(before), drawn(after), action) for before, after, action in steps}


def test_every_filter_and_order_is_described() -> None:
    for name in [*_FILTERS, *ORDERS]:
        assert f"`{name}`" in PAGE or f"`{name}," in PAGE, name


def test_every_error_is_one_line() -> None:
    kinds = TrackerError.__subclasses__()
    assert len(kinds) > 10
    for kind in kinds:
        fields = [("x",) if "tuple" in str(each.type) else "x" for each in kind.__attrs_attrs__]  # type: ignore[attr-defined]
        assert "\n" not in str(kind(*fields))


@pytest.mark.parametrize(
    ("package", "words"),
    [
        ("sqlalchemy", "claimcheck.tracker needs sqlalchemy and alembic"),
        ("alembic", "claimcheck.tracker needs sqlalchemy and alembic"),
        ("psycopg", "a tracker in PostgreSQL needs psycopg"),
    ],
)
def test_without_the_extra_the_missing_package_is_named(package: str, words: str) -> None:
    code = (
        f"import sys; sys.modules['{package}'] = None; import claimcheck\n"
        "try: claimcheck.Tracker('postgresql://h/x')\n"
        "except claimcheck.ClaimcheckError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"{words}: pip install 'claimcheck-news[track]'"


def test_importing_claimcheck_loads_no_database() -> None:
    code = "import sys, claimcheck; print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
