"""What of the settings reaches the replicas, and which of them make no sense together."""

import importlib
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from agent.cli import app
from agent.settings import Settings
from agent.speech.errors import ModelError, SpeechError
from agent.speech_setup import remote_pool, replica_plan, replica_setup
from agent.store.redis_client import connect

REDIS = "redis://127.0.0.1:1/0"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"speech_pool": "remote"}, "redis_url"),
        ({"speech_tls_cert": "replica.crt"}, "go together"),
        ({"speech_replicas_min": 3, "speech_replicas_max": 2}, "less than"),
        ({"speech_pool": "elsewhere"}, "'local' or 'remote'"),
    ],
)
def test_settings_that_contradict_each_other_are_refused(given: dict[str, object], said: str):
    with pytest.raises(ValidationError, match=said):
        Settings.model_validate(given)


def test_a_gpu_is_a_replicas_own_unless_it_is_shared():
    assert replica_plan(Settings()).gpus == 0
    assert replica_plan(Settings(speech_device="cuda")).gpus == 1
    assert replica_plan(Settings(speech_device="cuda", speech_replica_gpus=0.25)).gpus == 0.25


def test_a_replica_reads_the_settings_of_its_own_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "bolbank.toml").write_text(
        'redis_url = "redis://bank/0"\nspeech_replica_calls = 7\nspeech_host = "0.0.0.0"\n'
        "speech_plain = true\n"
    )
    monkeypatch.chdir(tmp_path.parent)
    setup = replica_setup(str(tmp_path))
    assert setup.redis_url == "redis://bank/0"
    assert (setup.listening.calls, setup.speech.max_streams) == (7, 7)
    assert setup.listening.advertise not in ("0.0.0.0", "")  # noqa: S104
    assert setup.speech.cache_dir is None, "prompts are the call servers'"
    assert (tmp_path / "var" / "keys" / "speech").exists()


async def test_a_bad_certificate_of_the_authority_is_named(tmp_path: Path):
    (tmp_path / "ca.pem").write_text("nonsense")
    settings = Settings(data_dir=tmp_path, redis_url=REDIS, speech_tls_ca=tmp_path / "ca.pem")
    redis = connect(REDIS)
    with pytest.raises(SpeechError, match=r"speech_tls_ca: .*ca\.pem"):
        remote_pool(settings, redis)
    await redis.aclose()


def test_serving_speech_without_a_redis_says_what_is_missing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("BOLBANK_REDIS_URL", raising=False)
    result = CliRunner().invoke(app, ["speech", "serve"])
    assert result.exit_code == 2
    assert "BOLBANK_REDIS_URL" in result.output


def test_serving_speech_without_ray_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    monkeypatch.delitem(sys.modules, "agent.speech.remote.deployment", raising=False)
    with pytest.raises(ModelError, match=r"pip install 'bolbank\[pool\]'"):
        importlib.import_module("agent.speech.remote.deployment")
