"""claimcheck.report: one door for all formats."""

import gc
from importlib import metadata
from pathlib import Path
from typing import Any

import attrs
import pytest
from made_stories import bridge

import claimcheck
from claimcheck import codec, errors
from claimcheck.publishing import ENDINGS, FORMATS, format_of, known, plugins
from claimcheck.records import FactCheck, Status, TrackedClaim


def test_without_format_or_file_it_is_markdown() -> None:
    assert claimcheck.report(bridge()).startswith("# Bridge to close\n")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_gets_the_format_of_its_ending(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"My.Report{ending.upper()}"
    assert claimcheck.report(bridge(), to=path, **options(ENDINGS[ending])) is None
    said = claimcheck.report(bridge(), format=ENDINGS[ending], **options(ENDINGS[ending]))
    assert path.read_bytes() == (said if isinstance(said, bytes) else said.encode())


def options(name: str) -> dict[str, str]:
    return {"url": "https://checks.example/"} if name == "claimreview" else {}


def test_the_format_wins_over_the_ending(tmp_path: Path) -> None:
    claimcheck.report(bridge(), format="text", to=tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text("utf-8").startswith("Bridge to close\n")


def test_the_longest_ending_that_fits_is_meant() -> None:
    assert format_of("a.JSON") == "json"
    assert format_of("a.claimreview.json") == "claimreview"
    assert format_of("a.brat.zip") == "brat-collection"
    assert format_of("x.csv/claims.jsonl") == "jsonl"


@pytest.mark.parametrize("name", ["report", "report.", ".md", "a.pdf", "a.md.bak", ""])
def test_a_file_without_a_known_ending_is_refused(name: str) -> None:
    with pytest.raises(errors.UnknownEnding, match=r"known: .*\.md, \.markdown, \.txt"):
        format_of(name)


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(errors.UnknownReport, match=r"'docx' is no report format \(known: json, jsonl, .*csv"):
        claimcheck.report(bridge(), format="docx")


def test_an_option_that_a_format_does_not_take_is_refused() -> None:
    with pytest.raises(errors.BadReportOption, match="'markdown', option 'color': there is no such option"):
        claimcheck.report(bridge(), color="red")


def test_json_is_the_document_of_one_story() -> None:
    assert codec.loads(str(claimcheck.report([bridge()], format="json"))) == bridge()
    with pytest.raises(errors.NotReportable, match="one story, not 2; use jsonl"):
        claimcheck.report([bridge(), bridge()], format="json")


def test_json_lines_have_a_document_for_each_story() -> None:
    lines = str(claimcheck.report([bridge(), bridge()], format="jsonl")).splitlines()
    assert [codec.loads(line) for line in lines] == [bridge(), bridge()]
    assert claimcheck.report([], format="jsonl") == ""


def test_claims_can_be_given_without_their_article() -> None:
    said = str(claimcheck.report(bridge().claims[:2], format="csv"))
    assert said.count("\r\n") == 3
    assert str(claimcheck.report(bridge().claims[0], format="csv")).count("\r\n") == 2


@pytest.mark.parametrize("name", ["json", "jsonl", "webannotation", "brat", "brat-collection"])
def test_what_needs_the_story_refuses_bare_claims(name: str) -> None:
    with pytest.raises(errors.NotReportable, match=f"{name.split('-')[0]}: .*article is not known"):
        claimcheck.report(bridge().claims, format=name)


def test_bare_claims_have_a_title() -> None:
    assert str(claimcheck.report(bridge().claims)).startswith("# Claims\n")


def test_a_fact_check_decides_its_claim() -> None:
    first, *_ = bridge().claims
    verdict = FactCheck(bridge().article, attrs.evolve(first, status=Status.FALSE), "https://checks.example/1")
    decided = str(claimcheck.report([bridge(), verdict], format="text"))
    assert decided.count("Status: false") == 1
    assert "Status: 2 unverified, 1 false" in decided
    alone = str(claimcheck.report(verdict, format="text"))
    assert "1 claim: 1 direct" in alone
    assert alone.startswith("Bridge to close\n")


def test_what_carries_a_claim_counts_as_it() -> None:
    tracked = TrackedClaim(bridge().claims[0], version=1, article="a1")
    assert "1 claim: 1 direct" in str(claimcheck.report([tracked], format="text"))
    assert str(claimcheck.report(iter([tracked]), format="csv")).count("\r\n") == 2


def test_what_is_no_claim_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="expected an Extraction, a Claim or a FactCheck, found Article"):
        claimcheck.report([bridge().article])


def test_a_file_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(errors.UnwritableFile, match="No such file or directory"):
        claimcheck.report(bridge(), to=tmp_path / "no" / "a.md")


def install(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    """Entry points, as a package would bring them."""
    points = [metadata.EntryPoint(name, value, plugins.GROUP) for name, value in values.items()]

    def entry_points(*, group: str, **wanted: Any) -> metadata.EntryPoints:
        assert group == plugins.GROUP
        return metadata.EntryPoints(points).select(**wanted)

    monkeypatch.setattr(metadata, "entry_points", entry_points)


def test_another_package_can_bring_a_format(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "tally_format.py").write_text(
        "def render(stories, *, unit='claims'):\n    return f'{sum(len(s.claims) for s in stories)} {unit}'\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    install(monkeypatch, tally="tally_format:render")
    assert claimcheck.report([bridge(), bridge()], format="tally") == "6 claims"
    assert claimcheck.report(bridge(), format="tally", unit="things") == "3 things"
    claimcheck.report(bridge(), to=tmp_path / "a.tally")
    assert (tmp_path / "a.tally").read_text() == "3 claims"
    assert known() == (*FORMATS, "tally")


@pytest.mark.parametrize(
    ("value", "says"),
    [("no_such_module:render", "No module named 'no_such_module'"), ("datetime:MINYEAR", "is no function")],
)
def test_a_broken_format_breaks_nothing_but_itself(monkeypatch: pytest.MonkeyPatch, value: str, says: str) -> None:
    install(monkeypatch, broken=value, csv=value)
    with pytest.raises(errors.BrokenPlugin, match=f"'broken' of .* cannot be loaded: .*{says}"):
        claimcheck.report(bridge(), format="broken")
    assert str(claimcheck.report(bridge(), format="csv")).startswith("article_id,")
    assert "broken" in known()


@pytest.mark.parametrize("enabled", [True, False])
def test_the_search_for_cycles_is_as_it_was_after_a_report_and_after_a_failure(enabled: bool) -> None:
    try:
        (gc.enable if enabled else gc.disable)()
        claimcheck.report(bridge())
        assert gc.isenabled() is enabled
        with pytest.raises(errors.NotReportable):
            claimcheck.report(bridge().claims, format="json")
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


def test_reports_of_the_same_claims_are_the_same() -> None:
    for name in FORMATS:
        first = claimcheck.report(bridge(), format=name, **options(name))
        assert first == claimcheck.report(bridge(), format=name, **options(name)), name
