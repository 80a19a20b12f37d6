"""What replicas are made of, and how many of them there are."""

from dataclasses import dataclass

from agent.speech.config import SpeechConfig
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.replica import Listening


@dataclass(frozen=True)
class Setup:
    """What one replica is made of, read on the machine that it runs on."""

    speech: SpeechConfig
    key: PoolKey
    redis_url: str
    listening: Listening


@dataclass(frozen=True)
class Plan:
    """How many replicas there are, and what each takes.

    Attributes:
        least: Replicas that always run.
        most: Replicas that may run when many call.
        gpus: GPUs of one replica; a fraction shares one.
        calls: Calls of one replica.
        longest_call_s: How long a replica that goes waits for its calls.
    """

    least: int
    most: int
    gpus: float
    calls: int
    longest_call_s: float
