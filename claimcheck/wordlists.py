"""Reading word lists that ship beside the code: one row a line, tabs between columns, `#` for comments."""

from functools import cache
from importlib import resources


@cache
def lines(package: str, name: str) -> tuple[str, ...]:
    """The lines of `lexicons/NAME` in a package that hold something, comments left out."""
    text = resources.files(package).joinpath("lexicons", name).read_text("utf-8")
    return tuple(line.rstrip() for line in text.split("\n") if line.strip() and not line.startswith("#"))


@cache
def rows(package: str, name: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """The rows of `lexicons/NAME` in a package, each filled with "" to `columns` fields.

    Raises ValueError where a row has more.
    """
    table = []
    for line in lines(package, name):
        fields = line.split("\t")
        if len(fields) > columns:
            raise ValueError(f"{name}: more than {columns} fields in {line!r}")
        table.append(tuple(fields + [""] * (columns - len(fields))))
    return tuple(table)


@cache
def word_class(package: str, name: str, kind: str) -> frozenset[str]:
    """The members of the class `kind` in `lexicons/NAME`, whose rows are a class and its words.

    Raises ValueError where there is no such class.
    """
    for found, members in rows(package, name, 2):
        if found == kind:
            return frozenset(members.split(" "))
    raise ValueError(f"no word class is called {kind!r}")
