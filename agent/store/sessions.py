"""The state of running dialogues in Redis, sealed, so that a call outlives its process."""

from redis.asyncio import Redis

from agent.store.redis_client import ask, ask_bytes
from agent.store.seal import Sealer

_TTL_S = 3600


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

    async def delete(self, dialogue_id: str) -> None:
        """Forget the dialogue. Raises StoreUnavailable."""
        await ask(self._redis.delete(_key(dialogue_id)))


def _key(dialogue_id: str) -> str:
    return f"session/{dialogue_id}"
