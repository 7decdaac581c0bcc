"""What the commands print and write."""

import json
import re
import shlex
import stat
from collections.abc import Callable
from pathlib import Path

import made_stories
import pytest
from click.testing import Result

import claimcheck
from claimcheck import codec

Run = Callable[..., Result]


def test_piped_the_table_is_plain_text_without_tabs_or_cuts(run: Run) -> None:
    result = run("extract", "story.txt")
    assert result.exit_code == 0
    assert result.stdout.startswith("Bridge to close\n")
    assert "\n1. Ana Ruiz (mayor): The bridge may close\n   Cue: said\n" in result.stdout
    assert "\t" not in result.stdout
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_json_is_one_document_that_can_be_read_again(run: Run) -> None:
    result = run("extract", "story.txt", "--format", "json", "--outlet", "Porto News")
    extraction = codec.loads(result.stdout)
    assert extraction.claims == made_stories.bridge().claims
    assert extraction.article.outlet == "Porto News"
    assert json.loads(result.stdout)["schema"] >= 1


def test_json_of_several_files_is_refused(run: Run) -> None:
    result = run("extract", "story.txt", "other.txt", "--format", "json")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "use --format jsonl for several" in result.stderr


def test_jsonl_is_a_document_a_line(run: Run) -> None:
    result = run("extract", "story.txt", "other.txt", "--format", "jsonl")
    first, second = map(codec.loads, result.stdout.splitlines())
    assert (len(first.claims), len(second.claims)) == (3, 0)


def test_claims_can_be_sorted_by_what_is_worth_checking(run: Run) -> None:
    said = run("extract", "story.txt", "--format", "text", "--sort", "worth").stdout
    scores = [float(score) for score in re.findall(r"Check-worthiness: ([\d.]+)", said)]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 3
    in_text_order = run("extract", "story.txt", "--format", "text", "--sort", "text").stdout
    assert in_text_order == run("extract", "story.txt", "--format", "text").stdout != said


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_document_is_never_sorted_otherwise(run: Run, form: str) -> None:
    result = run("extract", "story.txt", "--format", form, "--sort", "worth")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "--sort is for tables and reports" in result.stderr


def test_without_narration_only_attributed_claims_are_left(run: Run) -> None:
    result = run("extract", "story.txt", "--format", "json", "--no-narration")
    assert len(codec.loads(result.stdout).claims) == 2


def test_the_publication_date_can_be_given(run: Run) -> None:
    result = run("extract", "story.txt", "--format", "json", "--published", "2020-02-29")
    assert json.loads(result.stdout)["article"]["published"] == "2020-02-29"


@pytest.mark.parametrize("form", ["markdown", "text"])
def test_every_report_format_can_be_extracted_to(run: Run, form: str) -> None:
    result = run("extract", "story.txt", "other.txt", "--format", form)
    assert result.exit_code == 0
    assert "Ana Ruiz (mayor)" in result.stdout


def test_standard_input_is_read_as_bytes(run: Run) -> None:
    result = run("extract", "-", "--format", "json", given=made_stories.TEXT.encode())
    assert len(codec.loads(result.stdout).claims) == 3
    result = run(
        "extract", "-", "--encoding", "cp1252", "--format", "json", given="“Oui,” Zoé said.\r\n".encode("cp1252")
    )
    assert codec.loads(result.stdout).article.text == "“Oui,” Zoé said.\r\n"


def test_the_sample_story_needs_no_file(run: Run) -> None:
    for command in ("extract", "report"):
        result = run(command, "--sample")
        assert result.exit_code == 0, result.stderr
        assert "Russia hosts Taliban talks after warning against IS" in result.stdout


def test_a_report_is_printed_as_markdown(run: Run) -> None:
    result = run("report", "story.txt")
    assert result.stdout.startswith("# Bridge to close\n")


@pytest.mark.parametrize("name", ["out.md", "out.MARKDOWN", "out.txt"])
def test_a_report_is_written_in_the_format_of_its_ending(run: Run, name: str) -> None:
    result = run("report", "story.txt", "other.txt", "-o", name)
    assert (result.exit_code, result.output) == (0, "")
    written = Path(name).read_text(encoding="utf-8")
    assert written.startswith("Bridge to close\n" if name == "out.txt" else "# Claims in 2 stories\n")


def test_a_report_replaces_a_file_in_one_step_and_keeps_its_rights(run: Run) -> None:
    old = Path("out.md")
    old.write_text("old", encoding="utf-8")
    old.chmod(0o640)
    Path("link.md").symlink_to(old)
    assert run("report", "story.txt", "-o", "link.md").exit_code == 0
    assert old.read_text(encoding="utf-8").startswith("# Bridge")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert Path("link.md").is_symlink()
    assert sorted(path.name for path in Path().iterdir()) == ["link.md", "other.txt", "out.md", "story.txt"]


def test_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version").stdout == f"claimcheck {claimcheck.__version__}\n"


def test_without_a_command_help_is_shown(run: Run) -> None:
    assert run().stdout == run("--help").stdout
    assert run().exit_code == 0


@pytest.mark.parametrize("command", ["extract", "report"])
def test_the_examples_of_the_help_work(run: Run, command: str) -> None:
    told = run(command, "--help").stdout
    examples = re.findall(r"^ +((?:cat|claimcheck) .*)$", told, re.MULTILINE)
    assert len(examples) >= 4
    Path("first.txt").write_text(made_stories.TEXT, encoding="utf-8")
    Path("second.txt").write_text(made_stories.TEXT, encoding="utf-8")
    for example in examples:
        words = shlex.split(re.sub(r"^cat story.txt \| | > \S+$", "", example))
        given = made_stories.TEXT if example.startswith("cat") else None
        result = run(*words[1:], given=given)
        assert (result.exit_code, result.stderr) == (0, ""), example


def test_a_report_of_several_stories_is_one_table(run: Run) -> None:
    assert run("report", "story.txt", "story.txt", "-o", "all.csv").exit_code == 0
    assert Path("all.csv").read_bytes().count(b"\r\n") == 7


def test_the_format_can_be_given_without_an_ending(run: Run) -> None:
    assert run("report", "story.txt", "--format", "csv").stdout.startswith("article_id,")
    assert run("report", "story.txt", "-o", "out.md", "--format", "text").exit_code == 0
    assert Path("out.md").read_text(encoding="utf-8").startswith("Bridge to close\n")


def test_a_binary_format_goes_down_a_pipe_as_bytes(run: Run) -> None:
    assert run("report", "story.txt", "--format", "parquet").stdout_bytes.startswith(b"PAR1")


@pytest.mark.parametrize(("name", "form"), [("claims.json", "json"), ("claims.jsonl", "jsonl")])
def test_claims_are_reported_as_they_stand(run: Run, name: str, form: str) -> None:
    Path(name).write_text(claimcheck.report(made_stories.bridge(), format=form), encoding="utf-8")
    assert run("report", name, "--format", form).stdout == Path(name).read_text(encoding="utf-8")
    both = run("report", "story.txt", name, "--format", "text")
    assert both.stdout.count("1. Ana Ruiz (mayor): The bridge may close") == 2
    attributed = run("report", name, "--format", "text", "--no-narration").stdout
    assert "2 claims:" in attributed
    assert "1911" not in attributed
