"""Identifiers that sort by time: UUID version 7 (RFC 9562, section 5.7) as 32 hex digits."""

import secrets
from datetime import UTC, datetime


def new_id(now: datetime | None = None, random_bits: int | None = None) -> str:
    """Return a fresh id of 32 hex digits; ids made later sort later (to the millisecond).

    `random_bits` (74 bits) is drawn from the system where it is not given.
    """
    at = now if now is not None else datetime.now(UTC)
    bits = secrets.randbits(74) if random_bits is None else random_bits
    unix_ms = int(at.timestamp() * 1000) & ((1 << 48) - 1)
    high, low = bits >> 62 & 0xFFF, bits & ((1 << 62) - 1)
    return f"{unix_ms << 80 | 7 << 76 | high << 64 | 0b10 << 62 | low:032x}"
