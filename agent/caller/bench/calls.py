"""`bolbank bench calls`: what a telephone call costs, beside a stock Pipecat pipeline.

For each number of calls a fresh server process takes them; the load comes from another process with
ready-made speech; CPU and memory are read from /proc by this one. The baseline is measured in the
same run, at the same numbers, by the same load.
"""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx
import numpy as np

from agent.caller.bench.load import Job
from agent.caller.bench.machine import machine
from agent.caller.bench.meter import usage
from agent.caller.bench.metrics import read_metrics
from agent.caller.bench.program import running
from agent.caller.bench.progress import Report
from agent.caller.errors import BenchError
from agent.caller.mouth import LINE_NOISE_DB, at_speech_level, white_noise
from agent.caller.script import Script, Silence
from agent.caller.voice import EspeakVoice
from agent.speech.espeak import Espeak
from telephony.asterisk import alaw

CALLS = (1, 10, 25, 50)
MEASURE_S = 20.0
RAMP_S_A_CALL = 0.1
CYCLE_S = 8.0
UTTERANCES = ("मेरा बैलेंस बताइए", "मेरा कार्ड बंद कर दीजिए", "बैलेंस")
START_S = 120.0


@dataclass(frozen=True)
class Row:
    """One number of calls. CPU and memory are of the server process and its children.

    `cpu_ms_per_call_s` is milliseconds of CPU for each second of each call; `rss_mb_per_call` is
    what memory grew by since before the first call. `load_lag_p99_ms` is the load's own lag: where
    it is high, the machine and not the server was the limit. `utterances_heard` are the callers'
    turns in the transcripts, and `utterances_right` those of them that are word for word what was
    said; None where the server keeps no transcripts.
    """

    calls: int
    cpu_ms_per_call_s: float
    loop_lag_p50_ms: float
    loop_lag_p99_ms: float
    rss_mb_per_call: float
    calls_placed: int
    calls_ended_by_server: int
    calls_refused: int
    calls_that_heard: int
    utterances_heard: int | None
    utterances_right: int | None
    load_lag_p99_ms: float


async def bench_calls(
    counts: Sequence[int] = CALLS,
    *,
    seconds: float = MEASURE_S,
    baseline: bool = True,
    progress: Report | None = None,
) -> dict[str, Any]:
    """Measure and return `{"bench", "machine", "rows": […], "baseline": […]}`.

    Raises:
        BenchError: a server did not start or broke, or no caller heard anything.
    """
    subjects = ["ours", *(["baseline"] if baseline else [])]
    rows: dict[str, list[dict[str, Any]]] = {"ours": [], "baseline": []}
    steps = [(subject, count) for count in counts for subject in subjects]
    with tempfile.TemporaryDirectory(prefix="bolbank-bench-") as folder:
        audio = Path(folder) / "callers.alaw"
        await write_callers(audio)
        for done, (subject, count) in enumerate(steps):
            if progress is not None:
                progress(f"{count} calls, {subject}", done, len(steps))
            data = Path(folder) / f"{subject}-{count}"
            row = await measure(subject, count, audio, data, seconds)
            rows[subject].append(asdict(row))
    if progress is not None:
        progress("done", len(steps), len(steps))
    return {
        "bench": "calls",
        "machine": machine(),
        "rows": rows["ours"],
        "baseline": rows["baseline"],
    }


async def measure(subject: str, calls: int, audio: Path, data: Path, seconds: float) -> Row:
    """Measure one server (`ours` or `baseline`) with `calls` calls for `seconds`.

    Raises:
        BenchError: it did not start or broke, or no caller heard anything.
    """
    arguments = [str(data)] if subject == "ours" else []
    async with running(f"agent.caller.bench.{subject}", arguments) as server:
        told = await server.read(START_S)
        before = usage(server.pid)
        ramp_s = RAMP_S_A_CALL * calls
        job = Job(
            calls=calls,
            seconds=seconds,
            ramp_s=ramp_s,
            audio=str(audio),
            cycle_s=CYCLE_S,
            media_url=told.get("media_url"),
            server=told.get("server"),
            api_token=told.get("api_token"),
        )
        async with running("agent.caller.bench.load") as load:
            load.write(asdict(job))
            if (stuck := await load.read(START_S + ramp_s))["event"] != "steady":
                raise BenchError(
                    f"{subject}: not all {calls} calls came on the line: {stuck['placed']} placed, "
                    f"{stuck['refused']} refused"
                )
            from_s, start = time.monotonic(), usage(server.pid)
            outcome = await load.read(seconds + START_S)
            took_s, end = time.monotonic() - from_s, usage(server.pid)
            lags = await _lags(told["metrics_url"])
            heard = await _heard(told["server"], told["api_token"]) if told.get("server") else None
    if not outcome["calls_that_heard"]:
        raise BenchError(f"{subject}: none of {calls} callers heard anything")
    return Row(
        calls=calls,
        cpu_ms_per_call_s=round((end.cpu_s - start.cpu_s) * 1000 / took_s / calls, 2),
        loop_lag_p50_ms=round(lags["bolbank_loop_lag_p50_ms"], 2),
        loop_lag_p99_ms=round(lags["bolbank_loop_lag_p99_ms"], 2),
        rss_mb_per_call=round((end.rss_mb - before.rss_mb) / calls, 2),
        calls_placed=outcome["placed"],
        calls_ended_by_server=outcome["ended_by_server"],
        calls_refused=outcome["refused"],
        calls_that_heard=outcome["calls_that_heard"],
        utterances_heard=None if heard is None else len(heard),
        utterances_right=None if heard is None else sum(text in UTTERANCES for text in heard),
        load_lag_p99_ms=outcome["own_lag_p99_ms"],
    )


async def write_callers(path: Path) -> None:
    """Write what callers say as raw A-law: each utterance, then line noise to fill its 8 s."""
    rate_hz = alaw.RATE_HZ
    script = Script(language="hi", steps=(Silence(seconds=1),))
    random = np.random.default_rng(1)
    cycles = []
    async with Espeak() as espeak:
        voice = EspeakVoice(espeak, script)
        for text in UTTERANCES:
            speech = at_speech_level(await voice.render(text, rate_hz))
            cycle = white_noise(CYCLE_S, LINE_NOISE_DB, rate_hz, random)
            cycle[: len(speech)] += speech
            cycles.append(cycle)
    samples = np.concatenate(cycles).astype("<i2").tobytes()
    await asyncio.to_thread(path.write_bytes, alaw.encode(samples))


async def _heard(server: str, api_token: str) -> list[str]:
    """Return what the server's transcripts have of every call's callers."""
    bearer = {"Authorization": f"Bearer {api_token}"}
    try:
        async with httpx.AsyncClient(timeout=30.0, trust_env=False, headers=bearer) as client:
            listed = await client.get(f"{server}/api/calls", params={"limit": 500})
            texts: list[str] = []
            for call in listed.raise_for_status().json()["calls"]:
                found = await client.get(f"{server}/api/calls/{call['id']}")
                turns = found.raise_for_status().json()["turns"]
                texts += [turn["text"] for turn in turns if turn["who"] == "caller"]
    except httpx.HTTPError as error:
        raise BenchError(f"{server}/api/calls: {error}") from error
    return texts


async def _lags(url: str) -> dict[str, float]:
    """Return the gauges of a Prometheus page that have no labels, by name."""
    gauges = {each.name: each.value for each in await read_metrics(url) if not each.labels}
    for name in ("bolbank_loop_lag_p50_ms", "bolbank_loop_lag_p99_ms"):
        if name not in gauges:
            raise BenchError(f"{url} has no {name}")
    return gauges
