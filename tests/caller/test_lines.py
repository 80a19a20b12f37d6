"""Both lines on real sockets: what goes wrong is said, what is played is heard."""

import asyncio
import random
import socket

import numpy as np
import pytest

from agent.caller.asterisk_line import AsteriskLine
from agent.caller.errors import LineError
from agent.caller.fidelity import mel_match, waveform_match
from agent.caller.lines import Line, every_20_ms
from agent.caller.mouth import Mouth, at_speech_level, white_noise
from agent.caller.track import Track
from agent.caller.webrtc_line import WebRtcLine
from agent.caller.words import HeldWords, Words
from tests.caller.bots import Bot, answering, beep, media_url


async def hold(line: Line, seconds: float, mouth: Mouth | None = None) -> Track:
    """Be on the line for `seconds` and return what was heard; ends early when the line does."""
    heard = Track(line.rate_hz)
    mouth = mouth or Mouth(line.rate_hz)
    line.received = heard.add
    async for tick in every_20_ms():
        if tick >= seconds * 50 or line.ended.is_set():
            return heard
        await line.send(mouth.next_piece())
    raise AssertionError("the clock stopped")


def nobodys_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


async def test_a_server_that_is_not_there_is_named_without_the_one_time_id() -> None:
    port = nobodys_port()
    with pytest.raises(LineError, match=f"{port}") as caught:
        await AsteriskLine(media_url(f"http://127.0.0.1:{port}", "SECRET")).connect()
    assert "SECRET" not in str(caught.value)
    with pytest.raises(LineError, match="api/webrtc/offer"):
        await WebRtcLine(f"http://127.0.0.1:{port}").connect()


async def test_a_busy_server_refuses_a_browser_and_a_wrong_media_id_ends_the_call() -> None:
    async with answering(Bot(refuse=True)) as server:
        with pytest.raises(LineError, match="503"):
            await WebRtcLine(server).connect()
        line = AsteriskLine(media_url(server, "stale"))
        await line.connect()
        heard = await hold(line, 5.0)
        await line.hangup()
        assert line.ended.is_set()
        assert heard.spans == []


async def test_the_8_khz_leg_hears_the_bot_sample_by_sample() -> None:
    bot = Bot()
    async with answering(bot) as server:
        line = AsteriskLine(media_url(server))
        await line.connect()
        heard = await hold(line, 1.5)
        await line.hangup()
        match = waveform_match(beep(0.6, 8000), heard.samples(), 8000)
        assert match.likeness > 0.98
        assert bot.marks == ["greeting"]
        assert bot.pieces > 40


async def test_a_browser_hears_the_bot_and_reads_its_captions() -> None:
    bot = Bot()
    words = HeldWords()
    async with answering(bot) as server:
        line = WebRtcLine(server, words=words)
        await line.connect()
        assert line.call_id == "call-1"
        heard = await hold(line, 2.0)
        assert await words.next() == Words("bot", "नमस्ते, बोलिए")
        await line.hangup()
        await line.hangup()
    assert mel_match(beep(0.6, 16_000), heard.samples(), 16_000).at_s < 1.5
    assert sum(span.end_ms - span.start_ms for span in heard.spans) > 400
    assert bot.gone == ["hangup"]


async def test_keys_arrive_in_order_and_leave_a_gap_in_the_audio_of_the_8_khz_leg() -> None:
    bot = Bot(greeting_s=0.1)
    async with answering(bot) as server:
        line = AsteriskLine(media_url(server))
        await line.connect()
        life = asyncio.create_task(hold(line, 30.0))
        for key in "4*#":
            await line.press(key)
            await asyncio.sleep(0.1)
        await line.hangup()
        await life
        await line.press("1")
    assert bot.keys == ["4", "*", "#"]
    assert bot.longest_gap_ms >= 160


async def test_keys_of_a_browser_arrive() -> None:
    bot = Bot(greeting_s=0.1, hang_up_after=2)
    async with answering(bot) as server:
        line = WebRtcLine(server)
        await line.connect()
        life = asyncio.create_task(hold(line, 30.0))
        for key in "42":
            await line.press(key)
        await life
        assert line.ended.is_set()
        await line.hangup()
    assert bot.keys == ["4", "2"]


async def test_interrupting_empties_what_is_still_to_be_heard() -> None:
    bot = Bot(greeting_s=1.9)
    async with answering(bot) as server:
        line = AsteriskLine(media_url(server))
        await line.connect()
        mouth = Mouth(8000)
        mouth.make_noise(0.5, -90.0)
        mouth.say(beep(0.4, 8000))
        heard = await hold(line, 2.0, mouth)
        await line.hangup()
    assert bot.interrupted == 1
    assert heard.spans[0].end_ms < 1500


async def test_lost_packets_are_missing_on_both_sides() -> None:
    bot = Bot(greeting_s=2.0)
    async with answering(bot) as server:
        line = AsteriskLine(media_url(server), loss_percent=50, chance=random.Random(7))
        await line.connect()
        received: list[float] = []
        mouth = Mouth(8000)
        line.received = lambda pcm, at_ms: received.append(at_ms)
        async for tick in every_20_ms():
            if tick == 100:
                break
            await line.send(mouth.next_piece())
        await line.hangup()
    assert 25 < len(received) < 75
    assert 25 < bot.pieces < 75


def test_a_mouth_speaks_at_the_networks_level_over_the_lines_noise() -> None:
    mouth = Mouth(8000)
    quiet = np.frombuffer(mouth.next_piece(), np.int16)
    assert 60 < quiet.std() < 160
    mouth.say(at_speech_level(beep(0.1, 8000)))
    loud = np.frombuffer(mouth.next_piece(), np.int16)
    assert 2500 < loud.std() < 4500
    assert mouth.speaking
    assert not at_speech_level(np.zeros(80, np.int16)).any()


def test_noise_is_as_loud_as_asked_and_the_same_for_the_same_seed() -> None:
    one, same = (white_noise(1.0, -25.0, 8000, np.random.default_rng(3)) for _ in range(2))
    np.testing.assert_array_equal(one, same)
    assert one.std() / 32768 == pytest.approx(10 ** (-25 / 20), rel=0.05)
