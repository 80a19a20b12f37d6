"""`bolbank bench latency`: how long a caller waits, measured at the caller's ear.

A fresh server answers one call after the other over each transport. In each, the caller speaks over
the bot's prompts until the bot asks for something that only the customer knows.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from agent.caller.bench.calls import START_S
from agent.caller.bench.machine import machine
from agent.caller.bench.program import running
from agent.caller.bench.progress import Report
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


async def bench_latency(
    calls: int = CALLS,
    *,
    transports: Sequence[Via] = TRANSPORTS,
    progress: Report | None = None,
) -> dict[str, Any]:
    """Place `calls` calls over each transport; return `{"bench", "machine", "rows", "baseline"}`.

    Raises:
        BenchError: the server did not start.
        CallerError: a call could not be placed.
    """
    rows = []
    with tempfile.TemporaryDirectory(prefix="bolbank-bench-") as folder:
        async with running("agent.caller.bench.ours", [folder]) as server, Espeak() as espeak:
            told = await server.read(START_S)
            for place, via in enumerate(transports):
                reports = []
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
                rows.append(asdict(row(via, reports)))
    return {"bench": "latency", "machine": machine(), "rows": rows, "baseline": []}


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


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
