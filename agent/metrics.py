"""What `/metrics` tells Prometheus."""

from collections.abc import Callable

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

Reading = Callable[[], float]


class Gauges(Collector):
    """Gauges read when they are asked for, so that no call pays for a scrape."""

    def __init__(self, readings: dict[str, tuple[str, Reading]]) -> None:
        """Take name → (help, how to read it)."""
        self._readings = readings

    def collect(self) -> list[Metric]:
        return [
            GaugeMetricFamily(name, text, value=read())
            for name, (text, read) in self._readings.items()
        ]


def exposition(
    readings: dict[str, tuple[str, Reading]], *collectors: Collector
) -> Callable[[], bytes]:
    """Return a function that renders the readings and `collectors` in Prometheus' text format."""
    registry = CollectorRegistry()
    for collector in (Gauges(readings), *collectors):
        registry.register(collector)
    return lambda: generate_latest(registry)
