"""What the bot says, waiting to leave: a FIFO of PCM with marks between the samples."""

from collections import deque

from telephony.errors import TelephonyError

BYTES_PER_SAMPLE = 2
FULL_MS = 2000
"""Above this much queued speech, whoever plays waits."""


class Playout:
    """A FIFO of mono int16 PCM at `rate_hz`. Pure: no clock, no waiting, no I/O.

    A mark belongs to the boundary behind the last sample pushed so far; it is handed out by the
    `take` that reaches that boundary.
    """

    def __init__(self, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self._pieces: deque[bytes] = deque()
        self._head_offset = 0
        self._pushed = 0
        self._taken = 0
        self._marks: deque[tuple[int, str]] = deque()

    @property
    def queued_ms(self) -> float:
        """How much speech waits, in ms."""
        return (self._pushed - self._taken) * 1000 / (self.rate_hz * BYTES_PER_SAMPLE)

    @property
    def full(self) -> bool:
        """Whether more than 2 s wait."""
        return self.queued_ms > FULL_MS

    @property
    def idle(self) -> bool:
        """Whether neither samples nor marks wait."""
        return self._pushed == self._taken and not self._marks

    def push(self, pcm: bytes) -> None:
        """Queue whole samples behind what is queued.

        Raises:
            TelephonyError: half a sample at the end.
        """
        if len(pcm) % BYTES_PER_SAMPLE:
            raise TelephonyError(
                f"{len(pcm)} bytes of audio to play: int16 PCM has an even number; "
                "cut pieces at whole samples"
            )
        if pcm:
            self._pieces.append(pcm)
            self._pushed += len(pcm)

    def mark(self, name: str) -> None:
        """Put a mark behind everything queued so far."""
        self._marks.append((self._pushed, name))

    def clear(self) -> None:
        """Drop all samples and all marks."""
        self._pieces.clear()
        self._marks.clear()
        self._head_offset = 0
        self._taken = self._pushed

    def take(self, n_samples: int) -> tuple[bytes, list[str]]:
        """Return up to `n_samples`, fewer at the queue's end, and the marks then passed."""
        wanted = n_samples * BYTES_PER_SAMPLE
        parts: list[bytes] = []
        while wanted and self._pieces:
            head = self._pieces[0]
            part = head[self._head_offset : self._head_offset + wanted]
            parts.append(part)
            wanted -= len(part)
            self._taken += len(part)
            self._head_offset += len(part)
            if self._head_offset == len(head):
                self._pieces.popleft()
                self._head_offset = 0
        passed: list[str] = []
        while self._marks and self._marks[0][0] <= self._taken:
            passed.append(self._marks.popleft()[1])
        return (parts[0] if len(parts) == 1 else b"".join(parts)), passed
