"""Real calls: Silero cuts them, the tiny model hears them while they speak."""

import asyncio
import shutil

import numpy as np
import pytest

from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.errors import ModelError
from agent.speech.local import LocalPool
from agent.speech.nemotron.model import NemotronModel
from agent.speech.nemotron.transcriber import NemotronTranscriber
from agent.speech.nemotron.upsampling import MARGIN
from agent.speech.pool import Final, Partial, SpeechStarted, SpeechStopped


class Overheard(NemotronTranscriber):
    """Keeps what its utterances were fed, and the length they were finished at."""

    def __init__(self, model, **settings) -> None:
        super().__init__(model, **settings)
        self.said: list[tuple[tuple[str, ...], int, np.ndarray]] = []

    def begin(self, asked, on_partial):
        utterance, pieces = super().begin(asked, on_partial), []
        feed, finish = utterance.feed, utterance.finish

        def feeding(pcm) -> None:
            pieces.append(pcm)
            feed(pcm)

        async def finishing(samples, within_s):
            self.said.append((asked.languages, asked.rate_hz, self._heard(pieces, samples, asked)))
            return await finish(samples, within_s)

        utterance.feed, utterance.finish = feeding, finishing
        return utterance

    def _heard(self, pieces, samples, asked) -> np.ndarray:
        """Return the sound up to `samples`, or to the end of the last whole chunk."""
        pcm, geometry = np.concatenate(pieces), self.model.geometry
        margin = MARGIN if asked.rate_hz == 8_000 else 0
        wholes = [
            geometry.whole(16_000 // asked.rate_hz * (length - margin))
            for length in range(len(pcm) + 1)
        ]
        return pcm[: max(samples, wholes.index(wholes[-1]))]


async def call(pool, line, rate_hz, languages, finals) -> list:
    """Feed `line` as a call does and return its events once there are `finals`."""
    events = []
    async with pool.stream(rate_hz, languages) as stream:

        async def listen() -> None:
            async for event in stream.events():
                events.append(event)
                if sum(isinstance(each, Final) for each in events) == finals:
                    return

        listening = asyncio.create_task(listen())
        pcm, frame = line.tobytes(), 2 * rate_hz // 50
        for begin in range(0, len(pcm), frame):
            stream.feed(pcm[begin : begin + frame])
            await asyncio.sleep(0.001)
        await listening
    return events


async def test_calls_of_both_rates_are_heard_while_they_speak(model, alone, say, silence):
    transcriber = Overheard(model)
    async with LocalPool(transcriber) as pool:
        assert pool.label.startswith("Nemotron tiny")
        phone = [silence(0.5), say("block my card please"), silence(1.2), say("yes"), silence(1.2)]
        web = [silence(0.9, 16_000), say("मेरा बैलेंस बताइए", "hi+m4", 16_000), silence(1.2, 16_000)]
        calls = await asyncio.gather(
            call(pool, np.concatenate(phone), 8_000, ("en", "hi"), 2),
            call(pool, np.concatenate(web), 16_000, ("hi",), 1),
        )
        assert pool.heard.utterances == 3
        assert pool.heard.errors == 0
    heard = set()
    for events, finals in zip(calls, (2, 1), strict=True):
        told = [type(event) for event in events if not isinstance(event, Partial)]
        assert told == [SpeechStarted, SpeechStopped, Final] * finals
        partial, open_from = "", None
        for event in events:
            match event:
                case SpeechStarted():
                    partial, open_from = "", event.from_sample
                case Partial():
                    assert event.from_sample == open_from
                    assert event.text.startswith(partial)
                    partial = event.text
                case SpeechStopped():
                    open_from = None
                case Final():
                    assert event.text.startswith(partial)
                    heard.add((event.text, event.language))
    assert any(isinstance(event, Partial) for events in calls for event in events)
    expected = [alone(model, pcm, rate, offered) for offered, rate, pcm in transcriber.said]
    assert heard == {(each.text, each.language) for each in expected}


async def test_a_monologue_is_heard_in_bounded_pieces(model, say, silence):
    transcriber = Overheard(model, max_utterance_ms=2_000)
    story = say("one two three four five six seven eight nine ten eleven twelve thirteen " * 2)
    line = np.concatenate([silence(0.5), story, silence(1.2)])
    async with LocalPool(transcriber) as pool:
        pieces = int(len(story) / 16_000)
        events = await call(pool, line, 8_000, ("en",), pieces)
    finals = [event for event in events if isinstance(event, Final)]
    assert len(finals) >= 4
    assert all(each.to_sample - each.from_sample < 16_000 + 256 for each in finals)
    assert all(len(pcm) <= 16_000 + 8_000 for _, _, pcm in transcriber.said)


async def test_who_hangs_up_in_mid_word_leaves_nothing_behind(model, say, silence):
    transcriber = NemotronTranscriber(model)
    async with LocalPool(transcriber) as pool:
        async with pool.stream(8_000, ("en",)) as stream:
            stream.feed(np.concatenate([silence(0.5), say("what is my balance")]).tobytes())
            events = stream.events()
            assert isinstance(await anext(events), SpeechStarted)
        assert not transcriber._open
        line = np.concatenate([silence(0.5), say("yes"), silence(1.2)])
        assert [e for e in await call(pool, line, 8_000, ("en",), 1) if isinstance(e, Final)]


async def test_a_folder_of_this_kind_is_chosen_by_what_it_calls_itself(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "streaming")
    config = SpeechConfig(tmp_path, model="streaming", chunk_ms=160, smart_turn=False)
    async with build_pool(config) as pool:
        assert pool.label.startswith("Nemotron streaming")
    with pytest.raises(ModelError, match=r"300 ms are not offered"):
        build_pool(SpeechConfig(tmp_path, model="streaming", chunk_ms=300))


def test_every_chunk_length_hears(folder, alone, sound):
    for chunk_ms in (80, 160, 320, 560):
        model = NemotronModel(folder, chunk_ms=chunk_ms)
        assert model.geometry.chunk_s == pytest.approx(chunk_ms / 1_000)
        assert alone(model, sound(1, seed=1), 8_000, ("hi",)).text
