"""Records to plain data and JSON, and back: the contract of the claim document.

Strict both ways. What is written can be read again and gives equal records; what is read has every key, no other, each
value of its type, and every span and text in agreement with the article's text. All that is wrong with a document
comes in one `claimcheck.errors.DocumentError`, each problem with its JSON path.
"""

from claimcheck.codec.document import claim_to_data, decode, encode, record_from_data, record_to_data
from claimcheck.codec.jsontext import dumps, loads, to_json

__all__ = ["claim_to_data", "decode", "dumps", "encode", "loads", "record_from_data", "record_to_data", "to_json"]
