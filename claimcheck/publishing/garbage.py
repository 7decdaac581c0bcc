"""Python's search for reference cycles, put off while a report is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later() -> Iterator[None]:
    """No search for cycles inside; after it, it is as it was.

    A report on ten thousand claims makes a million objects, none of them in a cycle that could be given back, and
    the search goes through all that are alive again and again: a sixth of the time.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
