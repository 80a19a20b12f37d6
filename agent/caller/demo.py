"""The demonstration: serves the whole thing and places calls to it over real transports."""

import asyncio
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from agent.call.tape import export_wav
from agent.caller.errors import CallerError
from agent.caller.phone import Live
from agent.caller.report import CallReport
from agent.caller.ring import Via, ring
from agent.caller.script import Script, parse_script
from agent.caller.timings import percentile
from agent.settings import Settings
from agent.wiring import House

RECORD_S = 15.0
"""How long the end of a call's record may take."""


@dataclass(frozen=True)
class DemoCall:
    """One call of the demonstration and how it must end."""

    name: str
    via: Via
    script: str
    outcomes: tuple[str, ...]


CALLS = (
    DemoCall("a balance in Hindi, by voice on the web", "webrtc", "balance_hi", ("done",)),
    DemoCall(
        "a card blocked in English, by voice on a telephone", "asterisk", "block_card_en", ("done",)
    ),
    DemoCall(
        "a telephone with nothing but noise",
        "asterisk",
        "noise",
        ("no_input", "not_understood"),
    ),
)


AGAIN = tuple(call for call in CALLS if call.script != "block_card_en")
"""What can be called again and again: a card is blocked only once."""


@dataclass(frozen=True)
class Placed:
    """A call that was placed: what the caller brought home, and what the server recorded."""

    call: DemoCall
    report: CallReport
    outcome: str
    recording: Path | None

    @property
    def as_expected(self) -> bool:
        """The outcome is one that the demonstration allows."""
        return self.outcome in self.call.outcomes

    def as_dict(self) -> dict[str, Any]:
        """Return the call as `bolbank demo --json` prints it."""
        return {
            "id": self.report.call_id,
            "transport": self.report.transport,
            "language": self.report.language,
            "outcome": self.outcome,
            "turns": [
                {
                    "who": turn.who,
                    "text": turn.text,
                    "heard": turn.heard,
                    "latency_ms": None if turn.latency_ms is None else round(turn.latency_ms),
                }
                for turn in self.report.turns
            ],
            "recording": str(self.recording) if self.recording else None,
        }


def demo_settings(settings: Settings) -> Settings:
    """Return `settings` for a demonstration: its own data folder, the demo page.

    The API token, the book of calls and the demo bank's books are made afresh: the card that is
    blocked in one demonstration is open again in the next, and nobody has called before.
    """
    data_dir = settings.data_dir / "demo"
    (data_dir / "keys" / "api_token").unlink(missing_ok=True)
    for name in ("demo_ledger.db*", "bolbank.db*"):
        for books in data_dir.glob(name):
            books.unlink()
    shutil.rmtree(data_dir / "recordings", ignore_errors=True)
    models_dir = settings.models_dir or settings.data_dir / "models"
    own = {"data_dir": data_dir, "models_dir": models_dir, "demo": True, "drain_s": 5.0}
    return settings.model_copy(update=own)


async def place(house: House, url: str, call: DemoCall, live: Live | None) -> Placed:
    """Place one call to a serving house and wait for its record.

    Raises:
        CallerError: the call could not be placed, or its record never closed.
    """
    report = await ring(
        call.via,
        script(call.script),
        house.pool.espeak,
        server=url,
        api_token=house.new_api_token,
        live=live,
    )
    assert report.call_id is not None
    outcome = await _outcome(house, report.call_id)
    wav = await export_wav(
        house.recordings, house.keys, house.settings.data_dir / "recordings", report.call_id
    )
    path = None
    if wav is not None:
        path = house.settings.data_dir / "wav" / f"{report.call_id}.wav"
        await asyncio.to_thread(_write, path, wav)
    return Placed(call, report, outcome, path)


async def place_all(
    house: House,
    url: str,
    live: Callable[[DemoCall], Live | None],
    calls: Sequence[DemoCall] = CALLS,
) -> list[Placed]:
    """Place `calls` at once: several lines, one pool."""
    return list(await asyncio.gather(*(place(house, url, call, live(call)) for call in calls)))


def summary(placed: list[Placed]) -> dict[str, Any]:
    """Return what `bolbank demo --json` prints."""
    times = [ms for each in placed for ms in each.report.voice_to_voice_ms]
    return {
        "calls": [each.as_dict() for each in placed],
        "voice_to_voice_ms": {
            f"p{percent}": None if (found := percentile(times, percent)) is None else round(found)
            for percent in (50, 95)
        },
    }


def script(name: str) -> Script:
    """Return a script of the demonstration."""
    path = files("agent.caller") / "demo_scripts" / f"{name}.yaml"
    return parse_script(path.read_text("utf-8"), f"{name}.yaml")


async def _outcome(house: House, call_id: str) -> str:
    try:
        async with asyncio.timeout(RECORD_S):
            while True:
                call = await house.calls.get(call_id)
                if call is not None and call.state == "closed":
                    return call.outcome or "lost"
                await asyncio.sleep(0.1)
    except TimeoutError:
        late = f"call {call_id}: its record was not closed within {RECORD_S:g} s"
        raise CallerError(late) from None


def _write(path: Path, wav: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(wav)
