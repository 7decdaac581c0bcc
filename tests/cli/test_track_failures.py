"""What goes wrong with a tracker is one line, exit code 2, and nothing is changed."""

import contextlib
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import made_stories
import pytest
from attrs import evolve
from click.testing import Result
from sqlalchemy import Engine, event, make_url
from web_server import Web

import claimcheck
from claimcheck import codec

Run = Callable[..., Result]

WRONG = "swordfish"  # a password
NEW_EVIDENCE = ["evidence", "add", "c1", "https://example.org/b", "--supports"]


def assert_refused(result: Result, *parts: str) -> None:
    assert result.stderr.startswith("claimcheck: "), result.stderr
    assert result.stderr.count("\n") == 1, result.stderr
    for part in parts:
        assert part in result.stderr
    assert (result.stdout, result.exit_code) == ("", 2)


@contextlib.contextmanager
def unchanged(run: Run) -> Iterator[None]:
    """Hold that all that is tracked, the history included, is the same afterwards."""
    before = run("track", "export").stdout
    assert before
    yield
    assert run("track", "export").stdout == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["show", "zz"], "no claim 'zz' here; search for it by its words"),
        (["check", "zz"], "no claim 'zz' here"),
        (["show", ""], "no claim '' here"),
        (["check", "c"], "'c' begins the ids of several claims (c1, c2, c3); give more letters"),
        (["check", "c1"], "claim c1 is false: start is not possible now; possible: retract, reopen"),
        (["stop", "c2"], "claim c2 is unverified: stop is not possible now; possible: start, set aside, retract"),
        (["verdict", "c2", "false", "--rationale", "No."], "claim c2 is unverified: verdict is not possible"),
        (["verdict", "c1", "mixed", "--rationale", "Hm."], "claim c1 is false: verdict is not possible"),
        (["verdict", "c3", "false", "--rationale", "No."], "nothing is decided without a piece of evidence"),
        (["verdict", "c3", "false"], "nothing is decided without a rationale"),
        (["verdict", "c3", "false", "--rationale", " "], "nothing is decided without a rationale"),
        (["verdict", "c3", "false", "--rationale", "No.", "--evidence", "3"], "claim c3 has no evidence 3"),
        (["verdict", "c3", "true", "--rationale", "Yes."], "'true' is no verdict; give one of verified, mostly_true"),
        (["verdict", "c3", "in_progress", "--rationale", "Yes."], "'in_progress' is no verdict"),
        (["verdict", "c3", "true", "--scale", "five stars", "--rationale", "Yes."], "give one of one star, two stars"),
        (["set-aside", "c3"], "nothing is decided without a rationale"),
        (["set-aside", "c3", "--rationale", "A wish.", "--evidence", "3"], "leave --evidence out"),
        (["retract", "c2", "--rationale", "Taken back."], "nothing is decided without a piece of evidence"),
        (["reopen", "c1"], "nothing is decided without a reason"),
        (["confirm", "c1", "--by", "Bo"], "false without a proposed verdict: confirm is not possible"),
        (["send-back", "c1", "--reason", "No."], "without a proposed verdict: send back is not possible"),
        (["check", "c1", "--seen", "2"], "has changed since you read it (Ana: evidence_added at "),
        (["assign", "c1"], "give a PERSON, or --nobody"),
        (["assign", "c1", "Bo", "--nobody"], "give a PERSON, or --nobody"),
        (["priority", "c1", "10"], "priority '10': give a number from 0 to 9"),
        (["priority", "c1", "high"], "'high' is not a valid integer"),
        (["tag", "c1", " "], "tag ' ': give at least one letter"),
        (["note", "c1", ""], "note '': give at least one word"),
        (["evidence", "add", "c1", "https://example.org"], "--supports, --refutes or --context"),
        (["evidence", "add", "c1", " ", "--supports"], "say where it can be read"),
        (["evidence", "add", "c1", "x", "--supports", "--accessed", "22.10."], "'22.10.' is not a date"),
        (["evidence", "add", "c1", "x", "--supports", "--copy", "no.html"], "no.html: No such file"),
        (["evidence", "add", "c1", "box 12", "--supports", "--fetch"], "box 12: cannot be fetched (only http://"),
        (["evidence", "add", "zz", "http://127.0.0.1/", "--supports", "--fetch"], "no claim 'zz' here"),
        (["evidence", "add", "c1", "http://127.0.0.1/", "--supports", "--fetch"], "is at 127.0.0.1, which is no"),
        (["evidence", "add", "c1", "x", "--supports", "--fetch", "--copy", "story.txt"], "give one of them"),
        (["evidence", "add", "c1", "x", "--supports", "--allow-private"], "--allow-private is about --fetch"),
        (["evidence", "remove", "c1", "3"], "evidence 3, which stays as long as a verdict rests on it"),
        (["evidence", "remove", "c1", "9"], "claim c1 has no evidence 9 (it has: 3)"),
        (["evidence", "copy", "c1", "3"], "no copy of it is kept here"),
        (["evidence", "copy", "c1", "9"], "claim c1 has no evidence 9"),
        (["policy", "--evidence", "0"], "evidence '0': a verdict needs at least 1 piece"),
        (["policy", "--evidence", "two"], "'two' is not a valid integer"),
        (["list", "--text", "-bridge"], "no word to search for"),
        (["list", "--status", "true"], "'true' is not one of 'unverified', 'in_progress'"),
        (["list", "--certainty", "sure"], "'sure' is not one of 'certain', 'probable'"),
        (["list", "--since", "May"], "'May' is not a date; write it as YYYY-MM-DD"),
        (["list", "--limit", "0"], "limit '0': give a number from 1 to 1000"),
        (["list", "--after", "newest.x"], "give what a page of the same search named as next"),
        (["add"], "give a FILE"),
        (["add", "missing.txt"], "missing.txt: No such file"),
        (["add", "missing.json"], "missing.json: No such file"),
        (["add", "bad.jsonl", "--outlet", "AFP"], "--outlet is for stories"),
        (["add", "story.txt", "other.txt", "--url", "https://example.org"], "--url is where one story stands"),
        (["add", "bad.json"], "bad.json: $: not JSON"),
        (["add", "latin.json"], "latin.json: not UTF-8 (byte 1)"),
        (["add", "newer.json"], "newer.json: $.schema: version 99 is unknown"),
        (["import", "bad.jsonl", "--db", "claims.db"], "claims.db: holds claims already; import into a new file"),
        (["report", "-o", "out.pdf"], ".pdf"),
        (["export", "-o", "no/such/folder.jsonl"], "folder.jsonl: No such file or directory"),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_changes(decided: Run, words: list[str], says: str) -> None:
    decided("track", "check", "c3")
    Path("bad.jsonl").write_text("no\n", encoding="utf-8")
    Path("bad.json").write_text("no\n", encoding="utf-8")
    Path("latin.json").write_bytes(b'"\xe9"')
    document = json.loads(codec.dumps(made_stories.bridge()))
    Path("newer.json").write_text(json.dumps({**document, "schema": 99}), encoding="utf-8")
    with unchanged(decided):
        assert_refused(decided("track", *words), says)


def test_nobody_decides_alone_against_the_policy(decided: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    decided("track", "policy", "--second-reviewer")
    alone = ["track", "set-aside", "c2", "--rationale", "A wish."]
    with unchanged(decided):
        told = "the desk's policy asks for more than the one that is given (second_reviewer True, not False)"
        assert_refused(decided(*alone, "--one-reviewer"), told)
        monkeypatch.setenv("CLAIMCHECK_SECOND_REVIEWER", "0")
        assert_refused(decided(*alone), told)


def test_a_page_that_is_not_there_is_no_evidence(decided: Run, web: Web) -> None:
    url = web.page("/gone", b"Not here.", status=404)
    with unchanged(decided):
        told = decided("track", "evidence", "add", "c2", url, "--refutes", "--fetch", "--allow-private")
        assert_refused(told, f"{url}: cannot be fetched (the server answers 404 Not Found); nothing was changed")


def test_the_first_of_two_reviewers_wins_and_the_other_is_told(decided: Run) -> None:
    decided("track", "reopen", "c1", "--reason", "New minutes.")
    seen = str(json.loads(decided("track", "show", "c1", "--format", "json").stdout)["version"])
    first = decided("track", "verdict", "c1", "verified", "--rationale", "Yes.", "--seen", seen, "--by", "Bo")
    assert first.exit_code == 0
    with unchanged(decided):
        second = decided("track", "verdict", "c1", "false", "--rationale", "No.", "--seen", seen)
        assert_refused(second, "claim c1 has changed since you read it (Bo: verdict at ", "nothing was overwritten")


def test_without_seen_the_second_verdict_is_refused_too(decided: Run) -> None:
    with unchanged(decided):
        assert_refused(decided("track", "verdict", "c1", "verified", "--rationale", "Yes."), "verdict is not possible")


def test_a_bad_line_in_a_corpus_is_named_and_what_was_added_before_stays(run: Run) -> None:
    made = made_stories.bridge()
    stories = [evolve(made, article=evolve(made.article, id=f"a{n}", headline=f"No. {n}"), claims=()) for n in range(3)]
    lines = [codec.dumps(story) for story in stories]
    Path("claims.jsonl").write_text("\n".join([*lines[:2], "{}", lines[2]]), encoding="utf-8")
    assert_refused(run("track", "add", "claims.jsonl", "--db", "a.db"), "claims.jsonl: line 3: $.schema")
    Path("claims.jsonl").write_text("\n".join(lines), encoding="utf-8")
    told = json.loads(run("track", "add", "claims.jsonl", "--db", "a.db", "--format", "json").stdout)
    assert {each["outcome"] for each in told["stories"]} <= {"new", "unchanged"}
    assert len(told["stories"]) == 3


# Databases.


@pytest.mark.parametrize("words", [["list"], ["show", "c1"], ["check", "c1"], ["export"], ["audit"]])
def test_a_file_that_is_not_there_is_not_made(run: Run, words: list[str]) -> None:
    assert_refused(run("track", *words, "--db", "typo.db"), "typo.db: no tracker is there yet", "claimcheck track add")
    assert not Path("typo.db").exists()


@pytest.mark.parametrize("words", [["list"], ["add", "story.txt"], ["import", "story.txt"], ["audit"]])
def test_a_foreign_database_is_left_as_it_is(run: Run, words: list[str]) -> None:
    with contextlib.closing(sqlite3.connect("foreign.db")) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = Path("foreign.db").read_bytes()
    assert_refused(run("track", *words, "--db", "foreign.db"), "foreign.db: holds something else", "give a new file")
    assert Path("foreign.db").read_bytes() == before


@pytest.mark.parametrize("words", [["list"], ["add", "story.txt"]])
def test_a_file_that_is_no_database_is_left_as_it_is(run: Run, words: list[str]) -> None:
    Path("other.db").write_text("Dear diary, " * 100, encoding="utf-8")
    assert_refused(run("track", *words, "--db", "other.db"), "other.db: holds something else than a claimcheck tracker")
    assert Path("other.db").read_text(encoding="utf-8") == "Dear diary, " * 100


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs a folder that not even root may write to")
def test_a_folder_that_cannot_be_written_to_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert_refused(run("track", "add", "story.txt", "--db", "/proc/claims.db"), "/proc/claims.db: cannot be opened")
    monkeypatch.setenv("XDG_DATA_HOME", "/proc/data")
    assert_refused(run("track", "add", "story.txt"), "/proc/data: No such file or directory")


def test_a_folder_is_no_database(run: Run) -> None:
    Path("folder").mkdir()
    assert_refused(run("track", "add", "story.txt", "--db", "folder"), "folder: cannot be opened")
    assert_refused(run("track", "add", "story.txt", "--db", "no/such/claims.db"), "claims.db: cannot be opened")


@pytest.mark.parametrize("words", [["check", "c2"], NEW_EVIDENCE, ["add", "story.txt", "--outlet", "Other"]])
def test_a_database_that_can_only_be_read_is_read_and_not_written(decided: Run, words: list[str]) -> None:
    url = "sqlite:///file:claims.db?mode=ro&uri=true"
    with unchanged(decided):
        assert_refused(decided("track", *words, "--db", url), "can be read but not written; nothing was changed")
    assert decided("track", "list", "--db", url).exit_code == 0


@pytest.mark.parametrize("words", [["note", "c1", "long " * 100_000], ["add", "long.json"]])
def test_a_full_disk_is_said_and_nothing_changes(decided: Run, words: list[str]) -> None:
    made = made_stories.bridge()
    text = made.article.text + "More. " * 100_000
    long = evolve(made, article=evolve(made.article, id="long", headline="Long", text=text), claims=())
    Path("long.json").write_text(codec.dumps(long), encoding="utf-8")

    def fill(connection: sqlite3.Connection, _: object) -> None:
        [pages] = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")

    with unchanged(decided):
        event.listen(Engine, "connect", fill)
        try:
            result = decided("track", *words)
        finally:
            event.remove(Engine, "connect", fill)
        assert_refused(result, "claims.db: the disk is full; nothing was changed")
    assert decided("audit").exit_code == 0


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mysql://ana:secret@db/claims", "mysql://ana:***@db/claims: no tracker can live in mysql"),
        ("postgresql:/ana:secret@db/claims", "postgresql:…: two slashes are missing"),
        ("postgresql+psycopg:ana:secret@db/claims", "postgresql+psycopg:…: two slashes are missing"),
        ("postgresql://ana:secret@db:port/claims", "not a database URL"),
        ("postgresql://ana:secret@localhost:1", "no database is named"),
        (
            "postgresql://ana@localhost:1/claims?password=secret",
            "postgresql://ana@localhost:1/claims: cannot be opened",
        ),
        ("postgresql://ana:secret@localhost:1/claims", "postgresql://ana:***@localhost:1/claims: cannot be opened"),
    ],
)
@pytest.mark.parametrize("words", [["list"], ["add", "story.txt"]])
def test_a_wrong_url_is_told_without_its_password(run: Run, words: list[str], url: str, says: str) -> None:
    result = run("track", *words, "--db", url)
    assert_refused(result, says)
    assert "secret" not in result.output
    before = sorted(Path().iterdir())
    assert all("secret" not in path.name for path in before)


def test_a_wrong_password_is_told_and_not_shown(
    run: Run, postgres: str, postgres_password: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert postgres_password() != WRONG
    wrong = make_url(postgres).set(username="guarded", password=WRONG)
    monkeypatch.setenv("CLAIMCHECK_DB", wrong.render_as_string(hide_password=False))
    result = run("track", "list")
    assert_refused(result, "password authentication failed", "check the address, the user and the password")
    assert WRONG not in result.output
    assert WRONG not in run("track", "list", "--help").output


def test_the_commands_work_on_postgresql(run: Run, databases: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_DB", databases.new("postgresql"))  # type: ignore[attr-defined]
    monkeypatch.setenv("CLAIMCHECK_USER", "Ana")
    for words in (
        ["add", "story.txt"],
        ["check", "c1"],
        NEW_EVIDENCE,
        ["verdict", "c1", "verified", "--rationale", "Yes."],
    ):
        assert run("track", *words).exit_code == 0
    assert run("track", "list", "--status", "verified").stdout.count("\n") == 2
    assert "all is well" in run("audit").stdout
    assert_refused(run("track", "check", "c"), "'c' begins the ids of several claims (c1, c2, c3)")


def test_a_damaged_export_is_refused_whole(decided: Run) -> None:
    lines = decided("track", "export").stdout
    Path("changed.jsonl").write_text(lines.replace('\\"verified\\"', '\\"false\\"').replace("The plan says", "A plan"))
    result = decided("track", "import", "changed.jsonl", "--db", "new.db")
    assert_refused(result, "changed.jsonl: ", "nothing was imported")
    assert decided("track", "list", "--db", "new.db").stdout == "No claims.\n"
    Path("binary.jsonl").write_bytes(b"\xff\xfe")
    assert_refused(decided("track", "import", "binary.jsonl", "--db", "new.db"), "binary.jsonl: not utf-8 (byte 0)")


def test_a_failed_export_leaves_the_old_file(decided: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    Path("all.jsonl").write_text("old", encoding="utf-8")
    monkeypatch.setattr("os.fsync", full)
    assert_refused(decided("track", "export", "-o", "all.jsonl"), "all.jsonl: No space left on device")
    assert Path("all.jsonl").read_text(encoding="utf-8") == "old"
    assert not list(Path().glob(".all*"))


def test_without_the_extra_it_is_named(tmp_path: Path) -> None:
    probe = (
        "import sys; sys.modules['sqlalchemy'] = None; sys.path.insert(0, sys.argv[1])\n"
        "sys.argv[1:] = sys.argv[2:]\n"
        "from claimcheck.cli import main; main()\n"
    )
    where = str(Path(claimcheck.__file__).parents[1])
    command = [sys.executable, "-c", probe, where]
    for words in (["track", "list"], ["audit"], ["history", "c1"], ["track", "add", "--sample"]):
        result = subprocess.run([*command, *words], cwd=tmp_path, capture_output=True, check=False)
        assert (result.returncode, result.stdout) == (2, b"")
        assert result.stderr == (
            b"claimcheck: claimcheck.tracker needs sqlalchemy and alembic: pip install 'claimcheck-news[track]'\n"
        )
    shown = subprocess.run([*command, "track", "--help"], cwd=tmp_path, capture_output=True, check=False)
    assert (shown.returncode, shown.stderr) == (0, b"")
