"""Telephone numbers: found again by a keyed hash, shown masked."""

import hashlib
import hmac
from pathlib import Path
from typing import Self

from agent.trust import keyfile

_SHOWN = 4


class NumberHasher:
    """Hashes numbers under a key of its own: ten digits are soon tried through a plain hash."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def load_or_create(cls, path: Path) -> Self:
        """Return the hasher whose key is kept in `path`; the file's first key counts for ever.

        Raises:
            KeyFileError: the file is damaged or others can read it.
        """
        return cls(keyfile.first(path))

    def hash(self, number: str) -> str:
        """Return HMAC-SHA-256 of an E.164 number, 64 hex digits."""
        return hmac.new(self._key, number.encode(), hashlib.sha256).hexdigest()


def mask(number: str | None) -> str:
    """Return a number as logs and pages show it: `+91••••••3210`; `unknown` without one."""
    if not number:
        return "unknown"
    head = 3 if number.startswith("+") and len(number) > 3 + _SHOWN else 0
    hidden = max(0, len(number) - head - _SHOWN)
    return number[:head] + "•" * hidden + number[head + hidden :]
