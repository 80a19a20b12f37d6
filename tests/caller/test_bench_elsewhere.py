"""The bench of a replica's socket: real calls, here and there."""

import pytest

from agent.caller.bench.speech.elsewhere import HERE, elsewhere
from agent.caller.bench.speech.utterances import spoken


@pytest.mark.alone
async def test_calls_are_heard_here_and_there_and_what_the_way_costs_is_told():
    rows = [row async for row in elsewhere(await spoken(), (2,), 6.0)]
    assert [row["where"] for row in rows] == [HERE, "a replica"]
    for row in rows:
        assert row["right"] == row["utterances"] > 0
        assert row["final_p50_ms"] >= row["stop_p50_ms"] > 0
        assert row["call_process_cpu_ms_per_call_s"] > 0
