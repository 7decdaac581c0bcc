"""Every format says of one small story what its golden file says."""

import golden_reports
import pytest


@pytest.mark.parametrize("name", golden_reports.NAMES)
def test_a_report_is_what_it_was_last_found_to_be(name: str) -> None:
    path, said = golden_reports.golden(name)
    assert path.is_file(), "no golden file yet; python tests/golden_reports.py writes it"
    assert said == path.read_bytes().decode("utf-8")


def test_no_golden_file_is_left_over() -> None:
    known = {golden_reports.golden(name)[0].name for name in golden_reports.NAMES}
    assert {path.name for path in golden_reports.FOLDER.glob("bridge.*")} == known
