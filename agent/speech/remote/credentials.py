"""How call servers and replicas know each other: one key that all of a bank's machines share.

Three things are signed with it (HMAC-SHA256, each with a purpose of its own):

- a replica's **lease** in Redis, so that whoever can write there cannot send callers' voices to a
  place of his own;
- the **ticket** a client opens a connection with: for one replica, once, within `SKEW_S`;
- the replica's **proof** in return, over the ticket's nonce: a lease that was copied while it was
  good opens no door once somebody else listens at its address.

The clocks of the machines must agree within `SKEW_S`.
"""

import hashlib
import hmac
import json
import secrets
from collections import OrderedDict
from dataclasses import dataclass

from agent.speech.errors import SpeechError

SKEW_S = 30.0
_SCHEME = "BolBank "
_LONGEST = 400


class Refused(SpeechError):
    """A ticket, lease or proof is not ours."""


class PoolKey:
    """The pool's shared key; at least 32 random bytes."""

    def __init__(self, key: bytes) -> None:
        if len(key) < 32:
            raise SpeechError("the speech pool's key is too short: it takes 32 bytes")
        self._key = key

    def sign(self, purpose: str, *fields: str) -> str:
        """Return the signature of `fields` for one purpose, as hex."""
        what = json.dumps([purpose, *fields]).encode()
        return hmac.new(self._key, what, hashlib.sha256).hexdigest()

    def check(self, signature: str, purpose: str, *fields: str) -> None:
        """Raise Refused unless `sign` made `signature` of the same."""
        expected = self.sign(purpose, *fields)
        if not hmac.compare_digest(signature.encode(), expected.encode()):
            raise Refused(f"the {purpose} is not signed with this pool's key")


@dataclass(frozen=True)
class Ticket:
    """What opens one connection: the header to send, and the nonce that the proof must cover."""

    header: str
    nonce: str


def ticket(key: PoolKey, replica: str, now_s: float) -> Ticket:
    """Return a fresh ticket to `replica` at `now_s` (Unix time)."""
    nonce, at = secrets.token_hex(16), f"{now_s:.3f}"
    return Ticket(f"{_SCHEME}{at} {nonce} {key.sign('ticket', replica, at, nonce)}", nonce)


def proof(key: PoolKey, replica: str, nonce: str) -> str:
    """Return what a replica answers a ticket with."""
    return key.sign("proof", replica, nonce)


class Door:
    """Checks the tickets to one replica."""

    def __init__(self, key: PoolKey, replica: str) -> None:
        self._key = key
        self._replica = replica
        self._used: OrderedDict[str, float] = OrderedDict()

    def admit(self, header: str, now_s: float) -> str:
        """Return the nonce of a good ticket, which is good no second time.

        Raises:
            Refused: it is not ours, of another time, or used.
        """
        at, nonce, signature = _parts(header)
        self._key.check(signature, "ticket", self._replica, at, nonce)
        if abs(now_s - float(at)) > SKEW_S:
            raise Refused(
                f"the ticket is {now_s - float(at):.0f} s old: set the machines' clocks (NTP)"
            )
        # Only good tickets get here: a stranger cannot fill this.
        while self._used and next(iter(self._used.values())) < now_s - 2 * SKEW_S:
            self._used.popitem(last=False)
        if nonce in self._used:
            raise Refused("the ticket was used before")
        self._used[nonce] = now_s
        return nonce


def _parts(header: str) -> tuple[str, str, str]:
    fields = header.removeprefix(_SCHEME).split(" ")
    if not header.startswith(_SCHEME) or len(header) > _LONGEST or len(fields) != 3:
        raise Refused("there is no ticket")
    return fields[0], fields[1], fields[2]
