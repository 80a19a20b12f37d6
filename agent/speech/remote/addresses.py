"""What a network address says about who may listen in."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Say whether nothing sent to `host` leaves this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
