"""Which replica takes a call: the less loaded of two, then the others."""

import random
import ssl
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from agent.speech.errors import PoolBusy, ReplicaLost, SpeechError
from agent.speech.remote.addresses import is_loopback
from agent.speech.remote.credentials import PoolKey, Refused
from agent.speech.remote.link import Link, open_link
from agent.speech.remote.protocol import Hello
from agent.speech.remote.registry import Lease, Registry

MOST_TRIED = 4
"""Replicas asked for one call, one after the other, before it waits."""


@dataclass
class _Sent:
    """Calls sent to a replica since the lease of `at`: the lease does not count them yet."""

    at: float
    calls: int = 0


@dataclass
class Finder:
    """Opens connections to the replicas of a registry.

    `tls` is None where there is no certificate authority to check them by: then replicas of other
    machines are left aside, unless `plain` allows to talk to them in the clear.
    """

    registry: Registry
    key: PoolKey
    tls: ssl.SSLContext | None = None
    plain: bool = False
    _sent: dict[str, _Sent] = field(default_factory=dict)

    async def open(self, hello: Hello, leave: frozenset[str] = frozenset()) -> Link:
        """Return a connection to a replica that has room, away from those in `leave`.

        Raises:
            PoolBusy: none has.
            SpeechError: none can be reached, or none is allowed to be.
        """
        reason: SpeechError = PoolBusy("no speech replica is known")
        for lease in self._candidates(leave)[:MOST_TRIED]:
            # Counted before it is there, for those who choose meanwhile.
            sent = self._sent[lease.id] = self._since(lease)
            sent.calls += 1
            try:
                return await open_link(self._allowed(lease), hello, self.key, self.tls)
            except (PoolBusy, ReplicaLost, Refused) as error:
                reason = error
                sent.calls -= 1
        raise reason

    def _candidates(self, leave: frozenset[str]) -> list[Lease]:
        """Return replicas with room, in the order to try.

        Two are taken at random and the less loaded of them goes first, so that call servers that
        all look at the same leases do not all choose the same replica. The full ones come last:
        their lease may be older than their room.
        """
        alive = self.registry.replicas
        self._sent = {lease.id: self._since(lease) for lease in alive}
        known = [lease for lease in alive if lease.id not in leave]
        roomy = [lease for lease in known if self._load(lease) < 1]
        random.shuffle(roomy)
        roomy[:2] = sorted(roomy[:2], key=self._load)
        return roomy + [lease for lease in known if lease not in roomy]

    def _since(self, lease: Lease) -> _Sent:
        sent = self._sent.get(lease.id)
        return sent if sent is not None and sent.at == lease.at else _Sent(lease.at)

    def _load(self, lease: Lease) -> float:
        return (lease.calls + self._sent[lease.id].calls) / lease.capacity

    def _allowed(self, lease: Lease) -> Lease:
        host = urlsplit(lease.url).hostname or ""
        if lease.url.startswith("wss:"):
            if self.tls is None:
                raise Refused(
                    f"replica {lease.id} at {host} speaks TLS: name the certificate authority "
                    "that vouches for it"
                )
        elif not (self.plain or is_loopback(host)):
            raise Refused(
                f"replica {lease.id} at {host} speaks in the clear: give it a certificate, "
                "or allow plain connections"
            )
        return lease
