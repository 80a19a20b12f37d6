"""VITS voices: what is refused, and that beside others everyone sounds as alone."""

import asyncio
import json
import shutil

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from transformers import VitsModel

from agent.speech.errors import ModelError, SpeechError, VoiceError
from agent.speech.espeak import Espeak
from agent.speech.prompts import Prompts
from agent.speech.vits import VitsVoice
from agent.speech.vits_network import VitsNetwork, VitsRow
from agent.speech.vits_text import MAX_LETTERS, VitsText, in_words
from agent.speech.voice_chain import VoiceChain
from agent.speech.voices import EspeakVoices
from tests.speech.vits_voice import make_voice

DEVICES = [
    "cpu",
    pytest.param(
        "cuda", marks=pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU here")
    ),
]
TOLERANCE = 1e-3
TEXTS = [
    "no",
    "your card is blocked",
    "thank you",
    "a",
    "एक दो तीन",
    "press nine for a person " * 2,
]


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make_voice(tmp_path_factory.mktemp("models") / "tiny-voice")


@pytest.fixture(scope="module", params=DEVICES)
def network(request, folder):
    return VitsNetwork(folder, request.param)


@pytest.fixture(scope="module")
def text(folder):
    return VitsText(folder)


@pytest.fixture
async def voice(folder):
    voice = VitsVoice(folder, ["en", "hi"], allow_noncommercial=True)
    yield voice
    await voice.close()


@pytest.fixture(scope="module")
def alone(folder) -> dict[str, np.ndarray]:
    async def say() -> dict[str, np.ndarray]:
        voice = VitsVoice(folder, ["en"], allow_noncommercial=True)
        sounds = {text: await voice.render(text, "en", 8_000) for text in TEXTS}
        await voice.close()
        return sounds

    return asyncio.run(say())


@pytest.fixture
def spoilt(folder, tmp_path):
    """Return a copy of the voice to be spoilt."""
    return shutil.copytree(folder, tmp_path / "spoilt")


def rows(text: VitsText, texts=TEXTS) -> list[VitsRow]:
    return [VitsRow(text.ids(each, "en"), seed) for seed, each in enumerate(texts)]


class TestTheNetwork:
    def test_rows_of_a_batch_sound_as_alone(self, network, text):
        asked = rows(text)
        for own, row in zip(network.synthesise(asked), asked, strict=True):
            (alone,) = network.synthesise([row])
            np.testing.assert_allclose(own, alone, atol=TOLERANCE)

    @pytest.mark.parametrize(
        "changes",
        [
            {"use_stochastic_duration_prediction": False},
            {"num_speakers": 3, "speaker_embedding_size": 8},
            {"upsample_kernel_sizes": (15, 17)},
        ],
    )
    def test_so_they_do_in_other_builds(self, tmp_path, text, changes):
        network = VitsNetwork(make_voice(tmp_path / "other", **changes))
        asked = rows(text)
        for own, row in zip(network.synthesise(asked), asked, strict=True):
            (alone,) = network.synthesise([row])
            np.testing.assert_allclose(own, alone, atol=TOLERANCE)

    def test_a_row_alone_is_what_transformers_makes_of_it(self, tmp_path, text):
        folder = make_voice(tmp_path / "calm", noise_scale=0.0, noise_scale_duration=0.0)
        stock = VitsModel.from_pretrained(folder).eval()
        for row in rows(text):
            with torch.inference_mode():
                expected = stock(torch.tensor([row.ids])).waveform[0].numpy()
            (own,) = VitsNetwork(folder).synthesise([row])
            np.testing.assert_allclose(own, expected, atol=1e-4)

    def test_noise_is_the_rows_own(self, network, text):
        first, again, other = (VitsRow(text.ids("welcome", "en"), seed) for seed in (7, 7, 8))
        sounds = network.synthesise([first, other, again])
        np.testing.assert_allclose(sounds[0], sounds[2], atol=TOLERANCE)
        assert len(sounds[0]) != len(sounds[1]) or np.abs(sounds[0] - sounds[1]).max() > 0.01

    @pytest.mark.parametrize("rate", [1e-4, 1e-30])
    def test_weights_that_would_talk_for_hours_are_stopped(self, tmp_path, text, rate):
        network = VitsNetwork(make_voice(tmp_path / "slow", speaking_rate=rate))
        with pytest.raises(VoiceError, match="longer than 60 s"):
            network.synthesise(rows(text))

    def test_weights_that_are_no_numbers_make_no_sound(self, spoilt, text):
        weights = load_file(spoilt / "model.safetensors")
        weights["decoder.conv_post.weight"][:] = float("nan")
        save_file(weights, spoilt / "model.safetensors", {"format": "pt"})
        with pytest.raises(VoiceError, match="no numbers"):
            VitsNetwork(spoilt).synthesise(rows(text))


class TestTheWords:
    @pytest.mark.parametrize(
        ("written", "said"),
        [
            ("press 9", "press nine"),
            ("12,345.50 rupees", "twelve thousand three hundred and forty five point five zero"),
            ("PIN 0042", "PIN zero zero, four two"),
            ("12345678901234", "one two, three four, five six, seven eight, nine zero, one two, "),
        ],
    )
    def test_numbers_are_read_in_words(self, written, said):
        assert " ".join(in_words(written, "en").split()).startswith(said.strip())

    def test_numbers_of_any_script_and_language(self, text):
        assert text.ids("९ दो", "hi") == text.ids("नौ दो", "hi")

    def test_numbers_without_words_for_them_are_refused(self, text):
        with pytest.raises(VoiceError, match="numbers cannot be said in 'sd'"):
            text.ids("5 rupees", "sd")

    def test_a_letter_it_never_saw_is_refused_and_no_word_is_told(self, text):
        with pytest.raises(VoiceError, match=r"cannot read U\+0BB0$"):
            text.ids("balance ர", "en")

    @pytest.mark.parametrize("silent", ["", " ", "...", "\0\x1b", "\u200d", "- '"])
    def test_what_has_no_sound_has_no_ids(self, text, silent):
        assert not text.ids(silent, "en")

    def test_case_and_punctuation_make_no_difference(self, text):
        assert text.ids("Hello, there!", "en") == text.ids("hello there", "en")

    def test_a_novel_is_refused(self, text):
        with pytest.raises(VoiceError, match="too long"):
            text.ids("a" * (MAX_LETTERS + 1), "en")


class TestAFolderThatWillNotDo:
    def test_weights_that_are_not_for_business_wait_for_the_banks_word(self, folder):
        with pytest.raises(ModelError, match="does not allow commercial use"):
            VitsVoice(folder, ["en"])

    @pytest.mark.parametrize(
        ("file", "content", "told"),
        [
            ("model.safetensors", None, "no whole VITS voice"),
            ("model.safetensors", b"\x08\0\0\0\0\0\0\0{}", "damaged"),
            ("config.json", b"{", "no JSON"),
            ("config.json", b'{"model_type": "bert"}', "licence|VITS"),
            ("vocab.json", None, "no VITS tokenizer"),
            ("vocab.json", b"[]", "no VITS tokenizer"),
        ],
    )
    def test_missing_and_damaged_files_are_told(self, spoilt, file, content, told):
        if content is None:
            (spoilt / file).unlink()
        else:
            (spoilt / file).write_bytes(content)
        with pytest.raises(ModelError, match=told):
            VitsVoice(spoilt, ["en"], allow_noncommercial=True)

    def test_weights_that_transformers_would_make_up_are_missed(self, spoilt):
        weights = load_file(spoilt / "model.safetensors")
        del weights["text_encoder.project.weight"]
        save_file(weights, spoilt / "model.safetensors", {"format": "pt"})
        with pytest.raises(ModelError, match="1 weights are missing, text_encoder"):
            VitsVoice(spoilt, ["en"], allow_noncommercial=True)

    @pytest.mark.parametrize(
        ("needs", "told"),
        [("is_uroman", "pip install uroman"), ("phonemize", "reads phonemes")],
    )
    def test_a_voice_that_needs_another_program_says_which(self, spoilt, needs, told):
        path = spoilt / "tokenizer_config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | {needs: True}))
        with pytest.raises(ModelError, match=told):
            VitsVoice(spoilt, ["en"], allow_noncommercial=True)

    def test_another_voices_tokenizer_is_noticed(self, spoilt):
        vocabulary = json.loads((spoilt / "vocab.json").read_text())
        (spoilt / "vocab.json").write_text(json.dumps(vocabulary | {"ж": 5_000}))
        with pytest.raises(ModelError, match="tokenizer is of another voice"):
            VitsVoice(spoilt, ["en"], allow_noncommercial=True)


class TestTheVoice:
    async def test_the_same_words_sound_the_same_after_a_restart(self, voice, folder):
        first = await voice.render("welcome", "en", 8_000)
        await voice.render("something else", "en", 8_000)
        again = VitsVoice(folder, ["en"], allow_noncommercial=True)
        np.testing.assert_array_equal(await again.render("welcome", "en", 8_000), first)
        assert again.identity("en") == voice.identity("en")
        await again.close()

    async def test_another_checkpoint_has_another_name_in_the_cache(self, voice, tmp_path):
        other = VitsVoice(make_voice(tmp_path / "tiny-voice", 2), ["en"], allow_noncommercial=True)
        assert other.identity("en") != voice.identity("en")
        await other.close()

    async def test_both_rates_have_the_same_length(self, voice):
        narrow = await voice.render("your card is blocked", "en", 8_000)
        wide = await voice.render("your card is blocked", "en", 16_000)
        assert narrow.dtype == np.int16
        assert abs(len(narrow) / 8_000 - len(wide) / 16_000) < 0.02

    async def test_nothing_to_say_is_no_sound(self, voice):
        assert len(await voice.render(" ... ", "en", 8_000)) == 0

    async def test_what_it_cannot_read_espeak_says_in_the_same_call(self, voice):
        async with Espeak() as espeak:
            prompts = Prompts(VoiceChain(EspeakVoices(espeak), {"en": voice}))
            plain = Prompts(VoiceChain(EspeakVoices(espeak)))
            assert await prompts.value("five", "en", 8_000) != await plain.value(
                "five", "en", 8_000
            )
            tamil = "ஐந்து"
            mine = await prompts.value(tamil, "en", 8_000)
            assert mine == await plain.value(tamil, "en", 8_000)

    @settings(
        max_examples=8,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(
        st.lists(
            st.tuples(st.sampled_from(TEXTS), st.integers(0, 3), st.integers(0, 3), st.booleans()),
            min_size=1,
            max_size=14,
        )
    )
    def test_whoever_comes_and_goes_each_call_hears_its_own_words(self, folder, alone, arrivals):
        async def caller(voice, text, call, wait, hangs_up):
            for _ in range(wait):
                await asyncio.sleep(0)
            speech = asyncio.create_task(voice.render(text, "en", 8_000, call))
            if hangs_up:
                await asyncio.sleep(0)
                speech.cancel()
            return await speech

        async def story():
            voice = VitsVoice(folder, ["en"], allow_noncommercial=True, max_rows=5)
            heard = await asyncio.gather(
                *(caller(voice, *arrival) for arrival in arrivals), return_exceptions=True
            )
            for (text, *_, hangs_up), sound in zip(arrivals, heard, strict=True):
                if hangs_up and isinstance(sound, asyncio.CancelledError):
                    continue
                assert len(sound) == len(alone[text])
                assert np.abs(sound.astype(int) - alone[text]).max() <= 32_768 * TOLERANCE
            await voice.close()

        asyncio.run(story())

    async def test_a_voice_that_is_closed_says_so(self, folder):
        voice = VitsVoice(folder, ["en"], allow_noncommercial=True)
        await voice.close()
        with pytest.raises(SpeechError, match="vits tiny-voice is stopped"):
            await voice.render("welcome", "en", 8_000)
