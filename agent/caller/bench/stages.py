"""The stages of answers, from a server's histograms: between two readings lie a bench's own calls.

Means are exact. Percentiles are interpolated linearly within a bucket, as Prometheus'
`histogram_quantile` does: they are off by a bucket's width at most, a fifth of the figure.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from prometheus_client.samples import Sample

from agent.caller.bench.metrics import read_metrics
from agent.caller.errors import BenchError

FAMILY = "bolbank_turn_stage_seconds"


@dataclass(frozen=True)
class Stage:
    """One stage of some answers: how many there were, their sum, how many took up to each edge."""

    turns: int
    sum_s: float
    up_to: dict[float, int]

    def __sub__(self, before: "Stage") -> "Stage":
        """Return the answers since `before`, of the same server."""
        up_to = {edge_s: count - before.up_to[edge_s] for edge_s, count in self.up_to.items()}
        return Stage(self.turns - before.turns, self.sum_s - before.sum_s, up_to)

    @property
    def mean_ms(self) -> float | None:
        """Return the mean; None of no answers."""
        return self.sum_s * 1000 / self.turns if self.turns else None

    def percentile_ms(self, percent: float) -> float | None:
        """Return the percentile; None of no answers, the last edge of what lies beyond it."""
        if not self.turns:
            return None
        rank = self.turns * percent / 100
        low_s, below = 0.0, 0
        for edge_s, count in sorted(self.up_to.items()):
            if count >= rank and count > below:
                return 1000 * (low_s + (edge_s - low_s) * max(0.0, rank - below) / (count - below))
            low_s, below = edge_s, count
        return 1000 * low_s


def stages_of(samples: Iterable[Sample]) -> dict[str, Stage]:
    """Return each stage's histogram, in the page's order.

    Raises:
        BenchError: there is none.
    """
    edges: dict[str, dict[float, int]] = {}
    turns: dict[str, int] = {}
    sums: dict[str, float] = {}
    for sample in samples:
        stage = sample.labels.get("stage", "")
        match sample.name.removeprefix(FAMILY):
            case "_bucket" if (edge := sample.labels["le"]) != "+Inf":
                edges.setdefault(stage, {})[float(edge)] = round(sample.value)
            case "_count":
                turns[stage] = round(sample.value)
            case "_sum":
                sums[stage] = sample.value
    if not edges:
        raise BenchError(f"the server's metrics have no {FAMILY}")
    return {name: Stage(turns[name], sums[name], edges[name]) for name in edges}


async def read_stages(url: str) -> dict[str, Stage]:
    """Return what a server at `url` has counted so far.

    Raises:
        BenchError: it cannot be read, or counts no stages.
    """
    return stages_of(await read_metrics(url))
