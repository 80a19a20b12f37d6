"""Operators' own recordings: what fits which prompt, what will not do, and what the log says."""

import os

import numpy as np
import pytest
import soundfile

from agent.speech import recordings as recordings_module
from agent.speech.errors import SpeechError
from agent.speech.loudness import TARGET_DBOV, active_level_dbov
from agent.speech.recordings import Recordings, words_of
from agent.speech.splicing import sound_of

WORDS = "आपका स्वागत है।"


def speech(rate_hz: int, seconds: float = 1.0, level: float = 0.1) -> np.ndarray:
    """Return syllables of a vowel in a quiet room, half a second of which is before and after."""
    at = np.arange(int(seconds * rate_hz)) / rate_hz
    vowel = sum(np.sin(2 * np.pi * 150 * n * at) / n for n in range(1, 9))
    said = level * vowel * np.sin(2 * np.pi * 2 * at) ** 2
    room = np.random.default_rng(1).normal(0, level / 300, int((seconds + 1) * rate_hz))
    room[rate_hz // 2 : rate_hz // 2 + len(said)] += said
    return room.astype(np.float32)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "recordings" / "hi").mkdir(parents=True)
    return tmp_path / "recordings"


@pytest.fixture
def write(folder):
    """Put a recording there: `write("welcome.wav", speech(16_000), 16_000, words=…)`."""

    def write(name, sound, rate_hz, words=WORDS, **form):
        path = folder / "hi" / name
        soundfile.write(path, sound, rate_hz, **form)
        path.with_suffix(".txt").write_text(words)
        return path

    return write


@pytest.fixture
async def recordings(folder):
    recordings = Recordings(folder)
    yield recordings
    await recordings.close()


async def played(recordings, text=WORDS, rate_hz=8_000) -> np.ndarray:
    await recordings.look()
    recording = recordings.find(text, "hi")
    assert recording is not None, dict(recordings.faults)
    return sound_of(np.frombuffer(await recordings.pcm(recording, rate_hz), "<i2"))


class TestSound:
    @pytest.mark.parametrize("native_hz", [8_000, 11_025, 16_000, 44_100, 48_000])
    @pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24"])
    async def test_any_common_wav_is_played_as_loud_as_the_others(
        self, recordings, write, native_hz, subtype
    ):
        write("welcome.wav", speech(native_hz), native_hz, subtype=subtype)
        for rate_hz in (8_000, 16_000):
            sound = await played(recordings, rate_hz=rate_hz)
            assert abs(active_level_dbov(sound, rate_hz) - TARGET_DBOV) < 0.3
            assert 0.95 < len(sound) / rate_hz < 1.2  # the room before and after is gone

    @pytest.mark.parametrize(
        ("name", "form"),
        [
            ("welcome.flac", {}),
            ("WELCOME.WAV", {"format": "WAV"}),
            ("welcome.wav", {"subtype": "ULAW"}),
            ("welcome.wav", {"subtype": "FLOAT"}),
        ],
    )
    async def test_so_are_other_forms(self, recordings, write, name, form):
        write(name, speech(16_000), 16_000, **form)
        assert len(await played(recordings))

    async def test_both_sides_of_stereo_are_heard(self, recordings, write):
        left = speech(16_000)
        write("welcome.wav", np.stack([left, np.zeros_like(left)], 1), 16_000)
        sound = await played(recordings)
        assert abs(active_level_dbov(sound, 8_000) - TARGET_DBOV) < 0.3

    @pytest.mark.parametrize("level", [0.02, 0.05, 0.9])
    async def test_soft_and_loud_speakers_are_brought_to_one_level(self, recordings, write, level):
        write("welcome.wav", speech(16_000, level=level) * 0.3, 16_000, subtype="PCM_24")
        sound = await played(recordings)
        assert abs(active_level_dbov(sound, 8_000) - TARGET_DBOV) < 0.3

    async def test_it_begins_and_ends_in_silence_whatever_it_was_cut_from(self, recordings, write):
        write("welcome.wav", speech(16_000)[9_000:20_000] + 0.2, 16_000)
        sound = await played(recordings)
        assert sound[0] == sound[-1] == 0
        assert abs(sound.mean()) < 0.003


class TestWords:
    @pytest.mark.parametrize(
        "prompt", [WORDS, "आपका  स्वागत\nहै", " “आपका स्वागत है!” ", "आपका\u200d स्वागत है"]
    )
    async def test_the_same_words_find_it_however_they_are_spaced(self, recordings, write, prompt):
        write("welcome.wav", speech(16_000), 16_000)
        assert len(await played(recordings, prompt))

    @pytest.mark.parametrize("prompt", ["आपका स्वागत", "आपका स्वागत हैं", "आपका स्वागत है 1", ""])
    async def test_other_words_do_not(self, recordings, write, prompt):
        write("welcome.wav", speech(16_000), 16_000)
        await recordings.look()
        assert recordings.find(prompt, "hi") is None
        assert recordings.find(WORDS, "mr") is None

    def test_marks_that_are_spoken_are_words(self):
        assert words_of("press *.") != words_of("press #.")
        assert words_of("5%") != words_of("5")
        assert words_of("₹5") != words_of("5")

    async def test_a_region_is_spoken_by_its_language(self, recordings, write):
        write("welcome.wav", speech(16_000), 16_000)
        await recordings.look()
        assert recordings.find(WORDS, "hi-IN")

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
    async def test_words_written_with_notepad_are_read(self, recordings, write, encoding):
        path = write("welcome.wav", speech(16_000), 16_000).with_suffix(".txt")
        path.write_bytes(WORDS.encode(encoding))
        assert len(await played(recordings))

    async def test_a_text_is_covered_whole_or_sentence_by_sentence(self, recordings, write):
        write("welcome.wav", speech(16_000), 16_000)
        write("more.wav", speech(16_000), 16_000, words="और कुछ?")
        await recordings.look()
        assert recordings.covers(WORDS, "hi")
        assert recordings.covers(f"{WORDS} और कुछ?", "hi")
        assert not recordings.covers(f"{WORDS} और क्या?", "hi")
        assert not recordings.covers(WORDS, "mr")
        assert not recordings.covers("", "hi")


class TestWhatWillNotDo:
    async def faults(self, recordings, caplog) -> str:
        await recordings.look()
        assert recordings.find(WORDS, "hi") is None
        (fault,) = recordings.faults.values()
        assert fault in caplog.text
        await recordings.look()
        assert caplog.text.count(fault) == 1
        return fault

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            (b"", "cannot be read as sound"),
            (b"RIFF", "cannot be read as sound"),
            (b"<html>not found</html>" * 100, "cannot be read as sound"),
        ],
    )
    async def test_no_sound(self, recordings, write, caplog, content, told):
        write("welcome.wav", speech(16_000), 16_000).write_bytes(content)
        fault = await self.faults(recordings, caplog)
        assert told in fault
        assert "hi/welcome.wav" in fault
        assert "record it as a WAV or FLAC file, mono or stereo" in fault

    async def test_a_copy_that_broke_off(self, recordings, write, caplog):
        path = write("welcome.wav", speech(16_000), 16_000)
        path.write_bytes(path.read_bytes()[:30_000])
        assert "is cut off; copy it again" in await self.faults(recordings, caplog)

    async def test_a_header_that_promises_nothing_is_no_broken_copy(self, recordings, write):
        path = write("welcome.wav", speech(16_000), 16_000)
        raw = bytearray(path.read_bytes())
        raw[40:44] = b"\xff\xff\xff\xff"
        path.write_bytes(raw)
        assert len(await played(recordings))

    @pytest.mark.parametrize(
        ("sound", "rate_hz", "form", "told"),
        [
            (speech(8_000), 4_000, {}, "4000 Hz and 1 channels"),
            (speech(8_000), 96_000, {}, "96000 Hz and 1 channels"),
            (np.zeros((8_000, 6), np.float32), 8_000, {}, "8000 Hz and 6 channels"),
            (np.zeros(0, np.float32), 8_000, {}, "is as good as silent"),
            (np.zeros(8_000, np.float32), 8_000, {}, "is as good as silent"),
            (np.full(800, np.nan, np.float32), 8_000, {"subtype": "FLOAT"}, "are no numbers"),
        ],
    )
    async def test_sound_of_a_kind_that_is_no_prompt(
        self, recordings, write, caplog, sound, rate_hz, form, told
    ):
        write("welcome.wav", sound, rate_hz, **form)
        assert told in await self.faults(recordings, caplog)

    async def test_a_lecture(self, recordings, write, caplog, monkeypatch):
        write("welcome.wav", speech(8_000), 8_000)
        monkeypatch.setattr(recordings_module, "LONGEST_S", 1)
        assert "longer than 1 seconds" in await self.faults(recordings, caplog)

    async def test_a_huge_file(self, recordings, write, caplog, monkeypatch):
        write("welcome.wav", speech(8_000), 8_000)
        monkeypatch.setattr(recordings_module, "MAX_FILE_BYTES", 1_000)
        assert "bytes; it may have 1000" in await self.faults(recordings, caplog)

    @pytest.mark.parametrize(
        ("raw", "told"),
        [
            (None, "there is no"),
            (b" \n", "is empty"),
            (b"\xe9\xff", "is not UTF-8"),
            (b"a" * 20_000, "longer than 16384"),
        ],
    )
    async def test_words_that_are_missing_or_unreadable(self, recordings, write, caplog, raw, told):
        words = write("welcome.wav", speech(8_000), 8_000).with_suffix(".txt")
        words.unlink() if raw is None else words.write_bytes(raw)
        fault = await self.faults(recordings, caplog)
        assert told in fault
        assert "welcome.txt" in fault

    async def test_two_recordings_of_the_same_words(self, recordings, write, caplog):
        write("first.wav", speech(8_000), 8_000)
        write("second.wav", speech(8_000), 8_000)
        await recordings.look()
        assert recordings.find(WORDS, "hi").path.name == "first.wav"
        assert "second.wav says the same as first.wav" in caplog.text

    async def test_a_pipe_in_the_place_of_a_file(self, recordings, folder):
        os.mkfifo(folder / "hi" / "welcome.wav")
        await recordings.look()
        assert not recordings.faults

    async def test_no_folder(self, tmp_path):
        recordings = Recordings(tmp_path / "nowhere")
        await recordings.look()
        assert recordings.find(WORDS, "hi") is None

    async def test_a_file_that_goes_between_look_and_call(self, recordings, write):
        path = write("welcome.wav", speech(8_000), 8_000)
        await recordings.look()
        recording = recordings.find(WORDS, "hi")
        path.unlink()
        with pytest.raises(SpeechError, match=r"welcome\.wav cannot be read"):
            await recordings.pcm(recording, 8_000)
        assert recordings.find(WORDS, "hi") is None


class TestChange:
    async def test_a_new_file_is_found_by_those_who_speak(self, recordings, write, monkeypatch):
        await recordings.look()
        write("welcome.wav", speech(8_000), 8_000)
        assert recordings.find(WORDS, "hi") is None  # looked a moment ago
        monkeypatch.setattr(recordings_module, "LOOK_EVERY_S", 0)
        recordings.find(WORDS, "hi")
        await recordings.look()
        assert recordings.find(WORDS, "hi")

    async def test_a_new_take_is_played_and_nothing_else_is_heard_again(
        self, recordings, write, monkeypatch
    ):
        write("bye.wav", speech(8_000), 8_000, words="फिर मिलेंगे")
        path = write("welcome.wav", speech(8_000), 8_000)
        before = len(await played(recordings))
        heard = []
        real = recordings_module._heard
        monkeypatch.setattr(
            recordings_module, "_heard", lambda path: heard.append(path) or real(path)
        )
        write("welcome.wav", speech(8_000, 2.0), 8_000)
        assert len(await played(recordings)) > 1.5 * before
        assert heard == [path]

    async def test_a_mended_file_is_played(self, recordings, write):
        path = write("welcome.wav", speech(8_000), 8_000)
        path.write_bytes(b"")
        await recordings.look()
        assert recordings.faults
        write("welcome.wav", speech(8_000), 8_000)
        assert len(await played(recordings))
        assert not recordings.faults

    async def test_new_words_silence_the_old_recording(self, recordings, write, caplog):
        write("welcome.wav", speech(8_000), 8_000)
        await recordings.look()
        await recordings.warn_of_stale([("hi", f"{WORDS} कार्ड के लिए 1 दबाएँ।")])
        assert "no prompt" not in caplog.text  # a sentence of it
        await recordings.warn_of_stale([("hi", "बैंक में आपका स्वागत है।")])
        assert "welcome.wav: no prompt has the words of welcome.txt" in caplog.text
