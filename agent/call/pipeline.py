"""One call's Pipecat pipeline, from the leg's sound to the leg's sound."""

from collections.abc import Callable

from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineParams, PipelineWorker
from pipecat.workers.runner import WorkerRunner

from agent.call.conversation import Conversation
from agent.call.ears import CheckSecret, Ears, Keypad
from agent.call.leg import Leg
from agent.call.mouth import Mouth
from agent.call.transport import LegTransport
from agent.speech.pool import SpeechStream


async def run(
    leg: Leg,
    stream: SpeechStream,
    conversation: Conversation,
    check_secret: CheckSecret,
    on_audio: Callable[[bytes, float], None],
    on_sound: Callable[[], None],
) -> None:
    """Run a call until its conversation ends it.

    `on_audio` taps what the caller says; `on_sound` is told of every piece that is said to them.
    """
    transport = LegTransport(leg, on_audio)
    pipeline = Pipeline(
        [
            transport.input(),
            Keypad(check_secret),
            Ears(stream),
            conversation,
            Mouth(stream, on_sound),
            transport.output(),
        ]
    )
    worker = PipelineWorker(
        pipeline,
        params=PipelineParams(audio_in_sample_rate=leg.rate_hz, audio_out_sample_rate=leg.rate_hz),
        # A quiet caller is the dialogue's business, and one idle call must not end the others.
        idle_timeout_secs=None,
        cancel_on_idle_timeout=False,
        cancel_runner_on_idle_timeout=False,
        enable_rtvi=False,
        enable_turn_tracking=False,
        check_dangling_tasks=False,
    )
    runner = WorkerRunner(handle_sigint=False, check_dangling_tasks=False)
    await runner.add_workers(worker)
    await runner.run()
