"""The engine behind its pipe: it speaks, it says what is wrong, and it comes back from the dead."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import unicodedata

import numpy as np
import pytest

from agent.speech import espeak as espeak_module
from agent.speech import espeak_worker
from agent.speech.errors import VoiceError
from agent.speech.espeak import MAX_TEXT, Espeak, trimmed
from agent.speech.voices import ESPEAK_VOICES


@pytest.fixture
async def espeak():
    async with Espeak() as espeak:
        yield espeak


def seconds(sound: np.ndarray, rate_hz: int = 8_000) -> float:
    return len(sound) / rate_hz


async def test_a_sentence_is_spoken_at_the_lines_rate(espeak):
    narrow = await espeak.render("your card is blocked", voice="en-us+f4")
    wide = await espeak.render("your card is blocked", voice="en-us+f4", rate_hz=16_000)
    assert narrow.dtype == np.int16
    assert 0.8 < seconds(narrow) < 3
    assert abs(seconds(narrow) - seconds(wide, 16_000)) < 0.02
    assert np.abs(narrow).max() > 5_000


async def test_silence_around_the_words_is_cut_off(espeak):
    sound = await espeak.render("नमस्ते।", voice="hi+f2")
    loud = np.flatnonzero(np.abs(sound) > np.abs(sound).max() * 0.01)
    assert loud[0] <= 160
    assert len(sound) - loud[-1] <= 240


@pytest.mark.parametrize("voice", ["hi+m4", "en-us+f4", "en+klatt3", "te+Annie"])
async def test_the_same_words_always_sound_the_same(espeak, voice):
    first = await espeak.render("12345", voice=voice)
    await espeak.render("something else", voice="en+croak", pitch=90)
    assert np.array_equal(await espeak.render("12345", voice=voice), first)


@pytest.mark.parametrize(("text", "voice"), [("আপনার হয়েছে", "bn"), ("হৈ আছে নিয়ক", "as")])
async def test_a_letter_spelled_as_two_is_not_read_by_name(espeak, text, voice):
    parted = unicodedata.normalize("NFD", text)
    whole = parted.replace("\u09af\u09bc", "\u09df")
    assert parted != whole
    sound = await espeak.render(parted, voice=voice)
    assert np.array_equal(sound, await espeak.render(whole, voice=voice))
    assert seconds(sound) < 1.5


@pytest.mark.parametrize(("word", "voice"), [("আগবাঢ়িবলৈ", "as+Annie"), ("ସ୍ୱାଗତ", "or+Annie")])
async def test_a_letter_the_voice_does_not_know_is_not_read_by_name(espeak, word, voice):
    assert seconds(await espeak.render(word, voice=voice)) < 1.5


async def test_manner_is_heard(espeak):
    slow = await espeak.render("one two three four", voice="en", wpm=100)
    fast = await espeak.render("one two three four", voice="en", wpm=220)
    soft = await espeak.render("one two three four", voice="en", wpm=100, volume=30)
    assert len(slow) > 1.4 * len(fast)
    assert np.abs(soft).max() < 0.6 * np.abs(slow).max()


@pytest.mark.parametrize("language", sorted(ESPEAK_VOICES))
async def test_every_language_has_a_voice_that_counts_and_does_not_clip(espeak, language):
    voice = ESPEAK_VOICES[language]
    sound = await espeak.render("1 2 3 4 5", voice=voice.name, wpm=voice.wpm)
    assert seconds(sound) > 1
    assert (np.abs(sound.astype(np.int32)) >= 32_700).mean() < 0.001


async def test_nothing_to_say_is_no_sound(espeak):
    assert len(await espeak.render("", voice="hi")) == 0
    assert len(await espeak.render(" \n", voice="hi")) == 0


@pytest.mark.parametrize("voice", ["xx", "hi+nobody", "", "hi+../../../etc/passwd"])
async def test_a_voice_that_does_not_exist_is_named(espeak, voice):
    with pytest.raises(VoiceError, match="no voice"):
        await espeak.render("hello", voice=voice)
    assert len(await espeak.render("hello", voice="en"))


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "<speak>&amp;</speak>", "\u202e🙂" * 50])
async def test_odd_text_does_not_harm_the_engine(espeak, text):
    try:
        await espeak.render(text, voice="en")
    except VoiceError:
        pass
    pid = espeak.worker_pid
    assert len(await espeak.render("hello", voice="en"))
    assert espeak.worker_pid == pid


async def test_a_novel_is_refused(espeak):
    with pytest.raises(VoiceError, match="too long"):
        await espeak.render("a" * (MAX_TEXT + 1), voice="en")


async def test_a_killed_engine_is_started_again_for_the_next_words(espeak):
    before = await espeak.render("hello", voice="en")
    pid = espeak.worker_pid
    os.kill(pid, signal.SIGKILL)
    after = await espeak.render("hello", voice="en")
    assert espeak.worker_pid != pid
    assert np.array_equal(before, after)


async def test_an_engine_that_hangs_is_replaced(espeak, monkeypatch):
    await espeak.render("hello", voice="en")
    pid = espeak.worker_pid
    monkeypatch.setattr(espeak_module, "RENDER_S", 0.5)
    os.kill(pid, signal.SIGSTOP)
    assert len(await espeak.render("hello", voice="en"))
    assert espeak.worker_pid != pid


async def test_an_engine_that_fails_twice_is_an_error(espeak, monkeypatch):
    monkeypatch.setattr(espeak_worker, "__file__", "/nonexistent/worker.py")
    with pytest.raises(VoiceError, match="eSpeak process ended"):
        await espeak.render("hello", voice="en")
    monkeypatch.undo()
    assert len(await espeak.render("hello", voice="en"))


async def test_a_hang_up_in_mid_rendering_does_not_mix_up_the_next_answer(espeak):
    expected = await espeak.render("no", voice="en")
    gone = asyncio.create_task(espeak.render("a long sentence " * 100, voice="en"))
    await asyncio.sleep(0.01)
    gone.cancel()
    assert np.array_equal(await espeak.render("no", voice="en"), expected)


async def test_many_callers_each_get_their_own_words(espeak):
    words = [str(number) for number in range(40)]
    together = await asyncio.gather(*(espeak.render(word, voice="hi") for word in words))
    for word, sound in zip(words, together, strict=True):
        assert np.array_equal(sound, await espeak.render(word, voice="hi"))


async def test_the_engine_is_called_off_the_loop(espeak, monkeypatch):
    threads = []
    exchange = espeak_module.Worker.render

    def watched(worker, request):
        threads.append(threading.get_ident())
        return exchange(worker, request)

    monkeypatch.setattr(espeak_module.Worker, "render", watched)
    await espeak.render("hello", voice="en")
    assert threads
    assert threading.get_ident() not in threads


async def test_the_process_ends_with_its_owner():
    async with Espeak() as espeak:
        await espeak.render("hello", voice="en")
        pid = espeak.worker_pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_the_gpl_stays_on_its_side_of_the_pipe():
    code = (
        "import sys, agent.speech.local;"
        "maps = open('/proc/self/maps').read();"
        "print('libespeak' in maps)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "False"


def test_trimming_keeps_what_is_loud_and_ten_ms_around_it():
    sound = np.zeros(8_000, np.int16)
    sound[3_000:4_000] = 9_000
    assert len(trimmed(sound, 8_000)) == 1_000 + 2 * 80
    assert len(trimmed(np.zeros(100, np.int16), 8_000)) == 0
    assert len(trimmed(sound[:0], 8_000)) == 0
