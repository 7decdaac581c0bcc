"""Times of day: "6 p.m.", "7:30 a.m.", "18:45 GMT", "10 o'clock", "noon"."""

import re

from claimcheck.assessment.amounts.tokens import Tokens

_ZONES = frozenset({
    "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "bst", "cet", "cest",
    "eet", "eest", "msk", "ist", "jst", "kst", "hkt", "sgt", "aest", "aedt",
})  # fmt: skip
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_FOUR = re.compile(r"[0-2][0-9][0-5][0-9]")
_HALF_DAY = 12


def read_clock(tokens: Tokens, at: int, *, lead: bool) -> tuple[str, int] | None:
    """A time of day as HH:MM, and the token behind it with its zone; a bare "10:30" wants a preposition before it."""
    if lead and tokens[at].low in _WORDS:
        return _WORDS[tokens[at].low], at + 1
    read = _figures(tokens, at)
    if read is None:
        return None
    hour, minute, end, sure = read
    half = _half_of_day(tokens, end)
    if half and 1 <= hour <= _HALF_DAY:
        hour, end, sure = hour % _HALF_DAY + half[0], half[1], True
    elif tokens[end].low in ("o'clock", "o’clock"):
        end, sure = end + 1, True
    elif tokens[end].low == "o" and tokens[end + 2].low == "clock":
        end, sure = end + 3, True
    if tokens[end].text.isupper() and tokens[end].low in _ZONES:
        end, sure = end + 1, sure or end > at + 1 or bool(_FOUR.fullmatch(tokens[at].text))
    elif tokens[end].low == "local" and tokens[end + 1].low == "time":
        end, sure = end + 2, True
    known = hour < 2 * _HALF_DAY and (sure or (lead and minute is not None and tokens[at + 1].low == ":"))
    return (f"{hour:02d}:{minute or 0:02d}", end) if known else None


def _figures(tokens: Tokens, at: int) -> tuple[int, int | None, int, bool] | None:
    """Hour, minute and the token behind; whether the figures alone can only be a time of day."""
    written = tokens[at].text
    before = tokens[at - 1]
    if tokens[at].joined and (before.is_word or before.is_figure or before.low in "$£€-/:."):
        return None
    if _FOUR.fullmatch(written) and tokens[at + 1].text.isupper() and tokens[at + 1].low in _ZONES:
        return int(written[:2]), int(written[2:]), at + 1, True
    dotted = re.fullmatch(r"([0-9]{1,2})\.([0-5][0-9])", written)
    if dotted:
        return int(dotted[1]), int(dotted[2]), at + 1, False
    if not re.fullmatch(r"[0-9]{1,2}", written):
        return None
    minute = tokens[at + 2]
    if tokens[at + 1].low == ":" and tokens[at + 1].joined and minute.joined:
        seconds = tokens[at + 3].low == ":" and tokens[at + 3].joined
        return (int(written), int(minute.text), at + 3 + 2 * seconds, False) if _is_minute(minute.text) else None
    return int(written), None, at + 1, False


def _is_minute(written: str) -> bool:
    return re.fullmatch(r"[0-5][0-9]", written) is not None


def _half_of_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """12 for "p.m.", 0 for "a.m.", and the token behind."""
    low = tokens[at].low
    if low in ("am", "pm"):
        return _HALF_DAY * (low == "pm"), at + 1
    if low in ("a", "p") and tokens.lows(at + 1, 2) == (".", "m") and tokens[at + 1].joined:
        stop = tokens[at + 3].low == "." and tokens[at + 3].joined
        return _HALF_DAY * (low == "p"), at + 3 + stop
    return None
