"""Voice detection: one call at a time against all calls together."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from agent.caller.bench.speech.timing import side_by_side
from agent.speech.silero import MAX_ROWS, Silero

_CALLS = (1, 16, 64, 256)
_WINDOWS = 20
_MOST_SERIAL = 16


def vad(device: str) -> Iterator[dict[str, Any]]:
    """Yield a row for each number of calls: microseconds a window, batched and serial."""
    silero = Silero(8_000, device)
    random = np.random.default_rng(0)
    for calls in _CALLS:
        seats = [silero.open() for _ in range(calls)]
        sound = random.normal(0, 500, (_WINDOWS, calls, silero.window)).astype(np.int16)

        def together(seats: list[Any] = seats, sound: Any = sound) -> None:
            for windows in sound:
                for at in range(0, len(seats), MAX_ROWS):
                    silero.look(seats[at : at + MAX_ROWS], windows[at : at + MAX_ROWS])

        def one_by_one(seats: list[Any] = seats, sound: Any = sound) -> None:
            for windows in sound:
                for place, seat in enumerate(seats[:_MOST_SERIAL]):
                    silero.look([seat], windows[place : place + 1])

        took = side_by_side({"batched": together, "serial": one_by_one}, device)
        batched_us = took["batched"] * 1e6 / (_WINDOWS * calls)
        serial_us = took["serial"] * 1e6 / (_WINDOWS * min(calls, _MOST_SERIAL))
        yield {
            "engine": "silero 8 kHz",
            "device": device,
            "calls": calls,
            "batched_us_per_window": round(batched_us, 1),
            "serial_us_per_window": round(serial_us, 1),
            "batched_over_serial": round(serial_us / batched_us, 2),
        }
        for seat in seats:
            silero.close(seat)
