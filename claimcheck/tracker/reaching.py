"""A connection to a web server that is on the public internet, and that answers in the time there is.

A desk's server must not be turned against its own network by a link that somebody pastes. So a name is resolved once,
its addresses are checked, and the connection goes to one of these addresses, not to the name again.
"""

import io
import ipaddress
import queue
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING
from urllib.parse import SplitResult

from attrs import frozen

from claimcheck.tracker.errors import CannotFetch, PrivateAddress

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PORTS = {"http": 80, "https": 443}

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # IPv4 addresses, as networks with IPv6 alone write them


@frozen
class Deadline:
    """The moment at which all of it must be done, by the monotonic clock."""

    end: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """The deadline that is so far away."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """The seconds until then; raises `TimeoutError` where there are none."""
        left = self.end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class TimedReader(io.RawIOBase):
    """What a server sends; each read may take what is left of the time, so that a drip does not go on for ever."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """The next bytes that come; raises `TimeoutError`."""
        self._sock.settimeout(self._deadline.left())
        return self._sock.recv_into(buffer)

    def makefile(self, _: str) -> io.BufferedReader:
        """What `http.client` asks a socket for."""
        return io.BufferedReader(self)


def connected(url: SplitResult, deadline: Deadline, *, private: bool) -> socket.socket:
    """A connection to the server of a URL, encrypted for https; `private` lets it be in one's own network.

    Raises `PrivateAddress`, `CannotFetch`, `OSError` and `TimeoutError`.
    """
    host, port = str(url.hostname), url.port or PORTS[url.scheme]
    addresses = _addresses(host, port, deadline)
    if not addresses:
        raise CannotFetch(url.geturl(), f"no server is called {host}")
    inside = [address for address in addresses if not is_public(address)]
    if inside and not private:
        raise PrivateAddress(url.geturl(), inside[0])
    sock = _first(addresses, port, deadline)
    if url.scheme == "http":
        return sock
    try:
        return ssl.create_default_context().wrap_socket(sock, server_hostname=host)
    except BaseException:
        sock.close()
        raise


def is_public(address: str) -> bool:
    """Whether an address is of a server in the public internet, also where it holds another in itself."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        within = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _NAT64:
            within = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if within and not is_public(str(within)):
            return False
        if ip.ipv4_mapped:
            return True
    return ip.is_global and not ip.is_multicast


def _first(addresses: list[str], port: int, deadline: Deadline) -> socket.socket:
    """A connection to the first of the addresses that answers."""
    for address in addresses[:-1]:
        try:
            return socket.create_connection((address, port), timeout=deadline.left())
        except OSError:
            deadline.left()  # no time for the next: that is what is told
    return socket.create_connection((addresses[-1], port), timeout=deadline.left())


def _addresses(host: str, port: int, deadline: Deadline) -> list[str]:
    """What a name stands for. A resolver takes what time it likes, so it is asked in a thread that may be left."""
    answer: queue.SimpleQueue[list[str]] = queue.SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.put(list(dict.fromkeys(str(each[4][0]) for each in found)))
        except (OSError, UnicodeError):  # no such name, or none that can be one
            answer.put([])

    threading.Thread(target=ask, daemon=True).start()
    try:
        return answer.get(timeout=deadline.left())
    except queue.Empty:
        raise TimeoutError from None
