"""The state of running dialogues in Redis, sealed, so that a call outlives its process.

Beside each state stands whose it is: a caller who was cut off finds their dialogue again.
"""

from dataclasses import dataclass

from redis.asyncio import Redis

from agent.store.redis_client import ask, ask_bytes
from agent.store.seal import Sealer

_TTL_S = 3600


@dataclass(frozen=True)
class Trail:
    """Where a caller's newest dialogue is: its own id, and the call it was last carried by."""

    dialogue_id: str
    call_id: str


class Sessions:
    """Saved after every engine event; gone an hour after the last."""

    def __init__(self, redis: Redis, sealer: Sealer, ttl_s: int = _TTL_S) -> None:
        self._redis, self._sealer, self._ttl_s = redis, sealer, ttl_s

    async def save(self, dialogue_id: str, state: bytes) -> None:
        """Keep `state` (the engine's serialised state). Raises StoreUnavailable."""
        key = _key(dialogue_id)
        await ask(self._redis.set(key, self._sealer.seal(state, key), ex=self._ttl_s))

    async def read(self, dialogue_id: str) -> bytes | None:
        """Return the state last saved, or None. Raises StoreUnavailable."""
        key = _key(dialogue_id)
        sealed = await ask_bytes(self._redis.get(key))
        return None if sealed is None else self._sealer.open(sealed, key)

    async def leave_trail(self, caller_hash: str, trail: Trail) -> None:
        """Note which dialogue a caller's newest call carries. Raises StoreUnavailable."""
        value = f"{trail.dialogue_id} {trail.call_id}".encode()
        key = _trail_key(caller_hash)
        await ask(self._redis.set(key, self._sealer.seal(value, key), ex=self._ttl_s))

    async def take_trail(self, caller_hash: str) -> Trail | None:
        """Return where a caller's newest dialogue is, once: it is taken up by one call only.

        Raises StoreUnavailable.
        """
        key = _trail_key(caller_hash)
        sealed = await ask_bytes(self._redis.getdel(key))
        if sealed is None:
            return None
        dialogue_id, call_id = self._sealer.open(sealed, key).decode().split(" ")
        return Trail(dialogue_id, call_id)

    async def delete(self, dialogue_id: str) -> None:
        """Forget the dialogue. Raises StoreUnavailable."""
        await ask(self._redis.delete(_key(dialogue_id)))


def _trail_key(caller_hash: str) -> str:
    return f"trail/{caller_hash}"


def _key(dialogue_id: str) -> str:
    return f"session/{dialogue_id}"
