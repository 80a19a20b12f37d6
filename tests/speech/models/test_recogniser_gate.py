"""A recogniser that was pulled with a licence against business does not answer calls."""

import pytest

from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.errors import ModelError
from agent.speech.models.record import Record, write_record


def test_a_recogniser_recorded_as_for_evaluation_is_refused(tmp_path):
    folder = tmp_path / "tuned"
    folder.mkdir()
    record = Record(name="tuned", source="x", licence="cc-by-nc-4.0", commercial=False, files=())
    write_record(folder, record)
    with pytest.raises(ModelError, match=r"cc-by-nc-4.0, does not allow commercial use"):
        build_pool(SpeechConfig(tmp_path, model="tuned", smart_turn=False))
    with pytest.raises(ModelError, match="holds no Whisper model"):
        build_pool(
            SpeechConfig(tmp_path, model="tuned", smart_turn=False, allow_noncommercial=True)
        )
