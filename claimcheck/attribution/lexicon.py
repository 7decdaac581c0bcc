"""Reading the lexicon files: words as data, one row a line, `#` for comments."""

from functools import cache
from importlib import resources


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of `lexicons/NAME` that hold something, comments left out."""
    text = resources.files(__package__).joinpath("lexicons", name).read_text("utf-8")
    return tuple(line.rstrip() for line in text.split("\n") if line.strip() and not line.startswith("#"))


@cache
def rows(name: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """The tab-separated rows of `lexicons/NAME`, each filled with "" to `columns` fields.

    Raises ValueError where a row has more.
    """
    table = []
    for line in lines(name):
        fields = line.split("\t")
        if len(fields) > columns:
            raise ValueError(f"{name}: more than {columns} fields in {line!r}")
        table.append(tuple(fields + [""] * (columns - len(fields))))
    return tuple(table)


@cache
def word_class(name: str) -> frozenset[str]:
    """The closed class `name` of `lexicons/function_words.tsv`, lower-case, with curly apostrophes."""
    for kind, members in rows("function_words.tsv", 2):
        if kind == name:
            return frozenset(members.split(" "))
    raise ValueError(f"no word class is called {name!r}")
