"""Who owns a call: a lease in Redis, and the fencing number that its database writes carry.

A lease is renewed every 3 s and lapses 10 s after its last renewal. When Redis is gone, running
calls go on: only a lease that names somebody else takes a call away from its process.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from redis.asyncio import Redis

from agent.store.errors import StoreUnavailable
from agent.store.redis_client import ask
from agent.store.repeating import Repeating

logger = logging.getLogger(__name__)

RENEW_S = 3.0
LAPSE_S = 10.0

# Renewing also restores a lease that Redis lost in a restart, but never takes one from another.
_RENEW = """
local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end"


@dataclass(frozen=True)
class Lease:
    """The right to a call. `fence` goes with every database write of the call."""

    call_id: str
    fence: int


class Leases:
    """The leases of one process.

    `owner` names the process, unique among all that share the Redis. `on_lost(call_id)` is told
    when a lease names another owner: let go of the call.
    """

    def __init__(
        self,
        redis: Redis,
        owner: str,
        on_lost: Callable[[str], None],
        renew_s: float = RENEW_S,
        lapse_s: float = LAPSE_S,
    ) -> None:
        self.owner = owner
        self._redis, self._on_lost = redis, on_lost
        self._lapse_ms = int(lapse_s * 1000)
        self._held: dict[str, Lease] = {}
        self._loop = Repeating("the renewal of leases", self.renew, renew_s)

    async def start(self) -> None:
        """Begin to renew, every `renew_s`."""
        self._loop.start()

    async def stop(self) -> None:
        """Stop renewing; leases still held lapse by themselves."""
        await self._loop.stop()

    async def acquire(self, call_id: str) -> Lease:
        """Take the lease of a call with a fencing number higher than any before.

        Raises:
            StoreUnavailable: Redis is gone; the caller gets an apology and a person.
        """
        fence = int(await ask(self._redis.incr("fence")))
        lease = Lease(call_id, fence)
        await ask(self._redis.set(_key(call_id), self._value(lease), px=self._lapse_ms))
        self._held[call_id] = lease
        return lease

    async def release(self, lease: Lease) -> None:
        """Give the lease back at the end of the call; a Redis that is gone does not matter."""
        self._held.pop(lease.call_id, None)
        try:
            await ask(self._redis.eval(_RELEASE, 1, _key(lease.call_id), self._value(lease)))
        except StoreUnavailable:
            logger.info("the lease could not be released and lapses by itself")

    async def renew(self) -> None:
        """Renew every lease held; tells `on_lost` of those that name another owner.

        Raises:
            StoreUnavailable: Redis is gone; nothing was lost by that.
        """
        held = list(self._held.values())
        if not held:
            return
        pipeline = self._redis.pipeline(transaction=False)
        for lease in held:
            pipeline.eval(_RENEW, 1, _key(lease.call_id), self._value(lease), self._lapse_ms)
        for lease, kept in zip(held, await ask(pipeline.execute()), strict=True):
            if not kept and lease.call_id in self._held:
                del self._held[lease.call_id]
                logger.warning("another process has taken the call over")
                self._on_lost(lease.call_id)

    async def lapsed(self, call_ids: Iterable[str]) -> set[str]:
        """Return those of `call_ids` that nobody holds. Raises StoreUnavailable."""
        ids = list(call_ids)
        if not ids:
            return set()
        values = await ask(self._redis.mget([_key(call_id) for call_id in ids]))
        return {call_id for call_id, value in zip(ids, values, strict=True) if value is None}

    def _value(self, lease: Lease) -> str:
        return f"{self.owner}:{lease.fence}"


def _key(call_id: str) -> str:
    return f"lease/{call_id}"
