"""Whole calls by script, over both lines, to a bot on real sockets."""

from pathlib import Path

import pytest

from agent.caller.asterisk_line import AsteriskLine
from agent.caller.caller import SyntheticCaller
from agent.caller.errors import CallerError
from agent.caller.report import CallReport
from agent.caller.script import Script, parse_script
from agent.caller.track import read_stereo
from agent.caller.webrtc_line import WebRtcLine
from agent.caller.words import BotWords, HeldWords
from tests.caller.bots import BeepVoice, Bot, answering, media_url


def script(*steps: str) -> Script:
    return parse_script("steps:\n" + "".join(f"  - {step}\n" for step in steps))


async def by_telephone(
    bot: Bot, script: Script, *, words: BotWords | None = None, max_s: float = 30.0
) -> CallReport:
    async with answering(bot) as server:
        line = AsteriskLine(media_url(server))
        caller = SyntheticCaller(line, script, BeepVoice(), words=words, max_s=max_s)
        return await caller.call()


async def test_a_bot_that_does_not_say_it_leaves_a_problem_and_a_closed_call() -> None:
    bot = Bot()
    words = HeldWords()
    words.put("bot", "नमस्ते")
    report = await by_telephone(
        bot, script("wait_for: {words: 'बैलेंस', timeout_s: 0.5}", "say: 'x'"), words=words
    )
    assert report.problem == "step 1: the bot did not say 'बैलेंस' within 0.5 s"
    assert report.ended_by == "caller"
    assert bot.gone == ["hangup"]
    assert bot.utterances == 0


async def test_a_bot_that_hangs_up_in_the_middle_is_a_problem_and_at_the_end_is_none() -> None:
    bot = Bot(hang_up_after=0)
    report = await by_telephone(bot, script("wait_for_end_of_speech", "press: '1'"))
    assert report.problem == "step 1: the bot hung up before it was done"
    assert report.ended_by == "bot"
    report = await by_telephone(Bot(hang_up_after=0), script("wait_for_end_of_speech", "hang_up"))
    assert report.problem is None
    for ending in ("wait_for_hang_up", "noise: {seconds: 20, level_db: -80}", "silence: 20"):
        report = await by_telephone(Bot(hang_up_after=0), script(ending))
        assert report.problem is None


async def test_waiting_for_words_without_a_source_of_words_is_told_at_once() -> None:
    report = await by_telephone(Bot(), script("wait_for: 'x'"))
    assert report.problem is not None
    assert "no source of the bot's words" in report.problem


async def test_a_call_ends_at_its_limit_whatever_the_script_says() -> None:
    report = await by_telephone(Bot(), script("silence: 60"), max_s=0.5)
    assert report.problem == "the call lasted longer than 0.5 s"


class BrokenWords:
    async def next(self) -> None:
        raise CallerError("the API refuses the token")


async def test_a_source_of_words_that_refuses_ends_the_call() -> None:
    with pytest.raises(CallerError, match="refuses the token"):
        await by_telephone(Bot(), script("silence: 20"), words=BrokenWords())


async def test_noise_silence_and_secret_keys_by_telephone(tmp_path: Path) -> None:
    bot = Bot(greeting_s=0.2, hang_up_after=4)
    report = await by_telephone(
        bot,
        script(
            "wait_for_end_of_speech: {quiet_ms: 200}",
            "noise: {seconds: 0.4, level_db: -15}",
            "wait_for_end_of_speech: {quiet_ms: 200}",
            "press: {keys: '123', secret: true}",
            "wait_for_hang_up",
        ),
    )
    assert report.problem is None
    assert bot.utterances == 1
    assert bot.keys == ["1", "2", "3"]
    assert [turn.text for turn in report.turns] == ["(0.4 s of noise at -15 dB)", "•••"]
    assert "123" not in str(report.as_dict())


async def test_a_conversation_from_a_browser_is_heard_measured_and_kept(tmp_path: Path) -> None:
    bot = Bot(greeting_s=1.8)
    words = HeldWords()
    live: list[tuple[str, str]] = []
    recording = tmp_path / "call.wav"
    async with answering(bot) as server:
        caller = SyntheticCaller(
            WebRtcLine(server, words=words),
            script(
                "wait_for: 'नमस्ते'",
                "interrupt: {after_ms: 300, say: 'रुकिए'}",
                "wait_for: 'जवाब 1'",
                "wait_for_end_of_speech: {quiet_ms: 300}",
                "say: {words: 'बैलेंस', until: 'जवाब 3', attempts: 2, timeout_s: 1.5}",
                "wait_for_end_of_speech: {quiet_ms: 300}",
                "press: '7'",
                "wait_for: '7 दबाया'",
                "wait_for_end_of_speech: {quiet_ms: 300}",
                "hang_up",
            ),
            BeepVoice(),
            words=words,
            live=lambda who, text, at_ms: live.append((who, text)),
        )
        report = await caller.call(recording)
    assert report.problem is None
    assert (report.transport, report.call_id, report.ended_by) == ("webrtc", "call-1", "caller")
    assert bot.interrupted >= 1
    assert bot.utterances == 3
    assert bot.keys == ["7"]
    assert [(turn.who, turn.text, turn.heard) for turn in report.turns] == [
        ("bot", "नमस्ते, बोलिए", None),
        ("caller", "रुकिए", "बीप"),
        ("bot", "जवाब 1", None),
        ("caller", "बैलेंस", "बीप"),
        ("bot", "जवाब 2", None),
        ("caller", "बैलेंस", "बीप"),
        ("bot", "जवाब 3", None),
        ("caller", "7", None),
        ("bot", "आपने 7 दबाया", None),
    ]
    assert ("understood", "बीप") in live
    assert len(report.barge_in_ms) == 1
    # The bot waits for 300 ms of quiet, so no honest measure can be below.
    assert all(latency > 250 for latency in report.voice_to_voice_ms)
    assert len(report.voice_to_voice_ms) == 3
    said, heard, rate_hz = read_stereo(recording)
    assert rate_hz == 16_000
    assert abs(said).max() > 2000
    assert abs(heard).max() > 2000
