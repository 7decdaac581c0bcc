"""The invented stories of the headline check, and its score on a set of them.

A story begins with "=== SUBJECT: NAME"; below stand the findings to make, "finds: KIND: WORDS" a line, then "---" and
the story. WORDS stand in the headline's part (for an unnamed speaker, in the speaker's description). Run as a script
it prints the figures of a set: python tests/scenarios/headlines/stories.py held_out
"""

import sys
from pathlib import Path

from attrs import frozen

import claimcheck
from claimcheck.assessment import HeadlineFinding, HeadlineFindingKind
from claimcheck.records import Extraction

_FOLDER = Path(__file__).parent


@frozen
class Story:
    name: str
    text: str
    expected: tuple[tuple[HeadlineFindingKind, str], ...]

    def found(self) -> tuple[HeadlineFinding, ...]:
        article = claimcheck.parse(self.text)
        return claimcheck.headline_check(Extraction(article, claimcheck.extract(article)))


@frozen
class Score:
    right: int
    found: int
    expected: int

    @property
    def precision(self) -> float:
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.right / self.expected if self.expected else 0.0


def stories(name: str) -> list[Story]:
    text = (_FOLDER / f"{name}.txt").read_text("utf-8")
    return [_story(part) for part in text.split("\n=== ")[1:]]


def _story(part: str) -> Story:
    head, text = part.split("\n---\n")
    name, *finds = head.strip().split("\n")
    expected = [line.removeprefix("finds: ").split(": ", 1) for line in finds]
    return Story(name, text.strip() + "\n", tuple((HeadlineFindingKind(kind), words) for kind, words in expected))


def fits(expected: tuple[HeadlineFindingKind, str], finding: HeadlineFinding) -> bool:
    kind, told = expected
    unnamed = kind is HeadlineFindingKind.UNNAMED_SPEAKER
    where = finding.speaker if unnamed else finding.headline_text
    return finding.kind is kind and told.lower() in (where or "").lower()


def mistakes(story: Story) -> tuple[list[str], list[str]]:
    """What is missing and what is too much, in words."""
    left = list(story.found())
    missing = []
    for each in story.expected:
        hit = next((finding for finding in left if fits(each, finding)), None)
        if hit is None:
            missing.append(f"{each[0]}: {each[1]}")
        else:
            left.remove(hit)
    return missing, [f"{finding.kind}: {finding.explanation}" for finding in left]


def score(name: str) -> Score:
    right = found = expected = 0
    for story in stories(name):
        missing, surplus = mistakes(story)
        hits = len(story.expected) - len(missing)
        right, found, expected = right + hits, found + hits + len(surplus), expected + len(story.expected)
    return Score(right, found, expected)


def main(name: str) -> None:
    for story in stories(name):
        missing, surplus = mistakes(story)
        for line in (*(f"missing {each}" for each in missing), *(f"surplus {each}" for each in surplus)):
            sys.stdout.write(f"{story.name}: {line}\n")
    got = score(name)
    fine = sum(1 for story in stories(name) if not story.expected)
    sys.stdout.write(
        f"{name}: {len(stories(name))} stories ({fine} fine), {got.expected} findings expected, {got.found} made, "
        f"{got.right} right: precision {got.precision:.1f}, recall {got.recall:.1f}\n"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
