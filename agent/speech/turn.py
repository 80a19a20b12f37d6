"""Whether a caller who pauses has finished: Pipecat's smart-turn v3, shared by all calls.

The model (BSD 2-Clause, ONNX, 8.7 MB, a Whisper-tiny encoder with a classifier) hears the last 8 s
and gives the probability that the turn is complete. A verdict takes 40 ms of one core of the
machine it was developed on (6 ms of it features), in a thread of its own; on a CPU rows of a batch
cost as much as alone, and their figures are the same to the last bit.

It claims English, Hindi, Bengali and Marathi among 23 languages. Measured at 8 kHz on 40 requests
of the flows a language, spoken by eSpeak NG (two voices, two speeds), whole; less their last words
(with the tone of a comma; cut out of the sound); 20 strings of four digits, whole and cut; and
phrases such as "my account number is". Percent taken for finished (≥ 0.9) / unfinished (< 0.1):

    ==  =======  =========  =======  =========  =======  ==========
    ..  request  up to a ,  cut off  leads on   digits   digits cut
    ==  =======  =========  =======  =========  =======  ==========
    en  43 / 18  18 / 35    52 / 10  20 / 40    35 / 35   5 / 50
    hi  62 /  5  43 / 10    60 /  2  40 / 20    60 / 20  30 / 20
    mr  38 / 12  25 / 25    62 /  2  12 / 12    40 / 10  30 /  5
    bn  48 / 18  38 / 10    58 /  8  38 / 25    55 / 10  50 / 10
    ta  58 /  5  50 / 10    55 /  2  33 / 17    60 / 25  60 / 10
    te  35 / 12  32 / 18    52 / 10   0 / 67    45 /  5  35 /  5
    ==  =======  =========  =======  =========  =======  ==========

So on robots' voices it knows little (a sound cut off in mid-phrase is as often finished as a whole
one), and human speech was not there to measure. It is asked only in the languages that it claims
and where it told whole from cut requests by their tone: English and Hindi. What a wrong verdict
costs is bounded by `agent.speech.endpoint`.
"""

from collections.abc import Hashable, Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import numpy as np
import soxr
import torch
from faster_whisper.feature_extractor import FeatureExtractor
from numpy.typing import NDArray

from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.errors import ModelError, SpeechError
from agent.speech.metrics import Measured
from agent.speech.models.catalogue import CATALOGUE

RATE_HZ = 16_000
HEARD_S = 8
"""What the model looks at, up to the present."""
LANGUAGES = frozenset({"en", "hi"})

_SAMPLES = HEARD_S * RATE_HZ
_N_FFT, _HOP = 400, 160
_LEAST_POWER = 1e-10
_LEAST_VARIANCE = 1e-7
_RANGE = 8.0
"""Below the loudest, in powers of ten, all is one."""
_BOUNDS = Bounds(max_rows=8, max_queued=32, max_queued_per_call=1)
"""A verdict that has to wait for more than a few others comes too late to be of use."""


def model_file() -> Path:
    """Return where the package that brings the model has it; the package is not imported.

    Raises:
        ModelError: the package is not installed.
    """
    package, name = CATALOGUE["smart-turn-v3.2"].package or ("", "")
    try:
        return Path(str(distribution(package).locate_file(name)))
    except PackageNotFoundError as error:
        raise ModelError(f"{package} is not installed, or set smart_turn = false") from error


class TurnModel:
    """Smart-turn v3 on the CPU.

    Raises:
        ModelError: `file` is missing or holds another model.
    """

    def __init__(self, file: Path) -> None:
        # Imported for those who ask the model.
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        try:
            self._session = onnxruntime.InferenceSession(
                str(file), options, providers=["CPUExecutionProvider"]
            )
            (given,) = self._session.get_inputs()
            shape = given.shape[1:]
        # onnxruntime's errors are plain Exceptions.
        except Exception as error:
            raise ModelError(
                f"{file} is no end-of-turn model: {error}; set smart_turn = false to do without"
            ) from error
        frames = _SAMPLES // _HOP
        if shape != [80, frames]:
            raise ModelError(
                f"{file} takes {shape}, not smart-turn v3's features [80, {frames}]; "
                "set smart_turn = false to do without"
            )
        self._input = given.name
        filters = FeatureExtractor.get_mel_filters(RATE_HZ, _N_FFT, n_mels=80)
        self._mel = torch.from_numpy(filters.astype(np.float64))
        self._hann = torch.hann_window(_N_FFT, dtype=torch.float64)

    def finished(self, rows: Sequence[tuple[NDArray[np.int16], int]]) -> list[float]:
        """Return the probability (0..1) that each row, PCM and its rate in Hz, is a whole turn."""
        heard = np.stack([_last(pcm, rate_hz) for pcm, rate_hz in rows])
        (probability,) = self._session.run(None, {self._input: self.features(heard)})
        found: list[float] = probability[:, 0].tolist()
        return found

    def features(self, heard: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return log-mel features [rows, 80, 800] of sound [rows, 128000] (-1..1 at 16 kHz).

        As transformers' `WhisperFeatureExtractor(chunk_length=8)` with `do_normalize`, all rows at
        once; in double precision, for the int8 model turns 1e-6 in a feature into 0.2 of an
        undecided probability (what is decided, it hardly moves).
        """
        variance = heard.var(1, keepdims=True)
        even = (heard - heard.mean(1, keepdims=True)) / np.sqrt(variance + _LEAST_VARIANCE)
        with torch.inference_mode():
            spectrum = torch.stft(
                torch.from_numpy(even).double(),
                _N_FFT,
                _HOP,
                window=self._hann,
                center=True,
                return_complex=True,
            )
            power = spectrum[..., :-1].abs().square()
            log = (self._mel @ power).clamp_min(_LEAST_POWER).log10()
            log = torch.maximum(log, log.amax((1, 2), keepdim=True) - _RANGE)
            scaled: NDArray[np.float32] = ((log + 4.0) / 4.0).float().numpy()
        return scaled


class TurnJudge:
    """Asks the model for all calls of a pool."""

    def __init__(self, model: TurnModel) -> None:
        self.languages = LANGUAGES
        self._batcher = Batcher(
            model.finished,
            name="smart-turn",
            bounds=_BOUNDS,
            audio_s=lambda row, _: len(row[0]) / row[1],
        )

    @property
    def measured(self) -> Measured:
        return self._batcher

    async def finished(
        self, pcm: NDArray[np.int16], rate_hz: int, call: Hashable, within_s: float
    ) -> float | None:
        """Return the probability that `pcm`, which ends in a pause, is a whole turn.

        None where there is no verdict within `within_s`: too many calls wait, or the model failed.
        """
        try:
            return await self._batcher.submit((pcm, rate_hz), call=call, within_s=within_s)
        except SpeechError:
            return None  # the meter counts it

    async def start(self) -> None:
        """Run the model once, so that no caller pays for it.

        Raises:
            SpeechError: it does not work.
        """
        await self._batcher.submit((np.zeros(RATE_HZ, np.int16), RATE_HZ))

    async def close(self) -> None:
        await self._batcher.close()


def _last(pcm: NDArray[np.int16], rate_hz: int) -> NDArray[np.float32]:
    """Return the last 8 s at the model's rate, silence before what is shorter."""
    sound = (pcm[-HEARD_S * rate_hz :] / np.float32(32_768)).astype(np.float32)
    if rate_hz != RATE_HZ:
        sound = soxr.resample(sound, rate_hz, RATE_HZ, quality="HQ")
    sound = sound[-_SAMPLES:]
    return np.pad(sound, (_SAMPLES - len(sound), 0))
