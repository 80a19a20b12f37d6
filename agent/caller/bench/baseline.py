"""The baseline of `bench calls`: a stock Pipecat pipeline with its own Silero analyzer, served.

Pipecat's own FastAPI WebSocket transport, its VADProcessor with a SileroVADAnalyzer a call, and a
processor that answers each utterance with three seconds of sound; all options at their defaults.
Where the comparison could favour us it is bent the other way: the wire is raw A-law instead of JSON
and base64, there is no recogniser, no recording and no dialogue, and logging is off.

Run as a program: prints `{"media_url", "metrics_url"}` when it takes calls; ends by SIGTERM.
"""

import json
import socket

import numpy as np
import uvicorn
import uvloop
from fastapi import FastAPI, WebSocket
from fastapi.responses import PlainTextResponse
from pipecat.audio.vad.silero import SileroVADAnalyzer
from pipecat.frames.frames import (
    Frame,
    InputAudioRawFrame,
    OutputAudioRawFrame,
    TTSAudioRawFrame,
    VADUserStoppedSpeakingFrame,
)
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineParams, PipelineWorker
from pipecat.processors.audio.vad_processor import VADProcessor
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.serializers.base_serializer import FrameSerializer
from pipecat.transports.base_transport import BaseTransport
from pipecat.transports.websocket.fastapi import FastAPIWebsocketParams, FastAPIWebsocketTransport
from pipecat.workers.runner import WorkerRunner

from telephony.asterisk import alaw
from telephony.ticker import Ticker

RATE_HZ = alaw.RATE_HZ
ANSWER_S = 3.0


class AlawSerializer(FrameSerializer):
    """Binary messages are A-law; text messages are ignored."""

    async def serialize(self, frame: Frame) -> bytes | None:
        """Return the audio of an output frame as A-law."""
        return alaw.encode(frame.audio) if isinstance(frame, OutputAudioRawFrame) else None

    async def deserialize(self, data: str | bytes) -> Frame | None:
        """Return A-law as an input frame."""
        if isinstance(data, str):
            return None
        return InputAudioRawFrame(audio=alaw.decode(data), sample_rate=RATE_HZ, num_channels=1)


class Answerer(FrameProcessor):
    """Answers each utterance with the same sound: what a bot with ready recordings does."""

    def __init__(self) -> None:
        super().__init__()
        time_s = np.arange(int(ANSWER_S * RATE_HZ)) / RATE_HZ
        self._answer = (np.sin(2 * np.pi * 300 * time_s) * 6000).astype(np.int16).tobytes()

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        """Pass every frame on; at the end of speech push the answer."""
        await super().process_frame(frame, direction)
        await self.push_frame(frame, direction)
        if (
            isinstance(frame, VADUserStoppedSpeakingFrame)
            and direction is FrameDirection.DOWNSTREAM
        ):
            await self.push_frame(
                TTSAudioRawFrame(audio=self._answer, sample_rate=RATE_HZ, num_channels=1)
            )


async def answer(websocket: WebSocket) -> None:
    """Carry one call until its socket closes."""
    await websocket.accept(subprotocol="media")
    transport = FastAPIWebsocketTransport(
        websocket,
        FastAPIWebsocketParams(
            audio_in_enabled=True, audio_out_enabled=True, serializer=AlawSerializer()
        ),
    )
    pipeline = Pipeline(
        [
            transport.input(),
            VADProcessor(vad_analyzer=SileroVADAnalyzer()),
            Answerer(),
            transport.output(),
        ]
    )
    worker = PipelineWorker(
        pipeline,
        params=PipelineParams(audio_in_sample_rate=RATE_HZ, audio_out_sample_rate=RATE_HZ),
    )

    async def cancel(_transport: BaseTransport, _websocket: WebSocket) -> None:
        await worker.cancel()

    transport.add_event_handler("on_client_disconnected", cancel)
    runner = WorkerRunner(handle_sigint=False)
    await runner.add_workers(worker)
    await runner.run()


def create_app(ticker: Ticker) -> FastAPI:
    """Return the application: `/media` takes calls, `/metrics` tells the loop's lag."""
    app = FastAPI()
    app.websocket("/media")(answer)

    @app.get("/metrics")
    async def metrics() -> PlainTextResponse:
        lags = (f"bolbank_loop_lag_p{p}_ms {ticker.lag_ms(p)}\n" for p in (50, 99))
        return PlainTextResponse("".join(lags))

    return app


async def serve() -> None:
    """Serve on a free port until a signal."""
    ticker = Ticker()
    ticker.start()
    config = uvicorn.Config(
        create_app(ticker),
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=2,
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        ready = {
            "media_url": f"ws://127.0.0.1:{port}/media",
            "metrics_url": f"http://127.0.0.1:{port}/metrics",
        }
        print(json.dumps(ready), flush=True)
        await uvicorn.Server(config).serve([listener])


def main() -> None:
    """Run the baseline as a server of its own."""
    uvloop.run(serve())


if __name__ == "__main__":
    main()
