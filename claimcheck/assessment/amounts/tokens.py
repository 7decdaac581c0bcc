"""Text cut into the pieces that numbers are made of."""

import re

from attrs import frozen

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|\S")
_DASHES = "-\u2010\u2011\u2012\u2013\u2014"


@frozen
class Token:
    """A figure, a word without its hyphens, or one other character.

    `low` is lower-case, every dash a hyphen; `joined` says that no white space parts it from the token before.
    """

    start: int
    end: int
    text: str
    low: str
    joined: bool

    @property
    def is_figure(self) -> bool:
        """Whether it is written in digits."""
        return "0" <= self.text[0] <= "9"

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()

    @property
    def capitalized(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[0].isupper()


class Tokens:
    """The tokens of a text; outside of them stand empty ones, so that looking ahead or back needs no care."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all: list[Token] = []
        end = -1
        for found in _TOKEN.finditer(text):
            piece = found.group()
            low = "-" if piece in _DASHES else piece.lower()
            self.all.append(Token(found.start(), found.end(), piece, low, found.start() == end))
            end = found.end()
        self._lows = tuple(token.low for token in self.all)

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, place: int) -> Token:
        if place < 0:
            return _NOTHING
        try:
            return self.all[place]
        except IndexError:
            return _NOTHING

    def lows(self, place: int, number: int) -> tuple[str, ...]:
        """The lower-case forms of so many tokens, "" for those beyond the text."""
        found = self._lows[place : place + number] if place >= 0 else ()
        return found if len(found) == number else tuple(self[each].low for each in range(place, place + number))

    def hyphen_at(self, place: int) -> bool:
        """Whether a hyphen stands here that joins what is before and behind it."""
        return self[place].low == "-" and self[place].joined and self[place + 1].joined


_NOTHING = Token(0, 0, " ", "", joined=False)
