"""Sealing: AES-256-GCM under a ring of keys, the newest of which seals.

A sealed value is `B1` · key id (4 bytes) · nonce (12 bytes) · ciphertext and tag. The header and
what the value is about are authenticated with it, so it opens only where it belongs. Nonces are
random: one key is good for 2**32 values (NIST SP 800-38D, section 8.3).
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from agent.trust import keyfile
from agent.trust.errors import SealError

_MAGIC = b"B1"
_ID, _NONCE, _TAG = 4, 12, 16
_HEADER = len(_MAGIC) + _ID


class KeyRing:
    """Keys by id (8 hex digits), 32 bytes each; the last one seals, all of them open."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        self._ciphers = {bytes.fromhex(key_id): AESGCM(key) for key_id, key in keys.items()}
        self.key_id = list(keys)[-1]
        """The key that seals."""

    @classmethod
    def load_or_create(cls, path: Path) -> Self:
        """Return the ring kept in `path`, made with mode 0600 if it is not there.

        To change keys, add a line to the file; old lines must stay as long as what they sealed.

        Raises:
            KeyFileError: the file is damaged or others can read it.
        """
        return cls(keyfile.load_or_create(path))

    def seal(self, plain: bytes, about: str) -> bytes:
        """Return `plain` sealed; it opens only with the same `about`."""
        header = _MAGIC + bytes.fromhex(self.key_id)
        nonce = os.urandom(_NONCE)
        cipher = self._ciphers[header[len(_MAGIC) :]]
        return header + nonce + cipher.encrypt(nonce, plain, header + about.encode())

    def open(self, sealed: bytes, about: str) -> bytes:
        """Return what was sealed about `about`.

        Raises:
            SealError: it is damaged, was moved, or its key is not on the ring.
        """
        header, nonce = sealed[:_HEADER], sealed[_HEADER : _HEADER + _NONCE]
        if len(sealed) < _HEADER + _NONCE + _TAG or header[: len(_MAGIC)] != _MAGIC:
            raise SealError(f"{about}: not a sealed value")
        cipher = self._ciphers.get(header[len(_MAGIC) :])
        if cipher is None:
            key_id = header[len(_MAGIC) :].hex()
            raise SealError(f"{about}: sealed with key {key_id}, which is not in the key file")
        try:
            return cipher.decrypt(nonce, sealed[_HEADER + _NONCE :], header + about.encode())
        except InvalidTag:
            raise SealError(f"{about}: damaged, or moved from where it belongs") from None
