"""A page is fetched whole, from where it may be fetched, in the time there is; or it is said why not."""

import gzip
import http.server
import ipaddress
import socket
import time
from typing import Any

import pytest
from made_stories import bridge
from web_server import Web

from claimcheck.records import Evidence, EvidenceStance
from claimcheck.tracker import FetchedPage, Tracker, fetch
from claimcheck.tracker.errors import CannotFetch, PrivateAddress
from claimcheck.tracker.reaching import is_public

PAGE = b"<p>caf\xe9\r\n</p>"


def get(url: str, **limits: Any) -> FetchedPage:
    return fetch(url, allow_private=True, **limits)


def test_a_page_comes_byte_by_byte_with_its_media_type(web: Web) -> None:
    url = web.page("/plan?year=2024", PAGE, Content_Type="text/html; charset=iso-8859-1")
    assert get(url) == FetchedPage(url, PAGE, "text/html; charset=iso-8859-1")
    [(path, headers)] = web.asked
    assert (path, headers["Host"]) == ("/plan?year=2024", url.split("/")[2])


@pytest.mark.parametrize("length", ["", str(len(PAGE))])
def test_a_page_comes_whole_whether_its_length_is_told_or_not(web: Web, length: str) -> None:
    assert get(web.page("/", PAGE, Content_Length=length)).content == PAGE


def test_a_page_in_chunks_comes_whole(web: Web) -> None:
    chunks = b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    assert get(web.page("/", chunks, Content_Length="", Transfer_Encoding="chunked")).content == b"abcde"


def test_a_page_that_is_packed_is_kept_unpacked(web: Web) -> None:
    url = web.page("/", gzip.compress(PAGE), Content_Encoding="gzip")
    assert get(url).content == PAGE
    assert web.asked[0][1]["Accept-Encoding"] == "identity"


def test_letters_that_urls_do_not_have_are_escaped(web: Web) -> None:
    web.page("/caf%C3%A9%20a?q=%C3%BC&r=%41", PAGE)
    assert get(f"{web.url}/café a?q=ü&r=%41#below").content == PAGE


def test_redirects_are_followed_to_the_page(web: Web) -> None:
    url = web.page("/caf%C3%A9", PAGE)
    web.redirect("/b", "/café".encode().decode("latin-1"), status=308)
    assert get(web.redirect("/a", f"{web.url}/b")).url == url


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/loop", "it redirects more than 5 times"),
        ("file:///etc/passwd", "only http:// and https:// are fetched"),
        ("ftp://127.0.0.1/x", "only http:// and https:// are fetched"),
        ("http://ana:secret@127.0.0.1/", "there is a user name or a password in it"),
        ("http://[::1/", "not a URL"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_refused(web: Web, target: str, reason: str) -> None:
    with pytest.raises(CannotFetch) as caught:
        get(web.redirect("/loop", target))
    assert caught.value.reason == reason
    assert "secret" not in str(caught.value)


def test_a_redirect_from_https_to_http_is_refused(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ssl.create_default_context", Unencrypted)
    page = web.page("/page", PAGE)
    start = web.redirect("/start", "/moved").replace("http:", "https:")
    web.redirect("/moved", page)
    with pytest.raises(CannotFetch) as caught:
        get(start)
    assert caught.value.url == start.replace("/start", "/moved")
    assert caught.value.reason.startswith(f"it redirects to {page}, and what comes over an unprotected connection")
    assert [path for path, _ in web.asked] == ["/start", "/moved"]


def test_a_redirect_from_http_to_https_is_followed(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ssl.create_default_context", Unencrypted)
    page = web.page("/page", PAGE).replace("http:", "https:")
    assert get(web.redirect("/start", page)).url == page


def test_no_proxy_is_asked(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert get(web.page("/page", PAGE)).content == PAGE


def test_each_hop_is_checked_again(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    url = web.redirect("/", "http://inside.example/")
    asked = names(monkeypatch, {"outside.example": ["93.184.215.14"], "inside.example": ["10.0.0.7"]})
    reached = connections(monkeypatch, web)
    with pytest.raises(PrivateAddress, match=r"http://inside\.example/: is at 10\.0\.0\.7"):
        fetch("http://outside.example/")
    assert (asked, reached) == (["outside.example", "inside.example"], [("93.184.215.14", 80)])
    assert url.startswith(web.url)


def test_a_name_is_resolved_once_and_its_address_is_the_one_that_is_asked(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.page("/", PAGE)
    asked = names(monkeypatch, {"outside.example": ["93.184.215.14"]})
    reached = connections(monkeypatch, web)
    assert fetch("http://outside.example").content == PAGE
    assert (asked, reached) == (["outside.example"], [("93.184.215.14", 80)])
    assert web.asked[0][1]["Host"] == "outside.example"


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, {"both.example": ["93.184.215.14", "127.0.0.1"]})
    with pytest.raises(PrivateAddress, match=r"127\.0\.0\.1"):
        fetch("http://both.example/")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_machine_is_refused_unless_it_is_allowed(web: Web, host: str) -> None:
    port = web.page("/", PAGE).split(":")[2]
    with pytest.raises(PrivateAddress, match="no address of the public internet"):
        fetch(f"http://{host}:{port}")
    assert web.asked == []


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("::ffff:93.184.215.14", True),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("192.168.1.1", False),
        ("0.0.0.0", False),  # noqa: S104 (an address to refuse)
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff0e::1", False),
        ("::ffff:10.1.2.3", False),
        ("64:ff9b::10.1.2.3", False),
        ("2002:a01:203::1", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("length", ["", "1000001"])
def test_a_page_that_is_too_large_is_left(web: Web, length: str) -> None:
    url = web.page("/", b"x" * 1_000_001, Content_Length=length)
    with pytest.raises(CannotFetch, match="larger than 1,000,000 bytes"):
        get(url, most_bytes=1_000_000)
    assert len(get(url, most_bytes=1_000_001).content) == 1_000_001


def test_a_page_that_unpacks_to_too_much_is_left(web: Web) -> None:
    url = web.page("/", gzip.compress(b"x" * 1_000_001), Content_Encoding="gzip")
    with pytest.raises(CannotFetch, match="larger than 1,000,000 bytes"):
        get(url, most_bytes=1_000_000)


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: /x",
    ],
)
def test_a_server_that_drips_bytes_does_not_hang_us(web: Web, first: bytes) -> None:
    began = time.monotonic()
    with pytest.raises(CannotFetch, match=r"it took longer than 0\.3 seconds"):
        get(web.drip("/", first), seconds=0.3)
    assert time.monotonic() - began < 10


def test_a_resolver_that_does_not_answer_does_not_hang_us(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(*_: object, **__: object) -> Any:
        web.over.wait()
        return []

    monkeypatch.setattr(socket, "getaddrinfo", wait)
    with pytest.raises(CannotFetch, match=r"it took longer than 0\.1 seconds"):
        fetch("http://slow.example/", seconds=0.1)


@pytest.mark.parametrize(
    ("status", "words"), [(404, "404 Not Found"), (500, "500 Internal Server Error"), (206, "206 Partial Content")]
)
def test_what_is_no_page_is_not_kept(web: Web, status: int, words: str) -> None:
    with pytest.raises(CannotFetch, match=f"the server answers {words}"):
        get(web.page("/", PAGE, status=status))


@pytest.mark.parametrize(
    ("headers", "body", "words"),
    [
        ({"Content_Length": "100"}, PAGE, "broke off in the middle"),
        ({"Content_Length": "", "Transfer_Encoding": "chunked"}, b"5\r\nab", "broke off in the middle"),
        ({"Content_Encoding": "gzip"}, gzip.compress(PAGE)[:-9], "broke off in the middle"),
        ({"Content_Encoding": "br"}, PAGE, r"packed in a way that is not known \(br\)"),
        ({}, b"", "the page is empty"),
    ],
)
def test_half_a_page_is_not_kept(web: Web, headers: dict[str, str], body: bytes, words: str) -> None:
    with pytest.raises(CannotFetch, match=words):
        get(web.page("/", body, **headers))


def test_what_does_not_speak_http_is_said(web: Web) -> None:
    def babble(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"220 mail.example ESMTP\r\n")

    with pytest.raises(CannotFetch, match="cannot be understood"):
        get(web.says("/", babble))
    with pytest.raises(CannotFetch, match=r"cannot be fetched \(.+\)"):
        get(web.page("/", PAGE).replace("http:", "https:"))


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("City archive, box 12", "only http:// and https:// are fetched"),
        ("file:///etc/passwd", "only http:// and https:// are fetched"),
        ("https://", "only http:// and https:// are fetched"),
        ("http://example.org:port/", "not a URL"),
        (f"http://{'a' * 64}.example/", "no server is called"),
    ],
)
def test_what_is_no_address_of_a_page_is_said(url: str, words: str) -> None:
    with pytest.raises(CannotFetch) as caught:
        fetch(url)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_name_that_nobody_has_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, {})
    with pytest.raises(CannotFetch, match=r"no server is called nobody\.example"):
        fetch("http://nobody.example/")


def test_a_server_that_is_not_there_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(CannotFetch, match="Connection refused"):
        get(f"http://127.0.0.1:{port}/")


def test_a_fetched_page_is_kept_as_evidence(tracker: Tracker, web: Web) -> None:
    tracker.add(bridge())
    page = get(web.page("/", PAGE, Content_Type="text/html"))
    piece = Evidence(page.url, EvidenceStance.REFUTES)
    [kept] = tracker.add_evidence("c1", piece, content=page.content, media=page.media).evidence.values()
    assert kept.copy is not None
    assert (tracker.saved(kept.copy.digest), kept.copy.media) == (PAGE, "text/html")
    assert tracker.audit().ok


class Unencrypted:
    """In place of a context for TLS: the connection as it is, to a server that a test takes for one with https."""

    def wrap_socket(self, sock: socket.socket, server_hostname: str) -> socket.socket:
        assert server_hostname
        return sock


def names(monkeypatch: pytest.MonkeyPatch, known: dict[str, list[str]]) -> list[str]:
    """Let names stand for these addresses; gives the list of those that are asked for."""
    asked: list[str] = []

    def resolve(host: str, port: int, **_: object) -> list[Any]:
        asked.append(host)
        if host not in known:
            raise socket.gaierror(-2, "Name or service not known")
        family = {4: socket.AF_INET, 6: socket.AF_INET6}
        return [
            (family[ipaddress.ip_address(each).version], socket.SOCK_STREAM, 6, "", (each, port))
            for each in known[host]
        ]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


def connections(monkeypatch: pytest.MonkeyPatch, web: Web) -> list[tuple[str, int]]:
    """Let all connections end at the test's server; gives the list of those that are asked for."""
    reached: list[tuple[str, int]] = []
    port = int(web.url.split(":")[2])

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        reached.append(address)
        made = socket.socket()
        made.settimeout(timeout)
        made.connect(("127.0.0.1", port))
        return made

    monkeypatch.setattr(socket, "create_connection", connect)
    return reached
