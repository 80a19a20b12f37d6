"""The benches on real processes and sockets, with small numbers: this tests the plumbing."""

import asyncio
import io
import json
import os
import sys
from pathlib import Path

import pytest
from prometheus_client import Histogram
from rich.console import Console

from agent.caller.bench.calls import measure, write_callers
from agent.caller.bench.latency import row, rows_of_stages
from agent.caller.bench.load import Job
from agent.caller.bench.machine import machine
from agent.caller.bench.meter import usage
from agent.caller.bench.program import running
from agent.caller.bench.progress import bar
from agent.caller.bench.stages import Stage, stages_of
from agent.caller.errors import BenchError
from agent.caller.report import CallReport
from tests.caller.bots import Bot, answering, media_url


def test_a_process_that_is_gone_cannot_be_measured() -> None:
    with pytest.raises(ProcessLookupError):
        usage(2**22 + 1)


async def test_a_process_is_measured_with_its_children() -> None:
    child = "memory = b'x' * 60_000_000; input()"
    busy = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", busy, stdin=asyncio.subprocess.PIPE
    )
    try:
        for _ in range(200):
            if usage(process.pid).rss_mb > 60:
                break
            await asyncio.sleep(0.05)
        assert usage(process.pid).rss_mb > 60
        assert usage(os.getpid()).cpu_s > 0
    finally:
        await process.communicate(b"\n")


async def test_a_program_that_ends_or_babbles_is_named() -> None:
    async with running("json.tool", ["/nowhere"]) as program:
        with pytest.raises(BenchError, match=r"json\.tool ended"):
            await program.read(20.0)
    async with running("this") as program:
        with pytest.raises(BenchError, match="no JSON"):
            await program.read(20.0)
    async with running("asyncio") as program:
        with pytest.raises(BenchError, match="said nothing within"):
            await program.read(0.2)


async def test_the_load_keeps_calling_when_the_server_hangs_up(tmp_path: Path) -> None:
    audio = tmp_path / "callers.alaw"
    await write_callers(audio)
    assert audio.stat().st_size == 3 * 8 * 8000
    bot = Bot(greeting_s=0.3, hang_up_after=0)
    async with answering(bot) as server, running("agent.caller.bench.load") as load:
        job = Job(calls=3, seconds=1.5, ramp_s=0.1, audio=str(audio), media_url=media_url(server))
        load.write(vars(job))
        assert await load.read(30.0) == {"event": "steady"}
        outcome = await load.read(30.0)
    assert outcome["event"] == "measured"
    assert outcome["placed"] > 3
    assert outcome["ended_by_server"] >= outcome["placed"] - 3
    assert outcome["calls_that_heard"] == 3
    assert outcome["heard_s"] > 0.5


async def test_the_load_tells_of_a_server_that_takes_no_calls(tmp_path: Path) -> None:
    audio = tmp_path / "callers.alaw"
    audio.write_bytes(bytes(1600))
    async with running("agent.caller.bench.load") as load:
        job = Job(1, 0.1, 0.1, str(audio), media_url="ws://127.0.0.1:9", patience_s=0.1)
        load.write(vars(job))
        stuck = await load.read(30.0)
    assert stuck["event"] == "stuck"
    assert stuck["placed"] == 0
    assert stuck["refused"] > 0


async def test_stock_pipecat_is_measured_as_the_baseline(tmp_path: Path) -> None:
    audio = tmp_path / "callers.alaw"
    await write_callers(audio)
    measured = await measure("baseline", 2, audio, tmp_path, 9.0)
    assert measured.calls == 2
    assert measured.calls_that_heard >= 1
    assert measured.calls_refused == 0
    assert measured.cpu_ms_per_call_s > 0
    assert measured.rss_mb_per_call > 1


@pytest.mark.alone
async def test_ten_calls_at_once_are_transcribed_word_for_word(tmp_path: Path) -> None:
    audio = tmp_path / "callers.alaw"
    await write_callers(audio)
    measured = await measure("ours", 10, audio, tmp_path / "data", 20.0)
    assert measured.calls_refused == 0
    assert measured.utterances_heard is not None
    assert measured.utterances_right is not None
    assert measured.utterances_heard >= 10
    assert measured.utterances_right >= 0.9 * measured.utterances_heard


def test_figures_say_on_what_they_were_measured() -> None:
    found = machine()
    assert found["cores"] >= 1
    assert found["packages"]["pipecat-ai"].startswith("1.")
    json.dumps(found)


def test_progress_is_shown_as_a_bar() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=80)
    with bar(console) as report:
        report("10 calls, baseline", 3, 8)
    assert "10 calls, baseline" in console.file.getvalue()  # type: ignore[attr-defined]


def report(voice: list[float], over: list[float], problem: str | None = None) -> CallReport:
    return CallReport("webrtc", "hi", None, "call-1", 9.0, "caller", problem, [], voice, over, None)


def test_latency_is_told_by_percentiles_and_problems_are_counted() -> None:
    figures = row("webrtc", [report([400.0, 600.0], [120.0]), report([500.0], [], "step 2: x")])
    assert (figures.calls, figures.problems, figures.turns, figures.barge_ins) == (2, 1, 3, 1)
    assert figures.voice_to_voice_p50_ms == 500.0
    assert figures.voice_to_voice_p95_ms == 590.0
    assert row("webrtc", [report([], [])]).voice_to_voice_p50_ms is None


def test_a_server_without_stages_is_named() -> None:
    with pytest.raises(BenchError, match="no bolbank_turn_stage_seconds"):
        stages_of([])


def read(histogram: Histogram) -> dict[str, Stage]:
    return stages_of(sample for family in histogram.collect() for sample in family.samples)


def test_stages_are_told_of_the_benchs_own_calls_and_the_line_is_what_is_left() -> None:
    edges = [0.1, 0.2, 0.4]
    histogram = Histogram("bolbank_turn_stage_seconds", "", ["stage"], buckets=edges, registry=None)

    def answers(endpoint_s: float, voice_s: float) -> None:
        histogram.labels("endpoint").observe(endpoint_s)
        histogram.labels("voice").observe(voice_s)

    answers(9.0, 9.0)  # before the bench
    readings = [read(histogram)]
    answers(0.15, 0.05)
    answers(0.35, 0.05)
    readings.append(read(histogram))
    answers(0.15, 0.05)
    readings.append(read(histogram))
    answers(0.15, 9.0)
    readings.append(read(histogram))
    # The second caller spoke twice and was answered once where they could hear it; the third
    # measured what the server did not.
    calls = [report([400.0, 500.0], []), report([290.0], []), report([300.0, 350.0], [])]
    endpoint, voice, line = rows_of_stages("webrtc", calls, readings)
    assert (endpoint.stage, endpoint.turns, endpoint.mean_ms) == ("endpoint", 4, 200.0)
    assert endpoint.p50_ms == pytest.approx(166.7)  # two thirds into 100..200 ms
    assert endpoint.p95_ms == pytest.approx(360.0)
    assert voice.p50_ms == pytest.approx(66.7)
    assert voice.p95_ms == 400.0  # nothing is known beyond the last edge
    assert (line.stage, line.turns, line.mean_ms) == ("line", 3, 120.0)
    assert line.p95_ms == pytest.approx(147.0)


def test_a_bench_whose_callers_heard_nothing_has_no_figures() -> None:
    histogram = Histogram("bolbank_turn_stage_seconds", "", ["stage"], registry=None)
    histogram.labels("voice")
    rows = rows_of_stages("asterisk", [report([], [])], [read(histogram)] * 2)
    assert [(each.stage, each.turns, each.mean_ms, each.p95_ms) for each in rows] == [
        ("voice", 0, None, None),
        ("line", 0, None, None),
    ]
