"""The tables of a tracker, as queries use them. `migrations/` makes them; a test holds the two together.

Rows point at each other by integers. What is derived from documents for searching (speaker, day, worth, ...) stands
in narrow tables beside the wide documents, so that a scan stays quick. Every write holds the lock of the one row of
`head`, so that the next key is always the largest plus one.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

METADATA = MetaData()
Key = BigInteger().with_variant(Integer(), "sqlite")  # SQLite's own row number is an INTEGER


def _key() -> Column[int]:
    return Column("key", Key, primary_key=True, autoincrement=False)


# Speakers and outlets, each name once; `folded` is the name in the words that a search compares.
NAME = Table(
    "name",
    METADATA,
    _key(),
    Column("name", Text, nullable=False, unique=True),
    Column("folded", Text, nullable=False, index=True),
)

# The names by which a further version of a story is known to be of that story.
STORY = Table(
    "story",
    METADATA,
    Column("alias", String(64), primary_key=True),
    Column("story", Key, nullable=False),
)

# One version of a story; `digest` is that of its document. `id` is unique only where callers do not choose ids.
ARTICLE = Table(
    "article",
    METADATA,
    _key(),
    Column("id", Text, nullable=False, index=True),
    Column("story", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("digest", String(64), nullable=False, index=True),
    Column("headline", Text),
    Column("outlet", Key, ForeignKey("name.key")),
    Column("published", Date),
    Column("url", Text),
    Column("document", Text, nullable=False),
    Index("ix_article_story", "story", "version", unique=True),
)

# `day` is the first day that "on Tuesday" can mean, or the story's; 0001-01-01 where neither is known. `worth` is in
# hundredths.
CLAIM = Table(
    "claim",
    METADATA,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("status", String(16), nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("assignee", Text),
    Column("article", Key, ForeignKey("article.key"), nullable=False),
    Column("speaker", Key, ForeignKey("name.key")),
    Column("outlet", Key, ForeignKey("name.key")),
    Column("day", Date, nullable=False),
    Column("certainty", String(8), nullable=False),
    Column("hedged", Boolean, nullable=False),
    Column("quantified", Boolean, nullable=False),
    Column("worth", SmallInteger, nullable=False),
    Index("ix_claim_status", "status", "key"),
    Index("ix_claim_status_worth", "status", "worth", "key"),
    Index("ix_claim_speaker", "speaker", "day", "key"),
    Index("ix_claim_speaker_key", "speaker", "key"),
    Index("ix_claim_speaker_worth", "speaker", "worth", "key"),
    Index("ix_claim_outlet", "outlet", "key"),
    Index("ix_claim_assignee", "assignee", "key"),
    Index("ix_claim_day", "day", "key"),
    Index("ix_claim_worth", "worth", "key"),
    Index("ix_claim_priority", "priority", "key"),
)

# The claim of the contract, as its first appearance has it.
DOCUMENT = Table(
    "document",
    METADATA,
    Column("claim", Key, ForeignKey("claim.key"), primary_key=True, autoincrement=False),
    Column("document", Text, nullable=False),
)

# Which kinds of amounts a claim holds.
AMOUNT = Table(
    "amount",
    METADATA,
    Column("kind", String(12), primary_key=True),
    Column("claim", Key, ForeignKey("claim.key"), primary_key=True, autoincrement=False),
    Index("ix_amount_claim", "claim"),
)

# A claim in a version of a story. `id` and `document` are given only where they differ from the claim's own.
APPEARANCE = Table(
    "appearance",
    METADATA,
    Column("article", Key, ForeignKey("article.key"), primary_key=True, autoincrement=False),
    Column("claim", Key, ForeignKey("claim.key"), primary_key=True, autoincrement=False),
    Column("position", Integer, nullable=False),
    Column("found", Boolean, nullable=False),
    Column("id", Text, index=True),
    Column("document", Text),
    Index("ix_appearance_claim", "claim"),
)

TAG = Table(
    "tag",
    METADATA,
    Column("tag", Text, primary_key=True),
    Column("claim", Key, ForeignKey("claim.key"), primary_key=True, autoincrement=False),
    Index("ix_tag_claim", "claim"),
)

# Evidence, reviews and notes, numbered by the event that added them.
ENTRY = Table(
    "entry",
    METADATA,
    Column("number", Key, primary_key=True, autoincrement=False),
    Column("claim", Key, ForeignKey("claim.key"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("document", Text, nullable=False),
    Index("ix_entry_claim", "claim", "number"),
)

# The bytes of saved pages.
COPY = Table(
    "copy",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("media", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# What the desk has set of its policy: a rule, and its value as JSON.
POLICY = Table(
    "policy",
    METADATA,
    Column("rule", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)

# The chain. `body` is the sealed text; `claim` and `article` only lead to it.
EVENT = Table(
    "event",
    METADATA,
    Column("number", Key, primary_key=True, autoincrement=False),
    Column("claim", Key, ForeignKey("claim.key")),
    Column("article", Key, ForeignKey("article.key")),
    Column("hash", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_event_claim", "claim", "number"),
    Index("ix_event_article", "article", "number"),
)

# One row: how many events there are, and the hash of the last. Without it, a missing end would not be noticed.
HEAD = Table(
    "head",
    METADATA,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("number", Key, nullable=False),
    Column("hash", String(64), nullable=False),
)
