"""How long a caller waits for an answer, stage by stage.

An answer begins with the last of the caller's speech and ends with the first sound of whatever is
said next, a filler too: that is what the caller waits for. Answers to keys are not measured, nor
what the caller talks into before it sounds.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields

from prometheus_client import Histogram
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from agent.speech.pool import Final

FROM_S, TO_S, STEPS = 0.002, 5.0, 40
"""What a bucket tells apart: a fifth more or less, from a batch on a GPU to a bank's bad day."""

MOST_WORDLESS = 8
"""Utterances of one call whose words are not known yet; of older ones nothing is measured."""


@dataclass(frozen=True)
class StageTimes:
    """The stages of one answer, in order, in seconds."""

    endpoint_s: float
    """The silence until the speech counts as over, and how far the pool is behind the line."""
    queue_s: float
    """Waiting for the recogniser."""
    recogniser_s: float
    handover_s: float
    """What else lies between the end and the words: a translation, a replica's socket, the loop."""
    dialogue_s: float
    """From the words to something to say, where the bank is asked in between with its answer."""
    voice_s: float
    """From there to its first sound."""


STAGES = tuple(field.name.removesuffix("_s") for field in fields(StageTimes))


@dataclass(frozen=True)
class _Stopped:
    from_sample: int
    at_s: float
    endpoint_s: float


@dataclass(frozen=True)
class _Heard:
    at_s: float
    endpoint_s: float
    queue_s: float
    recogniser_s: float
    handover_s: float


class StageWatch:
    """The stop-watch of one call. Sans-IO: told of what happens, it reads `now_s` and `report`s."""

    def __init__(self, now_s: Callable[[], float], report: Callable[[StageTimes], None]) -> None:
        """`now_s` is a monotonic clock."""
        self._now_s = now_s
        self._report = report
        self._stopped: deque[_Stopped] = deque(maxlen=MOST_WORDLESS)
        self._heard: _Heard | None = None
        self._said_at_s: float | None = None

    def stopped(self, from_sample: int, endpoint_ms: float) -> None:
        """Speech from `from_sample` on counts as over, `endpoint_ms` of sound after its last."""
        self._stopped.append(_Stopped(from_sample, self._now_s(), endpoint_ms / 1000))

    def heard(self, final: Final) -> None:
        """The words are here, and they answer what was asked."""
        self.dropped()
        for stopped in self._stopped:
            if stopped.from_sample == final.from_sample:
                at_s = self._now_s()
                queue_s, device_s = final.timings.queue_ms / 1000, final.timings.device_ms / 1000
                # A busy loop is told of the end late, and of the words right behind it.
                handover_s = max(0.0, at_s - stopped.at_s - queue_s - device_s)
                self._heard = _Heard(at_s, stopped.endpoint_s, queue_s, device_s, handover_s)

    def said(self) -> None:
        """Something to say goes to the voice; all but an answer's first is let pass."""
        if self._heard is not None and self._said_at_s is None:
            self._said_at_s = self._now_s()

    def sounded(self) -> None:
        """A piece of sound leaves for the caller; all but an answer's first is let pass."""
        heard, said_at_s = self._heard, self._said_at_s
        if heard is None or said_at_s is None:
            return
        self.dropped()
        self._report(
            StageTimes(
                heard.endpoint_s,
                heard.queue_s,
                heard.recogniser_s,
                heard.handover_s,
                said_at_s - heard.at_s,
                self._now_s() - said_at_s,
            )
        )

    def dropped(self) -> None:
        """The next sound answers something else."""
        self._heard = self._said_at_s = None


class StageHistogram(Collector):
    """The stages of all calls' answers, for Prometheus; every answer counts once in each."""

    def __init__(self) -> None:
        edges = (FROM_S * (TO_S / FROM_S) ** (step / STEPS) for step in range(STEPS + 1))
        self._seconds = Histogram(
            "bolbank_turn_stage_seconds",
            "Stages between the end of a caller's speech and the first sound of the answer.",
            ["stage"],
            buckets=[float(f"{edge:.3g}") for edge in edges],
            registry=None,
        )
        for stage in STAGES:
            self._seconds.labels(stage)

    def observe(self, times: StageTimes) -> None:
        """Count one answer."""
        for stage in STAGES:
            self._seconds.labels(stage).observe(getattr(times, f"{stage}_s"))

    def collect(self) -> Iterable[Metric]:
        """Return the one family."""
        return self._seconds.collect()
