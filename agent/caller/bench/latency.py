"""`bolbank bench latency`: how long a caller waits, measured at the caller's ear.

A fresh server answers one call after the other over each transport. In each, the caller speaks over
the bot's prompts until the bot asks for something that only the customer knows.

What the server's own stages make of that wait is read from its metrics before and after each call
(`agent.call.stages`). The stage `line` is the rest: jitter buffers, codec, network, and what the
caller and the voice detector do not agree on of where the words end.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from agent.caller.bench.calls import START_S
from agent.caller.bench.machine import machine
from agent.caller.bench.program import running
from agent.caller.bench.progress import Report
from agent.caller.bench.stages import Stage, read_stages
from agent.caller.report import CallReport
from agent.caller.ring import Via, ring
from agent.caller.script import Interrupt, Script, Step, WaitForEndOfSpeech
from agent.caller.timings import percentile
from agent.speech.espeak import Espeak

CALLS = 5
TRANSPORTS: tuple[Via, ...] = ("webrtc", "asterisk")
CUSTOMER = "+919876543210"
HINDI, BLOCK, MENU = "हिंदी", "मेरा कार्ड बंद कर दीजिए", "मुख्य मेनू"
OVER_MS = 1500


@dataclass(frozen=True)
class Row:
    """One transport: from the end of the caller's speech to the bot's first sound, and from the
    caller's first sound over the bot's speech to silence, both as heard at the caller.
    """

    transport: str
    calls: int
    problems: int
    turns: int
    voice_to_voice_p50_ms: float | None
    voice_to_voice_p95_ms: float | None
    barge_ins: int
    barge_in_p50_ms: float | None
    barge_in_p95_ms: float | None


@dataclass(frozen=True)
class StageRow:
    """One stage of one transport's answers, which take the sum of all.

    The server's are of its `turns` answers, percentiles within a fifth (`agent.caller.bench.stages`
    says why). `line` is of those of the calls' means in which both ends measured as many answers,
    `turns` in all.
    """

    transport: str
    stage: str
    turns: int
    mean_ms: float | None
    p50_ms: float | None
    p95_ms: float | None


async def bench_latency(
    calls: int = CALLS,
    *,
    transports: Sequence[Via] = TRANSPORTS,
    progress: Report | None = None,
) -> dict[str, Any]:
    """Place `calls` calls over each transport; return `{"bench", "machine", "rows", "baseline"}`.

    Raises:
        BenchError: the server did not start, or does not tell of its stages.
        CallerError: a call could not be placed.
    """
    rows, stage_rows = list[dict[str, Any]](), list[dict[str, Any]]()
    with tempfile.TemporaryDirectory(prefix="bolbank-bench-") as folder:
        async with running("agent.caller.bench.ours", [folder]) as server, Espeak() as espeak:
            told = await server.read(START_S)
            for place, via in enumerate(transports):
                reports = []
                readings = [await read_stages(told["metrics_url"])]
                for number in range(calls):
                    if progress is not None:
                        done = place * calls + number
                        progress(f"{via} call {number + 1}", done, calls * len(transports))
                    report = await ring(
                        via,
                        caller_of(via),
                        espeak,
                        server=told["server"],
                        api_token=told["api_token"],
                        seed=number,
                    )
                    reports.append(report)
                    readings.append(await read_stages(told["metrics_url"]))
                rows.append(asdict(row(via, reports)))
                stage_rows += map(asdict, rows_of_stages(via, reports, readings))
    return {
        "bench": "latency",
        "machine": machine(),
        "rows": [*rows, *stage_rows],
        "baseline": [],
    }


def caller_of(via: Via) -> Script:
    """Return what a caller does: speaks over every prompt, and knows what they want.

    On the telephone they choose Hindi first; the page has told it already.
    """
    steps: list[Step] = [Interrupt(say=HINDI, after_ms=OVER_MS)] if via == "asterisk" else []
    steps += [Interrupt(say=words, after_ms=OVER_MS) for words in (BLOCK, MENU, BLOCK)]
    return Script(language="hi", number=CUSTOMER, steps=(*steps, WaitForEndOfSpeech()))


def row(transport: str, reports: Sequence[CallReport]) -> Row:
    """Return the figures of one transport's calls."""
    voice = [value for report in reports for value in report.voice_to_voice_ms]
    over = [value for report in reports for value in report.barge_in_ms]
    return Row(
        transport=transport,
        calls=len(reports),
        problems=sum(report.problem is not None for report in reports),
        turns=len(voice),
        voice_to_voice_p50_ms=_rounded(percentile(voice, 50)),
        voice_to_voice_p95_ms=_rounded(percentile(voice, 95)),
        barge_ins=len(over),
        barge_in_p50_ms=_rounded(percentile(over, 50)),
        barge_in_p95_ms=_rounded(percentile(over, 95)),
    )


def rows_of_stages(
    transport: str, reports: Sequence[CallReport], readings: Sequence[Mapping[str, Stage]]
) -> list[StageRow]:
    """Return a row for each of the server's stages, and one for the line.

    `readings` are the server's, one before the first call and one after each.
    """
    rows = []
    for name in readings[0]:
        stage = readings[-1][name] - readings[0][name]
        figures = (stage.mean_ms, stage.percentile_ms(50), stage.percentile_ms(95))
        rows.append(StageRow(transport, name, stage.turns, *map(_rounded, figures)))
    turns, on_line = 0, list[float]()
    for report, before, after in zip(reports, readings, readings[1:], strict=False):
        answers = report.voice_to_voice_ms
        stages = [after[name] - before[name] for name in before]
        if answers and all(stage.turns == len(answers) for stage in stages):
            server_ms = sum(stage.sum_s for stage in stages) * 1000
            on_line.append((sum(answers) - server_ms) / len(answers))
            turns += len(answers)
    mean_ms = sum(on_line) / len(on_line) if on_line else None
    figures = (mean_ms, percentile(on_line, 50), percentile(on_line, 95))
    return [*rows, StageRow(transport, "line", turns, *map(_rounded, figures))]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
