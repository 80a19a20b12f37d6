"""A speech replica as a process of the bench: Redis and key come on stdin, its id goes out."""

import asyncio
import json
import sys

from agent.speech.local import LocalPool
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.replica import Listening, Replica
from agent.speech.whole import WholeTranscriber
from agent.store.redis_client import connect


async def _serve(redis_url: str, key: bytes) -> None:
    redis = connect(redis_url)
    async with (
        LocalPool(WholeTranscriber(DemoRecogniser())) as pool,
        Replica(pool, PoolKey(key), redis, Listening()) as replica,
    ):
        await asyncio.sleep(1.0)  # its lease is out
        print(json.dumps({"replica": replica.id}), flush=True)
        await asyncio.to_thread(sys.stdin.read)  # until the bench is done
    await redis.aclose()


if __name__ == "__main__":
    given = json.loads(sys.stdin.readline())
    asyncio.run(_serve(given["redis_url"], bytes.fromhex(given["key"])))
