"""Two people of different languages: a tiny SeamlessM4T, the real pool, eSpeak speakers.

The checkpoint's weights are random: what it says means nothing, and is the same every time.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import numpy as np
import pytest
from websockets.asyncio.client import connect

from agent.call.interpretation import MARGIN_MS, Party, Said, interpret
from agent.call.leg import Audio, Leg
from agent.call.parting import WORDS
from agent.caller.bench.checkpoints.seamless import write_seamless
from agent.speech.errors import PoolBusy, SpeechError
from agent.speech.espeak import Request, Worker
from agent.speech.interpreter import Interpreter
from agent.speech.local import LocalPool, PoolLimits
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.seamless.translator import SeamlessTranslator
from agent.speech.stream import StreamSettings
from agent.speech.translator import Translated, TranslationRow
from agent.speech.whole import WholeTranscriber
from tests.call.telephone import Pcm, Telephone
from tests.telephony.callers import AsteriskCaller, exchange
from tests.telephony.sounds import find, loud_ms, samples

ASKS, ANSWERS = "what is my balance", "मेरा बैलेंस बताइए"
BOTH_MARGINS = 2 * 2 * 8 * MARGIN_MS
"""Bytes at 8 kHz that come with a speaker's own voice."""


class Failing(SeamlessTranslator):
    """A translator whose device may be lost."""

    lost = False

    def translate(self, rows: Sequence[TranslationRow]) -> list[Translated]:
        if self.lost:
            raise RuntimeError("CUDA error: device-side assert triggered")
        return super().translate(rows)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory):
    return write_seamless(tmp_path_factory.mktemp("seamless"))


@pytest.fixture(scope="module")
def translator(checkpoint) -> SeamlessTranslator:
    return SeamlessTranslator(checkpoint, allow_noncommercial=True)


@pytest.fixture(scope="module")
def voice():
    """Return what a person sounds like."""
    worker = Worker()

    def render(text: str, name: str = "en-us+f4", rate_hz: int = 8000) -> Pcm:
        return worker.render(Request(text, name, rate_hz, wpm=150, pitch=45, volume=60))

    yield render
    worker.stop()


def pool_with(translator: SeamlessTranslator, max_streams: int = 64) -> LocalPool:
    return LocalPool(
        WholeTranscriber(DemoRecogniser()),
        interpreter=Interpreter(translator),
        limits=PoolLimits(max_streams=max_streams),
        # No result of a busy machine is late.
        settings=StreamSettings(recognise_s=60.0),
    )


@pytest.fixture
async def pool(translator: SeamlessTranslator):
    async with pool_with(translator) as pool:
        yield pool


class Talk:
    """An interpretation that runs, with what is kept of it."""

    def __init__(self, pool: LocalPool, one: Party, other: Party) -> None:
        self.kept: list[Said] = []
        self.over = asyncio.create_task(interpret(pool, one, other, self.kept.append))

    async def until(self, true: Callable[[], object]) -> None:
        """Wait until `true()`, or for the end of the talk; the test's own limit ends it."""
        while not true():
            if self.over.done():
                await self.over
                assert true()
                return
            await asyncio.sleep(0.005)


# --- What goes wrong --------------------------------------------------------------------------


async def test_two_languages_that_nobody_interprets_are_refused_before_a_word(pool):
    one, other = Party(Telephone(), "en"), Party(Telephone(), "xx")
    with pytest.raises(SpeechError, match="nobody can interpret 'en' to 'xx'"):
        await interpret(pool, one, other, lambda said: None)


async def test_a_full_pool_refuses_and_keeps_nothing_open(translator):
    async with pool_with(translator, max_streams=1) as pool:
        one, other = Party(Telephone(), "en"), Party(Telephone(), "hi")
        with pytest.raises(PoolBusy):
            await interpret(pool, one, other, lambda said: None)
        assert pool.load.streams == 0


async def test_when_the_translator_fails_they_hear_each_others_own_voices(checkpoint, voice):
    failing = Failing(checkpoint, allow_noncommercial=True)
    async with pool_with(failing) as pool:
        failing.lost = True
        one, other = Telephone(), Telephone()
        talk = Talk(pool, Party(one, "en"), Party(other, "hi"))
        asked = voice(ASKS)
        one.says(asked)
        await talk.until(lambda: talk.kept and len(other.heard) >= asked.nbytes + BOTH_MARGINS)
        assert talk.kept[0].text == ASKS
        assert talk.kept[0].translation is None
        assert_hears(other, asked)
        one.hangs_up()
        await talk.over


async def test_a_listener_whose_language_has_no_voice_hears_the_speakers_own(pool, voice):
    """Maithili has none here: they read the words, and hear the speaker."""
    one, other = Telephone(), Telephone()
    talk = Talk(pool, Party(one, "en"), Party(other, "mai"))
    asked = voice(ASKS)
    one.says(asked)
    await talk.until(lambda: len(other.heard) >= asked.nbytes + BOTH_MARGINS)
    assert_hears(other, asked)
    (said,) = talk.kept
    assert said.translation is not None
    assert ("bot", said.translation.text) in other.captions
    one.hangs_up()
    await talk.over


async def test_who_hangs_up_in_mid_sentence_is_heard_to_the_end(pool, voice):
    one, other = Telephone(), Telephone()
    talk = Talk(pool, Party(one, "en"), Party(other, "hi"))
    quiet = np.zeros(4000, np.int16)
    pcm = np.concatenate([quiet, voice(ASKS)]).tobytes()
    for at, begin in enumerate(range(0, len(pcm), 320)):
        one._events.put_nowait(Audio(pcm[begin : begin + 320].ljust(320, b"\0"), at * 20.0))
    one.hangs_up()
    assert (await talk.over).leg is one
    assert [said.text for said in talk.kept] == [ASKS]
    assert other.captions[-1] == ("bot", WORDS["hi"])
    translated = talk.kept[0].translation
    assert translated is not None
    assert bytes(other.heard).startswith(translated.pcm)


async def test_both_hang_up_at_once(pool):
    one, other = Telephone(), Telephone()
    talk = Talk(pool, Party(one, "en"), Party(other, "hi"))
    one.hangs_up()
    other.hangs_up()
    assert (await talk.over).leg in (one, other)
    assert pool.load.streams == 0


# --- What they hear ---------------------------------------------------------------------------


async def test_each_hears_the_other_in_their_own_language_and_both_transcripts_are_kept(
    pool, voice
):
    """A telephone at 8 kHz and a web page at 16 kHz."""
    customer, officer = Telephone(), Telephone(16_000)
    talk = Talk(pool, Party(customer, "en"), Party(officer, "hi"))
    customer.says(voice(ASKS))
    await talk.until(lambda: officer.heard)
    officer.says(voice(ANSWERS, "hi+m4", 16_000))
    await talk.until(lambda: customer.heard)
    asked, answered = talk.kept
    assert (asked.by.leg, asked.text, asked.language) == (customer, ASKS, "en")
    assert asked.translation is not None
    assert asked.translation.language == "hi"
    assert (answered.by.leg, answered.language) == (officer, "hi")
    assert answered.translation is not None
    assert answered.translation.language == "en"
    assert customer.captions == [("caller", ASKS), ("bot", answered.translation.text)]
    # Made at the speaker's rate, heard at the listener's.
    await talk.until(lambda: len(officer.heard) >= 2 * len(asked.translation.pcm) - 4)
    customer.hangs_up()
    assert (await talk.over).leg is customer
    assert officer.captions[-1] == ("bot", WORDS["hi"])
    assert not officer.hung_up


async def test_a_translation_without_a_sound_is_read_by_the_voice_of_its_language(pool, voice):
    """Tamil has no voice of the translator's; eSpeak has one."""
    one, other = Telephone(), Telephone()
    talk = Talk(pool, Party(one, "en"), Party(other, "ta"))
    asked = voice(ASKS)
    one.says(asked)
    await talk.until(lambda: other.heard)
    (said,) = talk.kept
    assert said.translation is not None
    assert said.translation.pcm == b""
    _, likeness = find(asked[2000:6000], samples(bytes(other.heard).ljust(32_000, b"\0")))
    assert likeness < 0.8, "the listener heard the speaker's own voice"
    one.hangs_up()
    await talk.over


async def test_they_speak_at_once_and_each_is_heard_in_order(pool, voice):
    one, other = Telephone(), Telephone()
    talk = Talk(pool, Party(one, "en"), Party(other, "hi"))
    # Two each: of more than 10 s fed in a moment the voice detector leaves the oldest out.
    for _ in range(2):
        one.says(voice(ASKS))
        other.says(voice(ANSWERS, "hi+m4"))
    await talk.until(lambda: len(talk.kept) == 4)
    for leg, listener in ((one, other), (other, one)):
        said = [each.translation for each in talk.kept if each.by.leg is leg]
        expected = b"".join(each.pcm for each in said if each is not None)
        await talk.until(lambda e=expected, on=listener: len(on.heard) >= len(e))
        assert bytes(listener.heard).startswith(expected)
        assert listener.cleared == 0
    one.hangs_up()
    await talk.over


async def test_many_talks_share_the_translator_and_each_hears_what_it_alone_would(pool, voice):
    asked, answered = voice(ASKS), voice(ANSWERS, "hi+m4")
    pairs = [("en", "hi"), ("en", "te"), ("en", "bn")] * 2

    async def talk(language: str, other_language: str) -> list[tuple[str, str, bytes]]:
        one, other = Telephone(), Telephone()
        running = Talk(pool, Party(one, language), Party(other, other_language))
        one.says(asked)
        if other_language == "hi":
            other.says(answered)
        await running.until(lambda: len(running.kept) == 1 + (other_language == "hi"))
        one.hangs_up()
        await running.over
        made = [each.translation for each in running.kept if each.translation is not None]
        return sorted((each.language, each.text, each.pcm) for each in made)

    together = await asyncio.gather(*(talk(*pair) for pair in pairs))
    rows = pool.interpreter.measured.meter.batch_rows
    assert rows.sum > sum(rows.counts), "no batch had more than one row"
    alone = [await talk(*pair) for pair in pairs[:3]]
    for one, other in zip(together, alone * 2, strict=True):
        assert [each[:2] for each in one] == [each[:2] for each in other]
        for (*_, first), (*_, second) in zip(one, other, strict=True):
            difference = samples(first).astype(int) - samples(second).astype(int)
            assert np.abs(difference).max(initial=0) <= 8


@pytest.mark.alone
async def test_two_telephones_on_real_sockets(pool, voice):
    async with telephones(2) as ((one, customer), (other, officer)):
        talk = Talk(pool, Party(one, "en"), Party(other, "hi"))
        customer.say(np.concatenate([np.zeros(8000, np.int16), voice(ASKS)]).tobytes())
        await talk.until(lambda: talk.kept)
        (said,) = talk.kept
        assert said.text == ASKS
        assert said.translation is not None
        sound = samples(said.translation.pcm)
        loud = loud_ms(sound, 8000)
        await talk.until(lambda: loud_ms(samples(bytes(officer.heard)), 8000) >= 0.9 * loud)
        after = len(officer.heard) + 16_000
        await talk.until(lambda: len(officer.heard) >= after)
        _, likeness = find(sound, samples(bytes(officer.heard)))
        assert likeness > 0.8
        await customer.hang_up()
        assert (await talk.over).leg is one
        assert not officer.ended.is_set()


@asynccontextmanager
async def telephones(count: int) -> AsyncIterator[list[tuple[Leg, AsteriskCaller]]]:
    """Telephones that are connected through Asterisk's media sockets."""
    async with exchange() as switch, AsyncExitStack() as stack:
        connected = []
        for number in range(count):
            switch.media_ids.add(f"once-{number}")
            url = switch.url.replace("http", "ws") + f"/media/asterisk?media_id=once-{number}"
            socket = await stack.enter_async_context(connect(url, compression=None, proxy=None))
            caller = AsteriskCaller(socket)
            stack.push_async_callback(caller.stop)
            leg = await switch.legs.get()
            stack.push_async_callback(leg.hangup, "over")
            connected.append((leg, caller))
        yield connected


def assert_hears(listener: Telephone, sound: Pcm) -> None:
    at, likeness = find(sound, samples(bytes(listener.heard)))
    assert likeness > 0.99
    assert at >= 0
