"""Keys that are also heard: the tone pairs of a keypad (ITU-T Q.23), sent and found again."""

from collections import deque
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from agent.caller.lines import FRAME_MS, Line, Received
from agent.caller.track import Samples
from tests.waiting import until

ROWS_HZ = (697, 770, 852, 941)
COLUMNS_HZ = (1209, 1336, 1477)
KEYS = ("123", "456", "789", "*0#")
TONE_MS = 120
WINDOW_MS = 40
STEP_MS = 10
LEVEL = 6000


def tone(key: str, rate_hz: int) -> Samples:
    """Return the tone pair of one key."""
    row = next(number for number, keys in enumerate(KEYS) if key in keys)
    time_s = np.arange(rate_hz * TONE_MS // 1000) / rate_hz
    pair = (ROWS_HZ[row], COLUMNS_HZ[KEYS[row].index(key)])
    wave = np.sin(2 * np.pi * pair[0] * time_s) + np.sin(2 * np.pi * pair[1] * time_s)
    return np.asarray(LEVEL * wave, np.int16)


def keys_in(samples: Samples, rate_hz: int) -> str:
    """Return the keys whose tones are in `samples`, in order.

    A window holds a key if the two strongest of the seven tones have most of its energy; three such
    windows in a row (60 ms) are a press.
    """
    found, before, lasted = "", "", 0
    for _, key in _windows(samples, rate_hz):
        lasted = lasted + 1 if key == before else 1
        if key and lasted == 3:
            found += key
        before = key
    return found


def without_keys(samples: Samples, rate_hz: int) -> Samples:
    """Return `samples` with the stretches that hold a key's tone, and 40 ms around, silenced."""
    size = rate_hz * WINDOW_MS // 1000
    rest = samples.copy()
    for start, key in _windows(samples, rate_hz):
        if key:
            rest[max(0, start - size) : start + 2 * size] = 0
    return rest


def _windows(samples: Samples, rate_hz: int) -> Iterator[tuple[int, str]]:
    """Yield where each window starts and the key that it holds, or an empty string."""
    size, step = rate_hz * WINDOW_MS // 1000, rate_hz * STEP_MS // 1000
    time_s = np.arange(size) / rate_hz
    tones = np.exp(-2j * np.pi * np.outer(time_s, ROWS_HZ + COLUMNS_HZ))
    for start in range(0, len(samples) - size, step):
        yield start, _key(samples[start : start + size].astype(np.float64), tones)


def _key(window: NDArray[np.float64], tones: NDArray[np.complex128]) -> str:
    energy = float(window @ window)
    if energy < len(window) * 200.0**2:
        return ""
    strength = np.abs(window @ tones) ** 2 * 2 / len(window)
    row, column = int(np.argmax(strength[:4])), int(np.argmax(strength[4:]))
    weaker = min(strength[row], strength[4 + column])
    pair = strength[row] + strength[4 + column]
    return KEYS[row][column] if pair > 0.7 * energy and weaker > 0.1 * energy else ""


class AudibleKeys:
    """A Line over a network that lets the tones of keys through, as many do.

    A trunk reports a key when its tone is over. A web page reports it at once, while the tone goes
    on in the microphone.
    """

    def __init__(self, line: Line) -> None:
        self.transport, self.rate_hz, self.ended = line.transport, line.rate_hz, line.ended
        self.received: Received | None = None
        self.call_id = line.call_id
        self._line = line
        self._tone: deque[bytes] = deque()
        line.received = self._receive

    async def connect(self) -> None:
        await self._line.connect()
        self.call_id = self._line.call_id

    def now_ms(self) -> float:
        return self._line.now_ms()

    async def send(self, pcm: bytes) -> None:
        await self._line.send(self._tone.popleft() if self._tone else pcm)

    async def press(self, digit: str) -> None:
        samples = tone(digit, self.rate_hz).reshape(-1, self.rate_hz * FRAME_MS // 1000)
        self._tone.extend(piece.tobytes() for piece in samples)
        if self.transport == "asterisk":
            await self._over()
        await self._line.press(digit)
        await self._over()

    async def hangup(self) -> None:
        await self._line.hangup()

    async def _over(self) -> None:
        async def sent() -> bool | None:
            return None if self._tone and not self.ended.is_set() else True

        await until(sent)

    def _receive(self, pcm: bytes, at_ms: float) -> None:
        if self.received is not None:
            self.received(pcm, at_ms)
