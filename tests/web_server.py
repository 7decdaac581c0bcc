"""A web server on this machine that answers as a test says, also badly."""

import http.server
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import define, field

Answer = Callable[["http.server.BaseHTTPRequestHandler"], None]


@define
class Web:
    """The server; `answers` by path, `asked` what was asked for, with its headers."""

    url: str = ""
    answers: dict[str, Answer] = field(factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(factory=list)
    over: threading.Event = field(factory=threading.Event)

    def page(self, path: str, body: bytes, *, status: int = 200, **headers: str) -> str:
        """A page; gives its URL. Headers are named with underscores."""

        def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in {"Content_Length": str(len(body)), **headers}.items():
                if value:
                    handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

        return self.says(path, answer)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        """A page that is elsewhere; gives its URL."""
        return self.page(path, b"", status=status, Location=target)

    def drip(self, path: str, first: bytes) -> str:
        """What begins so and then goes on for ever, a letter now and then; gives its URL."""

        def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
            handler.wfile.write(first)
            while not self.over.wait(0.01):
                handler.wfile.write(b"x")

        return self.says(path, answer)

    def says(self, path: str, answer: Answer) -> str:
        """Whatever a handler does; gives its URL."""
        self.answers[path] = answer
        return self.url + path


@pytest.fixture
def web() -> Iterator[Web]:
    made = Web()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            made.asked.append((self.path, dict(self.headers)))
            self.close_connection = True
            try:
                made.answers[self.path](self)
            except OSError:  # who asked has gone
                self.wfile.close = lambda: None  # type: ignore[method-assign] # it cannot be flushed any more

        def log_message(self, *_: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    made.url = f"http://127.0.0.1:{server.server_port}"
    yield made
    made.over.set()
    server.shutdown()
    thread.join()
    server.server_close()
