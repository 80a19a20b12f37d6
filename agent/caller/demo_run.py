"""`bolbank demo`: prints the calls live, then the sum of them, then stays up."""

import json
import sys
import time
from typing import Any, Literal

from rich.console import Console
from rich.text import Text

from agent.caller.demo import AGAIN, CALLS, DemoCall, Placed, demo_settings, place_all, summary
from agent.caller.phone import Live
from agent.server import serving
from agent.settings import Settings
from agent.speech.models.first_start import demo_note
from agent.wiring import House

COLOURS = ("cyan", "green", "yellow")


async def run_demo(
    settings: Settings, console: Console, once: bool, as_json: bool, repeat_s: float
) -> bool:
    """Serve, place the calls, print them; return whether all ended as they must.

    Stays up until a signal unless `once` or `repeat_s`; `as_json` prints one object on stdout.
    """
    console.print("Starting: database, Redis, speech models, voices …", style="dim")
    async with serving(demo_settings(settings)) as (house, url, server):
        _greet(console, house, url)
        placed = await place_all(house, url, lambda call: _live(console, call))
        until_s = time.monotonic() + repeat_s
        while time.monotonic() < until_s and not server.stopped.is_set():
            placed += await place_all(house, url, lambda call: None, AGAIN)
        if as_json:
            sys.stdout.write(json.dumps(summary(placed), ensure_ascii=False) + "\n")
            sys.stdout.flush()
        else:
            _print_summary(console, placed)
        if not once and repeat_s == 0:
            console.print(f"\nNow you: open {url}/ and press the green button. Ctrl-C ends.")
            await server.stopped.wait()
    return all(each.as_expected for each in placed)


def _greet(console: Console, house: House, url: str) -> None:
    console.print(f"BolBank answers at {url}  (API token {house.new_api_token})", highlight=False)
    note = demo_note(house.settings.speech.models_dir)
    console.print(f"Speech: {house.pool.label}.\n{note}", style="dim", highlight=False)


def _live(console: Console, call: DemoCall) -> Live:
    colour = COLOURS[CALLS.index(call)]
    console.print(Text(f"☎ {call.name} ({call.via})", style=f"bold {colour}"))

    def show(who: Literal["bot", "caller", "understood"], text: str, at_ms: float) -> None:
        line = Text(f"{at_ms / 1000:6.1f} s  {call.script:<14} ", style="dim")
        line.append(f"{who:<10}  ", style=f"{colour} bold")
        line.append(text, style=colour)
        console.print(line)

    return show


def _print_summary(console: Console, placed: list[Placed]) -> None:
    console.print()
    for each in placed:
        mark = "✓" if each.as_expected else "✗"
        console.print(f"{mark} {each.call.name}: {each.outcome}; recording {each.recording}")
        if each.report.problem and not each.as_expected:
            console.print(f"  {each.report.problem}", style="red")
    times: dict[str, Any] = summary(placed)["voice_to_voice_ms"]
    console.print(f"voice to voice: p50 {times['p50']} ms, p95 {times['p95']} ms")
