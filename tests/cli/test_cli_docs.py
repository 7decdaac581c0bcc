"""docs/command-line.md names every command, option, format and file ending."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from claimcheck.cli import main
from claimcheck.reports import RENDERERS, SUFFIXES

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")


COMMANDS = dict(commands(main))


@pytest.mark.parametrize("name", main.commands)
def test_every_command_has_its_section(name: str) -> None:
    assert f"## `claimcheck {name}`" in PAGE


@pytest.mark.parametrize("name", [name for name in COMMANDS if name.startswith("track ")])
def test_every_command_of_the_tracker_has_its_row(name: str) -> None:
    assert re.search(rf"\| .*`{name.removeprefix('track ')}\b", PAGE)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented(name: str) -> None:
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            for option in (*parameter.opts, *parameter.secondary_opts):
                short = len(option) == 2 or option == "--narration"
                assert f"`{option}" in PAGE or short, option


@pytest.mark.parametrize("name", [*RENDERERS, "table", "json", "jsonl", *SUFFIXES])
def test_every_format_and_ending_is_documented(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_examples(name: str) -> None:
    assert "Examples:" in (COMMANDS[name].epilog or "")
