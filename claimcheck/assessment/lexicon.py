"""Reading this room's lexicon files: one row a line, tabs between columns, `#` for comments."""

from functools import cache
from importlib import resources


@cache
def rows(name: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """The rows of `lexicons/NAME`, each filled with "" to `columns` fields.

    Raises ValueError where a row has more.
    """
    text = resources.files(__package__).joinpath("lexicons", name).read_text("utf-8")
    table = []
    for line in text.split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.rstrip().split("\t")
        if len(fields) > columns:
            raise ValueError(f"{name}: more than {columns} fields in {line!r}")
        table.append(tuple(fields + [""] * (columns - len(fields))))
    return tuple(table)


@cache
def word_class(name: str) -> frozenset[str]:
    """The members of the class `name` in `lexicons/words.tsv`, lower-case; raises ValueError where there is none."""
    for kind, members in rows("words.tsv", 2):
        if kind == name:
            return frozenset(members.split(" "))
    raise ValueError(f"no word class is called {name!r}")
