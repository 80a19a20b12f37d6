"""From settings to a pool, and what a wrong setting says."""

import pytest

from agent.speech.build import build_pool
from agent.speech.errors import ModelError


def test_a_model_that_is_not_there_is_named_with_its_mend(tmp_path):
    with pytest.raises(ModelError, match="`bolbank models pull whisper-large-v3-turbo`"):
        build_pool(tmp_path, "whisper-large-v3-turbo")


def test_a_folder_that_holds_no_model_is_named(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match=r"empty holds no Whisper model"):
        build_pool(tmp_path, "empty")
