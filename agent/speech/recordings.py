"""Prompts that a person recorded: found by the words that are said, nothing to configure.

`FOLDER/LANGUAGE/NAME.wav` is a recording of the words in `FOLDER/LANGUAGE/NAME.txt`. Wherever a
fixed part of a prompt, or a sentence of one, has those words, the recording is played. When the
words of a prompt change, its recording no longer fits them and the voice engine speaks again, until
somebody records the new words: no caller hears what is no longer true.
"""

import asyncio
import logging
import re
import time
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
import soundfile
import soxr

from agent.speech.errors import SpeechError
from agent.speech.loudness import FAINTEST_DBOV, Sound, active_level_dbov
from agent.speech.sentences import sentences
from agent.speech.splicing import finished

MAX_FILES = 10_000
_MAX_LISTED = 4 * MAX_FILES
MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_WORDS_BYTES = 16 * 1024
LONGEST_S = 180
RATES_HZ = range(8_000, 48_001)
LOOK_EVERY_S = 10.0
"""How soon a file that was put there is played."""
_SUFFIXES = (".wav", ".flac")
_MEND = "record it as a WAV or FLAC file, mono or stereo, 8 to 48 kHz, 16 or 24 bit"
# Marks that are read aloud in a prompt ("press *"); other punctuation is none of its words.
_SPOKEN_MARKS = "%*#&@"
_DATA_CHUNK = re.compile(r"^ *data *: *(\d+) *\(should be (\d+)\)", re.MULTILINE)
_SLACK_BYTES = 4096
_NO_PROMISE = 0x7FFF_0000
_FRAME_MS = 10
_MARGIN_MS = 60

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Recording:
    """A file that was heard and found good, and the words it says."""

    path: Path
    language: str
    words: str
    stamp: tuple[int, int]

    @property
    def identity(self) -> str:
        """Changes with the file."""
        return f"{self.path}/{self.stamp}"


@dataclass(frozen=True)
class _Found:
    """What a look at the folder gave: recordings by language and words, and what is wrong."""

    good: Mapping[tuple[str, str], Recording] = field(default_factory=dict)
    faults: Mapping[Path, str] = field(default_factory=dict)


def words_of(text: str) -> str:
    """Return what is said of `text`, for comparing: its words, however spaced and punctuated."""
    kept = (
        char if unicodedata.category(char)[0] in "LMNS" or char in _SPOKEN_MARKS else " "
        for char in unicodedata.normalize("NFC", text)
        if unicodedata.category(char) != "Cf"  # joiners, and marks of direction
    )
    return " ".join("".join(kept).split())


def not_a_prompt(path: Path) -> str:
    """Return what is wrong with a recording that fits no prompt, and the mend."""
    return (
        f"{path}: no prompt has the words of {path.stem}.txt; record the new words, or remove both "
        "files"
    )


class Recordings:
    """The recordings in `folder`, looked at again when files change; for one event loop.

    Files are read in threads. Files that cannot be used are named in the log once, with the mend,
    and their prompts are left to the voice engine.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found = _Found()
        self._stamps: dict[Path, tuple[int, ...]] = {}
        self._looked_s = -LOOK_EVERY_S
        self._looking: asyncio.Task[None] | None = None
        self._stale: frozenset[Path] = frozenset()

    @property
    def faults(self) -> Mapping[Path, str]:
        """What is wrong with files that are not used, and the mend."""
        return self._found.faults

    def find(self, text: str, language: str) -> Recording | None:
        """Return the recording of exactly the words of `text`; a region is ignored (`en-IN`)."""
        self._look_soon()
        said = words_of(text)
        for code in (language, language.partition("-")[0]):
            if (recording := self._found.good.get((code, said))) is not None:
                return recording
        return None

    async def look(self) -> None:
        """Look at the folder now; nothing is heard again that has not changed."""
        self._looked_s = time.monotonic()
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look(), name="recordings")
        await asyncio.shield(self._looking)

    async def pcm(self, recording: Recording, rate_hz: int) -> bytes:
        """Return `recording` as it is played: trimmed, levelled, ready to be joined.

        Raises:
            SpeechError: it cannot be used any more; it is left out from now on.
        """
        try:
            return await asyncio.to_thread(_played, recording.path, rate_hz)
        except SpeechError as error:
            good = {key: each for key, each in self._found.good.items() if each != recording}
            self._found = _Found(good, {**self._found.faults, recording.path: str(error)})
            log.warning("a recording is not played: %s", error)
            raise

    def covers(self, text: str, language: str) -> bool:
        """Return whether all of `text` is recorded, whole or sentence by sentence."""
        if self.find(text, language) is not None:
            return True
        pieces = sentences(text)
        return bool(pieces) and all(self.find(piece, language) is not None for piece in pieces)

    async def stale(self, texts: Collection[tuple[str, str]]) -> list[Path]:
        """Return the files whose words are in none of `texts` (`(language, text)`)."""
        good = self._found.good
        return await asyncio.to_thread(lambda: sorted(_stale(good, texts)))

    async def warn_of_stale(self, texts: Collection[tuple[str, str]]) -> None:
        """Name the stale files in the log, each change once."""
        stale = await self.stale(texts)
        for path in stale:
            if path not in self._stale:
                log.warning("a recording is not played: %s", not_a_prompt(path))
        self._stale = frozenset(stale)

    async def close(self) -> None:
        """Give up a look under way."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    def _look_soon(self) -> None:
        """Have the folder looked at in the background, at most every `LOOK_EVERY_S`."""
        now_s = time.monotonic()
        if now_s - self._looked_s < LOOK_EVERY_S:
            return
        if self._looking is None or self._looking.done():
            self._looked_s = now_s
            self._looking = asyncio.create_task(self._look(), name="recordings")

    async def _look(self) -> None:
        stamps = await asyncio.to_thread(_stamps, self._folder)
        if stamps == self._stamps:
            return
        before = self._found
        self._found = await asyncio.to_thread(_listen, self._folder, stamps, self._stamps, before)
        self._stamps = stamps
        for path, fault in self._found.faults.items():
            if before.faults.get(path) != fault:
                log.warning("a recording is not played: %s", fault)
        log.info("%d recorded prompts in %s", len(self._found.good), self._folder)


def _stamps(folder: Path) -> dict[Path, tuple[int, ...]]:
    """Return the recordings in `folder` with time and size of each and of its words."""
    stamps: dict[Path, tuple[int, ...]] = {}
    try:
        for path in sorted(islice(folder.glob("*/*"), _MAX_LISTED)):
            # A pipe by that name would be waited for without end.
            if path.suffix.lower() in _SUFFIXES and path.is_file():
                stamps[path] = (*_stamp(path), *_stamp(path.with_suffix(".txt")))
            if len(stamps) > MAX_FILES:
                log.warning("%s: only the first %d recordings are used", folder, MAX_FILES)
                break
    except OSError as error:
        log.warning("recordings in %s cannot be listed: %s", folder, error)
    return stamps


def _stamp(path: Path) -> tuple[int, int]:
    try:
        told = path.stat()
    except OSError:
        return (0, 0)
    return (told.st_mtime_ns, told.st_size)


def _stale(
    good: Mapping[tuple[str, str], Recording], texts: Iterable[tuple[str, str]]
) -> Iterator[Path]:
    """Yield the recordings that fit none of `texts`, nor a sentence of one."""
    said = {
        (code, words_of(piece))
        for language, text in texts
        for piece in (text, *sentences(text))
        for code in (language, language.partition("-")[0])
    }
    yield from (recording.path for key, recording in good.items() if key not in said)


def _listen(
    folder: Path,
    stamps: Mapping[Path, tuple[int, ...]],
    heard: Mapping[Path, tuple[int, ...]],
    before: _Found,
) -> _Found:
    """Return what `folder` holds; only files that changed are read."""
    known = {recording.path: recording for recording in before.good.values()}
    good: dict[tuple[str, str], Recording] = {}
    faults: dict[Path, str] = {}
    for path, stamp in stamps.items():
        unchanged = heard.get(path) == stamp
        if unchanged and path in before.faults:
            faults[path] = before.faults[path]
            continue
        try:
            recording = known[path] if unchanged and path in known else _heard(path)
        except SpeechError as error:
            faults[path] = str(error)
            continue
        first = good.setdefault((recording.language, recording.words), recording)
        if first is not recording:
            faults[path] = f"{path} says the same as {first.path.name}, which is played: remove one"
    return _Found(good, faults)


def _heard(path: Path) -> Recording:
    """Return the recording at `path` after hearing it whole.

    Raises:
        SpeechError: the sound or its words cannot be used; names the mend.
    """
    words = words_of(_written(path.with_suffix(".txt")))
    if not words:
        raise SpeechError(f"{path}: {path.stem}.txt is empty; write the words of {path.name} there")
    sound, rate_hz = _read(path)
    if active_level_dbov(sound, rate_hz) < FAINTEST_DBOV:
        raise SpeechError(f"{path} is as good as silent; record it again, closer to the microphone")
    return Recording(path, path.parent.name, words, _stamp(path))


def _written(path: Path) -> str:
    if not path.is_file():
        raise SpeechError(f"there is no {path}: write the words of the recording there")
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_WORDS_BYTES + 1)
    except OSError as error:
        raise SpeechError(f"{path} cannot be read: {error}") from error
    if len(raw) > MAX_WORDS_BYTES:
        raise SpeechError(f"{path} is longer than {MAX_WORDS_BYTES} bytes; it is for one prompt")
    # Windows' Notepad marks what it writes, and writes UTF-16 when asked for "Unicode".
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        raise SpeechError(f"{path} is not UTF-8; save it again as UTF-8") from None


def _read(path: Path) -> tuple[Sound, int]:
    """Return the mono samples of a file and their rate."""
    try:
        if (size := path.stat().st_size) > MAX_FILE_BYTES:
            raise SpeechError(f"{path} has {size} bytes; it may have {MAX_FILE_BYTES}")
        with soundfile.SoundFile(path) as file:
            rate_hz = file.samplerate
            if rate_hz not in RATES_HZ or file.channels > 2:
                told = f"{rate_hz} Hz and {file.channels} channels"
                raise SpeechError(f"{path} has {told}; {_MEND}")
            if file.frames > LONGEST_S * rate_hz:
                raise SpeechError(f"{path} is longer than {LONGEST_S} seconds; record it in parts")
            if _cut_off(file.extra_info):
                raise SpeechError(f"{path} is cut off; copy it again")
            sound = file.read(LONGEST_S * rate_hz, dtype="float32", always_2d=True)
    except (soundfile.SoundFileError, OSError) as error:
        raise SpeechError(f"{path} cannot be read as sound ({error}); {_MEND}") from error
    if not np.isfinite(sound).all():
        raise SpeechError(f"{path} has samples that are no numbers; {_MEND}")
    mono: Sound = sound.mean(axis=1, dtype=np.float32)
    return mono, rate_hz


def _cut_off(told: str) -> bool:
    """Return whether libsndfile found less sound than a WAV's header promises.

    Recorders that write while they listen leave 0 or the largest number there; that is no promise.
    """
    found = _DATA_CHUNK.search(told)
    if found is None:
        return False
    promised, real = int(found[1]), int(found[2])
    return real + _SLACK_BYTES < promised < _NO_PROMISE


def _played(path: Path, rate_hz: int) -> bytes:
    sound, native_hz = _read(path)
    sound = np.asarray(soxr.resample(sound, native_hz, rate_hz, quality="HQ"), np.float32)
    return finished(_trimmed(sound - np.float32(sound.mean()), rate_hz), rate_hz)


def _trimmed(sound: Sound, rate_hz: int) -> Sound:
    """Return `sound` from shortly before the first word to shortly after the last.

    A word is 10 dB above the room, whose noise is the softest tenth of the frames, but neither as
    soft as 45 dB below the loudest frame nor only 25 dB below it: a fricative is softer than that.
    """
    frame = _FRAME_MS * rate_hz // 1000
    frames = sound[: len(sound) // frame * frame].reshape(-1, frame)
    if not len(frames):
        return sound
    power_db = 10 * np.log10(np.square(frames).mean(axis=1) + 1e-12)
    loudest = power_db.max()
    room = np.quantile(power_db, 0.1)
    words = np.flatnonzero(power_db > np.clip(room + 10, loudest - 45, loudest - 25))
    margin = _MARGIN_MS * rate_hz // 1000
    return sound[max(0, words[0] * frame - margin) : (words[-1] + 1) * frame + margin]
