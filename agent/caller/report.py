"""What a synthetic caller brings home from a call."""

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

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

    `words` are stamped with their arrival. What the bot understood belongs to the caller's last act
    before it; the bot's first words after an act carry the latency of its first sound.
    """
    turns: list[Turn] = []
    for position, act in enumerate(acts):
        next_ms = acts[position + 1].start_ms if position + 1 < len(acts) else None
        since = [
            (at, each)
            for at, each in words
            if act.start_ms <= at and (next_ms is None or at < next_ms)
        ]
        understood = " ".join(each.text for _, each in since if each.who == "caller")
        turns.append(Turn("caller", act.text, act.start_ms, heard=understood or None))
        latency = reply_ms(act.end_ms, next_ms, heard)
        for at, each in since:
            if each.who == "bot":
                turns.append(Turn("bot", each.text, at, latency_ms=latency))
                latency = None
    first_ms = acts[0].start_ms if acts else float("inf")
    opening = [Turn("bot", e.text, at) for at, e in words if e.who == "bot" and at < first_ms]
    return opening + turns


def voice_latencies(acts: list[Act], heard: list[Span]) -> list[float]:
    """Return each time from the end of the caller's speech to the bot's first sound."""
    found = []
    for position, act in enumerate(acts):
        if act.kind in ("say", "interrupt"):
            next_ms = acts[position + 1].start_ms if position + 1 < len(acts) else None
            latency = reply_ms(act.end_ms, next_ms, heard)
            if latency is not None:
                found.append(latency)
    return found


def barge_ins(acts: list[Act], heard: list[Span]) -> list[float]:
    """Return each time from the caller's interruption to silence on the line."""
    times = (barge_in_ms(act.start_ms, heard) for act in acts if act.kind == "interrupt")
    return [time for time in times if time is not None]
