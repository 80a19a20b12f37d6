"""Runs a command in a network that ends at this machine, and writes down what tried to leave.

    unshare --map-root-user --net python witness.py TRIES COMMAND…

The fresh network namespace has one interface, loopback, and every address in the world is routed
to it: a packet for anywhere else gets nowhere, but the witness sees it, whichever library or
program sent it. Each is one line in TRIES. Exits as the command does.
"""

import ctypes
import ipaddress
import socket
import struct
import subprocess
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_SIGKILL = 9
_ALL_PROTOCOLS = 0x0003
_DNS = 53
# rtnetlink(7)
_NEW_LINK, _NEW_ROUTE, _ERROR = 16, 24, 2
_REQUEST_ACK, _CREATE = 0x1 | 0x4, 0x400
_IFF_UP = 1
_OUT_BY = 4  # RTA_OIF
_SO_ATTACH_FILTER = 26  # socket(7)
# Berkeley packet filter over an IP header: (code, jump if true, jump if false, operand).
_PASS_ALL_BUT_LOOPBACK = (
    (0x30, 0, 0, 0),  # load byte 0: version and header length
    (0x15, 0, 4, 0x45),  # not IPv4 without options: pass
    (0x30, 0, 0, 16),  # load byte 16: the destination's first
    (0x15, 0, 2, 127),  # not loopback: pass
    (0x28, 0, 0, 22),  # load half-word 22: the destination port
    (0x15, 0, 1, _DNS),  # not a question to a resolver on this machine: drop
    (0x06, 0, 0, 128),  # pass 128 bytes
    (0x06, 0, 0, 0),  # drop
)
_MAIN_TABLE, _BOOT, _LINK_SCOPE = 254, 3, 253
# IPv6 makes a unicast route by loopback a refusal, which sends no packet; a local one does send.
_ROUTES = {socket.AF_INET: 1, socket.AF_INET6: 2}


def close_the_network() -> None:
    """Bring loopback up and route all the rest of the world to it.

    Raises:
        OSError: the kernel refuses, as it does outside a namespace of our own.
    """
    loopback = socket.if_nametoindex("lo")
    link = struct.pack("=BxHiII", socket.AF_UNSPEC, 0, loopback, _IFF_UP, _IFF_UP)
    _ask_kernel(_NEW_LINK, 0, link)
    for family, kind in _ROUTES.items():
        route = struct.pack("=8BI", family, 0, 0, 0, _MAIN_TABLE, _BOOT, _LINK_SCOPE, kind, 0)
        route += struct.pack("=HHi", 8, _OUT_BY, loopback)
        try:
            _ask_kernel(_NEW_ROUTE, _CREATE, route)
        except OSError:
            if family == socket.AF_INET:
                raise  # a machine without IPv6 has no way out by it


def run(tries: Path, command: list[str]) -> int:
    """Run `command`; append what it sends beyond this machine to `tries`; return its status."""
    with (
        socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_ALL_PROTOCOLS)) as tap,
        tries.open("a") as notes,
    ):
        _overlook_loopback(tap)
        tap.settimeout(0.2)
        process = subprocess.Popen(command, preexec_fn=_die_with_parent)
        over = False
        while True:
            try:
                packet, (_, _, kind, *_) = tap.recvfrom(128)
            except TimeoutError:
                if over:
                    return process.returncode
                over = process.poll() is not None
                continue
            if kind == socket.PACKET_OUTGOING and (target := beyond(packet)):
                notes.write(target + "\n")
                notes.flush()


def beyond(packet: bytes) -> str | None:
    """Return where an IP packet goes if that is beyond this machine; a DNS question always is."""
    version = packet[0] >> 4
    if version == 4:
        header, protocol, to = 4 * (packet[0] & 15), packet[9], packet[16:20]
    elif version == 6:
        header, protocol, to = 40, packet[6], packet[24:40]
    else:
        return None
    ip = ipaddress.ip_address(to)
    port = None
    if protocol in (socket.IPPROTO_TCP, socket.IPPROTO_UDP):
        port = int.from_bytes(packet[header + 2 : header + 4], "big")
    if ip.is_loopback and port != _DNS:
        return None
    return f"packet of protocol {protocol} to {ip} port {port}"


def _overlook_loopback(tap: socket.socket) -> None:
    """Let the kernel drop what stays here: at its rate a busy machine would lose packets."""
    code = b"".join(struct.pack("=HBBI", *step) for step in _PASS_ALL_BUT_LOOPBACK)
    kept = ctypes.create_string_buffer(code)
    program = struct.pack("@HP", len(_PASS_ALL_BUT_LOOPBACK), ctypes.addressof(kept))
    tap.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, program)


def _ask_kernel(kind: int, flags: int, body: bytes) -> None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as netlink:
        length = 16 + len(body)
        netlink.send(struct.pack("=IHHII", length, kind, _REQUEST_ACK | flags, 1, 0) + body)
        answer = netlink.recv(4096)
    (answered,) = struct.unpack_from("=H", answer, 4)
    (error,) = struct.unpack_from("=i", answer, 16)
    if answered != _ERROR or error:
        raise OSError(-error, "rtnetlink")


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)


if __name__ == "__main__":
    close_the_network()
    sys.exit(run(Path(sys.argv[1]), sys.argv[2:]))
