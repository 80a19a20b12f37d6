"""`bolbank speech …`: the shared pool of speech replicas."""

import asyncio
import signal
from functools import partial
from pathlib import Path

import typer

from agent.settings import Settings
from agent.speech.errors import SpeechError
from agent.terminal import err, read_settings

speech_app = typer.Typer(help="The shared pool of speech replicas.", no_args_is_help=True)


@speech_app.command("serve")
def speech_serve() -> None:
    """Run speech replicas on Ray Serve until SIGTERM; SIGHUP replaces them by the settings of then.

    With RAY_ADDRESS set they run on that cluster, else on this machine. Calls of a replica that
    goes move to another, or are served to their end.
    """
    from agent.trust.logscrub import install_logging

    settings = _settings()
    install_logging(settings.log_level)
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    from agent.speech.remote import deployment
    from agent.speech_setup import replica_plan, replica_setup

    setup = partial(replica_setup, str(Path.cwd()))
    with err.status("Starting Ray …"):
        await asyncio.to_thread(deployment.start_ray)
    # After Ray, whose start takes the signals for itself.
    signals = _signals()
    try:
        with err.status("Starting speech replicas …"):
            await asyncio.to_thread(deployment.deploy, setup, replica_plan(settings))
        watch = asyncio.create_task(_watch(settings))
        while await signals.get() == signal.SIGHUP:
            err.print("Replacing the speech replicas", highlight=False)
            try:
                await asyncio.to_thread(deployment.deploy, setup, replica_plan(_settings()))
            except (SpeechError, typer.Exit) as error:
                # A slip in the settings must not cost the replicas that run.
                err.print(f"not replaced: {error}", style="red", highlight=False)
        watch.cancel()
        err.print("Ending once the last call has; a second signal ends at once", highlight=False)
        stopping = asyncio.create_task(asyncio.to_thread(deployment.stop))
        forced = asyncio.create_task(signals.get())
        await asyncio.wait({stopping, forced}, return_when=asyncio.FIRST_COMPLETED)
        forced.cancel()
    finally:
        await asyncio.to_thread(deployment.stop_ray)


def _signals() -> "asyncio.Queue[signal.Signals]":
    """Return the signals that come from now on."""
    queue: asyncio.Queue[signal.Signals] = asyncio.Queue()
    for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(each, queue.put_nowait, each)
    return queue


async def _watch(settings: Settings) -> None:
    """Print replicas as they come and go."""
    from agent.speech.remote import protocol
    from agent.speech.remote.credentials import PoolKey
    from agent.speech.remote.registry import RENEW_S, Registry
    from agent.store.redis_client import connect
    from agent.trust import keyfile

    redis = connect(settings.redis_url)
    key = PoolKey(keyfile.first(settings.speech_key))
    registry, known = Registry(redis, key, protocol.VERSION), dict[str, str]()
    try:
        while True:
            await registry.look()
            now = {
                each.id: f"{each.url} for {each.capacity} calls (process {each.pid} on {each.host})"
                for each in registry.replicas
            }
            for id_ in now.keys() - known.keys():
                err.print(f"Replica {id_} listens at {now[id_]}", highlight=False)
            for id_ in known.keys() - now.keys():
                err.print(f"Replica {id_} is gone", highlight=False)
            known = now
            await asyncio.sleep(RENEW_S)
    finally:
        await redis.aclose()


def _settings() -> Settings:
    settings = read_settings()
    if not settings.redis_url:
        err.print("BOLBANK_REDIS_URL: replicas announce themselves in Redis: name it", style="red")
        raise typer.Exit(2)
    return settings
