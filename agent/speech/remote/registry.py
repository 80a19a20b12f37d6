"""Where the replicas are: leases in Redis, signed, of three seconds.

Redis holds addresses and figures, never sound. `speech/replicas` is the set of their ids,
`speech/replica/ID` a lease: signature, space, JSON. While Redis is away, the last known replicas
count on: whether one still lives shows when it is called.
"""

import asyncio
import logging
import time
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from redis.asyncio import Redis
from redis.exceptions import RedisError

from agent.speech.remote.credentials import SKEW_S, PoolKey, Refused
from agent.speech.remote.protocol import Language

LEASE_S = 3.0
RENEW_S = 1.0
_ANSWER_S = 1.0
_SET = "speech/replicas"
_MOST_REPLICAS = 1_000
_LONGEST = 16_000

Languages = Annotated[frozenset[Language], Field(max_length=256)]

log = logging.getLogger(__name__)


class Lease(BaseModel):
    """What a replica says of itself. `at` is Unix time; `calls` are open now."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    id: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    version: int
    url: Annotated[str, Field(pattern="^wss?://", max_length=300)]
    calls: Annotated[int, Field(ge=0)]
    capacity: Annotated[int, Field(ge=1)]
    host: Annotated[str, Field(max_length=255)]
    pid: int
    at: float
    hears: Languages = frozenset()
    """Speech of these is translated."""
    reads: Languages = frozenset()
    """Text of these is, and translated into them."""

    @property
    def room(self) -> int:
        return self.capacity - self.calls


class Announcer:
    """Keeps one replica's lease."""

    def __init__(self, redis: Redis, key: PoolKey) -> None:
        self._redis, self._key = redis, key

    async def announce(self, lease: Lease) -> None:
        """Write the lease for the next `LEASE_S`; raises RedisError, OSError."""
        text = lease.model_dump_json()
        value = f"{self._key.sign('lease', text)} {text}"
        pipeline = self._redis.pipeline(transaction=False)
        pipeline.sadd(_SET, lease.id)
        pipeline.set(_name(lease.id), value, px=int(LEASE_S * 1000))
        async with asyncio.timeout(_ANSWER_S):
            await pipeline.execute()

    async def withdraw(self, replica: str) -> None:
        """Remove the lease: no new call comes; raises RedisError, OSError."""
        pipeline = self._redis.pipeline(transaction=False)
        pipeline.delete(_name(replica))
        pipeline.srem(_SET, replica)
        async with asyncio.timeout(_ANSWER_S):
            await pipeline.execute()


class Registry:
    """The replicas as a call server knows them: looked up every second, kept in memory."""

    def __init__(self, redis: Redis, key: PoolKey, version: int) -> None:
        self._redis, self._key, self._version = redis, key, version
        self._known: dict[str, Lease] = {}
        self._odd: set[str] = set()
        """Leases left aside of which the log has been told."""
        self._away = False
        self._task: asyncio.Task[None] | None = None

    @property
    def replicas(self) -> list[Lease]:
        """Those that live, as far as is known."""
        return list(self._known.values())

    async def start(self) -> None:
        """Look once, then every `RENEW_S`; a Redis that is away is waited for."""
        await self.look()
        self._task = asyncio.create_task(self._look_for_ever(), name="speech-registry")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def look(self) -> None:
        """Read the leases now; without Redis what is known stays."""
        try:
            async with asyncio.timeout(_ANSWER_S):
                known = await self._read()
        except (RedisError, OSError) as error:
            if not self._away:
                log.warning(
                    "Redis did not answer (%s): known speech replicas serve on",
                    type(error).__name__,
                )
            self._away = True
        else:
            self._away = False
            self._known = known

    async def _read(self) -> dict[str, Lease]:
        members: Any = await self._redis.srandmember(_SET, _MOST_REPLICAS)
        ids = [member.decode(errors="replace") for member in members]
        if not ids:
            return {}
        values: Any = await self._redis.mget([_name(each) for each in ids])
        if gone := [each for each, value in zip(ids, values, strict=True) if value is None]:
            await self._redis.srem(_SET, *gone)
        leases, odd = list[Lease](), set[str]()
        for each, value in zip(ids, values, strict=True):
            if value is None:
                continue
            try:
                leases.append(self._lease(value))
            except Refused as error:
                odd.add(each)
                if each not in self._odd:
                    log.warning("a speech lease in Redis is left aside: %s", error)
        self._odd = odd
        return {lease.id: lease for lease in leases if lease.version == self._version}

    def _lease(self, value: bytes) -> Lease:
        """Return a lease; raises Refused where it is not of ours, or of another time."""
        if len(value) > _LONGEST:
            raise Refused(f"it has {len(value)} bytes")
        signature, _, text = value.decode(errors="replace").partition(" ")
        self._key.check(signature, "lease", text)
        try:
            lease = Lease.model_validate_json(text)
        except ValidationError:
            raise Refused("it is of another version of this software") from None
        if abs(time.time() - lease.at) > SKEW_S:
            raise Refused(f"the clock of replica {lease.id} on {lease.host} is off: set it (NTP)")
        return lease

    async def _look_for_ever(self) -> None:
        while True:
            await asyncio.sleep(RENEW_S)
            try:
                await self.look()
            except Exception:
                log.exception("looking for speech replicas stumbled and goes on")


def _name(replica: str) -> str:
    return f"speech/replica/{replica}"
