"""What the bot says: recorded, else kept, else rendered; values of a call are kept nowhere."""

import asyncio
import logging
import shutil
import threading
from collections.abc import Hashable

import numpy as np
import pytest
import soundfile

from agent.language.utterance import Fixed, Value
from agent.speech import mouth
from agent.speech.errors import PoolBusy, SpeechError, VoiceError
from agent.speech.espeak import Espeak
from agent.speech.loudness import TARGET_DBOV, active_level_dbov
from agent.speech.prompt_files import PromptFiles
from agent.speech.prompts import MAX_TEXT, Prompts
from agent.speech.recordings import Recordings
from agent.speech.splicing import sound_of
from agent.speech.voice_chain import VoiceChain
from agent.speech.voices import ESPEAK_VOICES, EspeakVoices, Voice


class CountedEspeak(Espeak):
    """The real engine, counting what it is asked and by which call."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.calls: list[Hashable] = []

    async def render(self, text, *, call=None, **manner):
        self.texts.append(text)
        self.calls.append(call)
        return await super().render(text, call=call, **manner)


class OtherEngine(EspeakVoices):
    """A second engine: a lower voice, which fails when told."""

    label = "the bank's own voice"

    def __init__(self, espeak: Espeak) -> None:
        super().__init__(espeak, {"en": Voice("en", pitch=20)})
        self.error: SpeechError | None = None

    async def render(self, text, language, rate_hz, call=None):
        if self.error is not None:
            raise self.error
        return await super().render(text, language, rate_hz, call)


@pytest.fixture
async def espeak():
    async with CountedEspeak() as espeak:
        yield espeak


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "prompts"


@pytest.fixture
def recorded(tmp_path):
    return tmp_path / "recordings"


@pytest.fixture
def new_prompts(espeak, folder, recorded):
    """Return prompts as after a restart."""

    def prompts(voices=ESPEAK_VOICES, folder=folder, chosen=None) -> Prompts:
        chain = VoiceChain(EspeakVoices(espeak, voices), chosen)
        return Prompts(chain, folder, Recordings(recorded))

    return prompts


@pytest.fixture
async def prompts(new_prompts):
    prompts = new_prompts()
    yield prompts
    await prompts.close()


def files(folder) -> list:
    return sorted(path for path in folder.rglob("*") if path.is_file())


async def spoken(prompts, parts, language="en", rate_hz=8_000) -> list[bytes]:
    return [pcm async for pcm in mouth.speak(prompts, parts, language, rate_hz, "this call")]


async def test_the_same_words_are_rendered_once_and_sound_the_same(
    prompts, new_prompts, espeak, folder
):
    first = await prompts.fixed("आपका स्वागत है", "hi", 8_000)
    assert await prompts.fixed("आपका स्वागत है", "hi", 8_000) == first
    assert await new_prompts().fixed("आपका स्वागत है", "hi", 8_000) == first
    assert len(espeak.texts) == 1
    assert len(files(folder)) == 1


async def test_callers_who_want_the_same_words_at_once_share_one_rendering(prompts, espeak):
    sounds = await asyncio.gather(*(prompts.fixed("welcome", "en", 8_000) for _ in range(20)))
    assert len(set(sounds)) == 1
    assert espeak.texts == ["welcome"]


async def test_one_callers_hang_up_does_not_silence_the_others(prompts):
    gone, stays = (asyncio.create_task(prompts.fixed("welcome", "en", 8_000)) for _ in "ab")
    await asyncio.sleep(0)
    gone.cancel()
    assert await stays


@pytest.mark.parametrize(
    "other",
    [("welcome ", "en", 8_000), ("welcome", "hi", 8_000), ("welcome", "en", 16_000)],
)
async def test_words_voice_and_rate_each_make_another_rendering(prompts, espeak, other):
    await prompts.fixed("welcome", "en", 8_000)
    await prompts.fixed(*other)
    assert len(espeak.texts) == 2


async def test_another_manner_makes_another_rendering(prompts, new_prompts, espeak):
    await prompts.fixed("welcome", "en", 8_000)
    await new_prompts({"en": Voice("en", wpm=180)}).fixed("welcome", "en", 8_000)
    assert len(espeak.texts) == 2


async def test_a_value_of_a_call_is_kept_nowhere(prompts, espeak, folder):
    await prompts.value("12,345 rupees", "en", 8_000)
    await prompts.value("12,345 rupees", "en", 8_000)
    assert len(espeak.texts) == 2
    assert files(folder) == []


async def test_a_rendering_that_was_damaged_on_disk_is_made_again(
    prompts, new_prompts, espeak, folder
):
    first = await prompts.fixed("welcome", "en", 8_000)
    (file,) = files(folder)
    file.write_bytes(b"\0" * 5_000)
    assert await new_prompts().fixed("welcome", "en", 8_000) == first
    assert await new_prompts().fixed("welcome", "en", 8_000) == first
    assert len(espeak.texts) == 2


async def test_a_disk_that_takes_nothing_costs_the_cache_not_the_words(
    new_prompts, tmp_path, caplog
):
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    prompts = new_prompts(folder=blocked)
    assert await prompts.fixed("welcome", "en", 8_000)
    assert await prompts.fixed("goodbye", "en", 8_000)
    assert caplog.text.count("not kept on disk") == 1


async def test_a_folder_that_vanishes_is_made_again(prompts, folder):
    await prompts.fixed("welcome", "en", 8_000)
    shutil.rmtree(folder)
    await prompts.fixed("goodbye", "en", 8_000)
    assert len(files(folder)) == 1


async def test_memory_forgets_what_was_not_asked_for_longest(new_prompts, espeak, monkeypatch):
    prompts = new_prompts(folder=None)
    size = len(await prompts.fixed("one", "en", 8_000))
    monkeypatch.setattr("agent.speech.prompts.MEMORY_BYTES", 3 * size)
    for word in ("two", "one", "six", "one", "ten", "one"):
        await prompts.fixed(word, "en", 8_000)
    assert espeak.texts.count("one") == 1
    assert await prompts.fixed("two", "en", 8_000)
    assert espeak.texts.count("two") == 2


async def test_a_language_without_a_voice_is_named(prompts):
    with pytest.raises(VoiceError, match="no voice speaks 'fr': there are as, bn, en"):
        await prompts.fixed("bonjour", "fr", 8_000)


async def test_a_regional_code_is_spoken_with_the_languages_voice(prompts, espeak):
    plain = await prompts.fixed("welcome", "en", 8_000)
    assert await prompts.fixed("welcome", "en-IN", 8_000) == plain
    assert espeak.texts == ["welcome"]


async def test_a_failed_rendering_is_tried_again_by_the_next_caller(new_prompts, espeak):
    prompts = new_prompts({"en": Voice("nobody")})
    for _ in range(2):
        with pytest.raises(VoiceError, match="no voice 'nobody'"):
            await prompts.fixed("welcome", "en", 8_000)
    assert len(espeak.texts) == 2


async def test_the_loop_never_touches_the_disk(prompts, monkeypatch):
    threads = set()
    for name in ("load", "save"):
        work = getattr(PromptFiles, name)

        def watched(*args, work=work):
            threads.add(threading.get_ident())
            return work(*args)

        monkeypatch.setattr(PromptFiles, name, watched)
    await prompts.fixed("welcome", "en", 8_000)
    assert threads
    assert threading.get_ident() not in threads


class TestTheChosenEngine:
    @pytest.fixture
    def other(self, espeak):
        return OtherEngine(espeak)

    @pytest.fixture
    def prompts(self, new_prompts, other):
        return new_prompts(chosen={"en": other})

    async def test_it_speaks_its_language_and_espeak_the_others(self, prompts, new_prompts):
        plain = new_prompts(folder=None)
        for language, alike in (("en", False), ("hi", True)):
            mine = await prompts.value("1 2 3", language, 8_000)
            assert (mine == await plain.value("1 2 3", language, 8_000)) is alike

    @pytest.mark.parametrize("error", [VoiceError("it cannot spell U+0031"), PoolBusy("full")])
    async def test_what_it_cannot_say_espeak_says(self, prompts, new_prompts, other, caplog, error):
        other.error = error
        plain = new_prompts(folder=None)
        for speak in ("value", "fixed", "fixed"):
            mine = await getattr(prompts, speak)("1 2 3", "en", 8_000)
            assert mine == await getattr(plain, speak)("1 2 3", "en", 8_000)
        assert caplog.text.count(f"eSpeak NG speaks instead: {other.label}: {error}") == 1
        assert "1 2 3" not in caplog.text

    async def test_it_is_asked_again_for_words_that_espeak_said_for_it(self, prompts, other):
        other.error = VoiceError("out of memory")
        instead = await prompts.fixed("welcome", "en", 8_000)
        other.error = None
        assert await prompts.fixed("welcome", "en", 8_000) != instead

    async def test_when_both_fail_the_caller_is_told_of_the_last(self, new_prompts, other):
        other.error = VoiceError("out of memory")
        prompts = new_prompts({"en": Voice("nobody")}, chosen={"en": other})
        with pytest.raises(VoiceError, match="no voice 'nobody'"):
            await prompts.value("welcome", "en", 8_000)

    async def test_all_that_speak_are_shown_started_and_measured(self, espeak, other):
        chain = VoiceChain(EspeakVoices(espeak), {"en": other, "xx": other})
        assert chain.label == "the bank's own voice, eSpeak NG"
        assert "xx" in chain.languages
        assert len(chain.measured) == 2

    async def test_one_that_cannot_start_leaves_its_language_to_espeak(
        self, prompts, espeak, other, caplog
    ):
        other.error = VoiceError("no replica answers")
        await VoiceChain(EspeakVoices(espeak), {"en": other}).start()
        assert "the bank's own voice does not speak: no replica answers" in caplog.text
        assert await prompts.fixed("welcome", "en", 8_000)

    async def test_espeak_that_cannot_start_is_an_error(self, espeak):
        with pytest.raises(VoiceError, match="no voice 'nobody'"):
            await VoiceChain(EspeakVoices(espeak, {"en": Voice("nobody")})).start()


class TestRecordedPrompts:
    @pytest.fixture
    def tone(self) -> np.ndarray:
        at = np.arange(12_000) / 16_000
        return (0.02 * np.sin(2 * np.pi * 440 * at) * np.sin(20 * at) ** 2).astype(np.float32)

    @pytest.fixture
    async def prompts(self, prompts, recorded, tone):
        (recorded / "en").mkdir(parents=True)
        soundfile.write(recorded / "en" / "hello.wav", tone, 16_000)
        (recorded / "en" / "hello.txt").write_text("Welcome. Your bank listens!")
        await prompts.start()
        return prompts

    async def test_a_recording_of_the_whole_text_is_played_and_nothing_rendered(
        self, prompts, espeak, folder
    ):
        text = Fixed(text="Welcome! Your bank  listens.")
        pieces = await spoken(prompts, [text])
        assert espeak.texts == []
        assert files(folder) == []
        assert 0.6 < sum(map(len, pieces)) / 16_000 < 0.9

    async def test_a_sentence_of_a_longer_text_may_be_recorded(
        self, prompts, espeak, recorded, tone
    ):
        soundfile.write(recorded / "en" / "nine.flac", tone, 16_000)
        (recorded / "en" / "nine.txt").write_text("Press 9 for a person.")
        await prompts.look_over([])
        await spoken(prompts, [Fixed(text="Your card is blocked. Press 9 for a person.")])
        assert espeak.texts == ["Your card is blocked."]

    async def test_other_words_and_other_languages_are_rendered(self, prompts, espeak):
        await spoken(prompts, [Fixed(text="Welcome. Your bank sleeps!")])
        await spoken(prompts, [Fixed(text="Welcome. Your bank listens!")], "hi")
        assert espeak.texts == [
            *("Welcome.", "Your bank sleeps!"),
            *("Welcome.", "Your bank listens!"),
        ]

    async def test_a_recording_is_as_loud_as_what_is_rendered(self, prompts):
        for text in ("Welcome. Your bank listens!", "Your balance is below the least."):
            pcm = np.frombuffer(await prompts.fixed(text, "en", 8_000), "<i2")
            assert abs(active_level_dbov(sound_of(pcm), 8_000) - TARGET_DBOV) < 0.5

    async def test_a_recording_that_breaks_after_the_look_leaves_the_words_to_the_engine(
        self, prompts, espeak, recorded, caplog
    ):
        (recorded / "en" / "hello.wav").write_bytes(b"RIFF")
        text = "Welcome. Your bank listens!"
        assert await prompts.fixed(text, "en", 8_000)
        assert espeak.texts == [text]
        assert "hello.wav cannot be read as sound" in caplog.text

    async def test_a_value_is_never_a_recording(self, prompts, espeak):
        text = "Welcome. Your bank listens!"
        await spoken(prompts, [Value(text=text, shown=text)])
        assert espeak.texts == ["Welcome.", "Your bank listens!"]

    async def test_recordings_of_no_prompt_are_named_once(self, prompts, caplog):
        for texts in ([("en", "Welcome. Your bank listens")], [("en", "Hello")], [("en", "Hi")]):
            caplog.clear()
            with caplog.at_level(logging.WARNING):
                await prompts.look_over(texts)
            assert caplog.text.count("no prompt has the words of hello.txt") == (
                texts == [("en", "Hello")]
            )


class TestSentenceBySentence:
    TEXT = "This is the first. Here is the second! And what of the third? " * 4

    async def test_a_sentence_said_twice_is_rendered_once(self, prompts, espeak):
        await spoken(prompts, [Fixed(text=self.TEXT)])
        assert len(espeak.texts) == 3

    async def test_the_first_is_heard_before_the_last_is_begun(self, prompts, espeak):
        text = " ".join(f"This is number {number}." for number in range(20))
        speech = mouth.speak(prompts, [Fixed(text=text)], "en", 8_000)
        first = await anext(speech)
        assert len(first) == 2 * mouth.PIECE_MS * 8
        assert espeak.texts[0] == "This is number 0."
        assert len(espeak.texts) <= 1 + mouth.AHEAD
        await speech.aclose()
        assert len(espeak.texts) <= 1 + mouth.AHEAD

    async def test_a_call_speaks_in_its_own_name(self, prompts, espeak):
        await spoken(prompts, [Fixed(text="Your balance is"), Value(text="5 rupees", shown="5")])
        assert espeak.calls == ["this call"] * 2

    async def test_hanging_up_gives_up_values_that_wait(self, prompts, espeak):
        values = [Value(text=f"{number} rupees", shown="") for number in range(200)]
        speech = mouth.speak(prompts, values, "en", 8_000)
        await anext(speech)
        await speech.aclose()
        assert espeak.load.queued == 0

    async def test_more_than_a_caller_would_hear_is_refused(self, prompts, espeak):
        with pytest.raises(VoiceError, match="4001 characters is too long"):
            await spoken(prompts, [Fixed(text="a" * (MAX_TEXT + 1))])
        assert espeak.texts == []

    @pytest.mark.parametrize("text", ["", " \n", ".", "\0\x1b\u202e", "…"])
    async def test_nothing_to_say_is_no_sound(self, prompts, text):
        assert await spoken(prompts, [Fixed(text=text)]) == []

    @pytest.mark.parametrize("text", ["a\0b\x1b[0mc", "x" * 700, "\u202ehello 🙂", "<b>&amp;</b>"])
    async def test_odd_text_is_spoken_as_far_as_it_can_be(self, prompts, text):
        assert await spoken(prompts, [Fixed(text=text)])

    async def test_prepared_sentences_are_ready_for_every_text_that_has_them(self, prompts, espeak):
        await prompts.prepare(self.TEXT, "en", 8_000)
        await spoken(prompts, [Fixed(text="Here is the second! This is the first.")])
        assert len(espeak.texts) == 3
