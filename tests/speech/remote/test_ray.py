"""Ray Serve on this machine: replicas die, freeze and are replaced, and no caller notices."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import numpy as np
import pytest

from agent.speech.pool import SpeechStarted, SpeechStopped
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.finder import Finder
from agent.speech.remote.pool import RemotePool
from agent.speech.remote.registry import Lease, Registry
from agent.trust import keyfile
from tests.speech.caller import Caller, until
from tests.speech.remote.test_calls import assert_whole_story

CALLS = 20
SAID = (
    ("what is my balance", "en-us+f4"),
    ("block my card", "en-us+f4"),
    ("कार्ड बंद करो", "hi+m4"),
    ("बैलेंस बताइए", "hi+m4"),
)
FRAME_S = 0.02


@asynccontextmanager
async def speech_serve(folder: Path, redis_url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run `bolbank speech serve` with two replicas; end it as an administrator does."""
    here = {name: value for name, value in os.environ.items() if name != "RAY_ADDRESS"}
    given = {
        "BOLBANK_REDIS_URL": redis_url,
        "BOLBANK_DATA_DIR": str(folder),
        "BOLBANK_SPEECH_REPLICAS_MIN": "2",
        "BOLBANK_SPEECH_REPLICAS_MAX": "2",
        "BOLBANK_SMART_TURN": "false",
        "OMP_NUM_THREADS": "1",
    }
    command = [sys.executable, "-c", "from agent.cli import main; main()", "speech", "serve"]
    with (folder / "serve.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *command, env=here | given, stdout=log, stderr=log, start_new_session=True
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 30)
        except TimeoutError:
            os.killpg(process.pid, signal.SIGKILL)
            raise


async def replicas(registry: Registry, enough: Callable[[list[Lease]], bool]) -> list[Lease]:
    while not enough(registry.replicas):  # noqa: ASYNC110
        await asyncio.sleep(0.1)
    return registry.replicas


async def say_at_once(
    lines: list[Caller], sounds: list[np.ndarray], meanwhile: Callable[[], bool] | None = None
) -> None:
    """All callers speak together, in real time; from a second on `meanwhile` is tried till done."""
    loop = asyncio.get_running_loop()
    longest = max(map(len, sounds))
    at_s = loop.time()
    for begin in range(0, longest, 160):
        for line, sound in zip(lines, sounds, strict=True):
            line.stream.feed(sound[begin : begin + 160].tobytes())
        if meanwhile is not None and begin >= 8_000 and meanwhile():
            meanwhile = None
        at_s += FRAME_S
        await asyncio.sleep(max(0.0, at_s - loop.time()))
    assert meanwhile is None, "nobody was in mid-utterance"


@pytest.mark.alone
@pytest.mark.timeout(180)
async def test_twenty_calls_outlive_a_killed_a_frozen_and_a_replaced_replica(
    redis, redis_url, tmp_path, say, silence
):
    spoken = [
        np.concatenate([silence(0.6), say(text, voice), silence(1.6)]) for text, voice in SAID
    ]
    width = max(map(len, spoken))
    spoken = [np.concatenate([each, silence((width - len(each)) / 8_000)]) for each in spoken]
    key = PoolKey(keyfile.first(tmp_path / "keys" / "speech"))
    registry = Registry(redis, key, protocol.VERSION)
    async with speech_serve(tmp_path, redis_url) as command:
        await registry.start()
        await replicas(registry, lambda known: len(known) == 2)
        async with RemotePool(Finder(registry, key)) as pool, AsyncExitStack() as open_calls:
            lines = [
                Caller(await open_calls.enter_async_context(pool.stream(8_000, ["en", "hi"])))
                for _ in range(CALLS)
            ]
            await until(lambda: not any(line.stream.deaf for line in lines))
            gone: set[str] = set()
            struck: list[int] = []

            def homes() -> list[str]:
                return [line.stream.link.replica for line in lines if line.stream.link]

            def strike(how: signal.Signals) -> bool:
                victim = max(registry.replicas, key=lambda lease: homes().count(lease.id))
                if not any(is_speaking(line, victim.id) for line in lines):
                    return False
                os.kill(victim.pid, how)
                gone.add(victim.id)
                struck.append(victim.pid)
                return True

            def redeploy() -> bool:
                command.send_signal(signal.SIGHUP)
                return True

            async def turn(number: int, meanwhile: Callable[[], bool] | None = None) -> None:
                said = [spoken[(number + call) % len(SAID)] for call in range(CALLS)]
                await say_at_once(lines, said, meanwhile)
                for line in lines:
                    await line.heard(number + 1)

            await turn(0, lambda: strike(signal.SIGKILL))
            await replicas(registry, lambda now: len(now) == 2 and not gone & ids(now))
            await turn(1, lambda: strike(signal.SIGSTOP))
            gone |= ids(registry.replicas)
            await turn(2, redeploy)
            await replicas(registry, lambda now: len(now) == 2 and not gone & ids(now))
            for line in lines:
                await line.say(silence(1))
            await until(lambda: len(homes()) == CALLS and not gone & set(homes()))
            os.kill(struck[-1], signal.SIGKILL)  # Serve has it drain, which it never will
            await turn(3)
    for call, line in enumerate(lines):
        assert await line.heard(4) == [SAID[(number + call) % len(SAID)][0] for number in range(4)]
        assert_whole_story(line, 4)


def ids(leases: list[Lease]) -> set[str]:
    return {lease.id for lease in leases}


def is_speaking(line: Caller, replica: str) -> bool:
    """The caller is in mid-utterance at `replica`."""
    link = line.stream.link
    here = link is not None and link.replica == replica
    return here and len(line.of(SpeechStarted)) > len(line.of(SpeechStopped))
