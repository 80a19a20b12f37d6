"""A caller's sound on its way to the pool: unbroken, whatever the line does."""

from agent.speech.pool import SpeechStream

LEAST_GAP_S = 0.06
"""Less than this between two pieces is jitter."""

MOST_GAP_S = 5
"""A longer gap is fed as this much silence: every endpoint has passed by then."""


class Feed:
    """Feeds one stream; silence stands for gaps on the line.

    So the stream's clock stays the leg's, and words before a gap end in it.
    """

    def __init__(self, stream: SpeechStream) -> None:
        self._stream = stream
        self.clock = 0
        """The leg's clock in samples: where the next piece is expected."""
        self.fed = 0
        """Samples of the stream; fewer than the clock's once a gap was shortened."""

    def put(self, pcm: bytes, arrived: int) -> int:
        """Feed a piece that begins at `arrived`; return the silence that came before, in samples.

        Both count in samples of the stream's rate.
        """
        rate_hz = self._stream.rate_hz
        gap = min(arrived - self.clock, MOST_GAP_S * rate_hz)
        if gap > LEAST_GAP_S * rate_hz:
            self._stream.feed(bytes(2 * gap))
            self.clock = arrived
        else:
            gap = 0
        self._stream.feed(pcm)
        self.clock += len(pcm) // 2
        self.fed += gap + len(pcm) // 2
        return gap
