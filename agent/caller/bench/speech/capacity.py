"""The most calls within the budget, by doubling and then halving the gap."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from agent.caller.bench.speech.callers import Heard, Utterance, simulate
from agent.caller.timings import percentile
from agent.speech.pool import SpeechPool

BUDGET_MS = 300.0
"""Final text after the end of an utterance, 95th percentile."""
MOST_UNANSWERED = 0.05
_FIRST = 8


async def capacity(
    pool: SpeechPool,
    utterances: Sequence[Utterance],
    about: Mapping[str, Any],
    *,
    most: int,
    seconds: float,
) -> AsyncIterator[dict[str, Any]]:
    """Yield a row for each number of calls tried, until the largest within the budget is known."""
    good, bad, calls = 0, most + 1, min(_FIRST, most)
    while good < calls < bad:
        heard = await simulate(pool, utterances, calls, seconds)
        row = {**about, "calls": calls} | figures(heard)
        yield row
        if row["within_budget"]:
            good = calls
        else:
            bad = calls
        # Closer than an eighth is the machine's noise.
        calls = min(2 * calls, most) if bad > most else (good + bad) // 2
        if bad <= most and bad - good <= max(1, good // 8):
            return


def figures(heard: Heard) -> dict[str, Any]:
    """Return what a row tells of one simulation."""
    p50, p95 = (percentile(heard.finals_ms, share) for share in (50, 95))
    # A voice detector that falls behind makes no late texts: it makes none.
    late = heard.unanswered > MOST_UNANSWERED * (len(heard.finals_ms) + heard.unanswered)
    within = p95 is not None and p95 <= BUDGET_MS and not late
    return {
        "utterances": len(heard.finals_ms),
        "unanswered": heard.unanswered,
        "final_p50_ms": None if p50 is None else round(p50, 1),
        "final_p95_ms": None if p95 is None else round(p95, 1),
        "right": heard.right,
        "loop_lag_p99_ms": round(heard.loop_lag_p99_ms, 2),
        "within_budget": within,
    }
