"""No expression reads a long run of one mark again for each of its places."""

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import claimcheck.articles
import claimcheck.assessment
import claimcheck.attribution

ROOMS = (claimcheck.articles, claimcheck.assessment, claimcheck.attribution)
LENGTH = 30_000
SECONDS = 4.0  # of computing; read once, a run takes one at most; read again for each of its places, up to sixty
# What is only ever asked for a few characters.
SHORT = {"claimcheck.attribution.sentences._WORD_BEFORE"}

Asked = tuple[str, re.Pattern[str], str]


def patterns() -> Iterator[Asked]:
    """The expressions of the rooms that read text, by name, and how their modules ask them."""
    for room in ROOMS:
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            source = inspect.getsource(module)
            for name, value in vars(module).items():
                if isinstance(value, re.Pattern) and f"\n{name} = " in source and f"{found.name}.{name}" not in SHORT:
                    asked = re.search(rf"\b{name}\.(search|split|finditer|findall|sub)\(", source)
                    yield f"{found.name}.{name}", value, "search" if asked else "match"


def test_expressions_are_found() -> None:
    names = {name: how for name, _, how in patterns()}
    assert len(names) > 100
    assert names["claimcheck.articles.agencies._BETWEEN"] == "search"
    assert names["claimcheck.attribution.citing._HEARER"] == "match"


@pytest.mark.parametrize("run", [" ", "\t", "\n", "\u00a0", "-", ".", '"', "(", "a", "A ", ". ", ", ", "1", "1,"])
@pytest.mark.parametrize(("before", "behind"), [("", ""), ("said", "x said")])
def test_a_long_run_is_read_once(run: str, before: str, behind: str) -> None:
    text = before + run * (LENGTH // len(run)) + behind
    for name, pattern, how in patterns():
        began = time.process_time()
        if how == "search":
            for _ in pattern.finditer(text):
                pass
        else:
            pattern.match(text)
        assert time.process_time() - began < SECONDS, name
