"""JSON that can stand inside a web page."""

import json
import re

_ESCAPED = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def dumps(data: object) -> str:
    """Plain data as indented JSON, keys in their order, a line end last.

    What could end a `<script>` element or start markup, and what UTF-8 cannot hold, is escaped as JSON has it, so the
    text stays the same to every reader of JSON.
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def without_empty(members: dict[str, object]) -> dict[str, object]:
    """The members that say something: no None, no empty text, list or object."""
    return {key: value for key, value in members.items() if value not in (None, "", [], {})}
