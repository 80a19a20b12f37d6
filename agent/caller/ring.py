"""Places one call to a running server, as `bolbank ring` and the demo do."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

from rich.console import Console
from rich.text import Text

from agent.caller.asterisk_line import AsteriskLine
from agent.caller.caller import SyntheticCaller
from agent.caller.errors import LineError, UsageError
from agent.caller.phone import Live
from agent.caller.report import CallReport
from agent.caller.script import Script
from agent.caller.voice import EspeakVoice
from agent.caller.web import ask, web_client
from agent.caller.webrtc_line import WebRtcLine
from agent.caller.words import BotWords, HeldWords, PolledWords
from agent.speech.espeak import Espeak

Via = Literal["webrtc", "asterisk"]
TIMEOUT_S = 10.0


def check_usage(via: str, *, loss_percent: float = 0.0, api_token: str | None = None) -> Via:
    """Return `via` when such a call can be placed.

    Raises:
        UsageError: an unknown line, loss where the line has none to offer, or no API token for the
            leg that needs one.
    """
    if via not in get_args(Via):
        raise UsageError(f"--via {via}: no such line here; use one of {', '.join(get_args(Via))}")
    if not 0 <= loss_percent < 100:
        raise UsageError(f"--loss {loss_percent:g}: must be a percentage from 0 to below 100")
    if loss_percent and via != "asterisk":
        raise UsageError(f"--loss works with --via asterisk, not with --via {via}")
    if via == "asterisk" and not api_token:
        raise UsageError("--via asterisk needs the server's API token to be issued a media socket")
    return "webrtc" if via == "webrtc" else "asterisk"


async def ring(
    via: str,
    script: Script,
    espeak: Espeak,
    *,
    server: str = "http://127.0.0.1:8080",
    api_token: str | None = None,
    loss_percent: float = 0.0,
    words: Callable[[str], BotWords] | None = None,
    live: Live | None = None,
    recording: Path | None = None,
    seed: int = 1,
) -> CallReport:
    """Place one call to `server` over `via` and follow `script`.

    The bot's words are captions over WebRTC; on the Asterisk leg they come from `words(call_id)` or
    from the server's API. `seed` decides the line's noise and losses.

    Raises:
        UsageError: see `check_usage`.
        LineError: the server cannot be reached, refuses the call, or its media does not connect.
        CallerError: the API refuses the token, or the voice fails.
    """
    known = check_usage(via, loss_percent=loss_percent, api_token=api_token)
    voice = EspeakVoice(espeak, script)
    server = server.rstrip("/")
    if known == "webrtc":
        captions = HeldWords()
        token = await _widget_token(server, script.number) if script.number else None
        web = WebRtcLine(server, token=token, language=script.language, words=captions)
        caller = SyntheticCaller(web, script, voice, words=captions, live=live, seed=seed)
        return await caller.call(recording)
    assert api_token is not None
    url, call_id = await _media_socket(server, api_token, script)
    trunk = AsteriskLine(
        url, call_id=call_id, loss_percent=loss_percent, chance=random.Random(seed)
    )
    if words is not None:
        tap = words(call_id)
        caller = SyntheticCaller(trunk, script, voice, words=tap, live=live, seed=seed)
        return await caller.call(recording)
    async with PolledWords(server, call_id, api_token) as polled:
        caller = SyntheticCaller(trunk, script, voice, words=polled, live=live, seed=seed)
        return await caller.call(recording)


def print_live(console: Console) -> Live:
    """Return a `Live` that prints both sides on `console` as they speak."""
    styles = {"bot": "cyan", "caller": "green", "understood": "dim"}
    labels = {"bot": "bot", "caller": "caller", "understood": "understood"}

    def show(who: Literal["bot", "caller", "understood"], text: str, at_ms: float) -> None:
        line = Text(f"{at_ms / 1000:7.1f} s  ", style="dim")
        line.append(f"{labels[who]:<10}  ", style=f"{styles[who]} bold")
        line.append(text, style=styles[who])
        console.print(line)

    return show


def print_report(console: Console, report: CallReport) -> None:
    """Print how the call went: its length, who ended it, latencies, and the problem if any."""
    console.print(
        f"{report.transport} call {report.call_id or '(no id)'}: {report.duration_s:.1f} s, "
        f"ended by the {report.ended_by}"
    )
    for name, values in (
        ("end of speech to first sound", report.voice_to_voice_ms),
        ("interruption to silence", report.barge_in_ms),
    ):
        if values:
            console.print(f"{name}: {', '.join(f'{value:.0f} ms' for value in values)}")
    if report.recording is not None:
        console.print(f"recording: {report.recording}")
    if report.problem is not None:
        console.print(Text(f"problem: {report.problem}", style="red"))


async def _widget_token(server: str, number: str) -> str:
    """Have the demo bank's site sign a token for a customer."""
    url = f"{server}/demo/token"
    async with web_client(TIMEOUT_S) as client:
        answer = await ask(client, "GET", url, params={"number": number})
    if not answer.get("token"):
        raise LineError(f"{url}: the answer lacks `token`")
    return str(answer["token"])


async def _media_socket(server: str, api_token: str, script: Script) -> tuple[str, str]:
    """Have a media socket issued, as an ARI controller does; return its URL and the call's id."""
    url = f"{server}/api/media"
    body = {"caller": script.number, "called": script.called, "proof": "caller_id"}
    async with web_client(TIMEOUT_S, api_token) as client:
        answer = await ask(client, "POST", url, json=body)
    if not answer.get("url") or not answer.get("call_id"):
        raise LineError(f"{url}: the answer lacks `url` or `call_id`")
    return str(answer["url"]), str(answer["call_id"])
