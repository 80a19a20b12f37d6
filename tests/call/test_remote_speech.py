"""A house whose speech is elsewhere: heard by a replica, and by keys while there is none."""

import asyncio
from pathlib import Path

import pytest
from redis.asyncio import Redis

from agent.speech.local import LocalPool
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.replica import Listening, Replica
from agent.speech.whole import WholeTranscriber
from agent.trust import keyfile
from tests.call.conftest import served
from tests.call.customer import customer

pytestmark = pytest.mark.alone

SUNITA = "+919876543210"


async def test_without_a_replica_a_call_goes_on_by_keys_and_with_one_it_is_heard(
    tmp_path: Path, redis: Redis, redis_url: str
) -> None:
    async with served(tmp_path, speech_pool="remote", redis_url=redis_url) as bank:
        pool = bank.house.pool
        assert pool.label == "no speech replica yet"
        call = (bank.url, bank.house.new_api_token or "", SUNITA, pool.espeak)
        async with customer("asterisk", *call) as sunita:
            await sunita.hears("For English, press 2")
            await sunita.presses("2")
            await sunita.hears("How can I help you")
            assert pool.load.unlooked == 1, "nobody hears her"
            await sunita.presses("3")
            await sunita.hears("last four digits")
            key = PoolKey(keyfile.first(tmp_path / "keys" / "speech"))
            async with (
                LocalPool(WholeTranscriber(DemoRecogniser())) as own,
                Replica(own, key, redis, Listening()),
            ):
                while pool.load.unlooked:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
                await sunita.presses("*0")
                await sunita.hears("How can I help you")
                await sunita.says("block my card")
                await sunita.hears("last four digits")
                assert "demo recogniser" in pool.label
        record = await bank.record(sunita.call_id)
    assert record.outcome == "caller_hung_up"
    said = [turn.text for turn in record.turns if turn.who == "caller"]
    assert said[-1] == "block my card"
