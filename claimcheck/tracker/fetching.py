"""A web page as bytes that can be kept: fetched on request, within limits, from the public internet alone."""

import http.client
import socket
import zlib
from typing import cast
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from attrs import frozen

from claimcheck.tracker.errors import CannotFetch
from claimcheck.tracker.reaching import PORTS, Deadline, TimedReader, connected

MOST_BYTES = 20 * 1024 * 1024
SECONDS = 30.0
MOST_REDIRECTS = 5

_REDIRECTS = {301, 302, 303, 307, 308}
_WHOLE = {200, 203}  # the answers that hold the page
_STEP = 1 << 16
_SAFE = "%/:=&?~+!$,;'@()*[]"  # what stands in a URL for itself; the rest is escaped
_BROKEN = "the server broke off in the middle of the page"
_UNPROTECTED = "what comes over an unprotected connection may be anybody's"
_UNKNOWN = "application/octet-stream"


@frozen
class FetchedPage:
    """The bytes of a page as its server sent them.

    `url` is where they came from in the end, behind redirects; `media` what the server says they are.
    """

    url: str
    content: bytes
    media: str


@frozen
class _Limits:
    bytes: int
    deadline: Deadline
    private: bool


def fetch(
    url: str, *, most_bytes: int = MOST_BYTES, seconds: float = SECONDS, allow_private: bool = False
) -> FetchedPage:
    """Fetch a page by http or https, with all its redirects in so many seconds.

    No scripts are run, no pictures fetched, no cookies kept, no proxy asked. A redirect from https to http is refused;
    so are addresses of one's own machine and network, unless `allow_private` is given. Raises `CannotFetch` and
    `PrivateAddress`.
    """
    limits = _Limits(most_bytes, Deadline.after(seconds), allow_private)
    here, target = "", url.strip()
    try:
        for _ in range(MOST_REDIRECTS + 1):
            place = _checked(here, target)
            page = _hop(place, limits)
            if isinstance(page, FetchedPage):
                return page
            here, target = place.geturl(), page
    except TimeoutError:
        raise CannotFetch(url, f"it took longer than {seconds:g} seconds") from None
    except http.client.HTTPException as error:
        raise CannotFetch(url, f"the server's answer cannot be understood ({type(error).__name__})") from None
    except OSError as error:
        raise CannotFetch(url, " ".join(str(error.strerror or error).split())) from None
    raise CannotFetch(url, f"it redirects more than {MOST_REDIRECTS} times")


def _checked(here: str, target: str) -> SplitResult:
    """The URL to which a link on a page leads, in its parts, escaped; raises `CannotFetch` where none is fetched."""
    url = target
    try:
        parts = urlsplit(url := urljoin(here, target))
        host, port = parts.hostname, parts.port
    except ValueError:
        raise CannotFetch(url, "not a URL") from None
    if parts.scheme not in PORTS or not host:
        raise CannotFetch(url, "only http:// and https:// are fetched")
    if parts.username or parts.password:
        raise CannotFetch(url.partition("://")[0] + "://…", "there is a user name or a password in it")
    try:
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise CannotFetch(url, f"no server is called {host}") from None
    place = f"[{host}]" if ":" in host else host
    place = place if port is None else f"{place}:{port}"
    found = SplitResult(parts.scheme, place, quote(parts.path, _SAFE) or "/", quote(parts.query, _SAFE), "")
    if here.startswith("https:") and found.scheme == "http":
        raise CannotFetch(here, f"it redirects to {found.geturl()}, and {_UNPROTECTED}")
    return found


def _hop(url: SplitResult, limits: _Limits) -> FetchedPage | str:
    """The page at a URL, or the address to which its server redirects."""
    with connected(url, limits.deadline, private=limits.private) as sock:
        asking = http.client.HTTPConnection(str(url.hostname))
        asking.sock = sock
        sock.settimeout(limits.deadline.left())
        target = f"{url.path}?{url.query}" if url.query else url.path
        asking.putrequest("GET", target, skip_host=True, skip_accept_encoding=True)
        for name, value in (
            ("Host", url.netloc),
            ("User-Agent", "claimcheck"),
            ("Accept", "*/*"),
            ("Accept-Encoding", "identity"),
            ("Connection", "close"),
        ):
            asking.putheader(name, value)
        asking.endheaders()
        with http.client.HTTPResponse(cast(socket.socket, TimedReader(sock, limits.deadline)), method="GET") as answer:
            answer.begin()
            elsewhere = answer.getheader("Location")
            if answer.status in _REDIRECTS and elsewhere:
                return elsewhere.encode("latin-1").decode("utf-8", "replace").strip()
            if answer.status not in _WHOLE:
                raise CannotFetch(url.geturl(), f"the server answers {answer.status} {answer.reason}".strip())
            content = _unpacked(_body(answer, url, limits), answer.getheader("Content-Encoding"), url, limits)
            return FetchedPage(url.geturl(), content, (answer.getheader("Content-Type") or _UNKNOWN).strip()[:200])


def _body(answer: http.client.HTTPResponse, url: SplitResult, limits: _Limits) -> bytes:
    body = bytearray()
    if (answer.length or 0) > limits.bytes:
        raise _too_large(url, limits)
    try:
        while len(body) <= limits.bytes and (part := answer.read1(_STEP)):
            body += part
    except http.client.IncompleteRead:
        raise CannotFetch(url.geturl(), _BROKEN) from None
    if len(body) > limits.bytes:
        raise _too_large(url, limits)
    if answer.length:
        raise CannotFetch(url.geturl(), _BROKEN)
    if not body:
        raise CannotFetch(url.geturl(), "the page is empty")
    return bytes(body)


def _unpacked(body: bytes, coding: str | None, url: SplitResult, limits: _Limits) -> bytes:
    """The page itself, where a server packs it although it is asked not to."""
    if (coding or "identity").strip().lower() == "identity":
        return body
    try:
        unpacking = zlib.decompressobj(wbits=47)  # gzip or zlib, as it comes
        content = unpacking.decompress(body, limits.bytes + 1)
    except zlib.error:
        raise CannotFetch(url.geturl(), f"it is packed in a way that is not known ({coding})") from None
    if len(content) > limits.bytes:
        raise _too_large(url, limits)
    if not unpacking.eof:
        raise CannotFetch(url.geturl(), _BROKEN)
    return content


def _too_large(url: SplitResult, limits: _Limits) -> CannotFetch:
    return CannotFetch(url.geturl(), f"it is larger than {limits.bytes:,} bytes")
