"""Made-up wire stories from `wire_sentences.txt`, in the training format."""

import random
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

from claimcheck.attribution.tags import ROLES

_SLOT = re.compile(r"\$([a-z]+)")
_BRACKET = re.compile(r"\[([SCX])([0-9]?) |\]")
_SHARED = re.compile(r" @S2=S1$")
_ROLE_OF = dict(zip("SCX", ROLES, strict=True))


def wire_stories(count: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """`count` stories of five to twelve sentences, each a document {"id", "text", "attributions"}."""
    slots, lines = _grammar()
    for number in range(count):
        text = ""
        attributions: list[dict[str, list[list[int]]]] = []
        for _ in range(chance.randint(5, 12)):
            if text:
                text += chance.choice(("\n\n", "\n\n", "\n", " "))
            plain, found = _sentence(chance.choice(lines), slots, chance)
            at = len(text)
            attributions += [{role: [[s + at, e + at] for s, e in spans[role]] for role in ROLES} for spans in found]
            text += plain
        yield {"id": f"wire-{number}", "text": text, "attributions": attributions}


def _grammar() -> tuple[dict[str, list[str]], list[str]]:
    slots: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in resources.files(__package__).joinpath("wire_sentences.txt").read_text("utf-8").split("\n"):
        name, equals, fillings = line.partition(" = ")
        if equals and name.isalpha():
            slots[name] = fillings.split(" | ")
        elif line and not line.startswith("#"):
            lines.append(line)
    return slots, lines


def _sentence(
    line: str, slots: dict[str, list[str]], chance: random.Random
) -> tuple[str, list[dict[str, list[list[int]]]]]:
    shared = bool(_SHARED.search(line))
    line = _SHARED.sub("", line)
    while slot := _SLOT.search(line):
        line = line[: slot.start()] + chance.choice(slots[slot[1]]) + line[slot.end() :]
    plain, at = "", 0
    opened: tuple[str, str, int] | None = None
    found: dict[str, dict[str, list[list[int]]]] = {}
    for mark in _BRACKET.finditer(line):
        plain += line[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened = (_ROLE_OF[mark[1]], mark[2] or "1", len(plain))
        elif opened:
            role, number, start = opened
            end = len(plain)
            found.setdefault(number, {role: [] for role in ROLES})[role].append([start, end])
    plain += line[at:]
    first = next(i for i, char in enumerate(plain) if char.isalpha())
    plain = plain[:first] + plain[first].upper() + plain[first + 1 :]
    if shared:
        found["2"]["source"] = found["1"]["source"]
    return plain, list(found.values())
