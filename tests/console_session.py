"""The commands of a page, run one after the other in one folder, as a reader would."""

import os
import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import chdir, closing
from pathlib import Path

from attrs import define, field
from click.testing import CliRunner

import claimcheck
from claimcheck.cli import main

SHIM = f"""#!/bin/sh
exec {shlex.quote(sys.executable)} -c 'from claimcheck.cli import main; main()' "$@"
"""
_SHELL = {"|", ">", "<", "&&"}
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


@define
class Session:
    """A shell in a folder of its own, with this claimcheck and no other in its path."""

    folder: Path
    environment: dict[str, str] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        programs = self.folder / "bin"
        programs.mkdir()
        (programs / "claimcheck").write_text(SHIM, encoding="utf-8")
        (programs / "claimcheck").chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK_")}
        here = [str(Path(claimcheck.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
        self.environment = {
            **kept,
            "PATH": os.pathsep.join([str(programs), os.environ["PATH"]]),
            "PYTHONPATH": os.pathsep.join(filter(None, here)),
            "XDG_DATA_HOME": str(self.folder / "data"),
        }

    def run(self, command: str) -> tuple[str, int]:
        """All that a command prints, and its exit code; `export` and `sqlite3` are understood by themselves."""
        words = shlex.split(command)
        if words[0] == "export":
            self.environment.update(word.split("=", 1) for word in words[1:])
            return "", 0
        if words[0] == "sqlite3":  # the program may not be installed
            with closing(sqlite3.connect(self.folder / words[1])) as connection, connection:
                connection.execute(words[2])
            return "", 0
        if words[0] == "claimcheck" and not set(words) & _SHELL:  # in this process, which is quicker
            with chdir(self.folder):
                done = CliRunner().invoke(main, words[1:], env=self.environment)
            return done.output, done.exit_code
        shell = subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return shell.stdout, shell.returncode


def steps(page: str) -> list[tuple[str, str]]:
    """The commands of a page's console blocks, each with the output that is shown below it."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command.split("  #")[0].strip(), output))
    return found


def timeless(output: str) -> str:
    """The output with the same time everywhere."""
    return _TIME.sub("0000-00-00 00:00:00", output).strip()
