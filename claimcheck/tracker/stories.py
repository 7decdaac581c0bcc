"""Which articles are versions of one story.

The same URL is the same story. Where either has none, the same id is, and so is the same headline from the same
outlet on the same day.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select

from claimcheck.records import Article
from claimcheck.tracker.chain import canonical, digest
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.schema import ARTICLE, STORY


def aliases(article: Article) -> Sequence[str]:
    """The names of the story that an article is a version of, the most telling first."""
    names: list[tuple[str, ...]] = [("id", article.id)]
    outlet = article.outlet or article.agency
    if article.url:
        names.insert(0, ("url", article.url))
    if outlet and article.headline and article.published:
        names.append(("headline", outlet, article.headline, article.published.isoformat()))
    return [digest(canonical(name)) for name in names]


def story_of(connection: Connection, article: Article) -> int | None:
    """The key of the article's story, where one of its names is known."""
    names = aliases(article)
    found: dict[str, int] = dict(
        connection.execute(select(STORY.c.alias, STORY.c.story).where(STORY.c.alias.in_(names))).all()
    )
    for name in names:
        story = found.get(name)
        if story is not None and not _other_url(connection, story, article):
            return story
    return None


def remember(connection: Connection, article: Article, story: int) -> None:
    """Let later versions be recognized by this article's names; a name that leads to another story stays there."""
    names = aliases(article)
    known = set(connection.execute(select(STORY.c.alias).where(STORY.c.alias.in_(names))).scalars())
    fresh = [{"alias": name, "story": story} for name in dict.fromkeys(names) if name not in known]
    if fresh:
        connection.execute(insert(STORY), fresh)


def next_story(connection: Connection) -> int:
    """A key for a new story."""
    return (connection.execute(select(func.max(ARTICLE.c.story))).scalar() or 0) + 1


def _other_url(connection: Connection, story: int, article: Article) -> bool:
    """Whether the story stands at a URL, and this article at another."""
    if not article.url:
        return False
    rows = select(ARTICLE.c.url).where(ARTICLE.c.story == story, ARTICLE.c.url.is_not(None))
    urls = set(connection.execute(rows).scalars())
    return bool(urls) and storable(article.url) not in urls
