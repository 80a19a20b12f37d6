"""Nothing connects beyond this machine, and `bolbank demo --once --json` does what it promises.

The whole demonstration runs in a network namespace that ends at this machine, beside a witness that
sees every packet for anywhere else, and with a hook that writes down whom Python asks for. Where
the kernel allows no namespace, the hook alone looks on.
"""

import io
import os
import signal
import subprocess
import sys
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from pydantic import BaseModel, ConfigDict, Field

REPOSITORY = Path(__file__).parents[1]
GUARD = REPOSITORY / "tests" / "guard"
NAMESPACES = (["unshare", "--map-root-user", "--net"], ["unshare", "--net"])
DEMO = ["-c", "from agent.cli import main; main()", "demo", "--once", "--json", "--port", "0"]
DEMO_S = 480.0
"""Ours has about two minutes of talk; other tests may run beside it."""
LOUD = 0.01
FRAME_S = 0.02
STRAYS = """
import asyncio, contextlib, socket, uvloop
with contextlib.suppress(OSError):
    socket.create_connection(("192.0.2.7", 443), 0.2)
with contextlib.suppress(OSError):
    socket.getaddrinfo("models.example.com", 443)
async def beside_python():
    with contextlib.suppress(OSError, TimeoutError):
        await asyncio.wait_for(asyncio.open_connection("198.51.100.9", 80), 0.2)
if {natively}:
    uvloop.run(beside_python())
"""

END_OF_TURN = """
import time
from agent.speech.turn import TurnModel, model_file
TurnModel(model_file())
time.sleep(15.0)
"""
"""Its runtime's report leaves some ten seconds after it is loaded, where it is not forbidden."""


class Turn(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    who: Literal["bot", "caller"]
    text: str
    heard: str | None
    latency_ms: int | None


class Call(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    id: str
    transport: str
    language: str
    outcome: str
    turns: list[Turn] = Field(min_length=1)
    recording: str

    def said(self, who: str) -> str:
        return "\n".join(turn.text for turn in self.turns if turn.who == who)


class Percentiles(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    p50: int = Field(gt=0)
    p95: int = Field(gt=0)


class Demonstration(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    calls: list[Call] = Field(min_length=3, max_length=3)
    voice_to_voice_ms: Percentiles


pytestmark = [pytest.mark.timeout(DEMO_S + 60), pytest.mark.peers]


@pytest.fixture(scope="module")
def namespace() -> list[str]:
    """The command that makes a network namespace; empty where the kernel allows none."""
    witness = [sys.executable, str(GUARD / "witness.py"), os.devnull]
    for unshare in NAMESPACES:
        try:
            tried = subprocess.run(
                [*unshare, *witness, sys.executable, "-c", ""], capture_output=True, timeout=30
            )
        except FileNotFoundError:
            continue
        if tried.returncode == 0:
            return unshare
    return []


def run_guarded(
    command: list[str], tries: Path, namespace: list[str], given: Mapping[str, str], log: Path
) -> tuple[int, str]:
    """Run Python under guard; return its status and what it printed, errors kept in `log`."""
    witness = [*namespace, sys.executable, str(GUARD / "witness.py"), str(tries)]
    environment = {**os.environ, "PYTHONPATH": str(GUARD), "BOLBANK_TRIES": str(tries), **given}
    # Libraries that report to their makers keep still where they see this.
    environment.pop("CI", None)
    with log.open("wb") as errors:
        process = subprocess.Popen(
            [*(witness if namespace else []), sys.executable, *command],
            cwd=REPOSITORY,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
        try:
            printed, _ = process.communicate(timeout=DEMO_S)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
    return process.returncode, printed.decode()


@pytest.mark.parametrize("natively", [False, True])
def test_the_guard_sees_who_leaves(tmp_path: Path, namespace: list[str], natively: bool) -> None:
    tries = tmp_path / "tries"
    strays = STRAYS.replace("{natively}", str(natively))
    log = tmp_path / "log"
    status, _ = run_guarded(["-c", strays], tries, namespace, {}, log)
    assert status == 0, log.read_text()
    seen = tries.read_text()
    assert "connect 192.0.2.7" in seen
    assert "getaddrinfo models.example.com" in seen
    if namespace:
        assert "packet of protocol 6 to 192.0.2.7 port 443" in seen
        assert ("packet of protocol 6 to 198.51.100.9 port 80" in seen) is natively


def test_the_end_of_turn_model_reports_to_nobody(tmp_path: Path, namespace: list[str]) -> None:
    log, tries = tmp_path / "log", tmp_path / "tries"
    tries.touch()
    status, _ = run_guarded(["-c", END_OF_TURN], tries, namespace, {}, log)
    assert status == 0, log.read_text()
    assert tries.read_text() == ""


@dataclass(frozen=True)
class Ran:
    """The demonstration as it went: what it printed, and who was asked for."""

    status: int
    printed: str
    log: str
    tries: str

    def calls(self) -> list[Call]:
        """Return the calls of the one object printed, balance, block and noise."""
        return Demonstration.model_validate_json(self.printed).calls


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory, namespace: list[str]) -> Ran:
    """The demonstration, run once under guard from an empty data folder."""
    folder = tmp_path_factory.mktemp("closed")
    tries, log = folder / "tries", folder / "log"
    tries.touch()
    given = {"BOLBANK_DATA_DIR": str(folder / "var"), "OMP_NUM_THREADS": "1"}
    status, printed = run_guarded(DEMO, tries, namespace, given, log)
    return Ran(status, printed, log.read_text(errors="replace"), tries.read_text())


def test_the_demonstration_needs_nothing_beyond_this_machine(ran: Ran) -> None:
    assert len(ran.calls()) == 3, ran.log[-3000:]
    assert ran.tries == ""


def test_the_demonstration_prints_three_calls_and_they_end_well(ran: Ran) -> None:
    assert ran.status == 0, ran.log[-5000:]
    assert ran.printed.count("\n") == 1
    balance, block, noise = ran.calls()
    assert (balance.transport, balance.language, balance.outcome) == ("webrtc", "hi", "done")
    assert "₹" in balance.said("bot")

    assert (block.transport, block.language, block.outcome) == ("asterisk", "en", "done")
    assert "reference number" in block.said("bot")

    assert noise.transport == "asterisk"
    assert noise.outcome in ("no_input", "not_understood", "no_person")
    assert all(turn.heard is None for turn in noise.turns)

    for call in (balance, block):
        assert any(turn.heard for turn in call.turns if turn.who == "caller")
        assert any(turn.latency_ms for turn in call.turns if turn.who == "bot")


def test_the_recordings_play_and_hold_the_barge_in(ran: Ran) -> None:
    (caller, bot), _, (noise, undisturbed) = (sound_of(Path(c.recording)) for c in ran.calls())
    begins, ends = first_utterance(caller)
    just_before = slice(begins - int(0.5 / FRAME_S), begins)
    assert bot[just_before].max() > LOUD, "the bot was greeting when she began"
    assert bot[ends - 5 : ends].max() < LOUD, "and had fallen silent before she was done"
    assert undisturbed[begins:ends].max() > LOUD, "where nobody speaks, the greeting goes on"
    assert np.mean(noise > LOUD) > 0.5


def sound_of(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return the caller's and the bot's level in each 20 ms of a recording."""
    with wave.open(io.BytesIO(path.read_bytes())) as wav:
        assert (wav.getnchannels(), wav.getsampwidth()) == (2, 2)
        samples = np.frombuffer(wav.readframes(wav.getnframes()), np.int16)
        frame = int(wav.getframerate() * FRAME_S)
    stereo = samples.reshape(-1, 2)[: len(samples) // 2 // frame * frame] / 32768
    levels = np.sqrt((stereo.reshape(-1, frame, 2) ** 2).mean(axis=1))
    return levels[:, 0], levels[:, 1]


def first_utterance(levels: np.ndarray) -> tuple[int, int]:
    """Return the first frame of the first speech and the one after its last."""
    loud = np.flatnonzero(levels > LOUD)
    gaps = np.flatnonzero(np.diff(loud) > 0.5 / FRAME_S)
    return int(loud[0]), int(loud[gaps[0]] if len(gaps) else loud[-1]) + 1
