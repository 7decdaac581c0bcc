"""The story that ships with claimcheck, for a first try: an AFP wire story of 2021-10-21."""

from importlib import resources

STORY = "russia-hosts-taliban-talks.txt"


def story() -> bytes:
    """The sample story, as the file has it."""
    return (resources.files(__name__) / STORY).read_bytes()
