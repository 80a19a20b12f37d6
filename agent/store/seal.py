"""What the store asks of whoever keeps the keys: sealed bytes in, sealed bytes out."""

from typing import Protocol


class Sealer(Protocol):
    """Seals bytes so that only this installation can read them.

    `about` names what the bytes belong to (`events/<call>/3`). It is authenticated with them, so a
    sealed value copied to another row does not open there.
    """

    def seal(self, plain: bytes, about: str) -> bytes: ...

    def open(self, sealed: bytes, about: str) -> bytes: ...
