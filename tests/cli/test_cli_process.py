"""The command line as a process of its own: locales, pipes, terminals, signals."""

import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

import claimcheck
from claimcheck import codec

COMMAND = [sys.executable, "-m", "claimcheck"]
STORY = "“The bridge is closed,” Ana Ruiz said.\n"


@pytest.fixture
def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    search = [str(Path(claimcheck.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, search)), "COLUMNS": "100", "TERM": "xterm-256color"}


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def run(*arguments: str, env: Mapping[str, str], **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], env=env, capture_output=True, timeout=60, check=False, **more)


def on_a_terminal(*arguments: str, env: Mapping[str, str], code: int = 0) -> str:
    """All that the command writes to a terminal, standard error included."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, *arguments], env=env, stdout=theirs, stderr=theirs, stdin=theirs) as process:
        os.close(theirs)
        parts = []
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # the other side is closed
                break
            if not part:
                break
            parts.append(part)
        os.close(ours)
    assert process.returncode == code
    return b"".join(parts).decode()


def test_output_is_utf8_under_any_locale(environment: dict[str, str], story: str) -> None:
    plain = {**environment, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = run("extract", story, "--format", "json", env=plain)
    assert result.returncode == 0
    assert codec.loads(result.stdout.decode("utf-8")).article.text == STORY
    assert "“" in result.stdout.decode("utf-8")
    assert result.stdout == run("extract", story, "--format", "json", env=environment).stdout


def test_a_file_name_that_is_no_text_is_told(environment: dict[str, str], tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    result = subprocess.run([*COMMAND, "extract", name], env=environment, capture_output=True, check=False)
    assert result.returncode == 2
    assert result.stderr.endswith(
        b"caf<U+DCE9>.txt: No such file or directory; give the path of a text file, or - for standard input\n"
    )
    Path(os.fsdecode(name)).write_text(STORY, encoding="utf-8")
    assert (
        subprocess.run([*COMMAND, "extract", name], env=environment, capture_output=True, check=False).returncode == 0
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_is_one_line(environment: dict[str, str], story: str) -> None:
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            [*COMMAND, "extract", story], env=environment, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (process.returncode, process.stderr) == (2, b"claimcheck: standard output: No space left on device\n")


def test_a_reader_that_goes_away_is_one_line(environment: dict[str, str], story: str) -> None:
    with subprocess.Popen(
        [*COMMAND, "extract", story, "--format", "jsonl"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        told = process.stderr.read()
    assert told == b"claimcheck: standard output was closed before all was written\n"
    assert process.returncode == 2


def test_closed_standard_streams_are_one_line(environment: dict[str, str], story: str) -> None:
    for arguments, stream in (("extract " + story + " >&-", "output"), ("extract - <&-", "input")):
        command = f"{shlex.join(COMMAND)} {arguments}"
        result = subprocess.run(["/bin/sh", "-c", command], env=environment, capture_output=True, check=False)
        assert (result.returncode, result.stderr) == (2, f"claimcheck: standard {stream} is closed\n".encode())


def test_ctrl_c_is_one_line_and_130(environment: dict[str, str]) -> None:
    with subprocess.Popen(
        [*COMMAND, "extract", "-"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # what runs the tests may ignore it
    ) as process:
        assert process.stdin
        process.stdin.write(b"x" * 300_000)  # more than a pipe holds: once it is through, the command is reading
        process.stdin.flush()
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        finally:
            process.kill()
        assert process.stdout
        assert process.stderr
        assert (process.returncode, process.stderr.read()) == (130, b"claimcheck: interrupted\n")
        assert process.stdout.read() == b""


def test_a_terminal_gets_a_table_in_colour(environment: dict[str, str], story: str) -> None:
    said = on_a_terminal("extract", story, env=environment)
    assert "\x1b[" in said
    assert "─" in said
    assert max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in said.splitlines()) <= 100


def test_no_color_is_heeded(environment: dict[str, str], story: str) -> None:
    said = on_a_terminal("extract", story, env={**environment, "NO_COLOR": "1"})
    assert "─" in said
    assert "\x1b" not in said


def test_a_narrow_terminal_gets_plain_text(environment: dict[str, str], story: str) -> None:
    said = on_a_terminal("extract", story, env={**environment, "COLUMNS": "50"})
    assert "─" not in said
    assert "1. Ana Ruiz" in said


def test_several_stories_show_a_bar_on_a_terminal(environment: dict[str, str], story: str) -> None:
    said = on_a_terminal("extract", story, story, env=environment)
    assert "Extracting claims" in said
    assert said.count("Ana Ruiz") >= 2


def test_piped_nothing_moves(environment: dict[str, str], story: str) -> None:
    result = run("extract", story, story, env=environment)
    assert result.stderr == b""
    assert b"\x1b" not in result.stdout


def test_help_needs_neither_model_nor_table(environment: dict[str, str]) -> None:
    probe = (
        "import sys; sys.argv = ['claimcheck', '--help']\n"
        "from claimcheck.cli import main\n"
        "try:\n    main()\n"
        "finally:\n"
        "    assert not {'numpy', 'onnxruntime', 'tokenizers', 'cattrs'} & set(sys.modules)\n"
    )
    result = subprocess.run([sys.executable, "-c", probe], env=environment, capture_output=True, check=False)
    assert (result.returncode, result.stderr) == (0, b"")


def test_a_binary_format_refuses_a_terminal(environment: dict[str, str], story: str) -> None:
    said = on_a_terminal("report", story, "--format", "xlsx", env=environment, code=2)
    assert "claimcheck: xlsx is no text for a terminal; pipe it, or give" in said
    assert "PK" not in said
