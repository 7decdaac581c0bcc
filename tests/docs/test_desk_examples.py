"""The pages that work with a tracker: their commands run one after the other, and say what the page shows."""

import re
from pathlib import Path

from console_session import Session, steps, timeless

DOCS = Path(__file__).parents[2] / "docs"


def test_the_morning_at_the_desk_goes_as_its_page_says(tmp_path: Path) -> None:
    page = (DOCS / "desk.md").read_text(encoding="utf-8")
    [story] = re.findall(r"^```text\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    (tmp_path / "bridge.txt").write_text(story, encoding="utf-8")
    session = Session(tmp_path)
    assert len(steps(page)) > 20
    for command, shown in steps(page):
        said, code = session.run(command)
        assert timeless(said) == timeless(shown), command
        assert code == (2 if shown.startswith("claimcheck: ") else 1 if "is wrong" in shown else 0), command
    assert (tmp_path / "morning.md").read_text(encoding="utf-8").startswith("# Bridge over the Rimac stays closed\n")


def test_the_tracker_commands_of_the_command_line_page_run(tmp_path: Path) -> None:
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    for name in ("story.txt", "first.txt", "second.txt"):
        (tmp_path / name).write_text(
            "LIMA (Reuters) - The bridge may close, Ana Ruiz said on Tuesday.\n", encoding="utf-8"
        )
    session = Session(tmp_path)
    commands = [command for command, _ in steps(page) if re.search("claimcheck (track|audit|history)", command)]
    assert len(commands) >= 5
    for command in commands:
        said, code = session.run(command)
        assert code == 0, f"{command}: {said}"
