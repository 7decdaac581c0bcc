"""brat standoff: claims out, corrections in."""

import io
import zipfile
from pathlib import Path

import attrs
import pytest
from documents import SAMPLE
from hypothesis import given
from made_stories import TEXT, bridge
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck import errors
from claimcheck.records import (
    Article,
    Claim,
    ClaimIds,
    Extraction,
    HedgeOwner,
    Quotation,
    SectionKind,
    Span,
    SpeakerKind,
    Statement,
    Status,
)
from claimcheck.reports.brat import claims_in

LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
BRIDGE = """\
T1	Statement 18 38	The bridge may close
T2	Speaker 41 49	Ana Ruiz
A1	SpeakerKind T2 person
A2	Named T2
#1	Name T2	Ana Ruiz
#2	Role T2	mayor
T3	Cue 50 54	said
A3	Stance T3 neutral
A4	Act T3 assertion
#3	Lemma T3	say
T4	Hedge 29 32	may
A5	HedgeKind T4 modal
A6	By T4 speaker
E1	Statement:T1 Speaker:T2 Cue:T3 Hedge:T4
A7	Quotation E1 direct
A8	Section E1 body
A9	Status E1 unverified
#4	ClaimId E1	18 38 c1
#5	Outlet E1	AFP
#6	Medium E1	in an interview
#7	Said E1	on Tuesday
#8	SaidDays E1	2021-10-19 2021-10-19
"""


def ann(story: Extraction) -> str:
    return str(claimcheck.report(story, format="brat"))


def first_claim(story: Extraction) -> Extraction:
    return attrs.evolve(story, claims=story.claims[:1])


def test_a_claim_is_an_event_around_its_statement() -> None:
    assert ann(first_claim(bridge())) == BRIDGE


def test_a_discontinuous_statement_is_one_mark_in_several_places() -> None:
    assert "\tStatement 13 24;55 62\tIt may fall tonight\n" in ann(SAMPLE)
    assert claims_in(ann(SAMPLE), SAMPLE.article) == SAMPLE


def test_a_part_that_claims_share_is_written_once() -> None:
    story = bridge()
    twice = attrs.evolve(story, claims=(story.claims[0], attrs.evolve(story.claims[1], cue=story.claims[0].cue)))
    assert ann(twice).count("\tCue ") == 1
    assert claims_in(ann(twice), story.article) == twice


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0c"])
def test_a_span_over_a_line_end_is_written_in_pieces_and_read_as_one(end: str) -> None:
    text = f"It may{end}fall{end}{end}soon."
    whole = Span(0, len(text) - 1)
    claim = Claim(
        "c1",
        SectionKind.BODY,
        bridge().claims[2].speaker,
        None,
        Statement((whole,), whole.of(text), Quotation.NARRATION),
    )
    story = Extraction(Article("a", text), (claim,))
    said = ann(story)
    assert "\tIt may fall soon\n" in said
    assert "Spans" not in said
    assert claims_in(said, story.article) == story


@given(extractions(ANY_LETTER))
def test_every_claim_comes_back_whole(story: Extraction) -> None:
    in_order = sorted(story.claims, key=lambda claim: claim.statement.spans[0].start)
    assert claims_in(ann(story), story.article) == attrs.evolve(story, claims=tuple(in_order))


@given(extractions())
def test_every_line_is_as_brat_wants_it(story: Extraction) -> None:
    lines = ann(story).split("\n")
    names = [line.split("\t")[0] for line in lines[:-1]]
    assert len(set(names)) == len(names)
    for line in lines[:-1]:
        assert line.splitlines() == [line]
        if line.startswith("T"):
            _, place, words = line.split("\t", 2)
            spans = [tuple(map(int, pair.split())) for pair in place.partition(" ")[2].split(";")]
            parts = [story.article.text[start:end] for start, end in spans]
            sound = [part for part in parts if part.strip(LINE_ENDS)]  # brat has no way to mark a line end alone
            assert not set("".join(sound)) & set(LINE_ENDS)
            if sound == parts:
                assert words == " ".join(parts)


def corrected(old: str, new: str) -> Claim:
    assert old in BRIDGE
    [claim] = claims_in(BRIDGE.replace(old, new), bridge().article).claims
    return claim


def test_a_corrected_statement_gets_the_id_of_an_extraction() -> None:
    claim = corrected("18 38\tThe bridge may close", "18 28\tThe bridge")
    assert claim.statement.text == "The bridge"
    assert claim.id == ClaimIds(TEXT).of((Span(18, 28),))


def test_other_corrections_keep_the_id() -> None:
    for old, new, changed in [
        ("SpeakerKind T2 person", "SpeakerKind T2 group", lambda claim: claim.speaker.kind is SpeakerKind.GROUP),
        ("Status E1 unverified", "Status E1 false", lambda claim: claim.status is Status.FALSE),
        ("T2\tmayor", "T2\tdeputy mayor", lambda claim: claim.speaker.role == "deputy mayor"),
        (" Hedge:T4", "", lambda claim: claim.hedges == ()),
        ("#3\tLemma T3\tsay\n", "#3\tLemma T3\tsay\n#9\tLemma T3\ttell\n", lambda claim: claim.cue.lemma == "tell"),
        ("29 32\tmay", "29 38\tmay close", lambda claim: claim.hedges[0].text == "may close"),
        (
            "A9\tStatus E1 unverified\n",
            "A9\tStatus E1 unverified\nA10\tNegated E1\n",
            lambda claim: claim.statement.negated,
        ),
    ]:
        claim = corrected(old, new)
        assert changed(claim), new
        assert claim.id == "c1"


def marked(name: str, kind: str, words: str) -> str:
    start = TEXT.index(words)
    return f"{name}\t{kind} {start} {start + len(words)}\t{words}\n"


def test_a_new_mark_needs_no_more_than_an_event() -> None:
    file = marked("T1", "Statement", "40 ships") + marked("T2", "Speaker", "The port") + "E1\tStatement:T1 Speaker:T2"
    [claim] = claims_in(file, bridge().article).claims
    assert (claim.speaker.name, claim.speaker.kind) == ("The port", SpeakerKind.UNKNOWN)
    assert (claim.statement.quotation, claim.section) == (Quotation.INDIRECT, SectionKind.BODY)
    assert (claim.source.outlet, claim.status) == ("AFP", Status.UNVERIFIED)
    assert claim.id == ClaimIds(TEXT).of(claim.statement.spans)


def test_a_new_statement_of_nobody_is_the_outlets_own() -> None:
    [claim] = claims_in(marked("T1", "Statement", "40 ships") + "E1\tStatement:T1", bridge().article).claims
    assert claim.statement.quotation is Quotation.NARRATION
    assert (claim.speaker.name, claim.speaker.kind) == ("AFP", SpeakerKind.OUTLET)


def test_a_hedge_without_owner_belongs_to_whom_its_place_says() -> None:
    assert corrected("A6\tBy T4 speaker\n", "").hedges[0].by is HedgeOwner.SPEAKER
    outside = BRIDGE.replace("A6\tBy T4 speaker\n", "").replace("Hedge 29 32\tmay", "Hedge 50 54\tsaid")
    assert claims_in(outside, bridge().article).claims[0].hedges[0].by is HedgeOwner.REPORTER


def test_ids_never_meet() -> None:
    taken = ClaimIds(TEXT).of((Span(18, 38),))
    event = "E2\tStatement:T1\n"
    found = claims_in(BRIDGE.replace("18 38 c1", f"18 38 {taken}") + event, bridge().article)
    assert len({claim.id for claim in found.claims}) == 2
    assert found.claims[0].id == taken


def test_remarks_of_people_are_left_alone() -> None:
    assert corrected("#1\t", "#99\tAnnotatorNotes E1\tIs this right?\n#1\t") == bridge().claims[0]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("41 49\tAna", "41 49\tAnn", "line 2: T2 says 'Ann Ruiz', and the text there 'Ana Ruiz'"),
        ("41 49", "49 41", "line 2: T2 has an empty place in '49 41'"),
        ("41 49", "41 9999", "line 2: T2 ends at 9999, and the text at 133"),
        ("41 49", "41 46;45 49", "line 2: T2 has places that overlap: 41 46;45 49"),
        ("41 49", "41-49", "line 2: T2 has no places of the form Speaker 0 5;10 15"),
        (
            "T2\tSpeaker",
            "T2\tPerson",
            "line 2: T2 is a 'Person'; the parts of a claim are Statement, Speaker, Cue, Hedge",
        ),
        ("T3 neutral", "T3 cool", "line 8: A3: Stance is one of neutral, endorsing, distancing, denying, not 'cool'"),
        ("Stance T3", "Tone T3", "line 8: A3: there is no attribute 'Tone'"),
        ("Stance T3", "Stance T2", "line 8: A3: a Speaker has no attribute Stance"),
        ("Stance T3", "Stance T33", "line 8: A3 speaks of 'T33', which is not there"),
        ("Lemma T3", "Lemma T2", "line 10: #3: a Speaker has no note Lemma"),
        ("A5\tHedgeKind T4 modal\n", "", "line 13: the hedge 'may' of line 11 has no attribute HedgeKind"),
        ("Cue:T3", "Cue:T2", "line 14: the role Cue:T2 names no marked Cue"),
        ("Cue:T3", "Cue:T3 Cue2:T3", "line 14: a claim has one Cue, not 2"),
        ("Cue:T3", "Cue", "line 14: E1 has a role that names no part: 'Cue'"),
        ("E1\tStatement:T1 Speaker", "E1\tSpeaker", "line 14: E1 is no event of the form Statement:T1 Speaker:T2"),
        ("E1\tStatement:T1", "E1\tStatement:T9", "line 14: the role Statement:T9 names no marked Statement"),
        ("T3\tCue 50 54\tsaid", "T2\tCue 50 54\tsaid", "line 7: T2 is there already, in line 2"),
        ("A2\tNamed T2", "R1\tSaidBy Arg1:E1 Arg2:T2", "line 4: R1 is a relation, which no claim has"),
        ("A2\tNamed T2", "hello", "line 4: 'hello' names no annotation"),
        ("41 49\tAna Ruiz", "41 44;45 49\tAna Ruiz", "line 14: the Speaker of line 2 is in 2 places; mark one"),
        ("2021-10-19 2021-10-19", "soon", "line 14: SaidDays is two days, as 2021-10-19 2021-10-19, not 'soon'"),
        ("2021-10-19 2021-10-19", "2021-10-19 2021-10-18", "line 14: SaidDays ends before it begins"),
    ],
)
def test_what_cannot_be_is_told_with_its_line(old: str, new: str, says: str) -> None:
    assert old in BRIDGE
    with pytest.raises(errors.DocumentError) as caught:
        claims_in(BRIDGE.replace(old, new, 1), bridge().article)
    assert says in str(caught.value)


@pytest.mark.parametrize(("old", "new"), [("41 49\tAna", "41 49\tAnn"), ("Cue:T3", "Cue")])
def test_what_leans_on_a_broken_line_is_not_told_too(old: str, new: str) -> None:
    with pytest.raises(errors.DocumentError) as caught:
        claims_in(BRIDGE.replace(old, new), bridge().article)
    assert len(caught.value.problems) == 1


def test_all_problems_come_at_once_in_the_order_of_the_lines() -> None:
    broken = BRIDGE.replace("T3 neutral", "T3 cool").replace("41 49\tAna", "41 49\tAnn") + "T9\tStatement 0 6\tBridge\n"
    with pytest.raises(errors.DocumentError) as caught:
        claims_in(broken, bridge().article)
    lines = [int(problem.path.removeprefix("line ")) for problem in caught.value.problems]
    assert lines == [2, 8, 23]
    assert "T9 is a statement of no event; make one, or delete it" in str(caught.value)


def test_one_file_is_about_one_story() -> None:
    with pytest.raises(errors.NotReportable, match="about one story, not 2; use brat-collection"):
        claimcheck.report([bridge(), bridge()], format="brat")
    with pytest.raises(errors.NotReportable, match="article is not known"):
        claimcheck.report(bridge().claims, format="brat")


def test_a_file_is_read_beside_its_story(tmp_path: Path) -> None:
    story = attrs.evolve(bridge(), claims=bridge().claims)
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    claimcheck.report(story, to=tmp_path / "bridge.ann")
    [read] = claimcheck.read_claims(tmp_path / "bridge.ann")
    assert read.claims == story.claims
    assert read.article.text == TEXT
    assert claimcheck.read_claims(tmp_path / "bridge.ann", article=story.article) == (story,)
    (tmp_path / "bridge.txt").unlink()
    with pytest.raises(errors.UnreadableFile, match=r"bridge\.txt: No such file"):
        claimcheck.read_claims(tmp_path / "bridge.ann")


def test_a_broken_file_is_told_by_name(tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "bridge.ann").write_text("T1\tCue 0 1\tX\n", encoding="utf-8")
    with pytest.raises(errors.ClaimsFileError, match=r"bridge\.ann: line 1: T1 says 'X', and the text there 'B'"):
        claimcheck.read_claims(tmp_path / "bridge.ann")


def test_several_stories_are_a_collection(tmp_path: Path) -> None:
    windows = TEXT.replace("\n", "\r\n")
    moved = attrs.evolve(bridge().article, id="../b\u20ac", text=windows, sections=())
    stories = [bridge(), Extraction(moved, ())]
    claimcheck.report(stories, to=tmp_path / "all.brat.zip")
    with zipfile.ZipFile(tmp_path / "all.brat.zip") as archive:
        assert archive.namelist() == ["annotation.conf", "0001-a1.txt", "0001-a1.ann", "0002-b.txt", "0002-b.ann"]
        assert archive.read("0001-a1.txt").decode() == TEXT
        assert len(archive.read("0002-b.txt").decode()) == len(windows)
        assert b"\r" not in archive.read("0002-b.txt")
        conf = archive.read("annotation.conf").decode()
    assert "Statement\tSpeaker?:Speaker, Cue?:Cue, Hedge*:Hedge\n" in conf
    assert "Status\tArg:Statement, Value:unverified|in_progress|verified|" in conf
    first, second = claimcheck.read_claims(tmp_path / "all.brat.zip")
    assert first.claims == bridge().claims
    assert second.claims == ()


def archive(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, text in files.items():
            made.writestr(name, text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"no zip", "a.brat.zip: File is not a zip file"),
        (archive(**{"x.ann": ""}), "a.brat.zip, x.ann: there is no x.txt beside it"),
        (archive(**{"x.ann": "T1\t", "x.txt": "Hi"}), "a.brat.zip, x.ann: line 1: T1 is a ''"),
    ],
)
def test_a_broken_collection_is_an_error(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "a.brat.zip").write_bytes(data)
    with pytest.raises(errors.ClaimsFileError) as caught:
        claimcheck.read_claims(tmp_path / "a.brat.zip")
    assert says in str(caught.value)
