"""Hold and waiting sounds, rendered offline by Stable Audio Open (diffusers' StableAudioPipeline).

The result is made for a telephone: mono, at the call's rate, softer than the bot's voice, and its
end runs into its beginning, so that it can be played round and round.

Its own scheduler needs torchsde; diffusers' EDM scheduler is of the same family, takes the same
noise levels, and draws no noise on the way: a seed gives one sound. What the weights are told of a
noise level stays as their own scheduler has it.
"""

import json
import math
import warnings
import wave
from pathlib import Path
from typing import Any

import numpy as np
import soxr

from agent.speech.device import torch_device
from agent.speech.errors import ModelError, SpeechError
from agent.speech.loudness import Sound, active_level_dbov
from agent.speech.models.check import check_folder
from agent.speech.models.licence import require_licence
from agent.speech.models.progress import Progress, silent
from agent.speech.splicing import pcm_of

LEVEL_DBOV = -26.0
"""6 dB under the voice that will speak over or after it."""
LONGEST_S = 600.0
LONGEST_PROMPT = 500
RATES_HZ = (8_000, 16_000)
NOT_WANTED = "low quality, vocals, speech, noise"
_CROSSFADE_S = 2.0
_SPARE_S = 0.01
"""Rendered more than is needed: rates are no multiples of each other, and lengths are cut down."""
_PEAK = 10 ** (-1 / 20)
# A pipeline's own parts go by its module's name.
_LIBRARIES = {"diffusers", "transformers", "stable_audio"}
_NOISE_LEVELS = (
    "sigma_min",
    "sigma_max",
    "sigma_data",
    "sigma_schedule",
    "prediction_type",
    "solver_order",
)
# What CosineDPMSolverMultistepScheduler takes where a configuration leaves it out.
_STABLE_AUDIO = {
    "sigma_min": 0.3,
    "sigma_max": 500.0,
    "sigma_data": 1.0,
    "sigma_schedule": "exponential",
    "prediction_type": "v_prediction",
    "solver_order": 2,
}


class HoldMusic:
    """Renders sounds from descriptions; on a CPU a matter of minutes for each second.

    Args:
        folder: A Stable Audio pipeline as diffusers saves it, in safetensors.
        device: `cpu`, `cuda`, `cuda:1`; on a GPU it computes in half precision.
        allow_noncommercial: See `require_licence`.

    Raises:
        ModelError: the folder holds no such pipeline, is damaged, may not be used, or the optional
            packages are not installed.
    """

    def __init__(
        self, folder: Path, *, device: str = "cpu", allow_noncommercial: bool = False
    ) -> None:
        check_folder(folder)
        require_licence(folder, allow_noncommercial)
        _require_plain(folder)
        try:
            import torch
            from diffusers import EDMDPMSolverMultistepScheduler, StableAudioPipeline
        except ImportError as error:
            raise ModelError(
                f"hold music needs packages that are not here ({error.name}): "
                "`pip install 'bolbank[models]'`"
            ) from error
        place = torch_device(device)
        try:
            scheduler = EDMDPMSolverMultistepScheduler(**_noise_levels(folder))
            scheduler.precondition_noise = time_of
            with warnings.catch_warnings():
                # The autoencoder uses torch's older weight norm, which torch calls deprecated.
                warnings.simplefilter("ignore", FutureWarning)
                self._pipeline: Any = StableAudioPipeline.from_pretrained(
                    str(folder),
                    scheduler=scheduler,
                    torch_dtype=torch.float16 if place.type == "cuda" else torch.float32,
                    local_files_only=True,
                    use_safetensors=True,
                    trust_remote_code=False,
                ).to(place)
        except Exception as error:
            # diffusers, transformers and torch each have their own ways to refuse a folder.
            raise ModelError(f"{folder} cannot be loaded as Stable Audio: {error}") from error
        self._pipeline.set_progress_bar_config(disable=True)
        self._torch: Any = torch
        vae = self._pipeline.vae
        self._native_hz = int(vae.config.sampling_rate)
        samples = int(self._pipeline.transformer.config.sample_size) * int(vae.hop_length)
        self.chunk_s = samples / self._native_hz
        """Most that the model renders at once."""

    def render(
        self,
        prompt: str,
        seconds: float,
        rate_hz: int,
        *,
        seed: int = 0,
        steps: int = 100,
        progress: Progress = silent,
    ) -> Sound:
        """Return `seconds` of what `prompt` describes, mono at `rate_hz`, fit to be looped.

        What is longer than the model renders at once is put together from chunks of other seeds
        that run into each other.

        Args:
            progress: Called with the steps that are done.

        Raises:
            SpeechError: what is asked for is out of bounds.
            ModelError: the model gave nothing that can be heard.
        """
        if not prompt.strip() or len(prompt) > LONGEST_PROMPT:
            raise SpeechError(f"describe the sound in 1 to {LONGEST_PROMPT} characters")
        if not 1 <= seconds <= LONGEST_S:
            raise SpeechError(f"{seconds} s cannot be rendered: ask for 1 to {LONGEST_S:.0f}")
        if rate_hz not in RATES_HZ:
            raise SpeechError(f"{rate_hz} Hz is no telephone's rate: use 8000 or 16000")
        fade = int(min(_CROSSFADE_S, self.chunk_s / 4, seconds / 4) * rate_hz)
        wanted = int(seconds * rate_hz) + fade
        chunk = int(self.chunk_s * rate_hz)
        chunks = max(1, -(-(wanted - fade) // (chunk - fade)))
        sound = np.zeros(0, np.float32)
        for at in range(chunks):
            length = min(chunk, wanted - max(0, len(sound) - fade))
            rendered = self._chunk(
                prompt, length / rate_hz, rate_hz, seed + at, steps, (at, chunks), progress
            )
            rendered = rendered[:length]
            sound = rendered if at == 0 else joined(sound, rendered, fade)
        return _levelled(looped(sound[:wanted], fade), rate_hz)

    def _chunk(
        self,
        prompt: str,
        seconds: float,
        rate_hz: int,
        seed: int,
        steps: int,
        place: tuple[int, int],
        progress: Progress,
    ) -> Sound:
        at, of = place

        def stepped(step: int, timestep: Any, latents: Any) -> None:
            progress(f"chunk {at + 1} of {of}", at * steps + step + 1, of * steps)

        with self._torch.inference_mode():
            audio = self._pipeline(
                prompt,
                negative_prompt=NOT_WANTED,
                num_inference_steps=steps,
                audio_end_in_s=min(seconds + _SPARE_S, self.chunk_s),
                # On the CPU, so that a seed means the same on every machine.
                generator=self._torch.Generator("cpu").manual_seed(seed),
                callback=stepped,
                output_type="np",
            ).audios[0]
        if not np.isfinite(audio).all():
            raise ModelError("the model rendered samples that are no numbers: try float32 on a CPU")
        mono = np.asarray(audio, np.float32).mean(axis=0, dtype=np.float32)
        heard: Sound = soxr.resample(mono, self._native_hz, rate_hz, quality="HQ")
        return heard


def joined(before: Sound, after: Sound, fade: int) -> Sound:
    """Return `before` running into `after` over `fade` samples, at equal power."""
    rise, fall = _ramps(fade)
    middle = before[len(before) - fade :] * fall + after[:fade] * rise
    return np.concatenate([before[: len(before) - fade], middle, after[fade:]])


def looped(sound: Sound, fade: int) -> Sound:
    """Return `sound`, shorter by `fade`, whose end runs into its beginning."""
    rise, fall = _ramps(fade)
    length = len(sound) - fade
    first = sound[:fade] * rise + sound[length:] * fall
    return np.concatenate([first, sound[fade:length]])


def write_wav(path: Path, sound: Sound, rate_hz: int) -> None:
    """Write mono int16 `sound` to `path`.

    Raises:
        SpeechError: it cannot be written there.
    """
    try:
        with path.open("wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            file.writeframes(pcm_of(sound))
    except OSError as error:
        raise SpeechError(f"{path} cannot be written: {error.strerror}") from error


def _ramps(length: int) -> tuple[Sound, Sound]:
    angle = (np.arange(length, dtype=np.float32) + np.float32(0.5)) * np.float32(
        np.pi / 2 / max(length, 1)
    )
    return np.sin(angle), np.cos(angle)


def _levelled(sound: Sound, rate_hz: int) -> Sound:
    level = active_level_dbov(sound, rate_hz)
    if not np.isfinite(level):
        raise ModelError("the model rendered silence: describe the sound in other words")
    gain = min(10 ** ((LEVEL_DBOV - level) / 20), _PEAK / float(np.abs(sound).max()))
    return (sound * np.float32(gain)).astype(np.float32)


def _require_plain(folder: Path) -> None:
    """Refuse pipelines that are not Stable Audio's or bring code of their own."""
    try:
        index = json.loads((folder / "model_index.json").read_text("utf-8"))
        parts = {name: part for name, part in index.items() if isinstance(part, list)}
        libraries = {part[0] for part in parts.values() if part}
    except (OSError, ValueError, AttributeError) as error:
        raise ModelError(f"{folder} holds no Stable Audio pipeline: no model_index.json") from error
    if index.get("_class_name") != "StableAudioPipeline":
        raise ModelError(f"{folder} holds a {index.get('_class_name')}, not a StableAudioPipeline")
    foreign = libraries - _LIBRARIES
    if foreign:
        raise ModelError(f"{folder} wants code that is not the libraries' own: {sorted(foreign)}")


def time_of(sigma: Any) -> Any:
    """Return the time that Stable Audio's weights know a noise level by.

    As `CosineDPMSolverMultistepScheduler.precondition_noise` of diffusers; EDM's is another.
    """
    return sigma.atan() * (2 / math.pi)


def _noise_levels(folder: Path) -> dict[str, Any]:
    try:
        path = folder / "scheduler" / "scheduler_config.json"
        config = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder} holds no scheduler/scheduler_config.json") from error
    return {name: config.get(name, _STABLE_AUDIO[name]) for name in _NOISE_LEVELS}
