"""Surnames misspelt once, by a letter left out or added: "Jansen" beside a Nathan Janssen."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import frozen

_LONG_ENOUGH = 5  # letters of a name in which a slip can be told from another name


@frozen(slots=False)
class Misspelt:
    """Tells whom a surname with a slip means; `people` has the full names that bear each surname, lower-case."""

    people: Mapping[str, Sequence[str]]

    def bearers(self, name: str, often: int) -> list[str]:
        """The bearers of the one surname from which this single word, met no more than once, differs by a letter."""
        if " " in name or len(name) < _LONG_ENOUGH or often > 1:
            return []
        low = name.lower()
        near = {*self._shortened.get(low, ()), *(known for known in _shorter(low) if known in self.people)}
        return list(self.people[near.pop()]) if len(near) == 1 else []

    @cached_property
    def _shortened(self) -> dict[str, list[str]]:
        """Every surname with one letter left out -> the surnames that it can be."""
        table: dict[str, list[str]] = {}
        for known in self.people:
            for short in _shorter(known):
                table.setdefault(short, []).append(known)
        return table


def _shorter(word: str) -> set[str]:
    """The word with one of its letters left out, never the first."""
    return {word[:place] + word[place + 1 :] for place in range(1, len(word))}
