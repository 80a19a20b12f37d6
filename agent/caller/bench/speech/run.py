"""`bolbank bench speech`: every model of the pool on one device, each beside what it replaces.

On a GPU the shapes are those of the real models; on a CPU they are small, which shows that all of
it runs and how engines compare, not what a service would give. Weights are random: nothing has to
be downloaded, and texts have a length that is set.
"""

import tempfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.caller.bench.checkpoints import whisper as whisper_shapes
from agent.caller.bench.machine import machine
from agent.caller.bench.progress import Report
from agent.caller.bench.speech.capacity import capacity
from agent.caller.bench.speech.elsewhere import HERE, elsewhere
from agent.caller.bench.speech.mel import mel
from agent.caller.bench.speech.nemotron import nemotron
from agent.caller.bench.speech.seamless import seamless
from agent.caller.bench.speech.subjects import subjects
from agent.caller.bench.speech.utterances import spoken
from agent.caller.bench.speech.vad import vad
from agent.caller.bench.speech.whisper import whisper
from agent.caller.errors import BenchError
from agent.speech.local import LocalPool, PoolLimits

Rows = AsyncIterator[tuple[bool, dict[str, Any]]]
"""Whether a row belongs to the baseline, and the row."""


@dataclass(frozen=True)
class Plan:
    """Where and how large: `real` shapes are for a GPU."""

    device: str
    real: bool
    seconds: float
    most_calls: int


async def bench_speech(
    device: str = "cpu",
    *,
    real: bool | None = None,
    only: Sequence[str] = (),
    seconds: float = 15.0,
    most_calls: int = 1024,
    progress: Report | None = None,
) -> dict[str, Any]:
    """Measure the parts named in `only` (all of `PARTS` where empty) and return the report.

    Raises:
        BenchError: a part is not known.
        ModelError: the device is not there.
    """
    if unknown := sorted(set(only) - set(PARTS)):
        raise BenchError(f"unknown parts: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    plan = Plan(device, device != "cpu" if real is None else real, seconds, most_calls)
    rows: list[dict[str, Any]] = []
    baseline: list[dict[str, Any]] = []
    parts = [name for name in PARTS if not only or name in only]
    for done, name in enumerate(parts):
        if progress is not None:
            progress(name, done, len(parts))
        async for of_baseline, row in PARTS[name](plan):
            (baseline if of_baseline else rows).append({"part": name} | row)
    return {"bench": "speech", "machine": machine(), "rows": rows, "baseline": baseline}


async def _vad(plan: Plan) -> Rows:
    for row in vad(plan.device):
        yield False, row


async def _mel(plan: Plan) -> Rows:
    for row in mel(plan.device, _shape(plan).mels, 30.0):
        yield False, row


async def _whisper(plan: Plan) -> Rows:
    name = "large-v3-turbo" if plan.real else "tiny"
    batches = (1, 8, 32) if plan.real else (1, 8)
    for window_s in (30.0, 8.0) if plan.real else (8.0,):
        for each in whisper(_shape(plan), name, plan.device, window_s, batches):
            yield each


async def _nemotron(plan: Plan) -> Rows:
    for row in nemotron(plan.device, real=plan.real):
        yield False, row


async def _seamless(plan: Plan) -> Rows:
    for row in seamless(plan.device, real=plan.real):
        yield False, row


async def _calls(plan: Plan) -> Rows:
    """Of the bundled recogniser every word is judged; those with random weights say noise."""
    utterances = await spoken()
    with tempfile.TemporaryDirectory(prefix="bolbank-bench-") as scratch:
        for subject in subjects(Path(scratch), plan.device, real=plan.real):
            limits = PoolLimits(max_streams=plan.most_calls)
            device = str(subject.about["device"])
            async with LocalPool(subject.transcriber, limits=limits, vad_device=device) as pool:
                async for row in capacity(
                    pool, utterances, subject.about, most=plan.most_calls, seconds=plan.seconds
                ):
                    yield False, row if subject.judged else row | {"right": None}


async def _elsewhere(plan: Plan) -> Rows:
    async for row in elsewhere(await spoken(), (1, 20), plan.seconds):
        yield row["where"] == HERE, row


def _shape(plan: Plan) -> whisper_shapes.WhisperShape:
    return whisper_shapes.LARGE_V3_TURBO if plan.real else whisper_shapes.TINY


PARTS: Mapping[str, Callable[[Plan], Rows]] = {
    "vad": _vad,
    "mel": _mel,
    "whisper": _whisper,
    "nemotron": _nemotron,
    "seamless": _seamless,
    "calls": _calls,
    "elsewhere": _elsewhere,
}
