"""Lets a machine without a network call itself.

aioice never offers 127.0.0.1, so on a machine with no other address (a laptop off-line, a fresh
network namespace) a call between two processes would find no way. It has no setting for it, hence
the replaced function. A browser needs an address that is not loopback in any case.
"""

import aioice.ice

LOOPBACK = "127.0.0.1"
_host_addresses = aioice.ice.get_host_addresses


def allow_loopback_when_alone() -> None:
    """Offer 127.0.0.1 where there is no other address; calling it again changes nothing."""
    aioice.ice.get_host_addresses = _or_loopback


def _or_loopback(use_ipv4: bool, use_ipv6: bool) -> list[str]:
    found: list[str] = _host_addresses(use_ipv4=use_ipv4, use_ipv6=use_ipv6)
    return found or [LOOPBACK]
