"""Hashing of telephone PINs: argon2id over an HMAC of the PIN; its key is not in the database.

Four digits are soon tried through whatever the hash costs; the pepper is what protects them.
Parameters as OWASP's password storage cheat sheet gives them: 19 MiB, two passes, one lane.
"""

import asyncio
import hashlib
import hmac

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


async def hash_pin(pin: str, pepper: bytes) -> str:
    """Return the hash of `pin` in argon2's encoded form, computed in a thread."""
    return await asyncio.to_thread(_HASHER.hash, _peppered(pin, pepper))


async def matches(pin: str, pepper: bytes, pin_hash: str) -> bool:
    """Return whether `pin` has that hash; computed in a thread, some 20 ms."""
    try:
        return await asyncio.to_thread(_HASHER.verify, pin_hash, _peppered(pin, pepper))
    except (VerificationError, InvalidHashError):
        return False


def _peppered(pin: str, pepper: bytes) -> bytes:
    return hmac.new(pepper, pin.encode(), hashlib.sha256).digest()
