"""The load of `bench calls`: N telephone calls at once, in a process of its own.

Everything is rendered beforehand: a call is a cycle of A-law frames, begun at a place of its own in
the cycle. A call that the server ends is followed by the next, so that N stay on the line.

Run as a program: reads one `Job` as JSON on stdin; prints `{"event": "steady"}` when all calls are
on the line (or `{"event": "stuck", …}`), and `{"event": "measured", …}` with an `Outcome` when
`seconds` have passed since then, the calls still being on; ends when stdin is closed.
"""

import asyncio
import json
import random
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx
import uvloop
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from agent.caller.lines import FRAME_S, every_20_ms
from telephony.asterisk.peer import SILENT_FRAME, Channel
from telephony.asterisk.protocol import FRAME_BYTES, MAX_MESSAGE_BYTES, write
from telephony.errors import ProtocolError
from telephony.ticker import Ticker

RETRY_S = 0.5
FAILURES = (OSError, TimeoutError, WebSocketException, httpx.HTTPError, KeyError, ProtocolError)
CONNECT_S = 10.0


@dataclass(frozen=True)
class Job:
    """What load to make.

    `media_url` is a socket that takes every call; or else `server` issues one a call against
    `api_token`. `audio` is a file of raw A-law that callers repeat.
    """

    calls: int
    seconds: float
    ramp_s: float
    audio: str
    media_url: str | None = None
    server: str | None = None
    api_token: str | None = None
    cycle_s: float = 8.0
    """How often an utterance begins in `audio`; calls begin in the quiet second half."""
    patience_s: float = 30.0
    """How long the last call may take to come on the line."""
    seed: int = 1


@dataclass
class Outcome:
    """What the callers met."""

    placed: int = 0
    ended_by_server: int = 0
    refused: int = 0
    heard_s: float = 0.0
    calls_that_heard: int = 0
    own_lag_p99_ms: float = 0.0
    """The load's own lag: above a few ms the load, not the server, is the limit."""


class Talker:
    """One place in the load: a call on the line, or the next about to be placed."""

    def __init__(
        self, job: Job, frames: list[bytes], chance: random.Random, outcome: Outcome
    ) -> None:
        self.on_line = asyncio.Event()
        self.heard_frames = 0
        self._job = job
        self._frames = frames
        self._chance = chance
        self._position = 0
        self._outcome = outcome
        self._socket: ClientConnection | None = None
        self._channel: Channel | None = None

    async def keep_calling(self, client: httpx.AsyncClient) -> None:
        """Place calls one after the other, for ever."""
        while True:
            self._position = self._quiet()
            try:
                async with connect(
                    await self._media_url(client),
                    subprotocols=[Subprotocol("media")],
                    compression=None,
                    max_size=MAX_MESSAGE_BYTES,
                    open_timeout=CONNECT_S,
                    close_timeout=1.0,
                    proxy=None,
                ) as socket:
                    await self._call(socket)
            except FAILURES:
                self._outcome.refused += 1
                await asyncio.sleep(RETRY_S)

    async def tick(self) -> None:
        """Speak and hear 20 ms."""
        socket, channel = self._socket, self._channel
        if socket is None or channel is None:
            return
        frame, events = channel.tick()
        self.heard_frames += frame is not SILENT_FRAME
        try:
            for event in events:
                await socket.send(write(event))
            await socket.send(self._frames[self._position])
        except WebSocketException:
            self._socket = None
        self._position = (self._position + 1) % len(self._frames)

    async def _call(self, socket: ClientConnection) -> None:
        channel = Channel(f"load-{self._outcome.placed}")
        await socket.send(write(channel.start))
        self._outcome.placed += 1
        self._socket, self._channel = socket, channel
        self.on_line.set()
        try:
            async for message in socket:
                for event in channel.receive(message):
                    await socket.send(write(event))
                if channel.hung_up:
                    return
        finally:
            self._socket = None
            self._outcome.ended_by_server += 1

    def _quiet(self) -> int:
        """Return a frame where nothing is being said."""
        cycle = round(self._job.cycle_s / FRAME_S)
        begin = cycle * self._chance.randrange(max(1, len(self._frames) // cycle))
        return (begin + cycle // 2 + self._chance.randrange(cycle // 4)) % len(self._frames)

    async def _media_url(self, client: httpx.AsyncClient) -> str:
        if self._job.media_url is not None:
            return self._job.media_url
        answer = await client.post(
            f"{self._job.server}/api/media",
            json={"caller": None, "called": None, "proof": "none"},
            headers={"Authorization": f"Bearer {self._job.api_token}"},
        )
        answer.raise_for_status()
        return str(answer.json()["url"])


async def make_load(job: Job) -> None:
    """Do `job` and tell of it on stdout."""
    audio = await asyncio.to_thread(Path(job.audio).read_bytes)
    frames = [audio[at : at + FRAME_BYTES] for at in range(0, len(audio), FRAME_BYTES)]
    chance = random.Random(job.seed)
    outcome = Outcome()
    talkers = [Talker(job, frames, chance, outcome) for _ in range(job.calls)]
    lag = Ticker()
    async with httpx.AsyncClient(timeout=CONNECT_S, trust_env=False) as client:
        clock = asyncio.create_task(_tick(talkers))
        calling = []
        for talker in talkers:
            calling.append(asyncio.create_task(talker.keep_calling(client)))
            await asyncio.sleep(job.ramp_s / job.calls)
        try:
            async with asyncio.timeout(job.patience_s):
                for talker in talkers:
                    await talker.on_line.wait()
        except TimeoutError:
            _tell({"event": "stuck", **asdict(outcome)})
        else:
            lag.start()
            _tell({"event": "steady"})
            await asyncio.wait({clock}, timeout=job.seconds)
            outcome.heard_s = sum(talker.heard_frames for talker in talkers) * FRAME_S
            outcome.calls_that_heard = sum(talker.heard_frames > 0 for talker in talkers)
            outcome.own_lag_p99_ms = round(lag.lag_ms(99), 2)
            _tell({"event": "measured", **asdict(outcome)})
        await asyncio.to_thread(sys.stdin.read)
        for task in [*calling, clock]:
            task.cancel()
        await asyncio.gather(*calling, clock, return_exceptions=True)
        lag.stop()


async def _tick(talkers: list[Talker]) -> None:
    async for _ in every_20_ms():
        for talker in talkers:
            await talker.tick()


def _tell(message: dict[str, object]) -> None:
    print(json.dumps(message), flush=True)


def main() -> None:
    """Read the job from stdin's first line and do it."""
    uvloop.run(make_load(Job(**json.loads(sys.stdin.readline()))))


if __name__ == "__main__":
    main()
