"""Fixed words are rendered once; whatever happens to the disk, the caller hears them."""

import asyncio
import hashlib
import shutil
import threading

import pytest

from agent.speech import prompts as prompts_module
from agent.speech.errors import VoiceError
from agent.speech.espeak import Espeak
from agent.speech.prompts import Prompts
from agent.speech.voices import ESPEAK_VOICES, Voice


class CountedEspeak(Espeak):
    """The real engine, counting what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    async def render(self, text, **manner):
        self.texts.append(text)
        return await super().render(text, **manner)


@pytest.fixture
async def espeak():
    async with CountedEspeak() as espeak:
        yield espeak


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "prompts"


@pytest.fixture
def prompts(espeak, folder) -> Prompts:
    return Prompts(espeak, ESPEAK_VOICES, folder)


def files(folder) -> list:
    return sorted(path for path in folder.rglob("*") if path.is_file())


async def test_the_same_words_are_rendered_once_and_sound_the_same(prompts, espeak, folder):
    first = await prompts.fixed("आपका स्वागत है", "hi", 8_000)
    assert await prompts.fixed("आपका स्वागत है", "hi", 8_000) == first
    after_restart = Prompts(espeak, ESPEAK_VOICES, folder)
    assert await after_restart.fixed("आपका स्वागत है", "hi", 8_000) == first
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
async def test_words_voice_and_rate_each_make_another_rendering(prompts, espeak, folder, other):
    await prompts.fixed("welcome", "en", 8_000)
    await prompts.fixed(*other)
    assert len(espeak.texts) == 2


async def test_another_manner_makes_another_rendering(prompts, espeak, folder):
    await prompts.fixed("welcome", "en", 8_000)
    faster = Prompts(espeak, {"en": Voice("en", wpm=180)}, folder)
    await faster.fixed("welcome", "en", 8_000)
    assert len(espeak.texts) == 2


async def test_a_value_of_a_call_is_kept_nowhere(prompts, espeak, folder):
    await prompts.value("12,345 rupees", "en", 8_000)
    await prompts.value("12,345 rupees", "en", 8_000)
    assert len(espeak.texts) == 2
    assert files(folder) == []


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 5_000])
async def test_a_damaged_file_is_rendered_again_and_mended(prompts, espeak, folder, damage):
    first = await prompts.fixed("welcome", "en", 8_000)
    (file,) = files(folder)
    file.write_bytes(damage)
    assert await Prompts(espeak, ESPEAK_VOICES, folder).fixed("welcome", "en", 8_000) == first
    assert file.read_bytes() == hashlib.sha256(first).digest() + first
    assert len(espeak.texts) == 2


async def test_a_disk_that_takes_nothing_costs_the_cache_not_the_words(espeak, tmp_path, caplog):
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    prompts = Prompts(espeak, ESPEAK_VOICES, blocked)
    assert await prompts.fixed("welcome", "en", 8_000)
    assert await prompts.fixed("goodbye", "en", 8_000)
    assert caplog.text.count("not kept on disk") == 1


async def test_a_folder_that_vanishes_is_made_again(prompts, folder):
    await prompts.fixed("welcome", "en", 8_000)
    shutil.rmtree(folder)
    await prompts.fixed("goodbye", "en", 8_000)
    assert len(files(folder)) == 1


async def test_memory_forgets_what_was_not_asked_for_longest(espeak, monkeypatch):
    prompts = Prompts(espeak, ESPEAK_VOICES, None)
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


async def test_a_regional_code_is_spoken_with_the_languages_voice(prompts):
    assert prompts.voice("en-IN") == ESPEAK_VOICES["en"]


async def test_a_failed_rendering_is_tried_again_by_the_next_caller(espeak):
    prompts = Prompts(espeak, {"en": Voice("nobody")}, None)
    for _ in range(2):
        with pytest.raises(VoiceError, match="no voice 'nobody'"):
            await prompts.fixed("welcome", "en", 8_000)
    assert len(espeak.texts) == 2


async def test_the_loop_never_touches_the_disk(espeak, folder, monkeypatch):
    threads = set()
    for name in ("_load", "_write"):
        work = getattr(prompts_module, name)

        def watched(*args, work=work):
            threads.add(threading.get_ident())
            return work(*args)

        monkeypatch.setattr(prompts_module, name, watched)
    await Prompts(espeak, ESPEAK_VOICES, folder).fixed("welcome", "en", 8_000)
    assert threads
    assert threading.get_ident() not in threads
