"""Bad input and bad luck: one line, exit code 2, nothing written."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import Result

import claimcheck

Run = Callable[..., Result]


def assert_one_line(result: Result, *parts: str, code: int = 2) -> None:
    assert result.stderr.startswith("claimcheck: "), result.stderr
    assert result.stderr.count("\n") == 1, result.stderr
    assert result.stderr.endswith("\n")
    assert "Traceback" not in result.stderr
    for part in parts:
        assert part in result.stderr
    assert result.stdout == ""
    assert result.exit_code == code


@pytest.mark.parametrize("command", ["extract", "report"])
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "bad.txt: no words"),
        (b" \r\n\t\n", "bad.txt: no words"),
        (b"a\0b", "bad.txt: not a text"),
        (b"caf\xe9", "bad.txt: not utf-8 (byte 3); pass the file's encoding, for example --encoding cp1252"),
        (b"\x89PNG\r\n\x1a\n\0\0", "bad.txt: not"),
        (b"a" * 10_000_000, "bad.txt: 10,000,000 characters"),
    ],
)
def test_a_file_that_is_no_story_is_an_error(run: Run, command: str, data: bytes, says: str) -> None:
    Path("bad.txt").write_bytes(data)
    assert_one_line(run(command, "bad.txt"), says)
    assert_one_line(run(command, "-", given=data), says.replace("bad.txt", "standard input"))


def test_a_file_that_is_not_there_is_an_error(run: Run) -> None:
    assert_one_line(run("extract", "missing.txt"), "missing.txt: No such file or directory")
    Path("folder").mkdir()
    assert_one_line(run("extract", "folder"), "folder: Is a directory")


def test_control_characters_in_a_file_name_are_written_out(run: Run) -> None:
    assert_one_line(run("extract", "a\nb\x1b[31m\u202e.txt"), "a b<U+001B>[31m<U+202E>.txt: No such file")
    assert_one_line(run("extract", "a\udcff.txt"), "a<U+DCFF>.txt: No such file")


def test_all_files_are_read_before_anything_is_printed(run: Run) -> None:
    result = run("extract", "story.txt", "missing.txt", "story.txt", "gone.txt", "--format", "jsonl")
    assert result.stdout == ""
    assert result.exit_code == 2
    assert [line.split(":")[1] for line in result.stderr.splitlines()] == [" missing.txt", " gone.txt"]


def test_an_option_that_is_wrong_for_all_files_is_told_once(run: Run) -> None:
    assert_one_line(run("extract", "story.txt", "other.txt", "--encoding", "utf-99"), "no encoding is called 'utf-99'")
    assert_one_line(run("extract", "story.txt", "other.txt", "--published", "20 Oct"), "'20 Oct' is not a date")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extract"], "give a FILE, - for standard input, or --sample"),
        (["report"], "(see claimcheck report --help)"),
        (["extract", "--sample", "story.txt"], "one or the other"),
        (["extract", "-", "-"], "only once"),
        (["extract", "story.txt", "--format", "xml"], "'xml' is not one of 'table', 'json'"),
        (["extract", "story.txt", "--formt", "json"], "--formt"),
        (["exctract", "story.txt"], "exctract"),
        (["report", "story.txt", "-o", "out.pdf"], "the ending '.pdf'; known: .md, .markdown, .txt"),
        (["report", "story.txt", "-o", "out"], "known: .md, .markdown, .txt"),
        (["report", "story.txt", "-o", "no/such/out.md"], "no folder no/such"),
        (["report", "story.txt", "-o", "story.txt"], "is one of the stories"),
        (["report", "missing.txt", "-o", "out.md"], "missing.txt: No such file"),
        (["report", "story.txt", "--format", "docx"], "'docx' is no report format (known: json, jsonl, "),
        (["report", "story.txt", "--option", "color"], "write it as NAME=VALUE"),
        (["report", "story.txt", "--option", "color=red"], "'markdown', option 'color': there is no such option"),
        (["report", "story.txt", "other.txt", "-o", "out.json"], "about one story, not 2; use jsonl"),
        (["report", "missing.json"], "missing.json: No such file"),
    ],
)
def test_a_wrong_command_line_is_an_error(run: Run, arguments: list[str], says: str) -> None:
    before = sorted(Path().iterdir())
    assert_one_line(run(*arguments), says)
    assert sorted(Path().iterdir()) == before


def test_a_text_in_another_language_is_a_warning(run: Run) -> None:
    Path("de.txt").write_text("Die Brücke wird geschlossen.", encoding="utf-8")
    result = run("extract", "de.txt", "de.txt", "--format", "jsonl")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2
    told = result.stderr.splitlines()
    assert len(told) == 2
    assert all(line.startswith("claimcheck: warning: ") and line.endswith("look like English") for line in told)


def stop(*_: object, **__: object) -> Iterator[NoReturn]:
    raise KeyboardInterrupt
    yield


def test_ctrl_c_ends_with_130_and_leaves_no_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claimcheck, "extract_many", stop)
    assert_one_line(run("report", "story.txt", "-o", "out.md"), "interrupted", code=130)
    assert not Path("out.md").exists()


def test_a_full_disk_leaves_the_old_report(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    Path("out.md").write_text("old", encoding="utf-8")
    monkeypatch.setattr("os.fsync", full)
    assert_one_line(run("report", "story.txt", "-o", "out.md"), "out.md: No space left on device")
    assert Path("out.md").read_text(encoding="utf-8") == "old"
    assert not list(Path().glob(".out*"))


def test_ctrl_c_while_writing_leaves_the_old_report(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> NoReturn:
        raise KeyboardInterrupt

    Path("out.md").write_text("old", encoding="utf-8")
    monkeypatch.setattr("os.fsync", interrupt)
    assert_one_line(run("report", "story.txt", "-o", "out.md"), "interrupted", code=130)
    assert Path("out.md").read_text(encoding="utf-8") == "old"
    assert not list(Path().glob(".out*"))


def test_a_broken_file_of_claims_is_told_with_its_place(run: Run) -> None:
    Path("claims.jsonl").write_text('{"schema": 1, "article": 7, "claims": []}\n', encoding="utf-8")
    assert_one_line(run("report", "claims.jsonl"), "claims.jsonl, line 1: $.article: expected an object, found 7")
    assert_one_line(run("report", "claims.jsonl", "--outlet", "AFP"), "claims.jsonl: has its claims already")
