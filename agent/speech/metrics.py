"""What `/metrics` tells of the speech models: read when asked, so that no row pays for a scrape."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from agent.speech.batching.meter import Histogram, Load, Meter

_STATM = Path("/proc/self/statm")
_LABELS = ("model", "device")


class Measured(Protocol):
    """A model behind a queue: a batcher, a voice detector."""

    @property
    def meter(self) -> Meter:
        """What it has done."""

    @property
    def load(self) -> Load:
        """How busy it is now."""


class SpeechCollector(Collector):
    """Metrics of what `measured` returns; call it on the event loop that they belong to.

    Every family has the labels `model` and `device`. The real-time factor over any span is
    `rate(bolbank_speech_batch_seconds_sum) / rate(bolbank_speech_audio_seconds_total)`; the gauge
    is that of the last ten seconds.
    """

    def __init__(self, measured: Callable[[], Iterable[Measured]]) -> None:
        self._measured = measured

    def collect(self) -> Iterator[Metric]:
        """Yield the families."""
        read = [(each.meter, each.load) for each in self._measured()]
        meters = [meter for meter, _ in read]
        yield _rows(meters)
        yield _counter("dropped_results", "Results nobody waited for.", meters, "dropped")
        yield _counter("audio_seconds", "Sound recognised or rendered.", meters, "audio_s")
        yield _histogram("batch_rows", "Rows of a batch.", meters, "batch_rows")
        yield _histogram("batch_seconds", "Time of a batch on its device.", meters, "batch_s")
        yield _histogram("queue_seconds", "Time a row waited for its batch.", meters, "queue_s")
        yield from _loads(read)
        yield _memory({meter.device for meter in meters})


def _rows(meters: list[Meter]) -> Metric:
    rows = CounterMetricFamily(
        "bolbank_speech_rows", "Rows by how they ended.", labels=(*_LABELS, "outcome")
    )
    for meter in meters:
        for outcome, count in vars(meter.counters).items():
            rows.add_metric((meter.model, meter.device, outcome), count)
    return rows


def _counter(name: str, text: str, meters: list[Meter], of: str) -> Metric:
    family = CounterMetricFamily(f"bolbank_speech_{name}", text, labels=_LABELS)
    for meter in meters:
        family.add_metric((meter.model, meter.device), getattr(meter, of))
    return family


def _histogram(name: str, text: str, meters: list[Meter], of: str) -> Metric:
    family = HistogramMetricFamily(f"bolbank_speech_{name}", text, labels=_LABELS)
    for meter in meters:
        histogram: Histogram = getattr(meter, of)
        family.add_metric((meter.model, meter.device), _cumulated(histogram), histogram.sum)
    return family


def _cumulated(histogram: Histogram) -> list[tuple[str, float]]:
    """Return Prometheus' buckets: up to each edge, all that is smaller counts too."""
    so_far, buckets = 0, []
    edges = [*map(str, map(float, histogram.edges)), "+Inf"]
    for edge, count in zip(edges, list(histogram.counts), strict=True):
        so_far += count
        buckets.append((edge, float(so_far)))
    return buckets


_GAUGES: dict[str, tuple[str, Callable[[Load], float | None]]] = {
    "waiting_rows": ("Rows that wait now.", lambda load: load.queued),
    "running_rows": ("Rows on the device now.", lambda load: load.busy),
    "running_seconds": ("Age of the batch on the device.", lambda load: load.running_s),
    "device_busy_ratio": ("Share of the last 10 s at work.", lambda load: load.device_busy),
    "queue_p50_seconds": ("Median wait of the last 10 s.", lambda load: load.queue_p50_s),
    "queue_p95_seconds": ("95th percentile of the same.", lambda load: load.queue_p95_s),
    "rtf": ("Device seconds a second of sound, last 10 s.", lambda load: load.rtf),
}


def _loads(read: list[tuple[Meter, Load]]) -> Iterator[Metric]:
    for name, (text, value_of) in _GAUGES.items():
        family = GaugeMetricFamily(f"bolbank_speech_{name}", text, labels=_LABELS)
        for meter, load in read:
            if (value := value_of(load)) is not None:
                family.add_metric((meter.model, meter.device), value)
        yield family


def _memory(devices: set[str]) -> Metric:
    """Return what this process keeps resident (`cpu`) and what is in use of each GPU."""
    family = GaugeMetricFamily(
        "bolbank_speech_memory_bytes", "Memory in use, by device.", labels=("device",)
    )
    for device in sorted(devices | {"cpu"}):
        used = _cuda_bytes(device) if device.startswith("cuda") else _resident_bytes()
        if used is not None:
            family.add_metric((device,), used)
    return family


def _resident_bytes() -> int | None:
    """Return the resident set of this process; None where the system does not tell."""
    try:
        pages = int(_STATM.read_text("ascii").split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def _cuda_bytes(device: str) -> int | None:
    """Return what is taken of a GPU's memory, by torch, CTranslate2 and anyone else.

    None where the GPU does not answer: the other figures are needed then most of all.
    """
    import torch

    try:
        free, total = torch.cuda.mem_get_info(device)
    except RuntimeError:
        return None
    return int(total - free)
