"""A tiny SeamlessM4T checkpoint, written once a run."""

from pathlib import Path

import pytest
import torch

from agent.caller.bench.checkpoints.seamless import write_seamless
from agent.speech.seamless.translator import SeamlessTranslator


@pytest.fixture(scope="session", autouse=True)
def _one_thread() -> None:
    """More threads only get into one another's way on a model this small."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def seamless_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_seamless(tmp_path_factory.mktemp("seamless") / "seamless-tiny")


@pytest.fixture(scope="session")
def translator(seamless_folder: Path) -> SeamlessTranslator:
    return SeamlessTranslator(seamless_folder, allow_noncommercial=True)


@pytest.fixture(scope="session")
def terse(tmp_path_factory: pytest.TempPathFactory) -> SeamlessTranslator:
    """One that ends its texts early, and often has nothing to say."""
    folder = write_seamless(tmp_path_factory.mktemp("seamless") / "terse", ending=3.0)
    return SeamlessTranslator(folder, allow_noncommercial=True)
