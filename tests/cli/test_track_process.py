"""The tracker's commands as processes of their own: terminals, pipes, two at once."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from databases import Databases
from made_stories import bridge

import claimcheck
from claimcheck import codec
from claimcheck.records import Evidence, EvidenceStance
from claimcheck.tracker import Tracker

COMMAND = [sys.executable, "-c", "from claimcheck.cli import main; main()", "track"]


def in_progress(tracker: Tracker) -> None:
    tracker.add(bridge())
    tracker.start("c1")
    tracker.add_evidence("c1", Evidence("https://example.org/plan", EvidenceStance.REFUTES))


@pytest.fixture
def environment(databases: Databases) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CLAIMCHECK_", "NO_COLOR"))}
    search = [str(Path(claimcheck.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(filter(None, search)),
        "COLUMNS": "80",
        "TERM": "xterm-256color",
        "CLAIMCHECK_DB": databases.after("sqlite", in_progress),
        "CLAIMCHECK_USER": "Ana",
    }


def on_a_terminal(*arguments: str, env: dict[str, str]) -> str:
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, *arguments], env=env, stdout=theirs, stderr=theirs, stdin=theirs) as process:
        os.close(theirs)
        said = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # the other side is closed
                break
            said += part
            if not part:
                break
        os.close(ours)
    assert process.returncode == 0, said
    return said.decode()


def test_a_terminal_gets_bold_heads_and_no_line_too_long(environment: dict[str, str]) -> None:
    subprocess.run([*COMMAND, "note", "c1", "They call back, " * 10], env=environment, check=True, capture_output=True)
    said = on_a_terminal("history", "c1", env=environment)
    assert said.startswith("\x1b[1mNo.")
    plain = re.sub(r"\x1b\[[0-9;]*m", "", said)
    assert max(len(line.rstrip("\r")) for line in plain.split("\n")) <= 80
    assert re.sub(r"\s+", " ", plain).count("They call back") >= 9
    assert "\x1b" not in on_a_terminal("history", "c1", env={**environment, "NO_COLOR": "1"})


def test_piped_there_is_no_colour_and_no_line_is_cut(environment: dict[str, str]) -> None:
    done = subprocess.run([*COMMAND, "list"], env=environment, capture_output=True, check=True)
    assert b"\x1b" not in done.stdout
    assert len(done.stdout.splitlines()) == 4
    assert done.stderr == b""


def test_many_stories_show_a_bar_on_a_terminal(environment: dict[str, str], tmp_path: Path) -> None:
    story = codec.dumps(bridge())
    (tmp_path / "claims.jsonl").write_text(f"{story}\n{story}\n", encoding="utf-8")
    said = on_a_terminal("add", str(tmp_path / "claims.jsonl"), env=environment)
    assert "Extracting claims" in said
    assert "2 stories: 2 unchanged" in said


def test_of_two_processes_that_decide_at_once_one_wins(environment: dict[str, str]) -> None:
    decide = [*COMMAND, "verdict", "c1", "false", "--rationale", "No.", "--seen", "3", "--by"]
    both = [
        subprocess.Popen([*decide, name], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for name in ("Bo", "Cy")
    ]
    told = [(process.communicate(), process.returncode) for process in both]
    assert sorted(code for _, code in told) == [0, 2]
    [(_, refusal)] = [streams for streams, code in told if code == 2]
    assert b"has changed since you read it" in refusal
    with Tracker(environment["CLAIMCHECK_DB"]) as tracker:
        assert len(tracker.claim("c1").reviews) == 1
        assert tracker.audit().ok
