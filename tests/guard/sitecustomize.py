"""Writes down whom this Python process asks for beyond this machine.

Python imports a module of this name at its start from a folder on PYTHONPATH. Each try to reach an
address or a name that is not this machine's own is one line in the file that $BOLBANK_TRIES names.
What C code does by itself (uvloop's sockets, other programs) raises no audit event; the packets
that `witness.py` sees are the proof of those.
"""

import ipaddress
import os
import socket
import sys

_ADDRESSED = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1}
_NAMED = {"socket.getaddrinfo": 0, "socket.gethostbyname": 0, "socket.gethostbyaddr": 0}


def is_ours(host: str) -> bool:
    """Tell whether `host` is loopback, an address of this machine, or no address at all."""
    try:
        ip = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host in ("", "localhost")
    if ip.is_loopback or ip.is_unspecified:
        return True
    family = socket.AF_INET if ip.version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((str(ip), 0))  # only an address of our own can be bound
        except OSError:
            return False
    return True


def watch(tries: str) -> None:
    """Append what goes beyond this machine to the file `tries`, from now on."""

    def note(event: str, args: tuple[object, ...]) -> None:
        if event in _ADDRESSED:
            address = args[_ADDRESSED[event]]
            host = address[0] if isinstance(address, tuple) else ""
        elif event in _NAMED:
            host = args[_NAMED[event]]
        else:
            return
        if isinstance(host, bytes):
            host = host.decode(errors="replace")
        if isinstance(host, str) and not is_ours(host):
            with open(tries, "a") as file:
                file.write(f"{event} {host} by {' '.join(sys.argv)[:80]}\n")

    sys.addaudithook(note)


if path := os.environ.get("BOLBANK_TRIES"):
    watch(path)
