"""What a server under test tells Prometheus, read by a bench."""

import httpx
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from agent.caller.errors import BenchError

TIMEOUT_S = 10.0


async def read_metrics(url: str) -> list[Sample]:
    """Return what stands on a page of Prometheus' text format.

    Raises:
        BenchError: it cannot be read.
    """
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT_S, trust_env=False) as client:
            page = (await client.get(url)).raise_for_status().text
        families = list(text_string_to_metric_families(page))
    except (httpx.HTTPError, ValueError) as error:
        raise BenchError(f"{url}: {error}") from error
    return [sample for family in families for sample in family.samples]
