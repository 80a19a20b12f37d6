"""What the licence of SeamlessM4T's weights asks of whoever loads them."""

from pathlib import Path

from agent.speech.errors import ModelError


def not_commercial(folder: Path) -> ModelError:
    """Return the refusal of the weights in `folder`."""
    return ModelError(
        f"{folder} is not loaded: SeamlessM4T's weights are licensed CC BY-NC 4.0, which does not "
        "allow commercial use. Where the bank holds a licence of its own or only evaluates, set "
        "allow_noncommercial_models = true"
    )
