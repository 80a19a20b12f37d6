"""Ids that work once: of media sockets we are about to be called on, and of tokens already used."""

import hashlib
import secrets

from redis.asyncio import Redis

from agent.store.redis_client import ask, ask_bytes
from agent.store.seal import Sealer

_TTL_S = 30
_MAX_ID = 64


class MediaIds:
    """One-time ids that a media socket must present before any audio is taken."""

    def __init__(self, redis: Redis, sealer: Sealer, ttl_s: int = _TTL_S) -> None:
        self._redis, self._sealer, self._ttl_s = redis, sealer, ttl_s

    async def issue(self, about: bytes = b"") -> str:
        """Return a new id that carries `about` to whoever consumes it. Raises StoreUnavailable."""
        media_id = secrets.token_urlsafe(24)
        key = f"media/{media_id}"
        await ask(self._redis.set(key, self._sealer.seal(about, key), ex=self._ttl_s))
        return media_id

    async def consume(self, media_id: str) -> bytes | None:
        """Return what the id carries, once; None for one unknown, used or older than 30 s.

        Raises StoreUnavailable.
        """
        if len(media_id) > _MAX_ID:
            return None
        key = f"media/{media_id}"
        sealed = await ask_bytes(self._redis.getdel(key))
        return None if sealed is None else self._sealer.open(sealed, key)


class UsedIds:
    """Ids of signed tokens (`jti`) that have been presented."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def use(self, token_id: str, ttl_s: int) -> bool:
        """Return True the first time an id is presented within `ttl_s`. Raises StoreUnavailable."""
        key = "used/" + hashlib.sha256(token_id.encode()).hexdigest()
        return bool(await ask(self._redis.set(key, b"1", nx=True, ex=ttl_s)))
