"""Callers of languages that the bank has no words in: a whole house, with a translator.

Maithili here is spoken as Hindi is, and written as Hindi between guillemets, so that what a call
does with the words can be told; the last test has a SeamlessM4T of random weights instead.
"""

import asyncio
import re
import shutil
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pytest_asyncio
from typer.testing import CliRunner

from agent.call.phrasebook import Phrasebook
from agent.call.translation import AT_MOST, TranslatedCaller
from agent.caller.bench.checkpoints.seamless import write_seamless
from agent.cli import app
from agent.dialogue.actions import ACTION, Listen, Say, SetLanguage
from agent.dialogue.bank_file import Languages
from agent.dialogue.bank_file import Translated as ServedThrough
from agent.dialogue.events import EVENT, Heard
from agent.language.utterance import Fixed, Value
from agent.speech import build as speech_build
from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.espeak import Request, Worker
from agent.speech.interpreter import Interpreter
from agent.speech.local import LocalPool
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.recogniser.rows import AsrRow
from agent.speech.translator import Translated, TranslationRow
from agent.store.calls import Call
from tests.call.conftest import Serving, served
from tests.call.telephone import Pcm, Telephone
from tests.staffed import staffed_flows
from tests.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")

SUNITA = "+919876543210"
LANGUAGES = """languages:
  offer: [hi, en]
  default: hi
  fallback: en
  translated:
    mai: {through: hi, choice: "मैथिली लेल {key} दबाउ।"}
    ne: {through: hi, choice: "नेपालीका लागि {key} थिच्नुहोस्।"}
"""
GUILLEMETS = re.compile("[«»]")


class Neighbour:
    """A translator between Hindi and languages that differ from it by guillemets."""

    rate_hz = 8000
    label = "neighbour"
    hears = reads = frozenset({"hi", "mai", "ne"})
    speaks: frozenset[str] = frozenset()

    def __init__(self) -> None:
        self.lost = False
        self.free = threading.Event()
        self.free.set()
        self.batches: list[list[str]] = []
        """The texts that were translated together."""
        self._recogniser = DemoRecogniser()

    def check(self, row: TranslationRow) -> None:
        pass

    def translate(self, rows: Sequence[TranslationRow]) -> list[Translated]:
        if self.lost:
            raise RuntimeError("CUDA error: device-side assert triggered")
        self.batches.append([row.said for row in rows if isinstance(row.said, str)])
        self.free.wait()
        return [Translated(self._text(row), np.zeros(0, np.int16)) for row in rows]

    def _text(self, row: TranslationRow) -> str:
        said = row.said
        if not isinstance(said, str):
            said = self._recogniser.transcribe([AsrRow(said, ("hi",))])[0].text
        said = GUILLEMETS.sub("", said)
        return said if row.target == "hi" or not said else f"«{said}»"


@pytest.fixture(scope="module")
def voice() -> Iterator[Callable[[str], Pcm]]:
    worker = Worker()
    yield lambda text: worker.render(Request(text, "hi+m4", 8000, wpm=150, pitch=45, volume=60))
    worker.stop()


@pytest.fixture(scope="module")
def flows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small flows of a bank that offers two languages it has no words in."""
    folder = tmp_path_factory.mktemp("flows") / "flows"
    shutil.copytree(staffed_flows(), folder)
    bank = folder / "bank.yaml"
    text, found = re.subn("^languages: .*\n", LANGUAGES, bank.read_text(), flags=re.MULTILINE)
    assert found == 1
    bank.write_text(text)
    return folder


@pytest.fixture(scope="module")
def neighbour() -> Neighbour:
    return Neighbour()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(
    flows: Path, neighbour: Neighbour, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Serving]:
    def build(config: SpeechConfig) -> LocalPool:
        pool = build_pool(config)
        pool.interpreter = Interpreter(neighbour)
        return pool

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(speech_build, "build_pool", build)
        async with served(tmp_path_factory.mktemp("bank"), flows_dir=flows) as house:
            yield house


async def answered(house: Serving, language: str | None = "mai") -> Telephone:
    """Return a caller whose call has just been answered."""
    caller = Telephone(number=SUNITA, language=language)
    await house.house.exchange.answer(caller)
    return caller


async def ended(house: Serving, caller: Telephone) -> Call:
    caller.hangs_up()
    return await house.record(caller.info.call_id)


async def keys(caller: Telephone, digits: str) -> None:
    for digit in digits:
        await asyncio.sleep(0.35)
        caller.presses(digit)


# --- What goes wrong --------------------------------------------------------------------------


async def test_without_a_translator_the_languages_are_not_offered(
    flows: Path, tmp_path: Path
) -> None:
    async with served(tmp_path / "bank", flows_dir=flows) as house:
        caller = await answered(house)
        await caller.is_told("English")
        assert not caller.was_told("मैथिली")
        call = await ended(house, caller)
    assert all(turn.translated is None for turn in call.turns)


async def test_a_lost_translator_leaves_the_call_its_keys(
    house: Serving, neighbour: Neighbour, voice: Callable[[str], Pcm]
) -> None:
    caller = await answered(house)
    await asked(house, caller, "main")
    neighbour.lost = True
    try:
        caller.says(voice("मेरा बैलेंस बताइए"))
        await caller.is_told("समझ")
        await asked(house, caller, "main")
        await keys(caller, "1")
        await asked(house, caller, "last4")
    finally:
        neighbour.lost = False
    call = await ended(house, caller)
    (unheard,) = [turn for turn in call.turns if turn.who == "caller" and turn.translated]
    assert (unheard.language, unheard.heard) == ("mai", "")


async def test_digits_that_were_translated_are_not_taken(
    house: Serving, voice: Callable[[str], Pcm]
) -> None:
    """However surely they were heard: the caller is asked for keys."""
    caller = await answered(house)
    await asked(house, caller, "main")
    await keys(caller, "1")
    await asked(house, caller, "last4")
    caller.says(voice("चार तीन दो एक"))
    await caller.is_told("समझ")
    await asked(house, caller, "last4")
    await keys(caller, "4321")
    await caller.is_told("₹")
    log = await house.house.calls.log((await ended(house, caller)).id)
    heard = [EVENT.validate_json(each.payload) for each in log if each.kind == "heard"]
    assert [event.confidence <= AT_MOST for event in heard if isinstance(event, Heard)] == [True]


# --- What is understood and said --------------------------------------------------------------


async def test_a_caller_of_maithili_is_served_in_hindi_and_reads_maithili(
    house: Serving, voice: Callable[[str], Pcm]
) -> None:
    caller = await answered(house)
    await asked(house, caller, "main")
    caller.says(voice("मेरा बैलेंस बताइए"))
    await asked(house, caller, "last4")
    await keys(caller, "4321")
    await caller.is_told("₹")
    call = await ended(house, caller)
    assert call.language == "mai"

    (said,) = [turn for turn in call.turns if turn.who == "caller" and turn.translated]
    assert (said.text, said.language) == ("«मेरा बैलेंस बताइए»", "mai")
    assert (said.heard, said.translated) == ("मेरा बैलेंस बताइए", "hi")
    told = [turn for turn in call.turns if turn.who == "bot" and turn.translated]
    assert told
    assert all((turn.language, turn.translated) == ("hi", "mai") for turn in told)
    assert all("«" in (turn.heard or "") for turn in told)
    # The amount stands in the middle of the translated sentence as the bank's own grammar has it.
    (balance,) = [text for who, text in caller.captions if who == "bot" and "₹" in text]
    assert re.search(r"«[^»]*₹[\d,.]+[^«]*»", balance)

    log = await house.house.calls.log(call.id)
    actions = [ACTION.validate_json(e.payload) for e in log if e.kind in ("say", "set_language")]
    assert {a.language for a in actions if isinstance(a, Say | SetLanguage)} == {"hi"}
    assert [a.caller for a in actions if isinstance(a, SetLanguage)] == ["mai"]
    heard = [EVENT.validate_json(each.payload) for each in log if each.kind == "heard"]
    assert [(e.text, e.language) for e in heard if isinstance(e, Heard)] == [
        ("मेरा बैलेंस बताइए", "hi")
    ]

    printed = await asyncio.to_thread(shown, house, call.id)
    assert "↳ translated, hi: मेरा बैलेंस बताइए" in printed
    assert "↳ translated, mai: «" in printed


async def test_a_turn_waits_for_its_slowest_sentence_not_for_one_after_the_other(
    house: Serving, neighbour: Neighbour
) -> None:
    interpreter = house.house.pool.interpreter
    neighbour.free.clear()
    try:
        caller = await answered(house, "ne")
        await until(lambda: rows_asked(interpreter, 5))
    finally:
        neighbour.free.set()
    await asked(house, caller, "main")
    together = [batch for batch in neighbour.batches if any("1 दबाइए" in text for text in batch)]
    assert any("स्वचालित सहायक" in text for text in together[0]), "greeting and menu"
    said = [text for who, text in caller.captions if who == "bot"]
    assert [index for index, text in enumerate(said) if "स्वचालित" in text] == [0]
    await ended(house, caller)


async def rows_asked(interpreter: Interpreter | None, count: int) -> bool | None:
    assert interpreter is not None
    load = interpreter.measured.load
    return load.busy + load.queued >= count or None


async def test_the_language_is_chosen_by_its_key_and_remembered(house: Serving) -> None:
    caller = Telephone(number="+919876500002")
    await house.house.exchange.answer(caller)
    await caller.is_told("«", times=0)
    await caller.is_told("दबाइए")
    await keys(caller, "7")
    await caller.is_told("मैथिली लेल")
    key = next(text for who, text in caller.captions if "मैथिली लेल" in text)
    await keys(caller, re.findall(r"\d", key)[0])
    await caller.is_told("«")
    assert (await ended(house, caller)).language == "mai"
    again = Telephone(number="+919876500002")
    await house.house.exchange.answer(again)
    await again.is_told("«")
    await ended(house, again)


async def test_where_a_voice_speaks_the_language_it_speaks_but_for_the_values(
    house: Serving,
) -> None:
    """eSpeak NG speaks Nepali; the amount stays in the words of the bank's own grammar."""
    pool = house.house.pool
    say = Say(
        id="1",
        language="hi",
        parts=[Fixed(text="आपके खाते में"), Value(text="सौ रुपये", shown="₹100"), Fixed(text="हैं।")],
    )
    async with pool.stream(8000, ["hi"]) as stream:
        served_through = {
            code: ServedThrough(through="hi", choice="{key}") for code in ("mai", "ne")
        }
        languages = Languages(
            offer=["hi", "en"], default="hi", fallback="en", translated=served_through
        )
        caller = TranslatedCaller(
            stream, pool.abilities, languages, Phrasebook(), reads_captions=False
        )
        assert (await caller.told(say)).say == say
        caller.language = "ne"
        told = await caller.told(say)
        assert told.say.language == "ne"
        assert [part.language for part in told.say.parts] == [None, "hi", None]
        sound = [piece async for piece in stream.speak(told.say.parts, told.say.language)]
        assert sum(map(len, sound)) > 8000
        # Nobody reads on a telephone, and nobody speaks Maithili: the words stay Hindi.
        caller.language = "mai"
        assert await caller.told(say) == await untold(caller, say)


async def untold(caller: TranslatedCaller, say: Say) -> Any:
    caller.language = None
    return await caller.told(say)


async def test_a_call_through_seamless_ends_where_the_keys_lead(
    flows: Path, tmp_path: Path, voice: Callable[[str], Pcm]
) -> None:
    """Random weights understand nothing and say nothing: the keys and the amounts stay true."""
    write_seamless(tmp_path / "bank" / "models" / "tiny")
    given = {"translation_model": "tiny", "allow_noncommercial_models": True}
    async with served(tmp_path / "bank", flows_dir=flows, **given) as house:
        assert "SeamlessM4T" in house.house.pool.label
        caller = await answered(house)
        await asked(house, caller, "main")
        await keys(caller, "1")
        await asked(house, caller, "last4")
        await keys(caller, "4321")
        await caller.is_told("₹")
        await asked(house, caller, "sms")
        caller.says(voice("मेरा बैलेंस बताइए"))
        await until(lambda: understood(caller), within_s=30.0)
        call = await ended(house, caller)
    spoken = [turn for turn in call.turns if turn.who == "caller" and turn.translated == "hi"]
    assert [turn.language for turn in spoken] == ["mai"]
    assert any(turn.translated == "mai" for turn in call.turns if turn.who == "bot")


async def asked(house: Serving, caller: Telephone, slot: str) -> None:
    """Wait until the question of `slot` may be answered."""

    async def open_() -> bool | None:
        call = house.house.exchange.running.get(caller.info.call_id or "")
        turns = call.conversation._turns if call is not None else None
        question = turns.question if turns is not None and turns.open else None
        return True if isinstance(question, Listen) and question.slot == slot else None

    await until(open_, within_s=30.0)


async def understood(caller: Telephone) -> bool | None:
    """Tell whether a caption of the caller's own words has come."""
    return any(who == "caller" for who, _ in caller.captions) or None


def shown(house: Serving, call_id: str) -> str:
    """Return what `bolbank calls show` prints."""
    env = {"BOLBANK_DATA_DIR": str(house.house.settings.data_dir)}
    result = CliRunner().invoke(app, ["calls", "show", call_id], env=env)
    assert result.exit_code == 0, result.output
    return result.output
