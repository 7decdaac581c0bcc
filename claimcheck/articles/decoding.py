"""From the bytes of a file to its text."""

import codecs

from claimcheck.errors import NotText, UnknownEncoding, UnknownFormat, WrongEncoding

# Byte-order marks that UTF-8 can never start with; UTF-32's comes first, for UTF-16's is a part of it.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Formats that give themselves away although they hold readable characters.
_SIGNATURES = ((b"%PDF-", ".pdf"), (b"{\\rtf", ".rtf"))


def decode_text(data: bytes, where: str, encoding: str = "utf-8") -> str:
    r"""The text that `data` spells in `encoding`, character by character: line ends stay as they are.

    A byte-order mark in UTF-8 stays too, as the first character (U+FEFF), so that offsets are those of
    `data.decode("utf-8")`; ask for "utf-8-sig" to lose it. Data that starts with the mark of UTF-16 or UTF-32 is read
    as such where UTF-8 was asked for, and then the mark is not part of the text. `where` names the data in errors.

    Raises UnknownEncoding, WrongEncoding, NotText, or UnknownFormat where the bytes are a PDF or RTF document.
    """
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise UnknownEncoding(encoding) from None
    if name in ("utf-8", "utf-8-sig"):
        name = next((wide for mark, wide in _MARKS if data.startswith(mark)), name)
    for signature, suffix in _SIGNATURES:
        if data.startswith(signature):
            raise UnknownFormat(where, suffix, (".txt",))
    if not name.startswith(("utf-16", "utf-32")) and b"\0" in data:
        raise NotText(where, data.index(b"\0"))
    try:
        return data.decode(name)
    except LookupError:  # a codec, but not one of text: rot13, base64
        raise UnknownEncoding(encoding) from None
    except UnicodeError as error:
        raise WrongEncoding(where, encoding, getattr(error, "start", 0)) from None
