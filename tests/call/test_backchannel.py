"""Words that only say "I am listening", in every language that is offered."""

import asyncio

import pytest

from agent.call import apology, backchannel, fillers
from agent.call.acts import CATALOGUE
from agent.call.backchannel import is_backchannel, takes_yes
from agent.dialogue.book import compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.engine import Engine
from agent.dialogue.state import Question
from agent.settings import Settings
from agent.speech.voices import ESPEAK_VOICES


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("hi", ["हाँ", "हाँ हाँ", "जी", "हां जी", "अच्छा अच्छा", "ठीक है", "haan ji", "OK.", "hmm"]),
        ("en", ["Yes.", "uh huh", "okay", "I see", "mhm", "right, right"]),
        ("bn", ["হ্যাঁ", "আচ্ছা", "ঠিক আছে"]),
        ("te", ["సరే", "అవును సరే"]),
        ("mr", ["हो", "बरं बरं", "ठीक आहे"]),
        ("ta", ["சரி", "ம்ம்", "ஆமா சரி"]),
        ("gu", ["હા", "બરાબર"]),
        ("kn", ["ಸರಿ", "ಹೂಂ"]),
        ("ml", ["ശരി", "ഉം"]),
        ("pa", ["ਹਾਂਜੀ", "ਅੱਛਾ ਜੀ"]),
        ("or", ["ହଁ", "ଠିକ୍ ଅଛି"]),
        ("as", ["হয়", "বাৰু"]),
        ("ur", ["جی ہاں", "اچھا"]),
    ],
)
def test_who_listens_says_so(language: str, texts: list[str]) -> None:
    assert [text for text in texts if not is_backchannel(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", ""),
        ("hi", "नहीं"),
        ("hi", "हाँ बंद कर दो"),
        ("hi", "रुको"),
        ("hi", "हमारा बैलेंस"),
        ("hi", "चार"),
        ("en", "no"),
        ("en", "stop"),
        ("en", "okay block my card"),
        ("en", "balance"),
        ("ta", "இல்லை"),
        ("bn", "না"),
    ],
)
def test_who_wants_something_is_heard(language: str, text: str) -> None:
    assert not is_backchannel(text, language)


@pytest.fixture
def engine() -> Engine:
    """A dialogue of the flows that are shipped, before its first event."""
    return Engine(compile(Bundle.from_folder(Settings().flows_dir), CATALOGUE))


def test_a_yes_belongs_to_a_question_that_asks_for_one_and_was_reached(engine: Engine) -> None:
    state, book = engine.state, engine.book
    assert not takes_yes(book, state, at_question=True)
    for kind, between, taken in (
        ("main", [], False),
        ("language", [], False),
        ("anything_else", [], True),
        ("callback", [], True),
        ("did_you_mean", ["balance"], True),
        ("did_you_mean", ["balance", "block_card"], False),
        ("last4", [], False),
    ):
        state.question = Question(kind=kind, between=between)
        assert takes_yes(book, state, at_question=True) is taken
        assert not takes_yes(book, state, at_question=False)


def test_who_was_asked_before_may_say_yes_at_any_time(engine: Engine) -> None:
    engine.state.question = Question(kind="anything_else", missed=1)
    assert takes_yes(engine.book, engine.state, at_question=False)


def test_every_language_of_the_bot_has_these_words() -> None:
    assert set(fillers.WORDS) == set(backchannel.WORDS) == set(apology.WORDS)
    assert set(fillers.WORDS) <= set(ESPEAK_VOICES)


def test_a_language_without_a_filler_hears_the_english_one() -> None:
    assert fillers.filler("7", 0, "brx").language == "en"
    assert [text for _, text in fillers.filler_texts(["hi", "brx"])] == list(fillers.WORDS["hi"])


def test_a_filler_is_told_from_what_the_dialogue_says() -> None:
    first, again, later = (fillers.filler("7", number, "en") for number in range(3))
    assert fillers.is_filler(first)
    assert len({first.id, again.id, later.id}) == 3
    assert first.parts != again.parts == later.parts


async def test_a_filler_that_fails_costs_no_bank_act() -> None:
    told = asyncio.Event()

    async def say(number: int) -> None:
        told.set()
        raise OSError("the line is gone")

    async def act() -> str:
        await told.wait()
        return "blocked"

    doing = asyncio.create_task(act())
    await fillers.waited_for(doing, lambda: fillers.AFTER_S, say)
    assert doing.result() == "blocked"
