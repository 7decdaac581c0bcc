"""The first version: stories, claims, evidence, events."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _key(
    name: str = "key", *, refers: str | None = None, primary: bool = False, nullable: bool = False
) -> sa.Column[int]:
    foreign = [sa.ForeignKey(refers)] if refers else []
    return sa.Column(name, _KEY, *foreign, primary_key=primary, autoincrement=False, nullable=nullable and not primary)


def upgrade() -> None:
    """Make the tables, their indexes, the full-text index, and the head of an empty chain."""
    op.create_table(
        "name",
        _key(primary=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("folded", sa.Text, nullable=False),
    )
    op.create_index("ix_name_folded", "name", ["folded"])
    op.create_table("story", sa.Column("alias", sa.String(64), primary_key=True), _key("story"))
    op.create_table(
        "article",
        _key(primary=True),
        sa.Column("id", sa.Text, nullable=False),
        _key("story"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("headline", sa.Text),
        _key("outlet", refers="name.key", nullable=True),
        sa.Column("published", sa.Date),
        sa.Column("url", sa.Text),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("ix_article_id", "article", ["id"])
    op.create_index("ix_article_digest", "article", ["digest"])
    op.create_index("ix_article_story", "article", ["story", "version"], unique=True)
    op.create_table(
        "claim",
        _key(primary=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("assignee", sa.Text),
        _key("article", refers="article.key"),
        _key("speaker", refers="name.key", nullable=True),
        _key("outlet", refers="name.key", nullable=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("certainty", sa.String(8), nullable=False),
        sa.Column("hedged", sa.Boolean, nullable=False),
        sa.Column("quantified", sa.Boolean, nullable=False),
        sa.Column("worth", sa.SmallInteger, nullable=False),
    )
    for name, columns in (
        ("status", ["status", "key"]),
        ("status_worth", ["status", "worth", "key"]),
        ("speaker", ["speaker", "day", "key"]),
        ("speaker_key", ["speaker", "key"]),
        ("speaker_worth", ["speaker", "worth", "key"]),
        ("outlet", ["outlet", "key"]),
        ("assignee", ["assignee", "key"]),
        ("day", ["day", "key"]),
        ("worth", ["worth", "key"]),
        ("priority", ["priority", "key"]),
    ):
        op.create_index(f"ix_claim_{name}", "claim", columns)
    op.create_table(
        "document", _key("claim", refers="claim.key", primary=True), sa.Column("document", sa.Text, nullable=False)
    )
    op.create_table(
        "amount",
        sa.Column("kind", sa.String(12), primary_key=True),
        _key("claim", refers="claim.key", primary=True),
    )
    op.create_index("ix_amount_claim", "amount", ["claim"])
    op.create_table(
        "appearance",
        _key("article", refers="article.key", primary=True),
        _key("claim", refers="claim.key", primary=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("found", sa.Boolean, nullable=False),
        sa.Column("id", sa.Text),
        sa.Column("document", sa.Text),
    )
    op.create_index("ix_appearance_id", "appearance", ["id"])
    op.create_index("ix_appearance_claim", "appearance", ["claim"])
    op.create_table("tag", sa.Column("tag", sa.Text, primary_key=True), _key("claim", refers="claim.key", primary=True))
    op.create_index("ix_tag_claim", "tag", ["claim"])
    op.create_table(
        "entry",
        _key("number", primary=True),
        _key("claim", refers="claim.key"),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("ix_entry_claim", "entry", ["claim", "number"])
    op.create_table(
        "copy",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("media", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "event",
        _key("number", primary=True),
        _key("claim", refers="claim.key", nullable=True),
        _key("article", refers="article.key", nullable=True),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("ix_event_claim", "event", ["claim", "number"])
    op.create_index("ix_event_article", "event", ["article", "number"])
    op.create_table(
        "head",
        sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
        _key("number"),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.execute("INSERT INTO head (one, number, hash) VALUES (1, 0, '')")
    if op.get_bind().dialect.name == "sqlite":
        # Without content: the words stand in the documents already.
        op.execute(
            "CREATE VIRTUAL TABLE lookup USING "
            "fts5(words, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 0')"
        )
        op.execute("PRAGMA application_id = 1128352587")  # "CACK"
    else:
        op.create_table(
            "lookup", _key("claim", refers="claim.key", primary=True), sa.Column("words", postgresql.TSVECTOR)
        )
        op.create_index("ix_lookup_words", "lookup", ["words"], postgresql_using="gin")
