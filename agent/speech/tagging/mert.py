"""MERT's embeddings of sound, loaded without the code that its repositories bring along.

MERT-v1 (Li and others, 2023, arXiv:2306.00107) is HuBERT's architecture on 24 kHz sound: its
weights fit transformers' own HubertModel by name. What differs in some of its checkpoints (a
constant-Q front end, deep norm) is refused, as is anything that does not fit exactly.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from agent.speech.device import torch_device
from agent.speech.errors import ModelError
from agent.speech.models.check import check_folder
from agent.speech.models.licence import require_licence
from agent.speech.tagging.windows import WINDOW_S, Sound

MOST_ROWS = 8
"""Windows of one pass."""
_KINDS = {"mert_model", "hubert"}
_REFUSED = {"feature_extractor_cqt": "a constant-Q front end", "deepnorm": "deep norm"}
_MAY_LACK = {"masked_spec_embed"}
"""Used in training only."""


class Mert:
    """Embeds windows of sound.

    Attributes:
        rate_hz: Rate of the sound it takes.
        features: Length of an embedding.

    Raises:
        ModelError: the folder holds no such model, is damaged, may not be used, or the optional
            packages are not installed.
    """

    def __init__(
        self, folder: Path, *, device: str = "cpu", allow_noncommercial: bool = False
    ) -> None:
        check_folder(folder)
        require_licence(folder, allow_noncommercial)
        config = _read(folder, "config.json")
        preprocessor = _read(folder, "preprocessor_config.json")
        _require_hubert(folder, config)
        try:
            import torch
            from transformers import HubertConfig, HubertModel
        except ImportError as error:
            raise ModelError(
                f"tags need packages that are not here ({error.name}): "
                "`pip install 'bolbank[models]'`"
            ) from error
        self._torch: Any = torch
        self._device = torch_device(device)
        known = HubertConfig().to_dict().keys() - {"model_type", "architectures", "torch_dtype"}
        try:
            model, loaded = HubertModel.from_pretrained(
                str(folder),
                config=HubertConfig(**{key: config[key] for key in config.keys() & known}),
                local_files_only=True,
                trust_remote_code=False,
                output_loading_info=True,
                dtype=torch.float32,
            )
        except Exception as error:
            # transformers, safetensors and torch each have their own ways to refuse a folder.
            raise ModelError(f"{folder} cannot be loaded as MERT: {error}") from error
        lacking = sorted(set(loaded["missing_keys"]) - _MAY_LACK)
        strange = [
            *lacking,
            *sorted(loaded["unexpected_keys"]),
            *map(str, loaded["mismatched_keys"]),
        ]
        if strange:
            raise ModelError(f"{folder} is no plain MERT: its weights differ in {strange[0]}")
        self._model: Any = model.eval().to(self._device)
        self.name = folder.name
        self.rate_hz = int(preprocessor.get("sampling_rate", config.get("sample_rate", 24_000)))
        self._normalise = bool(preprocessor.get("do_normalize", True))
        self.features = 2 * int(model.config.hidden_size)

    def embed(self, sounds: Sequence[Sound]) -> NDArray[np.float32]:
        """Return [windows, features]: mean and spread over time, averaged over all layers.

        Each of `sounds` has `WINDOW_S` at `rate_hz`.
        """
        torch = self._torch
        embedded = [np.zeros((0, self.features), np.float32)]
        for at in range(0, len(sounds), MOST_ROWS):
            rows = np.stack(sounds[at : at + MOST_ROWS])
            if rows.shape[1] != int(WINDOW_S * self.rate_hz):
                raise ModelError(f"windows have {rows.shape[1]} samples, not {WINDOW_S} s of them")
            if self._normalise:
                # As Wav2Vec2FeatureExtractor does.
                rows = rows - rows.mean(axis=1, keepdims=True)
                rows = rows / np.sqrt(rows.var(axis=1, keepdims=True) + 1e-7)
            with torch.inference_mode():
                values = torch.from_numpy(rows.astype(np.float32)).to(self._device)
                layers = torch.stack(self._model(values, output_hidden_states=True).hidden_states)
                moments = torch.cat([layers.mean(dim=2), layers.std(dim=2)], dim=-1).mean(dim=0)
            embedded.append(moments.float().cpu().numpy())
        return np.concatenate(embedded)


def _read(folder: Path, name: str) -> dict[str, Any]:
    """Return a configuration that `check_folder` has found to be JSON."""
    try:
        content = json.loads((folder / name).read_bytes())
    except OSError as error:
        raise ModelError(f"{folder} holds no MERT: it has no {name}") from error
    if not isinstance(content, dict):
        raise ModelError(f"{folder / name} holds no configuration")
    return content


def _require_hubert(folder: Path, config: dict[str, Any]) -> None:
    kind = config.get("model_type")
    if kind not in _KINDS:
        raise ModelError(f"{folder} holds a {kind} model, not MERT")
    for name, what in (
        ("feature_extractor_cqt", "a constant-Q front end"),
        ("deepnorm", "deep norm"),
    ):
        if config.get(name):
            raise ModelError(
                f"{folder} is a MERT with {what}, which only its own code can run, and code of a "
                "model is never run: use MERT-v1-95M or MERT-v1-330M"
            )
