"""The licence gate: weights that are not for commercial use do not load unless the bank says so."""

import json
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import CATALOGUE
from agent.speech.models.record import read_record
from agent.speech.models.terms import CC_BY_NC, STABILITY, UNKNOWN, Licence

_MOST_CONFIG_BYTES = 1 << 20
_OF_KIND = {
    "seamless_m4t": CC_BY_NC,
    "seamless_m4t_v2": CC_BY_NC,
    "vits": CC_BY_NC,
    "mert_model": CC_BY_NC,
}
"""Licence of the public weights of an architecture: Meta's SeamlessM4T and MMS-TTS, MERT."""


def licence_of(folder: Path) -> Licence:
    """Return the licence of the model in `folder`.

    It is what its own record says, else what is known of its architecture (a folder may be called
    anything), else of a model of that name; weights of which nothing is known are `UNKNOWN`, which
    allows nothing.

    Raises:
        ModelError: the folder's record is damaged.
    """
    record = read_record(folder)
    if record is not None:
        return Licence(record.licence, record.commercial)
    known = CATALOGUE.get(folder.name)
    return _OF_KIND.get(architecture(folder)) or (known.licence if known else UNKNOWN)


def require_licence(folder: Path, allow_noncommercial: bool) -> None:
    """Let weights pass that may be used commercially, or any where `allow_noncommercial`.

    Raises:
        ModelError: they may not be used; names the licence and the mend.
    """
    licence = licence_of(folder)
    if licence.commercial or allow_noncommercial:
        return
    named = "NAME" if licence == UNKNOWN else f"'{licence.name}'"
    mend = (
        f"`bolbank models pull {folder.name} --from {folder} --licence {named} --commercial "
        "--replace`"
    )
    if licence == UNKNOWN:
        told = f"its licence is not known; record what allows it with {mend}"
    elif forbids(licence.name):
        told = f"its licence, {licence.name}, does not allow commercial use"
    else:
        told = (
            f"nobody has recorded that its licence, {licence.name}, allows commercial use; "
            f"where it does: {mend}"
        )
    raise ModelError(
        f"model {folder.name!r} is not loaded: {told}. Where the bank holds a licence of its own "
        "or only evaluates, set allow_noncommercial_models = true"
    )


def forbids(licence: str) -> bool:
    """Tell whether a licence's name says that commercial use is not allowed."""
    name = licence.lower().replace(" ", "-")
    return "-nc" in name or "noncommercial" in name.replace("-", "") or licence == STABILITY.name


def architecture(folder: Path) -> str:
    """Return the `model_type` of the folder's configuration; empty where there is none."""
    try:
        with (folder / "config.json").open("rb") as file:
            config = json.loads(file.read(_MOST_CONFIG_BYTES))
    except (OSError, ValueError):
        return ""
    return str(config.get("model_type", "")) if isinstance(config, dict) else ""
