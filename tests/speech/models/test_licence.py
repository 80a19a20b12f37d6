"""The licence gate: what a bank may not use does not load by accident."""

from pathlib import Path

import pytest

from agent.speech.errors import ModelError
from agent.speech.models.carry import import_folder
from agent.speech.models.catalogue import CATALOGUE
from agent.speech.models.licence import licence_of, require_licence
from agent.speech.models.record import RECORD, Record, write_record
from agent.speech.models.terms import Licence


def model(folder: Path, name: str, architecture: str) -> Path:
    path = folder / name
    path.mkdir()
    (path / "config.json").write_text(f'{{"model_type": "{architecture}"}}')
    return path


@pytest.mark.parametrize("name", ["any-name", "large-v3-turbo"])
@pytest.mark.parametrize("architecture", ["seamless_m4t", "seamless_m4t_v2", "vits", "mert_model"])
def test_weights_that_may_not_be_used_are_refused_by_any_name(tmp_path, architecture, name):
    folder = model(tmp_path, name, architecture)
    with pytest.raises(ModelError, match=r"CC BY-NC 4.0.*set allow_noncommercial_models = true"):
        require_licence(folder, allow_noncommercial=False)
    require_licence(folder, allow_noncommercial=True)


def test_a_known_name_has_its_licence_whatever_it_holds(tmp_path):
    require_licence(model(tmp_path, "large-v3-turbo", "whisper"), allow_noncommercial=False)
    with pytest.raises(ModelError, match="Stability AI Community License"):
        require_licence(model(tmp_path, "stable-audio-open-1.0", ""), allow_noncommercial=False)


def test_weights_of_which_nothing_is_known_say_how_to_record_their_licence(tmp_path):
    folder = model(tmp_path, "bought", "hubert")
    for _ in ("by hand", "imported without a word"):
        with pytest.raises(ModelError, match=r"`bolbank models pull bought --from /.*bought --lic"):
            require_licence(folder, allow_noncommercial=False)
        import_folder("bought", folder, tmp_path)
    import_folder("bought", folder, tmp_path, Licence("contract 7", True), replace=True)
    require_licence(folder, allow_noncommercial=False)


def test_a_free_licence_that_nobody_confirmed_is_not_said_to_forbid(tmp_path):
    folder = model(tmp_path, "my-whisper", "whisper")
    write_record(folder, Record(name="x", source="y", licence="mit", commercial=False, files=()))
    with pytest.raises(ModelError, match=r"nobody has recorded.*--licence 'mit' --commercial"):
        require_licence(folder, allow_noncommercial=False)


def test_what_the_bank_recorded_goes_before_all(tmp_path):
    folder = model(tmp_path, "mms-tts-hin", "vits")
    record = Record(name="x", source="y", licence="bought from Z", commercial=True, files=())
    write_record(folder, record)
    require_licence(folder, allow_noncommercial=False)
    assert licence_of(folder).name == "bought from Z"
    (folder / RECORD).write_text("{")
    with pytest.raises(ModelError, match=r"damaged.*pull the model again"):
        require_licence(folder, allow_noncommercial=True)


def test_the_catalogue_is_of_one_mind():
    for name, known in CATALOGUE.items():
        assert bool(known.repo) != bool(known.package), name
        assert known.package or known.files, name
        assert all(len(digest) == 64 for digest in known.sha256.values()), name
