"""What the words of a place look like in a dateline; no list of places, only their shape."""

from claimcheck.articles.agencies import agency_names
from claimcheck.articles.names import all_capitals, is_title, listed


def is_place(words: str) -> bool:
    """Whether `words` are written as datelines write places: "MOSCOW", "PARIS, France", "KYIV/LVIV, Ukraine"."""
    town, *rest = words.split(",")
    parts = town.replace("/", " ").split()
    if not 1 <= len(parts) <= 5 or len(rest) > 2 or not all_capitals(town) or sum(map(str.isalpha, town)) < 3:
        return False
    if any(char.isdigit() for char in town) or parts[0].lower() in listed("no place"):
        return False
    return all(is_title(part.strip()) for part in rest)


def is_town(words: str) -> bool:
    """Whether `words` may be a place in small letters ("New Delhi", "Kyiv, Ukraine") where a date or agency follows."""
    town, *rest = words.split(",")
    parts = town.lower().split()
    if not 1 <= len(parts) <= 4 or len(rest) > 1 or agency_names(town):
        return False
    if parts[0] in listed("no place") or not listed("no name").isdisjoint(parts):
        return False
    return is_title(town) and all(is_title(part.strip()) for part in rest)
