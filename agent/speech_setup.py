"""Speech replicas and the way to them, from the settings."""

import os
import ssl
from dataclasses import replace
from pathlib import Path

from redis.asyncio import Redis

from agent.settings import Settings
from agent.speech.errors import SpeechError
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.finder import Finder
from agent.speech.remote.plan import Plan, Setup
from agent.speech.remote.pool import RemotePool
from agent.speech.remote.registry import Registry
from agent.speech.remote.replica import Listening
from agent.trust import keyfile


def remote_pool(settings: Settings, redis: Redis) -> RemotePool:
    """Return the call server's pool (not started) over the replicas that `redis` knows.

    Raises:
        KeyFileError, SpeechError: the pool's key or the authority's certificate cannot be used.
    """
    key = PoolKey(keyfile.first(settings.speech_key))
    finder = Finder(
        Registry(redis, key, protocol.VERSION),
        key,
        tls=_authority(settings.speech_tls_ca),
        plain=settings.speech_plain,
    )
    speech = settings.speech
    return RemotePool(finder, speech.voices, speech.cache_dir, speech.recordings_dir)


def replica_setup(folder: str) -> Setup:
    """Return what a replica is made of, by the settings that hold in `folder` of its machine.

    Read where the replica runs: so no key or password passes through Ray, and every machine names
    its own models, certificate and address.
    """
    import ray

    if Path(folder).is_dir():
        os.chdir(folder)  # paths in the settings are relative to where the command runs
    settings = Settings()
    host = settings.speech_host
    everywhere = host in ("0.0.0.0", "::")  # noqa: S104 (compared with, not listened on)
    return Setup(
        speech=replace(
            settings.speech,
            # Prompts are kept by the call servers.
            cache_dir=None,
            recordings_dir=None,
            max_streams=settings.speech_replica_calls,
        ),
        key=PoolKey(keyfile.first(settings.speech_key)),
        redis_url=settings.redis_url,
        listening=Listening(
            host=host,
            advertise=ray.util.get_node_ip_address() if everywhere else host,
            calls=settings.speech_replica_calls,
            tls_cert=settings.speech_tls_cert,
            tls_key=settings.speech_tls_key,
            plain=settings.speech_plain,
        ),
    )


def replica_plan(settings: Settings) -> Plan:
    """Return how many replicas there are to be."""
    on_gpu = settings.speech_device.startswith("cuda")
    gpus = settings.speech_replica_gpus
    return Plan(
        least=settings.speech_replicas_min,
        most=settings.speech_replicas_max,
        gpus=float(on_gpu) if gpus is None else gpus,
        calls=settings.speech_replica_calls,
        longest_call_s=settings.max_call_s,
    )


def _authority(path: Path | None) -> ssl.SSLContext | None:
    if path is None:
        return None
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as error:
        raise SpeechError(f"speech_tls_ca: {path}: {error}") from error
