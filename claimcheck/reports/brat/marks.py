"""The lines of an annotation file, taken apart: marked places, events, and what is said of either."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import define, field

from claimcheck.errors import Problem
from claimcheck.records import Span
from claimcheck.reports.brat.lines import offsets, unescaped, words
from claimcheck.reports.brat.vocabulary import FLAGS, NOTES, PARTS, STATEMENT, VALUED

_SPANS = re.compile(r"[0-9]{1,9} [0-9]{1,9}(?:;[0-9]{1,9} [0-9]{1,9})*")
_NAME = re.compile(r"[A-Z#*][0-9]*[^\s:]*")


BROKEN = ""  # the type of a mark whose line is among the problems, so that what leans on it is not told too


@define
class Mark:
    """One marked place or event: the line it stands on, its type, its places or its roles, and what is said of it."""

    line: int
    kind: str
    spans: tuple[Span, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    facts: dict[str, str] = field(factory=dict)
    notes: dict[str, list[str]] = field(factory=dict)

    def note(self, kind: str) -> str | None:
        """The note of a kind; of several the last, which somebody has added."""
        found = self.notes.get(kind)
        return found[-1] if found else None


class Fault(ValueError):
    """A line says what it cannot; the message says what is wrong with it."""


def marks_in(file: str, text: str, problems: list[Problem]) -> dict[str, Mark]:
    """The marks of a file by name, in its order; `text` is the story's. What is wrong is added to the problems."""
    marks: dict[str, Mark] = {}
    said = []  # may stand before what it is said of
    for number, name, parts in _lines(file):
        try:
            if name in marks:
                raise Fault(f"{name} is there already, in line {marks[name].line}")
            if name[0] in "AM#":
                said.append((number, name, parts))
            else:
                marks[name] = _mark(number, name, parts, text)
        except Fault as fault:
            problems.append(Problem(f"line {number}", str(fault)))
            if name[0] in "TE":
                marks.setdefault(name, Mark(number, BROKEN))
    for number, name, parts in said:
        try:
            (_note if name[0] == "#" else _fact)(marks, name, parts)
        except Fault as fault:
            problems.append(Problem(f"line {number}", str(fault)))
    return marks


def _lines(file: str) -> Iterator[tuple[int, str, list[str]]]:
    for number, line in enumerate(file.split("\n"), start=1):
        if line.strip():
            name, *parts = line.removesuffix("\r").split("\t", 2)
            yield number, name or " ", parts


def _mark(number: int, name: str, parts: list[str], text: str) -> Mark:
    if name[0] == "T":
        return _place(number, name, parts, text)
    if name[0] == "E":
        roles = tuple(_role(name, pair) for pair in (parts[0] if parts else "").split())
        if not roles or roles[0][0] != STATEMENT:
            raise Fault(f"{name} is no event of the form {STATEMENT}:T1 Speaker:T2")
        return Mark(number, STATEMENT, roles=roles)
    kinds = {"R": "a relation", "*": "an equivalence", "N": "a normalization"}
    if name[0] in kinds:
        raise Fault(f"{name} is {kinds[name[0]]}, which no claim has; link parts by the roles of an event")
    raise Fault(f"{name[:20]!r} names no annotation; a line begins with T, E, A or #")


def _place(number: int, name: str, parts: list[str], text: str) -> Mark:
    kind, _, where = (parts[0] if parts else "").partition(" ")
    if kind not in PARTS:
        raise Fault(f"{name} is a {kind[:20]!r}; the parts of a claim are {', '.join(PARTS)}")
    if not _SPANS.fullmatch(where):
        raise Fault(f"{name} has no places of the form {kind} 0 5;10 15")
    spans = spans_of(where, name)
    if spans[-1].end > len(text):
        raise Fault(f"{name} ends at {spans[-1].end}, and the text at {len(text)}")
    told, there = parts[1] if len(parts) > 1 else "", words(text, spans)
    if told.rstrip() != there.rstrip():
        raise Fault(f"{name} says {told[:60]!r}, and the text there {there[:60]!r}")
    return Mark(number, kind, spans)


def spans_of(where: str, name: str) -> tuple[Span, ...]:
    """The places that `offsets` writes, in order. Raises Fault where they are empty or overlap."""
    pairs = sorted(tuple(map(int, pair.split(" "))) for pair in where.split(";"))
    if any(start >= end for start, end in pairs):
        raise Fault(f"{name} has an empty place in {where!r}")
    spans = tuple(Span(start, end) for start, end in pairs)
    for before, after in pairwise(spans):
        if after.start < before.end:
            raise Fault(f"{name} has places that overlap: {offsets((before, after))}")
    return spans


def _role(name: str, pair: str) -> tuple[str, str]:
    role, colon, target = pair.partition(":")
    if not colon or not _NAME.fullmatch(target):
        raise Fault(f"{name} has a role that names no part: {pair[:40]!r}")
    return role.rstrip("0123456789"), target


def _fact(marks: dict[str, Mark], name: str, parts: list[str]) -> None:
    kind, _, rest = (parts[0] if parts else "").partition(" ")
    target, _, value = rest.partition(" ")
    mark = _target(marks, name, target)
    if mark.kind == BROKEN:
        return
    allowed = VALUED[kind][0] if kind in VALUED else FLAGS.get(kind)
    if allowed is None:
        raise Fault(f"{name}: there is no attribute {kind!r} (known: {', '.join([*VALUED, *FLAGS])})")
    if mark.kind not in allowed:
        raise Fault(f"{name}: a {mark.kind} has no attribute {kind}")
    if kind in VALUED and value not in [each.value for each in VALUED[kind][1]]:
        raise Fault(f"{name}: {kind} is one of {', '.join(VALUED[kind][1])}, not {value[:40]!r}")
    mark.facts[kind] = value


def _note(marks: dict[str, Mark], name: str, parts: list[str]) -> None:
    kind, _, target = (parts[0] if parts else "").partition(" ")
    if kind not in NOTES:
        return  # for people
    mark = _target(marks, name, target)
    if mark.kind not in (BROKEN, *NOTES[kind]):
        raise Fault(f"{name}: a {mark.kind} has no note {kind}")
    mark.notes.setdefault(kind, []).append(unescaped(parts[1]) if len(parts) > 1 else "")


def _target(marks: dict[str, Mark], name: str, target: str) -> Mark:
    if target not in marks:
        raise Fault(f"{name} speaks of {target[:20]!r}, which is not there")
    return marks[target]
