"""claimcheck.read_claims: claim documents from files."""

from pathlib import Path

import pytest
from documents import SAMPLE
from made_stories import bridge

import claimcheck
from claimcheck import codec, errors


def test_a_document_comes_back(tmp_path: Path) -> None:
    claimcheck.report(bridge(), to=tmp_path / "a.json")
    assert claimcheck.read_claims(tmp_path / "a.json") == (bridge(),)


def test_documents_a_line_come_back_in_order_whatever_the_line_ends(tmp_path: Path) -> None:
    lines = f"\ufeff{codec.dumps(SAMPLE)}\r\n\r\n{codec.dumps(bridge())}"
    (tmp_path / "a.JSONL").write_text(lines, encoding="utf-8", newline="")
    assert claimcheck.read_claims(tmp_path / "a.JSONL") == (SAMPLE, bridge())


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.json", b"{", "a.json: $: not JSON"),
        ("a.json", b'{"schema": 9, "claims": []}', "a.json: $.schema: version 9 is unknown"),
        (
            "a.jsonl",
            b'\n{"schema": 1}',
            "a.jsonl, line 2: $.article: this key is missing",
        ),
        ("a.json", b"caf\xe9", "a.json: not UTF-8 (byte 3)"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(errors.ClaimsFileError) as caught:
        claimcheck.read_claims(tmp_path / name)
    assert str(caught.value).startswith(f"{tmp_path}/{says}")


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(errors.ClaimsFileError, match="No such file"):
        claimcheck.read_claims(tmp_path / "a.json")


def test_other_endings_are_refused_with_the_known_ones() -> None:
    with pytest.raises(errors.UnknownClaimsFile, match=r"a\.csv: no format of claims .*known: \.json"):
        claimcheck.read_claims("a.csv")
