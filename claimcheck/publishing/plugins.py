"""Report formats that other packages bring, by entry points of the group `claimcheck.reports`.

`importlib.metadata` is slow to import, and most runs need no other package's format.
"""

from claimcheck.errors import BrokenPlugin
from claimcheck.reports import Renderer

GROUP = "claimcheck.reports"


def names() -> tuple[str, ...]:
    """The names of the formats that are installed; none of them is loaded."""
    from importlib import metadata

    return tuple(sorted({point.name for point in metadata.entry_points(group=GROUP)}))


def load(name: str) -> Renderer | None:
    """The function that makes reports of this format, None where no package brings it.

    Raises BrokenPlugin where it cannot be imported or is no function.
    """
    from importlib import metadata

    for point in metadata.entry_points(group=GROUP, name=name):
        package = point.dist.name if point.dist else point.value
        try:
            renderer = point.load()
        except Exception as error:
            raise BrokenPlugin(name, package, f"{type(error).__name__}: {error}") from error
        if not callable(renderer):
            raise BrokenPlugin(name, package, f"{point.value} is no function")
        found: Renderer = renderer
        return found
    return None
