"""The cattrs converter of the claim document, with nothing coerced.

Left to itself cattrs would take 42 for a string, True for an integer and "abc" for a list of letters, and would fill
in what is missing. Every hook here asks for the exact JSON type, every key, and no other.
"""

import datetime
import enum
from collections.abc import Callable
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import ClassValidationError
from cattrs.gen import make_dict_structure_fn_from_attrs

from claimcheck.codec.problems import Mismatch, describe
from claimcheck.records import Article, Span, Statement

# The order of keys on the wire, where it is not the order of the record's fields.
KEY_ORDER: dict[type, tuple[str, ...]] = {
    Article: (
        "id",
        "headline",
        "deck",
        "outlet",
        "agency",
        "authors",
        "dateline",
        "published",
        "url",
        "text",
        "sections",
    ),
    Statement: ("spans", "text", "standalone", "quotation", "negated"),
}
