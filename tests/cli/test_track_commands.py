"""What the commands of the tracker do and print."""

import hashlib
import json
import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import made_stories
import pytest
from attrs import evolve
from click.testing import Result
from web_server import Web

from claimcheck import codec
from claimcheck.cli.track import track
from claimcheck.cli.track.table import table
from claimcheck.records import Extraction
from claimcheck.tracker import FetchedPage

Run = Callable[..., Result]


def said(result: Result) -> str:
    assert (result.exit_code, result.stderr) == (0, ""), result.stderr
    return result.stdout


def data(result: Result) -> Any:
    return json.loads(said(result))


def state(run: Run) -> dict[str, Any]:
    return data(run("track", "show", "c1", "--format", "json"))


def story(run: Run, name: str, extraction: Extraction) -> Result:
    Path(name).write_text(codec.dumps(extraction) + "\n", encoding="utf-8")
    return run("track", "add", name)


# Stories.


def test_adding_tells_what_was_new(run: Run) -> None:
    told = said(run("track", "add", "story.txt", "other.txt", "--db", "a.db"))
    assert told.splitlines() == [
        "Outcome  Claims  Story",
        "new      3 new   Bridge to close",
        "new      none    Story c009b0f942aa2653",
        "2 stories: 2 new",
    ]


def test_adding_again_changes_nothing(at_desk: Run) -> None:
    before = data(at_desk("history", "c1", "--format", "json"))
    assert "unchanged  3 known  Bridge to close" in said(at_desk("track", "add", "story.txt"))
    assert data(at_desk("history", "c1", "--format", "json")) == before


def test_a_corrected_story_is_told_with_what_changed_in_its_claims(at_desk: Run) -> None:
    first = made_stories.bridge()
    first = evolve(first, article=evolve(first.article, id="b"), claims=(evolve(first.claims[0], id="b1"),))
    assert "1 new" in said(story(at_desk, "first.json", first))
    text = first.article.text.replace("1911", "1912")
    second = Extraction(evolve(first.article, text=text), made_stories.bridge().claims[1:2])
    second = evolve(second, claims=(evolve(second.claims[0], id="b2"),))
    assert "corrected  1 new, 1 gone  Bridge to close" in said(story(at_desk, "second.json", second))


def test_a_corrected_version_is_known_by_its_url(run: Run) -> None:
    url = ["--url", "https://example.org/bridge", "--db", "a.db"]
    said(run("track", "add", "story.txt", *url))
    assert "corrected  3 gone  Story " in said(run("track", "add", "other.txt", *url))


def corpus(number: int) -> None:
    """claims.jsonl with so many stories."""
    made = made_stories.bridge()
    stories = (evolve(made, article=evolve(made.article, id=f"a{n}", headline=f"No. {n}")) for n in range(number))
    Path("claims.jsonl").write_text("".join(f"{codec.dumps(story)}\n" for story in stories), encoding="utf-8")


@pytest.mark.parametrize("number", [1, 2, 120])
def test_many_stories_make_one_table_and_one_document(run: Run, number: int) -> None:
    corpus(number)
    lines = said(run("track", "add", "claims.jsonl", "--db", "a.db")).splitlines()
    assert lines[0].split() == ["Outcome", "Claims", "Story"]
    assert [line.split("  ")[-1].strip() for line in lines[1 : number + 1]] == [f"No. {n}" for n in range(number)]
    assert len({line.index("No.") for line in lines[1 : number + 1]}) == 1
    assert lines[number + 1 :] == ([f"{number} stories: {number} new"] if number > 1 else [])
    told = said(run("track", "add", "claims.jsonl", "--db", "b.db", "--format", "json"))
    assert told == codec.to_json(json.loads(told), indent=2) + "\n"
    assert [each["article"] for each in json.loads(told)["stories"]] == [f"a{n}" for n in range(number)]


def test_what_is_on_the_disk_is_told_although_a_later_story_fails(run: Run) -> None:
    corpus(60)
    with Path("claims.jsonl").open("a", encoding="utf-8") as lines:
        lines.write("{}\n")
    told = run("track", "add", "claims.jsonl", "--db", "a.db")
    assert (told.exit_code, told.stdout.count("\n")) == (2, 51)
    assert "claims.jsonl: line 61: " in told.stderr
    assert data(run("track", "audit", "--db", "a.db", "--format", "json"))["articles"] == 50


def test_an_empty_corpus_is_an_empty_document(run: Run) -> None:
    Path("claims.jsonl").write_text("", encoding="utf-8")
    assert data(run("track", "add", "claims.jsonl", "--db", "a.db", "--format", "json")) == {"stories": []}
    assert said(run("track", "add", "claims.jsonl", "--db", "a.db")) == ""


def test_claim_documents_come_with_their_claims(run: Run) -> None:
    made = made_stories.bridge()
    other = Extraction(evolve(made.article, id="a2", headline="Another", text=made.article.text + "More.\n"))
    lines = f"{codec.dumps(made)}\n\n{codec.dumps(other)}\n"
    Path("claims.jsonl").write_text(lines, encoding="utf-8")
    told = data(run("track", "add", "other.txt", "claims.jsonl", "--db", "a.db", "--format", "json"))
    assert [each["outcome"] for each in told["stories"]] == ["new"] * 3
    assert told["stories"][1] == {
        "article": "a1",
        "version": 1,
        "outcome": "new",
        "added": ["c1", "c2", "c3"],
        "same": [],
        "updated": [],
        "gone": [],
    }


def test_without_narration_only_attributed_claims_are_tracked(run: Run) -> None:
    told = data(run("track", "add", "story.txt", "--no-narration", "--db", "a.db", "--format", "json"))
    assert told["stories"][0]["added"] == ["c1", "c2"]


# Finding.


def test_a_list_is_a_table_newest_first(at_desk: Run) -> None:
    lines = said(at_desk("track", "list")).splitlines()
    assert re.split(r"  +", lines[0]) == ["Id", "Status", "Worth", "Day", "Speaker", "Statement"]
    assert [line.split()[0] for line in lines[1:]] == ["c3", "c2", "c1"]
    assert lines[3].endswith("Ana Ruiz       The bridge may close")
    assert "2021-10-19" in lines[3]
    assert len({line.index(word) for line, word in zip(lines[1:], ("AFP", "Port of", "Ana"), strict=True)}) == 1


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["--text", "bridge -toll"], ["c1"]),
        (["--text", "toll"], []),
        (["--speaker", "ana ruiz"], ["c1"]),
        (["--status", "false"], ["c1"]),
        (["--status", "false", "--status", "unverified"], ["c3", "c2", "c1"]),
        (["--outlet", "AFP"], ["c3", "c2", "c1"]),
        (["--since", "2021-10-19"], ["c1"]),
        (["--until", "2021-10-18"], []),
        (["--tag", "roads"], ["c2"]),
        (["--hedged"], ["c2", "c1"]),
        (["--flat"], ["c3"]),
        (["--certainty", "possible"], ["c1"]),
        (["--certainty", "probable"], []),
        (["--quantity", "count"], ["c2"]),
        (["--quantity", "any"], ["c2"]),
        (["--quantity", "none"], ["c3", "c1"]),
        (["--assignee", "Bo"], ["c3"]),
        (["--order", "priority"], ["c3", "c2", "c1"]),
        (["--order", "day", "--limit", "1"], ["c1"]),
    ],
)
def test_every_filter_of_a_list_works(decided: Run, filters: list[str], found: list[str]) -> None:
    decided("track", "tag", "c2", "roads")
    decided("track", "assign", "c3", "Bo")
    listed = data(decided("track", "list", *filters, "--format", "json"))
    assert [each["id"] for each in listed["claims"]] == found
    assert said(decided("track", "list", *filters)).startswith("Id" if found else "No claims.")


def test_pages_follow_each_other(at_desk: Run) -> None:
    first = said(at_desk("track", "list", "--limit", "2"))
    [place] = re.findall(r"^There are more: give --after (\S+) beside the same options\.$", first, re.MULTILINE)
    second = said(at_desk("track", "list", "--limit", "2", "--after", place))
    assert [line.split()[0] for line in second.splitlines()] == ["Id", "c1"]
    listed = data(at_desk("track", "list", "--limit", "2", "--format", "json"))
    assert listed["next"] == place


def test_one_claim_is_shown_with_all_that_is_known(decided: Run) -> None:
    decided("track", "note", "c1", "Ask the town hall.")
    decided("track", "assign", "c1", "Bo")
    lines = said(decided("track", "show", "c1")).splitlines()
    assert lines[0] == "Ana Ruiz (mayor): The bridge may close"
    for line in (
        "  Id: c1",
        "  Status: false",
        "  Possible now: retract, reopen",
        "  Assigned to: Bo",
        "  Cue: said",
        "  Evidence 3: refutes, https://example.org/plan; read on 2021-10-22",
        "  Verdict 4: false by Ana, standing; The plan says May.; on evidence 3",
        "  Note 5: Ana: Ask the town hall.",
        "  Stands in: Bridge to close",
    ):
        assert line in lines


def test_one_claim_as_json_has_its_document_and_its_stories(decided: Run) -> None:
    found = state(decided)
    assert found["claim"] == {**codec.claim_to_data(made_stories.quoted()), "status": "false"}
    assert (found["status"], found["version"], found["day"]) == ("false", 4, "2021-10-19")
    assert [each["number"] for each in found["evidence"]] == [3]
    assert [(each["status"], each["reviewer"], each["state"]) for each in found["reviews"]] == [
        ("false", "Ana", "standing")
    ]
    assert [each["headline"] for each in found["appearances"]] == ["Bridge to close"]


def test_the_beginning_of_an_id_is_enough(at_desk: Run) -> None:
    made = made_stories.bridge()
    claims = (evolve(made.claims[0], id="4f0c9a"), evolve(made.claims[1], id="4f0d"))
    story(at_desk, "long.json", Extraction(evolve(made.article, id="long", headline="Long"), claims))
    assert "4f0c9a is in_progress" in said(at_desk("track", "check", "4f0c"))
    assert "Id: 4f0d" in said(at_desk("track", "show", "4f0d"))
    assert "'4f0' begins the ids of several claims (4f0c9a, 4f0d)" in at_desk("track", "show", "4f0").stderr


def test_a_speakers_page_counts_and_lists(decided: Run) -> None:
    lines = said(decided("track", "speaker", "Ana Ruiz")).splitlines()
    assert lines[0] == "1 claim: 1 false"
    assert lines[2].startswith("c1")
    found = data(decided("track", "speaker", "ana ruiz", "--since", "2021-10-19", "--format", "json"))
    assert [each["id"] for each in found["claims"]] == ["c1"]
    assert said(decided("track", "speaker", "Ana Ruiz", "--until", "2021-10-18")) == "No claims.\n"


# The lifecycle.


def test_a_claim_goes_from_unverified_to_a_verdict_and_back(decided: Run) -> None:
    assert state(decided)["status"] == "false"
    assert said(decided("track", "reopen", "c1", "--reason", "A new plan.")) == "c1 is in_progress.\n"
    assert said(decided("track", "stop", "c1")) == "c1 is unverified.\n"
    assert said(decided("track", "set-aside", "c1", "--rationale", "A wish.")) == "c1 is not_checkable.\n"
    decided("track", "reopen", "c1", "--reason", "No wish.")
    assert said(decided("track", "retract", "c1", "--rationale", "She took it back.")) == "c1 is retracted.\n"


def test_a_verdict_rests_on_the_evidence_that_is_named(at_desk: Run) -> None:
    at_desk("track", "check", "c1")
    for link in ("https://example.org/a", "https://example.org/b"):
        at_desk("track", "evidence", "add", "c1", link, "--supports")
    at_desk("track", "verdict", "c1", "verified", "--rationale", "It does.", "--evidence", "4")
    assert state(at_desk)["reviews"][0]["evidence"] == [4]


def test_a_point_of_a_scale_is_a_verdict(at_desk: Run) -> None:
    at_desk("track", "check", "c1")
    at_desk("track", "evidence", "add", "c1", "https://example.org/a", "--supports")
    told = at_desk("track", "verdict", "c1", "half true", "--scale", "Truth-O-Meter", "--rationale", "Half of it.")
    assert said(told) == "c1 is mixed.\n"
    assert state(at_desk)["reviews"][0]["rating"]["name"] == "Half True"


@pytest.mark.parametrize("how", ["option", "variable"])
def test_a_second_reviewer_lets_it_stand_or_sends_it_back(
    at_desk: Run, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "variable":
        monkeypatch.setenv("CLAIMCHECK_SECOND_REVIEWER", "1")
    option = ["--second-reviewer"] if how == "option" else []
    at_desk("track", "check", "c1")
    at_desk("track", "evidence", "add", "c1", "https://example.org/a", "--refutes")
    propose = ["track", "verdict", "c1", "false", "--rationale", "No.", *option]
    assert said(at_desk(*propose)) == "c1 is in_progress; false waits for a second reviewer.\n"
    assert "  Possible now: confirm, send back, stop" in said(at_desk("track", "show", "c1"))
    assert "a second reviewer who is not Ana" in at_desk("track", "confirm", "c1").stderr
    told = at_desk("track", "send-back", "c1", "--reason", "One source.", "--by", "Bo")
    assert said(told) == "c1 is in_progress.\n"
    at_desk(*propose)
    assert said(at_desk("track", "confirm", "c1", "--by", "Bo")) == "c1 is false.\n"
    reviews = state(at_desk)["reviews"]
    assert [(each["state"], each["second"]) for each in reviews] == [("returned", "Bo"), ("standing", "Bo")]


def test_a_policy_is_shown_and_set_for_everyone(at_desk: Run) -> None:
    assert said(at_desk("track", "policy")) == "A verdict needs 1 piece of evidence.\n"
    told = said(at_desk("track", "policy", "--second-reviewer", "--evidence", "2")).splitlines()
    assert told[0] == "A verdict needs 2 pieces of evidence and a second reviewer."
    assert told[2].endswith("Ana  policy changed  evidence 1 → 2; second reviewer no → yes")
    at_desk("track", "check", "c1")
    at_desk("track", "evidence", "add", "c1", "https://example.org/a", "--refutes")
    decide = ["track", "verdict", "c1", "false", "--rationale", "No."]
    assert "2 pieces of evidence" in at_desk(*decide).stderr
    said(at_desk("track", "policy", "--evidence", "1"))
    assert "waits for a second reviewer" in said(at_desk(*decide))
    found = data(at_desk("track", "policy", "--format", "json"))
    assert (found["second_reviewer"], found["evidence"]) == (True, 1)
    assert [each["after"] for each in found["changes"]] == [
        {"second_reviewer": True, "evidence": 2},
        {"evidence": 1},
    ]


def test_one_decision_may_ask_for_a_second_reviewer_beyond_the_policy(at_desk: Run) -> None:
    said(at_desk("track", "policy", "--evidence", "2"))
    told = at_desk("track", "set-aside", "c1", "--rationale", "A wish.", "--second-reviewer")
    assert said(told) == "c1 is unverified; not_checkable waits for a second reviewer.\n"
    assert said(at_desk("track", "set-aside", "c2", "--rationale", "A wish.", "--one-reviewer")) == (
        "c2 is not_checkable.\n"
    )


# The desk.


def test_evidence_holds_what_is_known_of_it_and_its_saved_page(at_desk: Run) -> None:
    page = b"<html>caf\xe9\r\n</html>"
    Path("page.html").write_bytes(page)
    words = ["--title", "Plan", "--publisher", "Town", "--quotation", "in May", "--accessed", "2021-10-22"]
    told = at_desk(
        "track", "evidence", "add", "c1", "https://example.org/a", "--context", *words, "--copy", "page.html"
    )
    assert "Evidence 2 on c1: context, https://example.org/a; Plan; Town; “in May”; read on 2021-10-22" in said(told)
    [piece] = state(at_desk)["evidence"]
    digest = hashlib.sha256(page).hexdigest()
    assert piece["copy"] == {"digest": digest, "media": "text/html", "size": len(page)}
    assert at_desk("track", "evidence", "copy", "c1", "2").stdout_bytes == page
    assert said(at_desk("track", "evidence", "remove", "c1", "2")) == "Evidence 2 is taken away from c1.\n"
    assert state(at_desk)["evidence"] == []


def test_a_page_is_fetched_when_it_is_asked_for_and_kept(at_desk: Run, web: Web) -> None:
    url = web.page("/plan", b"<p>caf\xe9</p>", Content_Type="text/html; charset=iso-8859-1")
    told = said(at_desk("track", "evidence", "add", "c1", url, "--refutes", "--fetch", "--allow-private"))
    assert "a copy of 11 bytes is kept" in told
    assert state(at_desk)["evidence"][0]["copy"]["media"] == "text/html; charset=iso-8859-1"
    assert at_desk("track", "evidence", "copy", "c1", "2").stdout_bytes == b"<p>caf\xe9</p>"


def test_a_page_is_not_fetched_unasked(at_desk: Run, web: Web) -> None:
    said(at_desk("track", "evidence", "add", "c1", web.page("/plan", b"x"), "--refutes"))
    assert web.asked == []


def test_tags_priority_assignment_and_notes(at_desk: Run) -> None:
    assert said(at_desk("track", "tag", "c1", "roads")) == "c1 has the tags roads.\n"
    assert said(at_desk("track", "tag", "c1", "city hall")) == "c1 has the tags city hall, roads.\n"
    assert said(at_desk("track", "untag", "c1", "roads")) == "c1 has the tags city hall.\n"
    assert said(at_desk("track", "priority", "c1", "9")) == "c1 has priority 9.\n"
    assert said(at_desk("track", "assign", "c1", "Bo")) == "c1 is assigned to Bo.\n"
    assert said(at_desk("track", "assign", "c1", "--nobody")) == "c1 is assigned to nobody.\n"
    assert said(at_desk("track", "note", "c1", "They call back.")) == "c1 has 1 note.\n"
    found = state(at_desk)
    assert (found["tags"], found["priority"], found["assignee"]) == (["city hall"], 9, None)
    assert [(each["by"], each["text"]) for each in found["notes"]] == [("Ana", "They call back.")]


def test_every_change_can_be_told_as_json(at_desk: Run) -> None:
    told = data(at_desk("track", "assign", "c1", "Bo", "--format", "json"))
    assert (told["id"], told["assignee"], told["version"]) == ("c1", "Bo", 2)


# The past, and the whole.


def test_a_history_tells_who_did_what(decided: Run) -> None:
    decided("track", "tag", "c1", "roads", "--by", "Bo")
    lines = [re.split(r"  +", line) for line in said(decided("history", "c1")).splitlines()]
    assert [(line[0], *line[2:4]) for line in lines] == [
        ("No.", "Who", "What"),
        ("1", "ana", "article added"),
        ("2", "Ana", "started"),
        ("3", "Ana", "evidence added"),
        ("4", "Ana", "verdict"),
        ("5", "Bo", "tagged"),
    ]
    assert "status in_progress → false" in lines[4][4]
    assert said(decided("track", "history", "c1")) == said(decided("history", "c1"))


def test_a_history_as_json_has_before_and_after(decided: Run) -> None:
    events = data(decided("history", "c1", "--format", "json"))["events"]
    assert (events[1]["before"], events[1]["after"]) == ({"status": "unverified"}, {"status": "in_progress"})
    assert all(re.fullmatch("[0-9a-f]{64}", event["hash"]) for event in events)


def test_an_audit_of_what_is_whole_says_so(decided: Run) -> None:
    assert said(decided("audit")) == "4 events, 1 story, 3 claims: all is well.\n"
    assert said(decided("track", "audit")) == said(decided("audit"))
    assert data(decided("audit", "--format", "json"))["ok"] is True


def test_an_audit_of_what_was_tampered_with_names_it_and_ends_with_1(
    decided: Run, tampered: Callable[[str], None]
) -> None:
    tampered("UPDATE claim SET status = 'verified' WHERE id = 'c1'")
    result = decided("audit")
    assert (result.exit_code, result.stderr) == (1, "")
    assert "c1" in result.stdout.splitlines()[0]
    assert result.stdout.splitlines()[-1].startswith("4 events, 1 story, 3 claims: 1 thing is wrong")
    found = decided("audit", "--format", "json")
    assert (found.exit_code, json.loads(found.stdout)["ok"]) == (1, False)


def test_everything_goes_out_and_comes_in_again(decided: Run) -> None:
    lines = said(decided("track", "export"))
    assert said(decided("track", "export", "-o", "all.jsonl")) == ""
    assert Path("all.jsonl").read_text(encoding="utf-8") == lines
    told = said(decided("track", "import", "all.jsonl", "--db", "new.db"))
    assert told == "Imported: 4 events, 1 story, 3 claims.\n"
    assert said(decided("track", "export", "--db", "new.db")) == lines
    piped = decided("track", "import", "-", "--db", "piped.db", given=lines)
    assert said(piped) == told


def test_a_report_is_of_the_claims_that_were_asked_for(decided: Run) -> None:
    told = said(decided("track", "report", "--status", "false"))
    assert told.startswith("# Bridge to close\n")
    assert "The bridge may close" in told
    assert "- Status: false" in told
    assert "40 ships" not in told
    assert said(decided("track", "report", "--status", "false", "-o", "out.txt")) == ""
    assert Path("out.txt").read_text(encoding="utf-8").startswith("Bridge to close\n")


def test_a_report_tells_what_the_desk_knows(decided: Run) -> None:
    told = said(decided("track", "report", "--status", "false"))
    assert "- Why: The plan says May." in told
    assert "- Evidence 3: refutes, https" in told
    published = said(decided("track", "report", "--format", "claimreview", "--option", "url=https://checks.example/1"))
    [node] = json.loads(published)["@graph"]
    assert (node["url"], node["reviewBody"]) == ("https://checks.example/1", "The plan says May.")
    assert said(decided("track", "report", "--format", "csv", "--tag", "nothing")).count("\n") == 1


# Tables, help.


def test_a_table_wraps_its_last_column_on_a_terminal_and_cuts_nothing_down_a_pipe() -> None:
    rows = [("c1", "The bridge over the river may close in May", "x"), ("c2", "日本", "a b c d e f g h i j k l m n o")]
    assert list(table(("Id", "Words", "More"), rows))[1:] == [
        "c1  The bridge over the river may close in May  x",
        "c2  日本                                        a b c d e f g h i j k l m n o",
    ]
    wide = list(table(("Id", "Last"), [("c1", "one two three four five six seven")], width=32))
    assert wide == ["Id  Last", "c1  one two three four five six", "    seven"]


def test_control_characters_are_written_out(at_desk: Run) -> None:
    at_desk("track", "note", "c1", "red\x1b[31m\nline")
    told = said(at_desk("track", "show", "c1")) + said(at_desk("history", "c1"))
    assert "\x1b" not in told
    assert told.count("red<U+001B>[31m line") == 2


def names(group: click.Group, before: str) -> Iterator[str]:
    for part, command in group.commands.items():
        yield f"{before}{part}"
        if isinstance(command, click.Group):
            yield from names(command, f"{before}{part} ")


def test_every_command_is_summed_up_in_one_line(run: Run) -> None:
    assert "..." not in run("track").stdout.partition("Commands:")[2].partition("Examples:")[0]
    assert run("track").stdout == run("track", "--help").stdout


CHECKED = ["check 4f0c"]
WITH_EVIDENCE = [*CHECKED, "evidence add 4f0c https://example.org/a --supports", "note 4f0c x"]
DECIDED = [*WITH_EVIDENCE, "verdict 4f0c verified --rationale Yes. --evidence 4"]
PROPOSED = [*WITH_EVIDENCE, "verdict 4f0c verified --rationale Yes. --second-reviewer --by Cy"]
BEFORE = {  # what must have happened before the examples of a command work
    "stop": CHECKED,
    "untag": ["tag 4f0c budget"],
    "verdict": [*WITH_EVIDENCE, "evidence add 4f0c https://example.org/b --supports"],
    "confirm": PROPOSED,
    "send-back": PROPOSED,
    "retract": WITH_EVIDENCE,
    "reopen": DECIDED,
    "evidence remove": [*[f"note 4f0c {number}" for number in range(14)], "evidence add 4f0c x --context"],
    "evidence copy": [*[f"note 4f0c {number}" for number in range(14)], "evidence add 4f0c x --context --copy a.html"],
    "import": ["export -o claims.jsonl"],
}


@pytest.mark.parametrize("name", list(names(track, "")))
def test_the_examples_of_the_help_work(at_desk: Run, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.tracker.fetch", lambda url, **_: FetchedPage(url, b"page", "text/html"))
    told = at_desk("track", *name.split(), "--help").stdout
    examples = re.findall(r"^ +claimcheck (.*)$", told, re.MULTILINE)
    assert examples
    made = made_stories.bridge()
    longer = Extraction(evolve(made.article, id="b", headline="B"), (evolve(made.claims[0], id="4f0c9a"),))
    assert story(at_desk, "longer.json", longer).exit_code == 0
    for file in ("first.txt", "second.txt", "a.html", "minutes.html"):
        Path(file).write_text(made_stories.TEXT, encoding="utf-8")
    for number, example in enumerate(examples):
        shutil.copy("claims.db", f"{number}.db")
        for words in BEFORE.get(name, []):
            said(at_desk("track", *shlex.split(words), "--db", f"{number}.db"))
        for command in example.replace("claimcheck ", "").split(" && "):
            words, _, file = command.partition(" > ")
            named = [] if "--db" in words or words.startswith("extract") else ["--db", f"{number}.db"]
            if "postgresql:" in words:
                continue
            done = at_desk(*shlex.split(words), *named)
            assert (done.exit_code, done.stderr) == (0, ""), example
            if file:
                Path(file).write_bytes(done.stdout_bytes)
