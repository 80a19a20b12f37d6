"""How long the bot took, from what was heard on the line: nothing that the bot says of itself."""

from collections.abc import Sequence

from agent.caller.track import Span


def reply_ms(act_end_ms: float, next_act_ms: float | None, heard: Sequence[Span]) -> float | None:
    """Return the time from the end of the caller's speech (or last key) to the bot's first sound.

    None when the bot was still speaking at that moment, or the caller acted again before it spoke.
    """
    for span in heard:
        if span.holds(act_end_ms):
            return None
        if span.start_ms >= act_end_ms:
            answered = next_act_ms is None or span.start_ms < next_act_ms
            return span.start_ms - act_end_ms if answered else None
    return None


def barge_in_ms(onset_ms: float, heard: Sequence[Span]) -> float | None:
    """Return the time from the caller's first sound over the bot's speech to silence.

    None when the bot was not speaking at `onset_ms`.
    """
    for span in heard:
        if span.holds(onset_ms):
            return span.end_ms - onset_ms
    return None


def percentile(values: Sequence[float], percent: float) -> float | None:
    """Return the percentile by linear interpolation; None of nothing."""
    if not values:
        return None
    ordered = sorted(values)
    place = (len(ordered) - 1) * percent / 100
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
