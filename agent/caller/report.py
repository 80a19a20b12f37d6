"""What a synthetic caller brings home from a call."""

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from agent.caller.lines import FRAME_MS
from agent.caller.timings import barge_in_ms, reply_ms
from agent.caller.track import Span
from agent.caller.words import Who, Words


@dataclass(frozen=True)
class Act:
    """One thing that the caller did, on the line's clock."""

    kind: Literal["say", "interrupt", "press", "noise"]
    text: str
    start_ms: float
    end_ms: float


@dataclass(frozen=True)
class Turn:
    """One turn of the conversation, seen from the caller's end.

    `text` is what was meant. `heard` is what the bot understood (the caller's turns only: this
    caller does not recognise speech). `latency_ms` is a bot's turn's: from the end of what the
    caller did to the bot's first sound.
    """

    who: Who
    text: str
    at_ms: float
    heard: str | None = None
    latency_ms: float | None = None


@dataclass(frozen=True)
class CallReport:
    """One call. `problem` is None when the script ran to its end; `recording` holds both sides."""

    transport: str
    language: str
    number: str | None
    call_id: str | None
    duration_s: float
    ended_by: Literal["caller", "bot"]
    problem: str | None
    turns: list[Turn]
    voice_to_voice_ms: list[float] = field(default_factory=list)
    barge_in_ms: list[float] = field(default_factory=list)
    recording: Path | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return the report as JSON-ready values."""
        values = asdict(self)
        values["recording"] = str(self.recording) if self.recording else None
        return values


def conversation(
    acts: list[Act], words: list[tuple[float, Words]], heard: list[Span]
) -> list[Turn]:
    """Return the turns of both sides in order of time.

    `words` are stamped with the time that they were said. What the bot understood belongs to the
    caller's last act before it; the bot's first words after an act carry the latency of its first
    sound.
    """
    words = sorted(words, key=lambda told: told[0])
    # An act begins with the next tick of the line's clock; a quick answer can be told before it.
    starts_ms = [act.start_ms - FRAME_MS for act in acts] + [float("inf")]
    turns = [Turn("bot", e.text, at) for at, e in words if e.who == "bot" and at < starts_ms[0]]
    for place, act in enumerate(acts):
        since = [told for told in words if starts_ms[place] <= told[0] < starts_ms[place + 1]]
        understood = " ".join(each.text for _, each in since if each.who == "caller")
        turns.append(Turn("caller", act.text, act.start_ms, heard=understood or None))
        latency = reply_ms(act.end_ms, _next_ms(acts, place), heard)
        for at, each in since:
            if each.who == "bot":
                turns.append(Turn("bot", each.text, at, latency_ms=latency))
                latency = None
    return turns


def voice_latencies(acts: list[Act], heard: list[Span]) -> list[float]:
    """Return each time from the end of the caller's speech to the bot's first sound."""
    times = [
        reply_ms(act.end_ms, _next_ms(acts, place), heard)
        for place, act in enumerate(acts)
        if act.kind in ("say", "interrupt")
    ]
    return [time for time in times if time is not None]


def barge_ins(acts: list[Act], heard: list[Span]) -> list[float]:
    """Return each time from the caller's interruption to silence on the line."""
    times = (barge_in_ms(act.start_ms, heard) for act in acts if act.kind == "interrupt")
    return [time for time in times if time is not None]


def _next_ms(acts: list[Act], place: int) -> float | None:
    """Return when the act after the one at `place` began; None after the last."""
    return acts[place + 1].start_ms if place + 1 < len(acts) else None
