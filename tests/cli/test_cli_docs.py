"""docs/command-line.md names every command, option, format and file ending."""

from pathlib import Path

import click
import pytest

from claimcheck.cli import main
from claimcheck.reports import RENDERERS, SUFFIXES

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", main.commands)
def test_every_command_and_option_is_documented(name: str) -> None:
    assert f"## `claimcheck {name}`" in PAGE
    for parameter in main.commands[name].params:
        if isinstance(parameter, click.Option):
            assert any(f"`{option}" in PAGE for option in (*parameter.opts, *parameter.secondary_opts)), parameter.name


@pytest.mark.parametrize("name", [*RENDERERS, "table", "json", "jsonl", *SUFFIXES])
def test_every_format_and_ending_is_documented(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("name", main.commands)
def test_every_command_has_examples(name: str) -> None:
    assert "Examples:" in (main.commands[name].epilog or "")
