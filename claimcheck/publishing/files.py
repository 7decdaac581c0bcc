"""Files that are replaced in one step."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from claimcheck.errors import UnwritableFile


def replace(path: str | os.PathLike[str], content: str | bytes) -> None:
    """Write a file so that it holds what it held before, or all of `content`, whatever happens.

    Text is written as UTF-8, its line ends as they are; a lone surrogate, which UTF-8 has no room for, is written out.
    Raises UnwritableFile.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    path = Path(path)
    with _new_file_beside(path.resolve(), path) as (descriptor, new):  # resolved, so that a link stays one
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(_mode(path))
        new.replace(path.resolve())


@contextlib.contextmanager
def _new_file_beside(path: Path, told: Path) -> Iterator[tuple[int, Path]]:
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".new")
    except OSError as error:
        raise UnwritableFile(str(told), error.strerror or str(error)) from None
    new = Path(name)
    try:
        yield descriptor, new
    except OSError as error:
        raise UnwritableFile(str(told), error.strerror or str(error)) from None
    finally:
        new.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """The access rights of the file that is replaced, or those that a new one gets."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
