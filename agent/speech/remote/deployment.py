"""Replicas on Ray Serve: Ray places, scales and heals them; no sound passes through it.

What makes call-long WebSockets work with it: Serve's own proxy is off, every replica listens for
itself; capacity follows the open calls, not requests; a replica that goes waits for its calls.
"""

import asyncio
import os
from collections.abc import Callable

from redis.asyncio import Redis

from agent.speech.errors import ModelError, SpeechError
from agent.speech.remote.plan import Plan, Setup
from agent.speech.remote.replica import Replica
from agent.speech.remote.scaling import OpenCalls

ENVIRONMENT = {
    # Nothing leaves the bank.
    "RAY_USAGE_STATS_ENABLED": "0",
    # Whoever reaches a cluster without tokens runs his own code there.
    "RAY_AUTH_MODE": "token",
    # A frozen replica must give its GPU back.
    "RAY_SERVE_FORCE_STOP_UNHEALTHY_REPLICAS": "1",
}
# Ray reads these as it is imported.
os.environ |= ENVIRONMENT

try:
    import ray
    from ray import serve
    from ray.serve.config import AutoscalingConfig, AutoscalingPolicy
except ImportError as error:
    raise ModelError(
        "the speech pool runs on Ray, which is not installed: pip install 'bolbank[pool]'"
    ) from error

APP = "bolbank-speech"
SPARE_CALLS = 0.7
"""Share of their capacity that the replicas are kept at: room for a rush, and for a loss."""


class SpeechReplica:
    """One replica as an actor of Ray Serve. `setup` runs where the replica does."""

    async def __init__(  # type: ignore[misc]  # Serve awaits it
        self, setup: Callable[[], Setup]
    ) -> None:
        # The command that deploys us is spared torch.
        from agent.speech.build import build_pool

        given = await asyncio.to_thread(setup)
        self._pool = await asyncio.to_thread(build_pool, given.speech)
        await self._pool.start()
        self._redis = Redis.from_url(given.redis_url, socket_timeout=1, socket_connect_timeout=1)
        self._replica = Replica(self._pool, given.key, self._redis, given.listening)
        await self._replica.start()

    async def check_health(self) -> None:
        """Called by Serve on the replica's own loop: a frozen loop does not answer."""
        self._replica.check()

    def record_autoscaling_stats(self) -> dict[str, float]:
        """Called by Serve: what `OpenCalls` goes by."""
        return {"calls": float(self._replica.calls)}

    async def __del__(self) -> None:
        """Called by Serve, which waits: let the calls move or end."""
        if hasattr(self, "_replica"):
            await self._replica.drain()
            await self._replica.stop()
            await self._redis.aclose()
            await self._pool.stop()


def start_ray() -> None:
    """Start Ray on this machine, or join the cluster that `RAY_ADDRESS` names; blocks.

    Raises:
        SpeechError: it does not start.
    """
    # Ray's token and sockets are for this user alone.
    os.umask(0o077)
    # Not None: that would join any cluster once started here.
    address = os.environ.get("RAY_ADDRESS", "local")
    given = {"include_dashboard": False} if address == "local" else {}
    try:
        ray.init(address=address, log_to_driver=False, configure_logging=False, **given)
        serve.start(proxy_location="Disabled")
    except (RuntimeError, ConnectionError, ValueError, ray.exceptions.RayError) as error:
        raise SpeechError(f"Ray did not start: {error}") from error


def deploy(setup: Callable[[], Setup], plan: Plan) -> None:
    """Run replicas as planned; those of an earlier plan drain beside them. Blocks until they run.

    Raises:
        SpeechError: a replica does not start; Ray's log says why.
    """
    deployment = serve.deployment(
        SpeechReplica,
        name="speech",
        # New replicas start beside those that drain: CPUs are not counted, GPUs must be spare.
        ray_actor_options={"num_cpus": 0, "num_gpus": plan.gpus},
        autoscaling_config=AutoscalingConfig(
            min_replicas=plan.least,
            max_replicas=plan.most,
            upscale_delay_s=2.0,
            downscale_delay_s=300.0,
            metrics_interval_s=1.0,
            look_back_period_s=2.0,
            policy=AutoscalingPolicy(
                policy_function=OpenCalls,
                policy_kwargs={"calls_each": max(1, int(SPARE_CALLS * plan.calls))},
            ),
        ),
        # Three failures in a row: what is frozen is replaced after some 15 s, its calls long gone.
        health_check_period_s=2.0,
        health_check_timeout_s=4.0,
        graceful_shutdown_timeout_s=plan.longest_call_s,
        graceful_shutdown_wait_loop_s=0.1,
    )
    try:
        serve.run(deployment.bind(setup), name=APP, route_prefix=None)
    except (RuntimeError, ray.exceptions.RayError) as error:
        raise SpeechError(f"the speech replicas did not start: {error}") from error


def stop() -> None:
    """Take the replicas down once their calls have moved or ended; blocks."""
    serve.delete(APP)


def stop_ray() -> None:
    """Leave Ray, and end it where `start_ray` started it."""
    ray.shutdown()
